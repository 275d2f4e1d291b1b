"""A Learning Record Store over HTTP: put statements, look one up. Nothing is retried that the store has judged.

Rules (assessment study, section 2): 200 and 204 mean stored; 400, 409 and 413 are answers about the batch and go back
to whoever sent it; only a broken connection, a time-out, 429, 500 and 502 to 504 are tried again, with growing waits
and an end. Sending again is safe after a 500, since ids are ours. TLS is needed except on this very machine, its errors
are never skipped, and no other host than the one asked for gets anything.
"""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from borderlens.domain.lrs_errors import (
    LrsAnswersStrangely,
    LrsCertificate,
    LrsPointsElsewhere,
    LrsRefusesUser,
    LrsUnreachable,
)
from borderlens.exchange.lrs_address import Address

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

VERSION = "1.0.3"
WAITS = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds before each further try: five of them, half a minute in all."""
LONGEST_WAIT = 60.0
"""A store that asks for more patience is tried again after so many seconds all the same."""
CONNECT_SECONDS, READ_SECONDS = 10.0, 60.0
_ANSWER_LIMIT = 4 << 20  # bytes
_REDIRECTS = 3
_AGAIN = (429, 500, 502, 503, 504)


class Verdict(Enum):
    """What the store says of a batch."""

    STORED = "stored"
    CONFLICT = "conflict"
    WRONG = "wrong"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Answer:
    """``why`` is the store's own word, one line."""

    verdict: Verdict
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Reply:
    status: int
    body: bytes
    kind: str
    wait: float | None

    @property
    def said(self) -> str:
        """The store's words in one line, without what would harm a terminal."""
        text = self.body[:2000].decode("utf-8", "replace")
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:160]

    def json(self) -> Any:
        """Raises ``ValueError`` for anything that is not declared as JSON and is none."""
        if "html" in self.kind:
            raise ValueError("a web page")
        return json.loads(self.body)


class Lrs:
    """One store for one user. ``pause`` waits so many seconds, and raises to stop."""

    def __init__(
        self,
        address: Address,
        user: str,
        password: str,
        pause: Callable[[float], None],
        *,
        waits: Sequence[float] = WAITS,
        read_seconds: float = READ_SECONDS,
        trusted: str | None = None,
    ) -> None:
        """``trusted`` is a file of certificates to trust instead of the system's."""
        self.address = address
        self._user = user
        self._pause = pause
        self._waits = waits
        self._pool = _pool(user, password, read_seconds, trusted)
        self._met = False

    def put(self, statements: Sequence[bytes]) -> Answer:
        """Send statements, each as JSON, in one request.

        Raises:
            LrsRefusesUser, LrsCertificate, LrsPointsElsewhere: trying again is of no use before somebody acts.
            LrsUnreachable: it is not there, or stopped answering.
            LrsAnswersStrangely: what answers is no such store.
        """
        reply = self._ask("POST", self.address.statements, b"[" + b",".join(statements) + b"]")
        if reply.status in (200, 204):
            if reply.status == 200:
                self._expect_ids(reply)
            return Answer(Verdict.STORED)
        verdicts = {400: Verdict.WRONG, 409: Verdict.CONFLICT, 413: Verdict.TOO_LARGE}
        if reply.status in verdicts:
            return Answer(verdicts[reply.status], reply.said)
        raise self._strange(reply)

    def find(self, id: str) -> dict[str, Any] | None:
        """The statement that the store holds under ``id``, also a voided one; None where it shows none.

        Raises as ``put``.
        """
        for name in ("statementId", "voidedStatementId"):
            reply = self._ask("GET", f"{self.address.statements}?{name}={id}")
            if reply.status in (400, 404):
                continue
            if reply.status != 200:
                raise self._strange(reply)
            try:
                found = reply.json()
            except ValueError as error:
                raise self._strange(reply) from error
            if isinstance(found, dict) and isinstance(listed := found.get("statements"), list):
                found = next((entry for entry in listed if isinstance(entry, dict)), None)
            if isinstance(found, dict) and found.get("id") == id:
                return found
        return None

    def _expect_ids(self, reply: _Reply) -> None:
        """A list of ids, however many: it may leave out those that were there before."""
        try:
            ids = reply.json()
        except ValueError as error:
            raise self._strange(reply) from error
        if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
            raise self._strange(reply)

    def _ask(self, method: str, url: str, body: bytes | None = None) -> _Reply:
        for place in range(len(self._waits) + 1):
            last = place == len(self._waits)
            try:
                reply = self._follow(method, url, body)
            except _Broken as broken:
                if last or (broken.never_there and not self._met):
                    raise LrsUnreachable(lrs=self.address.url, why=broken.why) from broken
                self._pause(self._waits[place])
                continue
            self._met = True
            if reply.status not in _AGAIN:
                if reply.status in (401, 403):
                    raise LrsRefusesUser(lrs=self.address.url, user=self._user)
                return reply
            if last:
                raise LrsUnreachable(lrs=self.address.url, why=f"HTTP {reply.status}")
            self._pause(min(max(self._waits[place], reply.wait or 0.0), LONGEST_WAIT))
        raise RuntimeError("the last try either answers or raises")

    def _follow(self, method: str, url: str, body: bytes | None) -> _Reply:
        """One request; a redirect is followed with the same method, and to the same host only."""
        for _ in range(_REDIRECTS + 1):
            response = self._once(method, url, body)
            to = response.headers.get("location", "")
            if not (300 <= response.status < 400 and to):
                return self._read(response)
            response.close()
            url = urljoin(url, to)
            if not self.address.is_home_of(url):
                raise LrsPointsElsewhere(lrs=self.address.url, to=url[:120])
        raise LrsAnswersStrangely(lrs=self.address.url, status=response.status, why="redirects without end")

    def _once(self, method: str, url: str, body: bytes | None) -> BaseHTTPResponse:
        from urllib3 import exceptions as failures

        headers = {"content-type": "application/json"} if body is not None else {}
        try:
            return self._pool.request(
                method, url, body=body, headers={**self._pool.headers, **headers}, preload_content=False
            )
        except failures.SSLError as error:
            reason = _certificate(error)
            if reason is not None:
                raise LrsCertificate(lrs=self.address.url, why=reason) from error
            raise _Broken("TLS", never_there=True) from error
        except failures.NewConnectionError as error:  # a name that is not known, a refused connection
            raise _Broken("no connection", never_there=True) from error
        except failures.TimeoutError as error:
            raise _Broken("no answer in time", never_there=isinstance(error, failures.ConnectTimeoutError)) from error
        except failures.HTTPError as error:
            raise _Broken("connection broken", never_there=False) from error

    def _read(self, response: BaseHTTPResponse) -> _Reply:
        from urllib3 import exceptions as failures

        try:
            content = response.read(_ANSWER_LIMIT + 1, decode_content=True) or b""
            if len(content) > _ANSWER_LIMIT:
                raise LrsAnswersStrangely(lrs=self.address.url, status=response.status, why="its answer has no end")
            response.drain_conn()
        except failures.HTTPError as error:
            raise _Broken("connection broken", never_there=False) from error
        finally:
            response.release_conn()
        kind = response.headers.get("content-type", "").lower()
        return _Reply(response.status, content, kind, _seconds(response.headers.get("retry-after", "")))

    def _strange(self, reply: _Reply) -> LrsAnswersStrangely:
        page = "html" in reply.kind or reply.body.lstrip()[:1] == b"<"
        why = "a web page" if page else reply.said or "an empty answer"
        return LrsAnswersStrangely(lrs=self.address.url, status=reply.status, why=why)


class _Broken(Exception):
    def __init__(self, why: str, *, never_there: bool) -> None:
        super().__init__(why)
        self.why = why
        self.never_there = never_there


def _pool(user: str, password: str, read_seconds: float, trusted: str | None) -> PoolManager:
    from urllib3 import PoolManager, Timeout, make_headers

    headers = make_headers(user_agent="borderlens", disable_cache=True, accept_encoding="gzip")
    # urllib3 writes names in Latin-1; accounts may be in any script
    secret = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    headers |= {"authorization": f"Basic {secret}", "x-experience-api-version": VERSION, "accept": "application/json"}
    return PoolManager(
        num_pools=1,
        maxsize=1,
        headers=headers,
        retries=False,
        timeout=Timeout(connect=CONNECT_SECONDS, read=read_seconds),
        cert_reqs="CERT_REQUIRED",
        ca_certs=trusted,
    )


def _certificate(error: BaseException) -> str | None:
    """Why the certificate was not accepted; None where it was something else about TLS."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        here = waiting.pop()
        if here is None or id(here) in seen:
            continue
        seen.add(id(here))
        if isinstance(here, ssl.SSLCertVerificationError):
            return here.verify_message or "certificate"
        if type(here).__name__ == "CertificateError":
            return str(here)[:120]
        waiting += [here.__cause__, here.__context__, *(a for a in here.args if isinstance(a, BaseException))]
    return None


def _seconds(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdigit() and len(text) < 7 else None

"""The address of a Learning Record Store, and which addresses may be used."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from borderlens.domain.lrs_errors import LrsNeedsTls, NotAnLrsAddress, SecretInAddress

_PORTS = {"https": 443, "http": 80}
_END = "/statements"


@dataclass(frozen=True, slots=True)
class Address:
    """``url`` is the end point without a slash at its end: one spelling a store."""

    url: str

    @property
    def statements(self) -> str:
        return self.url + _END

    def is_home_of(self, url: str) -> bool:
        """True where ``url`` has the same scheme, host and port, and no user in it."""
        try:
            there = urlsplit(url)
            return _origin(there) == _origin(urlsplit(self.url)) and there.username is None
        except ValueError:
            return False


def read_address(given: str) -> Address:
    """The address as a person gives it; ``/statements`` at its end may be there or not.

    Raises:
        NotAnLrsAddress: it is none. SecretInAddress: user or password stand in it.
        LrsNeedsTls: it is ``http`` and not on this machine.
    """
    text = given.strip()
    shown_as = text.rsplit("@", 1)[-1][:120]  # never what stands before the host
    try:
        parts = urlsplit(text)
        scheme, host, port = _origin(parts)
    except ValueError as error:
        raise NotAnLrsAddress(given=shown_as) from error
    if scheme not in _PORTS or not host or parts.query or parts.fragment or any(c <= " " for c in text):
        raise NotAnLrsAddress(given=shown_as)
    shown = f"[{host}]" if ":" in host else host
    place = shown if port == _PORTS[scheme] else f"{shown}:{port}"
    url = f"{scheme}://{place}{parts.path.rstrip('/').removesuffix(_END)}"
    if parts.username is not None:
        raise SecretInAddress(lrs=url)
    if scheme == "http" and not _is_this_machine(host):
        raise LrsNeedsTls(lrs=url)
    return Address(url)


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme, 0)


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

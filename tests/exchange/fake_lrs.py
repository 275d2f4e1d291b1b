"""A Learning Record Store of a few lines on loopback, which misbehaves as it is told to."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "prog", "sécret"


@dataclass
class Reply:
    """What is answered instead. ``after`` stores the batch all the same; ``cut`` breaks the connection."""

    status: int = 500
    body: bytes = b""
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    after: bool = False
    cut: bool = False


@dataclass
class FakeLrs:
    """``held`` by id; ``script`` may answer the nth POST (from 0) with something else than the store would."""

    held: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: list[list[dict[str, Any]]] = field(default_factory=list)
    gets: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    script: Callable[[int, list[dict[str, Any]]], Reply | None] = lambda number, batch: None
    equal_is_conflict: bool = False
    bare: bool = False
    url: str = ""
    wrong: set[str] = field(default_factory=set)
    limit: int = 10**9

    def judge(self, batch: list[dict[str, Any]], size: int) -> Reply:
        if size > self.limit:
            return Reply(413, b"too large", "text/plain")
        if any(s["id"] in self.wrong for s in batch):
            return Reply(400, json.dumps({"detail": "verb is wrong"}).encode())
        twice = [s for s in batch if s["id"] in self.held]
        clash = [s for s in twice if self.equal_is_conflict or without(self.held[s["id"]]) != s]
        if clash:
            return Reply(409, b'{"detail": "differs"}')
        new = [s for s in batch if s["id"] not in self.held]
        self.keep(new)
        if not new:
            return Reply(204)
        return Reply(200, json.dumps([s["id"] for s in new]).encode())

    def keep(self, batch: list[dict[str, Any]]) -> None:
        for statement in batch:
            self.held[statement["id"]] = statement | {"stored": "2026-11-24T00:00:00.000Z", "version": "1.0.0"}

    @property
    def sent(self) -> list[str]:
        return [s["id"] for batch in self.posts for s in batch]


def without(statement: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in statement.items() if key not in ("stored", "version")}


@contextmanager
def running(fake: FakeLrs) -> Iterator[FakeLrs]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body of an answer do not wait for each other
        wbufsize = -1

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

        def do_POST(self) -> None:  # http.server's name
            size = int(self.headers["content-length"])
            batch = json.loads(self.rfile.read(size))
            number = len(fake.posts)
            fake.posts.append(batch)
            fake.headers.append({k.lower(): v for k, v in self.headers.items()})
            reply = fake.script(number, batch)
            if reply is None:
                reply = fake.judge(batch, size) if self.allowed() else Reply(401, b'{"detail": "no"}')
            elif reply.after:
                fake.keep(batch)
            self.answer(reply)

        def do_GET(self) -> None:  # http.server's name
            fake.gets.append(self.path)
            asked = parse_qs(urlsplit(self.path).query)
            found = fake.held.get(asked.get("statementId", [""])[0])
            if fake.bare:
                self.answer(Reply(404 if found is None else 200, json.dumps(found or {}).encode()))
            else:
                self.answer(Reply(200, json.dumps({"statements": [found] if found else []}).encode()))

        def allowed(self) -> bool:
            wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            return self.headers.get("authorization") == f"Basic {wanted}"

        def answer(self, reply: Reply) -> None:
            if reply.cut:
                self.close_connection = True
                self.connection.close()
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("content-type", reply.kind)
                self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            if reply.status != 204:
                self.wfile.write(reply.body)

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A connection that we broke ourselves."""

    server = Quiet(("127.0.0.1", 0), Handler)
    fake.url = f"http://127.0.0.1:{server.server_port}/xAPI"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

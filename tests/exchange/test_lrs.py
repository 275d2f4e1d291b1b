"""The client against a server that misbehaves: every answer has its own end."""

from __future__ import annotations

import datetime
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.fake_lrs import PASSWORD, USER, FakeLrs, Reply, running

from borderlens.domain.errors import Mistake
from borderlens.domain.lrs_errors import (
    LrsAnswersStrangely,
    LrsCertificate,
    LrsNeedsTls,
    LrsPointsElsewhere,
    LrsRefusesUser,
    LrsUnreachable,
    NotAnLrsAddress,
    SecretInAddress,
)
from borderlens.exchange.lrs import LONGEST_WAIT, VERSION, WAITS, Lrs, Verdict
from borderlens.exchange.lrs_address import read_address

ONE = json.dumps({"id": "0193599d-0d6b-743d-9468-86c85ea074bb", "verb": "x"}).encode()


@pytest.fixture
def fake() -> Iterator[FakeLrs]:
    with running(FakeLrs()) as server:
        yield server


def client(fake: FakeLrs, waited: list[float] | None = None, password: str = PASSWORD, **more: Any) -> Lrs:
    return Lrs(read_address(fake.url), USER, password, (waited if waited is not None else []).append, **more)


def test_the_same_statement_twice_is_stored_both_times(fake: FakeLrs) -> None:
    lrs = client(fake)
    assert lrs.put([ONE]).verdict is Verdict.STORED  # 200
    assert lrs.put([ONE]).verdict is Verdict.STORED  # 204
    assert len(fake.held) == 1
    for headers in fake.headers:
        assert headers["x-experience-api-version"] == VERSION
        assert headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("status", "verdict"), [(400, Verdict.WRONG), (409, Verdict.CONFLICT), (413, Verdict.TOO_LARGE)]
)
def test_a_judgement_is_handed_back_and_never_asked_for_again(fake: FakeLrs, status: int, verdict: Verdict) -> None:
    fake.script = lambda number, batch: Reply(status, b'{"detail":\n "so\x1b[31m"}')
    answer = client(fake).put([ONE])
    assert (answer.verdict, len(fake.posts)) == (verdict, 1)
    assert answer.why == '{"detail": "so [31m"}'


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_it_waits_longer_each_time_and_comes_to_an_end(fake: FakeLrs, status: int) -> None:
    fake.script = lambda number, batch: Reply(status)
    waited: list[float] = []
    with pytest.raises(LrsUnreachable) as caught:
        client(fake, waited).put([ONE])
    assert waited == list(WAITS)
    assert waited == sorted(waited)
    assert caught.value.fields["why"] == f"HTTP {status}"
    assert len(fake.posts) == len(WAITS) + 1


def test_a_500_after_the_data_was_stored_is_no_loss_and_no_double(fake: FakeLrs) -> None:
    fake.script = lambda number, batch: Reply(500, after=True) if number == 0 else None
    assert client(fake).put([ONE]).verdict is Verdict.STORED
    assert len(fake.posts) == 2
    assert len(fake.held) == 1


def test_a_broken_connection_is_tried_again(fake: FakeLrs) -> None:
    fake.script = lambda number, batch: Reply(cut=True) if number < 2 else None
    waited: list[float] = []
    assert client(fake, waited).put([ONE]).verdict is Verdict.STORED
    assert waited == list(WAITS[:2])


def test_a_server_may_ask_for_patience_within_bounds(fake: FakeLrs) -> None:
    asked = iter(["7", "99999", "soon", "-3"])
    fake.script = lambda number, batch: Reply(503, headers={"retry-after": next(asked)}) if number < 4 else None
    waited: list[float] = []
    client(fake, waited).put([ONE])
    assert waited == [7.0, LONGEST_WAIT, WAITS[2], WAITS[3]]


def test_whoever_is_not_there_is_not_waited_for() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    waited: list[float] = []
    with pytest.raises(LrsUnreachable):
        Lrs(read_address(f"http://127.0.0.1:{port}"), USER, PASSWORD, waited.append).put([ONE])
    assert waited == []


def test_no_answer_in_time_is_named(fake: FakeLrs) -> None:
    hold = threading.Event()

    def slow(number: int, batch: object) -> Reply:
        hold.wait(5)
        return Reply(200, b"[]")

    fake.script = slow
    with pytest.raises(LrsUnreachable) as caught:
        client(fake, waits=(0.01,), read_seconds=0.2).put([ONE])
    hold.set()
    assert caught.value.fields["why"] == "no answer in time"


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_password_is_told_at_once(fake: FakeLrs, status: int) -> None:
    if status == 403:
        fake.script = lambda number, batch: Reply(403)
    waited: list[float] = []
    with pytest.raises(LrsRefusesUser) as caught:
        client(fake, waited, password="wrong").put([ONE])
    assert caught.value.fields == {"lrs": fake.url, "user": USER}
    assert (waited, len(fake.posts)) == ([], 1)
    assert "wrong" not in str(caught.value)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, b"<html>Sign in to the hotel's network</html>", "text/html"),
        Reply(200, b'["x"]', "text/html; charset=utf-8"),
        Reply(200, b"{}"),
        Reply(200, b"[1]"),
        Reply(200, b""),
        Reply(200, b"\xff\xfe"),
        Reply(404, b"<html>"),
        Reply(405),
        Reply(418),
    ],
)
def test_what_is_no_store_is_never_taken_for_one(fake: FakeLrs, reply: Reply) -> None:
    fake.script = lambda number, batch: reply
    with pytest.raises(LrsAnswersStrangely) as caught:
        client(fake).put([ONE])
    assert caught.value.fields["status"] == reply.status
    assert "<" not in str(caught.value.fields["why"])


def test_an_answer_without_end_is_cut_off(fake: FakeLrs) -> None:
    fake.script = lambda number, batch: Reply(200, b" " * (5 << 20))
    with pytest.raises(LrsAnswersStrangely, match="no end"):
        client(fake).put([ONE])


def test_a_redirect_on_the_same_host_keeps_the_method(fake: FakeLrs) -> None:
    fake.script = lambda number, batch: Reply(307, headers={"location": "/xAPI/statements/"}) if number == 0 else None
    assert client(fake).put([ONE]).verdict is Verdict.STORED
    assert len(fake.held) == 1


@pytest.mark.parametrize(
    "to", ["https://elsewhere.example/x", "http://127.0.0.1:1/x", "//elsewhere.example/", "https://127.0.0.1/x"]
)
def test_a_redirect_to_another_host_gets_nothing(fake: FakeLrs, to: str) -> None:
    fake.script = lambda number, batch: Reply(302, headers={"location": to})
    with pytest.raises(LrsPointsElsewhere):
        client(fake).put([ONE])
    assert len(fake.posts) == 1


def test_a_circle_of_redirects_ends(fake: FakeLrs) -> None:
    fake.script = lambda number, batch: Reply(308, headers={"location": "/xAPI/statements"})
    with pytest.raises(LrsAnswersStrangely):
        client(fake).put([ONE])
    assert len(fake.posts) <= 5


@pytest.mark.parametrize("bare", [True, False])
def test_a_statement_is_found_in_either_spelling_of_the_answer(fake: FakeLrs, bare: bool) -> None:
    fake.bare = bare
    lrs = client(fake)
    id = json.loads(ONE)["id"]
    assert lrs.find(id) is None
    lrs.put([ONE])
    found = lrs.find(id)
    assert found is not None
    assert found["id"] == id


def test_stopping_while_it_waits_stops(fake: FakeLrs) -> None:
    class Stop(Exception):
        pass

    def pause(seconds: float) -> None:
        raise Stop

    fake.script = lambda number, batch: Reply(503)
    with pytest.raises(Stop):
        Lrs(read_address(fake.url), USER, PASSWORD, pause).put([ONE])
    assert len(fake.posts) == 1


# --- addresses


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://LRS.example.org/xAPI/", "https://lrs.example.org/xAPI"),
        (" https://lrs.example.org:443/xAPI/statements ", "https://lrs.example.org/xAPI"),
        ("https://lrs.example.org:8443", "https://lrs.example.org:8443"),
        ("http://localhost:8101/xAPI/statements/", "http://localhost:8101/xAPI"),
        ("http://127.1.2.3/", "http://127.1.2.3"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ],
)
def test_one_store_has_one_spelling(given: str, url: str) -> None:
    assert read_address(given).url == url
    assert read_address(url).url == url


@pytest.mark.parametrize(
    ("given", "mistake"),
    [
        ("http://lrs.example.org/xAPI", LrsNeedsTls),
        ("http://127.0.0.1.example.org/", LrsNeedsTls),
        ("http://localhost.example.org/", LrsNeedsTls),
        ("http://10.0.0.1/", LrsNeedsTls),
        ("https://prog:secret@lrs.example.org/", SecretInAddress),
        ("https://@lrs.example.org/", SecretInAddress),
        ("ftp://prog:secret@lrs.example.org/", NotAnLrsAddress),
        ("https://prog:secret@lrs.example.org:0x/", NotAnLrsAddress),
        ("lrs.example.org", NotAnLrsAddress),
        ("https://", NotAnLrsAddress),
        ("https://a.example/?x=1", NotAnLrsAddress),
        ("https://a.example/#x", NotAnLrsAddress),
        ("https://a.example:99999/", NotAnLrsAddress),
        ("https://a.example/a b", NotAnLrsAddress),
        ("https://[::1", NotAnLrsAddress),
        ("", NotAnLrsAddress),
    ],
)
def test_what_cannot_be_used_is_said(given: str, mistake: type[Mistake]) -> None:
    with pytest.raises(mistake) as caught:
        read_address(given)
    assert "secret" not in str(caught.value.fields)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_mistake(text: str) -> None:
    for typed in (text, f"https://{text}", f"http://{text}"):
        try:
            address = read_address(typed)
        except Mistake:
            continue
        assert address.is_home_of(address.statements)


# --- certificates


@contextmanager
def tls_server(folder: Path, name: str, *, expired: bool = False) -> Iterator[tuple[int, Path]]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    until = now - datetime.timedelta(days=1) if expired else now + datetime.timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=2))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "cert.pem", folder / "key.pem"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, private)
    seen = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(10)

        def serve() -> None:
            while not seen.is_set():
                try:
                    plain, _ = listening.accept()
                except OSError:
                    return
                plain.settimeout(5)
                try:
                    with context.wrap_socket(plain, server_side=True) as secure:
                        secure.recv(65536)
                        secure.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                except OSError:
                    plain.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1], pem
        seen.set()
        with socket.create_connection(("127.0.0.1", listening.getsockname()[1])):
            pass
        thread.join(5)


@pytest.mark.parametrize(
    ("name", "expired", "trusted"),
    [("localhost", False, False), ("other.example", False, True), ("localhost", True, True)],
)
def test_a_certificate_that_does_not_hold_is_never_skipped(
    tmp_path: Path, name: str, expired: bool, trusted: bool
) -> None:
    with tls_server(tmp_path, name, expired=expired) as (port, pem):
        lrs = Lrs(
            read_address(f"https://localhost:{port}"), USER, PASSWORD, [].append, trusted=str(pem) if trusted else None
        )
        with pytest.raises(LrsCertificate) as caught:
            lrs.put([ONE])
        assert caught.value.fields["why"]


def test_a_certificate_that_holds_is_taken(tmp_path: Path) -> None:
    with tls_server(tmp_path, "localhost") as (port, pem):
        lrs = Lrs(read_address(f"https://localhost:{port}"), USER, PASSWORD, [].append, trusted=str(pem))
        assert lrs.put([ONE]).verdict is Verdict.STORED

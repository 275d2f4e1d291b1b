"""Session files: written and read back, and open input: changed, hostile, cut short, by others, of another shape."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.made_sessions import BLUEPRINTS, FORMS, KEYS, LAPTOP, OTHER_KEYS, PEOPLE, REGISTER, SESSION

from borderlens.domain.errors import CannotWrite, NoSuchFile
from borderlens.domain.events import canonical
from borderlens.domain.people import Role
from borderlens.domain.session_errors import NewerSessionFile, NotASessionFile
from borderlens.domain.sessions import Laptop
from borderlens.exchange.session_file import (
    Named,
    NewerFormat,
    SessionFile,
    looked_into,
    read_session,
    session_bytes,
    write_session_file,
)
from borderlens.packs.pack_archive import write_archive
from borderlens.packs.signing import SIGNATURE, Keys, signature_of

NAMES = ("Trainee One", "Nguyễn Thị Mẫu", "ທ້າວ ຕົວຢ່າງ" + "ກ" * 480)
NAMED = tuple(Named(id, name, f"LS-00{at}") for at, (id, name) in enumerate(zip(PEOPLE, NAMES, strict=True)))
RECORD: dict[str, Any] = json.loads(session_bytes(REGISTER, BLUEPRINTS))


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "form.blform"
    file.write_bytes(b"a form's bytes")
    return file


def signed(parts: Mapping[str, bytes], out: Path, keys: Keys = KEYS) -> Path:
    """A session file of these parts with a signature that fits."""
    folder = out.with_suffix(".parts")
    for name, content in parts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    write_archive(folder, out, {SIGNATURE: signature_of(folder, keys, "Trainer")[0]})
    return out


def why(file: Path) -> str:
    with pytest.raises(NotASessionFile) as caught, looked_into(file):
        pytest.fail("it was believed")
    assert caught.value.fields["file"] == str(file)
    return str(caught.value.fields["why"])


def test_what_was_written_is_read_back(tmp_path: Path, form: Path) -> None:
    content = SessionFile(REGISTER, BLUEPRINTS, NAMED, {FORMS[0]: form})
    file = write_session_file(content, tmp_path / "a.blsession", KEYS, "Trainer")
    with looked_into(file) as found:
        assert replace(found, forms={}) == replace(content, forms={})
        assert found.forms[FORMS[0]].read_bytes() == form.read_bytes()
    assert write_session_file(content, tmp_path / "b.blsession", KEYS, "Trainer").stat().st_size == file.stat().st_size


def test_names_and_codes_stand_in_one_part_only(tmp_path: Path) -> None:
    file = write_session_file(SessionFile(REGISTER, {}, NAMED), tmp_path / "a.blsession", KEYS, "Trainer")
    with zipfile.ZipFile(file) as archive:
        holding = [name for name in archive.namelist() if b"LS-00" in archive.read(name)]
    assert holding == ["people.json"]


def test_only_accepted_laptops_are_handed_on() -> None:
    stranger = Laptop("88888888-2222-4333-8444-555555555555", "9", "ef" * 32, accepted=False)
    register = replace(REGISTER, laptops={LAPTOP.device: LAPTOP, stranger.device: stranger})
    assert read_session(session_bytes(register, BLUEPRINTS)) == (REGISTER, BLUEPRINTS)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite):
        write_session_file(SessionFile(REGISTER), tmp_path / "file" / "a.blsession", KEYS, "Trainer")


def one_person(**row: str) -> bytes:
    return json.dumps({"people": [{"id": PEOPLE[0], **row}]}).encode()


def with_part(**part: object) -> bytes:
    return json.dumps({**RECORD, **part}).encode()


PARTS = {"session.json": session_bytes(REGISTER, BLUEPRINTS), "people.json": b'{"people":[]}'}
HOSTILE: list[tuple[str, Mapping[str, bytes], str]] = [
    ("no people", {"session.json": PARTS["session.json"]}, "missing"),
    ("no session", {"people.json": PARTS["people.json"]}, "missing"),
    ("people that are a list", {**PARTS, "people.json": b"[]"}, "no table"),
    ("a name without end", {**PARTS, "people.json": one_person(name="x" * 501)}, "name"),
    ("a role that is none", {**PARTS, "people.json": one_person(name="x", role="boss")}, "boss"),
    ("half a letter", {**PARTS, "people.json": one_person(name="\ud800")}, "surrogates"),
    ("half a letter of a title", {**PARTS, "session.json": with_part(plan={"title": "\udc00"})}, "surrogates"),
    ("nested without end", {**PARTS, "session.json": b'{"a":' * 60_000 + b"1" + b"}" * 60_000}, ""),
    ("no JSON", {**PARTS, "session.json": b"\xff\xfe"}, ""),
    ("a number for a table", {**PARTS, "session.json": with_part(enrolled=7)}, "enrolled"),
    ("people by a path", {**PARTS, "session.json": with_part(enrolled={"../x": {}})}, "id"),
    ("a laptop without a label", {**PARTS, "session.json": with_part(laptops=[{"public_key": "ab" * 32}])}, "id"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "parts", "word"), HOSTILE, ids=[what for what, _, _ in HOSTILE])
def test_a_signed_file_of_another_shape_is_refused(
    tmp_path: Path, what: str, parts: Mapping[str, bytes], word: str
) -> None:
    assert word in why(signed(parts, tmp_path / "a.blsession"))


def test_what_no_pack_file_may_be_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.blsession"
    cases: dict[str, Callable[[zipfile.ZipFile], None]] = {
        "leads out": lambda z: z.writestr("../../evil.json", b"{}"),
        "not signed": lambda z: z.writestr("session.json", b"{}"),
        "far more": lambda z: z.writestr("session.json", bytes(20 << 20), zipfile.ZIP_DEFLATED),
    }
    for word, put in cases.items():
        file.unlink(missing_ok=True)
        with zipfile.ZipFile(file, "x") as archive:
            put(archive)
        assert word in why(file)
    file.write_bytes(b"no zip at all, but long enough to be looked at")
    assert "no pack file" in why(file)
    file.write_bytes(b"")
    assert "no pack file" in why(file)
    with pytest.raises(NoSuchFile), looked_into(tmp_path / "absent.blsession"):
        pytest.fail("it was found")


def test_another_signer_than_the_trainer_is_refused(tmp_path: Path) -> None:
    assert "another laptop" in why(signed(PARTS, tmp_path / "a.blsession", OTHER_KEYS))
    with looked_into(signed(PARTS, tmp_path / "b.blsession")) as found:
        assert found.register == REGISTER


def test_a_newer_format_says_so(tmp_path: Path) -> None:
    newer = {**PARTS, "session.json": canonical({**RECORD, "format": "bl-session/2"})}
    with pytest.raises(NewerSessionFile), looked_into(signed(newer, tmp_path / "a.blsession")):
        pytest.fail("it was believed")


def test_no_byte_of_the_session_can_change_unseen(tmp_path: Path) -> None:
    good = signed(PARTS, tmp_path / "a.blsession").read_bytes()
    at = good.index(b'"found":75')
    file = tmp_path / "b.blsession"
    for change in (good.replace(b'"found":75', b'"found":05'), good[: at + 9], good[:at] + good[at + 1 :], good + b"x"):
        file.write_bytes(change)
        assert why(file)


def test_somebody_who_is_not_enrolled_gets_no_row(tmp_path: Path) -> None:
    stranger = "00000000-0000-7000-8000-999999999999"
    rows = [{"id": stranger, "name": "x"}, {"id": PEOPLE[0], "name": "y", "role": "officer"}]
    file = signed({**PARTS, "people.json": canonical({"people": rows})}, tmp_path / "a.blsession")
    with looked_into(file) as found:
        assert found.people == (Named(PEOPLE[0], "y", "", Role.OFFICER),)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 2**70) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@given(name=st.sampled_from(sorted(RECORD)), value=_JSON)
def test_any_value_in_any_place_is_read_or_refused(name: str, value: object) -> None:
    try:
        register, _ = read_session(json.dumps({**RECORD, name: value}).encode())
    except ValueError:
        return
    assert register.session.criteria in (SESSION.criteria, None)
    assert set(register.merged.values()) <= set(register.enrolled)


@given(raw=st.binary(max_size=200) | _JSON.map(lambda value: json.dumps(value).encode()))
def test_bytes_of_anybody_are_no_session(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with them
        read_session(raw)


def test_a_newer_format_is_a_kind_of_its_own() -> None:
    with pytest.raises(NewerFormat):
        read_session(canonical({"format": "bl-session/9"}))

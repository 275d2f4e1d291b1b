"""Codes that cannot be mistyped, and a list that cannot be changed."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.report_errors import CodeMistyped, CodeNotListed, ListChanged, NotACertificateList
from borderlens.exchange.certificates import SIGNS, Entry, certificate_code, read_code, read_list, write_list
from borderlens.packs.signing import Keys, own_keys

KEY = bytes(range(32))
CODE = certificate_code(KEY, "session", "person", "took-part")


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return own_keys(tmp_path / "keys")


def entry(code: str = CODE, **changes: str) -> Entry:
    made = Entry(code, "identification", "Lang Son", "Lạng Sơn", "2026-11-24", "2026-11-26", "124f e73e", "2026-11-27")
    return replace(made, **changes)


def test_a_code_is_the_same_each_time_and_another_for_anything_else() -> None:
    assert CODE == certificate_code(KEY, "session", "person", "took-part") == read_code(CODE)
    others = [("session", "person", "law"), ("session", "other", "took-part"), ("sessionperson", "", "took-part")]
    codes = {CODE, certificate_code(bytes(32), "session", "person", "took-part")}
    codes |= {certificate_code(KEY, *parts) for parts in others}
    assert len(codes) == 5
    assert all(re.fullmatch(rf"([{SIGNS}]{{4}}-){{3}}[{SIGNS}]{{4}}", code) for code in codes)


def test_a_short_key_makes_no_code() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        certificate_code(b"short", "session")


def codes() -> st.SearchStrategy[str]:
    return st.text(max_size=20).map(lambda person: certificate_code(KEY, person).replace("-", ""))


@given(codes(), st.integers(0, 15), st.sampled_from(SIGNS), st.integers(0, 15), st.sampled_from(SIGNS))
def test_one_or_two_wrong_signs_are_always_found(code: str, at: int, one: str, to: int, other: str) -> None:
    wrong = list(code)
    wrong[at], wrong[to] = one, other
    typed = "".join(wrong)
    if typed == code:
        assert read_code(typed).replace("-", "") == code
        return
    with pytest.raises(CodeMistyped):
        read_code(typed)


@given(codes(), st.integers(0, 15), st.integers(0, 15))
def test_signs_in_each_others_place_are_always_found(code: str, at: int, to: int) -> None:
    wrong = list(code)
    wrong[at], wrong[to] = wrong[to], wrong[at]
    if wrong != list(code):
        with pytest.raises(CodeMistyped):
            read_code("".join(wrong))


@given(codes())
def test_a_code_is_read_however_it_is_written(code: str) -> None:
    shown = read_code(code)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for typed in (code.lower(), " ".join(code), wide, code.replace("0", "O").replace("1", "l"), f"  {shown} "):
        assert read_code(typed) == shown


@given(st.text(max_size=40))
def test_what_is_no_code_is_a_mistake_and_no_bug(typed: str) -> None:
    with suppress(CodeMistyped):
        assert re.fullmatch(rf"([{SIGNS}]{{4}}-){{3}}[{SIGNS}]{{4}}", read_code(typed))


def test_the_list_comes_back_as_it_was_written(tmp_path: Path, keys: Keys) -> None:
    file = tmp_path / "list.csv"
    rows = [entry(certificate_code(KEY, str(number)), session=f"=Session {number}\n two") for number in range(40)]
    written = write_list(file, rows, keys)
    found = read_list(file)
    assert found == written
    assert found.public_key == keys.public_key
    assert [row.code for row in found.entries] == sorted(row.code for row in rows)
    assert found.find(rows[7].code.lower()).session == "=Session 7 two"
    with pytest.raises(CodeNotListed):
        found.find(CODE)


@given(session=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_whatever_a_session_is_called_its_list_holds(tmp_path_factory: pytest.TempPathFactory, session: str) -> None:
    folder = tmp_path_factory.mktemp("list")
    write_list(folder / "list.csv", [entry(session=session)], own_keys(folder))
    assert read_list(folder / "list.csv").find(CODE).session == " ".join(session.split())


def test_a_changed_list_is_refused(tmp_path: Path, keys: Keys) -> None:
    file = tmp_path / "list.csv"
    write_list(file, [entry(), entry(certificate_code(KEY, "b"))], keys)
    text = file.read_text("utf-8-sig")
    lines = text.splitlines()
    changed = [
        text.replace("identification", "identification evidence", 1),
        "\n".join([*lines[:1], *lines[2:]]),
        "\n".join([*lines[:-1], lines[1], lines[-1]]),
        text.replace(keys.public_key.hex(), own_keys(tmp_path / "other").public_key.hex()),
        text.replace(keys.public_key.hex(), "no key"),
    ]
    for content in changed:
        file.write_text(content, "utf-8-sig")
        with pytest.raises(ListChanged):
            read_list(file)


def test_a_list_that_a_spreadsheet_wrote_anew_holds(tmp_path: Path, keys: Keys) -> None:
    file = tmp_path / "list.csv"
    write_list(file, [entry()], keys)
    lines = file.read_text("utf-8-sig").splitlines()
    file.write_text("\r\n".join(";".join(f'"{cell}"' for cell in line.split(",")) for line in lines), "utf-8")
    assert read_list(file).find(CODE).place == "Lạng Sơn"


@pytest.mark.parametrize("content", ["code,name\na,b\n", "code\n", ",".join(["x"] * 9)])
def test_another_table_is_no_list(tmp_path: Path, content: str) -> None:
    (tmp_path / "t.csv").write_text(content, "utf-8")
    with pytest.raises(NotACertificateList):
        read_list(tmp_path / "t.csv")


def test_a_list_without_its_signature_is_none(tmp_path: Path, keys: Keys) -> None:
    file = tmp_path / "list.csv"
    write_list(file, [entry()], keys)
    file.write_text("\n".join(file.read_text("utf-8-sig").splitlines()[:-1]), "utf-8-sig")
    with pytest.raises(NotACertificateList):
        read_list(file)

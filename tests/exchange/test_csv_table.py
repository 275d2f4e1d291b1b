"""CSV: opens rightly in a spreadsheet, runs nothing there, comes back as it was, and never guesses an encoding."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from borderlens.domain.errors import DiskFull, NoSuchFile, TableEncoding, TableShape, TooLargeFile, Unreadable
from borderlens.exchange import csv_table
from borderlens.exchange.csv_table import ENCODING, plain_cell, read_table, safe_cell, write_table

FORMULAS = [
    "=1+2",
    "+1+2",
    "-1+2",
    "@SUM(A1)",
    "\t=1+2",
    "\r=1+2",
    "\n=1+2",
    " =1+2",
    "＝1+2",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
]
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["象牙制品", "ງາຊ້າງ", "vảy tê tê", "'", "''=1", "' =1", 'a"b', "a,b;c\td", "\r\n", *FORMULAS]
)


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_would_be_a_formula_stays_text(text: str) -> None:
    assert safe_cell(text) == "'" + text


@pytest.mark.parametrize("value", [-1, -0.5, 3, "a=b", "1-2", "", "象牙", "it's"])
def test_numbers_and_plain_text_stay_as_they_are(value: object) -> None:
    assert safe_cell(value) == value


def test_nothing_is_an_empty_cell() -> None:
    assert safe_cell(None) == ""


@given(st.text())
def test_a_safe_cell_is_the_text_again(text: str) -> None:
    assert plain_cell(str(safe_cell(text))) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(words, min_size=n, max_size=n), min_size=1, max_size=6)))
def test_what_is_written_reads_back_cell_for_cell(tmp_path: Path, rows: list[list[str]]) -> None:
    header = [f"column {number}" for number in range(len(rows[0]))]
    file = tmp_path / "table.csv"
    assert write_table(file, header, rows) == len(rows)
    table = read_table(file)
    assert table.header == tuple(header)
    assert [list(row) for row in table.rows] == rows
    assert (table.separator, table.encoding) == (",", ENCODING)


def test_bytes_on_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "new" / "table.csv"
    write_table(file, ["name", "n"], [["ງາ", -1], ["=1", 0.5], ['a"b', None]])
    assert file.read_bytes() == b"\xef\xbb\xbf" + 'name,n\r\nງາ,-1\r\n\'=1,0.5\r\n"a""b",\r\n'.encode()


def test_a_table_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "table.csv"
    write_table(file, ["a"], [["old"]])
    before = file.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_table(file, ["a"], [["new"]])
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("raw", "separator", "encoding"),
    [
        (b"name,age\r\nA,1\r\n", ",", "utf-8"),
        (b"name;age\nA;1,5\n", ";", "utf-8"),
        (b"name\tage\nA\t1\n", "\t", "utf-8"),
        (b'"a;b";age\nA;1\n', ";", "utf-8"),
        (b"\xef\xbb\xbfname,age\nA,1", ",", "utf-8-sig"),
        ("\ufeffname\tage\nA\t1".encode("utf-16-le"), "\t", "utf-16"),
        (b"\n\nname,age\n\n,,\nA,1\n", ",", "utf-8"),
    ],
)
def test_separator_and_mark_are_found(tmp_path: Path, raw: bytes, separator: str, encoding: str) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(raw)
    table = read_table(file)
    assert (table.separator, table.encoding) == (separator, encoding)
    assert len(table.header) == 2
    assert table.rows[0][0] == "A"


def test_rows_carry_their_lines_and_are_filled_up(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text('name,agency,note\nA,customs\n\n"two\nlines",police,x\n', "utf-8")
    table = read_table(file)
    assert table.rows == (("A", "customs", ""), ("two\nlines", "police", "x"))
    assert table.lines == (2, 5)


GBK = "姓名,单位\r\n张三,海关缉私局\r\n李四,森林公安\r\n".encode("gbk")
TCVN3 = b"H\xe4 t\xaan,C\xac quan\r\nNguy\xd4n V\xa8n A,Ki\xd3m l\xa9m\r\n"  # "Họ tên … Nguyễn Văn A, Kiểm lâm"


@pytest.mark.parametrize(
    ("raw", "guess", "line"), [(GBK, "GBK", 1), (TCVN3, "TCVN3", 1), (b"name\nA\nB\x80C\x81D\n", "?", 3)]
)
def test_another_encoding_is_named_not_guessed(tmp_path: Path, raw: bytes, guess: str, line: int) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(raw)
    with pytest.raises(TableEncoding) as caught:
        read_table(file)
    assert caught.value.fields == {"file": str(file), "line": line, "guess": guess}


def test_an_encoding_that_was_chosen_is_used(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(GBK)
    table = read_table(file, "gbk")
    assert table.rows == (("张三", "海关缉私局"), ("李四", "森林公安"))
    assert table.encoding == "gbk"


def test_a_row_that_is_too_long_is_named_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text("a,b\n1,2\n1,2,3\n", "utf-8")
    with pytest.raises(TableShape) as caught:
        read_table(file)
    assert caught.value.fields == {"file": str(file), "line": 3, "found": 3, "wanted": 2}


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\xef\xbb\xbf", b'"open quote\n' + b"x" * 200_000])
def test_what_is_no_table_is_named(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(raw)
    with pytest.raises(TableShape):
        read_table(file)


def test_files_that_cannot_be_read_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoSuchFile):
        read_table(tmp_path / "none.csv")
    with pytest.raises(Unreadable):
        read_table(tmp_path)
    monkeypatch.setattr(csv_table, "LIMIT_MB", 0)
    (tmp_path / "large.csv").write_bytes(b"a")
    with pytest.raises(TooLargeFile):
        read_table(tmp_path / "large.csv")


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_are_a_table_or_a_mistake(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "noise.csv"
    file.write_bytes(raw)
    try:
        table = read_table(file)
    except (TableEncoding, TableShape):
        return
    assert table.header
    assert all(len(row) == len(table.header) for row in table.rows)
    assert len(table.lines) == len(table.rows)


def test_a_spreadsheet_keeps_the_scripts_and_runs_no_formula(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    rows = [["海关缉私局", "ກົມກວດກາປ່າໄມ້", "Kiểm lâm"], ["=1+2", '=HYPERLINK("http://x")', "+1"], ["plain", "x", "y"]]
    file = tmp_path / "scores.csv"
    write_table(file, ["a", "b", "c", "n"], [[*row, -7] for row in rows])
    out = tmp_path / "out"
    # comma, double quote, UTF-8, from line 1, no column formats, language English; formulas are evaluated if any
    options = "--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true"
    subprocess.run(
        [
            *(soffice, "--headless", "--norestore", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
            *(options, "--convert-to", "fods", "--outdir", str(out), str(file)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    sheet = next(out.iterdir()).read_text("utf-8")
    for row in [rows[0], rows[2]]:
        for cell in row:
            assert f"<text:p>{cell}</text:p>" in sheet
    assert "table:formula" not in sheet
    assert "<text:p>&apos;=1+2</text:p>" in sheet or "<text:p>'=1+2</text:p>" in sheet
    assert 'office:value="-7"' in sheet

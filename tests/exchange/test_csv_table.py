from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.errors import NoSuchFile, TableEncoding, TableShape, TooLargeFile, Unreadable
from borderlens.exchange import csv_table
from borderlens.exchange.csv_table import ENCODING, read_table, safe_cell, write_rows, write_table


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "\u00a0+"])
def test_a_formula_becomes_text(start: str) -> None:
    assert safe_cell(start + "HYPERLINK()") == "'" + start + "HYPERLINK()"


def test_numbers_and_plain_words_stay() -> None:
    assert [safe_cell(value) for value in (-3, 2.5, "ngà voi", "a=b", None)] == [-3, 2.5, "ngà voi", "a=b", ""]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2), max_size=5))
def test_rows_read_back_and_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, ENCODING, newline="")
    write_rows(file, ["a", "-b"], rows)
    file.flush()
    assert raw.getvalue().startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(raw.getvalue().decode("utf-8-sig"), newline="")))
    assert read[0] == ["a", "'-b"]
    assert read[1:] == [[safe_cell(cell) for cell in row] for row in rows]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in read for cell in row)


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(st.lists(st.tuples(words, words), max_size=5))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> None:
    file = tmp_path_factory.mktemp("table") / "table.csv"
    assert write_table(file, ("name", "-b"), rows) == len(rows)
    table = read_table(file)
    assert (table.header, table.rows, table.separator) == (("name", "-b"), tuple(rows), ",")


def test_half_a_name_is_written_with_escapes(tmp_path: Path) -> None:
    write_table(tmp_path / "table.csv", ("file",), [("photo\udcff.jpg",)])
    assert read_table(tmp_path / "table.csv").rows == (("photo\\udcff.jpg",),)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_separators_and_encodings_that_spreadsheets_write(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = ["name;agency", "Nguyễn;Hải quan", "", "张;海关", '"a\nb";"c"', "ທ້າວ"]
    (tmp_path / "roster.csv").write_bytes("\r\n".join(lines).replace(";", separator).encode(encoding))
    table = read_table(tmp_path / "roster.csv")
    assert (table.separator, table.encoding) == (separator, encoding)
    assert table.rows == (("Nguyễn", "Hải quan"), ("张", "海关"), ("a\nb", "c"), ("ທ້າວ", ""))
    assert table.lines == (2, 4, 6, 7)


# "Tên, Cơ quan" and two names in the code of the old Vietnamese fonts
TCVN3 = b"T\xaan,C\xac quan\nNguy\xd4n V\xa8n,H\xb6i quan\nTr\xc7n,Ki\xd3m l\xa9m\n"

LIKE_GBK = b"T\xb5n,b\xb7n\nH\xb6i quan,c\xb8n\n"  # each pair of bytes is a Chinese sign, too


@pytest.mark.parametrize(
    ("content", "guess", "line"),
    [
        ("姓名,单位\n张三,海关\n".encode("gbk"), "GBK", 1),
        (TCVN3, "TCVN3", 1),
        (LIKE_GBK, "TCVN3", 1),
        (b"a,b\n\x80\x81\xff,c\n", "?", 2),
    ],
)
def test_another_encoding_is_named_and_never_guessed(tmp_path: Path, content: bytes, guess: str, line: int) -> None:
    (tmp_path / "roster.csv").write_bytes(content)
    with pytest.raises(TableEncoding) as caught:
        read_table(tmp_path / "roster.csv")
    assert (caught.value.fields["guess"], caught.value.fields["line"]) == (guess, line)


def test_an_encoding_that_was_chosen_is_used(tmp_path: Path) -> None:
    (tmp_path / "roster.csv").write_bytes("姓名,单位\n张三,海关\n".encode("gbk"))
    assert read_table(tmp_path / "roster.csv", "gbk").rows == (("张三", "海关"),)


@pytest.mark.parametrize(
    ("content", "line", "found", "wanted"),
    [
        (b"", 1, 0, 1),
        (b"\n\n", 1, 0, 1),
        (b"a,b\n1,2\n1,2,3\n", 3, 3, 2),
        (b"a" * 200_000, 1, 0, 0),
        (b"a,b\n1," + b"a" * 200_000, 2, 0, 2),
    ],
)
def test_a_row_that_does_not_fit_is_named(tmp_path: Path, content: bytes, line: int, found: int, wanted: int) -> None:
    (tmp_path / "roster.csv").write_bytes(content)
    with pytest.raises(TableShape) as caught:
        read_table(tmp_path / "roster.csv")
    fields = caught.value.fields
    assert (fields["line"], fields["found"], fields["wanted"]) == (line, found, wanted)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoSuchFile):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(Unreadable):
        read_table(tmp_path)
    monkeypatch.setattr(csv_table, "LIMIT_MB", 0)
    (tmp_path / "large.csv").write_bytes(b"a,b\n")
    with pytest.raises(TooLargeFile):
        read_table(tmp_path / "large.csv")

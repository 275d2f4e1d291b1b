"""Tables in both formats: the same shape, real types, nothing that runs."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.errors import CannotWrite
from borderlens.exchange.tables import Book, Column, Kind, Sheet, Value, columns, write_csv
from borderlens.exchange.xlsx import LONGEST_TEXT, write_book

COLUMNS = columns(["who"], count=["found"], number=["points"], share=["share"], day=["day"], flag=["paper"])
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "=cmd|' /C calc'!A0")
ROWS: tuple[tuple[Value, ...], ...] = (
    *((formula, 8, 17.5, 0.8, date(2026, 11, 24), True) for formula in FORMULAS),
    ("Nguyễn Thị Ửng", None, None, None, None, False),
    ("李晓明", 0, 0.0, 1.0, None, None),
    ("ບຸນມີ ສີສະຫວາດ", 1, 1 / 3, 2 / 3, None, None),
)
SHEET = Sheet("People: a/b", COLUMNS, ROWS)


def test_a_spreadsheet_holds_numbers_as_numbers_and_formulas_as_text(tmp_path: Path) -> None:
    assert write_book(tmp_path / "b.xlsx", Book((SHEET,), (("criteria", "=at least 80 %"),))) == len(ROWS)
    book = openpyxl.load_workbook(tmp_path / "b.xlsx")
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["who", "found", "points", "share", "day", "paper"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:F{len(ROWS) + 1}"
    first = sheet[2]
    assert [cell.data_type for cell in first] == ["s", "n", "n", "n", "d", "b"]
    assert [cell.value for cell in first] == ["=1+1", 8, 17.5, 0.8, datetime(2026, 11, 24), True]
    assert [cell.number_format for cell in first][1:5] == ["0", "0.00", "0.0%", "yyyy-mm-dd"]
    texts = [sheet.cell(row, 1) for row in range(2, len(ROWS) + 2)]
    assert [cell.data_type for cell in texts] == ["s"] * len(ROWS)
    assert all(cell.quotePrefix for cell in texts)
    assert [cell.value for cell in texts] == [str(row[0]) for row in ROWS]
    assert book.worksheets[-1]["B2"].data_type == "s"
    assert book.sheetnames == ["People  a b", "Notes"]


def test_columns_are_as_wide_as_their_names(tmp_path: Path) -> None:
    sheet = Sheet("S", (Column("a_very_long_name_of_a_column"), Column("b", Kind.COUNT), Column("c", width=40)), ())
    write_book(tmp_path / "b.xlsx", Book((sheet,)))
    found = openpyxl.load_workbook(tmp_path / "b.xlsx").active.column_dimensions
    assert [found[letter].width for letter in "ABC"] == [31, 9, 40]


def test_csv_has_the_same_shape(tmp_path: Path) -> None:
    assert write_csv(tmp_path / "b.csv", SHEET) == len(ROWS)
    with (tmp_path / "b.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == SHEET.header
    assert rows[1] == ["'=1+1", "8", "17.5", "0.8", "2026-11-24", "1"]
    assert [row[0][0] for row in rows[1 : len(FORMULAS) + 1]] == ["'"] * len(FORMULAS)
    assert rows[-1] == ["ບຸນມີ ສີສະຫວາດ", "1", "0.333333", "0.666667", "", ""]


def test_titles_that_clash_are_told_apart(tmp_path: Path) -> None:
    sheets = tuple(Sheet(title, COLUMNS, ()) for title in ("x" * 40, "X" * 31, "", "'", "Notes"))
    write_book(tmp_path / "b.xlsx", Book(sheets, (("a", "b"),)))
    names = openpyxl.load_workbook(tmp_path / "b.xlsx").sheetnames
    assert len({name.casefold() for name in names}) == 6
    assert all(0 < len(name) <= 31 for name in names)


@given(text=st.text(max_size=200))
def test_any_text_can_be_written(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("book") / "b.xlsx"
    write_book(file, Book((Sheet("S", (Column("a"),), ((text,),)),)))
    cell = openpyxl.load_workbook(file).active["A2"]
    assert cell.data_type in ("s", "inlineStr") or not text
    assert not isinstance(cell.value, int | float)


def test_a_text_that_is_too_long_is_cut_and_says_so(tmp_path: Path) -> None:
    write_book(tmp_path / "b.xlsx", Book((Sheet("S", (Column("a"),), (("x" * 40_000,),)),)))
    found = openpyxl.load_workbook(tmp_path / "b.xlsx").active["A2"].value
    assert len(found) == LONGEST_TEXT
    assert found.endswith("…")


def test_a_place_that_cannot_be_written_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(CannotWrite):
        write_book(tmp_path / "file" / "b.xlsx", Book((SHEET,)))

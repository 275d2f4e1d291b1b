"""Spreadsheets: numbers as numbers, days as days, text that never runs, the head of every table frozen.

Text that looks like a formula stays text: the cell says so by its type and by its quote mark, so that it does not
become a formula when somebody edits it either.
"""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

from borderlens.exchange.tables import Book, Column, Kind, Sheet, Value
from borderlens.whole_file import write_whole

LONGEST_TEXT = 32_767
"""Signs that a cell of the format holds; a longer text is cut, and the cut is marked."""
_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMATS = {Kind.COUNT: "0", Kind.NUMBER: "0.00", Kind.SHARE: "0.0%", Kind.DAY: "yyyy-mm-dd"}
_WIDTHS = {Kind.TEXT: 18, Kind.COUNT: 9, Kind.NUMBER: 10, Kind.SHARE: 9, Kind.DAY: 12, Kind.FLAG: 8}


def write_book(path: Path, book: Book) -> int:
    """Write a book, its notes last, and give the number of rows of all sheets.

    Raises:
        DiskFull, CannotWrite: as ``whole_file``.
    """
    from openpyxl import Workbook

    made = Workbook(write_only=True)
    taken: set[str] = set()
    for sheet in book.sheets:
        _write_sheet(made.create_sheet(_title(sheet.title, taken)), sheet)
    if book.notes:
        notes = Sheet(book.notes_title, (Column("note", width=28), Column("text", width=110)), book.notes)
        _write_sheet(made.create_sheet(_title(notes.title, taken)), notes, wrap=True)
    content = io.BytesIO()
    made.save(content)
    write_whole(path, content.getvalue())
    return sum(len(sheet.rows) for sheet in book.sheets)


def _title(text: str, taken: set[str]) -> str:
    """A title that the format takes and that no other sheet of the book has."""
    plain = _NOT_IN_TITLES.sub(" ", _CONTROL.sub("", text)).strip("' ")[:_TITLE] or "Sheet"
    title, number = plain, 2
    while title.casefold() in taken:
        title, number = f"{plain[: _TITLE - 4]} {number}", number + 1
    taken.add(title.casefold())
    return title


def _write_sheet(target: Any, sheet: Sheet, *, wrap: bool = False) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    target.freeze_panes = "A2"
    if sheet.rows:
        target.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    for at, column in enumerate(sheet.columns, start=1):
        width = column.width or max(_WIDTHS[column.kind], len(column.name) + 3)
        target.column_dimensions[get_column_letter(at)].width = width
    head, fill = Font(bold=True), PatternFill("solid", fgColor="E2E8E7")
    row = []
    for column in sheet.columns:
        cell = WriteOnlyCell(target, value=column.name)
        cell.font, cell.fill = head, fill
        row.append(cell)
    target.append(row)
    wrapped = Alignment(wrap_text=True, vertical="top") if wrap else None
    for values in sheet.rows:
        target.append(
            [_cell(target, column, value, wrapped) for column, value in zip(sheet.columns, values, strict=True)]
        )


def _cell(target: Any, column: Column, value: Value, alignment: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if value is None:
        return None
    if isinstance(value, str):
        cell = WriteOnlyCell(target, value=_text(value))
        cell.data_type = "s"
        cell.quotePrefix = True
    else:
        cell = WriteOnlyCell(target, value=value)
        cell.number_format = _FORMATS.get(column.kind, "General") if not isinstance(value, bool) else "General"
        if isinstance(value, date):
            cell.number_format = _FORMATS[Kind.DAY]
    if alignment is not None:
        cell.alignment = alignment
    return cell


def _text(value: str) -> str:
    plain = _CONTROL.sub("\ufffd", value)
    return plain if len(plain) <= LONGEST_TEXT else plain[: LONGEST_TEXT - 1] + "…"

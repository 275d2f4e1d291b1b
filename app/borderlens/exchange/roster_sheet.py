"""Lists of people as they come: CSV in one of four encodings, or the first filled sheet of an XLSX workbook.

Every cell is read as text, a formula as what was typed: nothing is reckoned, and nothing of a workbook is run.
"""

from __future__ import annotations

import datetime
import warnings
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.errors import NoSuchFile, TooLargeFile, Unreadable
from borderlens.domain.session_errors import NotARoster, RosterTooLong, UnknownEncoding
from borderlens.exchange import tcvn3
from borderlens.exchange.csv_table import LIMIT_MB, read_table

ENCODINGS = {"utf-8": "utf-8-sig", "gb18030": "gb18030", "gbk": "gb18030", "tcvn3": tcvn3.NAME, "utf-16": "utf-16"}
"""Encodings that may be named, and the codec that reads each."""
ROWS, COLUMNS = 20_000, 64
_UNPACKED = 100 << 20  # bytes of all parts of a workbook together
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_HEADER_WITHIN = 10  # a title may stand above the header


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as read. Every row is as long as the header; ``lines`` gives each row's line in the file, from 1.

    ``encoding`` and ``separator`` are what a CSV file was read with, ``sheet`` the name of a workbook's sheet.
    """

    file: Path
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""


def read_roster(path: Path, encoding: str | None = None) -> Sheet:
    """Read a list of people.

    Args:
        encoding: of a CSV file that is not in UTF-8; a key of ``ENCODINGS``. It is never guessed silently.

    Raises:
        NoSuchFile, Unreadable, TooLargeFile: the file cannot be read.
        TableEncoding: the bytes are in another encoding, which is named as far as it can be.
        TableShape: a row is longer than the header, or there is no header.
        UnknownEncoding, RosterTooLong. NotARoster: no workbook, or an empty one.
    """
    begins = _begins(path)
    if begins.startswith(_OLE):
        raise NotARoster(file=str(path), why="it is a workbook of an older format, or one with a password")
    if begins.startswith(_ZIP) or path.suffix.lower() in (".xlsx", ".xlsm"):
        return _read_workbook(path)
    codec = None
    if encoding is not None:
        codec = ENCODINGS.get(encoding.lower().replace("_", "-"))
        if codec is None:
            raise UnknownEncoding(encoding=encoding, known=", ".join(ENCODINGS))
    table = read_table(path, codec)
    if len(table.rows) > ROWS or len(table.header) > COLUMNS:
        raise RosterTooLong(file=str(path), rows=ROWS, columns=COLUMNS)
    rows = [(0, table.header), *zip(table.lines, table.rows, strict=True)]
    kept = [(line, row) for line, row in rows if any(map(str.strip, row))] or rows
    head = _header_at([row for _, row in kept[:_HEADER_WITHIN]])
    return Sheet(
        path,
        kept[head][1],
        tuple(row for _, row in kept[head + 1 :]),
        tuple(line for line, _ in kept[head + 1 :]),
        encoding=table.encoding,
        separator=table.separator,
    )


def _begins(path: Path) -> bytes:
    """The first bytes: what a file is called tells little of what it is."""
    try:
        with path.open("rb") as file:
            return file.read(8)
    except FileNotFoundError as error:
        raise NoSuchFile(file=str(path)) from error
    except OSError as error:
        raise Unreadable(file=str(path), why=error.strerror or str(error)) from error


def _read_workbook(path: Path) -> Sheet:
    try:
        size = path.stat().st_size
        if size > LIMIT_MB * 1_000_000:
            raise TooLargeFile(file=str(path), megabytes=round(size / 1_000_000), limit=LIMIT_MB)
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _UNPACKED:
                raise NotARoster(file=str(path), why="it unpacks to far more than it is")
        name, found = _cells(path)
    except OSError as error:
        raise Unreadable(file=str(path), why=error.strerror or str(error)) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile) as error:
        raise NotARoster(file=str(path), why="it is no workbook") from error
    rows = [(line, row) for line, row in enumerate(found, 1) if any(map(str.strip, row))]
    if not rows:
        raise NotARoster(file=str(path), why="it has no filled sheet")
    if len(found) > ROWS:
        raise RosterTooLong(file=str(path), rows=ROWS, columns=COLUMNS)
    head = _header_at([row for _, row in rows[:_HEADER_WITHIN]])
    width = max((at + 1 for _, row in rows[head:] for at, cell in enumerate(row) if cell.strip()), default=0)
    fitted = [(line, (row + ("",) * width)[:width]) for line, row in rows[head:]]
    header, *below = fitted
    return Sheet(path, header[1], tuple(row for _, row in below), tuple(line for line, _ in below), sheet=name)


def _cells(path: Path) -> tuple[str, list[tuple[str, ...]]]:
    """Name and rows of the first sheet that holds anything."""
    from openpyxl import load_workbook

    rows: list[tuple[str, ...]] = []
    name = ""
    try:
        with warnings.catch_warnings(), path.open("rb") as file:
            warnings.simplefilter("ignore")  # of styles and validations that are passed over
            book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what a file says of its own size is not believed
                name = str(sheet.title)
                read = sheet.iter_rows(max_row=ROWS + 1, max_col=COLUMNS, values_only=True)
                rows = [_texts(row) for row in read]
                if any(cell.strip() for row in rows for cell in row):
                    break
    except (OSError, MemoryError):
        raise
    except Exception as error:  # whatever the library meets in a damaged workbook
        raise NotARoster(file=str(path), why=f"the workbook is damaged ({type(error).__name__})") from error
    return name, rows


def _texts(row: Iterable[object]) -> tuple[str, ...]:
    return tuple(_text(cell) for cell in row)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    return str(getattr(cell, "text", cell))  # an array formula carries its text


def _header_at(rows: list[tuple[str, ...]]) -> int:
    """Which of the first rows is the header: the one with the most words that name a column."""
    from borderlens.exchange.roster_words import field_of

    counts = [len({field for cell in row if (field := field_of(cell))}) for row in rows]
    return counts.index(max(counts))

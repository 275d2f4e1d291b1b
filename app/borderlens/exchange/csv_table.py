"""CSV that opens rightly in a spreadsheet, cannot run anything there, and is read without guessing.

Files are UTF-8 with a byte order mark, without which Excel garbles Vietnamese, Chinese and Lao.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from borderlens.domain.errors import NoSuchFile, TableEncoding, TableShape, TooLargeFile, Unreadable
from borderlens.whole_file import write_whole

ENCODING = "utf-8-sig"
LIMIT_MB = 20
# A cell that begins so is a formula to a spreadsheet, or is one once its first blank is trimmed.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SEPARATORS = (",", ";", "\t")
_HIGH_RUNS = re.compile(rb"[\x80-\xff]+")


def _is_formula(text: str) -> bool:
    return text.lstrip(" \u00a0'").startswith(_FORMULA_STARTS)


def safe_cell(value: object) -> object:
    """Text that would be a formula gets an apostrophe before it; numbers stay numbers, None becomes empty."""
    if value is None:
        return ""
    if isinstance(value, str) and _is_formula(value):
        return "'" + value
    return value


def plain_cell(text: str) -> str:
    """Inverse of ``safe_cell`` for text."""
    return text[1:] if text.startswith("'") and _is_formula(text) else text


def write_rows(file: TextIO, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table; ``file`` was opened with ``encoding=ENCODING, newline=""``. Rows are written as they come."""
    writer = csv.writer(file)
    writer.writerow([safe_cell(name) for name in header])
    for row in rows:
        writer.writerow([safe_cell(value) for value in row])


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write a table to ``path`` whole or not at all, and give the number of rows under the header.

    What is no Unicode (half a name from a foreign disk) is written with escapes. Raises ``DiskFull``, ``CannotWrite``.
    """
    content = [list(row) for row in rows]
    text = io.StringIO(newline="")
    write_rows(text, header, content)
    write_whole(path, text.getvalue().encode(ENCODING, "backslashreplace"))
    return len(content)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as read: every cell as text, every row as long as the header.

    ``lines`` gives the line of the file on which each row ends, from 1; ``separator`` and ``encoding`` are what the
    file was read with, to be shown before anything is imported.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    separator: str
    encoding: str


def read_table(path: Path, encoding: str | None = None) -> Table:
    """Read a table separated by comma, semicolon or tab, in UTF-8 or in UTF-16 with its mark.

    Another encoding is never guessed silently: it is named in the mistake, and used when given as ``encoding``.
    Empty lines are passed over.

    Raises:
        NoSuchFile, Unreadable, TooLargeFile: the file cannot be read.
        TableEncoding: the bytes are in another encoding.
        TableShape: a row is longer than the header, or there is no header.
    """
    raw = _read_bytes(path)
    found = encoding or _find_encoding(raw)
    try:
        text = raw.decode(found)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise TableEncoding(file=str(path), line=line, guess=guess_encoding(raw)) from error
    separator = _find_separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    try:
        for cells in reader:
            if not any(cells) and (not header or len(cells) != len(header)):
                continue
            row = tuple(plain_cell(cell) for cell in cells)
            if not header:
                header = row
                continue
            if len(row) > len(header):
                raise TableShape(file=str(path), line=reader.line_num, found=len(row), wanted=len(header))
            rows.append(row + ("",) * (len(header) - len(row)))
            lines.append(reader.line_num)
    except csv.Error as error:
        raise TableShape(file=str(path), line=reader.line_num, found=0, wanted=len(header)) from error
    if not header:
        raise TableShape(file=str(path), line=1, found=0, wanted=1)
    return Table(header, tuple(rows), tuple(lines), separator, found)


def _read_bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LIMIT_MB * 1_000_000:
            raise TooLargeFile(file=str(path), megabytes=round(size / 1_000_000), limit=LIMIT_MB)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchFile(file=str(path)) from error
    except OSError as error:
        raise Unreadable(file=str(path), why=error.strerror or str(error)) from error


def _find_encoding(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return ENCODING if raw.startswith(codecs.BOM_UTF8) else "utf-8"


def guess_encoding(raw: bytes) -> str:
    """What bytes that are no UTF-8 look like: ``GBK``, ``TCVN3`` or ``?``.

    In GBK the signs above ASCII come in pairs; in TCVN3, the old Vietnamese fonts' code, single ones stand among
    Latin letters.
    """
    runs = _HIGH_RUNS.findall(raw)
    single = sum(len(run) % 2 for run in runs)
    try:
        signs = [sign for sign in raw.decode("gbk") if sign > "\x7f"]
    except UnicodeDecodeError:
        signs = []
    if signs and single * 4 < len(runs):
        return "GBK"
    if runs and single * 2 > len(runs) and all(0xA1 <= byte <= 0xFE for run in runs for byte in run):
        return "TCVN3"
    return "?"


def _find_separator(text: str) -> str:
    """The separator that gives the first line the most cells; the comma where none gives two."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    try:
        return max(_SEPARATORS, key=lambda separator: len(next(csv.reader([first], delimiter=separator), [])))
    except csv.Error:  # reading the table says on which line
        return _SEPARATORS[0]

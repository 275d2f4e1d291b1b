"""CSV that opens rightly in a spreadsheet and cannot run anything there.

Files are UTF-8 with a byte order mark, without which Excel garbles Vietnamese, Chinese and Lao.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

ENCODING = "utf-8-sig"
# A cell that begins so is a formula to a spreadsheet, or is one once its first blank is trimmed.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(value: object) -> object:
    """Text that would be a formula gets an apostrophe before it; numbers stay numbers, None becomes empty."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" \u00a0").startswith(_FORMULA_STARTS):
        return "'" + value
    return value


def write_rows(file: TextIO, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table; ``file`` was opened with ``encoding=ENCODING, newline=""``. Rows are written as they come."""
    writer = csv.writer(file)
    writer.writerow([safe_cell(name) for name in header])
    for row in rows:
        writer.writerow([safe_cell(value) for value in row])

"""Tables that become CSV or a spreadsheet of the same shape: typed columns, rows, and notes on what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from borderlens.exchange.csv_table import write_table

Value = str | int | float | bool | date | None


class Kind(StrEnum):
    """What a column holds: it decides the format in a spreadsheet and the spelling in CSV."""

    TEXT = "text"
    COUNT = "count"
    NUMBER = "number"
    SHARE = "share"  # a fraction, shown as per cent in a spreadsheet
    DAY = "day"
    FLAG = "flag"  # true or false; 1 or 0 in CSV


@dataclass(frozen=True, slots=True)
class Column:
    """``name`` is stable and English, for programs that read the table; ``width`` in signs, 0 for one by the name."""

    name: str
    kind: Kind = Kind.TEXT
    width: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. Every row is as long as ``columns``."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def header(self) -> list[str]:
        return [column.name for column in self.columns]


@dataclass(frozen=True, slots=True)
class Book:
    """Sheets and the notes that belong to them: (what, sentence), a line each."""

    sheets: tuple[Sheet, ...]
    notes: tuple[tuple[str, str], ...] = ()
    notes_title: str = "Notes"


def columns(text: Iterable[str] = (), /, **kinds: Sequence[str]) -> tuple[Column, ...]:
    """Columns by kind: ``columns(["code"], count=["found", "accused"])``, in this order."""
    found = [Column(name) for name in text]
    for kind, names in kinds.items():
        found += [Column(name, Kind(kind)) for name in names]
    return tuple(found)


def write_csv(path: Path, sheet: Sheet) -> int:
    """Write one sheet as CSV and give the number of rows. Raises ``DiskFull``, ``CannotWrite``."""
    return write_table(path, sheet.header, ([_spelled(value) for value in row] for row in sheet.rows))


def _spelled(value: Value) -> str | int | float | None:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return float(f"{value:.6g}")
    return value

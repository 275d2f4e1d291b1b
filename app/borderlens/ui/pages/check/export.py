"""The list of a folder as a table, written whole on a job's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding
from borderlens.exchange.csv_table import write_table
from borderlens.exchange.findings_csv import HEADER, finding_row, mistake_row
from borderlens.ui.pages.check.photo_list import PhotoList
from borderlens.ui.pages.check.sources import Source

Row = tuple[Source, Finding | None, Mistake | None, str]


def rows_of(photos: PhotoList, sentence: Callable[[Mistake], str]) -> list[Row]:
    """What is to be written of a list, put into words on the window's thread."""
    return [(e.source, e.finding, e.mistake, sentence(e.mistake) if e.mistake else "") for e in photos.entries]


def write_list(file: Path, rows: Iterable[Row]) -> None:
    """One row a photo that was checked; the last part of a row is the sentence of its mistake.

    Raises:
        DiskFull, CannotWrite: nothing was changed at ``file``.
    """
    write_table(file, HEADER, (made for row in rows if (made := _row(*row)) is not None))


def _row(source: Source, finding: Finding | None, mistake: Mistake | None, message: str) -> list[object] | None:
    name = str(source.path) if source.path is not None else source.name
    if finding is not None:
        return finding_row(name, finding)
    return mistake_row(name, mistake.code, message) if mistake is not None else None

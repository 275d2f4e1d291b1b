"""The two tables that may lie beside photographs: what labels mean, and what is known of each photograph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from borderlens.domain.errors import TableCell, TableColumn
from borderlens.domain.products import Group, Label
from borderlens.exchange.csv_table import Table, read_table
from borderlens.packs.labels import PRODUCTS

_YES = ("", "yes", "true", "1", "y")
_NO = ("no", "false", "0", "n")


@dataclass(frozen=True, slots=True)
class Named:
    """A row of ``labels.csv``: what somebody says of a label; None and "" where they say nothing."""

    label: str
    title: str
    group: Group | None
    product: str
    by_eye: bool | None

    def label_for(self, label: Label) -> Label:
        """``label`` with what the row says of it."""
        group = self.group or label.group
        product = self.product or ("none" if group is Group.NONE else label.product)
        return replace(label, group=group, product=product, by_eye=label.by_eye if self.by_eye is None else self.by_eye)


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A row of ``photos.csv``; ``file`` with ``/``, from the folder of the table."""

    file: str
    label: str
    object: str
    source: str
    confirmed_by: str
    confirmed_on: str


def read_label_rows(file: Path) -> Iterator[Named]:
    """Rows of ``label,title,group,product,by_eye``; only ``label`` has to be there.

    Raises:
        TableColumn: there is no column ``label``.
        TableCell: a cell holds what it cannot mean.
        TableShape, TableEncoding, TooLargeFile, Unreadable: as ``exchange.csv_table.read_table``.
    """
    for row in _rows(file, ("label",)):
        by_eye = row.get("by_eye").lower()
        if by_eye not in _YES + _NO:
            raise row.mistake("by_eye", "yes, no")
        yield Named(
            label=row.needed("label"),
            title=row.get("title"),
            group=Group(row.choice("group", tuple(Group))) if row.get("group") else None,
            product=row.choice("product", PRODUCTS) if row.get("product") else "",
            by_eye=None if by_eye == "" else by_eye in _YES,
        )


def read_photo_rows(file: Path, needs_label: bool) -> Iterator[PhotoRow]:
    """Rows of ``file,label,object,source,confirmed_by,confirmed_on``. Raises as ``read_label_rows``."""
    for row in _rows(file, ("file", "label") if needs_label else ("file",)):
        day = row.get("confirmed_on")
        if day and not _is_day(day):
            raise row.mistake("confirmed_on", "2026-11-24")
        yield PhotoRow(
            file=PurePosixPath(row.needed("file").replace("\\", "/")).as_posix(),
            label=row.needed("label") if needs_label else row.get("label"),
            object=row.get("object"),
            source=row.get("source"),
            confirmed_by=row.get("confirmed_by"),
            confirmed_on=day,
        )


@dataclass(frozen=True, slots=True)
class _Row:
    file: Path
    line: int
    cells: dict[str, str]

    def get(self, name: str) -> str:
        return self.cells.get(name, "")

    def needed(self, name: str) -> str:
        if not self.get(name):
            raise self.mistake(name, "text")
        return self.get(name)

    def choice(self, name: str, known: tuple[str, ...]) -> str:
        value = self.get(name).lower()
        if value not in known:
            raise self.mistake(name, ", ".join(known))
        return value

    def mistake(self, name: str, known: str) -> TableCell:
        value = self.get(name)
        return TableCell(file=str(self.file), line=self.line, name=name, value=value[:60], known=known)


def _rows(file: Path, needed: tuple[str, ...]) -> Iterator[_Row]:
    table: Table = read_table(file)
    header = [name.strip().lower() for name in table.header]
    for name in needed:
        if name not in header:
            raise TableColumn(file=str(file), name=name, found=", ".join(header)[:120])
    for cells, line in zip(table.rows, table.lines, strict=True):
        if any(cell.strip() for cell in cells):
            yield _Row(file, line, {name: cell.strip() for name, cell in zip(header, cells, strict=True)})


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

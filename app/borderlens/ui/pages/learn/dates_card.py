"""The card of dates for who practises on paper: printed from a PDF, or a table, with a box to tick for each day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.services import review
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.whole_file import write_whole

MARGIN_MM = 10
BOX = "☐"


def save_as(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where to; None when it was cancelled. A name without an ending becomes a card to print."""
    kinds = f"{say('practice.dates.pdf')} (*.pdf);;{say('practice.dates.csv')} (*.csv)"
    chosen, _ = QFileDialog.getSaveFileName(parent, say("practice.dates.save"), str(proposed), kinds)
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() in (".pdf", ".csv") else file.with_name(f"{file.name}.pdf")


def writing(file: Path, start: date) -> Callable[[], object]:
    """What writes the card, counted from ``start``, as the ending of ``file`` says. For a job's thread.

    Raises ``DiskFull`` or ``CannotWrite`` when it is called.
    """
    if file.suffix.lower() == ".csv":
        days, day, task, done = (say(f"practice.dates.{part}") for part in ("days", "date", "task", "done"))
        count, text = say("practice.dates.count", days="{days}"), say("practice.dates.text")
        return lambda: review.write_dates(file, (days, day, task, done), start, count, text)
    page = _print(start)
    return lambda: write_whole(file, page)


def _print(start: date) -> bytes:
    """One page of A6, so that it goes into a pocket."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(say("practice.dates.title"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont(theme().font())
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setHtml(_page(start))
    document.print_(writer)
    del writer  # the page is whole once its writer is gone
    return bytes(buffer.data().data())


def _page(start: date) -> str:
    rows = "".join(
        f"<tr><td>{escape(say('practice.dates.count', days=days))}</td><td><b>{day.isoformat()}</b></td>"
        f"<td align='center'>{BOX}</td></tr>"
        for days, day in review.paper_dates(start)
    )
    head = "".join(
        f"<th align='left'>{escape(say(f'practice.dates.{part}'))}</th>" for part in ("days", "date", "done")
    )
    return (
        f"<h3>{escape(say('practice.dates.title'))}</h3><p>{escape(say('practice.dates.from', day=start.isoformat()))}"
        f"</p><table width='100%' border='1' cellspacing='0' cellpadding='5'><tr>{head}</tr>{rows}</table>"
        f"<p>{escape(say('practice.dates.text'))}</p>"
    )

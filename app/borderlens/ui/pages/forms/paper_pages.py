"""A sealed form as pages: items that are never split, a header on each page, an answer sheet at the end; and the list
of codes for the trainer. One layout for the file and for the printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QPen

from borderlens.services.forms.paper import example, on_paper
from borderlens.services.forms.sealed import SealedForm
from borderlens.services.forms.shelf import Series
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.paper_items import Speaker, item_block
from borderlens.ui.pages.forms.paper_text import (
    DPI,
    GREY,
    INK,
    MARGIN,
    PAGE,
    WIDTH,
    Block,
    abreast,
    beside,
    line,
    paper_font,
    stacked,
)
from borderlens.ui.pages.forms.paper_text import words as text

HEAD = 70.0
ROOM = PAGE.height() - 2 * MARGIN - HEAD
GAP = 34.0
_ROW, _COLUMNS = 52.0, 3
_STEPS_ACROSS = 6


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages of blocks, with what stands at the head of each."""

    title: str
    language: str
    page_words: str  # with {page} and {pages}
    pages: tuple[tuple[Block, ...], ...]


def form_paper(form: SealedForm, speak: Speaker) -> Paper:
    """The form for people who sit it on paper."""
    blocks = [_opening(form, speak)]
    blocks += [item_block(entry, place, speak, ROOM) for place, entry in enumerate(form.items)]
    pages = (*paginated(blocks), *_answer_sheet(form, speak))
    return _paper(form.open.name, form.open.blueprint, form.id, speak, pages)


def codes_paper(series: Series, speak: Speaker) -> Paper:
    """Release and step codes of every form of a series, for the trainer alone."""
    language = speak.languages[0]
    big, small = paper_font(language, 26, strong=True), paper_font(language, 12)
    blocks = [text(speak("forms_room.codes.paper"), WIDTH, small, GREY)]
    for kept in series.forms:
        head = speak("forms_room.letter", form=kept.record.name) + f"   {names.grouped(kept.record.id)}"
        rows = [text(head, WIDTH, paper_font(language, 14, strong=True)), text(kept.code, WIDTH, big)]
        codes = [f"{place}   {code}" for place, code in enumerate(kept.steps, 1)]
        pitch = WIDTH / _STEPS_ACROSS
        for at in range(0, len(codes), _STEPS_ACROSS):
            rows.append(abreast([text(code, pitch, small) for code in codes[at : at + _STEPS_ACROSS]], pitch))
        blocks.append(stacked(rows, 12))
    first = series.forms[0].record
    return _paper("".join(k.record.name for k in series.forms), first.blueprint, "", speak, tuple(paginated(blocks)))


def paginated(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Blocks in order on as few pages as keep each of them whole."""
    pages: list[list[Block]] = [[]]
    left = ROOM
    for block in blocks:
        if pages[-1] and block.height > left:
            pages.append([])
            left = ROOM
        pages[-1].append(block)
        left -= block.height + GAP
    return [tuple(page) for page in pages]


def write_pdf(paper: Paper) -> bytes:
    """The paper as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    paint(paper, writer)
    del writer  # the file is whole once its writer is gone
    return bytes(buffer.data().data())


def paint(paper: Paper, device: QPagedPaintDevice) -> None:
    """Put every page on the device, whatever its resolution."""
    painter = QPainter(device)
    for number, page in enumerate(paper.pages, 1):
        if number > 1:
            device.newPage()
        painter.save()
        painter.scale(device.width() / PAGE.width(), device.height() / PAGE.height())
        paint_page(painter, paper, number, page)
        painter.restore()
    painter.end()


def paint_page(painter: QPainter, paper: Paper, number: int, page: Sequence[Block]) -> None:
    """One page in page units."""
    painter.setFont(paper_font(paper.language, 9.5))
    painter.setPen(INK)
    head = QRectF(MARGIN, MARGIN, WIDTH, 40)
    painter.drawText(head, Qt.AlignmentFlag.AlignLeft, paper.title)
    place = paper.page_words.replace("{page}", str(number)).replace("{pages}", str(len(paper.pages)))
    painter.drawText(head, Qt.AlignmentFlag.AlignRight, place)
    painter.setPen(QPen(GREY, 1.5))
    painter.drawLine(int(MARGIN), int(MARGIN + 40), int(MARGIN + WIDTH), int(MARGIN + 40))
    y = MARGIN + HEAD
    for block in page:
        block.paint(painter, MARGIN, y)
        y += block.height + GAP


def _paper(letter: str, blueprint: str, form: str, speak: Speaker, pages: tuple[tuple[Block, ...], ...]) -> Paper:
    title = speak.one("forms_room.form", speak.languages[0], form=letter, blueprint=speak.blueprint(blueprint))
    if form:
        title = f"{title}   {names.grouped(form)}"
    words = speak.one("forms_room.paper.page", speak.languages[0], page="{page}", pages="{pages}")
    return Paper(title, speak.languages[0], words, pages)


def _opening(form: SealedForm, speak: Speaker) -> Block:
    language = speak.languages[0]
    small = paper_font(language, 11)
    rows = [text(speak("forms_room.paper.lead"), WIDTH, small)]
    for part in ("name", "date"):
        rows.append(beside(speak(f"forms_room.paper.{part}"), line(WIDTH - 420), 420, small))
    if not form.open.pace:
        rows.append(text(speak("forms_room.minutes", count=form.open.minutes), WIDTH, small, GREY))
    return stacked(rows, 12)


def _answer_sheet(form: SealedForm, speak: Speaker) -> list[tuple[Block, ...]]:
    """Pages of their own, so that they can be torn off: a line for every item."""
    language = speak.languages[0]
    small = paper_font(language, 11)
    head = stacked(
        [text(speak("forms_room.paper.sheet"), WIDTH, paper_font(language, 16, strong=True)),
         text(speak("forms_room.paper.sheet.how"), WIDTH, small),
         beside(speak("forms_room.paper.name"), line(WIDTH - 420), 420, small)], 12,
    )  # fmt: skip
    rows = [_answer_row(form, place, language) for place in range(len(form.items))]
    most = int((ROOM - head.height - GAP) // (_ROW + 6))
    pitch = WIDTH / _COLUMNS
    pages = []
    for at in range(0, len(rows), most * _COLUMNS):
        here = rows[at : at + most * _COLUMNS]
        deep = -(-len(here) // _COLUMNS)
        columns = [stacked(here[top : top + deep], 6) for top in range(0, len(here), deep)]
        pages.append((head, abreast(columns, pitch)))
    return pages


def _answer_row(form: SealedForm, place: int, language: str) -> Block:
    item = form.items[place].item
    wide = WIDTH / _COLUMNS - 110
    hint = example(item) if on_paper(item) else "–"

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setFont(paper_font(language, 12, strong=True))
        painter.setPen(INK)
        painter.drawText(QRectF(x, y, 60, _ROW), Qt.AlignmentFlag.AlignVCenter, str(place + 1))
        painter.setFont(paper_font(language, 8))
        painter.setPen(GREY)
        box = QRectF(x + 60, y + 2, wide, _ROW - 4)
        if on_paper(item):
            painter.drawRect(box)
        inside = box.adjusted(6, 0, -8, -4)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, hint)

    return Block(_ROW, paint)

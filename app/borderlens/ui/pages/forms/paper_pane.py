"""Printing: languages, what paper cannot ask, the file and the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.forms.paper import on_paper
from borderlens.services.forms.sealed import ReleasedForm, SealedForm
from borderlens.services.forms.shelf import Series
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.forms import paper_pages
from borderlens.ui.pages.forms.dialogs import Dialogs
from borderlens.ui.pages.forms.paper_items import Speaker
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines
from borderlens.whole_file import write_whole
from borderlens.words import LANGUAGES

NONE = ""


class PaperView(Lines):
    """``pdf_asked`` and ``print_asked`` with the languages chosen, the first one leading."""

    pdf_asked = Signal(tuple)
    print_asked = Signal(tuple)

    def __init__(self, form: SealedForm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        known = [(key, LANGUAGES[key]) for key in LANGUAGES if key in form.languages]
        here = speaker().language
        self.first = ChoiceField(say("forms_room.print.first"), "", known, value=here if here in form.languages else
                                 known[0][0])  # fmt: skip
        self.second = ChoiceField(
            say("forms_room.print.second"), "", [(NONE, say("forms_room.print.none")), *known], value=NONE
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)
        column.addLayout(row)
        self.left_out = Note("attention", left_out_words(form))
        self.left_out.setVisible(any(not on_paper(entry.item) for entry in form.items))
        column.addWidget(self.left_out)
        column.addWidget(Label(say("forms_room.print.text"), tone="text_2", reading=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        self.pdf = Button(say("forms_room.print.pdf"), "primary", icon="export")
        self.printer = Button(say("forms_room.print.printer"))
        self.pdf.clicked.connect(lambda: self.pdf_asked.emit(self.languages))
        self.printer.clicked.connect(lambda: self.print_asked.emit(self.languages))
        buttons.addWidget(self.pdf)
        buttons.addWidget(self.printer)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for key in (self.first.value(), self.second.value()) if key))


def left_out_words(form: SealedForm) -> str:
    """Which items paper cannot ask, by number and type."""
    rows = [
        f"{place} ({say(f'forms_room.type.{entry.item.type.value}')})"
        for place, entry in enumerate(form.items, 1)
        if not on_paper(entry.item)
    ]
    return say("forms_room.print.left_out", items=", ".join(rows))


class PaperPane(QObject):
    """Writes and prints; says what came of it."""

    def __init__(self, context: Context, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._dialogs, self._ground = context, dialogs, parent

    def view(self, form: ReleasedForm) -> PaperView:
        sealed = form.sealed
        view = PaperView(sealed)
        view.pdf_asked.connect(lambda languages: self._save_form(sealed, languages))
        view.print_asked.connect(
            lambda languages: self._print(lambda: paper_pages.form_paper(sealed, self._speak(languages)))
        )
        return view

    def print_codes(self, series: Series, blueprint: str) -> None:
        self._print(lambda: paper_pages.codes_paper(series, self._speak((speaker().language,))))

    def save_codes(self, series: Series, blueprint: str) -> None:
        proposed = self._context.paths.exports / f"{series.blueprint}-codes.pdf"
        self._save(proposed, lambda: paper_pages.codes_paper(series, self._speak((speaker().language,))))

    def _save_form(self, form: SealedForm, languages: tuple[str, ...]) -> None:
        name = f"{form.open.blueprint}-{form.open.name}-{form.short_id[:6]}-{'-'.join(languages)}.pdf"
        self._save(self._context.paths.exports / name, lambda: paper_pages.form_paper(form, self._speak(languages)))

    def _speak(self, languages: tuple[str, ...]) -> Speaker:
        return Speaker(self._context.paths.translations, languages)

    def _save(self, proposed: Path, make: Callable[[], paper_pages.Paper]) -> None:
        file = self._dialogs.save_pdf(self._ground, proposed)
        if file is None:
            return

        def work(job: Job) -> int:
            paper = make()
            write_whole(file, paper_pages.write_pdf(paper))
            return len(paper.pages)

        def done(pages: int) -> None:
            self._context.toast(say("forms_room.print.done", file=file.name, pages=pages))

        self._context.jobs.run(work, done, self._context.errors.show, owner=self)

    def _print(self, make: Callable[[], paper_pages.Paper]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._ground)
        dialog.accepted.connect(lambda: paper_pages.paint(make(), printer))
        dialog.open()
        self._dialog = dialog

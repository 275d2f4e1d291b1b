"""What was sat on this computer, session or not, and its export for the trainer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.packs.quiz_pack import QuizPack, QuizPacks, list_quiz_packs
from borderlens.ui.context import Context
from borderlens.ui.models.sittings import Sitting, Sittings, read_sittings
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.table import Table

FILE_NAME = "borderlens-results.csv"


class TakenView(QWidget):
    """A table of sittings; without any, how they come about. ``begin`` reads it anew."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[Sitting] = []
        self._packs: tuple[QuizPack, ...] = ()
        self._dialog: QFileDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        self._empty_card = Card()
        self._empty_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = Empty("sessions")
        self.empty.button.clicked.connect(lambda: context.go("learn"))
        self._empty_card.body.addWidget(self.empty)
        column.addWidget(self._empty_card)
        self._card = Card(style="title")
        self._count = Label(style="caption", tone="text_2", wrap=False)
        self._card.head.addWidget(self._count)
        self.model = Sittings()
        self.table = Table(self.model)
        self._card.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self.names = CheckBox()
        self._names_hint = Label(style="caption", tone="text_2")
        self.export = Button(kind="primary", icon="export")
        self.export.clicked.connect(self._ask_where)
        foot.addWidget(self.names)
        foot.addWidget(self._names_hint, 1)
        foot.addWidget(self.export)
        self._card.body.addLayout(foot)
        column.addWidget(self._card, 1)
        column.addStretch(0)
        self._show([])
        self.retranslate()

    def begin(self) -> None:
        self._context.database.run(read_sittings, self._show, owner=self)
        paths = self._context.paths
        read = partial(list_quiz_packs, paths.quiz_folders(), paths.pictures)
        self._context.jobs.run(lambda job: read(), self._take_packs, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self.empty.say(say("sessions.empty_title"), say("sessions.empty_text"), say("sessions.empty_go"))
        self._card.set_title(say("sessions.taken"))
        self.names.setText(say("sessions.export_names"))
        self._names_hint.setText(say("sessions.export_names_hint"))
        self.export.setText(say("sessions.export"))
        self._name_packs()
        self.table.setAccessibleName(say("sessions.taken"))
        self._say_count()

    def write_to(self, file: Path) -> None:
        """Write the table of scores; the toast says how many rows."""
        names = self.names.isChecked()
        self.export.set_working(True)

        def work(store: object) -> int:
            from borderlens.domain.pseudonyms import pseudonym
            from borderlens.exchange.scores import write_scores
            from borderlens.services.programme import programme_key

            key = programme_key(self._context.paths.data)
            return write_scores(file, store, names=names, alias=lambda person: pseudonym(key, person))

        def failed(error: Exception) -> None:
            self.export.set_working(False)
            self._context.errors.show(error)

        self._context.database.run(work, lambda rows: self._written(file, rows), failed, owner=self)

    def _written(self, file: Path, rows: int) -> None:
        say = self._context.say
        self.export.set_working(False)
        self._context.toast(
            say("sessions.exported", rows=rows, file=file.name), "done", say("sessions.exported_open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))),
        )  # fmt: skip

    def _ask_where(self) -> None:
        say = self._context.say
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), say("sessions.export_title"), str(Path(documents) / FILE_NAME),
                             say("sessions.export_filter"))  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen)))
        dialog.open()

    def _take_packs(self, packs: QuizPacks) -> None:
        if packs.loaded != self._packs:  # else the rows that somebody has chosen would be let go
            self._packs = packs.loaded
            self._name_packs()

    def _name_packs(self) -> None:
        language = self._context.say.language
        self.model.retranslate({pack.id: pack.in_language(language).title for pack in self._packs})

    def _show(self, rows: list[Sitting]) -> None:
        self._rows = rows
        self.model.show(rows)
        self._card.setVisible(bool(rows))
        self._empty_card.setVisible(not rows)
        self._say_count()
        if self.isVisible():
            (self.table if rows else self.empty.button).setFocus()

    def _say_count(self) -> None:
        people = len({row.attempt.person for row in self._rows})
        self._count.setText(self._context.say("sessions.count", attempts=len(self._rows), people=people))

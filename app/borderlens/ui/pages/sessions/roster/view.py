"""A roster taken in: a table is dropped or chosen, its columns named, every row looked at; then enrolled, or not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.people import Person
from borderlens.ui.agencies import agencies_of, agency_name
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import Dialogs, dropped_roster
from borderlens.ui.pages.sessions.roster.columns_card import ColumnsCard
from borderlens.ui.pages.sessions.roster.rows_model import SORTS, RowsModel, rows_of
from borderlens.ui.pages.sessions.roster.rows_table import RowsTable
from borderlens.ui.pages.sessions.roster.work import RosterWork
from borderlens.ui.pages.sessions.tables import province_names
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented

TABLE_LEAST = 140  # px: below it the page scrolls


class RosterView(QWidget):
    """``left`` when the roster is in, or was given up."""

    left = Signal()

    def __init__(self, desk: SessionsDesk, dialogs: Dialogs) -> None:
        super().__init__()
        self._desk, self._dialogs = desk, dialogs
        self.work = RosterWork(desk, self)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        self._drop = Card()
        self._drop.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = Empty("sessions")
        self.empty.button.clicked.connect(self.choose)
        self._drop.body.addWidget(self.empty)
        column.addWidget(self._drop)
        self.columns = ColumnsCard(self.work)
        self.columns.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.columns)
        self.mistake = Note("fault")
        column.addWidget(self.mistake)
        self._rows = Card(margins=(16, 10, 16, 10))
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.sorts = Segmented([(sort, sort) for sort in SORTS], SORTS[0])
        self.sorts.changed.connect(lambda _: self._fill())
        bar.addWidget(self.sorts)
        self.counts = Label()
        bar.addWidget(self.counts, 1)
        self._rows.body.addLayout(bar)
        self.model = RowsModel()
        self.table = RowsTable(self.model)
        self.table.setMinimumHeight(TABLE_LEAST)
        self._rows.body.addWidget(self.table, 1)
        column.addWidget(self._rows, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self.another = Button()
        self.another.clicked.connect(self.choose)
        self._file = Label(style="caption", tone="text_2")
        self.enrol = Button(kind="primary", icon="done", size="big")
        self.enrol.clicked.connect(self.take_in)
        foot.addWidget(self.another)
        foot.addWidget(self._file, 1)
        foot.addWidget(self.enrol)
        column.addLayout(foot)
        column.addStretch(0)
        self.work.changed.connect(self._worked)

    def begin(self) -> None:
        self.say()
        self._focus()

    def _focus(self) -> None:
        """On what is pressed next."""
        ready = self.enrol if self.enrol.isEnabled() else self.another
        target = self.empty.button if self.work.file is None else ready
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self, file: Path | None) -> None:
        """With a file that was dropped, or without one yet."""
        self.work.forget()
        self.sorts.set_value(SORTS[0])
        if file is not None:
            self.work.read(file)
        self.begin()

    def choose(self) -> None:
        file = self._dialogs.open_roster(self)
        if file is not None:
            self.work.read(file)

    def take_in(self) -> None:
        """Enrol everybody of the preview; the button works until it is done."""
        if self.work.preview is not None and self.work.preview.accepted and not self.enrol.working:
            self.enrol.set_working(True)
            self.work.enrol(self._enrolled, self._refused)

    def leave(self) -> None:
        """Nothing was written: there is nothing to ask."""
        self.work.forget()
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_roster(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_roster(event)
        if file is not None:
            event.acceptProposedAction()
            self.work.read(file)

    def _worked(self) -> None:
        """Read, or looked through: the focus goes on, unless somebody is choosing columns."""
        self.say()
        if self.isVisible() and not self.work.busy and not self.columns.isAncestorOf(self.focusWidget() or self):
            self._focus()

    def _enrolled(self, count: int) -> None:
        self.enrol.set_working(False)
        self._desk.context.toast(say("sessions.roster.done", count=count))
        self.leave()

    def _refused(self, error: Exception) -> None:
        self.enrol.set_working(False)
        self._desk.context.errors.show(error)

    # What is shown

    def say(self) -> None:
        """All of it as the work has it, in the language of the window."""
        whole, work = self._desk.whole, self.work
        if whole is None:
            return
        named = whole.row.session.plan.names
        chosen = work.file is not None
        self._drop.setVisible(not chosen)
        self.empty.say(say("sessions.roster.drop"), say("sessions.roster.drop_text"), say("sessions.roster.choose"))
        self.columns.setVisible(chosen)
        self.columns.show_work(named=named)
        self.mistake.say(speaker().mistake(work.mistake) if work.mistake else "")
        self.mistake.setVisible(work.mistake is not None)
        self.another.setText(say("sessions.roster.another"))
        self.another.setVisible(chosen)
        self._file.setText(work.file.name if work.file else "")
        found = work.preview
        self._rows.setVisible(found is not None)
        self.enrol.setVisible(chosen)
        count = len(found.accepted) if found else 0
        self.enrol.setText(say("sessions.roster.import", count=count))
        self.enrol.setEnabled(count > 0 and not work.busy)
        if found is not None:
            sizes = {sort: len(rows_of(found, sort)) for sort in SORTS}
            words = [f"{say(f'sessions.roster.show.{sort}')} {sizes[sort]}" for sort in SORTS]
            self.sorts.say(words, say("sessions.roster.show"))
            self.counts.setText(
                " · ".join(say(f"sessions.roster.{sort}", count=sizes[sort]) for sort in SORTS if sizes[sort])
            )
            self._fill()

    def _fill(self) -> None:
        whole, found = self._desk.whole, self.work.preview
        if whole is None or found is None:
            return
        sort = self.sorts.value()
        agencies, provinces = agencies_of(self._desk.context), province_names(self._desk.context)
        known: dict[tuple[str, str], str] = {}

        def words(person: Person, column: str) -> str:
            if column == "province":
                return provinces.get(person.province, person.province)
            key = (person.country.value, person.agency)
            if key not in known:
                known[key] = agency_name(agencies, *key)
            return known[key]

        self.model.show_rows(rows_of(found, sort), sort, words, named=whole.row.session.plan.names)
        self.table.fit()
        self.table.setAccessibleName(say(f"sessions.roster.show.{sort}"))

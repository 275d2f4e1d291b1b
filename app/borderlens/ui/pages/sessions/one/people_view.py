"""People of a session: the roster taken in, one added or changed, two entries of one person joined, one erased."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.agencies import agencies_of, agency_name
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import dropped_roster
from borderlens.ui.pages.sessions.one.joining import ask_to_join, undo_joining
from borderlens.ui.pages.sessions.one.notices import Notices
from borderlens.ui.pages.sessions.one.people_model import PeopleModel, matches, shortened
from borderlens.ui.pages.sessions.one.person_pane import PersonSheet
from borderlens.ui.pages.sessions.rows import Member
from borderlens.ui.pages.sessions.tables import province_names
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.table import Table

ROWS_MEASURED = 120  # for the width of a column: all of 400 rows, again at each resize, take a second
ACTIONS = {"roster": "export", "add": "plus", "edit": "edit", "join": "compare", "undo": "undo", "erase": "close"}


class PeopleView(QWidget):
    """``roster_asked(file or None)``: a table was dropped, or is to be chosen."""

    roster_asked = Signal(object)

    def __init__(self, desk: SessionsDesk, pane: Pane) -> None:
        super().__init__()
        self._desk, self._pane = desk, pane
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(margins=(16, 10, 16, 10))
        column.addWidget(self._card)
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=6)
        self.buttons = {key: Button(icon=icon, size="compact") for key, icon in ACTIONS.items()}
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=key: self._act(name))
            flow.addWidget(button)
        self.find = Field()
        self.find.setMinimumWidth(220)
        self.find.changed.connect(lambda _: self._fill())
        flow.addWidget(self.find)
        self._card.body.addWidget(ground)
        self.notices = Notices(desk)
        self._card.body.addWidget(self.notices)
        self._hint = Label(style="caption", tone="text_2")
        self._card.body.addWidget(self._hint)
        self.model = PeopleModel()
        self.table = Table(self.model, wide=1)
        self.table.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        self.table.doubleClicked.connect(lambda _: self.edit())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._card.body.addWidget(self.table, 1)
        self._card.body.addStretch(0)

    def show_session(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        for key, button in self.buttons.items():
            button.setText(say(f"sessions.people.{key}"))
        self.find.edit.setPlaceholderText(say("sessions.people.find"))
        self.find.edit.setAccessibleName(say("sessions.people.find"))
        self.table.setAccessibleName(say("sessions.part.people"))
        if self._desk.whole is not None:
            self.notices.show_whole(self._desk.whole)
        self._fill()

    @property
    def chosen(self) -> list[Member]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.rows[row] for row in rows if row < len(self.model.rows)]

    def choose(self, ids: list[str]) -> None:
        """Select people by id."""
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, member in enumerate(self.model.rows):
            if member.id in ids:
                self.table.selectionModel().select(self.model.index(row, 0), flags)

    def edit(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1 and chosen[0].person is not None and not chosen[0].merged_into:
            self._open_sheet(chosen[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_roster(event) is not None and self._open:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_roster(event)
        if file is not None:
            event.acceptProposedAction()
            self.roster_asked.emit(file)

    @property
    def _leads(self) -> bool:
        """Bundles come in after the end, too, and with them entries to join."""
        return self._desk.whole is not None and self._desk.whole.row.leads

    @property
    def _open(self) -> bool:
        whole = self._desk.whole
        return self._leads and whole is not None and whole.row.session.closed_at is None

    def _fill(self) -> None:
        whole = self._desk.whole
        if whole is None:
            return
        before = [member.id for member in self.chosen]
        rows = [member for member in whole.members if matches(member, self.find.text())]
        words = _Words(self._desk)
        self.model.show_people(rows, words, named=whole.row.session.plan.names)
        self.choose(before)
        shown, of = len(rows), len(whole.members)
        self.table.setVisible(bool(of))
        if not of:
            self._hint.setText(say("sessions.people.none"))
        else:
            walk_ins = sum(member.walk_in for member in whole.members)
            counted = [say("sessions.people.walk_ins", count=walk_ins)] if walk_ins else []
            self._hint.setText(" · ".join([say("sessions.people.shown", shown=shown, of=of), *counted]))
        self._enable()

    def _enable(self) -> None:
        chosen, here, leads = self.chosen, self._open, self._leads
        one = chosen[0] if len(chosen) == 1 else None
        there = [member for member in chosen if not member.merged_into]
        may = {
            "roster": here,
            "add": here,
            "edit": here and one is not None and one.person is not None and not one.merged_into,
            "join": leads and len(chosen) == len(there) == 2,
            "undo": leads and one is not None and bool(one.merged_into),
            "erase": one is not None and one.person is not None,
        }
        for key, button in self.buttons.items():
            button.setEnabled(may[key])

    def _act(self, key: str) -> None:
        chosen = self.chosen
        if key == "roster":
            self.roster_asked.emit(None)
        elif key == "add":
            self._open_sheet(None)
        elif key == "edit":
            self.edit()
        elif key == "join":
            ask_to_join(self._desk, chosen[0], chosen[1])
        elif key == "undo":
            undo_joining(self._desk, chosen[0].id)
        else:
            self._ask_to_erase(chosen[0])

    def _open_sheet(self, member: Member | None) -> None:
        sheet = PersonSheet(self._desk, member)
        sheet.saved.connect(self._pane.close_pane)
        title = say("sessions.person.change" if member else "sessions.person.add")
        self._pane.open_with(title, say("sessions.person.lead"), sheet)

    def _ask_to_erase(self, member: Member) -> None:
        desk = self._desk
        shown = shortened(member.name) or member.code
        title, text = say("sessions.erase.ask", person=shown), say("sessions.erase.text")

        def erase() -> None:
            desk.act(lambda sessions, store: sessions.erase(member.id))

        desk.context.ask(title, text, say("sessions.erase.stay"), say("sessions.erase.go"), erase)


class _Words:
    """Agency, province, forms and note of one member in the language of the window; tables are read once."""

    def __init__(self, desk: SessionsDesk) -> None:
        self._desk = desk
        self._agencies = agencies_of(desk.context)
        self._provinces = province_names(desk.context)
        self._known: dict[tuple[str, str], str] = {}
        whole = desk.whole
        self._members = {member.id: member for member in whole.members} if whole else {}

    def __call__(self, member: Member, column: str) -> str:
        entry = member.enrolled
        if column == "agency":
            key = (entry.country, entry.agency)
            if key not in self._known:
                self._known[key] = agency_name(self._agencies, entry.country, entry.agency)
            return self._known[key]
        if column == "province":
            return self._provinces.get(entry.province, entry.province)
        if column == "forms":
            letters = (
                "+".join(self._desk.form_letter(form) for form in entry.forms.get(phase, ()))
                for phase in names.phases()
            )
            return " · ".join(filter(None, letters))
        return " · ".join(self._notes(member))

    def _notes(self, member: Member) -> Iterator[str]:
        if member.walk_in:
            yield say("sessions.people.walk_in")
        if member.merged_into:
            into = self._members.get(member.merged_into)
            yield say("sessions.people.same_as", person=(into.code or shortened(into.name)) if into else "")
        if member.withdrawn:
            yield say("sessions.people.withdrawn")

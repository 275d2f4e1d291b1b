"""One session: the next thing to do first, then people, attendance, laptops, and files and forms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from borderlens.domain.competence import Criteria
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import Dialogs
from borderlens.ui.pages.sessions.one.attendance_view import AttendanceView
from borderlens.ui.pages.sessions.one.files_view import FilesView
from borderlens.ui.pages.sessions.one.laptops_view import LaptopsView
from borderlens.ui.pages.sessions.one.next_card import NextCard
from borderlens.ui.pages.sessions.one.people_view import PeopleView
from borderlens.ui.pages.sessions.rows import Next
from borderlens.ui.pages.sessions.session_row import counts, states
from borderlens.ui.say import say
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Fitted, Scroll
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tag import Tag

PARTS = ("people", "attendance", "laptops", "files")


class OneView(QWidget):
    """``roster_asked(file or None)``, ``collect_asked``, ``dashboard_asked`` lead elsewhere."""

    roster_asked = Signal(object)
    collect_asked = Signal()
    dashboard_asked = Signal()

    def __init__(self, desk: SessionsDesk, pane: Pane, dialogs: Dialogs) -> None:
        super().__init__()
        self._desk = desk
        self._tags: list[Tag] = []
        column = Fitted(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        self.next = NextCard()
        self.next.button.clicked.connect(self.do_next)
        column.addWidget(self.next)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.parts = Segmented([(part, part) for part in PARTS], PARTS[0])
        self.parts.changed.connect(self.show_part)
        bar.addWidget(self.parts)
        self._counts = Label(style="caption", tone="text_2")
        bar.addWidget(self._counts, 1)
        self._state = QHBoxLayout()
        self._state.setSpacing(8)
        bar.addLayout(self._state)
        column.addLayout(bar)
        self.stack = QStackedWidget()
        self.people = PeopleView(desk, pane)
        self.people.roster_asked.connect(self.roster_asked)
        self.attendance, self.laptops = AttendanceView(desk), LaptopsView(desk)
        self.files = FilesView(desk, pane, dialogs)
        self._views: dict[str, QWidget] = {
            "people": self.people,
            "attendance": self.attendance,
            "laptops": self.laptops,
            "files": self.files,
        }
        self._grounds = {part: Scroll(view) if part == "files" else view for part, view in self._views.items()}
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        column.addWidget(self.stack, 1)

    @property
    def part(self) -> str:
        return self.parts.value()

    def begin(self) -> None:
        target = self.next.button if self.next.button.isVisibleTo(self) else self.parts.segment(self.part)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, part: str) -> None:
        self.parts.set_value(part)
        self._views[part].show_session()
        self.stack.setCurrentWidget(self._grounds[part])

    def show_session(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        whole = self._desk.whole
        if whole is None:
            return
        self.next.show_next(whole.row)
        self.parts.say([say(f"sessions.part.{part}") for part in PARTS], say("sessions.parts"))
        self._counts.setText(counts(whole.row))
        while self._state.count():
            gone = self._state.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for text, tone, icon in states(whole.row.session):
            self._state.addWidget(Tag(text, tone, icon=icon))
        self._views[self.part].show_session()  # the others when they are looked at

    def do_next(self) -> None:
        """The button of the next step."""
        whole = self._desk.whole
        if whole is None:
            return
        step = whole.row.next
        if step is Next.PEOPLE:
            self.roster_asked.emit(None)
        elif step is Next.FILE:
            self.show_part("files")
            self.files.save()
        elif step is Next.SIT:
            self.show_part("files")
            self.files.show_ticket()
        elif step is Next.COLLECT:
            self.collect_asked.emit()
        elif step in (Next.FIGURES, Next.CLOSED):
            self.dashboard_asked.emit()
        elif step is Next.FIX:
            self._ask_to_fix(Criteria())

    def _ask_to_fix(self, criteria: Criteria) -> None:
        words = say(
            "session_plan.lock.ask_text",
            found=criteria.found,
            accused=criteria.accused,
            referred=criteria.referred,
            right=criteria.right,
            fingerprint=criteria.shown_hash,
        )
        session, desk = self._desk.session, self._desk

        def fix() -> None:
            desk.act(lambda sessions, store: sessions.fix(session, criteria))

        stay, go = say("session_plan.lock.not_yet"), say("session_plan.lock.go")
        desk.context.ask(say("session_plan.lock.ask"), words, stay, go, fix)

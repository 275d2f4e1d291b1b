"""What needs a decision about people: entries that are likely one person, and consent that was taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.one.joining import ask_to_join, shown
from borderlens.ui.pages.sessions.rows import Member, Whole
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.note import Note

Case = TypeVar("Case")


class _Notice(QWidget, Generic[Case]):
    """One case of several at a time: ``go`` decides it, ``further`` shows the next one."""

    def __init__(self, tone: str, icon: str, decide: Callable[[Case], None]) -> None:
        super().__init__()
        self._cases: tuple[Case, ...] = ()
        self._at = 0
        self._decide = decide
        self._put: Callable[[Case], tuple[str, str]] = lambda case: ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.note = Note(tone)
        row.addWidget(self.note, 1)
        self.go, self.further = Button(icon=icon, size="compact"), Button(kind="quiet", size="compact", trailing="next")
        self.go.clicked.connect(lambda: self._decide(self._cases[self._at]))
        self.further.clicked.connect(self._show_further)
        for button in (self.go, self.further):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_cases(self, cases: Sequence[Case], put: Callable[[Case], tuple[str, str]], go: str) -> None:
        """``put`` gives title and sentence of a case."""
        before = self._cases[self._at] if self._cases else None
        self._cases, self._put = tuple(cases), put
        self._at = self._cases.index(before) if before in self._cases else 0
        self.setVisible(bool(cases))
        self.go.setText(go)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """The words are never cut for the table below, which scrolls."""
        self.note.setMinimumHeight(max(0, self.note.heightForWidth(self.note.width())))

    def _show_further(self) -> None:
        self._at = (self._at + 1) % len(self._cases)
        self._show()

    def _show(self) -> None:
        many = len(self._cases) > 1
        self.further.setVisible(many)
        if self._cases:
            title, text = self._put(self._cases[self._at])
            self.note.say(text, title)
            self.further.setText(say("sessions.notice.next", at=self._at + 1, of=len(self._cases)))
            self._keep_height()


class Notices(QWidget):
    """``same`` suggests what is never joined by itself; ``withdrawn`` asks before anything is erased."""

    def __init__(self, desk: SessionsDesk) -> None:
        super().__init__()
        self._desk = desk
        self.same: _Notice[tuple[Member, Member]] = _Notice("cannot_tell", "compare", self._join)
        self.withdrawn: _Notice[tuple[Member, ...]] = _Notice("attention", "close", self._ask_to_erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.withdrawn)
        column.addWidget(self.same)

    def show_whole(self, whole: Whole) -> None:
        """In the language of the window; nothing is seen where nothing is to be decided."""
        pairs = [(whole.member(walk_in), whole.member(listed)) for walk_in, listed in whole.same_codes]
        same = [(walk_in, listed) for walk_in, listed in pairs if walk_in and listed] if whole.row.leads else []
        self.same.show_cases(same, _likely, say("sessions.people.join"))
        withdrawn = whole.withdrawn
        self.withdrawn.show_cases(withdrawn, _taken_back, say("sessions.people.erase"))
        self.setVisible(bool(same or withdrawn))

    def _join(self, pair: tuple[Member, Member]) -> None:
        ask_to_join(self._desk, pair[1], pair[0])

    def _ask_to_erase(self, entries: tuple[Member, ...]) -> None:
        desk = self._desk

        def erase() -> None:
            desk.act(lambda sessions, store: [sessions.erase(entry.id) for entry in entries])

        title, text = say("sessions.erase.ask", person=_all(entries)), say("sessions.erase.text")
        desk.context.ask(title, text, say("sessions.erase.stay"), say("sessions.erase.go"), erase)


def _likely(pair: tuple[Member, Member]) -> tuple[str, str]:
    walk_in, listed = pair
    return say("sessions.same.title"), say("sessions.same.text", walk_in=shown(walk_in), listed=shown(listed))


def _taken_back(entries: tuple[Member, ...]) -> tuple[str, str]:
    return say("sessions.withdrawn.title"), say("sessions.withdrawn.text", person=_all(entries))


def _all(entries: tuple[Member, ...]) -> str:
    return names.listed([shown(entry) for entry in entries])

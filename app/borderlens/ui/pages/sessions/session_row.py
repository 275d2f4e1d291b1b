"""One session in the list: where and when, who is in it, what state it is in, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.sessions import Session
from borderlens.ui.context import Context
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.rows import Row
from borderlens.ui.pages.sessions.tables import place_words
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag


class SessionRow(QWidget):
    """``button`` opens it."""

    def __init__(self, row: Row, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        plan = row.session.plan
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(plan.title, "lead", strong=True))
        where = " · ".join(filter(None, (place_words(context, plan), names.when(plan))))
        words.addWidget(Label(where, "caption", tone="text_2"))
        self.counts = Label(counts(row))
        words.addWidget(self.counts)
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=4)
        for text, tone, icon in states(row.session):
            flow.addWidget(Tag(text, tone, icon=icon))
        words.addWidget(ground)
        outer.addLayout(words, 3)
        right = QVBoxLayout()
        right.setSpacing(6)
        self.next = Label(say(f"sessions.next.{row.next.value}"), tone="text_2")
        self.button = Button(say("sessions.open"), trailing="next", size="compact")
        self.button.setAccessibleName(say("sessions.open_named", title=plan.title))
        right.addWidget(self.next)
        right.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        outer.addLayout(right, 2)


def counts(row: Row) -> str:
    """Enrolled, sat before and after, countries: numbers of people, each with its whole."""
    parts = [say("sessions.enrolled", count=row.enrolled)]
    for phase in names.phases():
        if row.session.plan.forms.get(phase) or row.sat.get(phase):
            parts.append(say("sessions.sat", phase=names.phase(phase), part=row.sat.get(phase, 0), whole=row.enrolled))
    if row.countries:
        parts.append(names.listed([names.country(one) for one in row.countries]))
    return " · ".join(parts)


def states(session: Session) -> list[tuple[str, str, str]]:
    """Words, tone and icon of what must be seen at a glance."""
    found = []
    if session.plan.simulated:
        found.append((say("sessions.is.simulated"), "attention", ""))
    if session.criteria is not None:
        found.append((say("sessions.is.fixed", fingerprint=session.criteria.shown_hash), "done", "lock"))
    else:
        found.append((say("sessions.is.not_fixed"), "attention", ""))
    if session.closed_at is not None:
        found.append((say("sessions.is.closed", day=session.closed_at[:10]), "cannot_tell", "done"))
    return found

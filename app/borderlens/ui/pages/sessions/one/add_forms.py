"""Forms that were made after the session was opened, for an occasion that has none yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from borderlens.domain.errors import Mistake
from borderlens.ui.pages.forms.names import blueprint_name
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.rows import Whole
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines


class AddFormsSheet(Lines):
    """``added(phase, count)`` once the forms belong to the session."""

    added = Signal(str, int)

    def __init__(self, desk: SessionsDesk, whole: Whole) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        phases = free_phases(whole)
        self.phase = ChoiceField(
            say("sessions.add_forms.phase"), choices=[(one, names.phase(one)) for one in phases], value=phases[-1]
        )
        column.addWidget(self.phase)
        self.boxes: dict[str, CheckBox] = {}
        for series in desk.series:
            for kept in series.forms:
                name = blueprint_name(series.blueprint)
                box = CheckBox(say("sessions.add_forms.form", name=name, letter=kept.record.name))
                box.toggled.connect(self._enable)
                self.boxes[kept.record.id] = box
                column.addWidget(box)
        none = Label(say("sessions.add_forms.none"), tone="text_2")
        none.setVisible(not self.boxes)
        column.addWidget(none)
        column.addWidget(Label(say("sessions.add_forms.stands"), tone="text_2", reading=True))
        self.mistake = Note("fault")
        self.mistake.hide()
        column.addWidget(self.mistake)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.go = Button(say("sessions.add_forms.go"), "primary")
        self.go.clicked.connect(self.add)
        foot.addWidget(self.go)
        column.addLayout(foot)
        self._enable()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(form for form, box in self.boxes.items() if box.isChecked())

    def add(self) -> None:
        """A mistake stands below what was chosen, and nothing was changed."""
        if self.go.working or not self.chosen:
            return
        self.go.set_working(True)
        session, phase, chosen = self._desk.session, self.phase.value(), self.chosen
        self._desk.act(
            lambda sessions, store: sessions.add_forms(session, phase, chosen),
            lambda _: self.added.emit(phase, len(chosen)),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self.go.set_working(False)
        if not isinstance(error, Mistake):
            self._desk.context.errors.show(error)
            return
        self.mistake.say(speaker().mistake(error))
        self.mistake.show()

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.chosen))


def free_phases(whole: Whole) -> tuple[str, ...]:
    """Occasions that have no forms; none where this laptop cannot add any."""
    session = whole.row.session
    if not whole.row.leads or session.closed_at is not None:
        return ()
    return tuple(phase for phase in names.phases() if not session.plan.forms.get(phase))


def unserved(whole: Whole) -> dict[str, int]:
    """For each occasion with forms how many people have none of them: walk-ins whose bundle came in since."""
    session = whole.row.session
    if not whole.row.leads or session.closed_at is not None:
        return {}
    counts = {
        phase: sum(not member.enrolled.forms.get(phase) for member in whole.present)
        for phase, forms in session.plan.forms.items()
        if forms
    }
    return {phase: count for phase, count in counts.items() if count}

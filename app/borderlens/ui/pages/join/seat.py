"""Whoever sits at the laptop: who that is, the consent, the tests. One person after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Person
from borderlens.domain.sessions import PHASES
from borderlens.services.sessions.duties import DutyState
from borderlens.ui.chosen import Duty
from borderlens.ui.context import Context
from borderlens.ui.pages.join import service
from borderlens.ui.pages.join.desk import Desk, Step
from borderlens.ui.pages.join.dialogs import Dialogs
from borderlens.ui.pages.join.new_view import Newcomer
from borderlens.ui.pages.join.records import Joined, Task
from borderlens.ui.people import as_settings
from borderlens.ui.say import say


class Seat(QObject):
    """``moved`` when another step is shown; ``changed`` when the session has to be read anew."""

    moved = Signal()
    changed = Signal()

    def __init__(self, context: Context, desk: Desk, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._desk, self._dialogs, self._page = context, desk, dialogs, parent
        self.joined: Joined | None = None
        self.person: Person | None = None
        desk.who.chosen.connect(self._chosen)
        desk.who.new_asked.connect(self._new)
        desk.new.written.connect(self._enrol)
        desk.new.away_asked.connect(self.show_who)
        desk.consent.agreed.connect(self._agree)
        desk.consent.away_asked.connect(self.show_who)
        desk.tasks.sit_asked.connect(self._sit)
        desk.tasks.form_asked.connect(self._ask_form)
        desk.tasks.else_asked.connect(self.show_who)

    def say(self) -> None:
        """The text of the consent in the language of the window."""
        if self._desk.shown is self._desk.consent and self.person is not None:
            self._show_consent(self.person)

    def refused(self, tell: Callable[[str], None], error: Exception) -> None:
        """A person's mistake is said where it was made; anything else is the program's fault."""
        tell(self._context.say.mistake(error) if isinstance(error, Mistake) else "")
        if not isinstance(error, Mistake):
            self._context.errors.show(error)

    def show_who(self) -> None:
        """Nobody sits here now."""
        self.person = None
        if self.joined is not None:
            self._desk.who.show_joined(self.joined)
        self._step(self._desk.who)

    def look_tasks(self) -> None:
        """Read the tests of the person anew and show them."""
        if self.joined is None or self.person is None:
            return
        person = self.person
        work = service.read_tasks(self._context.paths, self.joined.session, person.id)
        self._context.database.run(work, partial(self._show_tasks, person), owner=self)

    def _step(self, view: Step) -> None:
        self._desk.show_step(view)
        view.begin()
        self.moved.emit()

    # Who, consent

    def _chosen(self, person: Person) -> None:
        self._context.database.run(service.choose(person.id), self._works, owner=self)

    def _works(self, person: Person) -> None:
        """This person works now: consent first, where it was not given yet."""
        self._keep(person)
        if self.joined is not None and person.id in self.joined.agreed:
            self.look_tasks()
        else:
            self._show_consent(person)
            self._step(self._desk.consent)

    def _keep(self, person: Person) -> None:
        self.person = person
        self._context.settings.person = as_settings(person)
        self._context.save_settings()

    def _new(self, code: str) -> None:
        assert self.joined is not None
        self._desk.new.show_form(code, names=self.joined.names)
        self._step(self._desk.new)

    def _enrol(self, new: Newcomer) -> None:
        assert self.joined is not None
        work = service.enrol(self._context.paths, self.joined.session, new, self._context.say.language)
        self._context.database.run(work, self._works, partial(self.refused, self._desk.new.refuse), owner=self)

    def _show_consent(self, person: Person) -> None:
        assert self.joined is not None
        text, version = service.consent_text(self._context.say)
        self._desk.consent.show_person(person, text, version, names=self.joined.names)

    def _agree(self, leave_out: bool) -> None:
        assert self.joined is not None
        assert self.person is not None
        session, person, language = self.joined.session, self.person, self._context.say.language
        version = service.consent_text(self._context.say)[1]
        work = service.agree(self._context.paths, session, person, version, language, leave_out=leave_out)
        self._context.database.run(work, self._agreed, owner=self)

    def _agreed(self, person: Person) -> None:
        self._keep(person)
        self.look_tasks()
        self.changed.emit()

    # Tests

    def _show_tasks(self, person: Person, tasks: Sequence[Task]) -> None:
        if self.person is None or self.person.id != person.id:
            return  # somebody else sat down meanwhile
        self._desk.tasks.refuse("")
        self._desk.tasks.show_tasks(person, tasks)
        self._step(self._desk.tasks)

    def _sit(self, task: Task, factor: float) -> None:
        """Begin or go on; a test that comes after the training is begun only on the trainer's word."""
        if self.joined is None or self._context.unkept():
            return
        duty = Duty(self.joined.session, task.phase, task.form, factor)
        if task.state is DutyState.READY and task.phase != PHASES[0]:
            self._context.ask(
                say("join.ask", test=say(f"sessions.mode.{task.phase}")),
                say("join.ask.text"),
                say("join.ask.not_yet"),
                say("join.ask.go"),
                partial(self._go_to, duty),
            )
        else:
            self._go_to(duty)

    def _go_to(self, duty: Duty) -> None:
        self._context.chosen.duty = duty
        self._context.go("sit_form")

    def _ask_form(self) -> None:
        file = self._dialogs.open_form(self._page)
        if file is not None:
            paths = self._context.paths
            self._context.jobs.run(
                lambda job: service.take_form(paths, file),
                lambda _: self.look_tasks(),
                partial(self.refused, self._desk.tasks.refuse),
                owner=self,
            )

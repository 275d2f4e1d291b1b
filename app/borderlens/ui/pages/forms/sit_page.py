"""Sitting an examination form on a trainee's laptop: open it, sit it, hand it in, see it once it is released."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.attempts import Attempt
from borderlens.domain.errors import Mistake
from borderlens.domain.form_errors import WrongStepCode
from borderlens.services.attempts import Attempts, Result
from borderlens.services.forms import sitting as sealed_sitting
from borderlens.services.forms.receiving import receive, received
from borderlens.services.forms.sealed import SealedForm, unlock
from borderlens.services.people import People
from borderlens.store.protocol import Store
from borderlens.ui.agencies import agencies_of
from borderlens.ui.chosen import Duty
from borderlens.ui.context import Context
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.dialogs import SYSTEM, Dialogs, dropped_form
from borderlens.ui.pages.forms.handed_in import HandedIn
from borderlens.ui.pages.forms.paced import PacedRunner
from borderlens.ui.pages.forms.released_view import ReleasedView
from borderlens.ui.pages.forms.sit_duty import Begun, begin_duty
from borderlens.ui.pages.forms.sit_start import Shelf, SitStart
from borderlens.ui.pages.forms.step_view import StepView
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.sitting import Clock, Sitting, Terms
from borderlens.ui.people import as_settings, save_person
from borderlens.ui.say import say
from borderlens.ui.widgets.scroll import Fitted, Scroll


class SitPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``clock`` measures; ``dialogs`` are replaced in tests."""

    def __init__(self, context: Context, *, clock: Clock = time.monotonic, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context, self._clock, self._dialogs = context, clock, dialogs
        self._form: SealedForm | None = None
        self._attempt: Attempt | None = None  # that was handed in
        self._duty: Duty | None = None  # the test of a session that is on the screen
        pictures = Pictures(context.jobs, self)
        self.start = SitStart(agencies_of(context))
        self.item = ItemView(pictures)
        self.step, self.handed, self.outcome = StepView(), HandedIn(), ReleasedView(pictures)
        self.runner = PacedRunner(context, self.item, pictures, self)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        scrolled = {view: Scroll(view) for view in (self.start, self.step, self.handed)}
        self._grounds: dict[QWidget, QWidget] = {view: scrolled.get(view, view) for view in self._views}
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        self._connect()
        QShortcut("Ctrl+O", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.choose)
        self.setAcceptDrops(True)
        self.retranslate()

    def _connect(self) -> None:
        self.start.open_asked.connect(self.choose)
        self.start.begin_asked.connect(self.begin)
        self.runner.shown.connect(partial(self._go, self.item))
        self.runner.waiting.connect(self._wait)
        self.runner.ended.connect(self._ended)
        self.runner.left.connect(self._leave)
        self.step.code.typed.connect(self._step)
        self.step.end_asked.connect(self.runner.ask_hand_in)
        self.handed.code.typed.connect(self._release)
        self.handed.away_asked.connect(self._leave)
        self.outcome.changed.connect(self._frame)
        self.outcome.done.connect(self._leave)

    @property
    def _views(self) -> tuple[QWidget, ...]:
        return self.start, self.item, self.step, self.handed, self.outcome

    @property
    def shown(self) -> QWidget:
        current = self.stack.currentWidget()
        return next(view for view, ground in self._grounds.items() if ground is current)

    # The promise of a page

    def entered(self) -> None:
        duty, self._context.chosen.duty = self._context.chosen.duty, None
        if duty is not None:
            self.sit(duty)
        elif self.shown is self.start:
            self.show_start()
        else:
            self._frame()
            self.shown.begin()

    def retranslate(self) -> None:
        language = self._context.say.language
        self.runner.say()
        for view in self._views:
            view.say(language)
        self._frame()

    # Forms and people

    def show_start(self) -> None:
        """Read forms and sittings anew."""
        self._duty = None
        self.runner.drop()
        self._go(self.start)
        data = self._context.paths.data
        self._context.jobs.run(lambda job: received(data), self._take_forms, owner=self)

    def _take_forms(self, forms: tuple[SealedForm, ...]) -> None:
        forms = tuple(sorted(forms, key=lambda form: (form.open.blueprint, form.open.name, form.id)))
        ids = {form.id for form in forms}

        def look(store: Store) -> Shelf:
            rows = tuple(row for row in Attempts(store).attempts() if row.form in ids and not row.session)
            return Shelf(forms, tuple(store.people.all()), rows)

        self._context.database.run(look, self._show_shelf, owner=self)

    def _show_shelf(self, shelf: Shelf) -> None:
        self.start.show_shelf(shelf, self._context.person.id)
        if self.shown is self.start and self.isVisible():
            self.start.begin()

    def choose(self) -> None:
        """Ask for a form file, and take it in."""
        if self.shown is self.start:
            file = self._dialogs.open_form(self)
            if file is not None:
                self.take_in(file)

    def take_in(self, file: Path) -> None:
        """Keep the form in ``file`` on this laptop and put it forward; the reason is said where it cannot be."""
        data = self._context.paths.data
        self.start.refuse("")

        def taken(form: SealedForm) -> None:
            self.start.choose(form)
            self.show_start()

        def refused(error: Exception) -> None:
            if isinstance(error, Mistake):
                self.start.refuse(self._context.say.mistake(error))
            else:
                self._context.errors.show(error)

        self._context.jobs.run(lambda job: receive(file, data), taken, refused, owner=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.shown is self.start and dropped_form(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_form(event)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the file stays on the stick
        event.accept()
        if file is not None:
            self.take_in(file)

    # The sitting

    def begin(self) -> None:
        """Begin, go on, or ask for the release code: whatever is next for the person, form and occasion chosen."""
        if self.start.form is None or self._context.unkept():
            return
        self._form = self.start.form
        if self.start.is_new:
            person = self.start.new.person()
            if person is not None:
                save_person(self._context, person, self._begin_new, self, self._context.errors.show)
            return
        chosen = self.start.person.value()
        self._context.database.run(lambda store: People(store).choose(chosen), self._begin_known, owner=self)

    def _begin_known(self, known: object) -> None:
        self._context.settings.person = as_settings(known)
        self._context.save_settings()
        self._open()

    def _begin_new(self) -> None:
        self.start.new.name.set_text("")
        self._open()

    def sit(self, duty: Duty) -> None:
        """Sit a test of a session: its form and occasion were assigned, nothing is chosen here."""
        self.runner.drop()
        self._go(self.start)
        self._duty, person, language = duty, self._context.person.id, self._context.say.language
        paths = self._context.paths

        def refused(error: Exception) -> None:
            self._context.errors.show(error)
            self._leave()

        self._context.database.run(
            lambda store: begin_duty(store, paths, person, duty, language), self._begun, refused, owner=self
        )

    def _begun(self, begun: Begun) -> None:
        self._form = begun.form
        self._opened(begun.attempt)

    def _leave(self) -> None:
        """Back to where the sitting was begun from: the session, or the forms on this laptop."""
        in_session = self._duty is not None
        self.show_start()
        if in_session:
            self._context.go("join")

    def _open(self) -> None:
        self._duty = None
        form, person, mode = self._form, self._context.person.id, self.start.chosen_mode
        language = self._context.say.language
        assert form is not None

        def find(store: Store) -> Attempt:
            service = Attempts(store)
            rows = [r for r in service.attempts(person=person) if (r.form, r.mode, r.session) == (form.id, mode, None)]
            if rows:
                return service.attempt(max(rows, key=lambda row: row.opened_at).id)
            return sealed_sitting.begin(store, form, person, mode, language=language)

        self._context.database.run(find, self._opened, owner=self)

    def _opened(self, attempt: Attempt) -> None:
        form = self._form
        assert form is not None
        if not attempt.is_open:
            self._show_handed(attempt)
            return
        self.runner.form = form
        terms = Terms(form.open.sureness, None if form.open.pace else form.open.minutes, attempt.extra_time)
        known = {entry.item.key: entry for entry in form.items}
        entries = tuple(known[asked.key] for asked in attempt.items)
        self.runner.begin(Sitting(attempt, entries, self._clock, terms))

    def _wait(self) -> None:
        sitting = self.runner.sitting
        if sitting is not None:
            self.step.show_state(len(sitting.answered), sitting.count)
            self._go(self.step)
            self.step.begin()

    def _step(self, code: str) -> None:
        try:
            self.runner.open_by(code)
        except WrongStepCode as wrong:
            self.step.code.refuse(self._context.say.mistake(wrong))

    # After the end

    def _ended(self, result: Result) -> None:
        self._show_handed(result.attempt)

    def _show_handed(self, attempt: Attempt) -> None:
        self._attempt = attempt
        answered, count = len(attempt.responses), len(attempt.items)
        self.handed.show_state(self._context.person.name, answered, count, in_session=self._duty is not None)
        self._go(self.handed)
        self.handed.begin()

    def _release(self, code: str) -> None:
        form, attempt = self._form, self._attempt
        assert form is not None
        assert attempt is not None
        self.handed.code.set_busy(True)

        def opened(whole: object) -> None:
            self.handed.code.set_busy(False)
            self.outcome.show_released(attempt, whole)
            self._go(self.outcome)
            self.outcome.begin()

        def refused(error: Exception) -> None:
            self.handed.code.refuse(self._context.say.mistake(error) if isinstance(error, Mistake) else "")
            if not isinstance(error, Mistake):
                self._context.errors.show(error)

        self._context.jobs.run(lambda job: unlock(form, code), opened, refused, owner=self)

    # Frame

    def _go(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(self._grounds[view])
        self._look()
        self._frame()

    def _frame(self) -> None:
        context, sitting = self._context, self.runner.sitting
        form = self._form
        name = names.form_name(form.open.name, form.open.blueprint) if form else ""
        if self.shown is self.start:
            context.set_header(say("forms_room.sit.title"), say("learn.title"), back=partial(context.go, "learn"))
            context.set_status(say("forms_room.sit.status"), context.unkept() or say("shell.offline"))
        elif self.shown is self.item and sitting is not None:
            self.runner.show_frame(name, self.runner.ask_leave)
        elif self.shown is self.step and sitting is not None:
            context.set_header(
                say("forms_room.step.code"), name, self.runner.head.widgets(sitting), self.runner.ask_leave
            )
            context.set_status(say("forms_room.sit.status"), say("learn.status.saved"))
        elif self.shown is self.handed:
            context.set_header(name, self._crumb, back=self._leave)
            context.set_status(say("learn.status.saved"))
        elif self.outcome.place is not None:
            title = say("learn.title.item", place=self.outcome.place + 1)
            context.set_header(title, name, back=self.outcome.back)
            context.set_status(*self.outcome.feedback.status())
        else:
            context.set_header(name, self._crumb, back=self._leave)
            context.set_status(say("learn.status.result"))

    @property
    def _crumb(self) -> str:
        return say("forms_room.sit.title" if self._duty is None else "join.my_tests")

    def _look(self) -> None:
        """The clock of the item runs only while the item is before the person's eyes."""
        sitting = self.runner.sitting
        if sitting is not None:
            sitting.look() if self.shown is self.item and self.isVisible() else sitting.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.runner.sitting is not None:
            self.runner.ask_leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look()

"""The wizard of a new session: place and people, forms, criteria, open. Kept at each step; Ctrl+L locks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from borderlens.domain.competence import Criteria
from borderlens.domain.sessions import Session
from borderlens.ui.agencies import agencies_of
from borderlens.ui.context import Context
from borderlens.ui.pages.sessions.plan.criteria_view import CriteriaView
from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.plan.draft import STEPS, lacking
from borderlens.ui.pages.sessions.plan.forms_view import FormsView
from borderlens.ui.pages.sessions.plan.open_view import OpenView
from borderlens.ui.pages.sessions.plan.place_view import PlaceView
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.scroll import Fitted, Scroll
from borderlens.ui.widgets.stepper import Stepper


class PlanPage(QWidget):
    """See ``borderlens.ui.context.Page``."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.desk = PlanDesk(context, self)
        self.place = PlaceView(self.desk, agencies_of(context))
        self.forms, self.criteria, self.summary = FormsView(self.desk), CriteriaView(self.desk), OpenView(self.desk)
        self._views = (self.place, self.forms, self.criteria, self.summary)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.stack = QStackedWidget()
        self._grounds = [Scroll(view) for view in self._views]
        for ground in self._grounds:
            self.stack.addWidget(ground)
        column.addWidget(self.stack, 1)
        column.addWidget(Rule())
        column.addLayout(self._make_foot())
        self.stepper = Stepper()
        self.forms.make_asked.connect(self._make_forms)
        self.desk.changed.connect(self._changed)
        self.desk.loaded.connect(self._changed)
        self.desk.kept.connect(self._frame)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut("Ctrl+L", self, context=here).activated.connect(self.ask_to_lock)
        QShortcut("Ctrl+S", self, context=here).activated.connect(self.desk.keep)

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(12)
        self.back = Button(icon="back")
        self.back.clicked.connect(lambda: self.go_to(self.step - 1))
        self.drop = Button(kind="quiet")
        self.drop.clicked.connect(self.ask_to_drop)
        self.defaults = Button()
        self.defaults.clicked.connect(lambda: self.desk.decide(Criteria()))
        self.next = Button(kind="primary", trailing="next", size="big")
        self.next.clicked.connect(lambda: self.go_to(self.step + 1))
        self.lock = Button(kind="primary", icon="lock", key="Ctrl+L", size="big")
        self.lock.clicked.connect(self.ask_to_lock)
        self.open = Button(kind="primary", icon="done", size="big")
        self.open.clicked.connect(self.open_session)
        for button in (self.back, self.defaults, self.drop):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.next, self.lock, self.open):
            foot.addWidget(button)
        return foot

    @property
    def step(self) -> int:
        return self.desk.draft.step if self.desk.draft is not None else 0

    # The promise of a page

    def entered(self) -> None:
        self.desk.enter(self._shown)

    def retranslate(self) -> None:
        self._show(anew=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.keep_pending()  # the room was left, or the window is closing

    # What is done

    def go_to(self, step: int) -> None:
        """To another step; place and people are not left before they are complete."""
        draft = self.desk.draft
        if draft is None or not 0 <= step < len(STEPS):
            return
        if step > 0 and self.step == 0 and not self.place.complete():
            return
        if STEPS[step] == "open" and not draft.locked:
            return
        self.desk.go_to(step)
        self._show(anew=True)
        self._grounds[step].verticalScrollBar().setValue(0)
        self._begin()

    def ask_to_lock(self) -> None:
        draft = self.desk.draft
        if draft is None or draft.locked or STEPS[self.step] != "criteria":
            return
        criteria = draft.criteria
        words = say(
            "session_plan.lock.ask_text",
            found=criteria.found,
            accused=criteria.accused,
            referred=criteria.referred,
            right=criteria.right,
            fingerprint=criteria.shown_hash,
        )
        stay, go = say("session_plan.lock.not_yet"), say("session_plan.lock.go")
        self._context.ask(say("session_plan.lock.ask"), words, stay, go, self._lock)

    def ask_to_drop(self) -> None:
        title, text = say("session_plan.drop.ask"), say("session_plan.drop.text")
        stay, go = say("session_plan.drop.stay"), say("session_plan.drop.go")
        self._context.ask(title, text, stay, go, lambda: self.desk.drop(self._leave))

    def open_session(self) -> None:
        """The plan becomes a session, and is shown in the room of sessions."""
        draft = self.desk.draft
        if draft is None or not draft.locked or lacking(draft.plan) or self.open.working:
            return
        self.open.set_working(True)
        self.desk.open(self._opened, self._not_opened)

    def _opened(self, session: Session) -> None:
        self.open.set_working(False)
        self._context.chosen.session = session.id
        self._context.toast(say("session_plan.opened", title=session.plan.title))
        self._leave()

    def _not_opened(self, error: Exception) -> None:
        self.open.set_working(False)
        self._context.errors.show(error)

    def _lock(self) -> None:
        self.desk.lock()
        self.go_to(self.step + 1)

    def _make_forms(self) -> None:
        self.desk.keep()
        self._context.go("forms")

    def _leave(self) -> None:
        self.desk.keep()
        self._context.go("sessions")

    # What is shown

    def _begin(self) -> None:
        """The focus where work begins; at the end that is the button."""
        view = self._views[self.step]
        if view is self.summary:
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            view.begin()

    def _shown(self) -> None:
        self._show(anew=True)
        if self.isVisible():
            self._begin()

    def _changed(self) -> None:
        """Something was decided: only what is on the screen says so, and no field under a hand is written anew."""
        if self.desk.draft is None:
            return
        view = self._views[self.step]
        if view is not self.place:
            view.show_draft()
        self._foot()
        self._frame()

    def _show(self, *, anew: bool) -> None:
        if self.desk.draft is None:
            return
        self.place.show_draft(anew)
        for view in self._views[1:]:
            view.show_draft()
        self.stack.setCurrentIndex(self.step)
        self._foot()
        self._frame()

    def _foot(self) -> None:
        draft = self.desk.draft
        assert draft is not None
        key, last = STEPS[self.step], self.step == len(STEPS) - 1
        self.back.setVisible(self.step > 0)
        self.back.setText(say(f"session_plan.step.{STEPS[max(self.step - 1, 0)]}"))
        self.drop.setText(say("session_plan.drop"))
        self.defaults.setText(say("session_plan.criteria.defaults"))
        self.defaults.setVisible(key == "criteria" and not draft.locked)
        self.lock.setText(say("session_plan.lock"))
        self.lock.setVisible(key == "criteria" and not draft.locked)
        self.next.setVisible(not last and (key != "criteria" or draft.locked))
        bare = key == "forms" and not self.desk.series  # there the way to the forms room is the main one
        self.next.set_kind("plain" if bare else "primary")
        self.open.setText(say("session_plan.open.go"))
        self.open.setVisible(last)
        self.next.setText(say(f"session_plan.step.{STEPS[min(self.step + 1, len(STEPS) - 1)]}"))

    def _frame(self) -> None:
        context, draft = self._context, self.desk.draft
        if draft is None:
            return
        steps = [say(f"session_plan.step.{key}") for key in STEPS]
        self.stepper.show_step(steps, self.step)
        context.set_header(steps[self.step], say("session_plan.title"), [self.stepper], back=self._leave)
        saved = say("session_plan.saved", time=draft.state.saved_at) if draft.state.saved_at else ""
        context.set_status(say("session_plan.status"), saved)

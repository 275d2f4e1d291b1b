"""Joint sessions: the list, one of them, and what was sat on this computer. Ctrl+N plans a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import SYSTEM, Dialogs
from borderlens.ui.pages.sessions.home import HomeView
from borderlens.ui.pages.sessions.one.view import OneView
from borderlens.ui.pages.sessions.roster.view import RosterView
from borderlens.ui.pages.sessions.taken import TakenView
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.scroll import Fitted, Scroll


class SessionsPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``context.chosen.session`` is the one that is shown; empty for the list."""

    def __init__(self, context: Context, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context = context
        self.desk = SessionsDesk(context, self)
        self.pane = Pane(self)
        self.home, self.taken = HomeView(context), TakenView(context)
        self.one = OneView(self.desk, self.pane, dialogs)
        self.roster = RosterView(self.desk, dialogs)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self._grounds: dict[QWidget, QWidget] = {
            self.home: Scroll(self.home),
            self.taken: self.taken,
            self.one: self.one,
            self.roster: Scroll(self.roster),
        }
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        self.collect, self.dashboard = Button(icon="stick", size="compact"), Button(icon="scale", size="compact")
        self._connect()
        self.pane.raise_()

    @property
    def forms(self) -> Button:
        """The way to the examination forms."""
        return self.home.forms

    @property
    def shown(self) -> QWidget:
        current = self.stack.currentWidget()
        return next(view for view, ground in self._grounds.items() if ground is current)

    def _connect(self) -> None:
        self.home.opened.connect(self.show_session)
        self.home.new_asked.connect(self.plan)
        self.home.taken_asked.connect(lambda: self._go(self.taken))
        self.desk.listed_anew.connect(self._show_list)
        self.desk.read_anew.connect(self._show_one)
        self.desk.gone.connect(self.show_list)
        self.one.roster_asked.connect(self._take_roster)
        self.roster.left.connect(lambda: self._go(self.one))
        self.collect.clicked.connect(lambda: self._to("collect"))
        self.dashboard.clicked.connect(lambda: self._to("dashboard"))
        self.one.collect_asked.connect(lambda: self._to("collect"))
        self.one.dashboard_asked.connect(lambda: self._to("dashboard"))
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut("Ctrl+N", self, context=here).activated.connect(self._new_by_key)

    # The promise of a page

    def entered(self) -> None:
        self.desk.read_list()
        chosen = self._context.chosen.session
        if chosen and self.shown is not self.taken:
            self.desk.read(chosen)
            if self.shown is not self.roster or chosen != self.desk.session:
                self._go(self.one)
            return
        if self.shown is self.taken:
            self.taken.begin()
        else:
            self._go(self.home)
        self._frame()

    def retranslate(self) -> None:
        self.pane.close_pane()
        self.taken.retranslate()
        self._show_list()
        self._show_one()
        self.roster.say()

    # What is done

    def show_session(self, id: str) -> None:
        self._context.chosen.session = id
        self.desk.leave()
        self.desk.read(id)
        self._go(self.one)

    def show_list(self) -> None:
        self._context.chosen.session = ""
        self.desk.leave()
        self.desk.read_list()
        self._go(self.home)

    def plan(self) -> None:
        self._context.go("session_plan")

    def _new_by_key(self) -> None:
        if self.shown is self.home:
            self.plan()

    def _take_roster(self, file: object) -> None:
        self._go(self.roster)
        self.roster.start(file)

    def _to(self, room: str) -> None:
        self._context.chosen.session = self.desk.session
        self._context.go(room)

    # What is shown

    def _show_list(self) -> None:
        listed = self.desk.listed
        fresh = not self.home.rows and bool(listed.rows)
        self.home.show_rows(listed.rows, listed.draft, listed.sittings, listed.people)
        if self.shown is self.home and self.isVisible() and (fresh or not self.home.hasFocus()):
            self.home.begin()
        self._frame()

    def _show_one(self) -> None:
        self.one.show_session()
        self._frame()

    def _go(self, view: QWidget) -> None:
        self.pane.close_pane()
        self.stack.setCurrentWidget(self._grounds[view])
        self._frame()
        if self.isVisible():
            view.begin()

    def _frame(self) -> None:
        context = self._context
        title = say("sessions.title")
        self.collect.setText(say("sessions.one.collect"))
        self.dashboard.setText(say("sessions.one.dashboard"))
        whole = self.desk.whole
        if self.shown is self.taken:
            context.set_header(say("sessions.taken"), title, back=self.show_list)
            context.set_status(say("sessions.status"), say("shell.offline"))
        elif self.shown is self.one:
            name = whole.row.session.plan.title if whole else ""
            context.set_header(name, title, [self.collect, self.dashboard], back=self.show_list)
            context.set_status(say("sessions.one.status"), say("shell.offline"))
        elif self.shown is self.roster:
            name = whole.row.session.plan.title if whole else ""
            context.set_header(say("sessions.roster.title"), name, back=self.roster.leave)
            context.set_status(say("sessions.roster.status"), say("shell.offline"))
        else:
            context.set_header(title)
            context.set_status(say("sessions.status_list"), say("shell.offline"))

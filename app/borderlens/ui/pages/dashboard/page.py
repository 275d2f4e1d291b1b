"""The dashboard: what a session came to, on one page and five behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.dashboard import names, states
from borderlens.ui.pages.dashboard.chips import FilterChips
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.pages.dashboard.dialogs import SYSTEM, Dialogs
from borderlens.ui.pages.dashboard.head import Head
from borderlens.ui.pages.dashboard.indicator import IndicatorCard
from borderlens.ui.pages.dashboard.looking import Looking
from borderlens.ui.pages.dashboard.papers import Papers
from borderlens.ui.pages.dashboard.sections import NAMES, Sections
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.dashboard.taking import Taking
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.model_room.shots import shots
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.progress import ProgressBar
from borderlens.ui.widgets.scroll import Fitted, Scroll
from borderlens.ui.widgets.segmented import Segmented

LEAST_HIGH, LEAST_HIGH_LARGE = 240, 440  # px; with large text the whole page scrolls
SHORT_CRUMB = 18  # characters
PATIENT_MS = 150  # what takes no longer shows no progress


class DashboardPage(QWidget):
    """See ``borderlens.ui.context.Page``. Ctrl+1 to 6 open the sections, Ctrl+H hides and shows names."""

    def __init__(self, context: Context, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context = context
        self.desk, self.shelf = Desk(context, self), Shelf(context, self)
        thumbs = shots(context.jobs, self)
        self.pane = Pane(self)
        self.looking = Looking(context, self.desk, self.shelf, thumbs, self.pane)
        self.taking = Taking(context, self.desk, self.looking, dialogs, self)
        self.papers = Papers(context, self.desk, dialogs, self)
        self.sections = Sections(context, self.desk, self.shelf, thumbs, self.looking, self.taking)
        self._begun = False  # the focus is where work begins, since the room was entered
        self._build()
        self._connect()

    def _build(self) -> None:
        column = Fitted(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        head = Head()
        self.tabs = Segmented([(name, name) for name in NAMES], NAMES[0])
        self.filters = FilterChips(self.desk, [self.tabs])
        self.bar = ProgressBar()
        self.bar.hide()
        self.indicator = IndicatorCard()
        self.indicator.add_tool(self.taking.button(self.indicator, "indicator"))
        self.stack = QStackedWidget()
        for widget in (self.filters, self.bar, self.indicator):
            head.column.addWidget(widget)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(self.sections)
        self.states = {name: states.State(name) for name in states.ALL}
        self._grounds = {name: Scroll(state) for name, state in self.states.items()}
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        self.hide_chip = Chip(line=True, pressable=True)
        self.report, self.certificates = Button(icon="export"), Button(icon="certificate")
        self._patience = QTimer(self, interval=PATIENT_MS, singleShot=True)
        self.pane.raise_()

    def _connect(self) -> None:
        self.desk.changed.connect(self._show)
        self.desk.moved.connect(self._show_progress)
        self.desk.faulted.connect(self._context.errors.show)
        self.tabs.changed.connect(self._show_section)
        self.sections.wanted.connect(self.open_section)
        self.hide_chip.clicked.connect(self.toggle_names)
        self.report.clicked.connect(lambda: self.papers.report(self.report))
        self.certificates.clicked.connect(lambda: self.papers.certificates(self.certificates))
        self._patience.timeout.connect(self._show_bar)
        self._context.theme.changed.connect(self._frame)
        for name, room in states.WAYS.items():
            self.states[name].button.clicked.connect(partial(self._context.go, room))
        self.states[states.FAILED].button.clicked.connect(self.desk.load)
        keys: dict[str, Callable[[], None]] = {
            f"Ctrl+{place + 1}": partial(self.open_section, name) for place, name in enumerate(NAMES)
        }
        keys["Ctrl+H"] = self.toggle_names
        for key, act in keys.items():
            QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(act)

    # The promise of a page

    def entered(self) -> None:
        self.looking.retranslate()
        self.shelf.load()
        self._begun = False
        self.desk.load()
        self._show()

    def retranslate(self) -> None:
        self.looking.retranslate()
        self._show()

    # What is done

    @property
    def section(self) -> str:
        return self.tabs.value()

    def open_section(self, name: str) -> None:
        """Show a section, and go on working in it."""
        self.tabs.set_value(name)
        self._show_section()
        if not states.state_of(self.desk):
            self.sections.begin(name)

    def toggle_names(self) -> None:
        self.pane.close_pane()
        self.desk.hide_names(not self.desk.hidden)

    # What is shown

    def _show(self) -> None:
        """Everything that hangs on figures, filter or hiding; a section only while it is seen."""
        desk = self.desk
        state = states.state_of(desk)
        self.tabs.say([say(f"dashboard.section.{name}") for name in NAMES], say("dashboard.sections"))
        self.tabs.setEnabled(not state)
        self.filters.show_filter(dict(self.looking.agencies))
        self.filters.setVisible(bool(desk.sessions))
        self.indicator.setVisible(not state)
        if desk.board is not None:
            self.indicator.show_board(desk.board)
        for button in (self.report, self.certificates):
            button.setEnabled(not state and bool(desk.filter.session))
        self._show_section()
        self._frame()
        if not self._begun and not desk.loading and self.isVisible() and self.pane.isHidden():
            self._begin(state)

    def _begin(self, state: str) -> None:
        """The figures came: the focus goes to where work begins."""
        self._begun = True
        if state:
            self.states[state].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sections.begin(self.section)

    def _show_section(self) -> None:
        state = states.state_of(self.desk)
        if state:
            self.states[state].show_state(self.desk)
            self.stack.setCurrentWidget(self._grounds[state])
            return
        self.sections.show_section(self.section)
        self.stack.setCurrentWidget(self.sections)

    def _show_progress(self) -> None:
        if not self.desk.loading:
            self._patience.stop()
            self.bar.hide()
        elif self.bar.isVisible():
            self._show_bar()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_bar(self) -> None:
        if self.desk.loading:
            done, total = self.desk.progress or (0, 0)
            words = say("dashboard.counting.of", done=done, total=total) if total else say("dashboard.counting")
            self.bar.show_progress(words, done / total if total else 0.0)
            self.bar.show()

    def _frame(self) -> None:
        context, desk = self._context, self.desk
        large = context.theme.icons_only  # with large text the header has room for short words only
        self.stack.setMinimumHeight(LEAST_HIGH_LARGE if large else LEAST_HIGH)
        said = "dashboard.names.hidden" if desk.hidden else "dashboard.names.shown"
        self.hide_chip.setText(say(f"{said}.short" if large else said))
        self.hide_chip.setAccessibleName(say(said))
        self.hide_chip.setToolTip(say("dashboard.names.help"))
        self.hide_chip.set_chosen(not desk.hidden)
        self.report.setText(say("dashboard.report"))
        self.certificates.setText(say("dashboard.certificates"))
        back = partial(context.go, "sessions")
        if desk.sessions:
            crumb = desk.session.title if desk.session else say("dashboard.filter.all_sessions")
            right = [self.hide_chip, self.report, self.certificates]
            context.set_header(
                names.phase_name(desk.filter.phase),
                names.shortened(crumb, SHORT_CRUMB if large else names.TITLE_MOST),
                right,
                back,
            )
        else:
            context.set_header(say("dashboard.title"), say("sessions.title"), back=back)
        simulated = desk.board is not None and desk.board.indicator.simulated
        said = "dashboard.status.simulated" if simulated else "dashboard.status"
        context.set_status(say(said), say("dashboard.status.when"))

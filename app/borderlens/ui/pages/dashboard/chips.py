"""A chip that opens a menu of choices, and the row of them that says what is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.domain.sessions import PHASES
from borderlens.ui import icons
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.flow import FlowLayout

_ARROW = 12
WORDS_MOST = 24  # characters on a chip; its menu shows the whole


class MenuChip(Chip):
    """``picked`` sends the key of the choice; the first choice is the usual one. Down opens the menu, too."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pressable=True, parent=parent)
        self._choices: Sequence[tuple[str, str]] = ()
        self.value = ""
        self.menu: QMenu | None = None
        self.clicked.connect(self.open_menu)

    def show_choices(self, name: str, choices: Sequence[tuple[str, str]], value: str, short: str = "") -> None:
        """Put choices (key, words) and which one holds; ``name`` says what is chosen, ``short`` stands on the chip."""
        self._choices, self.value = choices, value
        words = next((text for key, text in choices if key == value), value)
        self.setText(short or names.shortened(words, WORDS_MOST))
        self.setAccessibleName(say("dashboard.filter.is", name=name, value=words))
        self.setToolTip(self.accessibleName())
        self.set_chosen(bool(choices) and value != choices[0][0])
        self.setEnabled(len(choices) > 1)

    def open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for key, words in self._choices:
            action = QAction(words, menu, checkable=True, checked=key == self.value)
            action.triggered.connect(partial(self.picked.emit, key))
            group.addAction(action)
            menu.addAction(action)
            if key == self.value:
                menu.setActiveAction(action)
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme().scaled(_ARROW), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mark = theme().scaled(_ARROW)
        role = "primary" if self._chosen else "text" if self.isEnabled() else "hint"
        icons.paint(QPainter(self), "down", role, self.width() - mark - 8, (self.height() - mark) / 2, mark)


class FilterChips(QWidget):
    """One chip for each thing a figure depends on."""

    def __init__(self, desk: Desk, first: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        flow = FlowLayout(self, gap=6, row_gap=8)
        for widget in first:
            flow.addWidget(widget)
        self.chips = {name: MenuChip() for name in ("session", "phase", "competency", "country", "agency", "photo")}
        for name, chip in self.chips.items():
            flow.addWidget(chip)
            chip.picked.connect(partial(self._picked, name))

    def show_filter(self, agencies: dict[str, str]) -> None:
        """Put every chip anew; ``agencies`` are names by key."""
        looked = self._desk.filter
        sessions = [("", say("dashboard.filter.all_sessions")), *((row.id, row.title) for row in self._desk.sessions)]
        phases = [(mode.value, names.phase_name(mode)) for mode in PHASES]
        competencies = [(one.value, names.competency_name(one)) for one in Competency]
        countries = [("", say("dashboard.filter.all_countries")),
                     *((row.key, names.country_name(row.key)) for row in self._desk.countries)]  # fmt: skip
        offices = [("", say("dashboard.filter.all_agencies")),
                   *((row.key, agencies.get(row.key, row.key)) for row in self._desk.agencies)]  # fmt: skip
        photo = [("", say("dashboard.filter.photo.without")), ("with", say("dashboard.filter.photo.with"))]
        for name, choices, value in (
            ("session", sessions, looked.session), ("phase", phases, looked.phase.value),
            ("competency", competencies, looked.competency.value), ("country", countries, looked.country),
            ("agency", offices, looked.agency), ("photo", photo, "with" if looked.photo_check else ""),
        ):  # fmt: skip
            short = say("dashboard.filter.one_session") if name == "session" and value else ""
            self.chips[name].show_choices(say(f"dashboard.filter.{name}"), choices, value, short)
        for name in ("session", "phase"):
            self.chips[name].set_chosen(False)  # there is no usual one

    def _picked(self, name: str, key: str) -> None:
        value: object = key
        if name == "phase":
            value = Mode(key)
        elif name == "competency":
            value = Competency(key)
        elif name == "photo":
            name, value = "photo_check", bool(key)
        self._desk.choose(**{name: value})

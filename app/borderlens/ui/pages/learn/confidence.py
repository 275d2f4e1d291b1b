"""How sure a person is of an answer, where the trainer asks for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

GUESS, FAIRLY, SURE = 1, 2, 3
KEYS = {Qt.Key.Key_G: GUESS, Qt.Key.Key_H: FAIRLY, Qt.Key.Key_J: SURE}


class Confidence(QWidget):
    """Three buttons of which one may hold. ``changed`` after the person said it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=8, row_gap=6)
        self._ask = Label(wrap=False)
        row.addWidget(self._ask)
        self.buttons: dict[int, Button] = {}
        for key, level in KEYS.items():
            button = _Level(chr(key))
            button.clicked.connect(lambda _=False, level=level: self._choose(level))
            row.addWidget(button)
            self.buttons[level] = button
        follow(self)

    def value(self) -> int | None:
        """1 a guess, 2 fairly sure, 3 sure; None while it was not said."""
        return next((level for level, button in self.buttons.items() if button.isChecked()), None)

    def show_value(self, level: int | None) -> None:
        """Show what was said before; sends nothing."""
        for number, button in self.buttons.items():
            button.setChecked(number == level)
            button.set_icon("done" if number == level else "")

    def take_key(self, event: QKeyEvent) -> bool:
        level = KEYS.get(Qt.Key(event.key()))
        if level is None or not self.isVisible():
            return False
        self._choose(level)
        return True

    def say(self) -> None:
        self._ask.setText(say("learn.sure.ask"))
        self.setAccessibleName(say("learn.sure.ask"))
        for level, button in self.buttons.items():
            button.setText(say(f"learn.sure.{level}"))

    def restyle(self) -> None:
        for key, level in KEYS.items():
            self.buttons[level].set_key("" if theme().icons_only else chr(key))
        self.updateGeometry()

    def _choose(self, level: int) -> None:
        self.show_value(level)
        self.changed.emit()


class _Level(Button):
    def __init__(self, key: str) -> None:
        super().__init__(key=key)
        self.setCheckable(True)

    def _paint_ground(self, painter: QPainter) -> QColor:
        """The one that holds is filled and has a strong edge."""
        if not self.isChecked():
            return super()._paint_ground(painter)
        look = theme()
        radius = look.radius("control")
        plate(painter, QRectF(self.rect()), look.colour("primary_soft"), look.colour("primary"), width=2, radius=radius)
        return look.colour("text")

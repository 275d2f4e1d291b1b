"""A number with its unit, typed or moved step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from borderlens.domain.items import Number
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_DIGITS = 9  # characters of a number


class NumberField(QWidget):
    """A number that is typed, or moved a step up and down; ``changed`` after each change by the person."""

    changed = Signal()

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._number = number
        self._places = decimals(number.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        self.less, self.more = Button(icon="minus", size="big"), Button(icon="plus", size="big")
        self.edit = _Edit()
        self.edit.setMaxLength(_DIGITS)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.textEdited.connect(self._edited)
        self.edit.stepped.connect(self._step)
        self._unit = Label(style="lead", wrap=False)
        for button, step in ((self.less, -1), (self.more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # up and down do the same in the field
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=step: self._step(by))
        for widget in (self.less, self.edit, self.more, self._unit):
            row.addWidget(widget)
        row.addStretch(1)
        self._range = Label(style="caption", tone="text_2")
        column.addWidget(self._range)
        follow(self)

    def value(self) -> int | float | None:
        """What is entered, None while that is no number that can be entered."""
        return read_number(self.edit.text(), self._number)

    def show_value(self, value: float | None) -> None:
        """Show a value, to the decimals of the step; sends nothing."""
        self.edit.setText("" if value is None else f"{value:.{self._places}f}")
        self._judge()

    def say(self) -> None:
        unit = self._number.unit
        self._unit.setText(say(f"learn.unit.{unit.value}") if unit else "")
        self.less.setAccessibleName(say("learn.number.less"))
        self.more.setAccessibleName(say("learn.number.more"))
        self._judge()

    def restyle(self) -> None:
        self.edit.setFont(theme().font("title", strong=True))
        self.edit.setFixedWidth(theme().scaled(150))
        self.edit.setMinimumHeight(theme().size("answer") - 8)

    def _judge(self) -> None:
        number = self._number
        text = say("learn.number.range", least=f"{number.least:g}", most=f"{number.most:g}")
        wrong = bool(self.edit.text().strip()) and self.value() is None
        self._range.setText(text)
        self._range.set_tone("attention" if wrong else "text_2")
        self._range.set_strong(wrong)
        unit = self._unit.text()
        self.edit.setAccessibleName(say("learn.number.name", unit=unit) if unit else say("learn.number.bare"))
        self.edit.setAccessibleDescription(text)

    def _edited(self) -> None:
        self._judge()
        self.changed.emit()

    def _step(self, by: int) -> None:
        number, value = self._number, self.value()
        start = number.least if value is None else value + by * number.step
        self.show_value(min(max(start, number.least), number.most))
        self.changed.emit()


class _Edit(QLineEdit):
    """Sends the steps that arrows and page keys ask for, and leaves Enter to the page."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


def decimals(step: float) -> int:
    """Decimals that a step needs: 1 none, 0.5 one, 0.25 two."""
    return len(f"{step:.6f}".rstrip("0").partition(".")[2])


def read_number(text: str, number: Number) -> int | float | None:
    """The number in ``text``, with a point or a comma, at the nearest step; None where it cannot be entered."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    if not number.least <= value <= number.most:  # refuses what is not a number, too
        return None
    places = decimals(number.step)
    value = round(round(value / number.step) * number.step, places)
    value = min(max(value, number.least), number.most)
    return int(value) if places == 0 and value == int(value) else value

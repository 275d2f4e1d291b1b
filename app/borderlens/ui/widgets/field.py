"""Fields with a label above, a hint below, and an error that says the mend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, set_property, theme
from borderlens.ui.widgets.label import IconLabel, Label


class _Labelled(QWidget):
    """Label, control, and one line that is the hint or the error."""

    def __init__(self, control: QWidget, label: str, hint: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._label = Label(label, strong=True)
        self._label.setBuddy(control)
        column.addWidget(self._label)
        column.addWidget(control)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._mark = IconLabel("attention", "fault", 16)
        self._hint = Label(hint, "caption", tone="text_2")
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._hint, 1)
        column.addLayout(row)
        column.addStretch(1)
        self._hint_text, self._error = hint, ""
        self.say(label, hint)

    @property
    def error(self) -> str:
        return self._error

    def say(self, label: str, hint: str = "") -> None:
        """Put label and hint anew."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self._hint_text = hint
        self._control.setAccessibleName(label)
        self.set_error(self._error)

    def set_error(self, text: str) -> None:
        """What is wrong and how to mend it; empty when all is well."""
        self._error = text
        self._hint.setText(text or self._hint_text)
        self._hint.set_tone("text" if text else "text_2")
        self._hint.setVisible(bool(text or self._hint_text))
        self._mark.setVisible(bool(text))
        set_property(self._control, "wrong", "true" if text else "false")
        self._control.setAccessibleDescription(text or self._hint_text)


class Field(_Labelled):
    """One line of text. ``edit`` is the ``QLineEdit``."""

    changed = Signal(str)

    def __init__(
        self,
        label: str = "",
        hint: str = "",
        *,
        placeholder: str = "",
        text: str = "",
        limit: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = QLineEdit(text)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMaxLength(limit)
        super().__init__(self.edit, label, hint, parent)
        self.edit.textEdited.connect(self._edited)

    def text(self) -> str:
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def _edited(self) -> None:
        if self._error:
            self.set_error("")
        self.changed.emit(self.text())


class Combo(QComboBox):
    """A closed list that draws its own arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        follow(self)

    def restyle(self) -> None:
        self.setFont(theme().font())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme().size("icon")
        painter = QPainter(self)
        painter.translate(self.width() - 12 - size / 2, self.height() / 2)
        painter.rotate(90)
        icons.paint(painter, "next", "text" if self.isEnabled() else "hint", -size / 2, -size / 2, size)


class ChoiceField(_Labelled):
    """A list to choose one value from; ``changed`` sends the value."""

    changed = Signal(str)

    def __init__(
        self,
        label: str = "",
        hint: str = "",
        choices: Sequence[tuple[str, str]] = (),
        *,
        value: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.combo = Combo()
        super().__init__(self.combo, label, hint, parent)
        self.set_choices(choices, value)
        self.combo.activated.connect(self._activated)

    def set_choices(self, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        """``choices`` are (value, words); sends nothing."""
        self.combo.clear()
        for key, words in choices:
            self.combo.addItem(words, key)
        self.combo.setCurrentIndex(self.combo.findData(value))

    def value(self) -> str:
        return str(self.combo.currentData() or "")

    def _activated(self) -> None:
        self.set_error("")
        self.changed.emit(self.value())

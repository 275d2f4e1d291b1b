"""A code that is read out and typed in large: the field, one line where it does not fit, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from borderlens.ui.pages.learn.answers.answer import announce
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note


class CodeEntry(QWidget):
    """``typed(code)`` by Enter, by the button, or by itself once ``whole`` signs are there (0: never by itself)."""

    typed = Signal(str)

    def __init__(self, limit: int, *, whole: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._limit = whole, limit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._name = Label(strong=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.edit = QLineEdit()
        self.edit.setMaxLength(limit)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.textEdited.connect(self._edited)
        self.edit.returnPressed.connect(self._send)
        self.go = Button(kind="primary", trailing="next", size="big")
        self.go.clicked.connect(self._send)
        row.addWidget(self.edit)
        row.addWidget(self.go)
        row.addStretch(1)
        self.wrong = Note("attention")
        self.wrong.hide()
        column.addWidget(self._name)
        column.addLayout(row)
        column.addWidget(self.wrong)
        follow(self)

    def begin(self) -> None:
        """An empty field with the cursor in it."""
        self.edit.clear()
        self.refuse("")
        self.set_busy(False)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, name: str, go: str) -> None:
        self._name.setText(name)
        self.edit.setAccessibleName(name)
        self.go.setText(go)

    def refuse(self, why: str) -> None:
        """Say why the code does not fit; what was typed is marked, so that the next sign takes its place."""
        self.set_busy(False)
        self.wrong.say(why)
        self.wrong.setVisible(bool(why))
        self.edit.setAccessibleDescription(why)
        if why:
            announce(self.wrong, why)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit.selectAll()

    def set_busy(self, busy: bool) -> None:
        """While a code is tried nothing can be typed."""
        self.edit.setReadOnly(busy)
        self.go.set_working(busy)

    def restyle(self) -> None:
        font = theme().font("display", strong=True)
        metrics = QFontMetricsF(font)
        self.edit.setFont(font)
        self.edit.setFixedWidth(round(metrics.horizontalAdvance("0" * (self._limit + 2))) + 32)
        self.edit.setMinimumHeight(round(metrics.height()) + 16)

    def _edited(self) -> None:
        if not self.wrong.isHidden():
            self.refuse("")
        if self._whole and len(self.edit.text().strip()) == self._whole:
            self._send()

    def _send(self) -> None:
        if self.edit.text().strip() and not self.edit.isReadOnly():
            self.typed.emit(self.edit.text())

"""Asks for one line of words that must not be empty: a reason, or who signs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from borderlens.ui.dialogs.sheet import Sheet
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label


class OneLine(Sheet):
    """``written(words)`` when the main button or Enter was pressed; ``missing`` is said when nothing is written."""

    written = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        label: str,
        missing: str,
        go: str,
        *,
        words: str = "",
        limit: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, go, parent)
        self._missing = missing
        self.column.addWidget(Label(text))
        self.field = Field(label, limit=limit, text=words)
        self.field.changed.connect(self._check)
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        self._check(words)
        self.field.edit.setFocus()
        self.fit()

    def submit(self) -> None:
        words = self.field.text()
        if not words:
            self.field.set_error(self._missing)
            self.field.edit.setFocus()
            return
        self.accept()
        self.written.emit(words)

    def _check(self, words: str) -> None:
        self.go.setEnabled(bool(words.strip()))

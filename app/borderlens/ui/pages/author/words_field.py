"""A field for a sentence: as high as its words, with a name above and one line below it that says what to mend."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, set_property, theme
from borderlens.ui.widgets.label import IconLabel, Label

_PAD = 20  # above and below the words, with the edge


class Lines(QPlainTextEdit):
    """Plain text that grows with its words. Tab leaves it; Enter is a blank, for a text is one paragraph."""

    left = Signal()

    def __init__(self, language: str = "") -> None:
        super().__init__()
        self._language = language
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setUndoRedoEnabled(False)  # the room takes steps back
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        follow(self)

    def restyle(self) -> None:
        self.setFont(theme().font(language=self._language or None))
        self.document().setDefaultFont(self.font())
        self._fit()

    def set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _fit(self) -> None:
        lines = max(round(self.document().size().height()), 1)
        wanted = round(lines * self.fontMetrics().lineSpacing()) + _PAD
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore() if control else self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class WordsField(QWidget):
    """``written(words)`` at each change a person makes."""

    written = Signal(str)
    left = Signal()

    def __init__(self, label: str = "", placeholder: str = "", *, strong: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Label(
            label, "caption" if not strong else "body", strong=strong, tone="text" if strong else "text_2"
        )
        self.edit = Lines()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label or placeholder)
        self._mark = IconLabel("attention", "attention", 16)
        self._hint = Label(style="caption", tone="text")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._hint, 1)
        column.addWidget(self.label)
        self.label.setVisible(bool(label))  # only now: a widget without a ground would open as a window
        column.addWidget(self.edit)
        column.addLayout(row)
        self.set_hint("")
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.left)
        self._quiet = False

    def words(self) -> str:
        """The words, in one line."""
        return " ".join(self.edit.toPlainText().split())

    def set_words(self, words: str, language: str = "") -> None:
        """Show other words; sends nothing. What is being typed stays, as long as it means the same."""
        self.edit.set_language(language)
        if words != self.words():
            self._quiet = True
            self.edit.setPlainText(words)
            self._quiet = False

    def set_hint(self, text: str, *, wrong: bool = False) -> None:
        """What deserves a look, or has to be mended; empty when nothing does."""
        self._hint.setText(text)
        for widget in (self._mark, self._hint):
            widget.setVisible(bool(text))
        self._mark.set_icon("attention", "fault" if wrong else "attention")
        set_property(self.edit, "wrong", "true" if text and wrong else "false")
        self.edit.setAccessibleDescription(text)

    @property
    def hint(self) -> str:
        return self._hint.text()

    def _typed(self) -> None:
        if not self._quiet:
            self.written.emit(self.words())

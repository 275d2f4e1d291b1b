"""Question: a plate over a veil. The question is the title; the safe way is the main button and what Esc does."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

_WIDE = 480


class _Asked(NamedTuple):
    title: str
    text: str
    safe: str
    other: str
    other_chosen: Callable[[], None] | None
    safe_chosen: Callable[[], None] | None


class Question(QWidget):
    """Covers the window while it waits; the keyboard stays inside. One at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        outer = QVBoxLayout(self)
        middle = QHBoxLayout()
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        middle.addStretch(1)
        self._card = Card(style="title", margins=(20, 18, 20, 18))
        middle.addWidget(self._card)
        middle.addStretch(1)
        self._card.title.setWordWrap(True)
        self.text = Label()
        self._card.body.addWidget(self.text)
        row = QWidget()
        buttons = FlowLayout(row, gap=12)
        self.other = Button()
        self.safe = Button(kind="primary")
        buttons.addWidget(self.other)
        buttons.addWidget(self.safe)
        self._card.body.addSpacing(8)
        self._card.body.addWidget(row)
        self.other.clicked.connect(lambda: self._answer(self._other_chosen))
        self.safe.clicked.connect(lambda: self._answer(self._safe_chosen))
        self._other_chosen: Callable[[], None] | None = None
        self._safe_chosen: Callable[[], None] | None = None
        self._came_from: QWidget | None = None
        self._waiting: list[_Asked] = []
        window.installEventFilter(self)
        self.hide()

    def ask(
        self,
        title: str,
        text: str,
        safe: str,
        other: str = "",
        other_chosen: Callable[[], None] | None = None,
        safe_chosen: Callable[[], None] | None = None,
    ) -> None:
        """Without ``other`` it only tells something and has one button.

        While one is shown, the next waits for its answer; the same words again are not asked twice.
        """
        asked = _Asked(title, text, safe, other, other_chosen, safe_chosen)
        if not self.isHidden():
            shown = (self._card.title.text(), self.text.text())
            if (title, text) not in [shown, *((one.title, one.text) for one in self._waiting)]:
                self._waiting.append(asked)
            return
        self._came_from = QApplication.focusWidget()
        self._put(asked)

    def _put(self, asked: _Asked) -> None:
        title, text, safe, other, other_chosen, safe_chosen = asked
        self._card.set_title(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.safe.setText(safe)
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self._other_chosen, self._safe_chosen = other_chosen, safe_chosen
        self._place()
        self.show()
        self.raise_()
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)
        event = QAccessibleAnnouncementEvent(self, f"{title} {text}")
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        shown = [button for button in (self.other, self.safe) if button.isVisible()]
        if not shown:  # Qt asks while the question is being hidden
            return False
        here = next((place for place, button in enumerate(shown) if button.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        shown[(here + (1 if forward else -1)) % len(shown)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(self._safe_chosen)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("mark_veil"))

    def _place(self) -> None:
        window = self.parentWidget()
        self.setGeometry(window.rect())
        self._card.setFixedWidth(min(round(_WIDE * (0.5 + 0.5 * theme().factor)), window.width() - 48))

    def _answer(self, chosen: Callable[[], None] | None) -> None:
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        if chosen is not None:
            chosen()
        if self._waiting and self.isHidden():  # what was chosen may have asked something itself
            self._came_from = QApplication.focusWidget()
            self._put(self._waiting.pop(0))

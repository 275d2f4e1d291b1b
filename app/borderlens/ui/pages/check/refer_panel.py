"""How to refer an object: a plate over a veil, opened by R. It names no laboratory: that is the agency's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll

STEPS = ("photograph", "record", "seal", "send")
_WIDE = 560


class ReferPanel(QWidget):
    """Covers ``ground`` while it is open; Esc, R and its one button close it, and the focus goes back."""

    closed = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._came_from: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        middle = QHBoxLayout()
        outer.addStretch(1)
        outer.addLayout(middle, 10)
        outer.addStretch(1)
        self._card = Card(style="title", margins=(20, 18, 20, 18))
        middle.addStretch(1)
        middle.addWidget(self._card, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        self._never = Note("attention")
        column.addWidget(self._never)
        self._steps: dict[str, Label] = {}
        for place, key in enumerate(STEPS):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Chip(str(place + 1)), 0, Qt.AlignmentFlag.AlignTop)
            self._steps[key] = Label()
            row.addWidget(self._steps[key], 1)
            column.addLayout(row)
        self._scroll = Scroll(inner)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card.body.addWidget(self._scroll, 1)
        self.close_button = Button(kind="primary", key="Esc")
        self.close_button.clicked.connect(self.close_panel)
        self._card.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        ground.installEventFilter(self)
        self.hide()

    def open_panel(self) -> None:
        if self.isVisible():
            return
        self._came_from = QApplication.focusWidget()
        self.retranslate()
        self.show()
        self.raise_()
        self._place()  # after it is shown: only then do the words know how high they are
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        if not self.isVisible():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit()

    def retranslate(self) -> None:
        self._card.set_title(say("check.refer.title"))
        self.setAccessibleName(say("check.refer.title"))
        self._never.say(say("check.refer.keep"))
        for key, label in self._steps.items():
            label.setText(say(f"check.refer.{key}"))
        self.close_button.setText(say("shell.close"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_R):
            self.close_panel()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("mark_veil"))

    def _place(self) -> None:
        ground = self.parentWidget()
        self.setGeometry(ground.rect())
        wide = min(round(_WIDE * (0.5 + 0.5 * theme().factor)), ground.width() - 48)
        self._card.setFixedWidth(wide)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        inner = self._scroll.widget().layout()
        wanted = max(inner.totalHeightForWidth(wide - 40 - bar), inner.totalMinimumSize().height())
        self._scroll.setMinimumHeight(min(wanted, max(ground.height() - 200, 120)))

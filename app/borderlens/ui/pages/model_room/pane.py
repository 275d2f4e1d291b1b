"""A plate over a veil for what is looked at in passing: pictures, a table, two models side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Scroll

_WIDE = 760
_MARGIN = 16


class Pane(QWidget):
    """Covers ``ground`` while it is open; Esc and its button close it, the focus stays inside and goes back."""

    closed = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._came_from: QWidget | None = None
        self._wide = _WIDE
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(1)
        self.card = Card(style="title", margins=(20, 16, 20, 16))
        self.card.title.setWordWrap(True)
        column.addWidget(self.card)
        column.addStretch(1)
        outer.addLayout(column)
        outer.addStretch(1)
        self.words = Label(tone="text_2", reading=True)
        self.card.body.addWidget(self.words)
        self._scroll = Scroll()
        self.card.body.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        self.foot = Label(style="caption", tone="text_2")
        foot.addWidget(self.foot, 1)
        self.close_button = Button(key="Esc")
        self.close_button.clicked.connect(self.close_pane)
        foot.addWidget(self.close_button)
        self.card.body.addLayout(foot)
        ground.installEventFilter(self)
        self.hide()

    @property
    def content(self) -> QWidget | None:
        return self._scroll.widget()

    def open_with(self, title: str, words: str, content: QWidget, foot: str = "", wide: int = _WIDE) -> None:
        """Show ``content``; the focus goes to the first thing in it that takes it."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._wide = wide
        self.card.set_title(title)
        self.setAccessibleName(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.foot.setText(foot)
        self.close_button.setText(say("shell.close"))
        self._scroll.replace(content)
        content.installEventFilter(self)
        self.show()
        self.raise_()
        content.layout().activate()  # only what is shown knows how high it is
        self._place()
        self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_pane(self) -> None:
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = watched is self.parentWidget() and event.type() == QEvent.Type.Resize
        grown = watched is self.content and event.type() == QEvent.Type.LayoutRequest
        if (resized or grown) and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        here = next((place for place, widget in enumerate(stops) if widget.hasFocus()), -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("mark_veil"))

    def _stops(self) -> list[QWidget]:
        content = self.content
        inside = content.findChildren(QWidget) if content is not None else []
        takes = [
            w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w.isVisibleTo(self)
        ]
        return [*takes, self.close_button]

    def _place(self) -> None:
        ground, content = self.parentWidget(), self.content
        self.setGeometry(ground.rect())
        room = ground.width() - 2 * _MARGIN
        self.card.setFixedWidth(min(round(self._wide * (0.5 + 0.5 * theme().factor)), room))
        if content is None or content.layout() is None:
            return
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        layout = content.layout()
        layout.activate()
        wanted = layout.totalSizeHint().height()
        if layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.card.width() - 40 - bar)
        self._scroll.setFixedHeight(0)
        self.card.layout().activate()  # its inner layouts remember the height before
        around = self.card.layout().totalHeightForWidth(self.card.width())
        self._scroll.setFixedHeight(max(min(wanted + 4, ground.height() - 2 * _MARGIN - around - 8), 96))

"""The page of one item: its picture at the left, words that scroll at the right, the way on below them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.theme import theme
from borderlens.ui.widgets.scroll import Scroll

RING = 5  # room for the focus ring at the edge of what scrolls
ALONE = 920  # px at 100 % text that words take where there is no picture
_UNBOUND = 16_777_215
NARROW = (35, 65)  # at large text the words need the room
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Halves(QWidget):
    """``words`` is laid out in what scrolls, ``column`` holds that and takes what stands below it."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.focus_ring = None  # a ring around the whole page would say nothing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 12, 24 - RING, 16)
        self._row.setSpacing(16 - RING)
        self._row.addWidget(stage)
        right = self._right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(right)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._row.addWidget(right)
        self._row.addStretch(0)
        stage.present.connect(lambda there: self.hold_width(not there))
        ground = QWidget()
        self.words = QVBoxLayout(ground)
        self.words.setContentsMargins(RING, 0, RING, RING)
        self.words.setSpacing(10)
        self._scroll = Scroll(ground)
        self.column.addWidget(self._scroll, 1)

    def below(self) -> QHBoxLayout:
        """A row at the foot, in line with the words."""
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(12)
        self.column.addLayout(row)
        return row

    def share_room(self, usual: tuple[int, int]) -> None:
        """How picture and words share the width at the usual text sizes."""
        for place, share in enumerate(NARROW if theme().icons_only else usual):
            self._row.setStretch(place, share)

    def hold_width(self, held: bool) -> None:
        """Without a picture the words keep a width that the eye can follow."""
        self._right.setMaximumWidth(theme().scaled(ALONE) if held else _UNBOUND)
        self._row.setStretch(2, 1 if held else 0)

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget | None) -> None:
        """Bring a widget into sight once it is laid out; None is the top."""
        self.scroll_to_top()
        if widget is not None:
            QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget, 0, RING))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.stage.release(event):
            super().keyReleaseEvent(event)

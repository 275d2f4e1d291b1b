"""One item to look at as a line that can be pressed: where it stands, and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.pressed import PaintedButton
from borderlens.ui.widgets.sized import Sized

_GAP = 12


class ItemLine(Sized, PaintedButton):
    """As wide as there is room; what is cut stands in the tooltip and in the name for screen readers."""

    def __init__(self, place: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setText(words)
        self.setAccessibleName(f"{place}: {words}")
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme().font(strong=True)).horizontalAdvance(self._place)
        return QSize(round(wide) + theme().scaled(120), round(QFontMetricsF(theme().font()).height()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        over = self.underMouse() or self.isDown()
        if over:
            painter.fillRect(self.rect(), look.colour("sunken"))
        middle = Qt.AlignmentFlag.AlignVCenter
        strong, plain = look.font(strong=True), look.font()
        painter.setFont(strong)
        painter.setPen(look.colour("primary"))
        painter.drawText(QRectF(self.rect()), middle, self._place)
        left = QFontMetricsF(strong).horizontalAdvance(self._place) + _GAP
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.setFont(plain)
        painter.setPen(look.colour("text"))
        words = QFontMetricsF(plain).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, words)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.colour("line"))

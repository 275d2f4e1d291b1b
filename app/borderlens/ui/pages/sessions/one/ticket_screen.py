"""The session's QR over the whole screen, for the projector: laptops photograph it. Esc, a key or a press ends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderlens.domain.sessions import Session
from borderlens.services.collecting.keys import fingerprint
from borderlens.ui.say import say
from borderlens.ui.theme import theme

_QUIET = 4  # modules of white around a QR (ISO/IEC 18004)
_EDGE = 24


class TicketScreen(QWidget):
    """``modules`` are rows of dark (True) and light modules, without the quiet zone. Always dark on white."""

    def __init__(self, session: Session, modules: Sequence[Sequence[bool]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session, self._modules = session, [list(row) for row in modules]
        self.words = (
            session.plan.title,
            say("sessions.ticket.text"),
            say("sessions.ticket.trainer", fingerprint=fingerprint(session.trainer.sign)),
            say("sessions.ticket.end"),
        )
        self.setWindowTitle(session.plan.title)
        self.setAccessibleName(". ".join(self.words))

    def show_full(self) -> None:
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        wide = self.width() >= self.height()
        room = self.height() if wide else self.width()
        code = QRect(_EDGE, _EDGE, room - 2 * _EDGE, room - 2 * _EDGE)
        self._paint_code(painter, code)
        if wide:
            left = code.right() + _EDGE
            words = QRectF(left, _EDGE, self.width() - left - _EDGE, self.height() - 2 * _EDGE)
        else:
            words = QRectF(_EDGE, code.bottom() + _EDGE, self.width() - 2 * _EDGE, self.height() - code.bottom())
        self._paint_words(painter, words)

    def _paint_code(self, painter: QPainter, area: QRect) -> None:
        """Whole pixels a module, so that no edge is soft."""
        size = len(self._modules) + 2 * _QUIET
        side = max(area.width() // size, 1)
        left = area.left() + (area.width() - side * size) // 2 + side * _QUIET
        top = area.top() + (area.height() - side * size) // 2 + side * _QUIET
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(left + x * side, top + y * side, side, side, Qt.GlobalColor.black)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        top = area.top() + area.height() * 0.12
        for text, style, strong in zip(self.words, ("display", "headline", "title", "body"), (1, 0, 0, 0), strict=True):
            font = theme().font(style, strong=bool(strong))
            painter.setFont(font)
            painter.setPen(Qt.GlobalColor.black)
            box = QRectF(area.left(), top, area.width(), area.bottom() - top)
            taken = painter.boundingRect(box, flags, text)
            painter.drawText(box, flags, text)
            top += taken.height() + QFontMetricsF(font).height() * 0.7

"""A share on a scale from 0 to 100: the interval a plate, the share a mark, the range if absent a brass bracket."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.services.figures.records import Share
from borderlens.ui.pages.dashboard import names
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.sized import FixedSize, Sized

_TICKS, _LABELS = 10, 5
_BOX = 15
_BRACKET = 5


def paint_interval(painter: QPainter, place: QRectF, share: Share, role: str = "primary") -> None:
    """Plate and mark of a share over ``place``, whose width is 0 to 100; nothing without anybody counted."""
    look = theme()
    if share.value is None:
        return
    if share.low is not None and share.high is not None:
        left = place.left() + place.width() * share.low
        wide = max(place.width() * (share.high - share.low), 2.0)
        span = QRectF(left, place.top(), wide, place.height())
        plate(painter, span, look.colour(f"{role}_soft"), look.colour(role), radius=1)
    x = round(place.left() + place.width() * share.value)
    painter.fillRect(QRectF(x - 1.5, place.top() - 4, 3, place.height() + 8), look.colour(role))


class Scale(Sized, QWidget):
    """The indicator's scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = Share(0, 0)
        self._absent: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_share(self, share: Share, if_absent: tuple[float, float] | None, words: str) -> None:
        self._share, self._absent = share, if_absent
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(420), round(self._top() + self._box() + 10 + theme().scaled(6) + self._line()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(130), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        edge = QFontMetricsF(look.font("caption")).horizontalAdvance("100") / 2
        field = QRectF(edge + 1, self._top(), self.width() - 2 * edge - 2, self._box())
        paint_interval(painter, field, self._share)
        self._paint_ends(painter, field)
        axis = round(field.bottom() + 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._absent is not None:
            self._paint_bracket(painter, field, axis - 2)
        painter.setPen(QPen(look.colour("control"), 1))
        painter.drawLine(QPointF(field.left(), axis), QPointF(field.right(), axis))
        painter.setFont(look.font("caption"))
        for step in range(_TICKS + 1):
            x = round(field.left() + field.width() * step / _TICKS)
            long = step % (_TICKS // _LABELS) == 0
            painter.setPen(QPen(look.colour("control"), 1))
            painter.drawLine(x, axis, x, axis - (look.scaled(6) if long else look.scaled(3)))
            if long:
                painter.setPen(look.colour("text_2"))
                words = QRectF(x - 40, axis + 2, 80, self._line())
                painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, str(100 * step // _TICKS))

    def _paint_ends(self, painter: QPainter, field: QRectF) -> None:
        """Both ends of the interval in figures, inside the plate's line and beside it."""
        share = self._share
        if share.low is None or share.high is None:
            return
        painter.setFont(theme().font())
        painter.setPen(theme().colour("text"))
        metrics = QFontMetricsF(theme().font())
        low, high = names.percent(share.low), names.percent(share.high)
        middle = Qt.AlignmentFlag.AlignVCenter
        left = field.left() + field.width() * share.low - 6
        right = field.left() + field.width() * share.high + 6
        if left > metrics.horizontalAdvance(low):
            painter.drawText(QRectF(0, 0, left, self._line_at(field)), middle | Qt.AlignmentFlag.AlignRight, low)
        if self.width() - right > metrics.horizontalAdvance(high):
            painter.drawText(QRectF(right, 0, self.width() - right, self._line_at(field)), middle, high)

    def _line_at(self, field: QRectF) -> float:
        """Height of a band from the top of the widget whose middle is the middle of the plate."""
        return 2 * field.center().y()

    def _paint_bracket(self, painter: QPainter, field: QRectF, y: float) -> None:
        low, high = self._absent or (0.0, 0.0)
        left, right = (round(field.left() + field.width() * end) for end in (low, high))
        painter.setPen(QPen(theme().colour("brass"), 2))
        painter.drawPolyline(QPolygonF([QPointF(left, y), QPointF(left, y - _BRACKET), QPointF(right, y - _BRACKET),
                                        QPointF(right, y)]))  # fmt: skip

    def _top(self) -> float:
        return max(5.0, (self._words() - self._box()) / 2)

    def _box(self) -> float:
        return theme().scaled(_BOX)

    def _words(self) -> float:
        return QFontMetricsF(theme().font()).height()

    def _line(self) -> float:
        return QFontMetricsF(theme().font("caption")).height()


class Swatch(FixedSize, QWidget):
    """The sign that stands in a key: ``interval``, ``absent``, ``competent`` or ``not_yet``."""

    fixed_size = QSize(20, 16)

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 3, -1, -3)
        if self._sign == "interval":
            plate(painter, body, look.colour("primary_soft"), look.colour("primary"), radius=1)
        elif self._sign == "absent":
            painter.setPen(QPen(look.colour("brass"), 2))
            painter.drawPolyline(QPolygonF([body.bottomLeft(), body.topLeft(), body.topRight(), body.bottomRight()]))
        elif self._sign == "competent":
            self._round(painter, body, look.colour("primary"))
        else:
            paint_triangle(painter, body.center(), body.height() + 2, look.colour("attention"), look.colour("surface"))

    def _round(self, painter: QPainter, body: QRectF, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(body.center(), body.height() / 2 + 1, body.height() / 2 + 1)


def paint_triangle(painter: QPainter, middle: QPointF, size: float, edge: QColor, fill: QColor | None = None) -> None:
    """The open triangle that stands for "not yet"."""
    half = size / 2
    painter.setPen(QPen(edge, max(1.5, size / 9)))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF([middle + QPointF(0, -half), middle + QPointF(half, half * 0.8), middle + QPointF(-half, half * 0.8)])
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)

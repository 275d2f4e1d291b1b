"""Expected score over ability, one curve a form: forms that are alike lie on one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.services.forms.report import Match
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import Sized

HEIGHT = 190
_ROLES = ("primary", "brass", "narrowed", "look_alike", "cannot_tell", "consistent")
_DASHES = ([], [6, 3], [1, 3], [6, 3, 1, 3], [10, 4], [2, 2])  # colour never stands alone
_STEPS = 4


class MatchPlot(Sized, QWidget):
    """Curves of the forms, the chosen one heavier; the axes say what they count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match: Match | None = None
        self._abilities: Sequence[float] = ()
        self._letters, self._chosen = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_match(self, match: Match, abilities: Sequence[float], letters: str, chosen: int) -> None:
        self._match, self._abilities, self._letters, self._chosen = match, abilities, letters, chosen
        ends = [f"{letter}: {row[0]:.1f} – {row[-1]:.1f}" for letter, row in zip(letters, match.curves, strict=True)]
        self.setAccessibleName(say("forms_room.plot.name", curves="; ".join(ends), most=match.maximum))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(360), theme().scaled(HEIGHT) + round(2 * self._line()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(240), self.sizeHint().height())

    def field(self) -> QRectF:
        """Where the curves lie."""
        metrics = QFontMetricsF(theme().font("caption"))
        left = metrics.horizontalAdvance("000") + 8
        line = self._line()
        return QRectF(left, 2.2 * line, self.width() - left - 8, self.height() - 4.2 * line - 4)

    def at(self, ability: float, points: float) -> QPointF:
        """Where a value lies."""
        assert self._match is not None
        field, first, last = self.field(), self._abilities[0], self._abilities[-1]
        share = (ability - first) / (last - first)
        return QPointF(
            field.left() + share * field.width(), field.bottom() - points / self._match.maximum * field.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._match is None or not self._match.maximum:
            return
        painter = QPainter(self)
        self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        order = [at for at in range(len(self._match.curves)) if at != self._chosen] + [self._chosen]
        for at in order:
            pen = QPen(theme().colour(_ROLES[at]), 3 if at == self._chosen else 2)
            if _DASHES[at]:
                pen.setDashPattern(_DASHES[at])
            painter.setPen(pen)
            points = zip(self._abilities, self._match.curves[at], strict=True)
            painter.drawPolyline(QPolygonF([self.at(ability, value) for ability, value in points]))
        self._paint_legend(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        assert self._match is not None
        look, field, line = theme(), self.field(), self._line()
        painter.setFont(look.font("caption"))
        for step in range(_STEPS + 1):
            value = self._match.maximum * step / _STEPS
            y = round(self.at(self._abilities[0], value).y())
            painter.setPen(QPen(look.colour("line" if step else "control"), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(look.colour("text_2"))
            place = QRectF(0, y - line / 2, field.left() - 6, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.0f}")
        for ability in (self._abilities[0], 0.0, self._abilities[-1]):
            x = self.at(ability, 0).x()
            side = {self._abilities[0]: Qt.AlignmentFlag.AlignLeft, 0.0: Qt.AlignmentFlag.AlignHCenter}.get(
                ability, Qt.AlignmentFlag.AlignRight
            )
            left = {Qt.AlignmentFlag.AlignLeft: x, Qt.AlignmentFlag.AlignHCenter: x - 30}.get(side, x - 60)
            painter.drawText(QRectF(left, field.bottom() + 2, 60, line), side, f"{ability:+.0f}" if ability else "0")
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, say("forms_room.plot.score"))
        below = QRectF(field.left(), field.bottom() + 2 + line, field.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, say("forms_room.plot.ability"))

    def _paint_legend(self, painter: QPainter) -> None:
        look, line = theme(), self._line()
        metrics = QFontMetricsF(look.font("caption", strong=True))
        x = self.field().right()
        for at in reversed(range(len(self._letters))):
            x -= metrics.horizontalAdvance(self._letters[at])
            painter.setFont(look.font("caption", strong=at == self._chosen))
            painter.setPen(look.colour("text"))
            painter.drawText(QRectF(x, line, 40, line), Qt.AlignmentFlag.AlignVCenter, self._letters[at])
            pen = QPen(look.colour(_ROLES[at]), 3 if at == self._chosen else 2)
            if _DASHES[at]:
                pen.setDashPattern(_DASHES[at])
            painter.setPen(pen)
            painter.drawLine(QPointF(x - 34, 1.5 * line), QPointF(x - 6, 1.5 * line))
            x -= 34 + 16

    def _line(self) -> float:
        return QFontMetricsF(theme().font("caption", strong=True)).height()

"""Every pair of counts a form can end in: protected products found upwards, look-alikes accused to the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.sized import Sized

_LEAST, _USUAL = 240, 320  # px at 100 % text
_STEPS = (1, 2, 5, 10, 20, 50)


class ErrorGrid(Sized, QWidget):
    """``show_line`` says how many of each there are and where the line runs; what is inside is competent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.protected = self.look_alikes = 0
        self.found = self.accused = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def show_line(self, protected: int, look_alikes: int, found: int, accused: int) -> None:
        """At least ``found`` of ``protected`` and at most ``accused`` of ``look_alikes``."""
        self.protected, self.look_alikes, self.found, self.accused = protected, look_alikes, found, accused
        self.setAccessibleName(
            say("session_plan.grid.name", found=found, protected=protected, accused=accused, look_alikes=look_alikes)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_USUAL), theme().scaled(_USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(_LEAST), theme().scaled(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("caption")
        metrics = QFontMetricsF(font)
        line = metrics.height()
        left = metrics.horizontalAdvance(str(self.protected)) + 18
        area = QRectF(left, line + 10, self.width() - left - 10, self.height() - 3 * line - 20)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QPointF(0, metrics.ascent()), say("session_plan.grid.found", of=self.protected))
        words = QRectF(0, self.height() - line, self.width() - 2, line)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, say("session_plan.grid.accused", of=self.look_alikes))
        self._axes(painter, area, line)
        self._dots(painter, area)

    def _place(self, area: QRectF, accused: float, found: float) -> QPointF:
        across, up = area.width() / (self.look_alikes + 1), area.height() / (self.protected + 1)
        return QPointF(area.left() + (accused + 0.5) * across, area.bottom() - (found + 0.5) * up)

    def _axes(self, painter: QPainter, area: QRectF, line: float) -> None:
        look = theme()
        painter.setPen(QPen(look.colour("control"), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(look.colour("text_2"))
        up, across = area.height() / (self.protected + 1), area.width() / (self.look_alikes + 1)
        for found in range(0, self.protected + 1, _step(line / up)):
            y = self._place(area, 0, found).y()
            box = QRectF(0, y - line / 2, area.left() - 8, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(found))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(f"{self.look_alikes} ")
        for accused in range(0, self.look_alikes + 1, _step(wide / across)):
            x = self._place(area, accused, 0).x()
            painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, line), Qt.AlignmentFlag.AlignHCenter, str(accused))

    def _dots(self, painter: QPainter, area: QRectF) -> None:
        look = theme()
        up, across = area.height() / (self.protected + 1), area.width() / (self.look_alikes + 1)
        corner = self._place(area, self.accused + 0.42, self.found - 0.42)
        box = QRectF(QPointF(area.left() + 3, self._place(area, 0, self.protected + 0.42).y()), corner).normalized()
        plate(painter, box, look.colour("primary_soft"), look.colour("primary"), width=2, radius=2)
        big, small = min(up, across, 28) / 6, max(min(up, across, 28) / 16, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        for found in range(self.protected + 1):
            for accused in range(self.look_alikes + 1):
                inside = found >= self.found and accused <= self.accused
                painter.setBrush(look.colour("primary" if inside else "control"))
                radius = big if inside else small
                painter.drawEllipse(self._place(area, accused, found), radius, radius)
        self._name(painter, area, box)

    def _name(self, painter: QPainter, area: QRectF, box: QRectF) -> None:
        """The box's name: to its right, else under it, on a plate of the ground so that dots do not run through it."""
        look = theme()
        font = look.font("body", strong=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        words = say("session_plan.grid.competent")
        size = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height())
        if box.right() + size.width() + 8 <= area.right():
            size.moveTopLeft(QPointF(box.right() + 6, box.center().y() - size.height() / 2))
        else:
            size.moveTopLeft(QPointF(box.right() - size.width(), min(box.bottom() + 4, area.bottom() - size.height())))
        painter.fillRect(size, look.colour("surface"))
        painter.setPen(look.colour("primary"))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, words)


def _step(least: float) -> int:
    """Every how many counts a number stands, so that numbers do not touch."""
    return next((step for step in _STEPS if step >= least), _STEPS[-1])

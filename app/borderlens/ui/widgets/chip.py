"""Chip: a small plate for a fact, or a small choice when it can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.pressed import PaintedButton


class Chip(PaintedButton):
    """A fact by default; with ``pressable`` it takes focus and sends ``clicked``. A chosen chip has an edge."""

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "",
        line: bool = False,
        pressable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._line, self._chosen, self._pressable = icon, line, False, pressable
        self.focus_radius = theme().radius("chip")
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, pressable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not pressable:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme().font("caption", strong=self._chosen))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + 20
        if self._icon:
            width += theme().scaled(16) + 6
        return QSize(round(width + 0.5), max(theme().scaled(26), round(metrics.height()) + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        fill, edge, words = "sunken", None, "text"
        if self._chosen:
            fill, edge, words = "primary_soft", "primary", "primary"
        elif self._line:
            fill, edge = "window", "control"
        if self._pressable and (self.underMouse() or self.isDown()) and not self._chosen:
            fill = "primary_soft" if self.isDown() else "sunken"
        radius = min(look.scaled(look.radius("chip")), self.height() / 2)
        ground = None if fill == "window" else look.colour(fill)
        plate(painter, QRectF(self.rect()), ground, look.colour(edge) if edge else None, radius=radius)
        x = 10.0
        if self._icon:
            mark = look.scaled(16)
            icons.paint(painter, self._icon, words, x, (self.height() - mark) / 2, mark)
            x += mark + 6
        painter.setFont(self.font())
        painter.setPen(look.colour(words))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())

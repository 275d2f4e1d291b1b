"""Plots with pyqtgraph, in the colours of the look. Imported away from the window: the library takes half a second."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from borderlens.ui.theme import follow, theme

pg.setConfigOptions(antialias=True, exitCleanup=False)

NEAR = 18  # px from a sign within which a press means it
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_AXES = ("left", "bottom")


@dataclass(frozen=True, slots=True)
class Spot:
    """Something of a plot that can be chosen: where it is, how it is said, and what is behind it."""

    x: float
    y: float
    words: str
    behind: Any


def pen(role: str, width: float = 1.0, dash: Sequence[float] = ()) -> QPen:
    """A pen of a colour role that keeps its width at every scale."""
    made = QPen(theme().colour(role), width)
    made.setCosmetic(True)
    if dash:
        made.setDashPattern(list(dash))
    return made


class Plot(pg.PlotWidget):
    """Axes without menu and mouse; arrows go from spot to spot, Enter or a press opens what is behind (``asked``).

    A plot fills ``spots`` in ``draw``, which runs again after a change of look.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spots: list[Spot] = []
        self.chosen = 0
        self.focus_ring = None  # the chosen spot shows where one is
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.getViewBox().setMouseEnabled(False, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # a kept ground would be a picture in a saved figure
        self.setMinimumHeight(120)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ring = pg.ScatterPlotItem(pxMode=True)
        self._ring.setZValue(100)
        follow(self)

    def draw(self) -> None:
        """Put everything anew; a plot of its own says what."""

    def redraw(self) -> None:
        """Clear the plot and draw it; the chosen spot stays where there still is one."""
        self.getPlotItem().clear()
        self.spots = []
        self.draw()
        self.addItem(self._ring)
        self.chosen = min(self.chosen, max(len(self.spots) - 1, 0))
        self._ring_chosen()
        self._describe()

    def sizeHint(self) -> QSize:
        """Small, so that a page scrolls only where its words need the room."""
        return QSize(theme().scaled(220), theme().scaled(200))

    def restyle(self) -> None:
        look = theme()
        self.setBackground(look.colour("surface"))
        plot = self.getPlotItem()
        for name in _AXES:
            axis = plot.getAxis(name)
            axis.setTickFont(look.font("caption"))
            axis.setPen(pen("control"))
            axis.setTextPen(look.colour("text_2"))
            axis.setStyle(tickTextOffset=4, tickLength=-5)
        metrics = QFontMetricsF(look.font("caption"))
        plot.getAxis("left").setWidth(round(metrics.horizontalAdvance("100") + 14))
        plot.getAxis("bottom").setHeight(round(metrics.height() + 10))
        self.redraw()

    def draw_exactly(self, exactly: bool) -> None:
        """Signs as lines instead of as little pictures, for a file."""
        for item in self.scene().items():
            if hasattr(item, "setExportMode"):
                item.setExportMode(exactly, {"painter": None, "antialias": True, "background": None})
        self._ring.setVisible(not exactly)

    def add_text(
        self,
        words: str,
        x: float,
        y: float,
        role: str,
        *,
        anchor: tuple[float, float] = (0.5, 0.5),
        strong: bool = False,
    ) -> pg.TextItem:
        """Words at a place of the plot."""
        item = pg.TextItem(words, color=theme().colour(role), anchor=anchor)
        item.setFont(theme().font("caption", strong=strong))
        item.setPos(x, y)
        self.addItem(item, ignoreBounds=True)
        return item

    def choose(self, place: int) -> None:
        """Choose a spot and say it."""
        if self.spots:
            self.chosen = min(max(place, 0), len(self.spots) - 1)
            self._ring_chosen()
            self._describe()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spots[self.chosen].words))

    def spot_at(self, position: QPointF) -> int | None:
        """The spot nearest to a place of the widget, within NEAR pixels."""
        far = [math.dist(self.on_screen(spot).toTuple(), position.toTuple()) for spot in self.spots]
        nearest = min(range(len(far)), key=far.__getitem__, default=None)
        return nearest if nearest is not None and far[nearest] <= theme().scaled(NEAR) else None

    def on_screen(self, spot: Spot) -> QPointF:
        """Where a spot lies in the widget."""
        view = self.getPlotItem().getViewBox()
        return QPointF(self.mapFromScene(view.mapViewToScene(QPointF(spot.x, spot.y))))

    def step(self, x: int, y: int) -> None:
        """Choose the next spot that way: near and straight ahead before far and aside."""
        if not self.spots:
            return
        here = self.on_screen(self.spots[self.chosen])
        best: tuple[float, int] | None = None
        for place, spot in enumerate(self.spots):
            off = self.on_screen(spot) - here
            ahead, aside = off.x() * x - off.y() * y, abs(off.x() * y) + abs(off.y() * x)
            if ahead > 0.5 and (best is None or ahead + 2 * aside < best[0]):
                best = (ahead + 2 * aside, place)
        if best is not None:
            self.choose(best[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self.step(*move)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        else:
            QWidget.keyPressEvent(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.spot_at(event.position())
        if found is not None:
            self.choose(found)
            self._ask()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()  # the page scrolls

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.spots[found].words if found is not None else "", self)
            return True
        return bool(super().viewportEvent(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self.chosen)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring_chosen()

    def _ask(self) -> None:
        if self.spots:
            self.asked.emit(self.spots[self.chosen].behind)

    def _ring_chosen(self) -> None:
        if not self.spots or not self.hasFocus():
            self._ring.clear()
            return
        spot = self.spots[self.chosen]
        self._ring.setData([spot.x], [spot.y], size=theme().scaled(30), symbol="o", pen=pen("focus", 2), brush=None)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.spots[self.chosen].words if self.spots else "")


def box(plot: Plot, place: QRectF, edge: str, fill: str) -> None:
    """A plate in the plot's own units."""
    shape = pg.QtWidgets.QGraphicsRectItem(place)
    shape.setPen(pen(edge, 2))
    shape.setBrush(QColor(theme().colour(fill)))
    shape.setZValue(-10)
    plot.addItem(shape, ignoreBounds=True)

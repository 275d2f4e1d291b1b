"""People and items on one ladder: bars of people at the left, items with their error at the right."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from borderlens.services.figures.records import RaschMap
from borderlens.ui.pages.dashboard.plots import Plot, Spot, pen
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.say import say
from borderlens.ui.theme import theme

_LEFT = -1.0  # x of the longest bar of people
_HALF_BAR = 0.09  # logits


class RaschPlot(Plot):
    """``asked`` with the name of an item. The axis is in logits, higher is abler and harder."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        self._shelf = shelf
        self._map = RaschMap(0)
        super().__init__(parent)

    def show_map(self, map: RaschMap) -> None:
        self._map = map
        self.setAccessibleName(say("dashboard.rasch.title"))
        self.redraw()

    def draw(self) -> None:
        found = self._map
        if not found.items or not found.people:
            return
        values = [at for _, at, _ in found.items] + [at for at, _ in found.people]
        plot = self.getPlotItem()
        plot.getViewBox().setRange(
            xRange=(_LEFT - 0.05, 1.08), yRange=(min(values) - 0.5, max(values) + 0.8), padding=0.0
        )
        plot.getAxis("bottom").setTicks([[]])
        most = max(count for _, count in found.people)
        bars = pg.BarGraphItem(
            x0=[_LEFT * count / most for _, count in found.people],
            x1=[0.0] * len(found.people),
            y=[at for at, _ in found.people],
            height=2 * _HALF_BAR,
            pen=pen("surface"),
            brush=theme().colour("primary"),
        )
        self.addItem(bars)
        self.addItem(pg.InfiniteLine(0, angle=90, pen=pen("control")))
        top = max(values) + 0.75
        self.add_text(say("dashboard.rasch.people"), -0.04, top, "text_2", anchor=(1, 0))
        self.add_text(say("dashboard.rasch.items"), 0.04, top, "text_2", anchor=(0, 0))
        self._draw_items()

    def _draw_items(self) -> None:
        found = sorted(self._map.items, key=lambda item: item[1])
        for place, (name, at, error) in enumerate(found):
            x = 0.06 + 0.98 * place / max(len(found) - 1, 1)
            self.addItem(pg.PlotDataItem([x, x], [at - 1.96 * error, at + 1.96 * error], pen=pen("brass", 1.5)))
            words = say("dashboard.rasch.item", name=self._shelf.question(name), at=f"{at:+.2f}", error=f"{error:.2f}")
            self.spots.append(Spot(x, at, words, name))
        signs = pg.ScatterPlotItem(
            [spot.x for spot in self.spots],
            [spot.y for spot in self.spots],
            size=theme().scaled(9),
            symbol="d",
            pen=pen("brass", 2),
            brush=theme().colour("surface"),
        )
        self.addItem(signs)

"""Before and after as one line a person: who gained competence, who lost it, who stayed as they were."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from borderlens.services.figures.records import Change, Pair
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.plots import NEAR, Plot, Spot, pen
from borderlens.ui.say import say
from borderlens.ui.theme import theme

_MANY, _FAINT = 100, 0.35  # lines from which on they are fine and let one another through
GAINED, LOST, STAYED, NEVER = "gained", "lost", "stayed", "never"
_LOOKS = {
    NEVER: ("control", 1.0, (2.0, 4.0)),
    STAYED: ("control", 1.5, ()),
    GAINED: ("primary", 2.0, ()),
    LOST: ("attention", 2.0, (4.0, 3.0)),
}
"""Colour role, width and dashes of a line; what changed lies above the rest."""


def moved(pair: Pair) -> str:
    """Which of the four cells a pair belongs to; who is undecided on one occasion counts as never."""
    return {(False, True): GAINED, (True, False): LOST, (True, True): STAYED}.get(
        (bool(pair.was), bool(pair.became)), NEVER
    )


class SlopesPlot(Plot):
    """``asked`` with a ``Pair``. Up and down go through the people by where they came to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._change: Change | None = None
        super().__init__(parent)

    def show_change(self, change: Change) -> None:
        self._change = change
        self.setAccessibleName(say("dashboard.change.plot"))
        self.redraw()

    def draw(self) -> None:
        change = self._change
        if change is None:
            return
        plot = self.getPlotItem()
        plot.getViewBox().setRange(xRange=(-0.06, 1.06), yRange=(-2, 102), padding=0.01)
        plot.getAxis("left").setTicks([[(value, str(value)) for value in range(0, 101, 20)]])
        ends = [(0, names.phase_name(change.phase_before)), (1, names.phase_name(change.phase_after))]
        plot.getAxis("bottom").setTicks([ends])
        for kind, (role, width, dash) in _LOOKS.items():
            pairs = [pair for pair in change.people if moved(pair) == kind]
            if pairs:
                self._draw_lines(pairs, role, width, dash)
        for pair in sorted(change.people, key=lambda pair: (pair.after, pair.before, pair.code)):
            words = say("dashboard.change.pair", code=pair.code, before=f"{pair.before:.0f}", after=f"{pair.after:.0f}",
                        kind=say(f"dashboard.change.{moved(pair)}"))  # fmt: skip
            self.spots.append(Spot(1, pair.after, words, pair))

    def _draw_lines(self, pairs: list[Pair], role: str, width: float, dash: tuple[float, ...]) -> None:
        x = np.tile([0.0, 1.0], len(pairs))
        y = np.array([value for pair in pairs for value in (pair.before, pair.after)])
        drawn = pen(role, width, dash)
        if len(self._change.people if self._change else ()) > _MANY:
            drawn.setWidthF(1)
            colour = drawn.color()
            colour.setAlphaF(_FAINT)
            drawn.setColor(colour)
        line = pg.PlotDataItem(x, y, connect="pairs", pen=drawn)
        self.addItem(line)
        ends = pg.ScatterPlotItem(x, y, size=theme().scaled(6), pen=None, brush=theme().colour(role))
        self.addItem(ends)

    def step(self, x: int, y: int) -> None:
        self.choose(self.chosen + (y or x))

    def spot_at(self, position: QPointF) -> int | None:
        """The line nearest to a place."""
        far = [self._away(spot, position) for spot in self.spots]
        nearest = min(range(len(far)), key=far.__getitem__, default=None)
        return nearest if nearest is not None and far[nearest] <= theme().scaled(NEAR) / 2 else None

    def _away(self, spot: Spot, position: QPointF) -> float:
        start = self.on_screen(Spot(0, spot.behind.before, "", None))
        line = self.on_screen(spot) - start
        off = position - start
        share = QPointF.dotProduct(off, line) / max(QPointF.dotProduct(line, line), 1e-9)
        rest = off - line * min(max(share, 0.0), 1.0)
        return float((rest.x() ** 2 + rest.y() ** 2) ** 0.5)

    def _ring_chosen(self) -> None:
        if not self.spots or not self.hasFocus():
            self._ring.clear()
            return
        pair = self.spots[self.chosen].behind
        size = theme().scaled(14)
        self._ring.setData([0, 1], [pair.before, pair.after], size=size, symbol="o", pen=pen("focus", 2), brush=None)

"""Two different errors: protected products found over look-alikes accused, one sign for all who came to the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from borderlens.domain.competence import Criteria
from borderlens.services.figures.records import PersonRow
from borderlens.ui.pages.dashboard.plots import Plot, Spot, box, pen
from borderlens.ui.say import say
from borderlens.ui.theme import theme

_EDGE = 4  # per cent around a criterion, so that who is on it is seen inside
_SIGN, _WIDE_SIGN = 21, 28  # px at 100 % text; the wider one for counts of three digits
_TRIANGLE, _WIDE_TRIANGLE, _SMALL_TRIANGLE = 14, 23, 11  # the wider one has its count inside
_ASIDE = 3.2  # per cent


@dataclass(frozen=True, slots=True)
class Standing:
    """People who came to the same two shares and the same verdict."""

    accused: float
    found: float
    competent: bool
    people: tuple[PersonRow, ...]


def standings(people: Sequence[PersonRow]) -> list[Standing]:
    """Where people stand, in per cent; who is undecided or was not asked both sorts stands nowhere."""
    places: dict[tuple[float, float, bool], list[PersonRow]] = {}
    for row in people:
        if row.protected and row.look_alikes and row.verdict.competent is not None:
            key = (100 * row.accused / row.look_alikes, 100 * row.found / row.protected, row.verdict.competent)
            places.setdefault(key, []).append(row)
    return [Standing(*key, tuple(rows)) for key, rows in sorted(places.items())]


class ErrorsPlot(Plot):
    """``asked`` with a ``Standing``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._standings: list[Standing] = []
        self._criteria: Criteria | None = None
        super().__init__(parent)

    def show_people(self, people: Sequence[PersonRow], criteria: Criteria | None) -> None:
        self._standings, self._criteria = standings(people), criteria
        self.setAccessibleName(say("dashboard.errors.title"))
        self.redraw()

    def draw(self) -> None:
        plot = self.getPlotItem()
        plot.getViewBox().setRange(xRange=(-6, 109), yRange=(-4, 114), padding=0)
        ticks = [[(value, str(value)) for value in range(0, 101, 20)]]
        for name in ("left", "bottom"):
            plot.getAxis(name).setTicks(ticks)
        if self._criteria is not None:
            self._draw_criterion(self._criteria)
        good = {(one.accused, one.found) for one in self._standings if one.competent}
        for one in self._standings:
            self._draw_standing(one, (one.accused, one.found) in good)

    def _draw_criterion(self, criteria: Criteria) -> None:
        low, right = criteria.found - _EDGE, criteria.accused + _EDGE
        box(self, QRectF(-_EDGE - 1, low, right + _EDGE + 1, 100 + _EDGE + 1 - low), "primary", "primary_soft")
        self.add_text(say("dashboard.errors.criterion"), -_EDGE - 1, 113, "primary", anchor=(0, 0), strong=True)

    def _draw_standing(self, one: Standing, shared: bool) -> None:
        """One sign; where a circle has the place, the triangle is small and at its lower right, its count in words."""
        look, count, x, y = theme(), len(one.people), one.accused, one.found
        if one.competent:
            size = look.scaled(_SIGN if count < 100 else _WIDE_SIGN)
            self._sign(x, y, size, "o", "surface", "primary")
            self.add_text(str(count), x, y, "on_primary", strong=True).setZValue(1)
        elif shared:
            x, y = x + _ASIDE, y - _ASIDE
            self._sign(x, y, look.scaled(_SMALL_TRIANGLE), "t1", "attention", "surface", over=True)
        else:
            self._sign(x, y, look.scaled(_TRIANGLE if count == 1 else _WIDE_TRIANGLE), "t1", "attention", "surface")
            if count > 1:
                self.add_text(str(count), x, y, "text", anchor=(0.5, 0.38)).setZValue(1)
        word = "competent" if one.competent else "not_yet"
        words = say(f"dashboard.errors.{word}", count=count, found=f"{one.found:.0f}", accused=f"{one.accused:.0f}")
        self.spots.append(Spot(x, y, words, one))

    def _sign(self, x: float, y: float, size: int, symbol: str, edge: str, fill: str, over: bool = False) -> None:
        drawn = pen(edge, 1 if symbol == "o" else 1.8)
        sign = pg.ScatterPlotItem([x], [y], size=size, symbol=symbol, pen=drawn, brush=theme().colour(fill))
        sign.setZValue(2 if over else 0)
        self.addItem(sign)

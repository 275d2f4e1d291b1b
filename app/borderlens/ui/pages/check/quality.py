"""How well the photo can be read: three measures, each with the limit below which the model is not asked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from borderlens.domain.finding import Quality
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.progress import Track

FULL = 2.5  # a bar is full at so many times its limit, so that all three limits stand at one place
JUST = 1.1  # up to a tenth above the limit is "just enough"


@dataclass(frozen=True)
class Measure:
    """One measure: ``key`` is its word, value and limit are in its own unit."""

    key: str
    value: float
    limit: float

    @property
    def enough(self) -> bool:
        return self.value >= self.limit

    @property
    def share(self) -> float:
        return min(self.value / (self.limit * FULL), 1.0) if self.limit > 0 else 1.0

    @property
    def verdict(self) -> str:
        """Id of the word that says how it stands."""
        if not self.enough:
            return f"check.quality.{self.key}.low"
        return "check.quality.just" if self.value < self.limit * JUST else f"check.quality.{self.key}.enough"


def measures(quality: Quality) -> tuple[Measure, Measure, Measure]:
    return (
        Measure("sharpness", quality.sharpness, quality.sharpness_limit),
        Measure("light", quality.light, quality.light_limit),
        Measure("size", quality.size, quality.size_limit),
    )


class QualityCard(Card):
    """A bar with its limit for each measure, and in words whether it is enough: for a photo that cannot tell."""

    def __init__(self, quality: Quality, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 8, 16, 8), parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        large = theme().icons_only
        for place, measure in enumerate(measures(quality)):
            name = say(f"check.quality.{measure.key}")
            track = Track()
            track.show_share(measure.share, tone="primary" if measure.enough else "attention", mark=1 / FULL)
            track.setAccessibleName(
                say("check.quality.row", name=name, value=f"{measure.value:.0f}", limit=f"{measure.limit:.0f}")
            )
            track.setToolTip(track.accessibleName())
            middle = Qt.AlignmentFlag.AlignVCenter
            if large:  # the bar has no room between two words in a column of 35 %
                grid.addWidget(Label(name), 3 * place, 0)
                grid.addWidget(track, 3 * place + 1, 0, middle)
                grid.addWidget(_mark(measure), 3 * place + 2, 0)
            else:
                grid.addWidget(Label(name, wrap=False), place, 0)
                grid.addWidget(track, place, 1, middle)
                grid.addWidget(_mark(measure), place, 2)
        if not large:
            grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)


class QualityLine(QWidget):
    """The same in one line of ticks: for a photo that was read."""

    def __init__(self, quality: Quality, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=16, row_gap=4)
        for measure in measures(quality):
            row.addWidget(_mark(measure))


def _mark(measure: Measure) -> QWidget:
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    icon, tone = ("done", "done") if measure.enough else ("attention", "attention")
    row.addWidget(IconLabel(icon, tone))
    row.addWidget(Label(say(measure.verdict), "caption", wrap=False))
    row.addStretch(1)
    return mark

"""Before and after on the same people: slopes, the four cells, the difference with its interval, the test in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.services.figures.records import COUNTS_ONLY, Change, Dashboard, Share
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.figure import FigureButton
from borderlens.ui.pages.dashboard.plot_place import PlotPlace
from borderlens.ui.pages.dashboard.share_bar import ShareBar
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.sized import FixedSize

_CELLS = {"gained": ("primary", 2.0, []), "lost": ("attention", 2.0, [4.0, 3.0]), "stayed": ("control", 1.5, []),
          "never": ("control", 1.0, [2.0, 4.0])}  # fmt: skip
"""Role, width and dashes of the lines, as in the plot."""


class _Stroke(FixedSize, QWidget):
    """A rising, falling or level line, as the plot draws it."""

    fixed_size = QSize(34, 18)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        role, width, dash = _CELLS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour(role), width)
        if dash:
            pen.setDashPattern(dash)
        painter.setPen(pen)
        high, low = 4.0, self.height() - 4.0
        start, end = {"gained": (low, high), "lost": (high, low), "stayed": (high, high), "never": (low, low)}[
            self._kind
        ]
        painter.drawLine(QPointF(2, start), QPointF(self.width() - 2, end))


class ChangeView(QWidget):
    """``opened`` with the id of a person."""

    opened = Signal(str)

    def __init__(self, jobs: Jobs, take: Callable[[QWidget, str], FigureButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self.chosen = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._switch = QVBoxLayout()
        column.addLayout(self._switch)
        self.switch: Segmented | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        column.addLayout(self._row, 1)
        self.card = Card(style="title", margins=(16, 12, 16, 12), spacing=6)
        self.place = PlotPlace(jobs, "slopes_plot", self._make)
        self.place.setMinimumHeight(240)
        self.take = take(self.place, "change")
        self.card.head.addWidget(self.take)
        self.card.body.addWidget(self.place, 1)
        self._row.addWidget(self.card, 1)
        self.words_card = Card(style="title", margins=(16, 12, 16, 12), spacing=10)
        self._words = QVBoxLayout()
        self._words.setSpacing(10)
        self.words_card.body.addLayout(self._words)
        self.words_card.body.addStretch(1)
        self._row.addWidget(self.words_card, 1)
        self.none = Note("attention")
        column.addWidget(self.none)
        column.addStretch(0)
        self._column = column
        follow(self)

    @property
    def change(self) -> Change | None:
        return self._changes[self.chosen] if self.chosen < len(self._changes) else None

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def begin(self) -> None:
        if self._changes:
            self.place.begin()

    def show_board(self, board: Dashboard) -> None:
        before = self.change
        self._changes = tuple(change for change in board.changes if change.pairs)
        alike = [at for at, one in enumerate(self._changes) if before and _phases(one) == _phases(before)]
        self.chosen = alike[0] if alike else 0
        self._make_switch()
        self.none.say(say("dashboard.change.none"), say("dashboard.change.none.title"))
        self.none.setVisible(not self._changes)
        self.card.setVisible(bool(self._changes))
        self.words_card.setVisible(bool(self._changes))
        self._column.setStretch(self._column.count() - 1, 0 if self._changes else 1)
        self._show()

    def _make_switch(self) -> None:
        if self.switch is not None:
            self._switch.removeWidget(self.switch)
            self.switch.hide()
            self.switch.deleteLater()
            self.switch = None
        if len(self._changes) < 2:
            return
        choices = [(str(at), phases_words(change)) for at, change in enumerate(self._changes)]
        self.switch = Segmented(choices, str(self.chosen), name=say("dashboard.change.title"))
        self.switch.changed.connect(self._choose)
        self._switch.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, at: str) -> None:
        self.chosen = int(at)
        self._show()

    def _show(self) -> None:
        change = self.change
        if change is None:
            return
        self.card.set_title(say("dashboard.change.slopes"))
        self.take.retranslate()
        self.words_card.set_title(say("dashboard.change.pairs", count=change.pairs))
        self.place.say_axes(say("dashboard.change.above"), "")
        self.place.show_on(lambda plot: plot.show_change(change))
        self._fill_words(change)

    def _fill_words(self, change: Change) -> None:
        while self._words.count():
            widget = self._words.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._words.addWidget(_shares(change))
        self._words.addWidget(Rule())
        self._words.addWidget(_cells(change))
        self._words.addWidget(Rule())
        for words, strong in sentences(change):
            self._words.addWidget(Label(words, strong=strong))

    def _make(self, module: object) -> QWidget:
        plot: QWidget = module.SlopesPlot(self.place)  # type: ignore[attr-defined]
        plot.asked.connect(lambda pair: self.opened.emit(pair.person))  # type: ignore[attr-defined]
        return plot


def sentences(change: Change) -> list[tuple[str, bool]]:
    """Difference, test and power in words; what must be said where there are too few pairs. True: strong."""
    found: list[tuple[str, bool]] = []
    if change.difference is None or change.low is None or change.high is None:
        found.append((say("dashboard.change.few", count=change.pairs, least=COUNTS_ONLY), True))
    else:
        signed = [f"{100 * value:+.0f}" for value in (change.difference, change.low, change.high)]
        found.append((say("dashboard.change.difference", value=signed[0], low=signed[1], high=signed[2]), True))
    if change.p is not None:
        p = say("dashboard.change.p_small") if change.p < 0.001 else f"= {change.p:.3f}"
        found.append((say("dashboard.change.test", p=p, gained=change.gained, lost=change.lost), False))
    if change.power is not None:
        times = round(10 * change.power)
        found.append((say("dashboard.change.power", pairs=change.pairs, times=times), False))
    if change.raw:
        found.append((say("dashboard.change.raw"), False))
    elif change.equated is not None:
        found.append((say("dashboard.change.equated", value=f"{change.equated:+.1f}"), False))
    return found


def phases_words(change: Change) -> str:
    return say("dashboard.change.phases", before=names.phase_name(change.phase_before),
               after=names.phase_name(change.phase_after))  # fmt: skip


def _phases(change: Change) -> tuple[str, str]:
    return change.phase_before.value, change.phase_after.value


def _shares(change: Change) -> QWidget:
    """Competent before and after, of the same people."""
    ground = QWidget()
    grid = QGridLayout(ground)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setColumnStretch(0, 1)
    counts = (change.lost + change.stayed, change.gained + change.stayed)
    for row, (phase, count) in enumerate(zip((change.phase_before, change.phase_after), counts, strict=True)):
        ends = wilson(count, change.pairs) if change.pairs >= COUNTS_ONLY else (None, None)
        grid.addWidget(Label(names.phase_name(phase)), row, 0)
        words = say("dashboard.change.competent", count=count, of=change.pairs)
        grid.addWidget(Label(words, strong=True, wrap=False), row, 1)
        if change.pairs >= COUNTS_ONLY and not theme().icons_only:
            grid.addWidget(ShareBar(Share(count, change.pairs, *ends)), row, 2)
    return ground


def _cells(change: Change) -> QWidget:
    ground = QWidget()
    grid = QGridLayout(ground)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, kind in enumerate(_CELLS):
        grid.addWidget(_Stroke(kind), row, 0)
        grid.addWidget(Label(say(f"dashboard.change.{kind}")), row, 1)
        count = Label(str(getattr(change, kind)), "title", strong=True, wrap=False)
        grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
    return ground

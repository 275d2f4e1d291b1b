"""The figure a donor asks for: officers competent, of those who sat, with all that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.services.figures.records import COUNTS_ONLY, Dashboard, Indicator
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.figure import FigureButton
from borderlens.ui.pages.dashboard.scale import Scale, Swatch
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.tag import Tag

_UPRIGHT_FROM = 2.0  # text size from which there is no room side by side


def fixed_words(moment: str) -> str:
    """Day and minute where the laptop stands."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")


def cautions(board: Dashboard) -> Iterator[str]:
    """What must be said beside the figure, one sentence each."""
    indicator = board.indicator
    if indicator.simulated:
        yield say("dashboard.caution.simulated")
    if 0 < indicator.sat < COUNTS_ONLY:
        yield say("dashboard.caution.counts_only", least=COUNTS_ONLY)
    sealed = sum(1 for row in board.people if row.sealed)
    if sealed:
        yield say("dashboard.caution.sealed", count=sealed)
    if indicator.undecided > sealed:
        yield say("dashboard.caution.undecided", count=indicator.undecided - sealed)
    if indicator.few_items:
        yield say("dashboard.caution.few_items")
    if indicator.criteria is None:
        yield say("dashboard.caution.criteria_differ")
    if indicator.gaps:
        yield say("dashboard.caution.gaps", count=indicator.gaps)


class _KeyLine(QWidget):
    def __init__(self, sign: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = Label(style="caption", wrap=False)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))


class IndicatorCard(Card):
    """Counts first, then the share; interval and range on one scale; criteria and cautions beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(20, 8, 20, 8), spacing=2, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._ground = QWidget()
        self._tags = FlowLayout(self._ground, gap=8, row_gap=4)
        self.name = Label(style="caption", strong=True, tone="text_2", wrap=False)
        self._tags.addWidget(self.name)
        self.body.addWidget(self._ground)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        self.body.addLayout(self._row)
        words = QVBoxLayout()
        words.setSpacing(0)
        figures = QHBoxLayout()
        figures.setSpacing(14)
        self.counts = Label(style="display", strong=True, wrap=False)
        self.share = Label(style="display", tone="text_2", wrap=False)
        figures.addWidget(self.counts)
        figures.addWidget(self.share)
        figures.addStretch(1)
        self.who = Label(tone="text_2")
        words.addLayout(figures)
        words.addWidget(self.who)
        self._row.addLayout(words, 4)
        self.scale = Scale()
        self._row.addWidget(self.scale, 5, Qt.AlignmentFlag.AlignVCenter)
        key = QVBoxLayout()
        key.setSpacing(4)
        key.addStretch(1)
        self.interval, self.absent = _KeyLine(Swatch("interval")), _KeyLine(Swatch("absent"))
        self.fixed = _KeyLine(IconLabel("lock", "text", 16))
        for line in (self.interval, self.absent, self.fixed):
            key.addWidget(line)
        key.addStretch(1)
        self._row.addLayout(key, 0)
        self.tags: list[Tag] = []
        self._tool: FigureButton | None = None
        follow(self)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        if hasattr(self, "_row"):
            self._row.setDirection(way.TopToBottom if theme().factor >= _UPRIGHT_FROM else way.LeftToRight)
        super().restyle()

    def add_tool(self, button: FigureButton) -> None:
        """Put the button that takes the figure along at the right end."""
        self._tool = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def show_board(self, board: Dashboard) -> None:
        if self._tool is not None:
            self._tool.retranslate()
        indicator = board.indicator
        share = indicator.share
        self.name.setText(say(f"dashboard.indicator.{board.filter.competency.value}"))
        self.counts.setText(say("dashboard.of", part=share.count, whole=share.of))
        told = share.value is not None and share.low is not None
        self.share.setText(names.percent(share.value or 0.0) if told else "")
        self.share.setVisible(told)
        self.who.setText(_who(indicator))
        self.interval.say(say("dashboard.key.interval") if told else "")
        self.absent.say(say("dashboard.key.absent") if indicator.if_absent else "")
        self.fixed.say(_criteria(indicator))
        if indicator.criteria is not None:
            self.fixed.setToolTip(criteria_words(indicator))
        spoken = names.share_words(share)
        if indicator.if_absent:
            spoken = f"{spoken}; {say('dashboard.key.absent')}: {names.percents(*indicator.if_absent)}"
        self.scale.show_share(share, indicator.if_absent if told else None, spoken)
        self.scale.setVisible(told)
        self._show_cautions(board)

    def _show_cautions(self, board: Dashboard) -> None:
        for tag in self.tags:
            self._tags.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self.tags = [Tag(words, "attention") for words in cautions(board)]
        for tag in self.tags:
            self._tags.addWidget(tag)


def _who(indicator: Indicator) -> str:
    absent = max(indicator.enrolled - indicator.sat, 0)
    return say("dashboard.who", enrolled=indicator.enrolled, absent=absent)


def _criteria(indicator: Indicator) -> str:
    if indicator.criteria is None:
        return ""
    if indicator.fixed_at is None:
        return say("dashboard.key.criteria", hash=indicator.criteria.shown_hash)
    return say("dashboard.key.fixed", at=fixed_words(indicator.fixed_at), hash=indicator.criteria.shown_hash)


def criteria_words(indicator: Indicator) -> str:
    """The criteria in one sentence."""
    criteria = indicator.criteria
    if criteria is None:
        return ""
    return say("dashboard.criteria", found=criteria.found, accused=criteria.accused, referred=criteria.referred,
               right=criteria.right)  # fmt: skip

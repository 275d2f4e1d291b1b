"""What there is to do today: how much, how long, the way in; what was mixed up; whether what was learnt comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.drill import Confused
from borderlens.services.plan import Plan
from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

CROP = QSize(58, 46)
PAIRS = 2


@dataclass(frozen=True, slots=True)
class Day:
    """The plan of the day, the pairs mixed up with a picture of each thing, and whether review is wanted."""

    plan: Plan
    mixed: Sequence[tuple[Confused, tuple[Path, Path]]]
    review: bool

    @property
    def leads(self) -> bool:
        """True when Start is the main way on."""
        return bool(self.plan.steps) and not self.plan.is_done


class DueCard(Card):
    """``start_asked``; ``review_asked(on)``; ``dates_asked`` for the card of dates on paper."""

    start_asked = Signal()
    review_asked = Signal(bool)
    dates_asked = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(margins=(20, 14, 16, 12))
        self._pictures = pictures
        self.count, self.start, self.review, self.dates = _nothing()
        self.mixed: list[Crop] = []

    def show_day(self, day: Day, *, lead: bool) -> None:
        """Made anew; with ``lead`` Start is the main way on."""
        self._clear()
        self._add_head(day, lead)
        self._add_mixed(day)
        self._add_foot(day)

    def _add_head(self, day: Day, lead: bool) -> None:
        plan = day.plan
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        time = _time(plan.seconds)
        if day.leads:
            self.count = Label(str(len(plan.steps)), "display", strong=True, wrap=False)
            row.addWidget(self.count)
            words.addWidget(Label(say("practice.due" if plan.due_steps else "practice.today"), strong=True))
            words.addWidget(Label(time, "caption", tone="text_2"))
        else:
            words.addWidget(Label(say("practice.done" if plan.is_done else "practice.nothing"), strong=True))
        row.addLayout(words, 1)
        self.start.setText(say("practice.start" if day.leads else "practice.more"))
        self.start.set_kind("primary" if lead and day.leads else "plain")
        self.start.set_key("Enter" if lead and day.leads else "")
        self.start.setAccessibleDescription(say("practice.start.what", count=len(plan.steps), time=time))
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        self.start.setVisible(bool(plan.steps))
        self.body.addWidget(ground)
        if plan.due > plan.due_steps:
            self.body.addWidget(Label(say("practice.due.rest", total=plan.due), "caption", tone="text_2"))

    def _add_mixed(self, day: Day) -> None:
        shown = day.mixed[:PAIRS]
        if not shown or theme().icons_only:
            return
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, (pair, files) in enumerate(shown):
            if number:
                row.addSpacing(8)
            one, other = say(f"kinds.{pair.one}"), say(f"kinds.{pair.other}")
            for file in files:
                crop = Crop(CROP)
                crop.setToolTip(say("practice.mixed.pair", one=one, other=other))
                crop.setAccessibleName(crop.toolTip())
                self._pictures.want(file, partial(_show, crop))
                row.addWidget(crop)
                self.mixed.append(crop)
        row.addSpacing(8)
        row.addWidget(Label(say("practice.mixed"), "caption", tone="text_2"), 1)
        self.body.addWidget(ground)

    def _add_foot(self, day: Day) -> None:
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=4)
        self.review.setText(say("practice.review"))
        self.review.setChecked(day.review)
        self.review.setAccessibleDescription(say("practice.review.what"))
        self.review.setToolTip(say("practice.review.what"))
        self.dates.setText(say("practice.dates"))
        self.dates.setToolTip(say("practice.dates.what"))
        self.dates.setAccessibleDescription(say("practice.dates.what"))
        flow.addWidget(self.review)
        flow.addWidget(self.dates)
        self.body.addWidget(ground)

    def _clear(self) -> None:
        while self.body.count():
            widget = self.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.count, self.start, self.review, self.dates = _nothing()
        self.mixed = []
        self.start.clicked.connect(self.start_asked)
        self.review.clicked.connect(self.review_asked)
        self.dates.clicked.connect(self.dates_asked)


def _nothing() -> tuple[Label, Button, CheckBox, Button]:
    start = Button(icon="practice", size="big")
    return Label(style="display"), start, CheckBox(), Button(kind="quiet", size="compact", icon="export")


def _time(seconds: float) -> str:
    minutes = max(round(seconds / 60), 1)
    return say("practice.minutes", minutes=minutes) if minutes > 1 else say("practice.minute")


def _show(crop: Crop, image: QImage) -> None:
    if shiboken6.isValid(crop):
        crop.show_part(image)

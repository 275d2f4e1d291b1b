"""Step 4, the card of a trained pack: what it got wrong on objects it never saw, its limits, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.desk import Desk
from borderlens.ui.pages.model_room.interval import AxisRow, CountRow
from borderlens.ui.pages.model_room.mistakes import MistakeRow
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines, Scroll
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Count, Report

SINGLE, TOGETHER = "single", "together"
BARS = ("missed", "accused", "in_set", "answered_right")
MISTAKES_SHOWN = 3


class ResultCard(Card):
    """``mistake_asked(mistake)``, ``mistakes_asked``, ``table_asked``, ``again_asked``.

    The buttons below are connected by the page.
    """

    mistake_asked = Signal(object)
    mistakes_asked = Signal()
    table_asked = Signal()
    again_asked = Signal()

    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__(edge="primary", margins=(24, 12, 18, 12), spacing=4)
        self._thumbs = thumbs
        self._desk: Desk | None = None
        self._shown: object = None
        self.rows: list[CountRow] = []
        self.mistakes: list[MistakeRow] = []
        self.all_mistakes: Button | None = None
        self.table: Button | None = None
        self._step = Label(style="caption", strong=True, tone="text_2")
        self.tag = Tag("", "attention")
        self.head.insertWidget(0, self._step, 1)
        self.again = Button(kind="quiet", size="compact", icon="practice")
        self.again.clicked.connect(self.again_asked)
        self.head.addWidget(self.again)
        self.head.addWidget(self.tag)
        self._name = Label(style="headline", strong=True)
        self._what = Label(style="lead", tone="text_2")
        self.body.addWidget(self._name)
        self.body.addWidget(self._what)
        self.ways = Segmented([(SINGLE, ""), (TOGETHER, "")], SINGLE)
        self.ways.changed.connect(lambda _: self._fill())
        self.body.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = Scroll()
        self.body.addWidget(self._scroll, 1)
        self.mistake = Note("fault")
        self.body.addWidget(self.mistake)
        self._build_foot()
        self.restyle()

    def _build_foot(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 8, 0, 0)
        self._foot.setSpacing(12)
        ground = QWidget()
        flow = FlowLayout(ground, gap=12)
        self.save = Button(icon="export")
        self.compare = Button(icon="compare")
        self.use = Button(kind="primary")
        flow.addWidget(self.save)
        flow.addWidget(self.compare)
        self._foot.addWidget(ground, 1)
        self._foot.addWidget(self.use, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._foot)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_foot"):
            large = theme().icons_only
            self._name.set_style("title" if large else "headline")
            self._what.setVisible(not large)

    def show_desk(self, desk: Desk, *, anew: bool = False) -> None:
        if desk.trained is None:
            return
        self._desk = desk
        report = desk.trained.report
        used = desk.used
        self._step.setText(say("model_room.card.title"))
        self.tag.show_state(
            say("model_room.card.in_use" if used else "model_room.card.not_in_use"), "done" if used else "attention"
        )
        self._name.setText(desk.id)
        self._what.setText(
            say("model_room.card.what", labels=len(report.table), objects=desk.trained.learnt_objects,
                photographs=desk.trained.learnt_photographs)
        )  # fmt: skip
        self.ways.say([say(f"model_room.card.{way}") for way in (SINGLE, TOGETHER)], say("model_room.card.ways"))
        self.mistake.say(speaker().mistake(desk.mistake) if desk.mistake else "")
        self.mistake.setVisible(desk.mistake is not None)
        self.save.setText(say("model_room.save"))
        self.compare.setText(say("model_room.compare"))
        self.compare.setVisible(report.comparison is not None)
        self.again.setText(say("model_room.again"))
        self.use.setText(say("model_room.open_check" if used else "model_room.use"))
        if anew or desk.trained is not self._shown:
            self._shown = desk.trained
            self._fill()

    def _fill(self) -> None:
        desk = self._desk
        if desk is None or desk.trained is None:
            return
        report = desk.trained.report
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 4, 6, 4)
        column.setSpacing(6)
        together = self.ways.value() == TOGETHER
        counts = {names.count_key(c): c for c in (report.together if together else report.counts)}
        self._add_counts(column, report, counts, together)
        self._add_mistakes(column, report, desk)
        self._add_limits(column, report, desk)
        unsure = counts.get("cannot_tell")
        if unsure is not None and unsure.of:
            honest = Note("cannot_tell", say("model_room.card.cannot_tell", found=unsure.found, of=unsure.of))
            column.addWidget(honest)
        column.addStretch(1)
        self._scroll.replace(ground)

    def _add_counts(self, column: QVBoxLayout, report: Report, counts: dict[str, Count], together: bool) -> None:
        key = "model_room.card.on_objects" if together else "model_room.card.on_photographs"
        column.addWidget(AxisRow(say(key, objects=report.objects, photographs=report.photographs)))
        self.rows = []
        for name in BARS:
            if name not in counts:
                continue
            column.addWidget(Rule())
            row = CountRow(counts[name])
            column.addWidget(row)
            self.rows.append(row)
        column.addWidget(Rule())
        few = _few_line(counts, report.objects)
        if few:
            column.addWidget(Label(few, "caption", tone="text_2"))

    def _add_mistakes(self, column: QVBoxLayout, report: Report, desk: Desk) -> None:
        column.addSpacing(4)
        column.addWidget(Label(say("model_room.card.mistakes"), strong=True))
        self.mistakes, self.all_mistakes = [], None
        if not report.mistakes:
            column.addWidget(Label(say("model_room.card.no_mistakes"), tone="text_2"))
        for seen in report.mistakes[:MISTAKES_SHOWN]:
            row = MistakeRow(seen, desk.survey, self._thumbs)
            row.clicked.connect(lambda _=False, one=seen: self.mistake_asked.emit(one))
            column.addWidget(row)
            self.mistakes.append(row)
        ground = QWidget()
        flow = FlowLayout(ground, gap=0)
        if len(report.mistakes) > MISTAKES_SHOWN:
            self.all_mistakes = Button(kind="quiet", size="compact")
            self.all_mistakes.setText(say("model_room.card.all_mistakes", count=len(report.mistakes)))
            self.all_mistakes.clicked.connect(self.mistakes_asked)
            flow.addWidget(self.all_mistakes)
        self.table = Button(kind="quiet", size="compact")
        self.table.setText(say("model_room.table"))
        self.table.clicked.connect(self.table_asked)
        flow.addWidget(self.table)
        column.addWidget(ground)

    def _add_limits(self, column: QVBoxLayout, report: Report, desk: Desk) -> None:
        if not report.limits:
            return
        column.addSpacing(4)
        column.addWidget(Label(say("model_room.card.limits"), strong=True))
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=6)
        for key, limit in report.limits.items():
            tone = names.LIMIT_TONES.get(names.limit_kind(limit), "attention")
            flow.addWidget(Tag(f"{names.key_name(key, desk.survey)}: {names.limit_line(limit)}", tone))
        column.addWidget(ground)
        if any(names.limit_kind(limit) == names.DRAWN for limit in report.limits.values()):
            column.addWidget(Note("attention", say("model_room.drawn_only")))


def _few_line(counts: dict[str, Count], objects: int) -> str:
    """What so few objects can still mean, told on the accusations; empty where there are enough."""
    accused = counts.get("accused") or counts.get("missed")
    if accused is None or objects >= names.FEW or not accused.of:
        return ""
    high = names.interval(accused)[1]
    return say("model_room.card.few", what=names.count_name(accused), found=accused.found, of=accused.of,
               high=f"{high * 100:.0f}")  # fmt: skip

"""The cards below a banner, in the order of doubt: what else, nearest, what to do, what to photograph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from borderlens.domain.finding import Finding, Reason
from borderlens.domain.products import Label as ModelLabel
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.how_to_drawing import HowTo
from borderlens.ui.pages.check.loader import Reference
from borderlens.ui.pages.check.thumb import Thumb
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.bars import Bar, Bars
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.checklist import Checklist, Step
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label, RichLabel

SLIM, SLIM_SPACING = (16, 10, 16, 10), 4  # all of a finding is to be read without scrolling on a 768 px screen
NEAREST_SHOWN, NEAREST_HEIGHT = 3, 54

# What helps against each reason, first what helps most. The photo for a laboratory is no better photo: it is a record.
BETTER = {
    Reason.BLURRED: ("rest", "lamps", "ruler"),
    Reason.TOO_DARK: ("daylight", "lamps", "rest"),
    Reason.TOO_SMALL: ("original", "closer", "ruler"),
    Reason.UNFAMILIAR: ("alone", "whole", "lamps"),
    Reason.AMBIGUOUS: ("face", "lamps", "ruler"),
    Reason.NOT_BY_EYE: ("asfound", "whole", "ruler"),
}


def bars_of(finding: Finding) -> list[Bar]:
    return [Bar(sentences.label_name(c.label), c.probability, inside) for c, inside in sentences.weighed(finding)]


class WeighedCard(Card):
    """What else was weighed, with the line to whose right a label stays possible."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(say("check.weighed.title"), margins=SLIM, spacing=SLIM_SPACING, parent=parent)
        self._line = RichLabel(style="caption", tone="text_2")
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._line, 1)
        bars = Bars()
        bars.show_set(bars_of(finding), finding.outcome.value, sentences.dividing_line(finding))
        self.body.addWidget(bars)
        self._line.setVisible(sentences.dividing_line(finding) is not None)
        follow(self)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_line"):
            brass = theme().colour("brass").name()
            coloured = f'<span style="color:{brass}">{escape(say("check.weighed.line.word"))}</span>'
            self._line.setText(say("check.weighed.line", line=coloured))


class NearestCard(Card):
    """The nearest reference pictures; pressing one puts it beside the photo."""

    compared = Signal(object)

    def __init__(self, nearest: Sequence[Reference], *, confirmed: bool = False, parent: QWidget | None = None) -> None:
        """``confirmed`` photographs are shown below, so that the drawn ones are not all there is."""
        super().__init__(say("check.nearest.title"), margins=SLIM, spacing=SLIM_SPACING, parent=parent)
        self._thumbs: list[Thumb] = []
        shown = nearest[:NEAREST_SHOWN]
        if not shown:
            self.body.addWidget(Label(say("check.nearest.none"), "caption", tone="text_2"))
            return
        self.compare_button = Button(say("check.nearest.compare"), "quiet", icon="compare", size="compact")
        self.compare_button.clicked.connect(lambda: self.compared.emit(shown[0]))
        self.head.addWidget(self.compare_button)
        ground = QWidget()
        row = FlowLayout(ground, gap=10)
        for reference in shown:
            thumb = Thumb(sentences.label_name(reference.label), reference.picture, height=NEAREST_HEIGHT)
            thumb.clicked.connect(lambda _=False, one=reference: self.compared.emit(one))
            row.addWidget(thumb)
            self._thumbs.append(thumb)
        labels = dict.fromkeys(sentences.label_name(reference.label) for reference in shown)
        names = say("check.nearest.between").join(labels)
        said = say("check.nearest.pictures" if confirmed else "check.nearest.drawn", names=names)
        words = Label(said, "caption", tone="text_2")
        self.body.addLayout(_beside(ground, words))

    def thumbs(self) -> list[Thumb]:
        """The pictures, nearest first."""
        return list(self._thumbs)


class StepsCard(Card):
    """Next steps, and below them what the photo cannot show. ``ticked`` is kept by whoever owns the finding."""

    def __init__(
        self,
        title: str,
        steps: Sequence[tuple[str, str]],
        limit: str,
        ticked: dict[str, datetime],
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, margins=SLIM, spacing=SLIM_SPACING, parent=parent)
        self._ticked, self._now = ticked, now
        self._count = Label(style="caption", tone="text_2", wrap=False)
        self.head.addWidget(self._count)
        self._keys = [key for key, _ in steps]
        self.list = Checklist([Step(key, text, self._stamp(key), ticked=key in ticked) for key, text in steps])
        self.list.ticked.connect(self._tick)
        self.body.addWidget(self.list)
        if limit:
            self.body.addWidget(Rule())
            self.body.addWidget(Label(limit, "caption", tone="text_2"))
        self._show_count()

    def keys(self) -> list[str]:
        """Ids of the steps in their order."""
        return list(self._keys)

    def _tick(self, key: str, on: bool) -> None:
        if on:
            self._ticked[key] = self._now()
        else:
            self._ticked.pop(key, None)
        self.list.set_stamp(key, self._stamp(key))
        self._show_count()

    def _stamp(self, key: str) -> str:
        return say("check.next.stamp", time=sentences.clock(self._ticked[key])) if key in self._ticked else ""

    def _show_count(self) -> None:
        done, total = self.list.done()
        self._count.setText(say("check.next.count", done=done, total=total))


def how_tos(reason: Reason) -> QBoxLayout:
    """Three ways to a better photo for a reason, drawn and said; for the laboratory, three photos that it needs."""
    down = theme().icons_only
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
    row.setSpacing(14)
    for key in BETTER[reason]:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(HowTo(key))
        column.addWidget(Label(say(f"check.better.{key}.title"), strong=True))
        column.addWidget(Label(say(f"check.better.{key}.text"), "caption", tone="text_2"))
        column.addStretch(1)
        row.addLayout(column, 0 if down else 1)  # one below the other each is as high as its words
    return row


class LaboratoryCard(Card):
    """The three photos that a laboratory needs, where no photo settles anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("check.better.laboratory"), style="title", margins=(16, 12, 16, 12), parent=parent)
        self.body.addLayout(how_tos(Reason.NOT_BY_EYE))


class UntilCard(Card):
    """What to do until more is known, and what little the photo does show."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 12), parent=parent)
        until = [say(f"check.until.{number}") for number in (1, 2, 3)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        if theme().icons_only:
            grid.addWidget(_sentences(say("check.until.title"), until), 0, 0)
            grid.addWidget(_sentences(say("check.shows.title"), shows(finding)), 1, 0)
        else:
            grid.addWidget(_sentences(say("check.until.title"), until), 0, 0)
            grid.addWidget(Rule(upright=True), 0, 1)
            grid.addWidget(_sentences(say("check.shows.title"), shows(finding)), 0, 2)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)


class LikesCard(Card):
    """What would tell apart the few labels between which a photo leaves it."""

    def __init__(self, labels: Sequence[ModelLabel], parent: QWidget | None = None) -> None:
        super().__init__(say("check.likes.title"), style="title", margins=(16, 12, 16, 12), parent=parent)
        for label in labels:
            self.body.addWidget(Label(sentences.label_name(label.key), strong=True))
            self.body.addWidget(Label(sentences.separates(label)))


def shows(finding: Finding) -> list[str]:
    """What a photo that cannot tell still shows: what was measured, and no word more."""
    if finding.reason in sentences.UNREAD:
        return [
            say("check.shows.size", width=finding.photo.width, height=finding.photo.height),
            say("check.shows.nothing"),
        ]
    if finding.reason is Reason.UNFAMILIAR:
        return [say("check.shows.unlike"), say("check.shows.nothing")]
    names = sentences.names(finding.candidates, begins=False)
    if finding.reason is Reason.NOT_BY_EYE:
        return [say("check.shows.looks", name=names), say("check.shows.laboratory")]
    return [say("check.shows.fits", names=names), say("check.shows.not_separated")]


def _sentences(title: str, lines: Sequence[str]) -> QWidget:
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(title, strong=True))
    for line in lines:
        column.addWidget(Label(line))
    column.addStretch(1)
    return ground


def _beside(pictures: QWidget, words: Label) -> QBoxLayout:
    """Pictures with their words beside them; below them from 150 %, where beside would be a narrow strip."""
    down = theme().icons_only
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
    row.setSpacing(12)
    if not down:
        pictures.setMinimumWidth(pictures.layout().sizeHint().width())
    row.addWidget(pictures, 0)
    row.addWidget(words, 1)
    return row

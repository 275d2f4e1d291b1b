"""The cards below a finding's banner, in the order of doubt."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.finding import Finding, Outcome, Reason
from borderlens.domain.products import Label as ModelLabel
from borderlens.ui.images import read_image
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.ask_card import AskCard
from borderlens.ui.pages.check.cards import LaboratoryCard, LikesCard, NearestCard, StepsCard, UntilCard, WeighedCard
from borderlens.ui.pages.check.lines import Lines, may_show_lines
from borderlens.ui.pages.check.loader import Reference, View
from borderlens.ui.pages.check.narrowed import Apart, StaysCard
from borderlens.ui.pages.check.offer import Offer
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.several import Several, photos_of
from borderlens.ui.say import say
from borderlens.ui.widgets.confirmed import Confirmed, ConfirmedCard

LIKES_SHOWN = 3  # more would be a list to read instead of a thing to look for
CONFIRMED_SHOWN, MORE_SHOWN = 2, 3  # the second where they help to choose between two labels, and the card is wide


class FindingCards(QWidget):
    """Made anew for each finding; ``turn`` for another photo of the same object. ``leave`` before it goes.

    Attributes:
        steps, apart, ask, lines, confirmed, confirm: the parts that this finding has.
    """

    paste_asked = Signal()
    join_asked = Signal()
    again_asked = Signal()
    dropped = Signal(object)
    confirm_asked = Signal()
    compared = Signal(object)  # Reference: to be put beside the photo
    shown = Signal(object)  # a part that somebody asked for, to be scrolled to
    faulted = Signal(object)

    def __init__(
        self,
        entry: Entry,
        view: View,
        labels: Mapping[str, ModelLabel],
        jobs: Jobs,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``above`` stands above the cards and scrolls with them."""
        super().__init__(parent)
        assert entry.finding is not None
        self._entry, self._labels, self._jobs, self._view = entry, labels, jobs, view
        self._finding: Finding = entry.finding
        self.steps: StepsCard | None = None
        self.apart: Apart | None = None
        self.ask: AskCard | None = None
        self.lines: Lines | None = None
        self.confirmed: ConfirmedCard | None = None
        self.confirm: Offer | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        if above is not None:
            self._column.addWidget(above)
        fill = {Outcome.CANNOT_TELL: self._cannot_tell, Outcome.NARROWED: self._narrowed}
        fill.get(self._finding.outcome, self._told)()
        self._add_confirm()
        self._column.addStretch(1)

    def turn(self, view: View) -> None:
        """Another photo of the object that is shown."""
        self._view = view
        photo = self._photo()
        if self.apart is not None:
            self.apart.show_photo(photo.source.name, view, drawn=photo.source.drawn)
        if self.lines is not None:
            self.lines.turn(photo, view)
        if self.confirmed is not None:
            self.confirmed.show_near(view.confirmed[: self._count])

    def leave(self) -> None:
        """Stop what runs for these cards."""
        if self.lines is not None:
            self.lines.cancel()

    @property
    def _count(self) -> int:
        return MORE_SHOWN if self.apart is not None else CONFIRMED_SHOWN

    def _photo(self) -> Entry:
        shown = self._entry.shown if isinstance(self._entry, Several) else self._entry
        assert shown is not None
        return shown

    def _told(self) -> None:
        self._column.addWidget(WeighedCard(self._finding))
        self._add_near()
        self._add_steps(self._column)

    def _cannot_tell(self) -> None:
        finding = self._finding
        if sentences.may_ask(finding):
            self._column.addWidget(self._asking(finding.reason))
        elif finding.reason is Reason.NOT_BY_EYE:
            self._column.addWidget(LaboratoryCard())
        self._column.addWidget(UntilCard(finding))
        likes = [self._labels[candidate.label] for candidate in finding.candidates if candidate.label in self._labels]
        likes = [label for label in likes if sentences.separates(label)]
        if 2 <= len(finding.candidates) <= LIKES_SHOWN and likes:
            self._column.addWidget(LikesCard(likes))
        if finding.reason not in sentences.UNREAD:
            if finding.candidates:
                self._column.addWidget(WeighedCard(finding))
            self._add_near()

    def _narrowed(self) -> None:
        source = self._photo().source
        self.apart = Apart(source.name, self._finding, self._view, self._labels, drawn=source.drawn)
        self._column.addWidget(self.apart)
        row = QHBoxLayout()
        row.setSpacing(16)
        column = QVBoxLayout()
        self._add_steps(column)
        row.addLayout(column, 2)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        if sentences.may_ask(self._finding):
            beside.addWidget(self._asking())
        beside.addWidget(StaysCard(self._finding), 1)
        row.addLayout(beside, 1)
        self._column.addLayout(row)
        self._add_confirmed()
        self._add_lines()

    def _asking(self, reason: Reason | None = None) -> AskCard:
        entry = self._entry
        room = entry.room if isinstance(entry, Several) else sentences.MOST_PHOTOS - 1
        before = len(entry.together.members) if isinstance(entry.together, Several) else 0
        self.ask = AskCard(room, before, reason)
        for sent, passed_on in (
            (self.ask.paste_asked, self.paste_asked),
            (self.ask.join_asked, self.join_asked),
            (self.ask.again_asked, self.again_asked),
            (self.ask.dropped, self.dropped),
        ):
            sent.connect(passed_on)
        return self.ask

    def _add_near(self) -> None:
        card = NearestCard(self._view.nearest, confirmed=bool(self._view.confirmed))
        card.compared.connect(self.compared)
        self._column.addWidget(card)
        self._add_confirmed()
        self._add_lines()

    def _add_confirmed(self) -> None:
        if not self._view.confirmed:
            return
        self.confirmed = ConfirmedCard(self._jobs)
        self.confirmed.show_near(self._view.confirmed[: self._count])
        self.confirmed.compared.connect(self._compare)
        self._column.addWidget(self.confirmed)

    def _compare(self, near: Confirmed) -> None:
        """The whole picture is read away from the window, then put beside the photo."""

        def show(image: QImage) -> None:
            reference = Reference(near.picture.name, near.entry.label, image, entry=near.entry)
            if self.apart is not None:
                self.apart.compare(reference)
                self.shown.emit(self.apart)
            else:
                self.compared.emit(reference)

        self._jobs.run(lambda job: read_image(near.picture), lambda i: None if i.isNull() else show(i), owner=self)

    def _add_lines(self) -> None:
        if may_show_lines(self._finding):
            self.lines = Lines(self._jobs, self._photo(), self._view)
            self.lines.faulted.connect(self.faulted)
            self.lines.changed.connect(lambda: self.shown.emit(self.lines))
            self._column.addWidget(self.lines)

    def _add_confirm(self) -> None:
        if photos_of(self._entry):
            self.confirm = Offer(say("check.confirmed.ask"), say("check.confirmed.add"), icon="certificate")
            self.confirm.button.clicked.connect(self.confirm_asked)
            self._column.addWidget(self.confirm)

    def _add_steps(self, column: QVBoxLayout) -> None:
        finding, labels = self._finding, self._labels
        advised = [labels[c.label] for c in finding.candidates if c.label in labels]
        steps = sentences.steps(advised)
        if not steps:
            return
        title = "check.next.confirm" if finding.outcome is Outcome.LOOK_ALIKE else "check.next.title"
        limits = " ".join(dict.fromkeys(filter(None, map(sentences.limit, advised))))
        if sentences.way_on(finding):  # two buttons leave no room for it beside them
            limits = f"{limits} {say('check.limit')}"
        self.steps = StepsCard(say(title), steps, limits, self._entry.ticked)
        column.addWidget(self.steps)

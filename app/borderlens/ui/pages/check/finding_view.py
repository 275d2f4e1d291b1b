"""One finding: the picture on the left, the answer and the way on at the right. Banner and buttons stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding, Outcome
from borderlens.domain.products import Label as ModelLabel
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.ask_card import AskCard
from borderlens.ui.pages.check.cards import NEAREST_SHOWN, StepsCard
from borderlens.ui.pages.check.finding_cards import FindingCards
from borderlens.ui.pages.check.loader import View
from borderlens.ui.pages.check.narrowed import SetBars
from borderlens.ui.pages.check.object_strip import ObjectStrip
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.picture_panel import COMPARE, LOOKED, PHOTO, PicturePanel
from borderlens.ui.pages.check.quality import QualityCard, QualityLine
from borderlens.ui.pages.check.several import Several
from borderlens.ui.pages.check.strip import Strip
from borderlens.ui.pages.check.ways_row import WaysRow
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.banner import Banner
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll

_TAB = Qt.FocusPolicy.TabFocus
LAID_OUT_MS = 50
_WIDE, _NARROW = 0.46, 0.35  # share of the width that the picture takes; the second from 150 % text


class FindingView(QWidget):
    """Shows the entry it is given. ``refer_asked``, ``open_asked`` and ``add_asked`` are its main actions.

    A finding on several photos of one object has their strip below the picture, above the cards where a narrowed
    finding leaves no picture at the left.
    """

    refer_asked = Signal()
    open_asked = Signal()
    add_asked = Signal()
    paste_asked = Signal()
    join_asked = Signal()
    again_asked = Signal()
    dropped = Signal(object)
    confirm_asked = Signal()
    faulted = Signal(object)

    def __init__(
        self, labels: Callable[[], Mapping[str, ModelLabel]], jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        """``labels`` are those of the model in use by key."""
        super().__init__(parent)
        self._labels, self._jobs = labels, jobs
        self._entry: Entry | None = None
        self._view: View | None = None
        self._mistake: Mistake | None = None
        self._mode = PHOTO
        self._given = 0
        self._cards: FindingCards | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        self._left = QWidget()
        left = self._left_column = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        self.panel = PicturePanel()
        self.panel.mode_changed.connect(self._keep_mode)
        left.addWidget(self.panel, 1)
        self.strip = Strip()  # the photos given at once
        left.addWidget(self.strip)
        self.object_strip = ObjectStrip()
        self.object_strip.add_asked.connect(self.add_asked)
        self.object_strip.dropped.connect(self.dropped)
        left.addWidget(self.object_strip)
        self._quality = QVBoxLayout()
        left.addLayout(self._quality)
        left.addStretch(0)
        row.addWidget(self._left)
        right = self._right_column = QVBoxLayout()
        right.setSpacing(8)
        row.addLayout(right, 1)
        self.banner = Banner()
        right.addWidget(self.banner)
        self.rendered = Note("attention")  # what the labels shown were learned from
        self.rendered.layout().setContentsMargins(16, 3, 12, 3)
        self.rendered.hide()
        right.addWidget(self.rendered)
        self.note = Note("fault")
        self.note.hide()
        right.addWidget(self.note)
        self._side: SetBars | None = None
        self._scroll = Scroll()
        right.addWidget(self._scroll, 1)
        self._ways = WaysRow()
        self._ways.refer_asked.connect(self.refer_asked)
        self._ways.open_asked.connect(self.open_asked)
        self._ways.add_asked.connect(self.add_asked)
        self.refer, self.way_on = self._ways.refer, self._ways.way_on
        right.addWidget(self._ways)
        follow(self)

    @property
    def name(self) -> str:
        """Name of the photo shown."""
        return self._entry.source.name if self._entry else ""

    @property
    def finding(self) -> Finding | None:
        """The finding shown; None where a mistake is shown in its place."""
        return self._entry.finding if self._entry and self._view else None

    @property
    def steps(self) -> StepsCard | None:
        """The checklist of the finding shown, where it has one."""
        return self._cards.steps if self._cards else None

    def step_keys(self) -> list[str]:
        """Ids of the next steps shown, in their order."""
        return self.steps.keys() if self.steps else []

    @property
    def ask(self) -> AskCard | None:
        """What asks for more photos of the same object, where that may help."""
        return self._cards.ask if self._cards else None

    @property
    def cards(self) -> FindingCards | None:
        """The cards of the finding shown."""
        return self._cards

    def measure_lines(self) -> None:
        """A key: measure the crossing lines, where that is offered."""
        if self._cards is not None and self._cards.lines is not None:
            self._cards.lines.measure()

    def set_given(self, count: int) -> None:
        """So many photos, with the one shown, were given at once and may be of one object; 0 where they cannot."""
        self._given = count
        if self.ask is not None:
            self.ask.set_given(count)

    def show_finding(self, entry: Entry, view: View, *, announce: bool = True) -> None:
        """Show what was found about ``entry``, which must have a finding."""
        if entry is not self._entry:
            self._mode = PHOTO
        self._entry, self._view = entry, view
        finding = entry.finding
        assert finding is not None
        self.note.hide()
        self.banner.show()
        self._show_banner(finding, view, announce)
        self._show_picture(finding, view)
        self._show_object(finding)
        self._fill(finding, view)
        self._ways.show_finding(finding)

    def show_mistake(self, entry: Entry, mistake: Mistake | None = None) -> None:
        """Say where the photo would be why it is not there; ``mistake`` is that of the entry unless given."""
        self._entry, self._view = entry, None
        self._mistake = mistake or entry.mistake
        self.banner.hide()
        self.rendered.hide()
        self.object_strip.setParent(self)  # out of what is scrolled, which goes
        self.object_strip.hide()
        self._left.show()
        self.panel.show_nothing(entry.source.name)
        self._clear_quality()
        self.note.say(sentences.mistake_line(self._mistake, entry.source), say("check.bad.title"))
        self.note.show()
        self._replace(None)
        self._ways.show_mistake()

    def retranslate(self) -> None:
        self.panel.retranslate()
        self.strip.retranslate()
        self.object_strip.retranslate()
        if self._entry is None:
            return
        if self._view is not None:
            self.show_finding(self._entry, self._view, announce=False)
        else:
            self.show_mistake(self._entry, self._mistake)

    def toggle(self, mode: str) -> None:
        """A key: heat map or comparison on, and off again."""
        apart = self._cards.apart if self._cards else None
        if apart is not None:
            if mode == LOOKED:
                apart.toggle_heat()
        else:
            self.panel.toggle(mode)

    def focus_answer(self) -> None:
        """The keyboard begins at the main action."""
        self._ways.focus_main()

    def restyle(self) -> None:
        """Cards fold by the text size, so a finding that is shown is put together again."""
        self._place_picture()
        if self._entry is not None:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_picture()

    def _place_picture(self) -> None:
        share = _NARROW if theme().icons_only else _WIDE
        self._left.setFixedWidth(max(round((self.width() - 64) * share), 240))

    def _show_banner(self, finding: Finding, view: View, announce: bool) -> None:
        nearest = [reference.label for reference in view.nearest[:NEAREST_SHOWN]]
        said = sentences.rendered_only(sentences.labels_shown(finding, nearest), self._labels())
        self.rendered.say(said)
        self.rendered.setVisible(bool(said))
        beside = theme().icons_only and finding.outcome is not Outcome.NARROWED  # below the picture is room for it
        column = self._left_column if beside else self._right_column
        if column.indexOf(self.rendered) < 0:
            column.insertWidget(_place(column, self._quality) + 1 if beside else 1, self.rendered)
        self.banner.show_finding(
            finding.outcome.value,
            sentences.word(finding),
            sentences.headline(finding),
            sentences.action(finding),
            announce=announce,
        )

    def _show_picture(self, finding: Finding, view: View) -> None:
        """Of several photos the one chosen, with its own measures."""
        entry = self._entry.shown if isinstance(self._entry, Several) else self._entry
        alone = entry.finding or finding
        self._left.setVisible(finding.outcome is not Outcome.NARROWED)
        self.panel.show_view(view, entry.source.name, drawn=entry.source.drawn, mode=self._mode)
        self._clear_quality()
        poor = alone.reason in sentences.UNREAD
        self._quality.addWidget(QualityCard(alone.quality) if poor else QualityLine(alone.quality))

    def turn(self, entry: Several, view: View) -> None:
        """Another photo of the object that is shown; the finding and the keyboard's place stay."""
        self._entry, self._view = entry, view
        self._show_picture(entry.finding, view)
        self.object_strip.show_several(entry)
        if self._cards is not None:
            self._cards.turn(view)

    def _holds_strip(self) -> bool:
        """Large words leave room for the photos of an object only where the cards scroll."""
        return isinstance(self._entry, Several) and theme().icons_only

    def _show_object(self, finding: Finding) -> None:
        """The strip of the object's photos stands where the finding has room for it."""
        several = isinstance(self._entry, Several)
        self.strip.setVisible(not several and self.strip.is_needed)
        self.object_strip.setVisible(several)
        if not several:
            return
        narrowed = finding.outcome is Outcome.NARROWED
        if not theme().icons_only:
            column, before = (self._right_column, self._scroll) if narrowed else (self._left_column, self._quality)
            if column.indexOf(self.object_strip) < 0:
                column.insertWidget(_place(column, before), self.object_strip)
        self.object_strip.show_several(self._entry)
        self.object_strip.lay(wide=narrowed and not theme().icons_only)

    def _clear_quality(self) -> None:
        while self._quality.count():
            gone = self._quality.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()

    def _fill(self, finding: Finding, view: View) -> None:
        strip = self.object_strip if self._holds_strip() else None
        cards = FindingCards(self._entry, view, self._labels(), self._jobs, strip)
        if cards.ask is not None:
            cards.ask.set_given(self._given)
        for sent, passed_on in (
            (cards.paste_asked, self.paste_asked),
            (cards.join_asked, self.join_asked),
            (cards.again_asked, self.again_asked),
            (cards.dropped, self.dropped),
            (cards.confirm_asked, self.confirm_asked),
            (cards.faulted, self.faulted),
            (cards.compared, self.panel.compare_with),
            (cards.shown, self._scroll_to),
        ):
            sent.connect(passed_on)
        if strip is None and self._scroll.isAncestorOf(self.object_strip):
            self.object_strip.setParent(self)  # the cards that held it go
        self._replace(cards)
        self._order_keys(cards)
        self._show_side(finding)

    def _scroll_to(self, part: QWidget) -> None:
        """From its top, once it is laid out: a height that depends on a width settles a turn after the width."""

        def scroll() -> None:
            self._scroll.ensureWidgetVisible(part)
            bar = self._scroll.verticalScrollBar()
            bar.setValue(min(bar.value(), part.mapTo(self._scroll.widget(), QPoint()).y()))

        QTimer.singleShot(LAID_OUT_MS, part, scroll)

    def _replace(self, cards: FindingCards | None) -> None:
        """What runs for the cards that go is stopped with them."""
        if self._cards is not None:
            self._cards.leave()
        self._cards = cards
        self._scroll.setWidget(cards or QWidget())

    def _order_keys(self, content: QWidget) -> None:
        """Tab goes from the picture through the cards to the buttons, though the cards were made last."""
        order = [self.panel.beside, *(w for w in content.findChildren(QWidget) if w.focusPolicy() & _TAB)]
        for before, after in pairwise([*order, self.refer, self.way_on]):
            QWidget.setTabOrder(before, after)

    def _show_side(self, finding: Finding) -> None:
        """The bars of a narrowed finding stand in its banner."""
        if self._side is None:
            self._side = SetBars()
            self.banner.set_side(self._side)
        self._side.setVisible(finding.outcome is Outcome.NARROWED)
        if finding.outcome is Outcome.NARROWED:
            self._side.show_finding(finding)

    def _keep_mode(self, mode: str) -> None:
        self._mode = mode if mode in (PHOTO, LOOKED, COMPARE) else PHOTO


def _place(column: QVBoxLayout, before: QWidget | QVBoxLayout) -> int:
    """Where something stands in a column."""
    items = [column.itemAt(i) for i in range(column.count())]
    return next(i for i, item in enumerate(items) if before in (item.widget(), item.layout()))

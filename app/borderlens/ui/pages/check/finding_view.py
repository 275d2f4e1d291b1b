"""One finding: the picture on the left, the answer and the way on at the right. Banner and buttons stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding, Outcome
from borderlens.domain.products import Label as ModelLabel
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.cards import BetterCard, NearestCard, StepsCard, UntilCard, WeighedCard
from borderlens.ui.pages.check.loader import View
from borderlens.ui.pages.check.narrowed import Apart, SetBars, StaysCard
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.picture_panel import COMPARE, LOOKED, PHOTO, PicturePanel
from borderlens.ui.pages.check.quality import QualityCard, QualityLine
from borderlens.ui.pages.check.strip import Strip
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.banner import Banner
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll

_TAB = Qt.FocusPolicy.TabFocus
_WIDE, _NARROW = 0.46, 0.35  # share of the width that the picture takes; the second from 150 % text


class FindingView(QWidget):
    """Shows the entry it is given. ``refer_asked`` and ``open_asked`` are its two main actions."""

    refer_asked = Signal()
    open_asked = Signal()

    def __init__(self, labels: Callable[[], Mapping[str, ModelLabel]], parent: QWidget | None = None) -> None:
        """``labels`` are those of the model in use by key."""
        super().__init__(parent)
        self._labels = labels
        self._entry: Entry | None = None
        self._view: View | None = None
        self._mistake: Mistake | None = None
        self._mode = PHOTO
        self._learned = False
        self._steps: StepsCard | None = None
        self._apart: Apart | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        self.panel = PicturePanel()
        self.panel.mode_changed.connect(self._keep_mode)
        left.addWidget(self.panel, 1)
        self.strip = Strip()  # the photos given at once
        left.addWidget(self.strip)
        self._quality = QVBoxLayout()
        left.addLayout(self._quality)
        left.addStretch(0)
        row.addWidget(self._left)
        right = QVBoxLayout()
        right.setSpacing(8)
        row.addLayout(right, 1)
        self.banner = Banner()
        right.addWidget(self.banner)
        self.note = Note("fault")
        self.note.hide()
        right.addWidget(self.note)
        self._side: SetBars | None = None
        self._scroll = Scroll()
        right.addWidget(self._scroll, 1)
        right.addWidget(self._buttons())
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
        return self._steps

    def step_keys(self) -> list[str]:
        """Ids of the next steps shown, in their order."""
        return self._steps.keys() if self._steps else []

    @property
    def learned_from_drawn(self) -> bool:
        """Whether the tag says that the model saw drawn pictures only."""
        return self._learned

    def show_finding(self, entry: Entry, view: View, *, announce: bool = True) -> None:
        """Show what was found about ``entry``, which must have a finding."""
        if entry is not self._entry:
            self._mode = PHOTO
        self._entry, self._view = entry, view
        finding = entry.finding
        assert finding is not None
        self.note.hide()
        self.banner.show()
        self.refer.show()
        self._show_banner(finding, announce)
        self._show_picture(finding, view)
        self._fill(finding, view)
        self._show_buttons(finding)

    def show_mistake(self, entry: Entry, mistake: Mistake | None = None) -> None:
        """Say where the photo would be why it is not there; ``mistake`` is that of the entry unless given."""
        self._entry, self._view, self._steps, self._apart = entry, None, None, None
        self._mistake = mistake or entry.mistake
        self.banner.hide()
        self._left.show()
        self.panel.show_nothing(entry.source.name)
        self._clear_quality()
        self.note.say(sentences.mistake_line(self._mistake, entry.source), say("check.bad.title"))
        self.note.show()
        self._scroll.setWidget(QWidget())
        self._limit.setText("")
        self.refer.hide()
        self.way_on.setText(say("check.another"))
        self.way_on.show()
        self._button_ground.updateGeometry()

    def retranslate(self) -> None:
        self.panel.retranslate()
        self.strip.retranslate()
        if self._entry is None:
            return
        if self._view is not None:
            self.show_finding(self._entry, self._view, announce=False)
        else:
            self.show_mistake(self._entry, self._mistake)

    def toggle(self, mode: str) -> None:
        """A key: heat map or comparison on, and off again."""
        if self._apart is not None:
            if mode == LOOKED:
                self._apart.toggle_heat()
        else:
            self.panel.toggle(mode)

    def focus_answer(self) -> None:
        """The keyboard begins at the main action."""
        (self.way_on if self.way_on.isVisible() else self.refer).setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _buttons(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._limit = Label(style="caption", tone="text_2")
        row.addWidget(self._limit, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        self.refer = Button(icon="refer", key="R")
        self.refer.clicked.connect(self.refer_asked)
        self.way_on = Button(kind="primary", icon="open-photo", key="Enter", size="usual")
        self.way_on.clicked.connect(self.open_asked)
        flow.addWidget(self.refer)
        flow.addWidget(self.way_on)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self._button_ground = buttons
        return ground

    def _show_banner(self, finding: Finding, announce: bool) -> None:
        self.banner.show_finding(
            finding.outcome.value,
            sentences.word(finding),
            sentences.headline(finding),
            sentences.action(finding),
            announce=announce,
        )
        self._learned = finding.drawn_only and finding.outcome is not Outcome.CANNOT_TELL
        self.banner.set_corner(say("check.drawn_only") if self._learned else "")

    def _show_picture(self, finding: Finding, view: View) -> None:
        narrowed = finding.outcome is Outcome.NARROWED
        self._left.setVisible(not narrowed)
        name = self._entry.source.name
        self.panel.show_view(view, name, drawn=self._entry.source.drawn, mode=self._mode)
        self._clear_quality()
        poor = finding.reason in sentences.UNREAD
        self._quality.addWidget(QualityCard(finding.quality) if poor else QualityLine(finding.quality))

    def _clear_quality(self) -> None:
        while self._quality.count():
            gone = self._quality.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()

    def _fill(self, finding: Finding, view: View) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._steps = self._apart = None
        if finding.outcome is Outcome.CANNOT_TELL:
            for card in self._cannot_tell(finding, view):
                column.addWidget(card)
        elif finding.outcome is Outcome.NARROWED:
            source = self._entry.source
            self._apart = Apart(source.name, finding, view, self._labels(), drawn=source.drawn)
            column.addWidget(self._apart)
            column.addLayout(self._narrowed_cards(finding))
        else:
            column.addWidget(WeighedCard(finding))
            column.addWidget(self._nearest(view))
            self._add_steps(column, finding)
        column.addStretch(1)
        self._scroll.setWidget(content)
        self._order_keys(content)
        self._show_side(finding)

    def _order_keys(self, content: QWidget) -> None:
        """Tab goes from the picture through the cards to the buttons, though the cards were made last."""
        order = [self.panel.beside, *(w for w in content.findChildren(QWidget) if w.focusPolicy() & _TAB)]
        for before, after in pairwise([*order, self.refer, self.way_on]):
            QWidget.setTabOrder(before, after)

    def _cannot_tell(self, finding: Finding, view: View) -> list[QWidget]:
        cards: list[QWidget] = [BetterCard(finding.reason), UntilCard(finding)]
        if finding.reason not in sentences.UNREAD:
            if finding.candidates:
                cards.append(WeighedCard(finding))
            cards.append(self._nearest(view))
        return cards

    def _narrowed_cards(self, finding: Finding) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        column = QVBoxLayout()
        self._add_steps(column, finding)
        row.addLayout(column, 2)
        row.addWidget(StaysCard(finding), 1)
        return row

    def _add_steps(self, column: QVBoxLayout, finding: Finding) -> None:
        advised = [self._labels()[c.label] for c in finding.candidates]
        steps = sentences.steps(advised)
        if not steps:
            return
        title = "check.next.confirm" if finding.outcome is Outcome.LOOK_ALIKE else "check.next.title"
        limits = " ".join(dict.fromkeys(filter(None, map(sentences.limit, advised))))
        if sentences.way_on(finding):  # two buttons leave no room for it beside them
            limits = f"{limits} {say('check.limit')}"
        self._steps = StepsCard(say(title), steps, limits, self._entry.ticked)
        column.addWidget(self._steps)

    def _nearest(self, view: View) -> NearestCard:
        card = NearestCard(view.nearest)
        card.compared.connect(self._compare)
        return card

    def _compare(self, reference: object) -> None:
        self.panel.compare_with(reference)

    def _show_side(self, finding: Finding) -> None:
        """The bars of a narrowed finding stand in its banner."""
        if self._side is None:
            self._side = SetBars()
            self.banner.set_side(self._side)
        self._side.setVisible(finding.outcome is Outcome.NARROWED)
        if finding.outcome is Outcome.NARROWED:
            self._side.show_finding(finding)

    def _show_buttons(self, finding: Finding) -> None:
        way_on = sentences.way_on(finding)
        self._limit.setText("" if way_on or finding.reason else say("check.limit"))
        for button, key in ((self.refer, "R"), (self.way_on, "Enter")):
            button.set_key("" if theme().icons_only else key)  # from 150 % both fit in a row only without
        self.refer.setText(say("check.refer"))
        self.refer.set_kind("plain" if way_on else "primary")
        self.way_on.setText(say(way_on) if way_on else "")
        self.way_on.setVisible(bool(way_on))
        self._button_ground.updateGeometry()

    def _keep_mode(self, mode: str) -> None:
        self._mode = mode if mode in (PHOTO, LOOKED, COMPARE) else PHOTO

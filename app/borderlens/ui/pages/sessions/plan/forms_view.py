"""Which forms are sat before, after and at the follow-up: from the series that were made on this laptop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.plan.series_card import SeriesCard
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.progress import ProgressBar
from borderlens.ui.widgets.scroll import Lines


class FormsView(Lines):
    """``make_asked`` for the way to the forms room."""

    make_asked = Signal()

    def __init__(self, desk: PlanDesk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, SeriesCard] = {}
        self.packs: dict[str, CheckBox] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._lead = Label(style="lead", tone="text_2")
        left.addWidget(self._lead)
        self._empty_card = Card()
        self.empty = Empty("certificate")
        self.empty.button.clicked.connect(self.make_asked)
        self._empty_card.body.addWidget(self.empty)
        left.addWidget(self._empty_card)
        self._series = QVBoxLayout()
        self._series.setSpacing(12)
        left.addLayout(self._series)
        left.addStretch(1)
        self._row.addLayout(left, 3)
        self._row.addLayout(self._make_right(), 2)
        desk.moved.connect(self._show_progress)
        follow(self)

    def _make_right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(12)
        self._how = Card(style="title", edge="primary", margins=(20, 14, 16, 14))
        self._how_text = Label(tone="text_2", reading=True)
        self._how.body.addWidget(self._how_text)
        self.bar = ProgressBar()
        self._how.body.addWidget(self.bar)
        self.enough, self.few = Note("done"), Note("attention")
        self._how.body.addWidget(self.enough)
        self._how.body.addWidget(self.few)
        row = QHBoxLayout()
        self.make = Button(icon="certificate")
        self.make.clicked.connect(self.make_asked)
        row.addWidget(self.make)
        row.addStretch(1)
        self._how.body.addLayout(row)
        right.addWidget(self._how)
        self._modules = Card(margins=(20, 14, 16, 14))
        self._modules_text = Label(style="caption", tone="text_2")
        self._modules.body.addWidget(self._modules_text)
        self._pack_rows = QVBoxLayout()
        self._pack_rows.setSpacing(6)
        self._modules.body.addLayout(self._pack_rows)
        right.addWidget(self._modules)
        right.addStretch(1)
        return right

    def begin(self) -> None:
        first = next(iter(self.cards.values()), None)
        target: QWidget = first.box if first is not None else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_draft(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        desk = self._desk
        if desk.draft is None:
            return
        self._lead.setText(say("session_plan.forms.locked" if desk.draft.locked else "session_plan.forms.lead"))
        self.empty.say(
            say("session_plan.forms.empty"), say("session_plan.forms.empty_text"), say("session_plan.forms.make")
        )
        self._empty_card.setVisible(not desk.series)
        self._fill_series()
        self._how.set_title(say("session_plan.forms.how"))
        self._how_text.setText(say("session_plan.forms.how_text"))
        self.make.setText(say("session_plan.forms.make"))
        self.make.setVisible(bool(desk.series))
        good, bad = names.verdict_on_forms(desk.plan.forms, desk.facts)
        chosen = [fact for id, fact in desk.facts.items() if any(id in ids for ids in desk.plan.forms.values())]
        lacking = names.missing_languages(desk.plan, chosen)
        if lacking:
            words = names.listed([names.language(one) for one in lacking], len(lacking))
            bad = "\n".join(filter(None, (bad, say("session_plan.forms.language", languages=words))))
        counting = desk.counting is not None
        self.enough.say(good)
        self.enough.setVisible(bool(good) and not counting)
        self.few.say(bad)
        self.few.setVisible(bool(bad) and not counting)
        self.bar.setVisible(counting)
        self._fill_packs()

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _fill_series(self) -> None:
        if list(self.cards) != [one.id for one in self._desk.series]:
            while self._series.count():
                gone = self._series.takeAt(0).widget()
                gone.hide()
                gone.deleteLater()
            self.cards = {}
            for one in self._desk.series:
                card = SeriesCard(one)
                card.chosen.connect(partial(self._chosen, one.id))
                self.cards[one.id] = card
                self._series.addWidget(card)
        draft = self._desk.draft
        assert draft is not None
        for card in self.cards.values():
            card.show_choice(draft.plan.forms, self._desk.facts, draft.locked)

    def _chosen(self, series: str, phase: str, ids: tuple[str, ...]) -> None:
        """Letters of one series for an occasion; other series of it stay as they are."""
        own = {kept.record.id for kept in self.cards[series].series.forms}
        forms = dict(self._desk.plan.forms)
        for at in names.phases() if not phase else (phase,):
            forms[at] = (*(form for form in forms.get(at, ()) if form not in own), *ids)
        self._desk.choose_forms(forms)

    def _fill_packs(self) -> None:
        packs = self._desk.packs
        self._modules.set_title(say("session_plan.modules"))
        self._modules_text.setText(say("session_plan.modules_text"))
        self._modules.setVisible(bool(packs))
        if list(self.packs) != [pack.id for pack in packs]:
            while self._pack_rows.count():
                gone = self._pack_rows.takeAt(0).widget()
                gone.hide()
                gone.deleteLater()
            self.packs = {pack.id: CheckBox() for pack in packs}
            for box in self.packs.values():
                box.clicked.connect(self._pack_ticked)
                self._pack_rows.addWidget(box)
        for pack in packs:
            self.packs[pack.id].setText(pack.in_language(self._desk.language).title)
            self.packs[pack.id].setChecked(pack.id in self._desk.plan.modules)

    def _pack_ticked(self) -> None:
        self._desk.change(modules=tuple(key for key, box in self.packs.items() if box.isChecked()))

    def _show_progress(self, done: int, total: int) -> None:
        words = say("session_plan.forms.counting", done=done + 1, total=total)
        self.bar.show_progress(words, done / total if total else 0.0)

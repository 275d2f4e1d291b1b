"""Before a form is sat: the forms on this laptop, which one, who sits it, and on which occasion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from borderlens.domain.attempts import AttemptSummary, Mode
from borderlens.domain.people import Person
from borderlens.services.forms.sealed import SealedForm
from borderlens.ui.pages.forms import names
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.person_form import Agencies, PersonForm
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tile import Option, Tiles

SOMEBODY_ELSE = "+"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is: forms taken in, people of the laptop, sittings of these forms by age."""

    forms: tuple[SealedForm, ...] = ()
    people: tuple[Person, ...] = ()
    attempts: tuple[AttemptSummary, ...] = ()

    def standing(self, form: str, person: str, mode: Mode) -> AttemptSummary | None:
        """The latest sitting of this form by this person on this occasion."""
        rows = (a for a in self.attempts if (a.form, a.person, a.mode) == (form, person, mode))
        return max(rows, key=lambda row: row.opened_at, default=None)


class SitStart(QWidget):
    """``begin_asked`` when a form, a person and an occasion are chosen; ``open_asked`` for a form file."""

    open_asked = Signal()
    begin_asked = Signal()

    def __init__(self, agencies: Agencies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf()
        self.form: SealedForm | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._make_left(), 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._make_right(agencies), 1, Qt.AlignmentFlag.AlignTop)
        follow(self)

    def _make_left(self) -> Card:
        self._list = Card(style="title", margins=(20, 16, 20, 16))
        self._lead = Label(tone="text_2", reading=True)
        self.tiles = Tiles()
        self.tiles.changed.connect(self._chosen)
        self.refused = Note("fault")
        self.refused.hide()
        self.open = Button(icon="stick", key="Ctrl+O")
        self.open.clicked.connect(self.open_asked)
        for widget in (self._lead, self.tiles, self.refused, self.open):
            self._list.body.addWidget(widget)
        return self._list

    def _make_right(self, agencies: Agencies) -> Card:
        self.card = Card(style="title", edge="primary", margins=(24, 16, 20, 16), spacing=12)
        self._facts = Label(tone="text_2")
        self.person = ChoiceField()
        self.person.changed.connect(lambda _: self._say_state())
        self.new = PersonForm(agencies)
        self.new.submitted.connect(self.begin_asked)
        self._occasion = Label(strong=True)
        self.mode = Segmented([(mode, mode) for mode in names.MODES], names.MODES[0], tall=True)
        self.mode.changed.connect(lambda _: self._say_state())
        self._state = Label(tone="text_2", reading=True)
        self._pace = Note("done", icon="laptop")
        for widget in (self._facts, self.person, self.new, self._occasion, self.mode, self._pace, self._state):
            self.card.body.addWidget(widget)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.begin_button = Button(kind="primary", trailing="next", size="big")
        self.begin_button.clicked.connect(self.begin_asked)
        foot.addWidget(self.begin_button)
        self.card.body.addLayout(foot)
        return self.card

    def show_shelf(self, shelf: Shelf, person: str) -> None:
        """``person`` is who works now; a form, a person and an occasion that were chosen before stay so."""
        before = self.person.value() or person
        self.shelf = shelf
        if self.form is not None:
            self.form = next((f for f in shelf.forms if f.id == self.form.id), None)
        if self.form is None and shelf.forms:
            self.form = shelf.forms[0]
        known = [one.id for one in shelf.people]
        self._who = before if before in known or before == SOMEBODY_ELSE else (known[0] if known else SOMEBODY_ELSE)
        self.say()

    _who = ""

    def choose(self, form: SealedForm) -> None:
        """Put a form forward, e.g. the one that was just opened."""
        self.form = form
        self.say()

    def refuse(self, why: str) -> None:
        """A file could not be taken in."""
        self.refused.say(why)
        self.refused.setVisible(bool(why))

    @property
    def chosen_mode(self) -> Mode:
        return Mode(self.mode.value())

    @property
    def is_new(self) -> bool:
        """The person is not in the list yet."""
        return self.person.value() == SOMEBODY_ELSE

    @property
    def standing(self) -> AttemptSummary | None:
        """The sitting that is there already for what is chosen."""
        if self.form is None or self.is_new:
            return None
        return self.shelf.standing(self.form.id, self.person.value(), self.chosen_mode)

    def begin(self) -> None:
        first = self.begin_button if self.form is not None else self.open
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str = "") -> None:
        """Put the words anew."""
        self._list.set_title(say("forms_room.shelf.title"))
        self._lead.setText(say("forms_room.shelf.lead" if self.shelf.forms else "forms_room.shelf.none"))
        options = [Option(names.form_name(f.open.name, f.open.blueprint), self._row_facts(f)) for f in self.shelf.forms]
        self.tiles.set_options(options)
        ids = [form.id for form in self.shelf.forms]
        self.tiles.choose([ids.index(self.form.id)] if self.form and self.form.id in ids else [])
        self.open.setText(say("forms_room.shelf.open"))
        self.open.set_kind("plain" if self.shelf.forms else "primary")
        self.card.setVisible(self.form is not None)
        if self.form is not None:
            self._say_card(self.form)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.BottomToTop if theme().icons_only else way.LeftToRight)

    def _say_card(self, form: SealedForm) -> None:
        self.card.set_title(names.form_name(form.open.name, form.open.blueprint))
        facts = [say("forms_room.items", count=len(form.items)), names.grouped(form.id)]
        if not form.open.pace:
            facts.insert(1, say("forms_room.minutes", count=form.open.minutes))
        if speaker().language not in form.languages:
            facts.append(say("forms_room.no_language", languages=", ".join(form.languages)))
        self._facts.setText(" · ".join(facts))
        people = [(one.id, one.name) for one in self.shelf.people]
        self.person.say(say("forms_room.who"), say("forms_room.who.hint"))
        self.person.set_choices([*people, (SOMEBODY_ELSE, say("forms_room.who.new"))], self._who)
        self._occasion.setText(say("forms_room.occasion"))
        self.mode.say([say(f"sessions.mode.{mode}") for mode in names.MODES], say("forms_room.occasion"))
        self._pace.say(say("forms_room.paced.text"), say("forms_room.paced.title"))
        self._pace.setVisible(bool(form.open.pace))
        self._say_state()

    def _say_state(self) -> None:
        self._who = self.person.value()
        self.new.setVisible(self.is_new)
        found, words, go = self.standing, "forms_room.state.new", "forms_room.go.begin"
        if found is not None:
            words, go = (
                ("forms_room.state.open", "forms_room.go.on")
                if found.ended is None
                else ("forms_room.state.handed", "forms_room.go.code")
            )
        answered, count = (found.answered, found.asked) if found else (0, 0)
        self._state.setText(say(words, answered=answered, count=count))
        self.begin_button.setText(say(go))

    def _row_facts(self, form: SealedForm) -> str:
        pace = say("forms.paced" if form.open.pace else "forms.free")
        return f"{names.grouped(form.id)} · {say('forms_room.items', count=len(form.items))} · {pace}"

    def _chosen(self, places: Sequence[int]) -> None:
        if places:
            self.form = self.shelf.forms[places[0]]
            self._say_card(self.form)

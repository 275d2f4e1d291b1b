"""What the trainer asks for: blueprint, packs, pace, minutes, sureness; and the work on it with a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.items import Number, Unit
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.desk import Desk
from borderlens.ui.pages.forms.working import Working
from borderlens.ui.pages.learn.answers.number_field import NumberField
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.tile import Option, Tiles

MINUTES = Number(5, 240, 5, 240, 5, Unit.NONE)
PACES = ("free", "paced")


class WishView(QWidget):
    """What is chosen goes to the desk at once; ``start_asked`` by the button."""

    start_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.packs: dict[str, CheckBox] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._make_left(), 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._make_right(), 1, Qt.AlignmentFlag.AlignTop)
        follow(self)

    def _make_left(self) -> Card:
        self._left = Card(style="title", margins=(20, 16, 20, 16))
        self.tiles = Tiles()
        self.tiles.changed.connect(self._chosen)
        self._left.body.addWidget(self.tiles)
        self._holds = Label(strong=True)
        self._left.body.addWidget(self._holds)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._left.body.addWidget(self._table)
        return self._left

    def _make_right(self) -> Card:
        self._right = Card(style="title", edge="primary", margins=(24, 16, 20, 16), spacing=10)
        self._packs_name = Label(strong=True)
        self._right.body.addWidget(self._packs_name)
        self._pack_rows = QVBoxLayout()
        self._pack_rows.setSpacing(6)
        self._right.body.addLayout(self._pack_rows)
        self._open_note = Note("attention")
        self._right.body.addWidget(self._open_note)
        self._pace_name = Label(strong=True)
        self.pace = Segmented([(pace, pace) for pace in PACES], tall=True)
        self.pace.changed.connect(self._paced)
        self._pace_text = Label(style="caption", tone="text_2")
        self._minutes_name = Label(strong=True)
        self.minutes = NumberField(MINUTES)
        self.minutes.changed.connect(self._timed)
        self.sureness = CheckBox()
        self.sureness.toggled.connect(self._asked)
        self._sureness_text = Label(style="caption", tone="text_2")
        self._clock = QWidget()
        clock = QHBoxLayout(self._clock)
        clock.setContentsMargins(0, 0, 0, 0)
        clock.setSpacing(16)
        clock.addWidget(self._minutes_name, 1)
        clock.addWidget(self.minutes)
        for widget in (self._pace_name, self.pace, self._pace_text, self._clock, self.sureness, self._sureness_text):
            self._right.body.addWidget(widget)
        self.mistake = Note("fault")
        self.working = Working(self._desk)
        self._right.body.addWidget(self.mistake)
        self._right.body.addWidget(self.working)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.start = Button(kind="primary", trailing="next", size="big")
        self.start.clicked.connect(self.start_asked)
        foot.addWidget(self.start)
        self._right.body.addLayout(foot)
        return self._right

    def begin(self) -> None:
        """On the blueprint that is chosen, where a choice begins."""
        chosen = self.tiles.chosen()
        first = self.tiles.tiles[chosen[0]] if chosen else self.start
        (self.working.cancel if self._desk.work else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wish(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        wish, desk = self._desk.wish, self._desk
        known = desk.blueprints
        options = [Option(names.blueprint_name(b.name), self._facts(b)) for b in known]
        if [tile.option for tile in self.tiles.tiles] != options:
            self.tiles.set_options(options)
        self.tiles.choose([at for at, one in enumerate(known) if one.name == wish.blueprint])
        self._fill_table()
        self._fill_packs()
        self.pace.set_value("paced" if wish.paced else "free")
        blueprint = desk.blueprint
        self.minutes.show_value(wish.minutes or (blueprint.minutes if blueprint else MINUTES.low))
        self.sureness.setChecked(wish.sureness)
        self.say()

    def say(self) -> None:
        desk = self._desk
        self._left.set_title(say("forms_room.wish.blueprint"))
        self._holds.setText(say("forms_room.wish.holds"))
        self._right.set_title(say("forms_room.wish.title"))
        self._packs_name.setText(say("forms_room.wish.packs"))
        self._open_note.say(say("forms_room.wish.open_packs"))
        self._open_note.setVisible(bool(desk.open_to_all))
        self._pace_name.setText(say("forms_room.wish.pace"))
        self.pace.say([say(f"forms_room.pace.{pace}") for pace in PACES], say("forms_room.wish.pace"))
        self._pace_text.setText(say(f"forms_room.pace.{self.pace.value() or PACES[0]}.text"))
        self._minutes_name.setText(say("forms_room.wish.minutes"))
        self._clock.setVisible(not desk.wish.paced)
        self.minutes.say()
        self.sureness.setText(say("forms_room.wish.sureness"))
        self._sureness_text.setText(say("forms_room.wish.sureness.text"))
        self.mistake.say(speaker().mistake(desk.mistake) if desk.mistake else "")
        self.mistake.setVisible(desk.mistake is not None)
        self.working.show_work()
        self.start.setText(say("forms_room.wish.start"))
        self.start.setVisible(desk.work is None)
        self.start.setEnabled(bool(desk.chosen_packs) and desk.blueprint is not None)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _facts(self, blueprint: Blueprint) -> str:
        return say(
            "forms_room.blueprint.facts",
            forms=blueprint.forms,
            items=blueprint.length,
            common=blueprint.common,
            minutes=blueprint.minutes,
        )

    def _fill_table(self) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        blueprint = self._desk.blueprint
        for row, cell in enumerate(blueprint.rules if blueprint else ()):
            assert blueprint is not None
            self._grid.addWidget(Label(names.cell_words(cell)), row, 0)
            count = Label(names.range_words(cell, blueprint.length), strong=True, wrap=False)
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(count, row, 1)

    def _fill_packs(self) -> None:
        wanted = self._desk.wish.packs
        if list(self.packs) != [pack.id for pack in self._desk.packs]:
            while self._pack_rows.count():
                widget = self._pack_rows.takeAt(0).widget()
                widget.hide()
                widget.deleteLater()
            self.packs = {pack.id: CheckBox() for pack in self._desk.packs}
            for box in self.packs.values():
                box.clicked.connect(self._pack_ticked)
                self._pack_rows.addWidget(box)
        for pack in self._desk.packs:
            box = self.packs[pack.id]
            title = pack.in_language(speaker().language).title
            box.setText(say("forms_room.wish.pack", pack=title, count=len(pack.items)))
            box.setChecked(wanted is None or pack.id in wanted)

    def _chosen(self, places: list[int]) -> None:
        if places:
            self._desk.wish.blueprint = self._desk.blueprints[places[0]].name
            self._desk.wish.minutes = None
            self._desk.mistake = None
            self.show_wish()

    def _pack_ticked(self) -> None:
        self._desk.wish.packs = {key for key, box in self.packs.items() if box.isChecked()}
        self._desk.mistake = None
        self.say()

    def _paced(self, value: str) -> None:
        self._desk.wish.paced = value == "paced"
        self.say()

    def _timed(self) -> None:
        value = self.minutes.value()
        self._desk.wish.minutes = None if value is None else int(value)

    def _asked(self, on: bool) -> None:
        self._desk.wish.sureness = on

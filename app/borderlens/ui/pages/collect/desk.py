"""The parts of the collecting room in their places, for a usual and for a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.sessions import PHASES
from borderlens.services.collecting.records import LaptopState, Room
from borderlens.ui.pages.collect import sentences
from borderlens.ui.pages.collect.count_card import CountCard
from borderlens.ui.pages.collect.laptop_card import LaptopCard
from borderlens.ui.pages.collect.look_card import LookCard
from borderlens.ui.pages.collect.missing_card import MissingCard
from borderlens.ui.pages.collect.room_grid import RoomGrid
from borderlens.ui.pages.collect.sentences import Notice
from borderlens.ui.pages.collect.stick_field import StickField
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.segmented import Segmented

_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX
LEFT = 392  # px at 100 %


class Desk(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room: Room | None = None
        self.stick, self.count, self.look = StickField(), CountCard(), LookCard()
        self.grid, self.missing, self.laptop = RoomGrid(), MissingCard(), LaptopCard()
        self.phase = Segmented([(mode.value, mode.value) for mode in PHASES], PHASES[0].value)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.stick)
        left.addWidget(self.count)
        left.addWidget(self.look, 1)
        self._row.addWidget(self._left, 10)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._room_card(), 1)
        right.addWidget(self.laptop)
        right.addWidget(self.missing)
        self._row.addLayout(right, 21)
        self.laptop.hide()
        self.grid.chosen.connect(self.show_laptop)
        self.look.show_asked.connect(self.show_laptop)
        self.laptop.closed.connect(self.hide_laptop)
        follow(self)

    def _room_card(self) -> Card:
        self._card = Card(style="title", margins=(18, 12, 18, 14), spacing=6)
        self._card.head.addWidget(self.phase)
        legend = QWidget()
        flow = FlowLayout(legend, gap=18, row_gap=4)
        self._legend: dict[LaptopState, Label] = {}
        for state in LaptopState:
            ground = QWidget()
            pair = QHBoxLayout(ground)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(6)
            pair.addWidget(IconLabel(*sentences.ICONS[state], 16))
            self._legend[state] = Label(style="caption", wrap=False)
            pair.addWidget(self._legend[state])
            flow.addWidget(ground)
        self._nothing = Label(tone="text_2", reading=True)
        self._card.body.addWidget(legend)
        self._card.body.addWidget(self._nothing)
        self._card.body.addWidget(self.grid, 1)
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is over is scrolled to
        return self._card

    def clear(self) -> None:
        """Another session: nothing of the one before stays."""
        self._room = None
        self.stick.show_results(())
        self.hide_laptop()

    def show_phase(self, phase: str) -> None:
        self.phase.set_value(phase)

    def show_room(self, room: Room, notices: Sequence[Notice]) -> None:
        self._room = room
        self.count.show_room(room)
        self.grid.show_rows(room.laptops)
        self.missing.show_missing(room.missing, room.enrolled)
        self.look.show_notices(notices)
        self._nothing.setVisible(not room.laptops)
        if not self.laptop.isHidden():
            self._fill_laptop(self.laptop.device)

    def show_laptop(self, device: str) -> None:
        """One laptop below the room, its tile marked."""
        if self._fill_laptop(device):
            self.grid.choose(device)
            QTimer.singleShot(0, self.laptop, self.laptop.begin)  # once it has its place: it is scrolled to

    def hide_laptop(self) -> None:
        held = self.laptop.isAncestorOf(self.laptop.window().focusWidget() or self.laptop.window())
        self.laptop.hide()
        self.missing.show()
        self.grid.choose("")
        if held:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self) -> None:
        self._card.set_title(say("collecting.room"))
        self._nothing.setText(say("collecting.no_laptops"))
        self.phase.say([say(f"sessions.mode.{mode.value}") for mode in PHASES], say("collecting.phase"))
        for state, label in self._legend.items():
            label.setText(say(f"collecting.laptop.{state.value}"))
        for part in (self.stick, self.count, self.missing, self.grid):
            part.say()
        if not self.laptop.isHidden():
            self.laptop.say()

    def restyle(self) -> None:
        """From 150 % the two columns stand below each other."""
        stacked = theme().icons_only
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._left.setMaximumWidth(_NO_LIMIT if stacked else theme().scaled(LEFT))
        self.grid.setMinimumHeight(theme().scaled(300) if stacked else 0)
        self.look.scroll.setMinimumHeight(theme().scaled(200 if stacked else 64))

    def _fill_laptop(self, device: str) -> bool:
        room = self._room
        if room is None:
            return False
        row = next((row for row in room.laptops if row.device == device), None)
        aside = tuple(received for received in room.aside if received.device == device)
        known = self.laptop.show_laptop(device, row, aside)
        self.laptop.setVisible(known)
        self.missing.setVisible(not known)
        return known

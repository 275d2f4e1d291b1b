"""A branching scenario, decision by decision."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.ui.pages.learn.answers.answer import Answer, Asked, announce
from borderlens.ui.say import say
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.tile import Option, Tiles


class Phase(Enum):
    CHOOSING = auto()
    DECIDED = auto()  # not written yet
    READING = auto()  # what followed is on the screen


class ScenarioAnswer(Answer):
    """A number chooses, Enter decides; what was decided stands.

    Where consequences are told, each is read before the story goes on; else it goes on at once.
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.options, asked.words)
        assert asked.entry.item.scenario is not None
        self.scenario = asked.entry.item.scenario
        self._stage, self._tells = asked.stage, asked.tells
        self._path: list[str] = []
        self.phase = Phase.CHOOSING
        self._count = Label(style="caption", tone="brass", strong=True)
        self._told = Label(style="lead")
        self.tiles = Tiles()
        self.tiles.changed.connect(self._chosen)
        self.after = Note("primary", icon="next")
        for widget in (self._count, self._told, self.tiles, self.after):
            self.column.addWidget(widget)
        self.show_response(None)
        self.start()

    def response(self) -> Json:
        return list(self._path) or None

    def show_response(self, response: Json) -> None:
        self._path = [str(step) for step in response] if isinstance(response, list) else []
        self.phase = Phase.CHOOSING
        self._show_state()

    @property
    def here(self) -> str:
        """Key of the state or end that the decisions have come to."""
        return self.scenario.where(self._path)

    @property
    def at_end(self) -> bool:
        return self.here in self.scenario.ends

    @property
    def ready(self) -> bool:
        return self.phase is not Phase.CHOOSING or bool(self.tiles.chosen()) or self.at_end

    def missing(self) -> str:
        return "learn.story.first"

    @property
    def next_words(self) -> str:
        if self.phase is Phase.READING:
            return "learn.story.go_on"
        return "" if self.at_end else "learn.story.decide"

    def in_sight(self) -> QWidget | None:
        return self.after if self.phase is Phase.READING else None

    def hints(self) -> list[str]:
        return [say("learn.story.how")] if self.phase is Phase.CHOOSING and not self.at_end else []

    def first(self) -> QWidget | None:
        return self.tiles.tiles[0] if self.tiles.tiles and self.phase is Phase.CHOOSING else None

    def press(self, number: int) -> bool:
        return self.phase is Phase.CHOOSING and self.tiles.press(number)

    def decide(self) -> None:
        chosen = self.tiles.chosen()
        if self.phase is Phase.CHOOSING and chosen and not self.at_end:
            state = self.scenario.state(self.here)
            self._path.append(f"{state.key}.{state.choices[chosen[0]].key}")
            self.phase = Phase.DECIDED

    def advance(self) -> bool:
        if self.phase is Phase.CHOOSING:
            return False
        if self.phase is Phase.DECIDED and self._tells:
            self.phase = Phase.READING
            self.tiles.setEnabled(False)
            for tile in self.tiles.tiles:
                tile.setVisible(tile.isChecked())
            self.after.show()
            self.restyle()
            announce(self, self.after.accessibleName())
            return True
        self.phase = Phase.CHOOSING
        if self.at_end:
            return False
        self._show_state()
        return True

    def restyle(self) -> None:
        decided = self.phase is not Phase.CHOOSING
        shown = self._path[-1].partition(".")[0] if decided else self.here
        self._count.setText(say("learn.story.count", number=len(self._path) + (0 if decided else 1)))
        ended = shown in self.scenario.ends
        self._count.setVisible(not ended)
        if ended:
            self._told.setText(say("learn.story.ended", count=len(self._path)))
            return
        words = self.words.states[shown]
        self._told.setText(words.text)
        for tile, choice in zip(self.tiles.tiles, self.scenario.state(shown).choices, strict=True):
            tile.show_option(Option(words.choices[choice.key]))
        if self.phase is Phase.READING:
            self.after.say(words.after[self._path[-1].partition(".")[2]], say("learn.story.after"))

    def _show_state(self) -> None:
        """The state that the decisions have come to, with its pictures and what can be done."""
        state = None if self.at_end else self.scenario.state(self.here)
        choices = [] if state is None else [self.words.states[state.key].choices[c.key] for c in state.choices]
        self.tiles.set_options([Option(text) for text in choices])
        self.tiles.setVisible(state is not None)
        self.tiles.setEnabled(True)
        self.after.hide()
        self._stage.show_pictures(() if state is None else state.pictures)
        self.restyle()
        announce(self, f"{self._count.text()}. {self._told.text()}")

    def _chosen(self, places: list[int]) -> None:
        self.changed.emit()

"""Answers by option tiles: one of them, several of them, or a place on the picture instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn.answers.answer import Answer
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tile import Option, Tiles

PLACES = 4  # decimals of a pointed place: a tenth of a pixel in the largest picture


def option_of(key: str, words: ItemWords) -> Option:
    """The words of an option; "cannot tell" says on its second line what it means."""
    if key != CANNOT_TELL:
        return Option(words.options[key])
    if theme().icons_only:  # no room for a second line: the pack's own words say both
        return Option(words.options[key], cannot_tell=True)
    return Option(say("learn.cannot_tell"), say("learn.cannot_tell.detail"), cannot_tell=True)


class TileAnswer(Answer):
    """One option: its number, or a press."""

    def __init__(self, options: Sequence[str], words: ItemWords, multiple: bool = False) -> None:
        super().__init__(options, words)
        self.tiles = Tiles(multiple=multiple)
        self.tiles.changed.connect(self._tiles_changed)
        self.column.addWidget(self.tiles)
        self.tiles.set_options([option_of(key, words) for key in self.options])
        self.tiles.setVisible(bool(self.options))
        self.start()

    def response(self) -> Json:
        chosen = self.tiles.chosen()
        return self.options[chosen[0]] if chosen else None

    def show_response(self, response: Json) -> None:
        self.tiles.choose([self.options.index(response)] if isinstance(response, str) else [])

    def hints(self) -> list[str]:
        if CANNOT_TELL not in self.options:
            return []
        return [say("learn.hint.cannot_tell", number=len(self.options))]

    def begin(self) -> QWidget | None:
        chosen = self.tiles.chosen()
        return self.tiles.tiles[chosen[0]] if chosen else None

    def first(self) -> QWidget | None:
        return self.tiles.tiles[0] if self.options else None

    def press(self, number: int) -> bool:
        return self.tiles.press(number)

    def restyle(self) -> None:
        for tile, key in zip(self.tiles.tiles, self.options, strict=True):
            tile.show_option(option_of(key, self.words))

    def _tiles_changed(self, chosen: list[int]) -> None:
        self.changed.emit()


class SeveralAnswer(TileAnswer):
    """Several options; cannot tell stands alone."""

    def __init__(self, options: Sequence[str], words: ItemWords) -> None:
        super().__init__(options, words, multiple=True)
        self._before: list[int] = []

    def response(self) -> Json:
        chosen = [self.options[place] for place in self.tiles.chosen()]
        return sorted(chosen) if chosen else None  # one order, so that the same ticks are the same answer

    def show_response(self, response: Json) -> None:
        keys = response if isinstance(response, list) else []
        self._before = [place for place, key in enumerate(self.options) if key in keys]
        self.tiles.choose(self._before)

    def hints(self) -> list[str]:
        return [say("learn.hint.several"), *super().hints()]

    def _tiles_changed(self, chosen: list[int]) -> None:
        last = len(self.options) - 1
        if self.options[last] == CANNOT_TELL and last in chosen and len(chosen) > 1:
            chosen = [last] if last not in self._before else [place for place in chosen if place != last]
            self.tiles.choose(chosen)
        self._before = chosen
        self.changed.emit()


class PointAnswer(TileAnswer):
    """A place on the picture, or cannot tell where that is offered."""

    def __init__(self, options: Sequence[str], words: ItemWords, stage: Stage) -> None:
        self._how: Label | None = None
        super().__init__(options, words)
        self._how = Label()
        self.column.insertWidget(0, self._how)
        self._stage = stage
        self._point: tuple[float, float] | None = None
        stage.pointed.connect(self._pointed)
        self.restyle()

    def response(self) -> Json:
        if self._point is not None:
            return {"x": self._point[0], "y": self._point[1]}
        return super().response()

    def show_response(self, response: Json) -> None:
        self._point = None
        if isinstance(response, dict):
            self._point = (float(response["x"]), float(response["y"]))
        self._stage.set_point(self._point)
        super().show_response(response)

    def begin(self) -> QWidget | None:
        return super().begin() or self._stage.pictures[0]

    def restyle(self) -> None:
        super().restyle()
        if self._how is not None:
            self._how.setText(say("learn.point.done" if self._point else "learn.point.how"))

    def _pointed(self, x: float, y: float) -> None:
        self._point = (round(x, PLACES), round(y, PLACES))
        self.tiles.choose([])
        self.restyle()
        self.changed.emit()

    def _tiles_changed(self, chosen: list[int]) -> None:
        self._point = None
        self._stage.set_point(None)
        self.restyle()
        super()._tiles_changed(chosen)

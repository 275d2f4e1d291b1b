"""An item on paper: number, question, picture, what there is to choose from, in one language or two."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from borderlens.domain.items import Item, ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords
from borderlens.services.forms.paper import lettered, on_paper
from borderlens.ui.images import read_image
from borderlens.ui.pages.forms.paper_text import GREY, WIDTH, Block, abreast, beside, line, paper_font, picture, stacked
from borderlens.ui.pages.forms.paper_text import words as text
from borderlens.words import Words

INDENT, LETTER = 70.0, 44.0
COLUMN = WIDTH - INDENT
HIGHEST = 430.0  # of one picture, 73 mm
_ACROSS = 4
_GAP = 24.0
_BESIDE = 500.0  # width of a picture beside its options, 85 mm
_SHRINK = (1.0, 0.8, 0.62, 0.5, 0.4, 0.3)
_PLACED = (ItemType.MATCHING, ItemType.SORTING)


class Speaker:
    """The program's sentences in the languages of the paper, the first one leading."""

    def __init__(self, folder: Path, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self._words = {language: Words(folder, language) for language in languages}

    def __call__(self, key: str, **fields: object) -> str:
        """In every language of the paper, with a stroke between them."""
        told = [words.say(key, **fields) for words in self._words.values()]
        return " / ".join(dict.fromkeys(told))

    def one(self, key: str, language: str, **fields: object) -> str:
        return self._words[language].say(key, **fields)

    def blueprint(self, name: str) -> str:
        """A blueprint's name in the leading language."""
        words, key = self._words[self.languages[0]], f"forms_room.blueprint.{name}"
        return words.say(key) if words.has(key) else name


def item_block(entry: QuizItem, place: int, speak: Speaker, room: float) -> Block:
    """The item as one block, at most ``room`` high: its pictures give way where they must."""
    for shrink in _SHRINK:
        block = _item(entry, place, speak, shrink)
        if block.height <= room:
            return block
    return block


def _item(entry: QuizItem, place: int, speak: Speaker, shrink: float) -> Block:
    number = paper_font(speak.languages[0], 12, strong=True)
    parts: list[Block] = []
    told = [entry.in_language(language) for language in speak.languages]
    for at, words in enumerate(told):
        language = speak.languages[at]
        parts.append(text(words.stem, COLUMN, paper_font(language, 11.5, strong=not at), *(() if not at else (GREY,))))
    if not on_paper(entry.item):
        parts = [text(speak(f"forms_room.paper.not.{_why(entry.item)}"), COLUMN, paper_font(speak.languages[0]), GREY)]
    else:
        parts += _asked(entry, told, speak, shrink)
    return stacked([beside(f"{place + 1}", stacked(parts, 10), INDENT, number)], place=place)


def _why(item: Item) -> str:
    return "angle" if item.type is ItemType.NUMERIC else item.type.value


def _asked(entry: QuizItem, told: Sequence[ItemWords], speak: Speaker, shrink: float) -> list[Block]:
    """The picture at the left of what there is to choose; more than one above it."""
    if len(entry.picture_paths) != 1 or entry.item.type in _PLACED:
        return [*_pictures(entry, shrink), *_choices(entry.item, told, speak, COLUMN)]
    shown = picture(_image(entry.picture_paths[0]), QSizeF(_BESIDE, HIGHEST * shrink))
    choices = stacked(_choices(entry.item, told, speak, COLUMN - _BESIDE - _GAP), 10)
    return [abreast([shown, choices], _BESIDE + _GAP)]


def _pictures(entry: QuizItem, shrink: float) -> list[Block]:
    files = entry.picture_paths
    if not files:
        return []
    names = [shown.name for shown in entry.item.pictures]
    numbered = {option: at + 1 for at, option in enumerate(entry.item.options) if option in names}
    across = min(len(files), _ACROSS if numbered else 2)
    pitch = (COLUMN + _GAP) / across
    room = QSizeF(pitch - _GAP, HIGHEST * shrink * (0.6 if across > 2 else 1.0))
    font = paper_font("en", 10, strong=True)
    shown = []
    order = sorted(zip(names, files, strict=True), key=lambda pair: numbered.get(pair[0], 0))
    for name, file in order:
        drawn = picture(_image(file), room)
        mark = str(numbered[name]) if name in numbered else ""
        shown.append(stacked([drawn, text(mark, room.width(), font)], 2) if mark else drawn)
    rows = [abreast(shown[at : at + across], pitch) for at in range(0, len(shown), across)]
    return [stacked(rows, 12)]


@lru_cache(maxsize=16)
def _image(file: Path) -> QImage:
    return read_image(file)


def _choices(item: Item, told: Sequence[ItemWords], speak: Speaker, width: float) -> list[Block]:
    small = paper_font(speak.languages[0], 9.5)
    how = text(speak(f"forms_room.paper.how.{item.type.value}"), width, small, GREY)
    if item.type is ItemType.NUMERIC:
        number = item.number
        assert number is not None
        unit = speak(f"learn.unit.{number.unit.value}") if number.unit else ""
        asked = speak("forms_room.paper.number", least=f"{number.least:g}", most=f"{number.most:g}", unit=unit).strip()
        rows = [text(asked, width, paper_font(speak.languages[0])), line(260)]
        return [*rows, *_lettered(item, told, speak, width), how]
    numbered = []
    if item.type in _PLACED:
        names = {shown.name for shown in item.pictures}
        for at, option in enumerate(item.options):
            if option not in names:
                numbered.append(_row(f"{at + 1}", [words.options[option] for words in told], speak, width))
    return [*numbered, *_lettered(item, told, speak, width), how]


def _lettered(item: Item, told: Sequence[ItemWords], speak: Speaker, width: float) -> list[Block]:
    rows = []
    for letter, key in lettered(item).items():
        found = [words.targets.get(key) or words.options.get(key) or key for words in told]
        rows.append(_row(letter, found, speak, width))
    return [stacked(rows, 5)] if rows else []


def _row(mark: str, told: Sequence[str], speak: Speaker, width: float) -> Block:
    strong = paper_font(speak.languages[0], 11, strong=True)
    lines = [
        text(words, width - LETTER, paper_font(language), *(() if not at else (GREY,)))
        for at, (words, language) in enumerate(zip(told, speak.languages, strict=True))
        if not at or words != told[0]
    ]
    return beside(mark, stacked(lines, 0), LETTER, strong)

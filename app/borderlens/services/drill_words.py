"""The words of the quick items: names of kinds and signs from the program's catalogues, put together by language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.packs.kinds import known_kinds
from borderlens.packs.pictures import TeachingPicture
from borderlens.packs.quiz_text import ELSEWHERE, TOO_HIGH, TOO_LOW, CueWords, ItemWords, PackText, Status
from borderlens.packs.seen import seen
from borderlens.words import LANGUAGES, read_catalogue

AREAS = ("kinds", "cues", "reference", "practice")


@dataclass(frozen=True, slots=True)
class Shown:
    """The picture of an item, and the sign that is looked for."""

    picture: TeachingPicture
    cue: str = ""


Tell = Callable[..., str]


class DrillTexts(Mapping[str, PackText]):
    """A text for each language of the program, made when it is asked for."""

    def __init__(self, translations: Path, items: Mapping[str, tuple[Item, Shown]]) -> None:
        self._translations, self._items = translations, items
        self._made: dict[str, PackText] = {}

    def __getitem__(self, language: str) -> PackText:
        if language not in LANGUAGES:
            raise KeyError(language)
        if language not in self._made:
            self._made[language] = self._text(language)
        return self._made[language]

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)

    def _text(self, language: str) -> PackText:
        words, draft = _catalogue(self._translations, language)

        def tell(id: str, **fields: object) -> str:
            text = words[id]
            return text.format(**fields) if fields else text

        items = {key: _words(item, shown, language, draft, tell) for key, (item, shown) in self._items.items()}
        status = Status.DRAFT if draft else Status.REVIEWED
        return PackText(language, status, tell("practice.drills"), tell("practice.drill.pairs.what"), items)


@lru_cache(maxsize=8)
def _catalogue(folder: Path, language: str) -> tuple[dict[str, str], bool]:
    """The sentences of the areas, and whether any of them is a draft."""
    found = [read_catalogue(folder, language, area) for area in AREAS]
    words = {id: text for catalogue in found for id, text in catalogue.texts.items()}
    return words, any(catalogue.drafts for catalogue in found)


def _words(item: Item, shown: Shown, language: str, draft: bool, tell: Tell) -> ItemWords:
    cues = {mark.cue: _cue(mark.cue, tell) for mark in item.marks}
    named = {ItemType.HOTSPOT: _of_cue, ItemType.NUMERIC: _of_angle}.get(item.type, _of_name)
    stem, why, next_time, mistakes = named(item, shown, cues, tell)
    kinds = known_kinds()
    return ItemWords(
        language=language,
        draft=draft,
        stem=stem,
        options={
            option: tell(f"kinds.{option}") if option in kinds else tell("practice.drill.cannot_tell")
            for option in item.options
        },
        why=why,
        cannot_see=tell("practice.drill.cannot_see"),
        next_time=next_time,
        mistakes=mistakes,
        pictures={item.pictures[0].name: seen(shown.picture.kind, language) or stem},
        cues=cues,
    )


Parts = tuple[str, str, str, dict[str, str]]
"""Question, reason, where to look first, mistakes."""


def _of_name(item: Item, shown: Shown, cues: Mapping[str, CueWords], tell: Tell) -> Parts:
    own = tell(f"kinds.{shown.picture.kind}")
    stem = tell("practice.drill.name.stem")
    if not item.is_decidable:
        guess = tell("practice.drill.mistake.guess")
        mistakes = dict.fromkeys(item.wrong_options, guess)
        return stem, tell("practice.drill.unseen"), tell("practice.drill.next_time.unseen"), mistakes
    first = next(iter(cues.values()))
    why = tell("practice.drill.sign", cue=first.name, note=first.note)
    if known_kinds()[shown.picture.kind].standing == "refer":
        why = f"{why} {tell('practice.drill.refer')}"
    mistakes = {
        option: tell("practice.drill.mistake.refer")
        if option == CANNOT_TELL
        else tell("practice.drill.mistake", one=own, other=tell(f"kinds.{option}"))
        for option in item.wrong_options
    }
    return stem, why, tell("practice.drill.next_time", cue=first.name), mistakes


def _of_cue(item: Item, shown: Shown, cues: Mapping[str, CueWords], tell: Tell) -> Parts:
    cue = cues[shown.cue]
    mistakes = {CANNOT_TELL: tell("practice.drill.elsewhere"), ELSEWHERE: tell("practice.drill.elsewhere")}
    stem = tell("practice.drill.cue.stem", cue=cue.name)
    why = tell("practice.drill.sign", cue=cue.name, note=cue.note)
    return stem, why, tell("practice.drill.next_time", cue=cue.name), mistakes


def _of_angle(item: Item, shown: Shown, cues: Mapping[str, CueWords], tell: Tell) -> Parts:
    stem = tell("practice.drill.angle.stem")
    guess = tell("practice.drill.mistake.guess" if not item.is_decidable else "practice.drill.mistake.refer")
    mistakes = {TOO_LOW: tell("practice.drill.angle.low"), TOO_HIGH: tell("practice.drill.angle.high")}
    if not item.is_decidable:
        mistakes = dict.fromkeys((TOO_LOW, TOO_HIGH), guess)
        return stem, tell("practice.drill.unseen"), tell("practice.drill.next_time.unseen"), mistakes
    why = tell("practice.drill.angle.why", degrees=round(shown.picture.quantities["angle_measured"]))
    return stem, why, tell("practice.drill.angle.next_time"), {**mistakes, CANNOT_TELL: guess}


def _cue(cue: str, tell: Tell) -> CueWords:
    return CueWords(tell(f"reference.cue.{cue}"), tell(f"reference.cue.{cue}.note"))

"""Drills: rounds of twelve quick pictures, drawn so that what a person mixes up comes more often.

The weight of an item for one person is ``e * (1 + c / 2) * f * d``, from the person's own answers alone:

- ``e``, how weak its thing is: of the latest ``RECENT`` drill answers about that thing with ``w`` of ``n`` not right,
  ``(w + 1) / (n + 2)``; a thing never asked stands at one half.
- ``c``, how often the thing was confused in the latest ``CONFUSIONS_FROM`` drill answers, as what was shown or as what
  was said, at most ``MOST_CONFUSED``.
- ``f``, how long ago the item itself was shown: ``1 - 0.8 * exp(-g / 24)`` with ``g`` drill answers since; 1 if never.
- ``d``, how fitting its difficulty: ``1 - |difficulty - r| / 2`` with ``r`` the share right of the latest ``RECENT``
  drill answers, one half before there are any: who gets more right is shown harder pictures.

A round is drawn without putting back, an item's chance being its weight (Efraimidis and Spirakis: the largest
``u ** (1 / weight)``), with at most ``MOST_OF_ONE`` of one thing as long as there are others. The same answers, items
and seed give the same round.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.attempts import Mode
from borderlens.domain.items import DIFFERENT, SAME
from borderlens.packs.kinds import known_kinds
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.drill_items import ANGLE, CUE, LIBRARY, NAME, drill_of, thing_of
from borderlens.services.history import Asked, Given

ROUND = 12
RECENT = 20
CONFUSIONS_FROM = 50
MOST_CONFUSED = 6
MOST_OF_ONE = 3
_SOON = 24.0  # drill answers after which a picture seen before may well come again
_JUST_SHOWN = 0.8


class Drill(StrEnum):
    PAIRS = "pairs"
    CUE = "cue"
    ANGLES = "angles"


_MADE_OF = {Drill.PAIRS: NAME, Drill.CUE: CUE, Drill.ANGLES: ANGLE}

Pick = tuple[QuizPack, QuizItem]


@dataclass(frozen=True, slots=True)
class Confused:
    """Two kinds of things that a person mixed up, in the order of the alphabet, and how often."""

    one: str
    other: str
    times: int


def pool(drill: Drill, packs: Iterable[QuizPack], without: Iterable[Asked] = ()) -> list[Pick]:
    """Every item of the packs, the library among them, that is quick enough for a drill; ``without`` some."""
    barred = set(without)
    return [
        (pack, entry)
        for pack in packs
        for entry in pack.items
        if drill_of(pack.id, entry.item) == _MADE_OF[drill] and (pack.id, entry.item.key) not in barred
    ]


def weights(picks: Sequence[Pick], history: Sequence[Given]) -> list[float]:
    """The weight of each item, all above 0; ``history`` is the person's, the earliest answer first."""
    things = {(pack.id, entry.item.key): thing_of(entry) for pack, entry in picks}
    drilled = [answer for answer in history if answer.mode is Mode.DRILL]
    tried: dict[str, list[bool]] = {}
    for answer in drilled:
        if answer.key in things:
            tried.setdefault(things[answer.key], []).append(answer.points >= 1)
    since = {answer.key: len(drilled) - place for place, answer in enumerate(drilled, 1)}
    latest = [answer.points >= 1 for answer in drilled][-RECENT:]
    level = sum(latest) / len(latest) if latest else 0.5
    confusions = Counter[str]()
    for pair in confused(history, picks):
        confusions.update({pair.one: pair.times, pair.other: pair.times})

    def weight(pick: Pick) -> float:
        pack, entry = pick
        key = (pack.id, entry.item.key)
        answers = tried.get(things[key], [])[-RECENT:]
        weak = (answers.count(False) + 1) / (len(answers) + 2)
        mixed = 1 + min(confusions[things[key]], MOST_CONFUSED) / 2
        fresh = 1 - _JUST_SHOWN * math.exp(-since[key] / _SOON) if key in since else 1.0
        return weak * mixed * fresh * (1 - abs(entry.item.difficulty - level) / 2)

    return [weight(pick) for pick in picks]


def choose(picks: Sequence[Pick], history: Sequence[Given], chance: random.Random, size: int = ROUND) -> list[Pick]:
    """A round of at most ``size`` different items."""
    drawn = [(chance.random() ** (1 / weight), number) for number, weight in enumerate(weights(picks, history))]
    order = [picks[number] for _, number in sorted(drawn, reverse=True)]
    counts = Counter[str]()
    taken: list[Pick] = []
    left: list[Pick] = []
    for pick in order:
        thing = thing_of(pick[1])
        counts[thing] += 1
        (taken if counts[thing] <= MOST_OF_ONE else left).append(pick)
    chosen = (taken + left)[:size]
    chance.shuffle(chosen)
    return chosen


def confused(history: Sequence[Given], picks: Iterable[Pick]) -> list[Confused]:
    """Pairs mixed up in the latest drill answers, the most frequent first, then by name.

    Naming one kind for another, and in a pair of pictures of two kinds calling the same what differs.
    """
    entries = {(pack.id, entry.item.key): entry for pack, entry in picks}
    drilled = [answer for answer in history if answer.mode is Mode.DRILL][-CONFUSIONS_FROM:]
    found = Counter[tuple[str, str]]()
    for answer in drilled:
        shown = entries.get(answer.key)
        if shown is not None and answer.points < 1:
            found.update(_pair(shown, answer))
    pairs = [Confused(one, other, times) for (one, other), times in found.items()]
    return sorted(pairs, key=lambda pair: (-pair.times, pair.one, pair.other))


def _pair(shown: QuizItem, answer: Given) -> list[tuple[str, str]]:
    kinds, said = known_kinds(), answer.response.response
    things = [path.parent.name for path in shown.picture_paths if path.parent.name in kinds]
    if answer.pack == LIBRARY and isinstance(said, str) and said in kinds and things:
        return [_ordered(things[0], said)] if things[0] != said else []
    if said in (SAME, DIFFERENT) and len(set(things)) == 2:
        return [_ordered(things[0], things[1])]
    return []


def _ordered(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)

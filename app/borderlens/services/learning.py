"""Learning on one's own: what a person has done so far, and starting or going on with a sitting outside a session."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from borderlens.domain.attempts import Attempt, Mode, Tally
from borderlens.domain.errors import AttemptStillOpen
from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Kind
from borderlens.domain.skills import Cell, Skill, skills
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.attempts import Attempts
from borderlens.store.protocol import Store

WHOLE = "whole"  # form of a sitting that asks every item of the pack
DECIDING = (10, 10, 4)  # protected, look-alike, undecidable items of a form that decides (design, "Competence")
_SHUFFLED = (ItemType.SINGLE, ItemType.MULTIPLE)  # true/false and same/different keep their usual order


@dataclass(frozen=True, slots=True)
class Overview:
    """What a person has done on this laptop.

    Attributes:
        open, closed: sittings outside a session, the latest first.
        answered: (pack, item key, item version) of everything answered at least once.
        skills: a cell for every kind and skill; a test that is open counts only once it is closed, as it gives no
            feedback before.
    """

    open: tuple[Attempt, ...]
    closed: tuple[Attempt, ...]
    answered: frozenset[tuple[str, str, int]]
    skills: Mapping[tuple[Kind, Skill], Cell]

    def answered_of(self, pack: QuizPack) -> int:
        """How many of the pack's items, as they are now, were answered at least once."""
        return sum((pack.id, entry.item.key, entry.item.version) in self.answered for entry in pack.items)

    def open_in(self, pack: QuizPack, mode: Mode) -> Attempt | None:
        return next((a for a in self.open if (a.pack, a.form, a.mode) == (pack.id, WHOLE, mode)), None)


def overview(store: Store, person: str) -> Overview:
    """Read everything a person has answered here, in whatever session."""
    service = Attempts(store)
    own = [service.attempt(row.id) for row in service.attempts(person=person)]
    alone = [attempt for attempt in reversed(own) if attempt.session is None]
    return Overview(
        open=tuple(attempt for attempt in alone if attempt.is_open),
        closed=tuple(attempt for attempt in alone if not attempt.is_open),
        answered=frozenset((a.pack, r.item, r.item_version) for a in own for r in a.responses),
        skills=skills(a for a in own if not (a.is_open and a.mode.is_test)),
    )


def begin(store: Store, person: str, pack: QuizPack, mode: Mode, language: str, chance: random.Random) -> Attempt:
    """Open a sitting of the whole pack, its options in an order of its own; go on with one that is open."""
    service = Attempts(store)
    items = [entry.item for entry in pack.items]
    try:
        return service.open_attempt(
            person,
            pack.id,
            WHOLE,
            mode,
            items,
            pack_version=pack.version,
            options=shuffled(items, chance),
            language=language,
        )
    except AttemptStillOpen:
        return next(a for a in overview(store, person).open if (a.pack, a.form, a.mode) == (pack.id, WHOLE, mode))


def shuffled(items: Iterable[Item], chance: random.Random) -> dict[str, tuple[str, ...]]:
    """An order of the options for every item that has one to choose; "cannot tell" stays last."""
    orders = {}
    for item in items:
        options = [option for option in item.options if option != CANNOT_TELL]
        if item.type in _SHUFFLED:
            chance.shuffle(options)
        orders[item.key] = (*options, *((CANNOT_TELL,) if item.offers_cannot_tell else ()))
    return orders


def entries(attempt: Attempt, packs: Iterable[QuizPack]) -> tuple[QuizItem, ...] | None:
    """The items of a sitting in its order; None when the pack is gone or an item is no longer what was asked."""
    pack = next((pack for pack in packs if pack.id == attempt.pack), None)
    if pack is None:
        return None
    known = {entry.item.key: entry for entry in pack.items}
    found = [known[asked.key] for asked in attempt.items if asked.key in known]
    same = [e.item.content_hash == a.hash.hex() for e, a in zip(found, attempt.items, strict=False)]
    return tuple(found) if len(found) == len(attempt.items) and all(same) else None


def few_items(tally: Tally) -> bool:
    """True when the form has too few items of one role to decide on anything."""
    there = (tally.protected, tally.look_alikes, tally.undecidable)
    return any(count < wanted for count, wanted in zip(there, DECIDING, strict=True))


def competent(tally: Tally) -> bool:
    """By the default criteria (design, "Competence"): found >= 80 %, accused <= 20 %, half referred, nothing critical.

    Says nothing of worth where ``few_items`` holds.
    """
    return (
        tally.found * 10 >= tally.protected * 8
        and tally.accused * 10 <= tally.look_alikes * 2
        and tally.referred * 2 >= tally.undecidable
        and not tally.critical
    )

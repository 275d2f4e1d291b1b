"""Learning on one's own: what a person has done so far, and starting or going on with a sitting outside a session."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from borderlens.domain.attempts import Attempt, Ended, Mode, Tally
from borderlens.domain.errors import AttemptStillOpen
from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Role
from borderlens.domain.skills import Cell, Place, skills
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.attempts import Attempts
from borderlens.services.history import Asked, Given, given, weakest_first, withheld
from borderlens.store.protocol import Store

WHOLE = "whole"  # form of a sitting that asks every item of the pack
PART = "part"  # of training that asks some
SAMPLE = "sample"  # of a self-test that asks some
FORMS = (WHOLE, PART, SAMPLE)
PART_ITEMS = 15
SAMPLE_ITEMS = 24
DECIDING = (10, 10, 4)  # protected, look-alike, undecidable items of a form that decides (design, "Competence")
_ROLES = (Role.PROTECTED, Role.LOOK_ALIKE, Role.UNDECIDABLE)
_SHUFFLED = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING, ItemType.MATCHING, ItemType.SORTING)
"""True/false and same/different keep their usual order."""
SEALED = 64  # digits of a sealed form's id; its sittings are gone on with where the form is, not here
_FLEETING = (Mode.DRILL, Mode.REVIEW)  # never gone on with and never looked back at


@dataclass(frozen=True, slots=True)
class Overview:
    """What a person has done on this laptop.

    Attributes:
        open, closed: sittings outside a session, the latest first; drills and reviews are none.
        answered: (pack, item key, item version) of everything answered at least once.
        skills: a cell for every topic and skill; a test that is open counts only once it is closed, as it gives no
            feedback before.
        history: scored answers, the earliest first. withheld: items of tests that are open.
    """

    open: tuple[Attempt, ...]
    closed: tuple[Attempt, ...]
    answered: frozenset[tuple[str, str, int]]
    skills: Mapping[Place, Cell]
    history: tuple[Given, ...] = ()
    withheld: frozenset[Asked] = frozenset()

    def answered_of(self, pack: QuizPack) -> int:
        """How many of the pack's items, as they are now, were answered at least once."""
        return sum((pack.id, entry.item.key, entry.item.version) in self.answered for entry in pack.items)

    def open_in(self, pack: QuizPack, mode: Mode) -> Attempt | None:
        return next((a for a in self.open if (a.pack, a.mode) == (pack.id, mode) and a.form in FORMS), None)


def overview(store: Store, person: str) -> Overview:
    """Read everything a person has answered here, in whatever session."""
    service = Attempts(store)
    own = [service.attempt(row.id) for row in service.attempts(person=person)]
    alone = [
        attempt
        for attempt in reversed(own)
        if attempt.session is None and attempt.mode not in _FLEETING and len(attempt.form) != SEALED
    ]
    return Overview(
        open=tuple(attempt for attempt in alone if attempt.is_open),
        closed=tuple(attempt for attempt in alone if not attempt.is_open),
        answered=frozenset((a.pack, r.item, r.item_version) for a in own for r in a.responses),
        skills=skills(a for a in own if not (a.is_open and a.mode.is_test)),
        history=given(own),
        withheld=withheld(own),
    )


def begin(store: Store, person: str, pack: QuizPack, mode: Mode, language: str, chance: random.Random) -> Attempt:
    """Open a part of the pack to train or a sample of it to be tested by; go on with one that is open.

    Items are those of ``part`` or ``sample``, their options in an order of their own.
    """
    done = overview(store, person)
    still_open = done.open_in(pack, mode)
    if still_open is not None:
        return still_open
    chosen = sample(pack, chance) if mode.is_test else part(pack, done)
    form = WHOLE if len(chosen) == len(pack.items) else SAMPLE if mode.is_test else PART
    items = [entry.item for entry in chosen]
    try:
        return Attempts(store).open_attempt(
            person,
            pack.id,
            form,
            mode,
            items,
            pack_version=pack.version,
            options=shuffled(items, chance),
            language=language,
        )
    except AttemptStillOpen:  # by another window in this moment
        return next(a for a in overview(store, person).open if (a.pack, a.form, a.mode) == (pack.id, form, mode))


def part(pack: QuizPack, done: Overview) -> tuple[QuizItem, ...]:
    """At most ``PART_ITEMS`` to train: those never answered, in the pack's order, then the weakest."""
    order = weakest_first([(pack.id, entry.item.key) for entry in pack.items], done.history)
    return tuple(pack.item(key) for _, key in order[:PART_ITEMS])


def sample(pack: QuizPack, chance: random.Random) -> tuple[QuizItem, ...]:
    """At most ``SAMPLE_ITEMS`` for a self-test, as a form has them; the whole pack where it has no more.

    First what a form that decides needs of each role, as far as the pack has it (``DECIDING``); the rest goes round
    the types of item, so that each comes as often as it can. The order is drawn.
    """
    if len(pack.items) <= SAMPLE_ITEMS:
        return pack.items
    scored = [entry for entry in pack.items if entry.item.scored]
    chance.shuffle(scored)
    chosen: list[QuizItem] = []
    for role, wanted in zip(_ROLES, DECIDING, strict=True):
        chosen += [entry for entry in scored if entry.item.role is role][:wanted]
    left: dict[ItemType, list[QuizItem]] = {}
    for entry in scored:
        if entry.item.role is None:
            left.setdefault(entry.item.type, []).append(entry)
    while len(chosen) < SAMPLE_ITEMS and left:
        for type_of_item in list(left):
            chosen.append(left[type_of_item].pop())
            if not left[type_of_item]:
                del left[type_of_item]
    chosen = chosen[:SAMPLE_ITEMS]
    chance.shuffle(chosen)
    return tuple(chosen)


def shuffled(items: Iterable[Item], chance: random.Random) -> dict[str, tuple[str, ...]]:
    """An order of the options for every item that has one to choose; "cannot tell" stays last.

    Steps are never dealt in their right order: then nothing would be left to do.
    """
    orders = {}
    for item in items:
        options = [option for option in item.options if option != CANNOT_TELL]
        if item.type in _SHUFFLED:
            chance.shuffle(options)
        if item.type is ItemType.ORDERING and tuple(options) == item.answer:
            options = [*options[1:], options[0]]
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


def open_round(
    store: Store,
    person: str,
    chosen: Sequence[tuple[QuizPack, QuizItem]],
    mode: Mode,
    form: str,
    language: str,
    chance: random.Random,
) -> dict[str, Attempt]:
    """Open one sitting a pack for items of several packs, so that each answer stays with the pack it belongs to.

    What is still open of an earlier round in this mode is closed: its answers stand, and the rest comes again.
    """
    service = Attempts(store)
    by_pack: dict[str, list[Item]] = {}
    versions = {pack.id: pack.version for pack, _ in chosen}
    for pack, entry in chosen:
        by_pack.setdefault(pack.id, []).append(entry.item)
    with store.transaction():
        for row in service.attempts(person=person):
            if row.ended is None and row.mode is mode and row.session is None:
                service.close_attempt(row.id, Ended.TERMINATED)
        return {
            id: service.open_attempt(
                person, id, form, mode, items,
                pack_version=versions[id], options=shuffled(items, chance), language=language,
            )
            for id, items in by_pack.items()
        }  # fmt: skip


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

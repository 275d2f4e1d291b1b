"""What a form is: its record, its id, and who sits which form when.

The id is the SHA-256 of the record's canonical JSON. It stands in the open on every laptop, and the record holds hashes
of items that enclose their answers. So that nobody can try answers until the hashes fit, the record also holds a salt
that only the sealed half of a form's file contains.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import cycle, islice, permutations

from borderlens.domain.events import canonical
from borderlens.services.forms.codec import write

FORMAT = "bl-form/1"
SHOWN = 12
"""Digits of the id that people are shown."""


@dataclass(frozen=True, slots=True)
class FormItem:
    """An item of a form: ``hash`` is the hexadecimal SHA-256 of its content, ``domain.items``."""

    pack: str
    pack_version: int
    key: str
    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class FormRecord:
    """A form as it was fixed.

    Attributes:
        name: letter among its parallel forms.
        blueprint: name of the blueprint it keeps.
        series: the same for the forms that were assembled together.
        items: in the order asked.
        common: places (from 0) of the items that its parallel forms hold too.
        shuffled: every person gets an order of their own; never where the form is paced.
        paced: an item opens by its step code.
        salt: 16 secret bytes in hexadecimal.
    """

    name: str
    blueprint: str
    series: str
    minutes: int
    items: tuple[FormItem, ...]
    common: tuple[int, ...]
    shuffled: bool
    paced: bool
    salt: str

    @property
    def canonical(self) -> bytes:
        """Canonical JSON with the format's name."""
        fields = write(self)
        assert isinstance(fields, dict)
        return canonical({"format": FORMAT, **fields})

    @property
    def id(self) -> str:
        """SHA-256 of the canonical JSON, 64 digits."""
        return hashlib.sha256(self.canonical).hexdigest()

    @property
    def short_id(self) -> str:
        return self.id[:SHOWN]

    def commitment(self, place: int) -> str:
        """What stands for the item's hash in the open: 64 digits, worth nothing without the salt."""
        secret, content = bytes.fromhex(self.salt), bytes.fromhex(self.items[place].hash)
        return hashlib.sha256(b"bl-form-item/1\0" + secret + content).hexdigest()


def order_for(form: str, person: str, count: int) -> tuple[int, ...]:
    """Places of a shuffled form in the order of one person: always the same for the two ids."""
    places = list(range(count))
    random.Random(f"{form}/{person}").shuffle(places)
    return tuple(places)


def crosswise(people: Iterable[str], forms: Sequence[str], seed: int) -> dict[str, tuple[str, ...]]:
    """Who sits which form before, after and at the follow-up: at random, balanced.

    The people are put in a random order and get the orders of the forms in turn, so that on every occasion the forms
    are sat by as many people, give or take one, and every order of forms is used as often, give or take one. Of more
    than four forms only the cyclic orders are used.

    Returns:
        For each person's id the names of the forms, one an occasion.
    """
    chance = random.Random(seed)
    order = sorted(set(people))
    chance.shuffle(order)
    rows = _rows(forms)
    squares = [rows[at : at + len(forms)] for at in range(0, len(rows), len(forms))]
    chance.shuffle(squares)
    for square in squares:
        chance.shuffle(square)
    turns = islice(cycle([row for square in squares for row in square]), len(order))
    return dict(zip(order, turns, strict=True))


def _rows(forms: Sequence[str]) -> list[tuple[str, ...]]:
    """Orders of the forms in Latin squares: of each square's rows, every form stands once in every place."""
    starts = [row for row in permutations(forms) if row[:1] == tuple(forms[:1])] if len(forms) <= 4 else [tuple(forms)]
    return [(*row[at:], *row[:at]) for row in starts for at in range(len(row))]

"""What the room of a laptop in a session shows. No list of these is a list of names for anybody else."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from borderlens.domain.people import Person
from borderlens.services.sessions.duties import DutyState


@dataclass(frozen=True, slots=True)
class Task:
    """One test of one person in a session.

    Attributes:
        letter, items: of the form; empty and 0 where it is not on this laptop.
        minutes: None where there is no limit, or it is sat in step.
        answered: of a sitting that was begun or handed in.
    """

    phase: str
    form: str
    blueprint: str
    state: DutyState
    letter: str = ""
    items: int = 0
    minutes: int | None = None
    answered: int = 0

    @property
    def can_be_sat(self) -> bool:
        return self.state in (DutyState.READY, DutyState.BEGUN)


@dataclass(frozen=True, slots=True)
class Joined:
    """A session that this laptop takes part in. ``fingerprint`` is this laptop's own; ``names``: names are taken."""

    session: str
    title: str
    place: str
    starts_on: str
    ends_on: str
    label: str
    fingerprint: str
    names: bool
    closed: bool
    people: tuple[Person, ...] = ()
    agreed: frozenset[str] = frozenset()


def find(people: Sequence[Person], words: str) -> list[Person]:
    """People whose code or name holds what was typed, by code; a whole code stands first."""
    typed = _plain(words)
    found = [one for one in people if typed in _plain(one.code) or typed in _plain(one.name)]
    return sorted(found, key=lambda one: (_plain(one.code) != typed, _plain(one.code), _plain(one.name)))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().replace("-", "").replace(" ", "")

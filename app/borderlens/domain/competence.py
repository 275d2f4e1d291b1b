"""Competence: criteria that are fixed before anybody sits a test, and what a person's counts come to under them.

Source: design, "Competence". Missed and accused are two errors, each with a criterion of its own; a person is competent
in identification when all of them are met and no critical evidence error was made. Law, evidence and cooperation are
shares of right answers. Everything is decided in whole numbers: 8 of 10 is 80 %, never 79.999 %.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum

from borderlens.domain.attempts import Tally
from borderlens.domain.events import Json, canonical
from borderlens.domain.items import Competency

FORMAT = "bl-criteria/1"
SHOWN = 12
"""Digits of the hash that people are shown, in groups of four."""
DECIDING = (10, 10, 4)
"""Protected, look-alike and undecidable items of a form that decides; with fewer, it is "decided on few items"."""
FEW_QUESTIONS = 10
"""Fewer questions of law, evidence or cooperation than this decide on few items, too."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """What counts as competent, in whole per cent.

    Attributes:
        found: at least this share of protected products is found.
        accused: at most this share of look-alikes is accused.
        referred: at least this share of undecidable items is referred.
        critical: a critical evidence error (burning or scratching a sample, handling without recording, releasing on a
            guess) always means not yet competent.
        right: at least this share of the points in law, in evidence and in cooperation, each by itself.
    """

    found: int = 80
    accused: int = 20
    referred: int = 50
    critical: bool = True
    right: int = 80

    def __post_init__(self) -> None:
        for name in ("found", "accused", "referred", "right"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 100:
                raise ValueError(f"{name}: {value!r} is no whole per cent")
        if not isinstance(self.critical, bool):
            raise ValueError(f"critical: {self.critical!r} is no flag")

    @property
    def record(self) -> dict[str, Json]:
        """As it stands in the event ``criteria.fixed``."""
        return dict(asdict(self))

    @classmethod
    def of(cls, record: Mapping[str, Json]) -> Criteria:
        """Inverse of ``record``. Raises ``ValueError`` for anything else."""
        if set(record) != {f.name for f in fields(cls)}:
            raise ValueError("not the fields of criteria")
        return cls(**record)  # type: ignore[arg-type]

    @property
    def hash(self) -> str:
        """SHA-256 of the canonical JSON with the format's name, 64 digits: printed beside every figure."""
        return hashlib.sha256(canonical({"format": FORMAT, **self.record})).hexdigest()

    @property
    def shown_hash(self) -> str:
        """The first twelve digits, in groups: ``4c9e 71b0 a2d8``."""
        return " ".join(self.hash[at : at + 4] for at in range(0, SHOWN, 4))

    def enough_found(self, found: int, protected: int) -> bool:
        return found * 100 >= self.found * protected

    def few_accused(self, accused: int, look_alikes: int) -> bool:
        return accused * 100 <= self.accused * look_alikes

    def enough_referred(self, referred: int, undecidable: int) -> bool:
        return referred * 100 >= self.referred * undecidable


class Shortfall(StrEnum):
    """Why somebody is not yet competent; words ``competence.shortfall.<value>``."""

    MISSED = "missed"
    ACCUSED = "accused"
    NOT_REFERRED = "not_referred"
    CRITICAL = "critical"
    TOO_FEW_RIGHT = "too_few_right"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Competent, not yet (with the reasons), or ``None``: the forms that were sat cannot decide it.

    ``few_items``: decided on fewer items than ``DECIDING`` or ``FEW_QUESTIONS``.
    """

    competent: bool | None
    shortfalls: tuple[Shortfall, ...] = ()
    few_items: bool = False


UNDECIDED = Verdict(None)


def decide(criteria: Criteria, counts: Mapping[str, Tally], competency: str) -> Verdict:
    """What one person's counts come to in one competency.

    Args:
        counts: the person's tallies of one occasion (before, after, follow-up), by competency. A critical evidence
            error counts wherever it was made.

    Returns:
        Undecided where there is no tally, where answers still are unscored, or where a form lacks one of the three
        sorts of items.
    """
    tally = counts.get(competency)
    if tally is None or tally.unscored:
        return UNDECIDED
    made = criteria.critical and any(other.critical for other in counts.values())
    short = [Shortfall.CRITICAL] if made else []
    if competency != Competency.IDENTIFICATION:
        if not tally.asked:
            return UNDECIDED
        if tally.points * 100 < criteria.right * tally.asked - 1e-9:
            short.append(Shortfall.TOO_FEW_RIGHT)
        return Verdict(not short, tuple(short), tally.asked < FEW_QUESTIONS)
    asked = (tally.protected, tally.look_alikes, tally.undecidable)
    if not all(asked):
        return UNDECIDED
    if not criteria.enough_found(tally.found, tally.protected):
        short.append(Shortfall.MISSED)
    if not criteria.few_accused(tally.accused, tally.look_alikes):
        short.append(Shortfall.ACCUSED)
    if not criteria.enough_referred(tally.referred, tally.undecidable):
        short.append(Shortfall.NOT_REFERRED)
    return Verdict(not short, tuple(short), any(n < least for n, least in zip(asked, DECIDING, strict=True)))

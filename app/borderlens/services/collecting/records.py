"""What collecting tells: of one file, of one laptop, of the whole room. The contract between service and window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from borderlens.domain.errors import Mistake


class FileState(StrEnum):
    """What became of one file; words ``collecting.file.<value>``."""

    MERGED = "merged"
    NOTHING_NEW = "nothing_new"
    QUARANTINED = "quarantined"  # signed by a laptop that the trainer has not accepted
    CONFLICT = "conflict"  # same event id, other content: both set aside, neither counted
    REFUSED = "refused"  # not a bundle, tampered with, for another trainer


@dataclass(frozen=True, slots=True)
class Gap:
    """Events ``first``…``last`` of a laptop are missing, both ends counted."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Received:
    """What one file brought.

    Attributes:
        device, label, fingerprint: whose it is; empty where that cannot be read. The fingerprint is the first 16 digits
            of SHA-256 over the public key, in groups of four, as the laptop itself shows it.
        events, new: events in the file, and those not held here before.
        answers: new answers among them.
        people: people with new answers.
        gaps: what is missing of that laptop after this file.
        unread: events of a newer schema, kept unread; ``needs`` is the schema they are of.
        conflicts: ids of events that are held here with other content.
        clock: milliseconds by which the laptop's clock is known to be behind (negative) or ahead at least; None where
            nothing is wrong with it.
        why: for a file that was refused, the one line that says what, where and how to mend it; for a laptop that is
            known with another key, that.
        sha256: of the file; session: that it says to be of; both empty where they cannot be read.
    """

    file: Path
    state: FileState
    device: str = ""
    label: str = ""
    fingerprint: str = ""
    events: int = 0
    new: int = 0
    answers: int = 0
    people: int = 0
    gaps: tuple[Gap, ...] = ()
    unread: int = 0
    needs: int = 0
    conflicts: tuple[str, ...] = ()
    clock: int | None = None
    why: Mistake | None = None
    sha256: str = ""
    session: str = ""


class LaptopState(StrEnum):
    """Words ``collecting.laptop.<value>``."""

    HERE = "here"
    WAITING = "waiting"
    INCOMPLETE = "incomplete"
    SET_ASIDE = "set_aside"  # quarantined, refused or in conflict


@dataclass(frozen=True, slots=True)
class LaptopRow:
    """One laptop of the room.

    Attributes:
        people: people of whom answers are here from this laptop; expected: those known to have begun there.
        arrived_at: UTC, when its last bundle was merged; None while it is waiting.
        gaps, clock, why: as in ``Received``.
    """

    device: str
    label: str
    fingerprint: str
    state: LaptopState
    people: int = 0
    arrived_at: str | None = None
    gaps: tuple[Gap, ...] = ()
    clock: int | None = None
    why: Mistake | None = None


class Missing(StrEnum):
    """Why somebody's answers are not here; words ``collecting.missing.<value>``."""

    NO_LAPTOP = "no_laptop"  # nothing of this person has come
    UNFINISHED = "unfinished"  # begun, not closed
    SET_ASIDE = "set_aside"  # the file of the person's laptop was set aside


@dataclass(frozen=True, slots=True)
class MissingPerson:
    """``code`` is empty for somebody without one; ``label`` names the laptop where it is known."""

    person: str
    code: str
    label: str
    why: Missing


@dataclass(frozen=True, slots=True)
class Room:
    """Who and which laptop is still missing in one phase of a session.

    Attributes:
        enrolled, here: people enrolled, and those whose sitting of the phase is here and closed.
        answers: standing answers of the phase that are here.
        aside: files that were set aside and still are: quarantined, refused or in conflict.
        last_at: UTC, when the last bundle was merged.
    """

    session: str
    phase: str
    laptops: tuple[LaptopRow, ...]
    enrolled: int
    here: int
    answers: int
    missing: tuple[MissingPerson, ...]
    aside: tuple[Received, ...]
    last_at: str | None = None

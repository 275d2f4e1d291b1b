"""What taking in a part of another laptop's chain brought, and what is missing of that chain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from borderlens.domain.events import SCHEMA, EventKind
from borderlens.store.lines import Row


@dataclass(slots=True)
class TakenIn:
    """A part of a chain, as far as it was read.

    Attributes:
        device: whose it is; empty while nothing was read.
        first, last, prev_head, head: the ends of the part, as numbers and as hashes.
        count: events in it; new: those that were not held before.
        answers: new answers; people: those who gave them.
        sat: people with answers in this part, new or not.
        unread: events of a newer schema; needs: the newest schema among them.
        conflicts: ids of events that are held with other content, or for whose place another one is held.
        earliest, latest: times that the laptop's clock said, the earliest in a session.
    """

    device: str = ""
    first: int = 0
    last: int = -1
    prev_head: bytes = b""
    head: bytes = b""
    count: int = 0
    new: int = 0
    answers: int = 0
    people: set[str] = field(default_factory=set)
    sat: set[str] = field(default_factory=set)
    unread: int = 0
    needs: int = 0
    conflicts: list[str] = field(default_factory=list)
    earliest: str = ""
    latest: str = ""

    def read(self, rows: Iterable[Row]) -> None:
        """Count what is in the part."""
        for row in rows:
            if not self.device:
                self.device, self.first, self.prev_head = row[1], row[2], row[3]
            self.count += 1
            self.last, self.head = row[2], row[15]
            self.latest = max(self.latest, row[5])
            if row[7] is not None:
                self.earliest = min(self.earliest or row[5], row[5])
            if row[14] > SCHEMA:
                self.unread += 1
                self.needs = max(self.needs, row[14])
            elif row[4] == EventKind.ANSWER_GIVEN and row[8] is not None:
                self.sat.add(row[8])

    def take(self, rows: Iterable[Row]) -> None:
        """Count what was new."""
        for row in rows:
            self.new += 1
            if row[4] == EventKind.ANSWER_GIVEN and row[14] <= SCHEMA:
                self.answers += 1
                if row[8] is not None:
                    self.people.add(row[8])


def holes(places: Iterable[tuple[int, str]], start: int | None = None) -> list[tuple[int, int]]:
    """First and last number of each run that is missing in a laptop's chain.

    Args:
        places: number and kind of the events held, by number.
        start: the number from which a gap counts; None for the first place held. What lies before ``session.joined`` is
            the laptop's own life, and no gap.
    """
    found = []
    expected = start
    for seq, kind in places:
        if expected is not None and seq > expected and kind != EventKind.SESSION_JOINED:
            found.append((expected, seq - 1))
        expected = seq + 1 if expected is None or seq >= expected else expected
    return found

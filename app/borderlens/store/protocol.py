"""What a store promises; ``sqlite.SqliteStore`` keeps it on disk, ``memory.MemoryStore`` in memory for tests."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Protocol

from borderlens.domain.attempts import Attempt, AttemptSummary, Response, Tally
from borderlens.domain.events import Draft, Event, Fault
from borderlens.domain.people import Person
from borderlens.store.sheets import Sheets

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


class EventLog(Protocol):
    """The append-only chain of this laptop, and events of others once merged."""

    def append(self, draft: Draft) -> Event:
        """Seal and keep a draft; when this returns outside a transaction, the event is on the disk."""

    def read(
        self,
        *,
        device: str | None = None,
        kind: str | None = None,
        attempt: str | None = None,
        session: str | None = None,
    ) -> list[Event]:
        """Events that fit every given condition, by device and sequence. ``ValueError`` for a row that is none."""

    def get(self, id: str) -> Event | None:
        """The event of that id."""

    def verify(self) -> list[Fault]:
        """Faults in every chain held here; empty when all is well."""


class PeopleTable(Protocol):
    """The editable table of people, outside the chain."""

    def all(self) -> list[Person]:
        """Everyone, by name."""

    def get(self, id: str) -> Person | None:
        """The person of that id; None for one never known or erased."""

    def put(self, person: Person) -> None:
        """Add a person, or change the one of the same id."""

    def erase(self, id: str) -> None:
        """Take a person's row away for good, from the backups too; the events stay without a name."""


class Reading(Protocol):
    """Tables for reading, derived from the events."""

    def attempts(self, *, person: str | None = None, session: str | None = None) -> list[AttemptSummary]:
        """Attempts by opening time and id."""

    def attempt(self, id: str) -> Attempt | None:
        """One attempt with its items in order and the standing responses."""

    def responses(self, *, session: str | None = None) -> list[Response]:
        """Standing responses by attempt (opening time, id) and position."""

    def scores(self, *, session: str | None = None) -> list[Tally]:
        """Tallies by attempt (opening time, id) and competency."""

    def version(self) -> int:
        """Goes up whenever something a reader shows may have changed."""

    def rebuild(self) -> int:
        """Make the tables anew from the events; gives the number of attempts."""


class Store(Protocol):
    """A laptop's truth. One thread owns it."""

    @property
    def device(self) -> str: ...
    @property
    def events(self) -> EventLog: ...
    @property
    def people(self) -> PeopleTable: ...
    @property
    def reading(self) -> Reading: ...
    @property
    def sheets(self) -> Sheets: ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; committed and synced when the outermost one is left."""

    def recall(self, key: str) -> str | None:
        """What this laptop alone knows under ``key``."""

    def remember(self, key: str, value: str | None) -> None:
        """Keep ``value`` under ``key``; None forgets it."""

    def close(self) -> None: ...

"""What a store promises; ``sqlite.SqliteStore`` keeps it on disk, ``memory.MemoryStore`` in memory for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from borderlens.domain.attempts import Attempt, AttemptSummary, Response, Tally
from borderlens.domain.events import Draft, Event, Fault, Json
from borderlens.domain.people import Person

if TYPE_CHECKING:  # these load the database's library, which a window does not need to open
    from borderlens.store.pushed import Pushed
    from borderlens.store.sheets import Sheets
    from borderlens.store.taken import TakenIn

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
        """Events that count and fit every given condition, by device and sequence; those of a newer schema, too.

        ``ValueError`` for a row that is none.
        """

    def get(self, id: str) -> Event | None:
        """The event of that id, whether it counts or not."""

    def take_in(self, lines: Iterable[bytes]) -> TakenIn:
        """Take in a part of another laptop's chain, all of it or nothing; the tables for reading follow.

        An event that is held already changes nothing. One whose id or place is held with other content is set aside,
        and the one that is held counts no more. Events of a newer schema, and of unknown kinds, are kept.

        Args:
            lines: canonical JSON of each event without its hash, as ``lines`` gives it, without line feeds.

        Raises:
            BadLine: a line is no event, or does not follow the one before or what is held of that laptop, or it is of
                this very laptop and not known here.
        """

    def lines(self, first: int) -> Iterator[bytes]:
        """This laptop's own chain from an event's number on, as ``take_in`` reads it."""

    def gaps(self, device: str, start: int | None = None) -> list[tuple[int, int]]:
        """First and last number of each run of events that is missing in a chain, from ``start`` on.

        What a laptop did before it joined a session is not missing.
        """

    def not_counting(self) -> list[str]:
        """Ids of events that are held, and that another one contradicts."""

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

    def put_unknown(self, people: Iterable[Person]) -> int:
        """Add those who were never known here; nobody who is known is changed, nobody erased comes back."""

    def erase(self, id: str) -> None:
        """Take a person's row away for good, from the backups too; the events stay without a name."""

    def was_erased(self, id: str) -> bool:
        """True for somebody whose row was taken away here."""


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


@dataclass(frozen=True, slots=True)
class BundleRow:
    """A bundle that came: the SHA-256 of its file, what its manifest says, what became of it, when (UTC).

    ``record`` is what the one who collects wants to know of it again, JSON.
    """

    sha256: str
    session: str
    device: str
    public_key: str
    state: str
    received_at: str
    record: Mapping[str, Json]


class BundleTable(Protocol):
    """Bundles that came to this laptop."""

    def all(self, session: str) -> list[BundleRow]:
        """Those of a session, the oldest first."""

    def get(self, sha256: str) -> BundleRow | None:
        """The one of that file."""

    def put(self, row: BundleRow) -> None:
        """Add a bundle, or change the one of the same file."""

    def drop(self, sha256: str) -> None:
        """Forget one."""


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
    def bundles(self) -> BundleTable: ...
    @property
    def sheets(self) -> Sheets: ...
    @property
    def pushed(self) -> Pushed: ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; committed and synced when the outermost one is left."""

    def bulk(self) -> AbstractContextManager[None]:
        """Much is about to be written, in transactions of its own: the store makes room for it in memory."""

    def recall(self, key: str) -> str | None:
        """What this laptop alone knows under ``key``."""

    def remember(self, key: str, value: str | None) -> None:
        """Keep ``value`` under ``key``; None forgets it."""

    def close(self) -> None: ...

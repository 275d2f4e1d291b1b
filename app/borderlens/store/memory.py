"""The cheap twin: the same store in memory, for tests of what stands on it, and where no folder can be written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from uuid6 import uuid7

from borderlens import __version__
from borderlens.domain.attempt_events import derive
from borderlens.domain.attempts import Attempt, AttemptSummary, Response, Tally, summary, tally
from borderlens.domain.events import FIRST_PREV, Draft, Event, EventKind, Fault, seal, verify_chain
from borderlens.domain.people import Person
from borderlens.store.protocol import Clock, utc_now
from borderlens.store.sheets import MemorySheets


class MemoryStore:
    """``Store``, ``EventLog``, ``PeopleTable`` and ``Reading`` over plain lists; nothing outlives it."""

    def __init__(self, *, clock: Clock = utc_now) -> None:
        self._clock = clock
        self._events: list[Event] = []
        self._local: dict[str, str] = {}
        self._version = 0
        self.device = str(uuid4())
        self.people = MemoryPeople(self)
        self.sheets = MemorySheets(self)
        self.events.append(Draft(EventKind.DEVICE_REGISTERED, {"app_version": __version__}))

    @property
    def events(self) -> MemoryStore:
        return self

    @property
    def reading(self) -> MemoryStore:
        return self

    @contextmanager
    def transaction(self) -> Iterator[None]:
        before = (list(self._events), dict(self.people.rows), dict(self._local), self._version)
        try:
            yield
        except BaseException:
            self._events, self.people.rows, self._local, self._version = before
            raise

    def recall(self, key: str) -> str | None:
        return self._local.get(key)

    def remember(self, key: str, value: str | None) -> None:
        if value is None:
            self._local.pop(key, None)
        else:
            self._local[key] = value

    def forget_value(self, value: str) -> None:
        self._local = {key: kept for key, kept in self._local.items() if kept != value}

    def touch(self) -> None:
        self._version += 1

    def close(self) -> None:
        """Nothing to let go of."""

    def append(self, draft: Draft) -> Event:
        seq, prev = len(self._events), self._events[-1].hash if self._events else FIRST_PREV
        event = seal(draft, id=str(uuid7()), device=self.device, seq=seq, prev=prev, moment=self._clock())
        self._events.append(event)
        self.touch()
        return event

    def read(
        self,
        *,
        device: str | None = None,
        kind: str | None = None,
        attempt: str | None = None,
        session: str | None = None,
    ) -> list[Event]:
        given = {"device": device, "kind": kind, "attempt": attempt, "session": session}
        return [e for e in self._events if all(v is None or getattr(e, name) == v for name, v in given.items())]

    def get(self, id: str) -> Event | None:
        return next((event for event in self._events if event.id == id), None)

    def verify(self) -> list[Fault]:
        return verify_chain(self._events)

    def attempts(self, *, person: str | None = None, session: str | None = None) -> list[AttemptSummary]:
        return [summary(a) for a in self._attempts(session) if person is None or a.person == person]

    def attempt(self, id: str) -> Attempt | None:
        return derive(self.read(attempt=id))

    def responses(self, *, session: str | None = None) -> list[Response]:
        return [response for attempt in self._attempts(session) for response in attempt.responses]

    def scores(self, *, session: str | None = None) -> list[Tally]:
        return [row for attempt in self._attempts(session) for row in tally(attempt)]

    def version(self) -> int:
        return self._version

    def rebuild(self) -> int:
        self.touch()
        return len(self._attempts(None))

    def _attempts(self, session: str | None) -> list[Attempt]:
        ids = {event.attempt: None for event in self._events if event.attempt is not None}
        made = [attempt for id in ids if (attempt := self.attempt(id)) is not None]
        fitting = [attempt for attempt in made if session is None or attempt.session == session]
        return sorted(fitting, key=lambda attempt: (attempt.opened_at, attempt.id))


class MemoryPeople:
    """``PeopleTable`` over a dictionary."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self.rows: dict[str, Person] = {}

    def all(self) -> list[Person]:
        return sorted(self.rows.values(), key=lambda person: (person.name.lower(), person.id))

    def get(self, id: str) -> Person | None:
        return self.rows.get(id)

    def put(self, person: Person) -> None:
        self.rows[person.id] = person
        self._store.touch()

    def erase(self, id: str) -> None:
        self.rows.pop(id, None)
        self._store.forget_value(id)
        self._store.touch()

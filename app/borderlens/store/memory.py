"""The cheap twin: the same store in memory, for tests of what stands on it, and where no folder can be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import uuid4

from uuid6 import uuid7

from borderlens import __version__
from borderlens.domain.attempt_events import derive
from borderlens.domain.attempts import Attempt, AttemptSummary, Response, Tally, summary, tally
from borderlens.domain.events import FIRST_PREV, Draft, Event, EventKind, Fault, FaultKind, seal, verify_chain
from borderlens.domain.people import Person
from borderlens.store.event_rows import to_row
from borderlens.store.lines import BadLine, event_of, line_of, read_chain
from borderlens.store.merging import OWN
from borderlens.store.protocol import BundleRow, Clock, utc_now
from borderlens.store.pushed import MemoryPushed
from borderlens.store.sheets import MemorySheets
from borderlens.store.taken import TakenIn, holes


class MemoryStore:
    """``Store``, ``EventLog`` and ``Reading`` over plain lists; nothing outlives it."""

    def __init__(self, *, clock: Clock = utc_now) -> None:
        self._clock = clock
        self._events: list[Event] = []
        self._aside: dict[tuple[str, bytes], tuple[str, int]] = {}
        self._not_counting: set[str] = set()
        self._local: dict[str, str] = {}
        self._version = 0
        self.device = str(uuid4())
        self.people = MemoryPeople(self)
        self.bundles = MemoryBundles(self)
        self.sheets = MemorySheets(self)
        self.pushed = MemoryPushed()
        self.events.append(Draft(EventKind.DEVICE_REGISTERED, {"app_version": __version__}))

    @property
    def events(self) -> MemoryStore:
        return self

    @property
    def reading(self) -> MemoryStore:
        return self

    @contextmanager
    def transaction(self) -> Iterator[None]:
        events, aside, uncounted = list(self._events), dict(self._aside), set(self._not_counting)
        people, erased, bundles = dict(self.people.rows), set(self.people.erased), dict(self.bundles.rows)
        local, version, pushed = dict(self._local), self._version, dict(self.pushed.rows)
        try:
            yield
        except BaseException:
            self._events, self._aside, self._not_counting = events, aside, uncounted
            self.people.rows, self.people.erased, self.bundles.rows = people, erased, bundles
            self._local, self._version, self.pushed.rows = local, version, pushed
            raise

    @contextmanager
    def bulk(self) -> Iterator[None]:
        yield

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
        own = self._of(self.device)
        seq, prev = len(own), own[-1].hash if own else FIRST_PREV
        event = seal(draft, id=str(uuid7()), device=self.device, seq=seq, prev=prev, moment=self._clock())
        self._events.append(event)
        self.touch()
        return event

    def take_in(self, lines: Iterable[bytes]) -> TakenIn:
        taken = TakenIn()
        with self.transaction():
            by_place = {(event.device, event.seq): event for event in self._events}
            by_id = {event.id: event for event in self._events}
            for row, body in read_chain(lines):
                event = event_of(row, body)
                before = by_place.get((event.device, event.seq - 1))
                if not taken.count and before is not None and before.hash != event.prev:
                    raise BadLine("it does not follow what the laptop has brought before", 1)
                taken.read([row])
                held = by_place.get((event.device, event.seq)) or by_id.get(event.id)
                if event.device == self.device and (held is None or held.hash != event.hash):
                    raise BadLine(OWN, taken.count)
                if held is None:
                    self._events.append(event)
                    by_place[event.device, event.seq] = by_id[event.id] = event
                    taken.take([row])
                elif held.hash != event.hash:
                    self._aside[event.id, event.hash] = (event.device, event.seq)
                    self._not_counting.add(held.id)
                    taken.conflicts += [id for id in sorted({event.id, held.id}) if id not in taken.conflicts]
            after, held = (by_place.get((taken.device, taken.last + step)) for step in (1, 0))
            if after is not None and held is not None and held.hash == taken.head != after.prev:
                raise BadLine("what the laptop has brought before does not follow it", taken.count)
            if taken.new or taken.conflicts:
                self.touch()
        return taken

    def read(
        self,
        *,
        device: str | None = None,
        kind: str | None = None,
        attempt: str | None = None,
        session: str | None = None,
    ) -> list[Event]:
        given = {"device": device, "kind": kind, "attempt": attempt, "session": session}
        found = [e for e in self._events if all(v is None or getattr(e, name) == v for name, v in given.items())]
        return sorted((e for e in found if e.id not in self._not_counting), key=lambda e: (e.device, e.seq))

    def get(self, id: str) -> Event | None:
        return next((event for event in self._events if event.id == id), None)

    def lines(self, first: int) -> Iterator[bytes]:
        for event in self._of(self.device)[first:]:
            yield line_of(to_row(event))

    def gaps(self, device: str, start: int | None = None) -> list[tuple[int, int]]:
        held = {event.seq: event.kind for event in self._of(device)}
        aside = {seq: "" for whose, seq in self._aside.values() if whose == device}
        return holes(sorted((seq, kind) for seq, kind in (aside | held).items() if seq >= (start or 0)), start)

    def not_counting(self) -> list[str]:
        return sorted(self._not_counting)

    def verify(self) -> list[Fault]:
        joined = {(e.device, e.seq) for e in self._events if e.kind == EventKind.SESSION_JOINED}
        # the life of another laptop before a session is not missing here, nor is what was set aside
        before = {(whose, seq - 1) for whose, seq in joined if whose != self.device}
        aside = set(self._aside.values())

        def missing(fault: Fault) -> bool:
            places = ((fault.device, seq) for seq in range(fault.seq, fault.last + 1))
            return (fault.device, fault.last) not in before and not all(place in aside for place in places)

        return [f for f in verify_chain(self._events) if f.kind is not FaultKind.GAP or missing(f)]

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

    def _of(self, device: str) -> list[Event]:
        return sorted((event for event in self._events if event.device == device), key=lambda event: event.seq)

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
        self.erased: set[str] = set()

    def all(self) -> list[Person]:
        return sorted(self.rows.values(), key=lambda person: (person.name.lower(), person.id))

    def get(self, id: str) -> Person | None:
        return self.rows.get(id)

    def put(self, person: Person) -> None:
        self.rows[person.id] = person
        self._store.touch()

    def put_unknown(self, people: Iterable[Person]) -> int:
        new = {person.id: person for person in people if person.id not in self.rows and person.id not in self.erased}
        for person in new.values():
            self.put(person)
        return len(new)

    def erase(self, id: str) -> None:
        self.rows.pop(id, None)
        self.erased.add(id)
        self._store.forget_value(id)
        self._store.touch()

    def was_erased(self, id: str) -> bool:
        return id in self.erased


class MemoryBundles:
    """``BundleTable`` over a dictionary."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self.rows: dict[str, BundleRow] = {}

    def all(self, session: str) -> list[BundleRow]:
        found = [row for row in self.rows.values() if row.session == session]
        return sorted(found, key=lambda row: (row.received_at, row.sha256))

    def get(self, sha256: str) -> BundleRow | None:
        return self.rows.get(sha256)

    def put(self, row: BundleRow) -> None:
        self.rows[row.sha256] = row
        self._store.touch()

    def drop(self, sha256: str) -> None:
        self.rows.pop(sha256, None)
        self._store.touch()

"""Writing events of sessions: what everything that is done in a session stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from borderlens.domain.events import Draft, EventKind, Json
from borderlens.domain.session_errors import NotEnrolled, NotTheTrainer
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Session
from borderlens.services.sessions.registers import Registers


class Writing(Registers):
    """For the classes that build on it."""

    def _led(self, id: str) -> Session:
        session = self.get(id)
        if session.device != self._store.device:
            raise NotTheTrainer(session=session.plan.title)
        return session

    def _in(self, register: Register, person: str) -> None:
        if person not in register.enrolled:
            raise NotEnrolled(person=self._shown(person), session=register.session.plan.title)

    def _shown(self, person: str) -> str:
        known = self._store.people.get(person)
        return (known.code or known.name[:40]) if known else person

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction; what was read inside one that is taken back is not believed any more."""
        try:
            with self._store.transaction():
                yield
        except BaseException:
            self._read_at = -1
            raise

    def _write(self, kind: EventKind, session: str, body: Mapping[str, Json], person: str | None = None) -> None:
        self._store.events.append(Draft(kind, body, session=session, person=person))

    def _void_all(
        self, kind: EventKind, person: str, session: str | None = None, device: str | None = None
    ) -> frozenset[str]:
        """Void every event of that kind that is about the person; gives their ids."""
        found = self._store.events.read(kind=kind, session=session, device=device)
        about = [event for event in found if event.person == person]
        for event in about:
            self._void(event.id, event.session, person)
        return frozenset(event.id for event in about)

    def _void(self, event: str, session: str | None, person: str) -> None:
        self._store.events.append(Draft(EventKind.EVENT_VOIDED, {"event": event}, session=session, person=person))

"""A trainer's laptop and laptops of a room, as tests need them: real stores, real keys, answers as events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from uuid6 import uuid7

from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.people import Country, Person, Role
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Plan
from borderlens.packs.signing import own_keys
from borderlens.paths import Paths, find_paths
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.exporting import export_bundle
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore

START = datetime(2026, 11, 24, 8, tzinfo=UTC)
FORM = "f" * 64
ROLES = ("protected", "look_alike", "undecidable")


class Ticking:
    """A clock that goes on by a second with every look; ``off`` is by how much it is wrong."""

    def __init__(self, off: timedelta = timedelta()) -> None:
        self.now = START + off

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def person(number: int, name: str | None = None) -> Person:
    """An officer with an id that is always the same for the same number."""
    return Person(
        id=f"00000000-0000-7000-8000-{number:012}",
        name=name or f"Officer {number}",
        country=Country.VN,
        agency="vn-customs",
        language="vi",
        role=Role.OFFICER,
        code=f"VN-{number:03}",
    )


class Laptop:
    """One laptop: a store, keys and, once it has joined, a label."""

    def __init__(self, folder: Path, *, off: timedelta = timedelta(), memory: bool = False) -> None:
        self.paths: Paths = find_paths(folder)
        self.clock = Ticking(off)
        folder.mkdir(parents=True, exist_ok=True)
        self.store: Store = (
            MemoryStore(clock=self.clock) if memory else SqliteStore(self.paths.database, clock=self.clock)
        )

    @property
    def key(self) -> str:
        return own_keys(self.paths.data / "keys").public_key.hex()

    def join(self, session: str, label: str) -> None:
        body = {"label": label, "public_key": self.key}
        self.store.events.append(Draft(EventKind.SESSION_JOINED, dict(body), session=session))
        self.label = label

    def open(self, session: str, who: str, mode: str = "pre", items: int = 6) -> str:
        """Open a sitting; gives its id."""
        id = str(uuid7())
        asked: list[Any] = [
            {
                "key": f"item-{place}",
                "version": 1,
                "hash": bytes([place] * 32).hex(),
                "competency": "identification",
                "kind": "ivory",
                "role": ROLES[place % 3],
                "options": ["ivory", "bone", "cannot_tell"],
            }
            for place in range(items)
        ]
        body = {"pack": "check", "pack_version": 1, "form": FORM, "mode": mode, "photo_check": False, "language": "vi"}
        draft = Draft(EventKind.ATTEMPT_OPENED, body | {"items": asked}, session=session, person=who, attempt=id)
        self.store.events.append(draft)
        return id

    def answer(self, session: str, who: str, attempt: str, place: int, **more: Any) -> str:
        body: dict[str, Any] = {
            "response": "ivory",
            "points": 1,
            "outcome": "hit",
            "critical": False,
            "duration_ms": 1200,
        }
        draft = Draft(
            EventKind.ANSWER_GIVEN,
            body | more,
            session=session,
            person=who,
            attempt=attempt,
            item=f"item-{place}",
            item_version=1,
            item_hash=bytes([place] * 32),
        )
        return self.store.events.append(draft).id

    def close_sitting(self, session: str, who: str, attempt: str) -> None:
        ended = Draft(EventKind.ATTEMPT_CLOSED, {"ended": "completed"}, session=session, person=who, attempt=attempt)
        self.store.events.append(ended)

    def sit(self, session: str, who: str, mode: str = "pre", answers: int = 6, *, ends: bool = True) -> str:
        """A sitting of six items; gives its id."""
        attempt = self.open(session, who, mode)
        for place in range(answers):
            self.answer(session, who, attempt, place)
        if ends:
            self.close_sitting(session, who, attempt)
        return attempt

    def export(self, register: Register, out: Path) -> Path:
        return export_bundle(self.store, register, self.paths.data / "keys", out, self.clock)


@dataclass
class Room:
    """A trainer's laptop that leads one session."""

    trainer: Laptop
    session: str
    folder: Path

    @property
    def collecting(self) -> Collecting:
        return Collecting(self.trainer.store, self.trainer.paths, clock=self.trainer.clock)

    @property
    def register(self) -> Register:
        return Sessions(self.trainer.store, self.trainer.paths).register(self.session)

    def laptop(self, label: str, *, accepted: bool = True, off: timedelta = timedelta()) -> Laptop:
        """A laptop that joined after an earlier life of its own; the trainer knows its key where it is accepted."""
        laptop = Laptop(self.folder / f"laptop-{label}", off=off)
        laptop.store.events.append(Draft(EventKind.CHECK_MADE, {"n": 1}))
        laptop.clock.now += timedelta(minutes=2)
        laptop.join(self.session, label)
        if accepted:
            self.accept(laptop)
        return laptop

    def accept(self, laptop: Laptop) -> None:
        body = {"device": laptop.store.device, "public_key": laptop.key, "label": laptop.label}
        self.trainer.store.events.append(Draft(EventKind.DEVICE_ACCEPTED, dict(body), session=self.session))

    def later(self) -> None:
        """The day goes on: the trainer collects at its end."""
        self.trainer.clock.now += timedelta(hours=8)


def make_room(folder: Path, people: Iterable[Person] = (), *, memory: bool = False, plan: Plan | None = None) -> Room:
    """A session that was opened, fixed and enrolled in."""
    trainer = Laptop(folder / "trainer", memory=memory)
    sessions = Sessions(trainer.store, trainer.paths)
    session = sessions.open(plan or Plan("Friendship Pass"))
    sessions.fix(session.id, Criteria())
    sessions.enrol(session.id, people)
    return Room(trainer, session.id, folder)

"""What the room asks of the services; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from borderlens.paths import Paths
from borderlens.services.collecting.records import Received, Room
from borderlens.store.protocol import Store

AUTO = "collect.sticks_by_themselves"
"""Under this the laptop remembers that bundles on a stick are read without being asked."""


class Collects(Protocol):
    """As ``services.collecting.collecting.Collecting``."""

    def merge(
        self,
        files: Sequence[Path],
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[Received, ...]: ...

    def accept(self, session: str, device: str, fingerprint: str = "") -> tuple[Received, ...]: ...

    def refuse(self, session: str, device: str, fingerprint: str = "") -> tuple[Received, ...]: ...

    def dismiss(self, received: Received) -> None: ...

    def room(self, session: str, phase: str) -> Room: ...


def collecting(store: Store, paths: Paths) -> Collects:
    from borderlens.services.collecting.collecting import Collecting

    return Collecting(store, paths)


def title(store: Store, paths: Paths, session: str) -> str:
    from borderlens.services.sessions.sessions import Sessions

    return Sessions(store, paths).get(session).plan.title


@dataclass(frozen=True)
class Service:
    collecting: Callable[[Store, Paths], Collects] = collecting
    title: Callable[[Store, Paths, str], str] = title


Decide = Callable[[Service, Paths, str, str, str], Callable[[Store], tuple[Received, ...]]]
"""What the trainer decides of a laptop that nobody knew: session, device and fingerprint."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the database tells of a session: its title, the room, whether sticks are read by themselves."""

    title: str
    room: Room
    auto: bool


def look(service: Service, paths: Paths, session: str, phase: str) -> Callable[[Store], Look]:
    """For the database's thread."""

    def work(store: Store) -> Look:
        room = service.collecting(store, paths).room(session, phase)
        return Look(service.title(store, paths, session), room, store.recall(AUTO) == "1")

    return work


def keep_auto(on: bool) -> Callable[[Store], None]:
    """Remember whether sticks are read without asking."""
    return lambda store: store.remember(AUTO, "1" if on else None)


def accept(
    service: Service, paths: Paths, session: str, device: str, fingerprint: str
) -> Callable[[Store], tuple[Received, ...]]:
    """Accept an unknown laptop by the fingerprint that was compared; gives what its files brought."""
    return lambda store: service.collecting(store, paths).accept(session, device, fingerprint)


def refuse(
    service: Service, paths: Paths, session: str, device: str, fingerprint: str
) -> Callable[[Store], tuple[Received, ...]]:
    """Throw away what waits of an unknown laptop; brings nothing."""

    def work(store: Store) -> tuple[Received, ...]:
        service.collecting(store, paths).refuse(session, device, fingerprint)
        return ()

    return work


def forget(service: Service, paths: Paths, received: Received) -> Callable[[Store], tuple[Received, ...]]:
    """Take a file that was looked into off the list; brings nothing."""

    def work(store: Store) -> tuple[Received, ...]:
        service.collecting(store, paths).dismiss(received)
        return ()

    return work

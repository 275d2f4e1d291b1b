"""Rooms of any size, as the service would tell them."""

from __future__ import annotations

from pathlib import Path

from tests.ui.pages.collect.conftest import TITLE

from borderlens.domain.bundle_errors import BundleDamaged, BundleForAnother
from borderlens.services.collecting.records import (
    FileState,
    Gap,
    LaptopRow,
    LaptopState,
    Missing,
    MissingPerson,
    Received,
    Room,
)
from borderlens.ui.pages.collect.service import Service

SLOW = -(3 * 60 + 10) * 60_000
STATES = {7: LaptopState.INCOMPLETE, 9: LaptopState.WAITING, 15: LaptopState.SET_ASIDE, 18: LaptopState.WAITING}


def row(number: int, state: LaptopState | None = None) -> LaptopRow:
    state = state or STATES.get(number % 20, LaptopState.HERE)
    return LaptopRow(
        f"device-{number}",
        f"{number:02}",
        "a1b2 c3d4 e5f6 a7b8",
        state,
        2,
        None if state is LaptopState.WAITING else "2026-11-24T09:14:00.000Z",
        (Gap(61, 64),) if state is LaptopState.INCOMPLETE else (),
        SLOW if number % 20 == 12 else None,
    )


def room_of(count: int, phase: str = "pre") -> Room:
    rows = tuple(row(number) for number in range(count, 0, -1))
    away = [one for one in rows if one.state in (LaptopState.WAITING, LaptopState.SET_ASIDE)]
    missing = tuple(
        MissingPerson(f"p{one.label}{place}", f"GX-{one.label}{place}", one.label,
                      Missing.SET_ASIDE if one.state is LaptopState.SET_ASIDE else Missing.NO_LAPTOP)
        for one in away
        for place in range(2)
    )  # fmt: skip
    aside = tuple(damaged(one) for one in rows if one.state is LaptopState.SET_ASIDE)
    return Room("s", phase, rows, 2 * count, 2 * count - len(missing), 24 * count, missing, aside, rows[0].arrived_at)


def damaged(one: LaptopRow) -> Received:
    file = Path(f"{one.label}.blbundle")
    why = BundleDamaged(file=str(file), label=one.label, why="the signature does not fit")
    return Received(file, FileState.REFUSED, one.device, one.label, one.fingerprint, why=why)


def for_another(label: str) -> Received:
    file = Path(f"{label}.blbundle")
    return Received(file, FileState.REFUSED, why=BundleForAnother(file=str(file), theirs="aa", ours="bb"))


class Told:
    def __init__(self, room: Room) -> None:
        self._room = room

    def room(self, session: str, phase: str) -> Room:
        return self._room


def telling(room: Room) -> Service:
    return Service(lambda store, paths: Told(room), lambda store, paths, session: TITLE)

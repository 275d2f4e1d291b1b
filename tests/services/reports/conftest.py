"""A session that was held, on a store: people of two countries, a test before and after, attendance."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.services.figures.room import Room, form, question

from borderlens.domain.attempts import Mode
from borderlens.domain.events import EventKind
from borderlens.domain.items import Competency, Item
from borderlens.domain.sessions import Plan
from borderlens.paths import Paths, find_paths
from borderlens.services.figures.figures import Figures
from borderlens.store.protocol import Store

ITEMS = [*form(5, 2, 2), question("e00", Competency.EVIDENCE, critical=True)]
MISSED = {f"p{number:02}": "bone" for number in range(2)}
PLAN = Plan(
    "Border week",
    place="Lạng Sơn",
    starts_on="2026-11-23",
    ends_on="2026-11-27",
    partners=("vn-customs", "cn-forest-police"),
    languages=("vi", "en"),
)


def hold(
    store: Store,
    *,
    people: int = 24,
    plan: Plan = PLAN,
    id: str = "",
    after: int | None = None,
    items: Sequence[Item] = ITEMS,
) -> Room:
    """Everybody sits before; of those who sit after, every third still misses two of five protected products."""
    room = Room(store, plan=plan, **({"id": id} if id else {}))
    with store.transaction():
        room.open()
        for number in range(people):
            country, agency = (("VN", "vn-customs"), ("CN", "cn-forest-police"))[number % 2]
            person = room.enrol(f"{room.id[:4]}-{number:02}", country, agency, f"LS-{number:03}")
            room.write(EventKind.PERSON_ATTENDED, {"day": "2026-11-23", "present": number > 0}, person)
            room.sit(person, MISSED, Mode.PRE, items)
            if number < (people if after is None else after):
                room.sit(person, MISSED if number % 3 == 0 else {}, Mode.POST, items)
    return room


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return find_paths()


@pytest.fixture
def room(store: Store) -> Room:
    return hold(store)


@pytest.fixture
def figures(store: Store, paths: Paths) -> Figures:
    return Figures(store, paths)

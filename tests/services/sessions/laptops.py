"""Laptops of a room for tests: each with a store and a data folder of its own, and people of four scripts."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tests.services.forms.made_packs import make_form

from borderlens.domain.competence import Criteria
from borderlens.domain.people import Country, Person, Role
from borderlens.domain.sessions import Plan, Session
from borderlens.paths import Paths, find_paths
from borderlens.services.forms.keeping import keep
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.shelf import file_of
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store

NAMES = ("Trainee One", "Nguyễn Thị Mẫu", "样本 人员", "ທ້າວ ຕົວຢ່າງ")


@dataclass(frozen=True, slots=True)
class Desk:
    """One laptop."""

    store: Store
    paths: Paths
    sessions: Sessions


def desk(folder: Path, store: Store | None = None) -> Desk:
    kept, paths = store or MemoryStore(), find_paths(folder)
    return Desk(kept, paths, Sessions(kept, paths))


def person(number: int, *, code: str = "", country: Country = Country.VN, province: str = "vn-lang-son") -> Person:
    return Person(
        id=str(UUID(int=number + 1)),
        name=f"{NAMES[number % 4]} {number}",
        country=country,
        agency="vn-customs" if country is Country.VN else f"{country.value.lower()}-customs",
        language="vi",
        role=Role.TRAINEE,
        code=code,
        province=province,
        rank="middle",
    )


def people(count: int, first: int = 0) -> list[Person]:
    return [person(number) for number in range(first, first + count)]


def fixed(trainer: Desk, **plan: object) -> Session:
    """A session with criteria, opened by the trainer."""
    opened = trainer.sessions.open(Plan("Joint course, Lạng Sơn", **plan))  # type: ignore[arg-type]
    return trainer.sessions.fix(opened.id, Criteria())


def made_form(trainer: Desk, folder: Path, *, paced: bool = False) -> str:
    """A form with an item of every type, made on the trainer's laptop; its id."""
    _, made = make_form(folder, paced=paced)
    data = trainer.paths.data
    keep(made, data)
    receive(made.file, data)
    shutil.copyfile(made.file, file_of(made.record.id, data))
    return made.record.id

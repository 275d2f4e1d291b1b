"""Series of two sealed forms with as many items of each sort as a test asks for."""

from __future__ import annotations

from pathlib import Path

from tests.services.forms.made_packs import keys, made, pack_of, picture

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem
from borderlens.services.forms.shelf import make


def make_series(
    data: Path,
    *,
    protected: int = 0,
    look_alikes: int = 0,
    undecidable: int = 0,
    law: int = 0,
    common: int | None = None,
    blueprint: str = "by-hand",
) -> None:
    """Forms A and B below ``data``; ``common`` of their items are the same, all of them unless said otherwise."""
    folder = data / "pack"
    shown = picture(folder, "one", 40)

    def one(key: str, role: Role) -> Item:
        right = CANNOT_TELL if role is Role.UNDECIDABLE else "bone"
        return made(
            key, ItemType.SINGLE, ("ivory", "bone", CANNOT_TELL), (right,),
            competency=Competency.IDENTIFICATION, kind=Kind.IVORY, role=role, pictures=(shown,),
            accuses=frozenset({"ivory"}) if role is Role.LOOK_ALIKE else frozenset(),
        )  # fmt: skip

    counts = {Role.PROTECTED: protected, Role.LOOK_ALIKE: look_alikes, Role.UNDECIDABLE: undecidable}

    def form(letter: str) -> list[Item]:
        items = [one(f"{letter}-{role.value}-{at}", role) for role, count in counts.items() for at in range(count)]
        laws = (made(f"{letter}-law-{at}", ItemType.SINGLE, ("a1", "b2"), ("a1",), competency=Competency.LEGAL)
                for at in range(law))  # fmt: skip
        return [*items, *laws]

    first = form("a")
    shared = len(first) if common is None else common
    second = [*first[:shared], *form("b")[shared:]]
    pack = pack_of({item.key: item for item in (*first, *second)}.values(), folder)
    rows = tuple(tuple(BankItem(pack.id, pack.version, item) for item in items) for items in (first, second))
    names = frozenset(entry.name for entry in rows[0][:shared])
    assembly = Assembly(Blueprint(blueprint, 20, 2, len(first), shared, ()), 0, rows, names, {})
    make(assembly, [pack], data, keys(), "Trainer", paced=False, shuffled=False, sureness=False)

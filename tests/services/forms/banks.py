"""Made-up banks: items without words, of every sort that the blueprints ask for, difficulties as authors give them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import Any

from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.services.forms.bank import Bank, BankItem, gather

TODAY = date(2026, 11, 24)
ROLES = (Role.PROTECTED, Role.PROTECTED, Role.LOOK_ALIKE, Role.LOOK_ALIKE, Role.UNDECIDABLE, None)
OTHERS = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE, ItemType.SINGLE)


def identification(key: str, kind: Kind, role: Role | None, difficulty: float, **more: Any) -> Item:
    """A single choice that can be asked; what the role is fits its answer."""
    options = ("tusk", "bone", "resin", CANNOT_TELL)
    answer = {Role.LOOK_ALIKE: "bone", Role.UNDECIDABLE: CANNOT_TELL}.get(role, "tusk") if role else "tusk"
    accuses = frozenset({"tusk"}) if role in (Role.PROTECTED, Role.LOOK_ALIKE) else frozenset()
    where, fact = Competency.IDENTIFICATION, ("IV-001",)
    plain = Item(key, 1, ItemType.SINGLE, where, kind, role, difficulty, fact, (), options, (answer,), accuses)
    return replace(plain, **more)


def other(key: str, competency: Competency, type_: ItemType, difficulty: float, **more: Any) -> Item:
    options = {ItemType.TRUE_FALSE: ("true", "false")}.get(type_, ("a", "b", "c", "d"))
    answer = (options[1], options[2]) if type_ is ItemType.MULTIPLE else (options[1],)
    plain = Item(key, 1, type_, competency, Kind.GENERAL, None, difficulty, ("LA-001",), (), options, answer)
    return replace(plain, **more)


def made_up(seed: int = 1, products: int = 60, others: int = 60) -> Bank:
    """Three product packs and three of law, evidence and cooperation, so many items each."""
    chance = random.Random(seed)
    entries = []
    for kind in (Kind.IVORY, Kind.PANGOLIN, Kind.TIGER):
        for at in range(products):
            item = identification(f"{kind}-{at:02}", kind, ROLES[at % len(ROLES)], chance.randrange(2, 18) / 20)
            entries.append(BankItem(kind.value, 1, item))
    for competency in (Competency.LEGAL, Competency.EVIDENCE, Competency.COOPERATION):
        for at in range(others):
            item = other(f"{competency}-{at:02}", competency, OTHERS[at % len(OTHERS)], chance.randrange(2, 18) / 20)
            entries.append(BankItem(competency.value, 1, item))
    return gather(entries, TODAY)

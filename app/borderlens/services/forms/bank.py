"""The items an examination can be made of: scored, up to date, from the packs that the trainer chose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from borderlens.domain.items import Item
from borderlens.packs.quiz_pack import QuizPack


class LeftOut(StrEnum):
    """Why an item of a chosen pack is in no form; the value is the last word of ``forms.left_out.*``."""

    PRACTICE = "practice"  # the pack says that it is not scored
    OUT_OF_DATE = "out_of_date"  # the law it states was read too long ago


ItemName = tuple[str, str]
"""A pack's id and an item's key in it."""


@dataclass(frozen=True, slots=True)
class BankItem:
    """An item and where it is from."""

    pack: str
    pack_version: int
    item: Item

    @property
    def name(self) -> ItemName:
        return (self.pack, self.item.key)


@dataclass(frozen=True, slots=True)
class Bank:
    """What there is to choose from, and how many items were left out for which reason."""

    items: tuple[BankItem, ...]
    left_out: Mapping[LeftOut, int]


def bank_of(packs: Iterable[QuizPack], today: date) -> Bank:
    """The items of these packs that an examination may ask on that day."""
    return gather((BankItem(pack.id, pack.version, entry.item) for pack in packs for entry in pack.items), today)


def gather(items: Iterable[BankItem], today: date) -> Bank:
    """A bank of those items that may be asked on that day."""
    kept, out = [], Counter[LeftOut]()
    for entry in items:
        if not entry.item.scored:
            out[LeftOut.PRACTICE] += 1
        elif entry.item.is_out_of_date(today):
            out[LeftOut.OUT_OF_DATE] += 1
        else:
            kept.append(entry)
    return Bank(tuple(kept), dict(out))

"""Pictures and names of products, from the packs and the pictures that are on this computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderlens.domain.items import Competency, ItemType
from borderlens.packs.quiz_pack import QuizItem, QuizPacks, list_quiz_packs
from borderlens.ui.context import Context
from borderlens.ui.say import say, speaker


class Shelf(QObject):
    """``arrived`` once the packs are read. Read away from the window; nothing is known before."""

    arrived = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: dict[str, QuizItem] = {}
        self._products: dict[str, QuizItem] = {}

    def load(self) -> None:
        """Read the packs, once for each time the room is opened."""
        paths = self._context.paths
        read = partial(list_quiz_packs, paths.quiz_folders(), paths.pictures)
        self._context.jobs.run(lambda job: read(), self._take, owner=self)

    def item(self, name: str) -> QuizItem | None:
        """The item ``pack/key``; None where its pack is not on this computer."""
        return self._items.get(name)

    def picture(self, product: str) -> Path | None:
        """A picture of what the answer ``product`` names: the easiest item's that shows nothing else."""
        entry = self._products.get(product)
        return entry.picture_paths[0] if entry is not None else None

    def name(self, product: str) -> str:
        """What a product is called, shortly."""
        key = f"dashboard.product.{product}"
        if speaker().has(key):
            return say(key)
        entry = self._products.get(product)
        if entry is not None:
            return entry.in_language(speaker().language).options.get(product, product)
        return product.replace("_", " ")

    def question(self, name: str) -> str:
        """The question of an item, or its name where the pack is gone."""
        entry = self.item(name)
        return entry.in_language(speaker().language).stem if entry is not None else name

    def _take(self, packs: QuizPacks) -> None:
        self._items = {f"{pack.id}/{entry.item.key}": entry for pack in packs.loaded for entry in pack.items}
        shown = [entry for entry in self._items.values() if _shows_one_thing(entry)]
        self._products = {}
        for entry in sorted(shown, key=lambda entry: entry.item.difficulty):
            self._products.setdefault(entry.item.answer[0], entry)
        self.arrived.emit()


def _shows_one_thing(entry: QuizItem) -> bool:
    item = entry.item
    return (
        item.type is ItemType.SINGLE
        and item.competency is Competency.IDENTIFICATION
        and item.role is not None
        and len(item.answer) == 1
        and len(entry.picture_paths) == 1
    )

"""The draft on the desk: every edit is a step that can be taken back, and says which item it touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from borderlens.domain.items import Competency, ItemType, Kind
from borderlens.packs.quiz_text import Status
from borderlens.services.authoring.changes import settled
from borderlens.services.authoring.document import Path, get, insert, put, take
from borderlens.services.authoring.folder import Document
from borderlens.services.authoring.slots import place_of, words_of
from borderlens.services.authoring.templates import Table, common_words, free_name, new_item, next_key
from borderlens.words import FALLBACK

STEPS = 200
"""So many edits can be taken back."""


@dataclass(frozen=True, slots=True)
class Step:
    """A document and the item at which it was left."""

    document: Document
    place: int
    touch: tuple[object, ...] = ()


class Draft:
    """A pack in the making. What is read from it is a value: another thread may keep it while editing goes on."""

    def __init__(self, document: Document, place: int = 0) -> None:
        self._now = Step(document, place)
        self._before: list[Step] = []
        self._after: list[Step] = []

    @property
    def document(self) -> Document:
        return self._now.document

    @property
    def id(self) -> str:
        return str(get(self.document, ("pack", "id"), ""))

    @property
    def items(self) -> list[Table]:
        return list(self.document["items"])

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(get(self.document, ("pack", "languages"), ()))

    @property
    def source(self) -> str:
        """The language that the others are translated from: what the draft says, else English, else the first."""
        told = str(get(self.document, ("draft", "source"), ""))
        if told in self.languages:
            return told
        return FALLBACK if FALLBACK in self.languages else (self.languages or (FALLBACK,))[0]

    def word(self, language: str, place: int, slot: Path) -> str:
        """The words of a slot of an item; empty while there are none."""
        text = self.document["texts"].get(language, {})
        return words_of(text, str(self.items[place].get("key", "")), slot)

    def status(self, language: str) -> Status:
        told = get(self.document, ("texts", language, "status"))
        return Status.REVIEWED if told == Status.REVIEWED else Status.DRAFT

    # Steps

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    @property
    def place(self) -> int:
        """The item at which the last step, or the one taken back, was."""
        return self._now.place

    def change(self, document: Document, place: int, touch: tuple[object, ...] = ()) -> None:
        """Take a step. Steps in a row with the same ``touch``, the typing of one text, are one."""
        if document == self.document:
            return
        if not (touch and touch == self._now.touch):
            self._before = [*self._before, self._now][-STEPS:]
        self._now, self._after = Step(document, place, touch), []

    def undo(self) -> None:
        if self._before:
            self._after.append(self._now)
            left = self._now.place
            self._now = Step(self._before.pop().document, left)

    def redo(self) -> None:
        if self._after:
            self._before.append(self._now)
            self._now = self._after.pop()

    def pause(self) -> None:
        """What is typed next is a step of its own."""
        self._now = Step(self._now.document, self._now.place)

    # Edits

    def say(self, language: str, place: int, slot: Path, words: str) -> None:
        """Write the words of a slot. A language that was reviewed has to be read again then."""
        text = self.document["texts"].get(language, {})
        key = str(self.items[place].get("key", ""))
        where = place_of(text, key, slot)
        if words == get(text, where, ""):
            return
        changed = put(text, where, words) if words else take(text, where)
        changed = put(changed, ("status",), Status.DRAFT.value)
        self.change(put(self.document, ("texts", language), changed), place, ("say", language, key, slot))

    def set_item(self, place: int, item: Table, touch: tuple[object, ...] = ()) -> None:
        """Put another table in the place of an item's, settled."""
        self.change(put(self.document, ("items", place), settled(item)), place, touch)

    def forget(self, place: int, item: Table, slots: Sequence[Path]) -> None:
        """As ``set_item``, and the item's own words of these slots go too, in every language."""
        key = str(item.get("key", ""))
        document = put(self.document, ("items", place), settled(item))
        for language in document["texts"]:
            for slot in slots:
                document = take(document, ("texts", language, "items", key, *slot))
        self.change(document, place)

    def add_item(
        self, kind_of_item: ItemType, place: int, competency: Competency, kind: Kind, today: date | None = None
    ) -> None:
        """A new item of a type before ``place``, with the words that every pack has for its options."""
        key = next_key(kind_of_item.value.replace("_", "-"), self._keys, "-")
        item = new_item(kind_of_item, key, competency, kind, today)
        document = insert(self.document, ("items", place), item)
        for language in self.languages:
            for option, words in common_words(language).items():
                where: Path = ("texts", language, "options", option)
                if option in item.get("options", []) and get(document, where) is None:
                    document = put(document, where, words)
            if "cannot_tell" in item.get("targets", []) and get(document, ("texts", language, "targets")) is None:
                words = common_words(language)["cannot_tell"]
                document = put(document, ("texts", language, "targets", "cannot_tell"), words)
        self.change(document, place)

    def copy_item(self, place: int) -> None:
        """The same item once more, behind itself, as the first version of another."""
        item = self.items[place]
        key = free_name(str(item["key"]), self._keys)
        document = insert(self.document, ("items", place + 1), {**item, "key": key, "version": 1})
        for language, text in self.document["texts"].items():
            if (own := get(text, ("items", str(item["key"])))) is not None:
                document = put(document, ("texts", language, "items", key), own)
        self.change(document, place + 1)

    def delete_item(self, place: int) -> None:
        key = str(self.items[place].get("key", ""))
        document = take(self.document, ("items", place))
        for language in self.document["texts"]:
            document = take(document, ("texts", language, "items", key))
        self.change(document, min(place, max(len(document["items"]) - 1, 0)))

    def move_item(self, place: int, by: int) -> None:
        to = min(max(place + by, 0), len(self.items) - 1)
        listed = self.items
        listed.insert(to, listed.pop(place))
        self.change({**self.document, "items": listed}, to)

    def set_status(self, language: str, status: Status) -> None:
        self.change(put(self.document, ("texts", language, "status"), status.value), self.place)

    def set_head(self, head: Table, texts: dict[str, tuple[str, str]]) -> None:
        """Put ``licence``, ``minutes`` and ``languages`` of the pack, and (title, summary) of each language."""
        document: Document = {**self.document, "pack": {**self.document["pack"], **head}}
        document["pack"] = {name: value for name, value in document["pack"].items() if value is not None}
        for language in document["pack"]["languages"]:
            title, summary = texts[language]
            text = {"status": Status.DRAFT.value, **document["texts"].get(language, {})}
            said = (("title", title), ("summary", summary))
            for name, words in said:
                text = {**text, name: words} if words else {k: v for k, v in text.items() if k != name}
            document = put(document, ("texts", language), text)
        self.change(document, self.place)

    @property
    def _keys(self) -> list[str]:
        return [str(item.get("key", "")) for item in self.items]

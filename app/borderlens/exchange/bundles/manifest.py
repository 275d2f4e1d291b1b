"""``manifest.json``: whose events a bundle holds, from where to where, and their sums."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import Any

from borderlens.domain.events import canonical
from borderlens.exchange.bundles.limits import EVENTS
from borderlens.store.lines import is_time

FORMAT = "bl-bundle/1"
_FAMILY = re.compile(r"bl-bundle/(\d{1,6})")
_HASH = re.compile(r"[0-9a-f]{64}")
_WORDS = ("session", "device", "label", "made_at", "app_version")
_HASHES = ("public_key", "events_sha256", "people_sha256", "head", "prev_head")
_NUMBERS = ("first", "last", "count")
_LONGEST = 200


class TooManyEvents(ValueError):
    """More than any laptop writes."""


class NewerFormat(ValueError):
    """Written in a format that this program does not know. ``found`` is its name."""

    def __init__(self, found: str) -> None:
        self.found = found
        super().__init__(found)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself.

    Attributes:
        session, device: ids. label: what the laptop is called in the room.
        public_key: Ed25519, 32 bytes in hexadecimal; so are the other sums, SHA-256.
        first, last: numbers of the first and the last event (``from`` and ``to`` in the file).
        head: hash of the last event; prev_head: hash of the one before the first.
        made_at: the laptop's clock, UTC.
    """

    session: str
    device: str
    label: str
    public_key: str
    first: int
    last: int
    count: int
    events_sha256: str
    people_sha256: str
    head: str
    prev_head: str
    made_at: str
    app_version: str

    @property
    def content(self) -> bytes:
        """The bytes of ``manifest.json``."""
        record: dict[str, Any] = asdict(self)
        record["from"], record["to"] = record.pop("first"), record.pop("last")
        return canonical({"format": FORMAT, **record})


def read_manifest(content: bytes) -> Manifest:
    """Inverse of ``Manifest.content``.

    Raises:
        NewerFormat: of a format that comes after this one. TooManyEvents: it counts more than a bundle may hold.
        ValueError: anything else than the bytes that would be written for the same values.
    """
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ValueError("the manifest is no JSON") from error
    if not isinstance(record, dict):
        raise ValueError("the manifest is no object")
    found = record.pop("format", None)
    family = _FAMILY.fullmatch(found) if isinstance(found, str) else None
    if found != FORMAT:
        if family and int(family[1]) > 1:
            raise NewerFormat(family[0])
        raise ValueError("the manifest names no format")
    record["first"], record["last"] = record.pop("from", None), record.pop("to", None)
    if set(record) != {*_WORDS, *_HASHES, *_NUMBERS}:
        raise ValueError("not the fields of a manifest")
    _check(record)
    manifest = Manifest(**record)
    if manifest.content != content:
        raise ValueError("the manifest is not written as it must be")
    return manifest


def _check(record: dict[str, Any]) -> None:
    for name in _WORDS:
        value = record[name]
        if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
            raise ValueError(f"{name} is no short text")
    for name in _HASHES:
        if not isinstance(record[name], str) or not _HASH.fullmatch(record[name]):
            raise ValueError(f"{name} is no sum")
    for name in _NUMBERS:
        if isinstance(record[name], bool) or not isinstance(record[name], int) or not 0 <= record[name] < 1 << 53:
            raise ValueError(f"{name} is no number")
    if record["count"] != record["last"] - record["first"] + 1 or not record["count"]:
        raise ValueError("the numbers do not go together")
    if record["count"] > EVENTS:
        raise TooManyEvents
    if not is_time(record["made_at"]):
        raise ValueError("made_at is no time")

"""Events: the append-only record of what happened on a laptop, chained by hashes.

Source: assessment study, section 4. The hash of an event is SHA-256 over the canonical JSON of everything else
in it; ``prev`` repeats the hash of the event before it on the same device (zeros at sequence 0). A changed or
missing event breaks the chain. The last event of a chain can be cut off unseen: only a signed bundle shows that.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

SCHEMA = 1
FIRST_PREV = bytes(32)
_WHOLE_FLOATS_BELOW = 2.0**53  # above this a double no longer names one whole number

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class EventKind(StrEnum):
    """Kinds this program writes. An event of another kind is kept and passed over."""

    DEVICE_REGISTERED = "device.registered"
    DEVICE_ACCEPTED = "device.accepted"
    SESSION_JOINED = "session.joined"
    SESSION_OPENED = "session.opened"
    CRITERIA_FIXED = "criteria.fixed"
    FORMS_ADDED = "forms.added"
    PERSON_ENROLLED = "person.enrolled"
    PERSON_MERGED = "person.merged"
    PERSON_ATTENDED = "person.attended"
    ATTEMPT_OPENED = "attempt.opened"
    ANSWER_GIVEN = "answer.given"
    ATTEMPT_CLOSED = "attempt.closed"
    CHECK_MADE = "check.made"
    EVIDENCE_NOTED = "evidence.noted"
    EVENT_VOIDED = "event.voided"
    CONSENT_GIVEN = "consent.given"
    SESSION_CLOSED = "session.closed"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a writer knows of an event before it has its place in the chain. Names of people never enter it."""

    kind: str
    body: Mapping[str, Json] = field(default_factory=dict)
    session: str | None = None
    person: str | None = None
    attempt: str | None = None
    item: str | None = None
    item_version: int | None = None
    item_hash: bytes | None = None
    clock_offset_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One event in its place.

    Attributes:
        id: UUIDv7 as text.
        device, seq: the writing laptop and the event's number there, counted from 0.
        prev, hash: 32 bytes each.
        ts: the laptop's clock, UTC with milliseconds (``2026-11-05T08:09:10.123Z``); never used to order devices.
        clock_offset_ms: the trainer's clock minus this one, where known.
        session, person, attempt: UUIDs as text.
        item, item_version, item_hash: the item an answer is about; the hash is SHA-256 of its content.
        body: everything else, JSON.
        schema: version of the body's shape.
    """

    id: str
    device: str
    seq: int
    prev: bytes
    kind: str
    ts: str
    clock_offset_ms: int | None
    session: str | None
    person: str | None
    attempt: str | None
    item: str | None
    item_version: int | None
    item_hash: bytes | None
    body: Mapping[str, Json]
    schema: int
    hash: bytes


EVENT_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Event))
_BYTE_FIELDS = ("prev", "item_hash", "hash")


def _plain(value: object) -> Json:
    """``value`` as JSON data in which a float that is a whole number is an integer."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} has no place in an event")
        return int(value) if value.is_integer() and abs(value) < _WHOLE_FLOATS_BELOW else value
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"the key {key!r} is no text")
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def canonical(value: object) -> bytes:
    """Canonical JSON: keys sorted, no spaces, UTF-8, no float where an integer does.

    Raises ``ValueError`` for NaN, infinities and text that is not valid Unicode, ``TypeError`` for anything
    JSON has no place for.
    """
    text = json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def to_record(event: Event) -> dict[str, Any]:
    """The event as JSON data, bytes as lower-case hexadecimal: a line of ``events.jsonl``."""
    record: dict[str, Any] = {name: getattr(event, name) for name in EVENT_FIELDS}
    for name in _BYTE_FIELDS:
        if record[name] is not None:
            record[name] = record[name].hex()
    return record


def from_record(record: Mapping[str, Any]) -> Event:
    """Inverse of ``to_record``. Raises ``ValueError`` for a missing, unknown or misshapen field."""
    if set(record) != set(EVENT_FIELDS):
        raise ValueError(f"not the fields of an event: {sorted(set(record) ^ set(EVENT_FIELDS))}")
    values = dict(record)
    for name in ("id", "device", "kind", "ts"):
        _expect(name, values[name], str)
    for name in ("session", "person", "attempt", "item"):
        _expect(name, values[name], str, optional=True)
    for name in ("seq", "schema"):
        _expect(name, values[name], int)
    for name in ("clock_offset_ms", "item_version"):
        _expect(name, values[name], int, optional=True)
    _expect("body", values["body"], dict)
    for name in _BYTE_FIELDS:
        _expect(name, values[name], str, optional=name == "item_hash")
        if values[name] is not None:
            values[name] = bytes.fromhex(values[name])
            if len(values[name]) != 32:
                raise ValueError(f"{name} is not 32 bytes")
    return Event(**values)


def _expect(name: str, value: object, kind: type, *, optional: bool = False) -> None:
    if (value is None and optional) or (isinstance(value, kind) and not isinstance(value, bool)):
        return
    raise ValueError(f"{name} is not {kind.__name__}")


def event_hash(event: Event) -> bytes:
    """SHA-256 of the event's canonical JSON without ``hash``: 32 bytes."""
    record = to_record(event)
    del record["hash"]
    return hashlib.sha256(canonical(record)).digest()


def timestamp(moment: datetime) -> str:
    """UTC with milliseconds and a ``Z``; ``moment`` carries a time zone."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seal(draft: Draft, *, id: str, device: str, seq: int, prev: bytes, moment: datetime) -> Event:
    """Give a draft its place in the chain and its hash. The body becomes the event's own copy."""
    body = json.loads(canonical(draft.body))
    unsealed = Event(
        id=id,
        device=device,
        seq=seq,
        prev=prev,
        kind=str(draft.kind),
        ts=timestamp(moment),
        clock_offset_ms=draft.clock_offset_ms,
        session=draft.session,
        person=draft.person,
        attempt=draft.attempt,
        item=draft.item,
        item_version=draft.item_version,
        item_hash=draft.item_hash,
        body=body,
        schema=SCHEMA,
        hash=b"",
    )
    return replace(unsealed, hash=event_hash(unsealed))


class FaultKind(StrEnum):
    ALTERED = "altered"  # the content no longer gives the hash
    BROKEN_LINK = "broken_link"  # the event before it is not the one it was chained to
    GAP = "gap"  # events are missing
    DOUBLE = "double"  # two events claim one place
    UNREADABLE = "unreadable"  # the row is no event any more


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in the chain of ``device`` at ``seq``; a gap runs from ``seq`` to ``last``, both missing."""

    device: str
    seq: int
    kind: FaultKind
    last: int

    @property
    def message_id(self) -> str:
        return f"store.fault.{self.kind.value}"


def verify_chain(events: Iterable[Event], after: Mapping[str, tuple[int, bytes]] | None = None) -> list[Fault]:
    """Faults in the chains of all devices, by device and sequence; empty when every chain holds.

    ``after`` gives, for a device whose earlier events are held elsewhere, the last sequence and hash known there;
    without it a chain begins at sequence 0.
    """
    chains: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        chains[event.device].append(event)
    faults: list[Fault] = []
    for device in sorted(chains):
        seq, prev = (after or {}).get(device, (-1, FIRST_PREV))
        for event in sorted(chains[device], key=lambda e: e.seq):
            if event.seq <= seq:
                faults.append(Fault(device, event.seq, FaultKind.DOUBLE, event.seq))
                continue
            if event.seq > seq + 1:
                faults.append(Fault(device, seq + 1, FaultKind.GAP, event.seq - 1))
            elif event.prev != prev:
                faults.append(Fault(device, event.seq, FaultKind.BROKEN_LINK, event.seq))
            if event_hash(event) != event.hash:
                faults.append(Fault(device, event.seq, FaultKind.ALTERED, event.seq))
            seq, prev = event.seq, event.hash
    return faults

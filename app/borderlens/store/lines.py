"""Events as lines: the canonical JSON of an event without its hash, so that its hash is the SHA-256 of the line.

What is read here may have been written by anybody. A line that is not canonical to the last byte is refused: its hash
would be another one than that of the event it tells. ``orjson`` does the common case; where a body holds a fraction or
a number beyond 64 bits, which it writes in its own way, the rules of ``domain.events.canonical`` decide.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any, cast

import orjson

from borderlens.domain.events import Event, canonical

Row = tuple[Any, ...]
"""The values of ``EVENT_FIELDS`` in their order; the body as canonical JSON text."""

DEEPEST = 32
"""Lists and objects in one another; the program itself writes four."""
LONGEST_NAME = 200
"""Characters of an id, a kind or an item's key."""
_FIELDS = 15
_LARGEST = 1 << 53
_SORTED = orjson.OPT_SORT_KEYS


class BadLine(ValueError):
    """A line that is no event, or not the next one of its chain. ``number`` counts from 1."""

    def __init__(self, why: str, number: int = 0) -> None:
        self.why, self.number = why, number
        super().__init__(f"line {number}: {why}")


def line_of(row: Row) -> bytes:
    """The line of a row, without a line feed. ``ValueError`` for a row that is no event any more."""
    _, device, seq, prev, kind, ts, offset, session, person, attempt, item, version, item_hash, body, schema, _ = row
    dumps = orjson.dumps
    try:
        return (
            b'{"attempt":%b,"body":%b,"clock_offset_ms":%b,"device":%b,"id":%b,"item":%b,"item_hash":%b,'
            b'"item_version":%b,"kind":%b,"person":%b,"prev":"%b","schema":%b,"seq":%b,"session":%b,"ts":%b}'
        ) % (
            dumps(attempt),
            body.encode(),
            dumps(offset),
            dumps(device),
            dumps(row[0]),
            dumps(item),
            b"null" if item_hash is None else b'"%b"' % item_hash.hex().encode(),
            dumps(version),
            dumps(kind),
            dumps(person),
            prev.hex().encode(),
            dumps(schema),
            dumps(seq),
            dumps(session),
            dumps(ts),
        )
    except (TypeError, AttributeError) as error:
        raise ValueError("the row is no event") from error


def hash_of(line: bytes) -> bytes:
    return hashlib.sha256(line).digest()


def read_body(text: str) -> dict[str, Any]:
    """The body of a row. ``ValueError`` when it is not the canonical JSON it was written as."""
    try:
        with suppress(orjson.JSONDecodeError):
            body = orjson.loads(text)
            sound = isinstance(body, dict) and not _has_fraction(body)
            if sound and orjson.dumps(body, option=_SORTED) == text.encode():
                return cast(dict[str, Any], body)
        body = json.loads(text)
        if isinstance(body, dict) and canonical(body) == text.encode():
            return body
    except (ValueError, TypeError, RecursionError, AttributeError) as error:
        raise ValueError("the body is no JSON") from error
    raise ValueError("the body is not as it was written")


def read_line(line: bytes) -> tuple[Row, dict[str, Any]]:
    """The row and the body that a line tells.

    Raises:
        BadLine: it is not the canonical JSON of an event.
    """
    try:
        record, body_text = _parsed(line)
        prev, item_hash = record["prev"], record["item_hash"]
        row = (
            record["id"],
            record["device"],
            record["seq"],
            bytes.fromhex(prev),
            record["kind"],
            record["ts"],
            record["clock_offset_ms"],
            record["session"],
            record["person"],
            record["attempt"],
            record["item"],
            record["item_version"],
            None if item_hash is None else bytes.fromhex(item_hash),
            body_text,
            record["schema"],
            hash_of(line),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise BadLine("it is no event") from error
    _check(row, prev, item_hash)
    return row, record["body"]


def _parsed(line: bytes) -> tuple[dict[str, Any], str]:
    try:
        record = orjson.loads(line)
        quick = True
    except orjson.JSONDecodeError:  # of numbers, too, that are larger than a double
        record = json.loads(line)
        quick = False
    if type(record) is not dict or len(record) != _FIELDS or type(record["body"]) is not dict:
        raise ValueError("not the fields of an event")
    if _has_fraction(record["body"]) or not quick:
        record = json.loads(line)
        written, text = canonical(record), canonical(record["body"])
    else:
        written, text = orjson.dumps(record, option=_SORTED), orjson.dumps(record["body"], option=_SORTED)
    if written != line:
        raise ValueError("not canonical")
    return record, text.decode()


def _has_fraction(value: Any, depth: int = 0) -> bool:
    """True where a number is no plain integer. ``ValueError`` where it is nested deeper than any event."""
    if depth > DEEPEST:
        raise ValueError("nested too deep")
    for inner in value.values() if type(value) is dict else value:
        kind = type(inner)
        if kind is float or ((kind is dict or kind is list) and _has_fraction(inner, depth + 1)):
            # the rest may still be nested too deep; reading it again by the slow way would find out late
            return _depth_within(value, depth)
    return False


def _depth_within(value: Any, depth: int) -> bool:
    waiting = [(value, depth)]
    while waiting:
        inner, at = waiting.pop()
        if at > DEEPEST:
            raise ValueError("nested too deep")
        if isinstance(inner, dict | list):
            waiting += [(x, at + 1) for x in (inner.values() if isinstance(inner, dict) else inner)]
    return True


def _check(row: Row, prev: str, item_hash: str | None) -> None:
    id, device, seq, link, kind, ts, offset, session, person, attempt, item, version, content, _, schema, _ = row
    for name in (id, device, kind, session, person, attempt, item):
        if type(name) is not str:
            if name is not None:
                raise BadLine("a name is no text")
        elif len(name) > LONGEST_NAME:
            raise BadLine("a name is too long")
    if not id or not device or not kind:
        raise BadLine("a name is missing")
    for number in (offset, version):
        if number is not None and (type(number) is not int or not -_LARGEST < number < _LARGEST):
            raise BadLine("a number is out of range")
    if type(seq) is not int or type(schema) is not int or not (0 <= seq < _LARGEST and 0 < schema < _LARGEST):
        raise BadLine("a number is out of range")
    for read, written in ((link, prev), (content, item_hash)):
        if read is not None and (len(read) != 32 or read.hex() != written):
            raise BadLine("a hash is misshapen")
    if not is_time(ts):
        raise BadLine("the time is none")


def is_time(value: object) -> bool:
    """True for UTC with milliseconds, as ``domain.events.timestamp`` writes it."""
    if type(value) is not str or len(value) != 24 or value[-1] != "Z" or value[10] != "T" or value[19] != ".":
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def read_chain(lines: Iterable[bytes]) -> Iterator[tuple[Row, dict[str, Any]]]:
    """The events of one laptop in their order, each following the one before.

    Raises:
        BadLine: a line is no event, of another laptop, or not the next in the chain.
    """
    device, seq, head = None, 0, b""
    for number, line in enumerate(lines, 1):
        try:
            row, body = read_line(line)
        except BadLine as error:
            raise BadLine(error.why, number) from error
        if device is None:
            device, seq, head = row[1], row[2], row[3]
        elif row[1] != device:
            raise BadLine("it is of another laptop", number)
        if row[2] != seq or row[3] != head:
            raise BadLine("it does not follow the one before", number)
        seq, head = seq + 1, row[15]
        yield row, body


def event_of(row: Row, body: dict[str, Any]) -> Event:
    return Event(*(*row[:13], body, row[14], row[15]))

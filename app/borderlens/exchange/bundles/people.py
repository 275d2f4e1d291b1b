"""``people.jsonl``: names and codes of a session's people on one laptop, beside the events and never in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields

from borderlens.domain.events import canonical
from borderlens.domain.people import Country, Person, Role
from borderlens.exchange.bundles.limits import PEOPLE, WORDS

_FIELDS = tuple(f.name for f in fields(Person))


def write_people(people: Iterable[Person]) -> bytes:
    """One line of canonical JSON a person, by id."""
    lines = [canonical({k: str(v) for k, v in asdict(person).items()}) for person in people]
    return b"".join(line + b"\n" for line in sorted(lines))


def read_people(content: bytes) -> list[Person]:
    """Inverse of ``write_people``; a field that a newer program added is passed over.

    Raises ``ValueError`` for anything else.
    """
    lines = content.splitlines()
    if len(lines) > PEOPLE:
        raise ValueError("more people than any session has")
    return [_person(line) for line in lines]


def _person(line: bytes) -> Person:
    try:
        record = json.loads(line)
        values = {name: record[name] for name in _FIELDS}
        for value in values.values():
            if not isinstance(value, str) or len(value) > WORDS or "\0" in value:
                raise ValueError("no name")
            value.encode("utf-8")
        return Person(**{**values, "country": Country(values["country"]), "role": Role(values["role"])})
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ValueError("a line of people is none") from error

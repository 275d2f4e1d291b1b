"""Scores and responses as tables: counts with their denominators, missed and accused never in one column.

A person stands as what ``alias`` makes of the id (a pseudonym in everything that leaves the program), not by name: the
names are written only when they are asked for (assessment study, section 9). Someone who was erased has no more than
that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from borderlens.domain.attempts import AttemptSummary, Response, Tally
from borderlens.domain.errors import NoSuchSession
from borderlens.domain.events import canonical
from borderlens.domain.people import Person
from borderlens.exchange.csv_table import write_table
from borderlens.store.protocol import Store

_PERSON = ("person", "country", "agency", "role")
_ATTEMPT = (
    *("session", "device", "mode", "pack", "pack_version", "form", "photo_check", "language"),
    *("opened_at", "closed_at", "ended"),
)
_RESPONSE = tuple(f.name for f in fields(Response) if f.name not in ("attempt", "position", "role", "response"))
_TALLY = tuple(f.name for f in fields(Tally) if f.name != "attempt")


Alias = Callable[[str], str]
"""What stands for a person's id."""
Table = tuple[list[str], Iterator[list[object]]]
"""A header and its rows, read as they are asked for."""


def write_scores(
    path: Path,
    store: Store,
    *,
    session: str | None = None,
    attempt: str | None = None,
    names: bool = False,
    alias: Alias = str,
) -> int:
    """One row for each person, attempt and competency, or those of one attempt; gives the number of rows.

    Raises ``NoSuchSession`` when a session is asked for that has no attempt here, ``DiskFull``, ``CannotWrite``.
    """
    return write_table(path, *scores(store, session=session, attempt=attempt, names=names, alias=alias))


def write_responses(
    path: Path,
    store: Store,
    *,
    session: str | None = None,
    attempt: str | None = None,
    names: bool = False,
    alias: Alias = str,
) -> int:
    """One row for each standing answer, or those of one attempt; gives the number of rows.

    Raises as ``write_scores`` does.
    """
    return write_table(path, *responses(store, session=session, attempt=attempt, names=names, alias=alias))


def scores(
    store: Store,
    *,
    session: str | None = None,
    attempt: str | None = None,
    names: bool = False,
    alias: Alias = str,
) -> Table:
    """The table of ``write_scores``. Raises ``NoSuchSession``."""
    who = _people_of(store, session, names, alias)
    rows: Iterator[list[object]] = (
        [*who[row.attempt], *(getattr(row, name) for name in _TALLY)]
        for row in store.reading.scores(session=session)
        if attempt in (None, row.attempt)
    )
    return [*_who_header(names), *_TALLY], rows


def responses(
    store: Store,
    *,
    session: str | None = None,
    attempt: str | None = None,
    names: bool = False,
    alias: Alias = str,
) -> Table:
    """The table of ``write_responses``. Raises ``NoSuchSession``."""
    who = _people_of(store, session, names, alias)

    def rows() -> Iterator[list[object]]:
        for row in store.reading.responses(session=session):
            if attempt not in (None, row.attempt):
                continue
            given = row.response if isinstance(row.response, str) else canonical(row.response).decode()
            yield [
                *who[row.attempt],
                row.position + 1,
                row.role,
                given,
                *(_cell(getattr(row, name)) for name in _RESPONSE),
            ]

    return [*_who_header(names), "position", "item_role", "response", *_RESPONSE], rows()


def _who_header(names: bool) -> tuple[str, ...]:
    return ("attempt", *_PERSON, *(("name",) if names else ()), *_ATTEMPT)


def _people_of(store: Store, session: str | None, names: bool, alias: Alias) -> dict[str, list[object]]:
    """The cells of ``_who_header`` for each attempt."""
    people = {person.id: person for person in store.people.all()}
    attempts = store.reading.attempts(session=session)
    if session is not None and not attempts:
        raise NoSuchSession(session=session)
    return {attempt.id: _who(people.get(attempt.person), attempt, names, alias) for attempt in attempts}


def _who(person: Person | None, attempt: AttemptSummary, names: bool, alias: Alias) -> list[object]:
    known: list[object] = [person.country.value, person.agency, person.role.value] if person else ["", "", ""]
    if names:
        known.append(person.name if person else "")
    return [attempt.id, alias(attempt.person), *known, *(_cell(getattr(attempt, name)) for name in _ATTEMPT)]


def _cell(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    return int(value) if isinstance(value, bool) else value

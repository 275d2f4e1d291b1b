"""The export for research: answers of people who cannot be told, by pseudonym, with days instead of times.

No name, no code, no id of a person, a sitting, a laptop or an event; no agency or country with too few people; no
province and no rank at all. Sealed answers are scored where the form's code is kept, as everywhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date

from borderlens.domain.attempts import Attempt
from borderlens.domain.events import canonical
from borderlens.domain.pseudonyms import pseudonym
from borderlens.domain.report_errors import TooFewToShare
from borderlens.domain.sessions import PHASES
from borderlens.exchange.tables import Book, Column, Kind, Sheet, Value
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.sitting import released
from borderlens.services.reports.grouping import Group, generalised, least_cell
from borderlens.services.reports.sayings import Sayings
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store

COLUMNS = (
    Column("person", width=34),
    *(Column(name) for name in ("session", "country", "agency", "phase")),
    Column("sitting", Kind.COUNT),
    Column("photo_check", Kind.FLAG),
    Column("paper", Kind.FLAG),
    Column("day", Kind.DAY),
    Column("item", width=34),
    Column("item_version", Kind.COUNT),
    *(Column(name) for name in ("competency", "product", "shows", "response")),
    Column("points", Kind.NUMBER),
    Column("outcome"),
    Column("critical", Kind.FLAG),
    Column("seconds", Kind.COUNT),
    Column("changes", Kind.COUNT),
    Column("sureness", Kind.COUNT),
)
FormOf = Callable[[str], ReleasedForm | None]


def research_book(
    store: Store,
    sessions: Sessions,
    key: bytes,
    form_of: FormOf,
    words: Sayings,
    *,
    session: str | None = None,
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], None] = lambda: None,
) -> Book:
    """One row a standing answer of a test of one session, or of all; sessions are numbered by the day they start.

    Raises:
        UnknownSession: no session of that id is here.
        TooFewToShare: fewer people than the least group.
    """
    wanted = [sessions.get(session)] if session else sorted(sessions.all(), key=lambda s: (s.plan.starts_on, s.id))
    numbers = {found.id: f"S{number}" for number, found in enumerate(wanted, start=1)}
    sittings: dict[str, list[tuple[str, Attempt]]] = {}
    groups: dict[str, Group] = {}
    for found in wanted:
        register = sessions.register(found.id)
        who = {entry.person: (entry.country, entry.agency) for entry in register.people}
        rows = sittings.setdefault(found.id, [])
        for row in store.reading.attempts(session=found.id):
            cancelled()
            person = register.merged.get(row.person, row.person)
            if row.mode not in PHASES or row.ended is None or person not in who:
                continue
            attempt = store.reading.attempt(row.id)
            if attempt is not None:
                groups.setdefault(person, who[person])
                rows.append((person, attempt))
    least = least_cell(groups)
    if len(groups) < least:
        raise TooFewToShare(people=len(groups), least=least)
    told = generalised(groups, least)
    everything = sum(map(len, sittings.values()))
    rows_made: list[tuple[Value, ...]] = []
    done = 0
    for id, attempts in sittings.items():
        number: defaultdict[tuple[str, str, str], int] = defaultdict(int)
        for person, attempt in attempts:
            cancelled()
            number[person, attempt.mode.value, attempt.form] += 1
            head = (pseudonym(key, person), numbers[id], *told[person], attempt.mode.value)
            times = number[person, attempt.mode.value, attempt.form]
            rows_made += [(*head, times, *row) for row in _answers(attempt, form_of)]
            done += 1
            progress(done, everything)
    rows_made.sort(key=lambda row: tuple(str(value) for value in row[:10]))
    notes = tuple((name, words.say(f"reports.research.{name}", least=least)[0]) for name in _NOTES)
    return Book((Sheet("Answers", COLUMNS, tuple(rows_made)),), notes)


_NOTES = ("people", "groups", "times", "rows", "use")


def _answers(attempt: Attempt, form_of: FormOf) -> Iterator[tuple[Value, ...]]:
    key = form_of(attempt.form)
    true = attempt if key is None else released(attempt, key)
    for response in true.responses:
        given = response.response if isinstance(response.response, str) else canonical(response.response).decode()
        yield (
            true.photo_check,
            true.paper,
            date.fromisoformat(response.given_at[:10]),
            response.item if key is not None else f"{attempt.pack}/{response.item}",
            response.item_version,
            response.competency,
            response.kind,
            response.role or "",
            given,
            response.points,
            response.outcome or "",
            response.critical,
            round(response.duration_ms / 1000),
            response.changes,
            response.confidence,
        )

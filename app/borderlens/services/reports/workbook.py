"""The figures of a session as tables: what the report says, for a spreadsheet or, sheet by sheet, for CSV."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.domain.sessions import Session
from borderlens.exchange.tables import Book, Column, Kind, Sheet, Value
from borderlens.services.figures.records import Dashboard, GroupRow, Indicator, PersonRow, Share
from borderlens.services.reports.cautions import cautions
from borderlens.services.reports.change_part import shows_cells
from borderlens.services.reports.sayings import Sayings
from borderlens.services.reports.session_report import criteria_lines

Who = Callable[[str], tuple[str, ...]]
"""What stands for a person's id in the table of people: a pseudonym, or code and name."""
_COUNTS = ("protected", "found", "look_alikes", "accused", "undecidable", "referred", "over_referred", "critical")


def figures_book(
    session: Session, phases: Mapping[Mode, Dashboard], who: Who, words: Sayings, *, names: bool = False
) -> Book:
    """Sheets: indicator, people, items, confusion, change, groups; the notes carry criteria, people and cautions.

    Args:
        phases: as the trainer sees them; what must not be shown is empty.
        who: two cells with ``names``, one without.
    """
    sheets = (
        _indicators(phases),
        _people(phases, who, names=names),
        _items(phases),
        _confusions(phases),
        _changes(phases),
        _groups(phases),
    )
    return Book(sheets, _notes(session, phases, words, names=names), words.say("reports.method")[0])


def _notes(
    session: Session, phases: Mapping[Mode, Dashboard], words: Sayings, *, names: bool
) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = [("session", session.plan.title)]
    found.append(("people", words.say("reports.book.names" if names else "reports.book.people")[0]))
    found.append(("empty", words.say("reports.book.hidden")[0]))
    if session.criteria is not None:
        found += [("criteria", line[0]) for line in criteria_lines(session.criteria, words)]
        fixed = (session.fixed_at or "")[:16].replace("T", " ")
        found.append(("criteria", words.say("reports.criteria.fixed", at=fixed, hash=session.criteria.hash)[0]))
    else:
        found.append(("criteria", words.say("reports.criteria.none")[0]))
    for mode, seen in phases.items():
        found += [(mode.value, said[0]) for said in cautions(seen.indicator, words)]
    found += [("method", words.say(f"reports.method.{name}")[0]) for name in ("first", "intervals", "items", "use")]
    return tuple(found)


def _share(share: Share | None) -> tuple[Value, ...]:
    """Count, of, share and interval; no share where there is no interval."""
    if share is None:
        return (None,) * 5
    return (share.count, share.of, share.value if share.low is not None else None, share.low, share.high)


_SHARE = (
    Column("competent", Kind.COUNT),
    Column("decided", Kind.COUNT),
    *(Column(name, Kind.SHARE) for name in ("share", "low", "high")),
)


def _indicators(phases: Mapping[Mode, Dashboard]) -> Sheet:
    columns = (
        Column("phase"),
        Column("competency"),
        Column("enrolled", Kind.COUNT),
        Column("sat", Kind.COUNT),
        *_SHARE,
        Column("if_absent_low", Kind.SHARE),
        Column("if_absent_high", Kind.SHARE),
        Column("criteria", width=18),
        *(Column(name, Kind.FLAG) for name in ("few_items", "simulated")),
        Column("gaps", Kind.COUNT),
    )
    rows = []
    for mode, seen in phases.items():
        told: dict[Competency, Indicator] = {seen.filter.competency: seen.indicator, **seen.others}
        for competency in Competency:
            found = told.get(competency)
            if found is None:
                continue
            absent = found.if_absent or (None, None)
            mark = found.criteria.shown_hash if found.criteria else ""
            head = (mode.value, competency.value, found.enrolled, found.sat, *_share(found.share), *absent, mark)
            rows.append((*head, found.few_items, found.simulated, found.gaps))
    return Sheet("Indicator", columns, tuple(rows))


def _people(phases: Mapping[Mode, Dashboard], who: Who, *, names: bool) -> Sheet:
    columns = (
        *((Column("code"), Column("name", width=28)) if names else (Column("person", width=34),)),
        *(Column(name) for name in ("phase", "country", "agency")),
        *(Column(name, Kind.COUNT) for name in _COUNTS),
        Column("asked", Kind.COUNT),
        Column("points", Kind.NUMBER),
        *(Column(f"competent_{competency.value}", Kind.FLAG) for competency in Competency),
        Column("shortfalls", width=24),
        Column("sealed", Kind.COUNT),
        *(Column(name, Kind.FLAG) for name in ("few_items", "paper", "sat_twice")),
    )
    rows = [
        (*who(row.person), mode.value, row.country, row.agency, *_counts(row))
        for mode, seen in phases.items()
        for row in seen.people
    ]
    return Sheet("People", columns, tuple(sorted(rows, key=lambda row: (row[0], row[2 if names else 1]))))


def _counts(row: PersonRow) -> tuple[Value, ...]:
    verdicts = (row.verdicts.get(competency.value) for competency in Competency)
    return (
        *(getattr(row, name) for name in _COUNTS),
        row.asked,
        float(row.points),
        *(verdict.competent if verdict is not None else None for verdict in verdicts),
        " ".join(short.value for short in row.verdict.shortfalls),
        row.sealed,
        *(row.verdict.few_items, row.paper, row.twice),
    )


def _items(phases: Mapping[Mode, Dashboard]) -> Sheet:
    columns = (
        Column("phase"),
        Column("item", width=34),
        Column("version", Kind.COUNT),
        Column("form", width=14),
        Column("place", Kind.COUNT),
        *(Column(name) for name in ("competency", "product", "shows")),
        Column("asked", Kind.COUNT),
        Column("right", Kind.COUNT),
        Column("facility", Kind.SHARE),
        *(Column(name, Kind.NUMBER) for name in ("item_rest", "item_rest_low", "item_rest_high")),
        Column("few_people", Kind.FLAG),
        Column("flag"),
    )
    rows = [
        (
            *(mode.value, item.name, item.version, item.form[:12], item.place + 1),
            *(item.competency, item.kind, item.role, item.asked, item.right, item.facility),
            *(item.rest, item.rest_low, item.rest_high, item.few, item.flag.value if item.flag else ""),
        )
        for mode, seen in phases.items()
        for item in seen.items
    ]
    return Sheet("Items", columns, tuple(rows))


def _confusions(phases: Mapping[Mode, Dashboard]) -> Sheet:
    columns = (
        Column("phase"),
        Column("shown", width=24),
        Column("protected", Kind.FLAG),
        Column("answered", width=24),
        Column("answers", Kind.COUNT),
        Column("of", Kind.COUNT),
    )
    rows = [
        (mode.value, product, at < found.protected, answer, found.counts[at][to], found.asked(at))
        for mode, seen in phases.items()
        for found in (seen.confusion,)
        for at, product in enumerate(found.products)
        for to, answer in enumerate(found.columns)
    ]
    return Sheet("Confusion", columns, tuple(rows))


def _changes(phases: Mapping[Mode, Dashboard]) -> Sheet:
    columns = (
        Column("before"),
        Column("after"),
        *(Column(name, Kind.COUNT) for name in ("pairs", "gained", "lost", "stayed", "never")),
        *(Column(name, Kind.SHARE) for name in ("difference", "low", "high")),
        Column("mcnemar_p", Kind.NUMBER),
        Column("power", Kind.SHARE),
    )
    told: dict[tuple[Mode, Mode], tuple[Value, ...]] = {}
    for seen in phases.values():
        for change in seen.changes:
            cells: tuple[Value, ...] = (change.gained, change.lost, change.stayed, change.never)
            told[change.phase_before, change.phase_after] = (
                *(change.phase_before.value, change.phase_after.value, change.pairs),
                *(cells if shows_cells(change) else (None,) * len(cells)),
                *(change.difference, change.low, change.high, change.p, change.power),
            )
    return Sheet("Change", columns, tuple(told.values()))


def _groups(phases: Mapping[Mode, Dashboard]) -> Sheet:
    columns = (
        *(Column(name) for name in ("phase", "by", "group")),
        *(Column(name, Kind.COUNT) for name in ("enrolled", "sat")),
        *_SHARE,
    )
    rows = []
    for mode, seen in phases.items():
        by: tuple[tuple[str, tuple[GroupRow, ...]], ...] = (("country", seen.countries), ("agency", seen.agencies))
        for name, groups in by:
            rows += [(mode.value, name, row.key, row.enrolled, row.sat, *_share(row.share)) for row in groups]
    return Sheet("Groups", columns, tuple(rows))

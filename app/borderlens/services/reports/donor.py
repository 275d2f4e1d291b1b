"""The table that a donor asks for: the indicator of each session and of all together, every share with its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from borderlens.domain.attempts import Mode
from borderlens.domain.report_errors import TooFewToShare
from borderlens.exchange.tables import Book, Column, Kind, Sheet, Value
from borderlens.services.figures.records import Dashboard, Filter, Indicator, SessionRow
from borderlens.services.reports import blocks
from borderlens.services.reports.blocks import Block, Cell
from borderlens.services.reports.cautions import cautions
from borderlens.services.reports.gather import Seen
from borderlens.services.reports.sayings import Sayings, Texts, percent

COLUMNS = (
    Column("session", width=34),
    Column("place", width=22),
    Column("starts_on", Kind.DAY),
    Column("ends_on", Kind.DAY),
    *(Column(name, Kind.COUNT) for name in ("enrolled", "sat", "decided", "competent")),
    *(Column(name, Kind.SHARE) for name in ("share", "low", "high", "if_absent_low", "if_absent_high")),
    Column("criteria", width=18),
    *(Column(name, Kind.FLAG) for name in ("few_items", "gaps", "simulated", "hidden")),
)


@dataclass(frozen=True, slots=True)
class DonorRow:
    """One session, or all. ``indicator`` is None where it is hidden."""

    title: str
    place: str
    starts_on: str
    ends_on: str
    indicator: Indicator | None


@dataclass(frozen=True, slots=True)
class DonorTable:
    """Sessions, the oldest first, and all of them together."""

    sessions: tuple[DonorRow, ...]
    pooled: DonorRow


def donor_table(sessions: Sequence[SessionRow], figures: Seen, session: str = "") -> DonorTable:
    """The table of the post-test; of one session, or of all.

    What is hidden is what ``Figures.shared`` hides: a session with too few people, and one from which such a one could
    be reckoned. A person who sat in several sessions counts once among all of them, in the last.
    """
    wanted = sorted(
        (row for row in sessions if session in ("", row.id)), key=lambda row: (row.starts_on, row.title, row.id)
    )
    whole = _shared(figures, session)
    shown = {row.key for row in whole.sessions if row.share is not None} if whole is not None else set()
    rows = []
    for row in wanted:
        own = _shared(figures, row.id) if row.id in shown else None
        rows.append(DonorRow(row.title, row.place, row.starts_on, row.ends_on, own.indicator if own else None))
    days = sorted(day for row in wanted for day in (row.starts_on, row.ends_on) if day)
    together = whole.indicator if whole is not None else None
    return DonorTable(tuple(rows), DonorRow("", "", days[0] if days else "", days[-1] if days else "", together))


def _shared(figures: Seen, session: str) -> Dashboard | None:
    try:
        return figures.shared(Filter(session=session, phase=Mode.POST))
    except TooFewToShare:
        return None


def donor_book(table: DonorTable, words: Sayings) -> Book:
    """The table for a spreadsheet or CSV; ``words`` are of one language."""
    pooled = words.say("reports.donor.pooled")[0]
    rows = [_values(row, row.title) for row in table.sessions] + [_values(table.pooled, pooled)]
    notes: list[tuple[str, str]] = [("indicator", words.say("reports.donor.read")[0])]
    notes.append(("hidden", words.say("reports.donor.least")[0]))
    if table.pooled.indicator is not None:
        notes += [("caution", said[0]) for said in cautions(table.pooled.indicator, words)]
    return Book((Sheet(words.say("reports.donor")[0], COLUMNS, tuple(rows)),), tuple(notes))


def _values(row: DonorRow, title: str) -> tuple[Value, ...]:
    head: tuple[Value, ...] = (title, row.place, _day(row.starts_on), _day(row.ends_on))
    found = row.indicator
    if found is None:
        return (*head, *(None,) * (len(COLUMNS) - len(head) - 1), True)
    share, absent = found.share, found.if_absent or (None, None)
    return (
        *head,
        *(found.enrolled, found.sat, share.of, share.count),
        *(share.value if share.low is not None else None, share.low, share.high, *absent),
        found.criteria.shown_hash if found.criteria else "",
        *(found.few_items, found.gaps > 0, found.simulated, False),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def donor_data(table: DonorTable, translations: Path, languages: Sequence[str], made_on: date) -> dict[str, Any]:
    """The table as one page for ``assets/paper/sheets.typ``, in one or two languages beside each other."""
    words = Sayings(translations, languages)
    seen = [row.indicator for row in (*table.sessions, table.pooled) if row.indicator is not None]
    simulated = any(indicator.simulated for indicator in seen)
    names = ("enrolled", "sat", "decided", "competent")
    columns = [
        blocks.column(words.say("reports.session"), part=4),
        blocks.column(words.say("reports.dates"), part=3),
        *(blocks.column(words.say(f"reports.{name}"), number=True) for name in names),
        blocks.column(words.say("reports.donor.share"), part=3),
        blocks.column(words.say("reports.donor.range"), part=3),
        blocks.column(words.say("reports.donor.criteria"), part=2),
    ]
    rows = [_cells(row, row.title, words) for row in table.sessions]
    rows.append(_cells(table.pooled, words.say("reports.donor.pooled"), words))
    made: list[Block] = [
        blocks.heading(words.say("reports.donor"), level=1),
        blocks.text(words.say("reports.donor.read")),
        blocks.table(columns, rows),
        blocks.text(words.say("reports.donor.least")),
    ]
    warned = cautions(table.pooled.indicator, words) if table.pooled.indicator is not None else []
    if warned:
        made += [blocks.heading(words.say("reports.cautions")), blocks.bullets(warned)]
    title = words.say("reports.donor")
    return {
        "meta": {
            "title": title[0],
            "watermark": list(dict.fromkeys(words.say("reports.simulated"))) if simulated else [],
            "foot": f"Borderlens · {made_on.isoformat()}",
        },
        "parts": [{"languages": list(languages), "running": words.same(title[0]), "blocks": made}],
    }


def _cells(row: DonorRow, title: str | Texts, words: Sayings) -> list[Cell]:
    dates = " – ".join(dict.fromkeys(day for day in (row.starts_on, row.ends_on) if day))
    found = row.indicator
    if found is None:
        return [title, dates, *("–" for _ in range(4)), words.say("reports.hidden"), "–", "–"]
    share = found.share
    told: Cell = "–"
    if share.value is not None and share.low is not None and share.high is not None:
        told = f"{percent(share.value)} ({percent(share.low)} – {percent(share.high)})"
    absent = "–" if found.if_absent is None else " – ".join(percent(end) for end in found.if_absent)
    criteria: Cell = found.criteria.shown_hash if found.criteria else words.say("reports.donor.differ")
    return [title, dates, *map(str, (found.enrolled, found.sat, share.of, share.count)), told, absent, criteria]

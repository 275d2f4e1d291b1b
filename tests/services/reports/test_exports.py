"""What leaves the program as tables: for research, for a donor, for a spreadsheet."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from tests.services.figures.room import Room, form
from tests.services.reports.conftest import PLAN, hold

from borderlens.domain.attempts import Mode
from borderlens.domain.pseudonyms import pseudonym
from borderlens.domain.report_errors import TooFewToShare
from borderlens.exchange.tables import Book, Sheet, Value
from borderlens.paths import Paths, bundled
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.records import Filter
from borderlens.services.reports.donor import donor_book, donor_data, donor_table
from borderlens.services.reports.released import Released
from borderlens.services.reports.research import research_book
from borderlens.services.reports.sayings import Sayings
from borderlens.services.reports.workbook import figures_book
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store

KEY = bytes(range(32))
WORDS = Sayings(bundled() / "assets" / "translations", ["en"])
SHORT = form(1, 1, 1)
OTHER = "22222222-2222-7222-8222-222222222222"


def column(sheet: Sheet, name: str) -> list[Value]:
    at = sheet.header.index(name)
    return [row[at] for row in sheet.rows]


def research(store: Store, paths: Paths, session: str | None = None) -> Book:
    return research_book(store, Sessions(store, paths), KEY, Released(paths).form, WORDS, session=session)


def test_research_holds_pseudonyms_days_and_no_id(store: Store, paths: Paths) -> None:
    room = hold(store, people=22, items=SHORT)
    book = research(store, paths)
    (sheet,) = book.sheets
    assert len(sheet.rows) == 22 * 2 * 3
    people = {row.person for row in Sessions(store, paths).enrolled(room.id)}
    assert set(column(sheet, "person")) == {pseudonym(KEY, person) for person in people}
    told = repr(sheet.rows)
    events = store.events.read()
    secrets = {*people, room.id, store.device, *(event.id for event in events), *(f"LS-{n:03}" for n in range(22))}
    secrets |= {event.attempt for event in events if event.attempt}
    assert not [secret for secret in secrets if secret in told]
    assert "Name " not in told
    assert not re.search(r"\d\d:\d\d", told)
    assert all(type(day) is date for day in column(sheet, "day"))
    assert set(column(sheet, "outcome")) == {"hit", "miss", "correct-clear", "referred"}
    assert {note for note, _ in book.notes} == {"people", "groups", "times", "rows", "use"}


def test_research_leaves_out_groups_that_are_too_small(store: Store, paths: Paths) -> None:
    room = hold(store, people=22, items=SHORT)
    lone = room.enrol("lone", "LA", "la-dofi")
    room.sit(lone, {}, Mode.POST, SHORT)
    (sheet,) = research(store, paths).sheets
    groups = Counter({(row[0], row[2], row[3]) for row in sheet.rows})
    sizes = Counter((country, agency) for _, country, agency in groups)
    assert "la-dofi" not in column(sheet, "agency")
    assert "LA" not in column(sheet, "country")
    assert min(sizes.values()) >= 10


def test_research_on_a_few_people_is_refused(store: Store, paths: Paths) -> None:
    room = hold(store, people=8, items=SHORT)
    with pytest.raises(TooFewToShare) as refused:
        research(store, paths, room.id)
    assert refused.value.fields == {"people": 8, "least": 10}


def test_research_counts_a_second_sitting_and_leaves_practice_out(store: Store, paths: Paths) -> None:
    room = hold(store, people=10, items=SHORT)
    person = f"{room.id[:4]}-00"
    room.sit(person, {}, Mode.POST, SHORT)
    room.sit(person, {}, Mode.TRAINING, SHORT)
    room.sit(person, {}, Mode.FOLLOW_UP, SHORT, closed=False)
    (sheet,) = research(store, paths).sheets
    own = [row for row in sheet.rows if row[0] == pseudonym(KEY, person)]
    assert Counter((row[4], row[5]) for row in own) == {("pre", 1): 3, ("post", 1): 3, ("post", 2): 3}


def test_two_sessions_are_numbered_by_their_first_day(store: Store, paths: Paths) -> None:
    hold(store, people=10, items=SHORT)
    hold(store, people=10, items=SHORT, id=OTHER, plan=replace(PLAN, starts_on="2026-01-05"))
    (sheet,) = research(store, paths).sheets
    numbers = {row[0]: row[1] for row in sheet.rows}
    assert numbers[pseudonym(KEY, f"{OTHER[:4]}-03")] == "S1"
    assert Counter(numbers.values()) == {"S1": 10, "S2": 10}


def test_the_donor_table_has_sessions_and_all_with_denominators(store: Store, paths: Paths, figures: Figures) -> None:
    hold(store, people=24, after=20, items=SHORT)
    hold(store, people=22, items=SHORT, id=OTHER, plan=replace(PLAN, title="Second", starts_on="2026-01-05"))
    table = donor_table(figures.sessions(), figures)
    (sheet,) = donor_book(table, WORDS).sheets
    assert column(sheet, "session") == ["Second", "Border week", "All sessions together"]
    assert column(sheet, "enrolled") == [22, 24, 46]
    assert column(sheet, "sat") == [22, 20, 42]
    assert column(sheet, "decided") == [22, 20, 42]
    assert column(sheet, "competent") == [14, 13, 27]
    assert column(sheet, "share") == pytest.approx([14 / 22, 13 / 20, 27 / 42])
    assert column(sheet, "if_absent_low")[1] == pytest.approx(13 / 24)
    assert column(sheet, "if_absent_high")[1] == pytest.approx(17 / 24)
    assert column(sheet, "few_items") == [True] * 3


def test_a_session_of_few_people_is_hidden_from_a_donor(store: Store, paths: Paths, figures: Figures) -> None:
    hold(store, people=24, items=SHORT)
    hold(store, people=4, items=SHORT, id=OTHER, plan=replace(PLAN, title="Small", starts_on="2026-01-05"))
    (sheet,) = donor_book(donor_table(figures.sessions(), figures), WORDS).sheets
    small = dict(zip(sheet.header, sheet.rows[0], strict=True))
    assert (small["session"], small["hidden"], small["enrolled"], small["competent"]) == ("Small", True, None, None)
    assert column(sheet, "decided")[1:] == [24, 24]
    page = donor_data(
        donor_table(figures.sessions(), figures), bundled() / "assets" / "translations", ["en"], date.today()
    )
    rows = next(block for block in page["parts"][0]["blocks"] if block["kind"] == "table")["rows"]
    assert rows[0][6] == ["not shown"]


def test_a_donor_table_of_nothing_is_a_table(figures: Figures) -> None:
    (sheet,) = donor_book(donor_table((), figures), WORDS).sheets
    assert column(sheet, "hidden") == [True]


def book(store: Store, paths: Paths, figures: Figures, room: Room, *, names: bool) -> Book:
    phases = {mode: figures.dashboard(Filter(session=room.id, phase=mode)) for mode in (Mode.PRE, Mode.POST)}

    def who(person: str) -> tuple[str, ...]:
        known = store.people.get(person)
        assert known is not None
        return (known.code, known.name) if names else (pseudonym(KEY, person),)

    return figures_book(Sessions(store, paths).get(room.id), phases, who, WORDS, names=names)


def test_the_book_says_what_the_dashboard_says(store: Store, paths: Paths, room: Room, figures: Figures) -> None:
    found = book(store, paths, figures, room, names=False)
    assert [sheet.title for sheet in found.sheets] == ["Indicator", "People", "Items", "Confusion", "Change", "Groups"]
    indicator, people, items, _, change, groups = found.sheets
    row = dict(zip(indicator.header, indicator.rows[2], strict=True))
    assert column(indicator, "phase")[:2] == ["pre", "pre"]
    told = {(r[0], r[1]): dict(zip(indicator.header, r, strict=True)) for r in indicator.rows}
    assert (told["post", "identification"]["competent"], told["post", "identification"]["decided"]) == (16, 24)
    assert row["criteria"]
    assert len(people.rows) == 48
    assert not set(column(people, "person")) & {p.person for p in Sessions(store, paths).enrolled(room.id)}
    assert Counter(column(people, "competent_identification")) == {False: 32, True: 16}
    assert column(items, "asked")[0] == 24
    assert column(change, "pairs") == [24]
    assert [column(change, name) for name in ("gained", "lost", "stayed", "never")] == [[16], [0], [0], [8]]
    assert set(column(groups, "by")) == {"country", "agency"}
    notes = dict(found.notes)
    assert notes["session"] == "Border week"
    assert "pseudonyms" in notes["people"]
    assert any("Fingerprint" in text for name, text in found.notes if name == "criteria")
    assert any(name == "post" for name, _ in found.notes)


def test_names_stand_only_where_they_are_asked_for(store: Store, paths: Paths, room: Room, figures: Figures) -> None:
    named = book(store, paths, figures, room, names=True)
    assert named.sheets[1].header[:2] == ["code", "name"]
    assert named.sheets[1].rows[0][0] == "LS-000"
    assert "holds names" in dict(named.notes)["people"]
    assert "Name " not in repr(book(store, paths, figures, room, names=False).sheets)


def test_thresholds_hold_in_the_book(store: Store, paths: Paths, figures: Figures) -> None:
    room = hold(store, people=8, items=SHORT)
    indicator, _, items, _, change, _ = book(store, paths, figures, room, names=False).sheets
    assert set(column(indicator, "share")) == {None}
    assert set(column(indicator, "low")) == {None}
    assert set(column(items, "item_rest")) == {None}
    assert [column(change, name) for name in ("difference", "mcnemar_p")] == [[None], [None]]

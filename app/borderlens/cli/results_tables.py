"""``borderlens results export`` as tables: answers, scores, figures of a session, for research, for a donor."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.exchange.tables import Book
    from borderlens.services.reports.sayings import Sayings
    from borderlens.store.protocol import Store

FORMATS = ("csv", "xlsx", "pdf")
TABLES = (
    *("responses", "scores", "research", "donor"),
    *("indicator", "people", "items", "confusion", "change", "groups", "figures"),
)
TABLES_HELP = (
    "responses: one row an answer; scores: one row a person, attempt and competency; figures: everything about one "
    "session (in CSV one of indicator, people, items, confusion, change, groups); research: answers of people who "
    "cannot be told; donor: the indicator by session, also as PDF."
)
_OF_SESSION = ("indicator", "people", "items", "confusion", "change", "groups", "figures")
_NAMED = ("responses", "scores", "people", "figures")


def write_tables(state: State, style: str, out: Path, session: str | None, table: str, names: bool) -> None:
    """Write one table as CSV or XLSX, or the donor table as PDF, and say how many rows.

    People stand as pseudonyms under the programme's key unless ``names`` is given.
    """
    if names and table not in _NAMED:
        raise click.BadParameter(f"the table {table} never holds names", param_hint="--names")
    if style == "pdf" and table != "donor":
        raise click.BadParameter("only the table donor is a PDF; see borderlens report", param_hint="--format")
    if style == "csv" and table == "figures":
        raise click.BadParameter("figures are several tables; name one of them, or take xlsx", param_hint="--table")
    if table in _OF_SESSION and not session:
        raise click.BadParameter("this table is of one session; give --session", param_hint="--session")
    from borderlens.services.reports.sayings import Sayings

    words = Sayings(state.paths.translations, [state.words.language])
    with state.open_store() as store:
        found = _found(state, store, session, table)
        if style == "pdf":
            rows = _write_donor_page(state, store, out, found)
        else:
            rows = _write(style, out, _book(state, store, found, table, names, words), table)
    click.echo(state.words.say("store.exported", rows=rows, file=out), err=True)


def _found(state: State, store: Store, session: str | None, table: str) -> str | None:
    """The whole id of a session that was cut short; answers may be of a session of which only answers are here."""
    if session is None or table in ("responses", "scores"):
        return session
    from borderlens.cli.session import find
    from borderlens.services.sessions.sessions import Sessions

    return find(Sessions(store, state.paths), session).id


def _book(state: State, store: Store, session: str | None, table: str, names: bool, words: Sayings) -> Book:
    if table in ("responses", "scores"):
        return _answers(state, store, session, table, names, words)
    from borderlens.services.programme import programme_key
    from borderlens.services.sessions.sessions import Sessions

    if table == "research":
        from borderlens.services.reports.released import Released
        from borderlens.services.reports.research import research_book

        sessions, key = Sessions(store, state.paths), programme_key(state.paths.data)
        with Progress(1) as progress:
            return research_book(
                store, sessions, key, Released(state.paths).form, words,
                session=session, progress=lambda done, of: progress.step(done // of),
            )  # fmt: skip
    from borderlens.services.figures.figures import Figures

    figures = Figures(store, state.paths)
    figures.refresh()
    if table == "donor":
        from borderlens.services.reports.donor import donor_book, donor_table

        return donor_book(donor_table(figures.sessions(), figures, session or ""), words)
    return _figures(state, store, session or "", figures, names, words)


def _figures(state: State, store: Store, session: str, figures: object, names: bool, words: Sayings) -> Book:
    from borderlens.domain.pseudonyms import pseudonym
    from borderlens.domain.sessions import PHASES
    from borderlens.services.figures.figures import Figures
    from borderlens.services.figures.records import Filter
    from borderlens.services.programme import programme_key
    from borderlens.services.reports.workbook import figures_book
    from borderlens.services.sessions.sessions import Sessions

    assert isinstance(figures, Figures)
    seen = {mode: figures.dashboard(Filter(session=session, phase=mode)) for mode in PHASES}
    there = {mode: dashboard for mode, dashboard in seen.items() if dashboard.indicator.sat}
    key = programme_key(state.paths.data)

    def who(person: str) -> tuple[str, ...]:
        if not names:
            return (pseudonym(key, person),)
        known = store.people.get(person)
        return (known.code, known.name) if known else ("", "")

    return figures_book(Sessions(store, state.paths).get(session), there, who, words, names=names)


def _answers(state: State, store: Store, session: str | None, table: str, names: bool, words: Sayings) -> Book:
    from borderlens.domain.pseudonyms import pseudonym
    from borderlens.exchange.scores import responses, scores
    from borderlens.exchange.tables import Book, Column, Sheet
    from borderlens.services.programme import programme_key

    key = programme_key(state.paths.data)
    read = responses if table == "responses" else scores
    header, rows = read(store, session=session, names=names, alias=lambda person: pseudonym(key, person))
    columns = tuple(Column(name, width=34 if name in ("person", "attempt", "session") else 0) for name in header)
    sheet = Sheet(table.capitalize(), columns, tuple(tuple(row) for row in rows))  # type: ignore[arg-type]
    notes = (("people", words.say("reports.book.names" if names else "reports.book.pseudonyms")[0]),)
    return Book((sheet,), notes)


def _write(style: str, out: Path, book: Book, table: str) -> int:
    if style == "xlsx":
        from borderlens.exchange.xlsx import write_book

        return write_book(out, book)
    from borderlens.exchange.tables import write_csv

    sheet = next((sheet for sheet in book.sheets if sheet.title.casefold() == table), book.sheets[0])
    return write_csv(out, sheet)


def _write_donor_page(state: State, store: Store, out: Path, session: str | None) -> int:
    from borderlens.services.figures.figures import Figures
    from borderlens.services.reports.donor import donor_data, donor_table
    from borderlens.services.reports.paper import typesetter_for
    from borderlens.services.reports.session_report import TEMPLATE
    from borderlens.whole_file import write_whole

    figures = Figures(store, state.paths)
    figures.refresh()
    table = donor_table(figures.sessions(), figures, session or "")
    languages = [state.words.language]
    today = datetime.now(UTC).astimezone().date()
    data = donor_data(table, state.paths.translations, languages, today)
    write_whole(out, typesetter_for(state.paths, languages).pdf(TEMPLATE, data))
    return len(table.sessions) + 1

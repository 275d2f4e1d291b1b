"""``borderlens roster``: bring a list of people into a session."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.session import find, sessions_of
from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.exchange.roster import Preview
    from borderlens.words import Words


@click.group()
def roster() -> None:
    """Lists of people."""


@roster.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--session", "id", required=True, metavar="ID", help="The session they are enrolled in.")
@click.option("--map", "named", multiple=True, metavar="FIELD=HEADER", help="Which column is what; again for more.")
@click.option("--encoding", metavar="NAME", help="Of a CSV file: utf-8, gb18030, tcvn3 or utf-16.")
@click.option("--country", type=click.Choice(["CN", "VN", "LA"]), help="Of rows that name none.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.pass_obj
def import_(
    state: State, file: Path, id: str, named: tuple[str, ...], encoding: str | None, country: str | None, dry_run: bool
) -> None:
    """Enrol the people in FILE, CSV or XLSX.

    One line each on stdout: line, code, name, country, agency, what is to be looked at. Rows that are not taken are
    named on stderr, and the exit status is then 1; the others are enrolled all the same.
    """
    from borderlens.domain.people import Country
    from borderlens.exchange.roster import columns_of, preview, read_roster, shown

    pairs = dict(pair.partition("=")[::2] for pair in named)
    with sessions_of(state) as sessions:
        session = find(sessions, id)
        sheet = read_roster(file, encoding)
        found = preview(
            sheet,
            columns_of(sheet, pairs),
            sessions.people(session.id),
            tables=state.paths.assets / "tables",
            country=Country(country) if country else None,
            names=session.plan.names,
        )
        codes: dict[str, str] = {}
        if not dry_run and found.accepted:
            sessions.enrol(session.id, found.people)
            codes = {person.id: person.code for person in sessions.people(session.id)}
    for row in found.accepted:
        code = codes.get(row.person.id, row.person.code) or "-"
        notices = ", ".join(state.words.say(f"joint.roster.notice.{n.notice}", value=n.value) for n in row.notices)
        cells = [str(row.line), code, shown(row.person.name), row.person.country, row.person.agency, notices]
        click.echo("\t".join(cells))
    _tell(state.words, found, dry_run)
    if found.rejected:
        click.get_current_context().exit(1)


def _tell(words: Words, found: Preview, dry_run: bool) -> None:
    for row in found.rejected:
        reason = words.say(f"joint.roster.reason.{row.reason}", value=row.value, other=row.other)
        click.echo(words.say("joint.roster.rejected", line=row.line, reason=reason), err=True)
    done = "joint.roster.would" if dry_run else "joint.roster.done"
    click.echo(words.say(done, accepted=len(found.accepted), rejected=len(found.rejected)), err=True)

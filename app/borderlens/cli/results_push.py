"""``borderlens results push``: results to a Learning Record Store, the one command that uses the network."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.exchange.lrs_address import Address
    from borderlens.services.pushing import Report

_USER = "lrs.user"


@click.command()
@click.option("--lrs", "address", required=True, metavar="URL", help="The store's end point, without /statements.")
@click.option("--user", metavar="NAME", help="User there; the last one that worked when it is left out.")
@click.option("--session", metavar="ID", help="Only this session.")
@click.option("--programme", metavar="IRI", help="The programme's own https address; kept once it is given.")
@click.option("--dry-run", is_flag=True, help="Make and check the statements; send nothing.")
@click.pass_obj
def push(
    state: State, address: str, user: str | None, session: str | None, programme: str | None, dry_run: bool
) -> None:
    """Send results to a Learning Record Store (xAPI 1.0.3).

    People stand as pseudonyms. A push that was broken off goes on where it stopped. The password is taken from
    BORDERLENS_LRS_PASSWORD or from the system's keyring, or asked for on a terminal; it is never an argument.
    """
    from borderlens.cli.progress import Progress
    from borderlens.exchange.lrs import Lrs
    from borderlens.exchange.lrs_address import read_address
    from borderlens.services import pushing
    from borderlens.services.statements import Statements

    place = read_address(address)
    with state.open_store() as store:
        source = Statements(store, state.paths, programme=programme)
        count = len(source.sittings(session))
        with Progress(count) as progress:
            if dry_run:
                report = pushing.dry_run(
                    store, source, place.url, session=session, progress=lambda done, _: progress.step(done)
                )
            else:
                key = f"{_USER} {place.url}"
                name = user or store.recall(key)
                if name is None:
                    raise click.UsageError("--user is needed the first time.")
                password, asked = _password(state, place, name)
                lrs = Lrs(place, name, password, time.sleep)
                report = pushing.push(store, source, lrs, session=session, progress=lambda done, _: progress.step(done))
                store.remember(key, name)
                if asked:
                    _keep(state, place, name, password)
    numbers = {"stored": report.stored, "before": report.before, "voided": report.voided}
    click.echo(state.words.say("lrs.dry" if dry_run else "lrs.pushed", lrs=place.url, **numbers), err=True)
    tell(state, report)


def tell(state: State, report: Report) -> None:
    """What waits goes to stderr, what is in trouble to stdout, a line each; trouble makes the exit status 1."""
    from borderlens.services.pushing import known_troubles

    for wait, count in (("sealed", report.sealed), ("withdrawn", report.withdrawn)):
        if count:
            click.echo(state.words.say(f"lrs.wait.{wait}", count=count), err=True)
    for item in sorted(report.unknown):
        click.echo(state.words.say("lrs.wait.unknown", item=item), err=True)
    for kind, trouble in known_troubles(report):
        click.echo(state.words.say(f"lrs.trouble.{kind}", id=trouble.id, why=trouble.why))
    if not report.is_whole:
        click.get_current_context().exit(1)


def _password(state: State, place: Address, user: str) -> tuple[str, bool]:
    """The password, and whether somebody was asked for it."""
    from borderlens.domain.lrs_errors import NoLrsPassword
    from borderlens.exchange.credentials import VARIABLE, kept_password

    kept = kept_password(place.url, user)
    if kept is not None:
        return kept, False
    if not _on_terminal():
        raise NoLrsPassword(lrs=place.url, user=user, variable=VARIABLE)
    return click.prompt(state.words.say("lrs.ask", user=user, lrs=place.url), hide_input=True, err=True), True


def _on_terminal() -> bool:
    return sys.stdin.isatty()


def _keep(state: State, place: Address, user: str, password: str) -> None:
    from borderlens.domain.lrs_errors import NoKeyring
    from borderlens.exchange.credentials import keep_password

    try:
        keep_password(place.url, user, password)
    except NoKeyring as mistake:
        click.echo(state.words.mistake(mistake), err=True)
    else:
        click.echo(state.words.say("lrs.kept"), err=True)

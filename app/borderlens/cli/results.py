"""``borderlens results``: take results out of the program, and make the tables for reading anew."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.state import State


@click.group()
def results() -> None:
    """Answers and scores: export them, rebuild the tables they are read from."""


@results.command()
@click.option("--format", "style", type=click.Choice(["csv"]), default="csv", help="Kind of file.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="FILE")
@click.option("--session", metavar="ID", help="Only this session.")
@click.option(
    "--table",
    type=click.Choice(["responses", "scores"]),
    default="responses",
    help="One row an answer, or one row a person, attempt and competency.",
)
@click.option("--names", is_flag=True, help="Write people's names beside their ids.")
@click.pass_obj
def export(state: State, style: str, out: Path, session: str | None, table: str, names: bool) -> None:
    """Write answers or scores to a file. People stand as ids unless --names is given."""
    from borderlens.exchange.scores import write_responses, write_scores
    from borderlens.store.sqlite import SqliteStore

    write = {"responses": write_responses, "scores": write_scores}[table]
    with SqliteStore(state.paths.database) as store:
        rows = write(out, store, session=session, names=names)
    click.echo(state.words.say("store.exported", rows=rows, file=out), err=True)


@results.command()
@click.pass_obj
def rebuild(state: State) -> None:
    """Make the tables for reading anew from the events, after checking the chain.

    Faults in the chain are named on stdout, one a line, and the exit status is 1; the tables are made all the same
    from the events that can be read.
    """
    from borderlens.store.sqlite import SqliteStore

    with SqliteStore(state.paths.database) as store:
        faults = store.events.verify()
        for fault in faults:
            click.echo(state.words.say(fault.message_id, device=fault.device, seq=fault.seq, last=fault.last))
        made = store.reading.rebuild()
    click.echo(state.words.say("store.rebuilt", attempts=made), err=True)
    if faults:
        click.get_current_context().exit(1)

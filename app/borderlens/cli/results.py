"""``borderlens results``: take results out of the program, and make the tables for reading anew."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.merging import export_bundle, merge
from borderlens.cli.results_push import push
from borderlens.cli.results_tables import FORMATS, TABLES, TABLES_HELP, write_tables
from borderlens.cli.results_xapi import write_xapi
from borderlens.cli.state import State


@click.group()
def results() -> None:
    """Answers and scores: export them, merge those of other laptops, rebuild the tables they are read from."""


results.add_command(merge)
results.add_command(push)


@results.command()
@click.option("--format", "style", type=click.Choice([*FORMATS, "bundle", "xapi"]), default="csv", help="Kind of file.")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="FILE")
@click.option("--session", metavar="ID", help="Only this session.")
@click.option("--table", type=click.Choice(TABLES), default="responses", help=TABLES_HELP)
@click.option("--names", is_flag=True, help="Write people's names instead of pseudonyms alone.")
@click.pass_obj
def export(state: State, style: str, out: Path, session: str | None, table: str, names: bool) -> None:
    """Write results to a file. People stand as pseudonyms unless --names is given.

    A bundle holds everything this laptop did since it joined the session, for the trainer alone to open; --out may be
    a folder, such as a stick.
    """
    if style == "bundle":
        export_bundle(state, session, out)
        return
    if out.is_dir():
        raise click.BadParameter("a folder", param_hint="--out")
    if style == "xapi":
        write_xapi(state, out, session)
        return
    write_tables(state, style, out, session, table, names)


@results.command()
@click.pass_obj
def rebuild(state: State) -> None:
    """Make the tables for reading anew from the events, after checking the chain.

    Faults in the chain are named on stdout, one a line, and the exit status is 1; the tables are made all the same
    from the events that can be read.
    """

    with state.open_store() as store:
        faults = store.events.verify()
        for fault in faults:
            click.echo(state.words.say(fault.message_id, device=fault.device, seq=fault.seq, last=fault.last))
        made = store.reading.rebuild()
    click.echo(state.words.say("store.rebuilt", attempts=made), err=True)
    if faults:
        click.get_current_context().exit(1)

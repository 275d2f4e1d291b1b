"""``borderlens doctor``: versions, paths, fonts, packs, database, one real inference."""

from __future__ import annotations

import click

from borderlens.cli.state import State as CommandState


@click.command()
@click.pass_obj
def doctor(state: CommandState) -> None:
    """Look at this computer and say what is missing and what mends it. Nothing is changed.

    One line each on stdout; the exit status is 1 when something does not work.
    """
    from borderlens.services.doctor import State, examine

    faults = 0
    for row in examine(state.paths, state.words.mistake):
        faults += row.state is State.FAULT
        word = state.words.say(f"doctor.{row.state.value}")
        click.echo(f"{word:<12}{row.what:<20}{row.found}")
    if faults:
        click.echo(state.words.say("doctor.faults", count=faults), err=True)
        click.get_current_context().exit(1)

"""``borderlens demo``: a realistic workspace to explore, simulated and marked so."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.option("--seed", type=int, default=1, help="Other people and other answers.")
@click.pass_obj
def demo(state: State, folder: Path, seed: int) -> None:
    """Make a workspace in DIR: three sessions of sixty simulated officers of three countries.

    Open it with `borderlens --data DIR`. Its folder `stick` holds bundles that were not collected yet.
    """
    from borderlens.services.demo.workspace import make

    say = state.words.say
    with Progress(100, say("demo.step")) as progress:
        made = make(
            folder.expanduser().absolute(),
            state.paths,
            lambda place, month: say("demo.title", place=place, month=month),
            seed,
            lambda done, of: progress.step(100 * done // of),
        )
    click.echo(
        say("demo.made", folder=folder, people=made.people, sessions=made.sessions, answers=made.answers), err=True
    )
    click.echo(say("demo.open", folder=folder), err=True)

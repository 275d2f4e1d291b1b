"""``borderlens bench``: the performance table."""

from __future__ import annotations

import sys

import click

from borderlens.cli.state import State


@click.command()
@click.pass_obj
def bench(state: State) -> None:
    """Measure start, check and stalls as ratios against a bare baseline in the same run; takes a few minutes.

    A missed goal is printed as it is; the exit status stays 0, since the figures say something about this computer.
    """
    from borderlens.services.bench import measure_all

    def note(text: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[2K{text}", nl=False, err=True)

    table = measure_all(state.paths, note)
    note("")
    for row in table:
        word = state.words.say("bench.met" if row.met else "bench.missed")
        click.echo(f"{row.value:8.2f} {row.unit:<3} ≤ {row.goal:g} {word:<8} {row.name}: {row.detail}")

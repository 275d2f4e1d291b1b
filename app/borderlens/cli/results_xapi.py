"""``borderlens results export --format xapi``: statements in a file, for a store that is not reached from here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from borderlens.cli.state import State


def write_xapi(state: State, out: Path, session: str | None) -> None:
    """Write the statements of every session, or of one, and say how many there are and what waits.

    A statement that breaks xAPI is left out and named; the exit status is then 1.
    """
    from borderlens.cli.progress import Progress
    from borderlens.cli.results_push import tell
    from borderlens.exchange.xapi.checking import faults
    from borderlens.exchange.xapi.file import write_statements
    from borderlens.exchange.xapi.statements import as_bytes
    from borderlens.services.pushing import Report, Trouble
    from borderlens.services.statements import Statements, Wait

    report = Report()

    def bodies(source: Statements) -> Iterator[bytes]:
        sittings = source.sittings(session)
        with Progress(len(sittings)) as progress:
            for sitting in sittings:
                told = source.of(sitting)
                report.sealed += told.waits is Wait.SEALED
                report.withdrawn += told.waits is Wait.WITHDRAWN
                report.unknown |= set(told.made.unknown)
                for statement in told.made.statements:
                    if said := faults(statement):
                        report.faulty.append(Trouble(str(statement["id"]), told.attempt, said[0]))
                    else:
                        yield as_bytes(statement)
                progress.step()

    with state.open_store() as store:
        written = write_statements(out, bodies(Statements(store, state.paths)))
    click.echo(state.words.say("lrs.written", statements=written, file=out), err=True)
    tell(state, report)

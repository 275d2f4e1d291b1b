"""``borderlens certificates``: certificates of a session, the list of their codes, and feedback sheets."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State

FEEDBACK = "feedback.pdf"


@click.command()
@click.argument("session", metavar="SESSION")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR")
@click.option("--feedback", is_flag=True, help="A feedback sheet for each person too, of the post-test.")
@click.pass_obj
def certificates(state: State, session: str, out: Path, feedback: bool) -> None:
    """Write a certificate for everybody who took part in SESSION, one file each and one with all, and the signed list.

    The list, certificates.csv, holds codes without names: hand it to whoever is to check certificates. Files that are
    written stand on stdout, one a line.
    """
    from borderlens.cli.session import find
    from borderlens.services.reports.paper import write_feedback, write_session_certificates
    from borderlens.services.sessions.sessions import Sessions

    words = state.words
    with state.open_store() as store:
        sessions = Sessions(store, state.paths)
        found = find(sessions, session)
        with Progress(len(sessions.enrolled(found.id)) + 1, words.say("reports.certificates.step")) as progress:
            files = write_session_certificates(
                store, state.paths, found.id, out, progress=lambda done, of: progress.step(done)
            )
        if feedback and write_feedback(store, state.paths, found.id, out / FEEDBACK):
            files = (*files[:-1], out / FEEDBACK, files[-1])
    for file in files:
        click.echo(str(file))
    made = sum(file.suffix == ".pdf" and file.name not in ("certificates.pdf", FEEDBACK) for file in files)
    click.echo(words.say("reports.certificates.made", count=made, folder=out, list=files[-1]), err=True)

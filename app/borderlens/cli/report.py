"""``borderlens report``: the report of a session as a PDF."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State

LANGUAGES = ("en", "vi", "zh-Hans", "lo")


@click.command()
@click.argument("session", metavar="SESSION")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="FILE")
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(LANGUAGES),
    help="One or two, the first one leading; the session's first language if absent.",
)
@click.option("--beside/--after", default=False, help="Two languages beside each other, or one after the other.")
@click.pass_obj
def report(state: State, session: str, out: Path, languages: tuple[str, ...], beside: bool) -> None:
    """Write the report of SESSION: indicator, criteria, cautions, errors, items, groups. No person stands in it.

    SESSION may be cut short, as long as one session begins or ends with it.
    """
    from borderlens.cli.session import find
    from borderlens.services.reports.paper import write_report
    from borderlens.services.reports.session_report import Layout
    from borderlens.services.sessions.sessions import Sessions

    chosen = tuple(dict.fromkeys(languages))
    if len(chosen) > 2:
        raise click.BadParameter("two languages at most", param_hint="--language")
    layout = Layout.BESIDE if beside else Layout.AFTER
    with state.open_store() as store, Progress(3) as progress:
        id = find(Sessions(store, state.paths), session).id
        write_report(store, state.paths, id, out, chosen, layout, progress=lambda done, of: progress.step(done))
    click.echo(state.words.say("reports.made", file=out), err=True)

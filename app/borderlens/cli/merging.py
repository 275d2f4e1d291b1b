"""``borderlens results merge`` and ``results export --format bundle``: laptops of a room without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.services.collecting.collecting import Collecting
    from borderlens.services.collecting.records import Received
    from borderlens.words import Words

_MINUTE = 60_000


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option(
    "--accept",
    multiple=True,
    metavar="FINGERPRINT",
    help="Trust the laptop with this key from now on; compare the digits with those on its screen. May be repeated.",
)
@click.pass_obj
def merge(state: State, files: tuple[Path, ...], accept: tuple[str, ...]) -> None:
    """Take in bundles of other laptops, and the bundles in folders. The same file twice changes nothing.

    One line a file on stdout, more where events are missing or a clock is wrong. The exit status is 1 when a file was
    refused, contradicts what is held here, or is of a laptop that was not accepted; the others are merged all the same.
    """
    from borderlens.services.collecting.collecting import Collecting

    bad = 0
    with state.open_store() as store, Progress(100) as progress:
        collecting = Collecting(store, state.paths)
        received = collecting.merge(files, lambda done, total: progress.step(100 * done // total))
        progress.clear()
        for got in _accepted(collecting, received, accept):
            bad += _is_bad(got)
            for line in told(got, state.words):
                click.echo(line)
    click.echo(state.words.say("bundles.read", files=len(received), bad=bad), err=True)
    if bad:
        click.get_current_context().exit(1)


def export_bundle(state: State, session: str | None, out: Path) -> None:
    """Write this laptop's bundle and say where it is."""
    from borderlens.services.collecting.collecting import Collecting

    if session is None:
        raise click.UsageError("--format bundle needs --session")
    with state.open_store() as store:
        file = Collecting(store, state.paths).export(session, out)
    click.echo(state.words.say("bundles.written", file=file), err=True)


def told(got: Received, words: Words) -> Iterator[str]:
    """What became of one file, one line a matter."""
    from borderlens.services.collecting.records import FileState

    if got.why is not None and got.state is FileState.REFUSED:
        yield words.mistake(got.why)
        return
    if got.why is not None:
        yield words.mistake(got.why)
    yield words.say(
        f"bundles.{got.state.value}",
        file=got.file,
        label=got.label,
        fingerprint=got.fingerprint,
        events=got.events,
        new=got.new,
        answers=got.answers,
        people=got.people,
        count=len(got.conflicts),
        ids=", ".join(got.conflicts[:5]),
    )
    for gap in got.gaps:
        yield words.say("bundles.gap", label=got.label, first=gap.first, last=gap.last)
    if got.unread:
        yield words.say("bundles.unread", label=got.label, count=got.unread, needs=got.needs)
    if got.clock is not None:
        side = "ahead" if got.clock > 0 else "behind"
        yield words.say(f"bundles.clock_{side}", label=got.label, minutes=abs(got.clock) // _MINUTE)


def _accepted(collecting: Collecting, received: tuple[Received, ...], accept: tuple[str, ...]) -> Iterator[Received]:
    """The files, those of laptops that are accepted now merged."""
    from borderlens.services.collecting.records import FileState

    trusted = {"".join(digits.split()).lower() for digits in accept}
    merged: dict[str, Received] = {}
    for got in received:
        if got.sha256 in merged:
            yield merged[got.sha256]
        elif got.state is FileState.QUARANTINED and got.fingerprint.replace(" ", "") in trusted:
            merged |= {m.sha256: m for m in collecting.accept(got.session, got.device, got.fingerprint)}
            yield merged[got.sha256]
        else:
            yield got


def _is_bad(got: Received) -> bool:
    from borderlens.services.collecting.records import FileState

    return got.state in (FileState.REFUSED, FileState.CONFLICT, FileState.QUARANTINED)

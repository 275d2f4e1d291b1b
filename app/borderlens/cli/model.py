"""``borderlens model``: make a model pack from an agency's own photographs, and read a pack's card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.check import printable
from borderlens.cli.progress import Progress
from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Count, Notice, Stage, Survey, Trained
    from borderlens.words import Words


@click.group()
def model() -> None:
    """Models of one's own: train one from photographs, read a card."""


@model.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="PACK",
    help="Folder of the new pack; its name is the pack's id.",
)
@click.option(
    "--keep",
    type=click.Choice(["shipped", "own"]),
    default="own",
    help="Labels of the installed pack without photographs: keep them, or know the folder's alone.",
)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=1, help="Of everything by chance.")
@click.option("--signer", default="", metavar="WORDS", help="Who stands behind the pack; signs it.")
@click.option("--model", "base", metavar="ID", help="Pack to build on; the one that came with the program otherwise.")
@click.pass_obj
def train(state: State, folder: Path, out: Path, keep: str, seed: int, signer: str, base: str | None) -> None:
    """Train a model pack from FOLDER: one folder a label, or a CSV with the columns file and label.

    What the checks find and how far the work is goes to stderr; the summary goes to stdout.
    """
    from borderlens.domain.errors import NotReadyToTrain, PackExists
    from borderlens.services.check import open_checker
    from borderlens.services.model_room.pack import check_name
    from borderlens.services.model_room.records import Keep, Weight, Wish
    from borderlens.services.model_room.survey import survey
    from borderlens.services.model_room.training import train as learn_from

    place = out.expanduser().absolute()
    check_name(place.name)
    if place.exists():
        raise PackExists(folder=str(out))
    checker = open_checker(state.paths, base)
    with _Stages(state.words) as stages:
        found = survey(folder, checker.pack, state.words, stages.step)
    _tell_survey(found, state.words)
    stops = sum(notice.weight is Weight.STOP for notice in found.notices)
    if stops:
        raise NotReadyToTrain(folder=str(folder), count=stops)
    wish = Wish(place.name, Keep(keep), signer=signer, seed=seed)
    paths = state.paths
    with _Stages(state.words) as stages:
        trained = learn_from(
            found,
            wish,
            checker.pack,
            place.parent,
            paths.data / "cache" / "model-room",
            stages.step,
            installed=checker,
            keys=paths.data / "keys",
        )
    _tell_trained(trained, state.words, out)


@model.command()
@click.argument("pack", metavar="PACK")
@click.pass_obj
def card(state: State, pack: str) -> None:
    """Print the card of PACK, an id or a folder."""
    from borderlens.domain.errors import NoSuchFile
    from borderlens.services.check import open_checker

    file = open_checker(state.paths, pack).pack.card_file
    if not file.is_file():
        raise NoSuchFile(file=str(file))
    click.echo(file.read_text("utf-8"), nl=False)


class _Stages:
    """One progress bar after the other, one a stage."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._stage: Stage | None = None
        self._bar: Progress | None = None

    def __enter__(self) -> _Stages:
        return self

    def step(self, stage: Stage, done: int, of: int) -> None:
        if stage is not self._stage or self._bar is None:
            self._end()
            self._stage = stage
            self._bar = Progress(of, self._words.say(f"model_train.stage.{stage.value}"))
            self._bar.__enter__()
        self._bar.step(done)

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None

    def __exit__(self, *_: object) -> None:
        self._end()


def _tell_survey(found: Survey, words: Words) -> None:
    for share in found.labels:
        line = words.say("model_train.label", label=share.title, photographs=share.photographs, objects=share.objects)
        click.echo(printable(line), err=True)
    for notice in found.notices:
        click.echo(printable(_notice_line(notice, words)), err=True)


def _notice_line(notice: Notice, words: Words) -> str:
    """Weight, what and where, and how to mend it; of one source or one table each has words of its own."""
    said = [words.say(f"model_train.weight.{notice.weight.value}")]
    key = f"model_room.notice.{notice.kind.value}"
    for ending in ("", ".mend"):
        for known in (f"{key}.{notice.fields.get('why')}{ending}", key + ending):
            if words.has(known):
                said.append(words.say(known, **notice.fields))
                break
    return " ".join(said)


def _tell_trained(trained: Trained, words: Words, out: Path) -> None:
    report = trained.report
    lines = [
        words.say(
            "model_train.made",
            pack=out,
            photographs=trained.learnt_photographs,
            objects=trained.learnt_objects,
            seconds=round(trained.seconds),
        ),
        words.say("model_train.measured", photographs=report.photographs, objects=report.objects),
        *(_count_line(count, words) for count in report.counts),
        words.say("model_train.together"),
        *(_count_line(count, words) for count in report.together),
        words.say("model_train.card", pack=out),
    ]
    for line in lines:
        click.echo(printable(line))


def _count_line(count: Count, words: Words) -> str:
    from borderlens.vision.learning.counts import Share

    low, high = Share(count.found, count.of).interval()
    return words.say(
        "model_train.count",
        what=words.say(f"model_train.count.{count.name}"),
        found=count.found,
        of=count.of,
        low=round(low * 100),
        high=round(high * 100),
    )

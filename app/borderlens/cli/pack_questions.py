"""Questions of other programs for ``borderlens packs``: a pack written for Moodle, Moodle XML and GIFT read."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.state import State
from borderlens.domain.errors import BadPackName, NoQuestions

if TYPE_CHECKING:
    from borderlens.exchange.report import Report

_UNSAID = "not stated"
"""Licence of questions of which nobody said one; the author's words are not ours to translate."""


def write_questions(state: State, folder: Path, language: str, out: Path) -> None:
    """Write the pack in ``folder`` as Moodle XML, and say on stderr what became of each item."""
    from borderlens.exchange.moodle.export import export_moodle
    from borderlens.packs.quiz_pack import read_quiz_pack
    from borderlens.words import Words

    pack = read_quiz_pack(folder, state.paths.pictures)
    file = out / f"{pack.id}-{language}.xml" if out.is_dir() else out
    words = Words(state.paths.translations, language)
    labels = {name: words.say(f"learn.{name}") for name in ("cannot_see", "next_time")}
    report = export_moodle(pack, language, file, labels)
    tell(state, report)
    if not _kept(report):
        raise NoQuestions(file=str(file), count=len(pack.items))
    click.echo(file)


def read_questions(
    state: State,
    files: tuple[Path, ...],
    form: str,
    *,
    replace: bool,
    name: str | None,
    kind: str | None,
    competency: str | None,
    language: str,
    licence: str,
    true_on: datetime | None,
) -> None:
    """Make a pack of one file of questions, and say on stderr what became of each."""
    from borderlens.domain.items import Competency, Kind
    from borderlens.exchange.bring_in import bring_in
    from borderlens.exchange.gift import read_gift
    from borderlens.exchange.item_types import Ask
    from borderlens.exchange.moodle.read import read_moodle
    from borderlens.packs.toml_file import NAME

    if len(files) != 1 or name is None or kind is None or competency is None:
        raise click.UsageError(f"--format {form} needs one FILE, and --id, --kind and --competency.")
    if competency == Competency.LEGAL and true_on is None:
        raise click.UsageError("--competency legal needs --true-on, the day on which the law was read.")
    if not NAME.fullmatch(name) or len(name) > 64:
        raise BadPackName(name=name)
    ask = Ask(language, Kind(kind), Competency(competency), true_on.date() if true_on else None)
    read = (read_moodle if form == "moodle" else read_gift)(files[0], language)
    place, library = state.paths.data / "quizzes", state.paths.pictures
    done = bring_in(read, place, name, ask, licence or _UNSAID, library=library, replace=replace)
    tell(state, done.report)
    if done.folder is None:
        raise NoQuestions(file=str(files[0]), count=len(read))
    kind_of_pack = state.words.say("packs.kind.quiz")
    click.echo("\t".join([kind_of_pack, name, state.words.say("packs.size.quiz", count=done.items), str(done.folder)]))


def tell(state: State, report: Report) -> None:
    """The report, line by line, and its sums."""
    from borderlens.exchange.report import Fate

    for note in report.notes:
        said = state.words.say(note.message_id, **note.fields)
        where = "exchange.line" if note.line else "exchange.line_file"
        fate = state.words.say(f"exchange.fate.{note.fate.value}")
        click.echo(state.words.say(where, fate=fate, question=note.question, line=note.line, note=said), err=True)
    counts = {fate.value: report.count(fate) for fate in Fate}
    click.echo(state.words.say("exchange.summary", **counts), err=True)


def _kept(report: Report) -> int:
    from borderlens.exchange.report import Fate

    return report.count(Fate.KEPT)

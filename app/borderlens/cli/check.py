"""``borderlens check PATH…``: photos and folders, one line each."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State
from borderlens.words import Words

if TYPE_CHECKING:
    from borderlens.domain.finding import Finding
    from borderlens.services.check import Checked, Checker, Examined

_NAME_WIDTH = 44


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "style", type=click.Choice(["table", "jsonl", "csv"]), default="table", help="How the lines look."
)
@click.option(
    "--heatmaps",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Also save each photo with what counted most in it.",
)
@click.option("--model", metavar="ID", help="Model pack to use; the first one otherwise.")
@click.pass_obj
def check(state: State, paths: tuple[Path, ...], style: str, heatmaps: Path | None, model: str | None) -> None:
    """Check photos and whole folders: what each is consistent with, or why it cannot tell.

    A photo that cannot be read is one line with its mistake; the rest goes on, and the exit status is 1.
    """
    from borderlens.services.check import open_checker

    checker = open_checker(state.paths, model)
    run_check(checker, state.words, paths, style, heatmaps)


def run_check(checker: Checker, words: Words, paths: Iterable[Path], style: str, heatmaps: Path | None) -> None:
    """Everything of the command but the choice of the model; ends with exit status 1 after a mistake."""
    from borderlens.services.photo_files import find_photos

    found = find_photos(paths)
    total = len(found.files) + len(found.refused)
    on_examined = _heat_saver(heatmaps) if heatmaps is not None else None
    mistakes = 0
    with Progress(total, words.say("outcomes.progress")) as progress:

        def results() -> Iterator[Checked]:
            nonlocal mistakes
            for checked in checker.check_paths(found, lambda done, _: progress.step(done), None, on_examined):
                mistakes += checked.mistake is not None
                if sys.stdout.isatty():
                    progress.clear()
                yield checked

        _WRITERS[style](results(), words)
    click.echo(_summary(words, total, mistakes, found.passed_over), err=True)
    if mistakes:
        click.get_current_context().exit(1)


def _summary(words: Words, total: int, mistakes: int, passed_over: int) -> str:
    parts = [words.say("outcomes.summary", checked=total - mistakes)]
    if mistakes:
        parts.append(words.say("outcomes.summary.mistakes", count=mistakes))
    if passed_over:
        parts.append(words.say("outcomes.summary.passed_over", count=passed_over))
    return " ".join(parts)


def _heat_saver(folder: Path) -> Callable[[Path, Examined], None]:
    def save(file: Path, examined: Examined) -> None:
        from PIL import Image

        from borderlens.whole_file import write_whole

        content = io.BytesIO()
        Image.fromarray(examined.heat_picture()).save(content, "PNG")
        name = f"{file.stem[:80]}-{examined.photo.sha256[:8]}.png"  # two folders may hold photos of one name
        write_whole(folder / name, content.getvalue())

    return save


def _write_jsonl(results: Iterable[Checked], words: Words) -> None:
    for checked in results:
        file = str(checked.file)
        if checked.finding is not None:
            record = checked.finding.to_record(file)
        else:
            assert checked.mistake is not None
            error = {"code": checked.mistake.code, "message": words.mistake(checked.mistake)}
            record = {"file": file, "error": error}
        click.echo(json.dumps(record, ensure_ascii=False))


def _write_csv(results: Iterable[Checked], words: Words) -> None:
    from borderlens.exchange.csv_table import ENCODING, write_rows
    from borderlens.exchange.findings_csv import HEADER

    text = io.TextIOWrapper(sys.stdout.buffer, ENCODING, "backslashreplace", newline="", write_through=True)
    try:
        write_rows(text, HEADER, (_row(checked, words) for checked in results))
    finally:
        text.detach()  # else it would close stdout


def _row(checked: Checked, words: Words) -> list[object]:
    from borderlens.exchange.findings_csv import finding_row, mistake_row

    file = str(checked.file)
    if checked.finding is not None:
        return finding_row(file, checked.finding)
    assert checked.mistake is not None
    return mistake_row(file, checked.mistake.code, words.mistake(checked.mistake))


def _write_table(results: Iterable[Checked], words: Words) -> None:
    outcomes = [f"outcomes.{name}.word" for name in ("consistent", "narrowed", "look_alike", "cannot_tell", "not_read")]
    width = max(display_width(words.say(key)) for key in outcomes)
    for checked in results:
        if checked.finding is None:
            assert checked.mistake is not None
            line = pad(words.say("outcomes.not_read.word"), width) + "  " + words.mistake(checked.mistake)
        else:
            word = words.say(f"outcomes.{checked.finding.outcome.value}.word")
            line = f"{pad(word, width)}  {pad(_what(checked.finding, words), _NAME_WIDTH)}  {checked.file}"
        click.echo(printable(line))


def _what(finding: Finding, words: Words) -> str:
    if finding.reason is not None:
        return words.say(f"outcomes.reason.{finding.reason.value}")
    names = [label_name(candidate.label, words) for candidate in finding.candidates]
    return words.say("outcomes.between").join(names)


def label_name(key: str, words: Words) -> str:
    """Name of a label; an agency's own label without words is shown by its key."""
    return words.say(f"products.{key}") if words.has(f"products.{key}") else key


def display_width(text: str) -> int:
    """Columns on a terminal: wide Chinese signs take two, marks above and below none."""
    columns = 0
    for sign in text:
        if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
            continue
        columns += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
    return columns


def pad(text: str, width: int) -> str:
    return text + " " * max(0, width - display_width(text))


def printable(text: str) -> str:
    """A file name may hold line breaks and terminal commands: show them as escapes."""
    return "".join(
        sign if unicodedata.category(sign) not in ("Cc", "Zl", "Zp") else sign.encode("unicode_escape").decode()
        for sign in text
    )


_WRITERS: dict[str, Callable[[Iterable[Checked], Words], None]] = {
    "table": _write_table,
    "jsonl": _write_jsonl,
    "csv": _write_csv,
}

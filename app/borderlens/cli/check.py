"""``borderlens check PATH…``: photos and folders, one line each; ``--together``: one line for each object."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.progress import Progress
from borderlens.cli.state import State
from borderlens.words import Words

if TYPE_CHECKING:
    from borderlens.domain.finding import Finding
    from borderlens.services.check import Checked, Checker, Examined
    from borderlens.services.photo_files import PhotoFiles

_NAME_WIDTH = 44
OF_SEVERAL = ("photos_given", "photos_counted", "left_out")  # columns beside those of one photo


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
@click.option("--model", metavar="PACK", help="Model pack to use, its id or its folder; the first one otherwise.")
@click.option(
    "--together",
    is_flag=True,
    help="The photos given are all of one object, and those of each folder given: one finding for each object.",
)
@click.pass_obj
def check(
    state: State, paths: tuple[Path, ...], style: str, heatmaps: Path | None, model: str | None, together: bool
) -> None:
    """Check photos and whole folders: what each is consistent with, or why it cannot tell.

    A photo that cannot be read is one line with its mistake; the rest goes on, and the exit status is 1. With
    --together a poor photo, one given twice and one that cannot be read are left out of the finding and named in it.

    The laboratory-confirmed photographs of the data folder are heard by every finding.
    """
    from borderlens.services.check import open_checker

    checker = open_checker(state.paths, model)
    _hear(checker, state)
    run_check(checker, state.words, paths, style, heatmaps, together=together)


def _hear(checker: Checker, state: State) -> None:
    """The first time with a model it looks at each confirmed photograph once, and a terminal sees how far it is."""
    from borderlens.services.hearing import hear_confirmed

    bar: Progress | None = None
    with ExitStack() as ends:

        def step(done: int, total: int) -> None:
            nonlocal bar
            if bar is None:
                bar = ends.enter_context(Progress(total, state.words.say("check.confirmed.reading")))
            bar.step(done)

        hear_confirmed(checker, state.paths, step)


def run_check(
    checker: Checker,
    words: Words,
    paths: Iterable[Path],
    style: str,
    heatmaps: Path | None,
    *,
    together: bool = False,
) -> None:
    """Everything of the command but the choice of the model; ends with exit status 1 after a mistake."""
    from borderlens.services.photo_files import find_photos

    given = list(paths)
    found = find_photos(given)
    on_examined = _heat_saver(heatmaps) if heatmaps is not None else None
    lines = mistakes = 0
    drawn_only = False
    with Progress(len(found.files) + len(found.refused), words.say("outcomes.progress")) as progress:

        def step(done: int, _: int) -> None:
            progress.step(done)

        def results() -> Iterator[Checked]:
            nonlocal lines, mistakes, drawn_only
            for checked in (
                _objects(checker, given, found, step, on_examined)
                if together
                else checker.check_paths(found, step, None, on_examined)
            ):
                lines += 1
                mistakes += checked.mistake is not None
                drawn_only |= (
                    checked.finding is not None and bool(checked.finding.candidates) and (checked.finding.drawn_only)
                )
                if sys.stdout.isatty():
                    progress.clear()
                yield checked

        _WRITERS[style](results(), words, together)
    click.echo(_summary(words, lines, mistakes, found.passed_over, together), err=True)
    if drawn_only and style == "table":  # the other two say it in a field of each line
        click.echo(words.say("outcomes.rendered_only"), err=True)
    if mistakes:
        click.get_current_context().exit(1)


def _objects(
    checker: Checker,
    paths: Sequence[Path],
    found: PhotoFiles,
    progress: Callable[[int, int], None],
    on_examined: Callable[[Path, Examined], None] | None,
) -> Iterator[Checked]:
    """One for each folder, called as it; one for the photos given by name, called as the first of them."""
    from borderlens.domain.errors import Unreadable
    from borderlens.services.check import Checked

    for folder, why in found.refused:
        yield Checked(folder, mistake=Unreadable(file=str(folder), why=why))
    yield from checker.check_objects(objects_of(paths), progress, on_examined)


def objects_of(paths: Sequence[Path]) -> list[tuple[Path, tuple[Path, ...]]]:
    """What belongs together, in the order given: each folder's photos, and the photos given by name."""
    from borderlens.services.photo_files import find_photos

    objects: dict[Path, tuple[Path, ...]] = {}
    first: Path | None = None
    for path in dict.fromkeys(paths):
        files = find_photos([path]).files
        if files == (path,):
            first = first or path
            objects[first] = (*objects.get(first, ()), path)
        elif files:
            objects[path] = files
    return list(objects.items())


def _summary(words: Words, lines: int, mistakes: int, passed_over: int, together: bool) -> str:
    parts = [words.say("outcomes.summary.objects" if together else "outcomes.summary", checked=lines - mistakes)]
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


def _write_jsonl(results: Iterable[Checked], words: Words, together: bool) -> None:
    for checked in results:
        file = str(checked.file)
        if checked.finding is not None:
            record = checked.finding.to_record(file)
        else:
            assert checked.mistake is not None
            error = {"code": checked.mistake.code, "message": words.mistake(checked.mistake)}
            record = {"file": file, "error": error}
        click.echo(json.dumps(record, ensure_ascii=False))


def _write_csv(results: Iterable[Checked], words: Words, together: bool) -> None:
    from borderlens.exchange.csv_table import ENCODING, write_rows
    from borderlens.exchange.findings_csv import HEADER

    header = (*HEADER, *OF_SEVERAL) if together else HEADER
    text = io.TextIOWrapper(sys.stdout.buffer, ENCODING, "backslashreplace", newline="", write_through=True)
    try:
        write_rows(text, header, (_row(checked, words, together) for checked in results))
    finally:
        text.detach()  # else it would close stdout


def _row(checked: Checked, words: Words, together: bool) -> list[object]:
    from borderlens.exchange.findings_csv import finding_row, mistake_row

    file = str(checked.file)
    if checked.finding is None:
        assert checked.mistake is not None
        return mistake_row(file, checked.mistake.code, words.mistake(checked.mistake)) + [None] * 3 * together
    row = finding_row(file, checked.finding)
    if together:
        photos = checked.finding.photos
        left_out = "; ".join(f"{part.file} {part.left_out}" for part in photos if not part.counted)
        row += [len(photos), sum(part.counted for part in photos), left_out or None]
    return row


def _write_table(results: Iterable[Checked], words: Words, together: bool) -> None:
    outcomes = [f"outcomes.{name}.word" for name in ("consistent", "narrowed", "look_alike", "cannot_tell", "not_read")]
    outcomes.append("outcomes.cannot_tell.word.several")
    width = max(display_width(words.say(key)) for key in outcomes)
    for checked in results:
        if checked.finding is None:
            assert checked.mistake is not None
            line = pad(words.say("outcomes.not_read.word"), width) + "  " + words.mistake(checked.mistake)
        else:
            finding = checked.finding
            line = f"{pad(_word(finding, words), width)}  {pad(_what(finding, words), _NAME_WIDTH)}  {checked.file}"
            if finding.photos:
                counted = sum(part.counted for part in finding.photos)
                line += "  " + words.say("outcomes.together.counted", counted=counted, given=len(finding.photos))
        click.echo(printable(line))


def _word(finding: Finding, words: Words) -> str:
    several = ".several" if len(finding.photos) > 1 and finding.reason is not None else ""
    return words.say(f"outcomes.{finding.outcome.value}.word{several}")


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


_WRITERS: dict[str, Callable[[Iterable[Checked], Words, bool], None]] = {
    "table": _write_table,
    "jsonl": _write_jsonl,
    "csv": _write_csv,
}

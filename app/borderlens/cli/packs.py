"""``borderlens packs``: which quiz and model packs are there, and what is wrong with one that is set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from borderlens.cli.state import State
from borderlens.domain.errors import NoSuchFile, PackMistake
from borderlens.paths import Paths

QUIZ, MODEL = "quiz", "model"


@dataclass(frozen=True, slots=True)
class Row:
    """A pack in the list: kind, id, version, number of items or labels; or a folder with its mistake."""

    kind: str
    folder: Path
    id: str = ""
    version: str = ""
    size: int = 0
    languages: tuple[str, ...] = ()
    mistake: PackMistake | None = None


@click.group()
def packs() -> None:
    """Quiz and model packs: list them, check them."""


@packs.command("list")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def list_packs(state: State, paths: tuple[Path, ...]) -> None:
    """List the packs in PATH…, or all that the program finds. A pack that is set aside says why."""
    for row in _rows(state.paths, paths):
        click.echo(_line(state, row))


@packs.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def validate(state: State, paths: tuple[Path, ...]) -> None:
    """Check the packs in PATH…, or all that the program finds.

    One line a pack; a mistake names file, line and mend, and the exit status is 1.
    """
    rows = list(_rows(state.paths, paths))
    for row in rows:
        click.echo(_line(state, row))
    bad = sum(row.mistake is not None for row in rows)
    click.echo(state.words.say("packs.checked", good=len(rows) - bad, bad=bad), err=True)
    if bad:
        click.get_current_context().exit(1)


def _line(state: State, row: Row) -> str:
    kind = state.words.say(f"packs.kind.{row.kind}")
    if row.mistake is not None:
        reason = state.words.mistake(row.mistake)
        return "\t".join([kind, state.words.say("packs.set_aside"), row.folder.name, reason])
    size = state.words.say(f"packs.size.{row.kind}", count=row.size)
    return "\t".join([kind, row.id, row.version, size, " ".join(row.languages), str(row.folder)])


def _rows(known: Paths, asked: Iterable[Path]) -> Iterator[Row]:
    asked = tuple(asked)
    if not asked:
        yield from _quiz_rows(known.quiz_folders())
        yield from _model_rows(known)
        return
    for path in asked:
        if not path.exists():
            raise NoSuchFile(file=path)
        yield from _rows_at(path)


def _rows_at(path: Path) -> Iterator[Row]:
    """The pack at a path, or the packs in the folder at it; a file stands for the folder it lies in."""
    from borderlens.packs.model_manifest import MANIFEST
    from borderlens.packs.quiz_pack import HEAD

    folder = path.parent if path.is_file() else path
    if (folder / MANIFEST).exists():
        yield _model_row(folder)
        return
    children = sorted(child for child in folder.iterdir() if child.is_dir())
    models = [child for child in children if (child / MANIFEST).exists()]
    if models:
        yield from map(_model_row, models)
        yield from _quiz_rows(child for child in children if (child / HEAD).exists())
        return
    found = list(_quiz_rows([folder]))
    yield from found or [_quiz_row(folder)]  # nothing in it looks like a pack: say what is missing


def _quiz_row(folder: Path) -> Row:
    from borderlens.packs.quiz_pack import read_quiz_pack

    row = Row(QUIZ, folder)
    try:
        pack = read_quiz_pack(folder)
    except PackMistake as mistake:
        return replace(row, mistake=mistake)
    return replace(row, id=pack.id, version=str(pack.version), size=len(pack.items), languages=pack.languages)


def _quiz_rows(places: Iterable[Path]) -> Iterator[Row]:
    from borderlens.packs.quiz_pack import list_quiz_packs

    found = list_quiz_packs(places)
    for pack in found.loaded:
        yield Row(QUIZ, pack.folder, pack.id, str(pack.version), len(pack.items), pack.languages)
    for entry in found.set_aside:
        yield Row(QUIZ, entry.folder, mistake=entry.mistake)


def _model_row(folder: Path) -> Row:
    from borderlens.packs.model_pack import read_model_pack

    row = Row(MODEL, folder)
    try:
        pack = read_model_pack(folder)
    except PackMistake as mistake:
        return replace(row, mistake=mistake)
    return replace(row, id=pack.id, version=pack.version, size=len(pack.labels))


def _model_rows(known: Paths) -> Iterator[Row]:
    from borderlens.packs.model_pack import list_model_packs

    found = list_model_packs(known)
    for pack in found.loaded:
        yield Row(MODEL, pack.folder, pack.id, pack.version, len(pack.labels))
    for entry in found.set_aside:
        yield Row(MODEL, entry.folder, mistake=entry.mistake)

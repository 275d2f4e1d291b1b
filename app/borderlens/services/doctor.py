"""``borderlens doctor``: what this computer has, what is missing, and what mends it."""

from __future__ import annotations

import importlib.metadata
import platform
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from borderlens import __version__
from borderlens.domain.errors import Mistake
from borderlens.paths import Paths
from borderlens.services.fonts import find_fonts

Say = Callable[[Mistake], str]

LIBRARIES = ("PySide6-Essentials", "onnxruntime", "numpy", "pillow", "pillow-heif", "sqlite-utils")


class State(StrEnum):
    GOOD = "good"
    ATTENTION = "attention"  # works, but a person should know
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: what was looked at, how it stands, and in words what was found or how to mend it."""

    what: str
    state: State
    found: str


def versions() -> Iterator[Row]:
    yield Row("borderlens", State.GOOD, __version__)
    yield Row("python", State.GOOD, f"{platform.python_version()} on {platform.platform()}")
    for name in LIBRARIES:
        try:
            yield Row(name, State.GOOD, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Row(name, State.ATTENTION, "bundled without version data")


def places(paths: Paths) -> Iterator[Row]:
    yield Row("program data", State.GOOD, str(paths.bundle))
    where = f"{paths.data}{' (portable)' if paths.portable else ''}"
    try:
        nearest = next(p for p in (paths.data, *paths.data.parents) if p.exists())
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except (OSError, StopIteration) as error:
        yield Row("your data", State.FAULT, f"{where}: cannot be written ({error}); choose another place with --data")
    else:
        yield Row("your data", State.GOOD, where)


def fonts() -> Iterator[Row]:
    for entry in find_fonts():
        if entry.file is None:
            yield Row(f"font: {entry.script.key}", State.FAULT, f"none found; install {entry.package}")
        else:
            yield Row(f"font: {entry.script.key}", State.GOOD, entry.file.name)


def database(paths: Paths) -> Iterator[Row]:
    if not paths.database.exists():
        yield Row("database", State.GOOD, "not made yet")
        return
    from borderlens.services.opening import Opener

    if Opener(paths).waits:
        yield Row("database", State.GOOD, f"locked, {paths.database.stat().st_size // 1024} kB; not looked into")
        return
    try:
        with closing(sqlite3.connect(f"{paths.database.as_uri()}?mode=ro", uri=True)) as connection:
            health = connection.execute("PRAGMA quick_check").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        yield Row("database", State.FAULT, f"{paths.database}: {error}; a copy is in the folder backups")
        return
    state = State.GOOD if health == "ok" else State.FAULT
    yield Row("database", state, f"{health}, version {version}, {paths.database.stat().st_size // 1024} kB")


def packs(paths: Paths, say: Say) -> Iterator[Row]:
    """Every pack; one that is set aside names file, line and mend."""
    from borderlens.packs.model_pack import list_model_packs
    from borderlens.packs.quiz_pack import list_quiz_packs

    models, quizzes = list_model_packs(paths), list_quiz_packs(paths.quiz_folders(), paths.pictures)
    for model in models.loaded:
        yield Row("model pack", State.GOOD, f"{model.id} {model.version}")
    for quiz in quizzes.loaded:
        yield Row("quiz pack", State.GOOD, f"{quiz.id} {quiz.version}")
    for broken in models.set_aside:
        yield Row("model pack", State.ATTENTION, say(broken.mistake))
    for unusable in quizzes.set_aside:
        yield Row("quiz pack", State.ATTENTION, say(unusable.mistake))


def inference(paths: Paths, picture: Path, say: Say) -> Iterator[Row]:
    """One real photo check, on a teaching picture that comes with the program."""
    from borderlens.services.check import open_checker

    try:
        finding = open_checker(paths).check_file(picture)
    except Mistake as mistake:
        yield Row("one photo check", State.FAULT, say(mistake))
    else:
        what = finding.label or (finding.reason.value if finding.reason else "")
        yield Row("one photo check", State.GOOD, f"{picture.name}: {finding.outcome.value} {what}")


def examine(paths: Paths, say: Say) -> Iterator[Row]:
    """Every row in reading order; nothing is written or mended. ``say`` puts a mistake into one line."""
    yield from versions()
    yield from places(paths)
    yield from fonts()
    yield from database(paths)
    yield from packs(paths, say)
    yield from inference(paths, paths.assets / "pictures" / "tiger_skin" / "tiger-skin.webp", say)

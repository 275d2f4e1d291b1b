"""The packs that ``borderlens packs`` speaks of: one row each, with its signature or with what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.errors import NoSuchFile, PackMistake
from borderlens.packs.pack_files import Kind
from borderlens.packs.signing import Signature, verify
from borderlens.paths import Paths

if TYPE_CHECKING:
    from borderlens.packs.quiz_pack import QuizPack


@dataclass(frozen=True, slots=True)
class Row:
    """A pack in the list: kind, id, version, number of items, labels or photographs; or a folder with its mistake.

    ``quiz`` is the pack itself where it is one of questions.
    """

    kind: Kind
    folder: Path
    id: str = ""
    version: str = ""
    size: int = 0
    languages: tuple[str, ...] = ()
    signature: Signature | None = None
    mistake: PackMistake | None = None
    quiz: QuizPack | None = None


def rows_of(known: Paths, asked: Iterable[Path]) -> Iterator[Row]:
    """The packs at the paths that were asked for, or all that the program finds.

    Raises:
        NoSuchFile: there is nothing at a path.
    """
    asked = tuple(asked)
    if not asked:
        yield from _quiz_rows(known.quiz_folders(), known.pictures)
        yield from _model_rows(known)
        yield from map(_reference_row, _with_head([known.data / Kind.REFERENCE.place], Kind.REFERENCE))
        return
    for path in asked:
        if not path.exists():
            raise NoSuchFile(file=path)
        yield from _rows_at(path, known.pictures)


def find_pack(known: Paths, name: str) -> Path | None:
    """The folder of the pack that is meant: a path, or the id of one that the program finds, one's own first."""
    path = Path(name)
    if path.exists():
        return path.parent if path.is_file() else path
    quizzes, models = known.quiz_folders(), known.model_folders()
    places = {Kind.QUIZ: quizzes[::-1], Kind.MODEL: models[::-1], Kind.REFERENCE: [known.data / Kind.REFERENCE.place]}
    for kind, folders in places.items():
        for place in folders:
            if Path(name).name == name and (place / name / kind.head).exists():
                return place / name
    return None


def _rows_at(path: Path, library: Path) -> Iterator[Row]:
    """The pack at a path, or the packs in the folder at it; a file stands for the folder it lies in."""
    folder = path.parent if path.is_file() else path
    for kind, row in ((Kind.MODEL, _model_row), (Kind.REFERENCE, _reference_row)):
        if (folder / kind.head).exists():
            yield row(folder)
            return
    models, libraries = _with_head([folder], Kind.MODEL), _with_head([folder], Kind.REFERENCE)
    if models or libraries:
        yield from map(_model_row, models)
        yield from map(_reference_row, libraries)
        yield from _quiz_rows(_with_head([folder], Kind.QUIZ), library)
        return
    found = list(_quiz_rows([folder], library))
    yield from found or [_quiz_row(folder, library)]  # nothing in it looks like a pack: say what is missing


def _with_head(places: Iterable[Path], kind: Kind) -> list[Path]:
    return [
        child
        for place in places
        if place.is_dir()
        for child in sorted(place.iterdir())
        if child.is_dir() and (child / kind.head).exists()
    ]


def _signed(row: Row) -> Row:
    try:
        return replace(row, signature=verify(row.folder))
    except PackMistake as mistake:
        return Row(row.kind, row.folder, mistake=mistake)


def _quiz_row(folder: Path, library: Path) -> Row:
    from borderlens.packs.quiz_pack import read_quiz_pack

    row = Row(Kind.QUIZ, folder)
    try:
        pack = read_quiz_pack(folder, library)
    except PackMistake as mistake:
        return replace(row, mistake=mistake)
    return _signed(_of_quiz(pack))


def _of_quiz(pack: QuizPack) -> Row:
    return Row(Kind.QUIZ, pack.folder, pack.id, str(pack.version), len(pack.items), pack.languages, quiz=pack)


def _quiz_rows(places: Iterable[Path], library: Path) -> Iterator[Row]:
    from borderlens.packs.quiz_pack import list_quiz_packs

    found = list_quiz_packs(places, library)
    for pack in found.loaded:
        yield _signed(_of_quiz(pack))
    for entry in found.set_aside:
        yield Row(Kind.QUIZ, entry.folder, mistake=entry.mistake)


def _model_row(folder: Path) -> Row:
    from borderlens.packs.model_pack import read_model_pack

    row = Row(Kind.MODEL, folder)
    try:
        pack = read_model_pack(folder)
    except PackMistake as mistake:
        return replace(row, mistake=mistake)
    return _signed(replace(row, id=pack.id, version=pack.version, size=len(pack.labels)))


def _model_rows(known: Paths) -> Iterator[Row]:
    from borderlens.packs.model_pack import list_model_packs

    found = list_model_packs(known)
    for pack in found.loaded:
        yield _signed(Row(Kind.MODEL, pack.folder, pack.id, pack.version, len(pack.labels)))
    for entry in found.set_aside:
        yield Row(Kind.MODEL, entry.folder, mistake=entry.mistake)


def _reference_row(folder: Path) -> Row:
    from borderlens.packs.reference_library import read_library

    row = Row(Kind.REFERENCE, folder)
    try:
        library = read_library(folder)
    except PackMistake as mistake:
        return replace(row, mistake=mistake)
    return _signed(replace(row, id=library.id, version=str(library.version), size=len(library.entries)))

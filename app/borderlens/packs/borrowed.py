"""A quiz pack made whole: the pictures that it borrows from the program's library, with what is known of them, put in.

``pictures/<name>.webp`` is the library's file, byte for byte; ``pictures/<name>.toml`` beside it holds the marks, so
that the pack reads the same, with the same hashes of its items, where there is no library.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.packs.pack_files import Kind, files_of, name_of
from borderlens.packs.toml_text import toml_text

if TYPE_CHECKING:
    from borderlens.packs.pack_pictures import PackPicture


@contextmanager
def complete(folder: Path, library: Path | None) -> Iterator[Path]:
    """The folder itself where nothing is borrowed, else a whole copy of it that is gone afterwards.

    Raises:
        PackMistake: the pack breaks its format.
    """
    lent = _lent(folder, library)
    if not lent:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="borderlens-") as stage:
        whole = Path(stage) / name_of(folder).id
        for name in files_of(folder):
            (whole / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / name, whole / name)
        put_in(whole, lent)
        yield whole


def put_in(folder: Path, pictures: Iterable[PackPicture]) -> None:
    """Write pictures with their truth into the pack in ``folder``."""
    (folder / "pictures").mkdir(exist_ok=True)
    for entry in pictures:
        shutil.copyfile(entry.path, folder / "pictures" / entry.path.name)
        (folder / "pictures" / f"{entry.picture.name}.toml").write_text(_truth(entry), encoding="utf-8")


def _lent(folder: Path, library: Path | None) -> list[PackPicture]:
    if library is None or name_of(folder).kind is not Kind.QUIZ:
        return []
    from borderlens.packs.library import Library
    from borderlens.packs.quiz_items import read_items

    _, pictures = read_items(folder, Library(library))
    return [entry for entry in pictures.values() if entry.borrowed]


def _truth(entry: PackPicture) -> str:
    from borderlens.packs.pack_pictures import mark_table

    document: dict[str, object] = {"file": entry.path.name, "drawn": entry.picture.drawn}
    if entry.picture.width_mm is not None:
        document["width_mm"] = entry.picture.width_mm
    if entry.kind:
        document["kind"] = entry.kind
    if entry.marks:
        document["mark"] = [mark_table(mark) for mark in entry.marks]
    return toml_text(document)

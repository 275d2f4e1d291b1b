"""What an identification item shows must be known: cues marked on the picture, or the library's truth about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from borderlens import paths
from borderlens.domain.errors import PackMistake
from borderlens.domain.items import Competency
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.pictures import picture_files, read_picture
from borderlens.packs.toml_file import TomlFile


def untrue_pictures(case: Case) -> Iterator[Finding]:
    """Pictures of identification items of which neither marks nor truth are known: an error where scored."""
    library = picture_files(paths.bundled() / "assets" / "pictures")
    for entry in case.pack.items:
        item = entry.item
        if item.competency is not Competency.IDENTIFICATION:
            continue
        marked = {mark.picture for mark in item.marks}
        level = Level.ERROR if item.scored else Level.WARNING
        for picture, path in zip(item.pictures, entry.picture_paths, strict=True):
            if picture.name not in marked and not _has_truth(path, library):
                yield case.at_item(level, "truth", entry, "pictures", picture=picture.name)


def _has_truth(path: Path, library: Mapping[str, Path]) -> bool:
    if not read_picture(library.get(path.stem, path)).fault:
        return True
    try:
        return bool(TomlFile.read(path.parent, f"{path.stem}.toml").data.get("mark"))
    except PackMistake:
        return False

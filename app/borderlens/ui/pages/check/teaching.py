"""Teaching pictures: drawn pictures of the library by their stem, and which label each stands for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.packs.pictures import find_picture, picture_files, read_picture

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack

THREE_PHOTOS = ("ivory-overview", "ivory-whole-122", "ivory-closeup-124")
EXAMPLE = "tiger-skin"


def three_photos(folder: Path) -> list[Path | None]:
    """Pictures of the three photos to take: whole, middle, close."""
    return [find_picture(folder, stem) for stem in THREE_PHOTOS]


def example(folder: Path) -> Path | None:
    """The picture of "try with an example"."""
    return find_picture(folder, EXAMPLE)


class Teaching:
    """The teaching pictures a model pack names; the pack says which label each is a reference of."""

    def __init__(self, folder: Path, pack: ModelPack) -> None:
        self._folder = folder
        keys = [label.key for label in pack.labels]
        named = zip(pack.references.name, pack.references.label, strict=True)
        self._labels = {stem: keys[int(column)] for stem, column in named if stem}

    def file(self, stem: str) -> Path | None:
        """The picture's file; None when it did not come with the program."""
        return self._files.get(stem)

    @cached_property
    def _files(self) -> dict[str, Path]:
        return picture_files(self._folder)

    def label_of(self, stem: str) -> str:
        """The label the picture is a reference of; empty for an unknown one."""
        return self._labels.get(stem, "")

    def stem_of(self, label: str) -> str | None:
        """The easiest picture of a label whose file is there: the one that shows its signs best."""
        own = [stem for stem, key in self._labels.items() if key == label and self.file(stem)]
        return min(own, key=self._difficulty, default=None)

    def is_rendered(self, stem: str) -> bool:
        """Whether the picture was rendered from a model of the thing; an unknown one was not."""
        file = self.file(stem)
        return file is not None and read_picture(file).rendered

    def _difficulty(self, stem: str) -> float:
        """0 easy to 1 hard; a picture whose truth cannot be read is taken for easy."""
        file = self.file(stem)
        return read_picture(file).difficulty if file is not None else 0.0

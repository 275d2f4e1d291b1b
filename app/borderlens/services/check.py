"""Check photos: one, or many below folders, with a finding or a mistake for each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.errors import Mistake, NoModel, UnknownModel, Unreadable
from borderlens.domain.finding import Finding, ModelName
from borderlens.packs.model_pack import ModelPack, list_model_packs
from borderlens.paths import Paths
from borderlens.services.photo_files import PhotoFiles, find_photos
from borderlens.vision.heat import heat_map, overlay
from borderlens.vision.judge import judge
from borderlens.vision.model import Model, Reading
from borderlens.vision.photo import Photo, read_photo
from borderlens.vision.pixels import quality, to_input
from borderlens.vision.session import OnnxModel

if TYPE_CHECKING:
    import onnxruntime

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Examined:
    """One photo with everything that was worked out about it, for showing."""

    photo: Photo
    finding: Finding
    reading: Reading
    pack: ModelPack

    def heat(self, label: str | None = None) -> NDArray[np.float32]:
        """Where the model looked for ``label``: float32 over ``photo.pixels``, 0 to 1.

        Without a label: the first candidate, else the most probable label that is something.
        """
        key = label or self.heat_label
        column = [entry.key for entry in self.pack.labels].index(key)
        height, width = self.photo.pixels.shape[:2]
        return heat_map(self.reading.feature_map, self.pack.references.head_weight[column], width, height)

    @cached_property
    def heat_label(self) -> str:
        if self.finding.candidates:
            return self.finding.candidates[0].label
        none = self.pack.manifest.gate.none_label
        return next(entry.label for entry in self.finding.weighed if entry.label != none)

    def heat_picture(self, label: str | None = None) -> NDArray[np.uint8]:
        """The photo under its heat map, uint8 H x W x 3."""
        return overlay(self.photo.pixels, self.heat(label))


@dataclass(frozen=True, slots=True)
class Checked:
    """One file of many: a finding, or the mistake that prevented one."""

    file: Path
    finding: Finding | None = None
    mistake: Mistake | None = None


class Checker:
    """Checks photos with one model."""

    def __init__(self, model: Model) -> None:
        self._model = model

    @property
    def pack(self) -> ModelPack:
        return self._model.pack

    def onnx_session(self) -> onnxruntime.InferenceSession:
        """The bare session, for measuring what the check costs beyond it; ``TypeError`` with a twin."""
        if not isinstance(self._model, OnnxModel):
            raise TypeError("this checker runs no ONNX graph")
        return self._model.session()

    def examine(self, source: Path | str | bytes) -> Examined:
        """Check one photo, given as a file or as its bytes, and keep what is needed to show it.

        Raises:
            Mistake: the photo cannot be read (see ``vision.photo.read_photo``) or the model cannot be run.
        """
        start = time.perf_counter()
        photo = read_photo(source)
        manifest = self.pack.manifest
        reading = self._model.run(to_input(photo.pixels, manifest.size))
        measures = quality(photo.pixels, photo.short_side)
        verdict = judge(reading.probabilities, reading.embedding, measures, self.pack)
        involved = {candidate.label for candidate in verdict.candidates}
        finding = Finding(
            outcome=verdict.outcome,
            reason=verdict.reason,
            label=verdict.label,
            group=verdict.group,
            candidates=verdict.candidates,
            quality=verdict.quality,
            model=ModelName(manifest.id, manifest.version),
            photo=photo.name,
            weighed=verdict.weighed,
            nearest=verdict.nearest,
            drawn_only=any(label.drawn_only for label in manifest.labels if label.key in involved or not involved),
            milliseconds=(time.perf_counter() - start) * 1000,
        )
        return Examined(photo, finding, reading, self.pack)

    def check_file(self, path: Path | str) -> Finding:
        """The finding about one photo; raises as ``examine``."""
        return self.examine(path).finding

    def check_paths(
        self,
        paths: PhotoFiles | Iterable[Path],
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_examined: Callable[[Path, Examined], None] | None = None,
    ) -> Iterator[Checked]:
        """Check photos and folders; a bad photo is one entry with its mistake, and the rest goes on.

        Args:
            progress: called after each file with (done, all).
            cancelled: asked before each file.
            on_examined: called with each photo that was read, for a heat map; what it raises ends the check.
        """
        found = paths if isinstance(paths, PhotoFiles) else find_photos(paths)
        total = len(found.refused) + len(found.files)
        done = 0
        for folder, why in found.refused:
            done += 1
            if progress is not None:
                progress(done, total)
            yield Checked(folder, mistake=Unreadable(file=str(folder), why=why))
        for file in found.files:
            if cancelled is not None and cancelled():
                return
            try:
                examined = self.examine(file)
            except Mistake as mistake:
                checked = Checked(file, mistake=mistake)
            else:
                if on_examined is not None:
                    on_examined(file, examined)
                checked = Checked(file, finding=examined.finding)
            done += 1
            if progress is not None:
                progress(done, total)
            yield checked


def open_checker(paths: Paths, model: str | None = None, threads: int = 2) -> Checker:
    """A checker with the model pack of that id, else with the first one: bundled before one's own.

    Raises:
        NoModel: no pack can be used.
        UnknownModel: none has that id.
        PackMistake: the pack of that id is set aside.
    """
    packs = list_model_packs(paths)
    if model is not None:
        pack = packs.find(model)
        if pack is None:
            for aside in packs.set_aside:
                if aside.folder.name == model:
                    raise aside.mistake
            raise UnknownModel(id=model, known=", ".join(p.id for p in packs.loaded) or "-")
        return Checker(OnnxModel(pack, threads))
    if not packs.loaded:
        why = f" ({packs.set_aside[0].reason})" if packs.set_aside else ""
        raise NoModel(folder=str(paths.model_folders()[0]), why=why)
    return Checker(OnnxModel(packs.loaded[0], threads))

"""Check photos: one, or many below folders, with a finding or a mistake for each; or several of one object."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.errors import Mistake, NoModel, PackMistake, UnknownModel, Unreadable
from borderlens.domain.finding import Finding
from borderlens.packs.model_manifest import MANIFEST
from borderlens.packs.model_pack import ModelPack, list_model_packs, read_model_pack
from borderlens.paths import Paths
from borderlens.services.judging import Part, Seen, find_together, finding_of
from borderlens.services.photo_files import PhotoFiles, find_photos
from borderlens.vision.heat import heat_map, overlay
from borderlens.vision.judge import judge
from borderlens.vision.model import Model, Reading
from borderlens.vision.photo import Photo, read_photo
from borderlens.vision.pixels import quality, to_input
from borderlens.vision.session import OnnxModel

if TYPE_CHECKING:
    import onnxruntime

    from borderlens.services.references import Near, ReadyReferences

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Examined:
    """One photo with everything that was worked out about it, for showing."""

    photo: Photo
    finding: Finding
    reading: Reading
    pack: ModelPack

    @property
    def seen(self) -> Seen:
        """What judging it together with others needs; it keeps no pixels in memory."""
        return Seen(self.finding, self.reading.probabilities, self.reading.embedding)

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
        return heat_label(self.finding, self.pack)

    def heat_picture(self, label: str | None = None) -> NDArray[np.uint8]:
        """The photo under its heat map, uint8 H x W x 3."""
        return overlay(self.photo.pixels, self.heat(label))


def heat_label(finding: Finding, pack: ModelPack) -> str:
    """The label whose heat map explains a finding: its first candidate, else the most probable that is something."""
    if finding.candidates:
        return finding.candidates[0].label
    none = pack.manifest.gate.none_label
    return next(entry.label for entry in finding.weighed if entry.label != none)


@dataclass(frozen=True, eq=False)
class Together:
    """Several photos of one object: the finding about it, and what each photo gave.

    ``finding.photos`` says of each photo, in the order given, whether it counted and why not. ``examined`` holds the
    single ones in the same order, None for one that could not be read; its mistake stands in ``parts``.
    """

    finding: Finding
    parts: tuple[Part, ...]
    examined: tuple[Examined | None, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file of many: a finding, or the mistake that prevented one."""

    file: Path
    finding: Finding | None = None
    mistake: Mistake | None = None


class Checker:
    """Checks photos with one model, and with the laboratory-confirmed photographs that it was given to hear.

    How they are heard is said in ``vision.judge``. Without any, every finding is as if there were none.
    """

    def __init__(self, model: Model, confirmed: ReadyReferences | None = None) -> None:
        self._model = model
        self.confirmed = confirmed

    def hear(self, confirmed: ReadyReferences | None) -> None:
        """Use these from the next photo on; they are made ready by this checker's model. From any thread."""
        self.confirmed = confirmed

    @property
    def model(self) -> Model:
        return self._model

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
        verdict = judge(reading.probabilities, reading.embedding, measures, self.pack, self.confirmed)
        finding = finding_of(verdict, manifest, photo.name)
        finding = replace(finding, milliseconds=(time.perf_counter() - start) * 1000)
        return Examined(photo, finding, reading, self.pack)

    def nearest_confirmed(self, examined: Examined) -> tuple[Near, ...]:
        """The confirmed photographs nearest to a photo, nearest first; none before they are heard."""
        confirmed = self.confirmed
        return confirmed.nearest(examined.reading.embedding) if confirmed is not None else ()

    def check_file(self, path: Path | str) -> Finding:
        """The finding about one photo; raises as ``examine``."""
        return self.examine(path).finding

    def examine_together(self, sources: Sequence[Path | str | bytes], names: Sequence[str] = ()) -> Together:
        """Judge several photos of one object as one (rule: ``vision.together``).

        A photo that cannot be read, is poor, or is given twice is left out and says why. ``names`` are what the
        photos are called, if not by their paths.

        Raises:
            Mistake: none of the photos can be read (that of the first), or the model cannot be run.
            ValueError: there is no photo.
        """
        called = names or [str(source) if not isinstance(source, bytes) else "-" for source in sources]
        parts: list[Part] = []
        examined: list[Examined | None] = []
        for source, name in zip(sources, called, strict=True):
            part, one = self._part(source, name)
            parts.append(part)
            examined.append(one)
        return Together(self.find_together(parts), tuple(parts), tuple(examined))

    def find_together(self, parts: Sequence[Part]) -> Finding:
        """The finding about one object from photos read before with this model; raises as ``examine_together``."""
        finding = find_together(parts, self.pack, self.confirmed)
        return replace(finding, milliseconds=sum(p.seen.finding.milliseconds for p in parts if p.seen is not None))

    def _part(self, source: Path | str | bytes, name: str) -> tuple[Part, Examined | None]:
        try:
            examined = self.examine(source)
        except (NoModel, PackMistake):  # no photo is to blame
            raise
        except Mistake as mistake:
            return Part(name, mistake=mistake), None
        return Part(name, examined.seen), examined

    def check_objects(
        self,
        objects: Iterable[tuple[Path, Sequence[Path]]],
        progress: Progress | None = None,
        on_examined: Callable[[Path, Examined], None] | None = None,
    ) -> Iterator[Checked]:
        """Check objects, each given as what its line is called and its photos; one entry for each object.

        Args:
            progress: called after each photo with (photos done, photos of all objects).
            on_examined: as in ``check_paths``.
        """
        all_objects = list(objects)
        total = sum(len(files) for _, files in all_objects)
        done = 0
        for called, files in all_objects:
            parts: list[Part] = []
            for file in files:
                part, examined = self._part(file, str(file))
                if examined is not None and on_examined is not None:
                    on_examined(file, examined)
                parts.append(part)
                done += 1
                if progress is not None:
                    progress(done, total)
            try:
                yield Checked(called, finding=self.find_together(parts))
            except Mistake as mistake:
                yield Checked(called, mistake=mistake)

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
    """A checker with the model pack of that id or in that folder, else with the first one: bundled before one's own.

    Raises:
        NoModel: no pack can be used.
        UnknownModel: none has that id.
        PackMistake: the pack of that id is set aside, or the folder's breaks the format.
    """
    if model is not None and (Path(model) / MANIFEST).is_file():
        return Checker(OnnxModel(read_model_pack(Path(model)), threads))
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

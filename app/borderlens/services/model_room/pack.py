"""From what was learnt to a model pack: in memory for measuring, on disk whole or not at all, and in use."""

from __future__ import annotations

import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.errors import BadPackName, PackExists
from borderlens.packs.model_manifest import MANIFEST, MODEL, write_manifest
from borderlens.packs.model_pack import ModelPack, list_model_packs, read_model_pack, references_bytes
from borderlens.packs.model_records import Manifest, Measured, Training
from borderlens.packs.toml_file import NAME
from borderlens.paths import Paths
from borderlens.services.model_room.records import Trained
from borderlens.whole_file import refusal, write_whole

if TYPE_CHECKING:
    from borderlens.vision.learning.learn import Learnt

CARD = "card.md"
VERSION = "1.0.0"
_LONGEST_NAME = 40


def check_name(name: str) -> None:
    """Raises ``BadPackName`` for what can be no pack's id."""
    if not NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise BadPackName(name=name[:60])


def in_memory(learnt: Learnt, base: ModelPack, name: str, training: Training, calibrated_on: str) -> ModelPack:
    """The pack as the program would read it, without files; quality limits and input are the base pack's."""
    calibration, gate, references = learnt.as_pack()
    manifest = Manifest(
        id=name,
        version=VERSION,
        made=date.today(),
        licence=base.manifest.licence,
        labels=learnt.labels,
        calibration=replace(calibration, set_calibrated_on=calibrated_on),
        gate=gate,
        quality=base.manifest.quality,
        references=len(learnt.references.label),
        training=training,
        measured=(),
        files={},
        size=base.manifest.size,
    )
    return ModelPack(Path(name), manifest, references)


def write_pack(
    pack: ModelPack,
    learnt: Learnt,
    base: ModelPack,
    measured: tuple[Measured, ...],
    card: str,
    out: Path,
    finish: Callable[[Path], None],
) -> Path:
    """The pack's folder ``out / id``, whole or not at all; an earlier pack of the same id there is replaced.

    Args:
        finish: called with the whole folder before it is put in its place, to check or sign it; what it raises leaves
            nothing behind.

    Raises:
        PackExists: something that is no model pack has that name.
        DiskFull, CannotWrite: nothing was changed.
    """
    from borderlens.vision.learning.graph import write_graph

    place = out / pack.id
    if place.exists() and not (place / MANIFEST).is_file():
        raise PackExists(folder=str(place))
    with _workshop(place) as folder:
        write_graph(base.model_file, folder / MODEL, learnt.head.weight, learnt.head.bias, learnt.temperature)
        write_whole(folder / pack.manifest.references_file, references_bytes(pack.references))
        write_whole(folder / CARD, card.encode("utf-8", "backslashreplace"))
        names = (MODEL, pack.manifest.references_file, CARD)
        sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
        write_manifest(replace(pack.manifest, measured=measured, files=sums), folder)
        read_model_pack(folder)
        finish(folder)
        _put(folder, place)
    return place


def install(trained: Trained, paths: Paths) -> ModelPack:
    """Copy a trained pack whole to the packs of this computer, where Check finds it; ``trained`` stays as it is.

    The same pack again is no mistake.

    Raises:
        PackExists: another pack has that id, bundled or one's own.
        DiskFull, CannotWrite: nothing was changed.
    """
    new = read_model_pack(trained.folder)
    place = paths.data / "models" / new.id
    known = list_model_packs(paths).find(new.id)
    if known is not None and known.manifest == new.manifest:
        return known
    if known is not None or place.exists():
        raise PackExists(folder=str(place if known is None else known.folder))
    with _workshop(place) as folder:
        folder.rmdir()
        shutil.copytree(trained.folder, folder)
        _put(folder, place)
    return read_model_pack(place)


@contextmanager
def _workshop(place: Path) -> Iterator[Path]:
    """An empty folder of the same name beside ``place``, gone afterwards with all that is left in it."""
    yard = place.parent / f".{secrets.token_hex(6)}.part"
    folder = yard / place.name
    try:
        try:
            folder.mkdir(parents=True)
            yield folder
        finally:
            shutil.rmtree(yard, ignore_errors=True)
    except OSError as error:
        raise refusal(error, place) from error


def _put(folder: Path, place: Path) -> None:
    """Rename ``folder`` to ``place``; what was there goes when the new one stands."""
    aside = folder.parent / "before"
    if place.exists():
        place.rename(aside)
    try:
        folder.rename(place)
    except OSError:
        if aside.exists():
            aside.rename(place)
        raise

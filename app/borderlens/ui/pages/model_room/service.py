"""The model room's work as the window sees it; everything heavy is loaded when the first piece of work begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from borderlens.paths import Paths

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack
    from borderlens.services.model_room.records import Cancelled, Progress, Survey, Trained, Wish
    from borderlens.words import Words


class Work(Protocol):
    """Each call is slow and made on a job's thread; each may raise a ``Mistake``."""

    def survey(self, source: Path, words: Words, progress: Progress, cancelled: Cancelled) -> Survey: ...

    def train(self, survey: Survey, wish: Wish, progress: Progress, cancelled: Cancelled) -> Trained: ...

    def install(self, trained: Trained) -> str:
        """Copy the pack whole to the packs of this computer; returns its id."""

    def save(self, trained: Trained, file: Path) -> Path:
        """Write the pack as one file."""

    def models(self) -> Models:
        """Which packs are here, and which of them Check uses."""


@dataclass(frozen=True, slots=True)
class Models:
    """Ids of the packs of this computer. ``in_use`` is that of Check."""

    in_use: str = ""
    here: frozenset[str] = frozenset()


class ModelRoomWork:
    """The work of the program. ``chosen`` tells the id of the pack that Check uses; empty for the first one."""

    def __init__(self, paths: Paths, chosen: Callable[[], str]) -> None:
        self._paths, self._chosen = paths, chosen

    def survey(self, source: Path, words: Words, progress: Progress, cancelled: Cancelled) -> Survey:
        from borderlens.services.model_room.survey import survey

        return survey(source, self._base(), words, progress, cancelled)

    def train(self, survey: Survey, wish: Wish, progress: Progress, cancelled: Cancelled) -> Trained:
        from borderlens.services.check import Checker
        from borderlens.services.model_room.training import train
        from borderlens.vision.session import OnnxModel

        installed = Checker(OnnxModel(self._in_use()))
        out, cache = self._paths.data / "model-room", self._paths.data / "cache" / "model-room"
        keys = self._paths.data / "keys"
        return train(survey, wish, self._base(), out, cache, progress, cancelled, installed, keys)

    def install(self, trained: Trained) -> str:
        from borderlens.services.model_room.training import install

        return install(trained, self._paths).id

    def save(self, trained: Trained, file: Path) -> Path:
        from borderlens.packs.pack_archive import export_pack

        export_pack(trained.folder, file)
        return file

    def models(self) -> Models:
        from borderlens.packs.model_pack import list_model_packs

        packs = list_model_packs(self._paths)
        in_use = packs.find(self._chosen()) or _first(self._paths)
        names = {pack.id for pack in packs.loaded} | {aside.folder.name for aside in packs.set_aside}
        return Models(in_use.id, frozenset(names))

    def _base(self) -> ModelPack:
        """The pack that came with the program: what is trained here stands on its network."""
        return _first(self._paths)

    def _in_use(self) -> ModelPack:
        from borderlens.packs.model_pack import list_model_packs

        return list_model_packs(self._paths).find(self._chosen()) or _first(self._paths)


def _first(paths: Paths) -> ModelPack:
    from borderlens.domain.errors import NoModel
    from borderlens.packs.model_pack import list_model_packs

    packs = list_model_packs(paths)
    if not packs.loaded:
        raise NoModel(folder=str(paths.model_folders()[0]), why="")
    return packs.loaded[0]

"""The file dialogs of confirmed photographs; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.services.photo_files import SUFFIXES
from borderlens.ui.say import say

PACK = ".blpack"


@dataclass(frozen=True)
class Files:
    """Each asks and answers with what was chosen, or with nothing."""

    photos: Callable[[QWidget], list[Path]]
    packs: Callable[[QWidget], list[Path]]
    save: Callable[[QWidget, str], Path | None]


def choose_photos(parent: QWidget) -> list[Path]:
    kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, say("references.add.choose"), "", f"{say('references.file.photos')} ({kinds})"
    )
    return [Path(file) for file in chosen]


def choose_packs(parent: QWidget) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, say("references.import"), "", f"{say('references.file.packs')} (*{PACK})"
    )
    return [Path(file) for file in chosen]


def save_pack(parent: QWidget, proposed: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say("references.send"), proposed, f"{say('references.file.packs')} (*{PACK})"
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == PACK else file.with_name(f"{file.name}{PACK}")


SYSTEM = Files(choose_photos, choose_packs, save_pack)

"""The file dialogs of the model room; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.ui.say import say

SUFFIX = ".blpack"


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    choose_folder: Callable[[QWidget], Path | None]
    choose_table: Callable[[QWidget], Path | None]
    save_pack: Callable[[QWidget, str], Path | None]


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("model_room.folder.dialog"))
    return Path(chosen) if chosen else None


def choose_table(parent: QWidget) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(
        parent, say("model_room.table.dialog"), "", f"{say('model_room.table.kind')} (*.csv)"
    )
    return Path(chosen) if chosen else None


def save_pack(parent: QWidget, proposed: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say("model_room.save"), proposed, f"{say('model_room.save.kind')} (*{SUFFIX})"
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == SUFFIX else file.with_name(f"{file.name}{SUFFIX}")


SYSTEM = Dialogs(choose_folder, choose_table, save_pack)

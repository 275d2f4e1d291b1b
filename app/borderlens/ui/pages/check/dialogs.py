"""The file dialogs of the Check room; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.services.photo_files import SUFFIXES
from borderlens.ui.say import say


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    open_photos: Callable[[QWidget, str], list[Path]]
    choose_folder: Callable[[QWidget], Path | None]
    save_table: Callable[[QWidget, Path], Path | None]


def open_photos(parent: QWidget, title: str = "") -> list[Path]:
    """``title`` says what the photos are for, where not simply to be checked."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    filters = f"{say('check.open.filter')} ({kinds});;{say('check.open.any')} (*)"
    chosen, _ = QFileDialog.getOpenFileNames(parent, title or say("check.open.dialog"), "", filters)
    return [Path(file) for file in chosen]


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("check.folder.dialog"))
    return Path(chosen) if chosen else None


def save_table(parent: QWidget, proposed: Path) -> Path | None:
    filters = f"{say('check.folder.csv')} (*.csv)"
    chosen, _ = QFileDialog.getSaveFileName(parent, say("check.folder.export"), str(proposed), filters)
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".csv" else file.with_name(f"{file.name}.csv")


SYSTEM = Dialogs(open_photos, choose_folder, save_table)

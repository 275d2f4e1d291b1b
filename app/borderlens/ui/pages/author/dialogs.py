"""The file dialogs of the authoring room; tests put others in their place."""

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

    choose_file: Callable[[QWidget, str], Path | None]  # kind: pack, moodle, gift
    choose_photos: Callable[[QWidget], list[Path]]
    choose_folder: Callable[[QWidget], Path | None]
    save_as: Callable[[QWidget, str, str], Path | None]  # kind: pack, moodle; proposed name


ENDINGS = {"pack": "*.blpack", "moodle": "*.xml", "gift": "*.gift *.txt"}


def choose_file(parent: QWidget, kind: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(
        parent, say(f"author.bring.{kind}"), "", f"{say(f'author.file.{kind}')} ({ENDINGS[kind]})"
    )
    return Path(chosen) if chosen else None


def choose_photos(parent: QWidget) -> list[Path]:
    endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, say("author.photos.choose"), "", f"{say('author.file.photos')} ({endings})"
    )
    return [Path(file) for file in chosen]


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("author.photos.folder"))
    return Path(chosen) if chosen else None


def save_as(parent: QWidget, kind: str, proposed: str) -> Path | None:
    suffix = ENDINGS[kind].removeprefix("*")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say(f"author.send.{kind}"), proposed, f"{say(f'author.file.{kind}')} (*{suffix})"
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == suffix else file.with_name(f"{file.name}{suffix}")


SYSTEM = Dialogs(choose_file, choose_photos, choose_folder, save_as)

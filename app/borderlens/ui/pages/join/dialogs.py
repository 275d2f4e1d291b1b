"""The system's dialogs of joining, and what was dropped; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QClipboard, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.services.forms.sealed import SUFFIX as FORM
from borderlens.ui.say import say

SUFFIX = ".blsession"
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".bmp")


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    open_session: Callable[[QWidget], Path | None]
    open_photo: Callable[[QWidget], Path | None]
    open_form: Callable[[QWidget], Path | None]
    choose_folder: Callable[[QWidget], Path | None]


def _open(parent: QWidget, title: str, kind: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(chosen) if chosen else None


def open_session(parent: QWidget) -> Path | None:
    return _open(parent, say("join.file"), f"{say('join.file_kind')} (*{SUFFIX})")


def open_photo(parent: QWidget) -> Path | None:
    return _open(parent, say("join.photo"), f"{say('join.photo_kind')} ({' '.join(f'*{end}' for end in PICTURES)})")


def open_form(parent: QWidget) -> Path | None:
    return _open(parent, say("forms_room.shelf.open"), f"{say('forms_room.file_kind')} (*{FORM})")


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("join.bundle.folder"))
    return Path(chosen) if chosen else None


SYSTEM = Dialogs(open_session, open_photo, open_form, choose_folder)


def dropped(event: QDropEvent) -> Path | None:
    """The one session file or picture of a drop; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in (SUFFIX, *PICTURES) else None


def pasted() -> bytes | None:
    """The picture on the clipboard as PNG, e.g. of a screenshot; None without one."""
    clipboard: QClipboard = QGuiApplication.clipboard()
    image = clipboard.image()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())

"""The system's dialogs of the forms, and what was dropped; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.services.forms.sealed import SUFFIX
from borderlens.ui.say import say


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    open_form: Callable[[QWidget], Path | None]
    choose_folder: Callable[[QWidget], Path | None]
    save_pdf: Callable[[QWidget, Path], Path | None]


def open_form(parent: QWidget) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(
        parent, say("forms_room.shelf.open"), "", f"{say('forms_room.file_kind')} (*{SUFFIX})"
    )
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("forms_room.save.dialog"))
    return Path(chosen) if chosen else None


def save_pdf(parent: QWidget, proposed: Path) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, say("forms_room.print.pdf"), str(proposed), "PDF (*.pdf)")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")


SYSTEM = Dialogs(open_form, choose_folder, save_pdf)


def dropped_form(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one form file of a drop; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX else None

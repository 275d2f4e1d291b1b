"""The system's dialogs of the dashboard; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.ui.say import say


@dataclass(frozen=True)
class Dialogs:
    """``save(parent, name, kind)`` and ``choose_folder(parent)`` answer with what was chosen, or with nothing."""

    save: Callable[[QWidget, str, str], Path | None]
    choose_folder: Callable[[QWidget], Path | None]


def save(parent: QWidget, name: str, kind: str) -> Path | None:
    places = QStandardPaths.StandardLocation
    proposed = Path(QStandardPaths.writableLocation(places.DocumentsLocation)) / f"{name}.{kind}"
    title = say("dashboard.report" if kind == "pdf" else f"dashboard.figure.{kind}")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"{kind.upper()} (*.{kind})")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == f".{kind}" else file.with_name(f"{file.name}.{kind}")


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("dashboard.certificates"))
    return Path(chosen) if chosen else None


SYSTEM = Dialogs(save, choose_folder)

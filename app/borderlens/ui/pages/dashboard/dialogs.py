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
    """``save(parent, name, kind)`` answers with the file that was chosen, or with nothing."""

    save: Callable[[QWidget, str, str], Path | None]


def save(parent: QWidget, name: str, kind: str) -> Path | None:
    places = QStandardPaths.StandardLocation
    proposed = Path(QStandardPaths.writableLocation(places.DocumentsLocation)) / f"{name}.{kind}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say(f"dashboard.figure.{kind}"), str(proposed), f"{kind.upper()} (*.{kind})"
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == f".{kind}" else file.with_name(f"{file.name}.{kind}")


SYSTEM = Dialogs(save)

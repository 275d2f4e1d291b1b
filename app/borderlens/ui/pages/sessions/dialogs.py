"""The system's dialogs of the sessions, and what was dropped; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.ui.say import say

ROSTERS = (".csv", ".txt", ".tsv", ".xlsx")
SESSION_SUFFIX = ".blsession"
PAPER_SUFFIX = ".pdf"


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    open_roster: Callable[[QWidget], Path | None]
    save_session: Callable[[QWidget, str], Path | None]
    save_paper: Callable[[QWidget, str], Path | None]
    choose_folder: Callable[[QWidget], Path | None]


def open_roster(parent: QWidget) -> Path | None:
    kinds = " ".join(f"*{suffix}" for suffix in ROSTERS)
    chosen, _ = QFileDialog.getOpenFileName(
        parent, say("sessions.roster.choose"), _documents(), f"{say('sessions.roster.kinds')} ({kinds})"
    )
    return Path(chosen) if chosen else None


def save_session(parent: QWidget, proposed: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        say("sessions.file.save"),
        str(Path(_documents()) / proposed),
        f"{say('sessions.file.kind')} (*{SESSION_SUFFIX})",
    )
    return _with_suffix(chosen, SESSION_SUFFIX)


def save_paper(parent: QWidget, proposed: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        say("sessions.results.title"),
        str(Path(_documents()) / f"{proposed}{PAPER_SUFFIX}"),
        f"PDF (*{PAPER_SUFFIX})",
    )
    return _with_suffix(chosen, PAPER_SUFFIX)


def choose_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, say("sessions.results.choose_folder"), _documents())
    return Path(chosen) if chosen else None


SYSTEM = Dialogs(open_roster, save_session, save_paper, choose_folder)


def dropped_roster(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one table of a drop; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in ROSTERS else None


def _with_suffix(chosen: str, suffix: str) -> Path | None:
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == suffix else file.with_name(f"{file.name}{suffix}")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

"""The system's dialogs of collecting; tests put others in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.ui.say import say

SUFFIX = ".blbundle"


@dataclass(frozen=True)
class Dialogs:
    """Each asks and answers with what was chosen, or with nothing."""

    open_bundles: Callable[[QWidget], Sequence[Path]]
    save_list: Callable[[QWidget, Path], Path | None]


def open_bundles(parent: QWidget) -> Sequence[Path]:
    kind = f"{say('collecting.file_kind')} (*{SUFFIX});;{say('collecting.any_file')} (*)"
    chosen, _ = QFileDialog.getOpenFileNames(parent, say("collecting.choose"), "", kind)
    return [Path(file) for file in chosen]


def save_list(parent: QWidget, proposed: Path) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, say("collecting.list"), str(proposed), "CSV (*.csv)")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".csv" else file.with_name(f"{file.name}.csv")


SYSTEM = Dialogs(open_bundles, save_list)


def dropped(event: QDropEvent) -> list[Path]:
    """Files and folders of a drop, in its order; what lies on no disk is passed over."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

"""The answers or the scores of one sitting, as a table in a file the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from borderlens.exchange.scores import write_responses, write_scores
from borderlens.store.protocol import Store
from borderlens.ui.say import say

RESPONSES, SCORES = "responses", "scores"
_WRITE = {RESPONSES: write_responses, SCORES: write_scores}

SaveAs = Callable[[QWidget, Path], Path | None]


def write(table: str, file: Path, store: Store, attempt: str) -> int:
    """Write one sitting's table; gives the number of rows. For the database thread."""
    return _WRITE[table](file, store, attempt=attempt)


def save_as(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where to; None when it was cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say("learn.export.title"), str(proposed), f"{say('learn.export.filter')} (*.csv)"
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".csv" else file.with_name(f"{file.name}.csv")

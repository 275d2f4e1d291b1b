"""The list of who is missing goes out: as CSV, or on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from borderlens.services.collecting.records import Room
from borderlens.ui.context import Context
from borderlens.ui.pages.collect import sentences
from borderlens.ui.pages.collect.dialogs import Dialogs
from borderlens.ui.say import say

NAME = "borderlens-missing-{phase}.csv"


class MissingList(QObject):
    """``room`` is the one on the screen; None before it was read."""

    room: Room | None = None

    def __init__(self, context: Context, dialogs: Dialogs, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._dialogs, self._page = context, dialogs, page

    def save(self) -> None:
        """Ask where to, and write codes, laptops and reasons there."""
        if self.room is None:
            return
        from borderlens.exchange.csv_table import write_table

        proposed = self._context.paths.exports / NAME.format(phase=self.room.phase)
        file = self._dialogs.save_list(self._page, proposed)
        if file is None:
            return
        head, rows = sentences.missing_head(), sentences.missing_rows(self.room.missing)

        def write() -> int:
            file.parent.mkdir(parents=True, exist_ok=True)
            return write_table(file, head, rows)

        self._context.jobs.run(
            lambda job: write(),
            lambda count: self._context.toast(say("collecting.list.saved", rows=count, file=file.name)),
            owner=self,
        )

    def copy(self) -> None:
        """The list on the clipboard, tabs between columns."""
        if self.room is not None:
            lines = [sentences.missing_head(), *sentences.missing_rows(self.room.missing)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
            self._context.toast(say("collecting.copied", rows=len(lines) - 1))

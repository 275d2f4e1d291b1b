"""The table of looked-through rows; which column is wide goes with the sort of rows."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from borderlens.ui.pages.sessions.roster.rows_model import RowsModel
from borderlens.ui.widgets.table import Table


class RowsTable(Table):
    """``fit`` after other rows were put."""

    def __init__(self, model: RowsModel) -> None:
        self._rows = model
        super().__init__(model)

    def fit(self) -> None:
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # of the sort before
        self._wide = max(self._rows.wide, 0)
        self._share_room()
        self.scrollToTop()

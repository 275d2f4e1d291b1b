"""Table: hairlines only, chosen row soft, head in strong caption; arrows move, Ctrl+C copies values."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from borderlens.ui.theme import follow, theme

ROW = 29


class Table(QTableView):
    """A read-only table; ``wide`` is the column that takes the room left over. What is too wide is scrolled to."""

    def __init__(self, model: QAbstractItemModel, wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self.setModel(model)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setMinimumSectionSize(48)
        model.modelReset.connect(self._share_room)
        follow(self)

    def restyle(self) -> None:
        self.setFont(theme().font())
        self.verticalHeader().setDefaultSectionSize(
            round(ROW * theme().factor) + (6 if theme().language == "lo" else 0)
        )

        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Stretch the wide column only when there is room left: never squeeze its words."""
        head, columns = self.horizontalHeader(), range(self.model().columnCount())
        # The sheet draws the head in this font; the columns would be made for the larger one of the first polish.
        head.setFont(theme().font("caption", strong=True))
        need = sum(max(self.sizeHintForColumn(column), head.sectionSizeHint(column)) for column in columns)
        modes = QHeaderView.ResizeMode
        head.setSectionResizeMode(
            self._wide, modes.Stretch if need <= self.viewport().width() else modes.ResizeToContents
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_values())
            return
        super().keyPressEvent(event)

    def chosen_values(self) -> str:
        """The chosen rows as lines with tabs between values, with their head; all rows when none is chosen."""
        model = self.model()
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()}) or range(model.rowCount())
        columns = range(model.columnCount())
        head = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        rows = [[str(model.index(row, column).data() or "") for column in columns] for row in chosen]
        return "\n".join("\t".join(row) for row in [head, *rows])

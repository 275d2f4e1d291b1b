"""The grid of one typing: people down, items across; letters and numbers by keyboard, Enter moves on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from borderlens.domain.form_errors import NotAnAnswer
from borderlens.services.forms.typed_sheets import TypedSheets
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.table import Table

EMPTY = "–"  # gone through, nothing on the sheet
NARROWEST = 60  # px of a column at 100 % text: room for four letters
_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetModel(QAbstractTableModel):
    """The first column names the person. Only the present typing is shown, never the other one.

    ``refused`` with the reason when what was typed is no answer; empty once it is.
    """

    refused = Signal(str)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheets: TypedSheets | None = None
        self._number = 0
        self._names: Mapping[str, str] = {}

    def show_pass(self, sheets: TypedSheets, number: int, names: Mapping[str, str]) -> None:
        self.beginResetModel()
        self._sheets, self._number, self._names = sheets, number, names
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() or self._sheets is None else len(self._sheets.people)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._sheets is None else len(self._sheets.places) + 1

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or self._sheets is None:
            return None
        return say("forms_room.type.person") if not section else str(self._sheets.places[section - 1] + 1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() else Qt.ItemFlag.ItemIsEnabled

    def cell(self, index: _Index) -> tuple[str, int]:
        assert self._sheets is not None
        return self._sheets.people[index.row()], self._sheets.places[index.column() - 1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._sheets is None:
            return None
        if not index.column():
            person = self._sheets.people[index.row()]
            return self._names.get(person, person) if role == Qt.ItemDataRole.DisplayRole else None
        value = self._sheets.passes[self._number].get(self.cell(index))
        if role == Qt.ItemDataRole.EditRole:
            return value or ""
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if value is None else value or EMPTY
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{head}: {value or ''}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        assert self._sheets is not None
        try:
            self._sheets.put(self._number, self.cell(index), str(value))
        except NotAnAnswer as wrong:
            self.refused.emit(speaker().mistake(wrong))
            return False
        self.refused.emit("")
        self.dataChanged.emit(index, index)
        self.typed.emit()
        return True


class _Typist(QStyledItemDelegate):
    """A bare field; Enter goes on to the next cell only when the answer can be read."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        edit = QLineEdit(parent)
        edit.setFrame(False)
        edit.setFont(theme().font(strong=True))
        edit.setMaxLength(24)
        edit.setProperty("cell", "true")
        edit.setStyleSheet(f"padding: 0 4px; min-height: 0; border: 2px solid {theme().colour('primary').name()};")
        edit.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return edit

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """On leaving the field without Enter: what was typed is taken, but an empty field has not been gone through."""
        assert isinstance(editor, QLineEdit)
        if editor.text().strip() or index.data():
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            view = self.parent()
            assert isinstance(view, SheetTable)
            assert isinstance(editor, QLineEdit)
            if view.model().setData(view.currentIndex(), editor.text()):
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.EditNextItem)
            else:
                editor.selectAll()
            return True
        return bool(super().eventFilter(editor, event))


class SheetTable(Table):
    """Typing in a cell begins at once; what is no answer stays in the field with its reason said below."""

    moved = Signal()  # to another cell

    def __init__(self, model: SheetModel) -> None:
        super().__init__(model)
        self.setItemDelegate(_Typist(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)

    def restyle(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(theme().scaled(NARROWEST))
        super().restyle()

    def begin_at(self, row: int, column: int) -> None:
        """Open a cell for typing."""
        index = self.model().index(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.state() != QAbstractItemView.State.EditingState or self.currentIndex() != index:
            self.setCurrentIndex(index)
            self.edit(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid() and self.currentIndex().column():
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

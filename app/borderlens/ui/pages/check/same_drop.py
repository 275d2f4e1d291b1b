"""A place that takes photos of the same object by drop; beside it a drop is another photo to check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from borderlens.ui.pages.check.sources import holds_photos


class TakesDrops:
    """Stands before the Qt class in the bases; ``dropped`` sends the QMimeData, to be read at once."""

    dropped = Signal(object)
    over = False

    def dragEnterEvent(self: QWidget, event: QDragEnterEvent) -> None:
        if holds_photos(event.mimeData()):
            event.acceptProposedAction()
            self.over = True
            self.update()

    def dragLeaveEvent(self: QWidget, event: QDragLeaveEvent) -> None:
        self.over = False
        self.update()

    def dropEvent(self: QWidget, event: QDropEvent) -> None:
        self.over = False
        self.update()
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the original stays where it is
        event.accept()
        self.dropped.emit(event.mimeData())

"""The day on which the law in an item was read: it changes, and a quiz does not know."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.items import Item
from borderlens.ui.say import say
from borderlens.ui.theme import follow
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note


class Dated(QWidget):
    """A quiet line in brass always, and a note once the statement is more than a year old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.line = Label(style="caption", tone="brass", strong=True)
        self.note = Note("attention")
        column.addWidget(self.line)
        column.addWidget(self.note)
        self.hide()
        follow(self)

    def show_item(self, item: Item, today: date) -> None:
        """Nothing is shown of an item that states no law."""
        self._item = item
        self.setVisible(item.true_on is not None)
        self.note.setVisible(item.is_out_of_date(today))
        self.say()

    def say(self) -> None:
        if self._item is None or self._item.true_on is None:
            return
        day = self._item.true_on.isoformat()
        self.line.setText(say("learn.law.true_on", date=day))
        self.note.say(say("learn.law.old.text"), say("learn.law.old.title", date=day))

    def restyle(self) -> None:
        self.updateGeometry()

"""Writing what this laptop holds of the session to a stick: as often as one likes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from borderlens.ui.pages.join.place_card import shortened
from borderlens.ui.say import say
from borderlens.ui.sticks import Stick
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note

MOST = 3  # sticks that are offered


class BundleCard(Card):
    """``write_asked(folder)`` for a stick that is in; ``folder_asked`` for another place."""

    write_asked = Signal(object)
    folder_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(20, 12, 16, 14), spacing=8)
        self._sticks: Sequence[Stick] = ()
        self._file: Path | None = None
        self._why = ""
        self.offers: list[Button] = []
        self._text = Label(tone="text_2")
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self.folder = Button(icon="export")
        self.folder.clicked.connect(self.folder_asked)
        self.done = Note("done")
        self.refused = Note("fault")
        self.body.addWidget(self._text)
        self.body.addLayout(self._found)
        for widget in (self.folder, self.done, self.refused):
            self.body.addWidget(widget)
        self.say()

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        self._sticks = sticks
        self.say()

    def show_written(self, file: Path | None) -> None:
        """The bundle lies there; None as long as nothing was written."""
        self._file, self._why = file, ""
        self.set_working(False)
        self.say()

    def refuse(self, why: str) -> None:
        self._file, self._why = None, why
        self.set_working(False)
        self.say()

    def set_working(self, working: bool) -> None:
        for button in (self.folder, *self.offers):
            button.set_working(working)

    def say(self) -> None:
        self.set_title(say("join.bundle"))
        self._text.setText(say("join.bundle.text" if self._sticks else "join.bundle.no_stick"))
        self.folder.setText(say("join.bundle.folder"))
        self._show_offers()
        where = self._where(self._file) if self._file is not None else ""
        name = self._file.name if self._file is not None else ""
        self.done.say(say("join.bundle.done.text"), say("join.bundle.done", file=name, where=where))
        self.done.setVisible(bool(name))
        self.refused.say(self._why)
        self.refused.setVisible(bool(self._why))

    def _show_offers(self) -> None:
        while self._found.count():
            widget = self._found.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.offers = []
        for stick in self._sticks[:MOST]:
            button = Button(say("join.bundle.write", stick=shortened(stick.name, 24)), icon="stick")
            button.clicked.connect(partial(self.write_asked.emit, stick.root))
            self.offers.append(button)
            self._found.addWidget(button)

    def _where(self, file: Path) -> str:
        """The stick's name, else the folder's."""
        return next((stick.name for stick in self._sticks if stick.root == file.parent), file.parent.name)

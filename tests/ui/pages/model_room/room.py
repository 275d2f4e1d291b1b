"""The model room in the real window, with hands and scripted work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.model_room.scripted import ScriptedWork

from borderlens.ui.pages.model_room.desk import Desk
from borderlens.ui.pages.model_room.page import ModelRoomPage
from borderlens.ui.shell import Shell

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Room:
    """The page in the real window, with hands."""

    def __init__(self, shell: Shell, page: ModelRoomPage, work: ScriptedWork, qtbot: QtBot, folder: Path) -> None:
        self.shell, self.page, self.work, self.qtbot, self.folder = shell, page, work, qtbot, folder

    @property
    def desk(self) -> Desk:
        return self.page.desk

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)

    def choose_folder(self) -> None:
        self.qtbot.mouseClick(self.page.start.folder_button, LEFT)
        self.still()

    def name_it(self, name: str = "langson-2026a") -> None:
        field = self.page.steps.train.name.edit
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, name)

    def train(self) -> None:
        self.choose_folder()
        self.name_it()
        self.qtbot.mouseClick(self.page.steps.train.start, LEFT)
        self.still()

    def words(self, ground: QWidget) -> str:
        return "\n".join(label.text() for label in ground.findChildren(QLabel) if label.isVisible())

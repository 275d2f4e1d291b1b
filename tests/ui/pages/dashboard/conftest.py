"""The dashboard in the real window over made-up figures, with hands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from borderlens.ui.pages.dashboard import desk
from borderlens.ui.pages.dashboard.dialogs import Dialogs
from borderlens.ui.pages.dashboard.page import DashboardPage
from borderlens.ui.shell import Shell
from screenshots.made_figures import SESSION, MadeFigures, Room

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@dataclass
class Hands:
    """The room, and what a person does in it."""

    shell: Shell
    page: DashboardPage
    figures: MadeFigures
    qtbot: QtBot

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)

    def press(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def key(self, key: Key, widget: QWidget | None = None, with_control: bool = False) -> None:
        target = widget or self.shell.focusWidget() or self.page
        self.qtbot.keyClick(target, key, CONTROL if with_control else Qt.KeyboardModifier.NoModifier)
        self.still()

    def pick(self, chip: str, words: str) -> None:
        """Open the menu of a chip by a click, and choose the line that begins so."""
        button = self.page.filters.chips[chip]
        self.press(button)
        action = next(one for one in button.menu.actions() if one.text().startswith(words))
        self.qtbot.mouseClick(button.menu, LEFT, pos=button.menu.actionGeometry(action).center())
        self.still()

    def view(self, name: str) -> Any:
        return self.page.sections.view(name)

    def open(self, name: str) -> Any:
        self.press(self.page.tabs.segment(name))
        return self.view(name)

    def press_spot(self, plot: Any, place: int) -> None:
        at: QPointF = plot.on_screen(plot.spots[place])
        self.qtbot.mouseClick(plot.viewport(), LEFT, pos=at.toPoint())
        self.still()

    def words(self, widget: QWidget | None = None) -> str:
        """Every label that is seen."""
        labels = (widget or self.page).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def room(window: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Hands]:
    """``room(Room(40))`` opens the dashboard of that session; figures are saved to ``tmp_path``."""
    usual = DashboardPage.__init__

    def start(made: Room | None = None, *, figures: MadeFigures | None = None, **settings: object) -> Hands:
        source = figures or MadeFigures(made or Room(40))
        monkeypatch.setattr(desk, "open_figures", lambda store, paths: source)
        dialogs = Dialogs(lambda parent, name, kind: tmp_path / f"{name}.{kind}", lambda parent: tmp_path)
        monkeypatch.setattr(DashboardPage, "__init__", lambda page, context: usual(page, context, dialogs))
        shell = window(**settings)
        shell.chosen.session = SESSION
        shell.go("dashboard")
        page = shell.page("dashboard")
        assert isinstance(page, DashboardPage)
        hands = Hands(shell, page, source, qtbot)
        hands.still()
        return hands

    return start

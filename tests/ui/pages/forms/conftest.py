"""A sealed form of an item of every type, and the rooms of the forms in the real window, with hands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.services.forms.made_packs import make_form

from borderlens.services.forms import release
from borderlens.services.forms.sealing import MadeForm
from borderlens.ui.pages.forms.dialogs import Dialogs
from borderlens.ui.pages.forms.sit_page import SitPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sealing and opening for a thousandth of the work; what a try costs is held where codes are tested."""
    monkeypatch.setattr(release, "_COST", 1 << 6)


@dataclass
class SitRoom:
    """Sitting a form in the real window."""

    shell: Shell
    page: SitPage
    qtbot: QtBot
    made: MadeForm

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)

    def press(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def keys(self, widget: QWidget, text: str) -> None:
        self.qtbot.keyClicks(widget, text)
        self.still()

    def key(self, key: Key, widget: QWidget | None = None) -> None:
        self.qtbot.keyClick(widget or self.shell.focusWidget() or self.page, key)
        self.still()

    def open_file(self) -> None:
        self.press(self.page.start.open)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.shown.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def sit(window: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., SitRoom]:
    """``sit(paced=...)`` opens the room; ``made`` of an earlier call goes on with the same form, as after a restart."""
    usual = SitPage.__init__

    def start(made: MadeForm | None = None, **kinds: bool) -> SitRoom:
        form = made or make_form(tmp_path / "trainer", **kinds)[1]
        dialogs = Dialogs(lambda _: form.file, lambda _: tmp_path, lambda _, proposed: tmp_path / proposed.name)
        monkeypatch.setattr(SitPage, "__init__", lambda page, context: usual(page, context, dialogs=dialogs))
        shell = window()
        shell.go("sit_form")
        page = shell.page("sit_form")
        assert isinstance(page, SitPage)
        room = SitRoom(shell, page, qtbot, form)
        room.still()
        return room

    return start

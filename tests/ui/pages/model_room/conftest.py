from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages.model_room.room import Room
from tests.ui.pages.model_room.scripted import ScriptedWork

from borderlens.ui.pages.model_room.dialogs import Dialogs
from borderlens.ui.pages.model_room.page import ModelRoomPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]


@pytest.fixture
def room(window: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    work, folder = ScriptedWork(), tmp_path / "confirmed"
    folder.mkdir()
    dialogs = Dialogs(lambda _: folder, lambda _: tmp_path / "photos.csv", lambda _, __: tmp_path / "out.blpack")
    usual = ModelRoomPage.__init__
    monkeypatch.setattr(ModelRoomPage, "__init__", lambda page, context: usual(page, context, work, dialogs))
    shell = window()
    shell.go("model_room")
    page = shell.page("model_room")
    assert isinstance(page, ModelRoomPage)
    made = Room(shell, page, work, qtbot, folder)
    made.still()
    return made

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages.author.hands import Hands

from borderlens.ui.pages.author import desk as desks
from borderlens.ui.pages.author.dialogs import Dialogs
from borderlens.ui.pages.author.page import AuthorPage
from borderlens.ui.shell import Shell


@pytest.fixture
def hands(window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """The room in the real window, its start shown; nothing waits long for a pause in the typing."""
    monkeypatch.setattr(desks, "CHECK_AFTER_MS", 20)
    monkeypatch.setattr(desks, "SAVE_AFTER_MS", 40)
    monkeypatch.setattr(desks, "WHOLE_AFTER_MS", 200)
    chosen: dict[str, list[Path]] = {"file": [], "photos": [], "out": [tmp_path / "out.blpack"]}
    dialogs = Dialogs(
        lambda _, kind: chosen["file"][0],
        lambda _: chosen["photos"],
        lambda _: chosen["photos"][0] if chosen["photos"] else None,
        lambda _, kind, proposed: chosen["out"][0],
    )
    usual = AuthorPage.__init__
    monkeypatch.setattr(AuthorPage, "__init__", lambda page, context: usual(page, context, dialogs))
    shell = window()
    shell.go("author")
    page = shell.page("author")
    assert isinstance(page, AuthorPage)
    made = Hands(shell, page, qtbot, chosen, tmp_path)
    made.still()
    return made

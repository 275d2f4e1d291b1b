"""No word is cut while any type of item is answered or fed back, in four languages, at 100 and 200 %."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from tests.ui.clipping import clipped
from tests.ui.learn.conftest import ENTER, Room
from tests.ui.learn.every_type import write_every_type
from tests.ui.learn.one_item import sit

from borderlens import paths
from borderlens.domain.attempts import Mode
from borderlens.ui.pages.learn.sitting import Terms
from borderlens.words import LANGUAGES

ANSWERS = {
    "order-steps": ["1", "3"],
    "match-signs": ["2", "2", "3"],
    "sort-pictures": ["2", "1", "3"],
    "sort-words": ["1", "1", "2", "2"],
    "angle": ["9", "7"],
    "days": ["9"],
    "road": ["2"],
}


@pytest.fixture
def packs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "quizzes"
    write_every_type(folder / "every-type")
    monkeypatch.setattr(paths.Paths, "quiz_folders", lambda self: [folder])
    return folder


def states(room: Room) -> Iterator[str]:
    """Every item before an answer, with one, and its feedback; a test with all that may be asked of it."""
    for key, keys in ANSWERS.items():
        sit(room, key)
        yield f"{key}, open"
        for pressed in keys:
            room.key(pressed)
        yield f"{key}, answered"
        room.key(ENTER)
        if key == "road":
            yield "road, what follows"
            room.key(ENTER)
        yield f"{key}, feedback"
    sit(room, "days", "order-steps", mode=Mode.SELF, terms=Terms(asks_confidence=True, minutes=4))
    room.page.runner.head.look()
    yield "test with a clock"
    room.key("9")
    room.key("j")
    room.key(ENTER)
    room.key("p")
    yield "paused"


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(room: Room, language: str, factor: float) -> None:
    room.shell.settings.language, room.shell.settings.text_size = language, factor
    room.shell.save_settings()
    room.still()
    found: dict[str, list[str]] = {}
    for name in states(room):
        QApplication.processEvents()
        lines = clipped(room.shell)
        view = room.page.shown
        button = view.next
        below = button.mapTo(room.shell, QPoint(0, button.height())).y() - room.shell.status.y()
        if below > 0:
            lines.append(f"the button ends {below} px below the page")
        if lines:
            found[name] = lines
    assert not found, "\n".join(f"{name}: {line}" for name, lines in found.items() for line in lines)

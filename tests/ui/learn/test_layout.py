"""No word is cut in any state of the room, in four languages, at 100 and 200 %; the buttons stay in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.clipping import clipped
from tests.ui.learn.conftest import ENTER, Room

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import DiskFull
from borderlens.words import LANGUAGES


def states(room: Room) -> Iterator[tuple[str, QWidget]]:
    """Brings the room to one state after the other; each with the widget to look at."""
    page, window = room.page, room.shell
    yield "home", window
    room.begin(Mode.TRAINING)
    for place in range(8):
        yield f"item {place + 1}", window
        room.answer_by_key(right=place % 3 == 0)
        if place == 1:
            page.item.show_failure(DiskFull(file="/home/officer/.local/share/Borderlens/borderlens.db"))
            yield "not saved", window
            page.item.clear_failure()
        room.key(ENTER)
        yield f"feedback {place + 1}", window
        room.key(ENTER)
    page.show_home()
    room.still()
    yield "home, a sitting open", window
    room.begin(Mode.SELF)
    room.answer_by_key(right=False)
    room.key("f")
    yield "test, flagged", window
    room.key(ENTER)
    yield "test, saved", window
    page.runner.ask_leave()
    yield "leave", window
    room.click(window._question.safe)
    page.runner.close()
    room.still()
    yield "result", window


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_buttons_stay_in_sight(room: Room, language: str, factor: float) -> None:
    room.shell.settings.language, room.shell.settings.text_size = language, factor
    room.shell.save_settings()
    room.still()
    found: dict[str, list[str]] = {}
    for name, widget in states(room):
        QApplication.processEvents()
        lines = clipped(widget)
        view = room.page.shown
        ground = room.page.parentWidget()
        if room.page.height() > ground.height():
            lines.append(f"the page is {room.page.height()} high on a ground of {ground.height()}")
        button = {room.page.item: room.page.item.next, room.page.feedback: room.page.feedback.next,
                  room.page.result: room.page.result.done}.get(view)  # fmt: skip
        if button is not None:
            below = button.mapTo(room.shell, QPoint(0, button.height())).y() - room.shell.status.y()
            if below > 0 and not room.shell._question.isVisible():
                lines.append(f"the button ends {below} px below the page")
        if lines:
            found[name] = lines
    assert not found, "\n".join(f"{name}: {line}" for name, lines in found.items() for line in lines)

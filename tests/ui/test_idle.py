"""Steps are done in order while nothing is at work; one that fails does not hold up the next."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from borderlens import wiring
from borderlens.ui import idle as idle_module
from borderlens.ui.idle import Idle, modules
from borderlens.ui.pages.check import views
from borderlens.ui.rooms import AHEAD


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_module, "AFTER_MS", 0)


def test_steps_are_done_in_order_once_it_began(qtbot: QtBot) -> None:
    done: list[int] = []
    idle = Idle(lambda: False)
    idle.add(lambda: done.append(1), lambda: done.append(2))
    qtbot.wait(30)
    assert done == []
    with qtbot.waitSignal(idle.settled):
        idle.begin()
    assert done == [1, 2]
    with qtbot.waitSignal(idle.settled):
        idle.add(lambda: done.append(3))
    assert done == [1, 2, 3]


def test_nothing_is_done_while_something_is_at_work(qtbot: QtBot) -> None:
    done: list[int] = []
    busy = [True]
    idle = Idle(lambda: busy[0])
    idle.add(lambda: done.append(1))
    idle.begin()
    qtbot.wait(80)
    assert done == []
    busy[0] = False
    qtbot.waitUntil(lambda: done == [1])


def test_a_step_that_fails_is_logged_and_the_next_one_comes(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    idle = Idle(lambda: False)
    idle.add(*modules(("borderlens.no_such_module",)), lambda: done.append(1))
    with qtbot.waitSignal(idle.settled):
        idle.begin()
    assert done == [1]
    assert "no_such_module" in caplog.text


def test_what_is_left_when_the_window_closes_stays_undone(qtbot: QtBot) -> None:
    done: list[int] = []
    idle = Idle(lambda: False)
    idle.add(idle.stop, lambda: done.append(1))
    idle.begin()
    qtbot.wait(60)
    assert done == []


def test_each_room_and_each_view_is_among_what_is_loaded_ahead() -> None:
    ahead = {*AHEAD, *views.AHEAD}
    rooms = {place.partition(":")[0] for room, place in wiring.ROOMS.items() if room != "check"}
    assert rooms <= ahead
    assert {f"borderlens.ui.pages.check.{name}_view" for name in views.MADE_LATER} <= ahead


def test_what_is_named_there_exists() -> None:
    for step in modules((*AHEAD, *views.AHEAD)):
        step()
    assert {*AHEAD, *views.AHEAD} <= set(sys.modules)

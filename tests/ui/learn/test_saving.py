"""Answers that cannot be written, or only slowly: nothing moves on, nothing is lost, the way on is one button."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.learn.conftest import ENTER, Room

from borderlens.domain.attempts import Mode
from borderlens.services.attempts import Attempts
from borderlens.ui.pages.learn.writing import WORKING_AFTER_MS


def pages(room: Room, allowed: int | None) -> None:
    """How many pages the database file may have; None leaves it at what it has."""
    done: list[int] = []

    def work(store: object) -> int:
        database = store.database.db
        count = allowed or int(database.execute("PRAGMA page_count").fetchone()[0])
        return int(database.execute(f"PRAGMA max_page_count = {count}").fetchone()[0])

    room.page._context.database.run(work, done.append)
    room.still()
    assert done


def test_a_full_disk_keeps_the_answer_on_the_screen(room: Room) -> None:
    room.begin(Mode.SELF)
    pages(room, None)
    while not room.page.item.failed:
        place, written = room.sitting.place, len(room.kept()[0].responses)
        room.answer_by_key()
        given = room.page.item.response()
        room.key(ENTER)
        assert room.sitting.place < 11, "the file never filled up"
    assert room.sitting.place == place
    assert room.page.item.response() == given
    assert len(room.kept()[0].responses) == written
    assert room.page.item.failure.isVisible()
    assert room.page.item.next.text() == "Try again"
    assert room.page.runner.saved.isHidden()
    room.key(ENTER)
    assert room.page.item.failed
    pages(room, 1_000_000)
    room.key(ENTER)
    assert not room.page.item.failure.isVisible()
    assert room.sitting.place == place + 1
    assert room.kept()[0].responses[place].response == given


def test_a_fault_of_the_program_says_so_and_is_logged(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.begin(Mode.TRAINING)

    def broken(*_: object, **rest: object) -> None:
        raise RuntimeError("not meant to happen")

    monkeypatch.setattr(Attempts, "give_answer", broken)
    room.answer_by_key()
    room.key(ENTER)
    assert room.page.shown is room.page.item
    log = room.page._context.paths.log
    assert str(log) in room.page.item.failure.accessibleName()
    assert "not meant to happen" in log.read_text("utf-8")
    monkeypatch.undo()
    room.key(ENTER)
    assert room.page.shown is room.page.feedback


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Answers wait until the event is set."""
    go = threading.Event()
    usual = Attempts.give_answer

    def slow(*given: object, **rest: object) -> object:
        go.wait(20)
        return usual(*given, **rest)

    monkeypatch.setattr(Attempts, "give_answer", slow)
    return go


def test_a_slow_answer_shows_that_it_is_at_work_and_takes_no_second(room: Room, held: threading.Event) -> None:
    room.begin(Mode.SELF)
    room.answer_by_key()
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    assert not room.page.item.next.working  # not before it takes long
    room.qtbot.waitUntil(lambda: room.page.item.next.working, timeout=WORKING_AFTER_MS + 5000)
    assert room.sitting.place == 0
    assert room.page.runner.saved.isHidden()
    for key in (ENTER, Qt.Key.Key_Right, Qt.Key.Key_4, Qt.Key.Key_Escape):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert not room.shell._question.isVisible()
    held.set()
    room.still()
    assert room.sitting.place == 1
    assert not room.page.item.next.working
    assert len(room.events("answer.given")) == 1


def test_a_window_that_closes_lets_the_answer_be_written(open_room: Callable[..., Room], held: threading.Event) -> None:
    room = open_room()
    room.begin(Mode.SELF)
    room.answer_by_key()
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    threading.Timer(0.2, held.set).start()
    room.shell.shut_down()
    assert len(room.kept()[0].responses) == 1

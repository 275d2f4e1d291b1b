"""What a trainer may ask of a sitting: how sure one is, a limit of time; and the pause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.learn.conftest import ENTER, ESCAPE, Room
from tests.ui.learn.every_type import write_every_type
from tests.ui.learn.one_item import sit

from borderlens import paths
from borderlens.domain.attempts import Ended, Mode
from borderlens.ui.pages.learn.dated import Dated
from borderlens.ui.pages.learn.sitting import Sitting, Terms

SURE = Terms(asks_confidence=True)


@pytest.fixture
def packs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "quizzes"
    write_every_type(folder / "every-type")
    monkeypatch.setattr(paths.Paths, "quiz_folders", lambda self: [folder])
    return folder


# How sure


def test_sureness_is_asked_once_and_kept(room: Room) -> None:
    sit(room, "days", "road", mode=Mode.SELF, terms=SURE)
    view = room.page.item
    assert view.confidence.isVisible()
    room.key("9")
    room.key(ENTER)
    assert room.sitting.place == 0
    assert view._hint.text() == "Say how sure you are, or go on without it."
    room.key("j")
    room.key(ENTER)
    assert room.sitting.place == 1
    assert not view.confidence.isVisible()  # a scenario is many decisions
    (given,) = room.kept()[0].responses
    assert (given.confidence, given.overconfident) == (3, True)
    room.click(view.back)
    assert view.confidence.buttons[3].isChecked()
    room.key("g")
    room.key(ENTER)
    (given,) = room.kept()[0].responses
    assert given.confidence == 1


def test_one_may_go_on_without_saying_it(room: Room) -> None:
    sit(room, "days", terms=SURE)
    room.key("9")
    room.key(ENTER)
    room.key(ENTER)
    assert room.page.shown is room.page.feedback
    assert room.kept()[0].responses[0].confidence is None
    assert room.page.feedback.sureness.isHidden()


@pytest.mark.parametrize(
    ("number", "sure", "title"), [("9", "j", "You were sure here"), ("30", "g", "A guess that fits"),
                                  ("30", "j", ""), ("9", "h", "")],
)  # fmt: skip
def test_sure_and_not_right_is_named(room: Room, number: str, sure: str, title: str) -> None:
    sit(room, "days", terms=SURE)
    for key in (*number, sure):
        room.key(key)
    room.key(ENTER)
    note = room.page.feedback.sureness
    assert note.isVisible() is bool(title)
    assert not title or note._title.text() == title


def test_it_is_not_asked_unless_the_sitting_asks(room: Room) -> None:
    sit(room, "days")
    room.key("9")
    room.key("j")
    room.key(ENTER)
    assert room.page.shown is room.page.feedback
    assert room.kept()[0].responses[0].confidence is None


# Time


def timed(room: Room, minutes: float, extra: float = 1.0) -> list[float]:
    """A test of two items with a limit; gives the clock."""
    now = [1000.0]
    room.page.clock = lambda: now[0]
    sit(room, "days", "order-steps", mode=Mode.SELF, terms=Terms(minutes=minutes, extra_time=extra))
    return now


def test_the_clock_warns_at_five_minutes_and_at_one(room: Room) -> None:
    now = timed(room, 10, extra=1.5)
    head = room.page.runner.head
    head.look()
    assert head.clock.text() == "15:00 left"
    now[0] += 601
    head.look()
    assert head.warning.isVisible()
    assert not head.clock.isVisible()
    assert head.warning.text == "5 minutes left"
    now[0] += 260
    head.look()
    assert head.warning.text == "Less than a minute left"
    assert room.kept()[0].is_open


def test_at_its_end_the_test_is_handed_in_with_the_answer_on_the_screen(room: Room) -> None:
    now = timed(room, 10)
    room.key("9")
    now[0] += 600
    room.page.runner.head.look()
    room.still()
    question = room.shell._question
    assert question.isVisible()
    assert question.text.text() == "1 of 2 questions are answered and saved. They are handed in now."
    assert not question.other.isVisible()
    room.key(ENTER)
    assert room.page.shown is room.page.result
    (attempt,) = room.kept()
    assert attempt.ended is Ended.COMPLETED
    assert [response.response for response in attempt.responses] == [9]


def test_time_goes_on_from_the_answers_after_a_restart(room: Room) -> None:
    now = timed(room, 10)
    room.key("9")
    now[0] += 200
    room.key(ENTER)
    now[0] += 50
    assert room.sitting.left == pytest.approx(350)
    entries = tuple(room.sitting.entry_at(place) for place in (0, 1))
    again = Sitting(room.kept()[0], entries, lambda: now[0], room.sitting.terms)
    assert again.left == pytest.approx(400)
    again.go(0)
    again.look()
    now[0] += 10
    assert again.duration_ms == 210_000  # a changed answer keeps the time that was spent on it before


def test_a_pause_covers_the_question_and_stops_the_clock(room: Room) -> None:
    now = timed(room, 10)
    view = room.page.item
    now[0] += 100
    room.key("p")
    assert view.cover.isVisible()
    assert view.cover.geometry() == view.rect()
    now[0] += 5000
    for key in ("9", Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        room.key(key)
    assert view.response() is None
    assert view.cover.isAncestorOf(QApplication.focusWidget())
    room.page.runner.head.look()
    room.key(ENTER)
    assert view.cover.isHidden()
    now[0] += 20
    assert room.sitting.left == pytest.approx(480)
    assert room.sitting.place == 0
    room.click(room.page.runner.head.pause)
    assert view.cover.isVisible()
    room.click(view.cover.button)
    assert view.cover.isHidden()


def test_a_paused_test_can_be_left(room: Room) -> None:
    timed(room, 10)
    room.key("p")
    room.key(ESCAPE)
    room.click(room.shell._question.other)
    assert room.page.shown is room.page.home
    sit(room, "days", "road", mode=Mode.SELF)
    assert room.page.item.cover.isHidden()


# The day of a law


def test_law_carries_the_day_on_which_it_was_read(room: Room) -> None:
    sit(room, "days")
    dated = room.page.item.dated
    assert dated.line.text() == "True on 2020-03-01: check the current text"
    assert dated.note.isVisible()
    room.key("9")
    room.key(ENTER)
    assert room.page.feedback.dated.note.isVisible()
    sit(room, "sort-words")
    assert not dated.isVisible()


def test_what_was_read_this_year_is_no_attention(room: Room) -> None:
    dated = Dated()
    room.qtbot.addWidget(dated)
    item = room.pack.item("days").item
    dated.show_item(item, date(2021, 3, 1))
    assert dated.note.isHidden()
    dated.show_item(item, date(2021, 3, 2))
    assert not dated.note.isHidden()


def test_the_words_change_in_the_middle_of_every_type(open_room: Callable[..., Room], packs_folder: Path) -> None:
    room = open_room()
    for key in ("order-steps", "match-signs", "sort-pictures", "angle", "days", "road"):
        sit(room, key, mode=Mode.SELF, terms=Terms(asks_confidence=True, minutes=30))
        for number, language in enumerate(("vi", "lo", "zh-Hans", "en")):
            room.shell.settings.language = language
            room.shell.settings.text_size = (1.0, 2.0)[number % 2]
            room.shell.save_settings()
            room.still()
        assert room.page.item.foot.back.text() == "Back"
        room.page.runner._leave()
        room.still()

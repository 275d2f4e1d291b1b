"""Whole sittings of the first pack through the real window: by keys alone, by the mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.learn.conftest import ENTER, ESCAPE, Room

from borderlens.domain.attempts import Ended, Mode
from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.ui.pages.learn.answers import SeveralAnswer
from borderlens.ui.pages.learn.ring import Ring

TWELVE = 12


def finish(room: Room) -> None:
    """Hand in by keys: Tab leads from the safe answer to the other."""
    assert room.shell._question.isVisible()
    room.key(Qt.Key.Key_Tab)
    room.key(ENTER)


def tab_to(wanted: QWidget) -> None:
    for _ in range(20):
        if QApplication.focusWidget() is not wanted:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert wanted.hasFocus()


def test_a_test_by_keys_alone(room: Room) -> None:
    tab_to(room.page.home.packs.test["first-look"])
    room.key(ENTER)
    assert room.sitting.is_test
    assert not room.shell.rail.isVisible()
    for place in range(TWELVE):
        assert room.sitting.place == place
        room.answer_by_key()
        room.key(ENTER)
    finish(room)
    assert room.page.shown is room.page.result
    assert room.shell.rail.isVisible()
    (attempt,) = room.kept()
    assert attempt.mode is Mode.SELF
    assert attempt.ended is Ended.COMPLETED
    assert len(attempt.responses) == TWELVE
    assert all(response.right for response in attempt.responses)
    assert all(response.changes == 0 and response.duration_ms >= 0 for response in attempt.responses)


def test_training_by_keys_alone(room: Room) -> None:
    tab_to(room.page.home.packs.train["first-look"])
    room.key(ENTER)
    assert not room.sitting.is_test
    for place in range(TWELVE):
        assert room.sitting.place == place
        room.answer_by_key(right=place % 2 == 0)
        room.key(ENTER)
        assert room.page.shown is room.page.feedback
        assert room.page.feedback.verdict.tag.tone == ("done" if place % 2 == 0 else "attention")
        room.key(ENTER)
    assert room.page.shown is room.page.result
    (attempt,) = room.kept()
    assert attempt.mode is Mode.TRAINING
    assert [response.right for response in attempt.responses] == [place % 2 == 0 for place in range(TWELVE)]


def test_a_test_by_mouse_alone(room: Room) -> None:
    room.begin(Mode.SELF)
    for _ in range(TWELVE):
        room.answer_by_mouse()
        room.click(room.page.item.next)
    room.click(room.shell._question.other)
    assert room.page.shown is room.page.result
    (attempt,) = room.kept()
    assert [response.right for response in attempt.responses] == [True] * TWELVE


def test_training_by_mouse_alone(room: Room) -> None:
    room.begin(Mode.TRAINING)
    for _ in range(TWELVE):
        room.answer_by_mouse(right=False)
        room.click(room.page.item.next)
        room.click(room.page.feedback.next)
    assert room.page.shown is room.page.result
    (attempt,) = room.kept()
    assert [response.right for response in attempt.responses] == [False] * TWELVE


def test_an_answer_is_in_the_file_before_the_next_item_shows(room: Room) -> None:
    room.begin(Mode.SELF)
    seen: list[int] = []
    room.page.runner.shown.connect(lambda: seen.append(len(room.kept()[0].responses)))
    for _ in range(3):
        room.answer_by_key()
        room.key(ENTER)
    assert seen == [1, 2, 3]


def test_options_are_in_an_order_of_the_sitting_and_cannot_tell_is_last(room: Room) -> None:
    room.begin(Mode.SELF)
    asked = {item.key: item.options for item in room.sitting.attempt.items}
    neutral = {entry.item.key: entry.item for entry in room.pack.items}
    assert any(asked[key] != item.options for key, item in neutral.items())
    for key, item in neutral.items():
        assert sorted(asked[key]) == sorted(item.options)
        if item.offers_cannot_tell:
            assert asked[key][-1] == CANNOT_TELL
        if item.type in (ItemType.PAIR, ItemType.HOTSPOT):
            assert asked[key] == item.options
    tiles = room.page.item.answer.tiles.tiles
    words = room.sitting.entry.in_language("en").options
    assert [tile.option.text for tile in tiles[:-1]] == [words[key] for key in room.sitting.asked.options[:-1]]
    assert tiles[-1].option.cannot_tell


def test_flag_go_back_and_change_an_answer(room: Room) -> None:
    room.begin(Mode.SELF)
    room.key("2")
    first = room.sitting.asked.options[1]
    room.key("f")
    assert room.page.runner.ticks._flagged == {0}
    room.key(ENTER)
    assert room.sitting.place == 1
    room.key(Qt.Key.Key_Left)
    assert room.sitting.place == 0
    assert room.page.item.response() == first
    assert room.page.item.flag.isChecked()
    assert not room.page.runner.saved.isHidden()
    room.key("3")
    assert room.page.runner.saved.isHidden()
    room.key(Qt.Key.Key_Right)
    second = room.kept()[0].responses[0]
    assert second.response == room.sitting.attempt.items[0].options[2]
    assert second.changes == 1
    given = room.events("answer.given")
    assert [body["response"] for body in given] == [first, second.response]
    assert "corrects" not in given[0]
    assert given[1]["corrects"]
    room.key(Qt.Key.Key_Left)
    room.key(Qt.Key.Key_Right)
    assert len(room.events("answer.given")) == 2  # looking at it again is no answer


def test_what_is_open_or_flagged_is_named_before_handing_in(room: Room) -> None:
    room.begin(Mode.SELF)
    for place in range(TWELVE):
        if place == 4:
            room.key("f")
        if place not in (6, 7):
            room.answer_by_key()
        room.key(ENTER)
    question = room.shell._question
    assert "10 of 12" in question.text.text()
    assert question.safe.text().endswith("5")
    room.key(ESCAPE)  # Esc is the safe way
    assert room.sitting.place == 4
    assert room.kept()[0].is_open


def test_a_test_gives_no_feedback_and_its_result_opens_it(room: Room) -> None:
    room.begin(Mode.SELF)
    for place in range(TWELVE):
        room.answer_by_key(right=place != 3)
        room.key(ENTER)
        assert room.page.shown is room.page.item
    finish(room)
    counts = {name: card.count.text() for name, card in room.page.result.counts.items()}
    assert counts == {"found": "3 of 3", "accused": "1 of 1", "referred": "3 of 3", "knowledge": "5 of 5"}
    for _ in range(3):
        room.key(Qt.Key.Key_Down)
    room.key(ENTER)
    assert room.page.shown is room.page.feedback
    assert room.page.feedback.place == 3
    assert room.page.feedback.verdict.tag.text == "Look-alike taken for ivory"
    room.key(ENTER)
    assert room.page.shown is room.page.result
    assert QApplication.focusWidget() is room.page.result.rows[3]


def test_leaving_a_test_asks_and_keeps_it_open(room: Room) -> None:
    room.begin(Mode.SELF)
    room.answer_by_key()
    room.key(ENTER)
    room.key(ESCAPE)
    question = room.shell._question
    assert question.isVisible()
    assert "1 of 12" in question.text.text()
    room.key(ESCAPE)
    assert room.page.shown is room.page.item
    room.shell.go("check")
    assert room.shell.room == "learn"
    room.key(ESCAPE)
    room.click(question.other)
    assert room.page.shown is room.page.home
    assert room.shell.rail.isVisible()
    assert room.page.home.resume_button.text() == "Go on with question 2"


def test_a_sitting_is_taken_up_at_the_next_item_by_a_new_window(
    open_room: Callable[..., Room], packs_folder: Path
) -> None:
    first = open_room()
    first.begin(Mode.SELF)
    order = [item.options for item in first.sitting.attempt.items]
    for _ in range(5):
        first.answer_by_key()
        first.key(ENTER)
    first.shell.shut_down()
    second = open_room(language="vi")
    assert second.page.home.resume_button.text().endswith("6")
    second.key(ENTER)
    assert second.sitting.place == 5
    assert [item.options for item in second.sitting.attempt.items] == order
    assert second.page.item.stem.text() == second.sitting.entry.in_language("vi").stem


def test_the_language_changes_in_the_middle_and_the_answer_stays(room: Room) -> None:
    room.begin(Mode.SELF)
    room.key("2")
    chosen = room.page.item.response()
    room.shell.settings.language = "zh-Hans"
    room.shell.save_settings()
    room.still()
    words = room.sitting.entry.in_language("zh-Hans")
    assert room.page.item.stem.text() == words.stem
    assert room.page.item.response() == chosen
    assert room.page.item.answer.tiles.tiles[1].option.text == words.options[chosen]
    assert room.page.runner.saved.isHidden()
    room.key(ENTER)
    assert room.kept()[0].responses[0].response == chosen
    assert room.kept()[0].language == "en"


def test_training_needs_an_answer_before_it_goes_on(room: Room) -> None:
    room.begin(Mode.TRAINING)
    room.key(ENTER)
    assert room.page.shown is room.page.item
    assert room.page.item._hint.text() == "Choose an answer first."
    assert room.kept()[0].responses == ()


def test_several_ticks_and_cannot_tell_stands_alone(room: Room) -> None:
    room.begin(Mode.SELF)
    words = room.pack.item("ivory-crossing-lines").in_language("en")
    answer = SeveralAnswer(("bone", "resin", "tagua", CANNOT_TELL), words)
    room.qtbot.addWidget(answer)
    for number in (2, 1):
        answer.press(number)
    assert answer.response() == ["bone", "resin"]
    answer.press(4)
    assert answer.response() == [CANNOT_TELL]
    answer.press(3)
    assert answer.response() == ["tagua"]
    answer.press(3)
    assert answer.response() is None


def test_time_on_an_item_is_measured_and_stops_while_it_is_away(room: Room) -> None:
    now = [100.0]
    room.page.clock = lambda: now[0]
    room.begin(Mode.TRAINING)
    now[0] += 4.0
    room.shell.go("check")
    now[0] += 1000.0
    room.shell.go("learn")
    now[0] += 2.5
    room.answer_by_key()
    room.key(ENTER)
    now[0] += 500.0  # reading the feedback is no time on the next item
    room.key(ENTER)
    now[0] += 1.0
    room.answer_by_key()
    room.key(ENTER)
    assert [response.duration_ms for response in room.kept()[0].responses] == [6500, 1000]


def test_rings_come_from_the_answers(room: Room) -> None:
    def standings() -> list[str]:
        rings = room.page.home.skills.findChildren(Ring)
        return [ring.standing.value for ring in rings if ring in room.page.home.skills.cells.values()]

    assert standings() == ["not_tried"] * 11
    room.begin(Mode.TRAINING)
    room.answer_by_key()
    room.key(ENTER)
    room.key(ESCAPE)
    room.still()
    assert sorted(standings()) == ["not_tried"] * 10 + ["started"]


def test_a_pair_lies_the_way_that_shows_it_larger(room: Room) -> None:
    room.begin(Mode.TRAINING)
    while len(room.page.item.stage.pictures) < 2:
        room.answer_by_key()
        room.key(ENTER)
        room.key(ENTER)
    stage = room.page.item.stage
    first, second = stage.pictures
    stage.setFixedSize(640, 660)
    room.still()
    assert second.y() > first.y()
    assert second.x() == first.x()
    stage.setFixedSize(900, 500)
    room.still()
    assert second.x() > first.x()
    assert second.y() == first.y()

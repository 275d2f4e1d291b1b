"""Each type of item answered by real keys, by the mouse, and by dragging."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.learn.conftest import ENTER, SHIFT, Room
from tests.ui.learn.every_type import SIZE, write_every_type
from tests.ui.learn.one_item import drag, sit

from borderlens import paths
from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL, Number, Unit
from borderlens.ui.pages.learn.answers.number_field import decimals, read_number
from borderlens.ui.widgets.angle_tool import Angle

CTRL = Qt.KeyboardModifier.ControlModifier
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def packs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "quizzes"
    write_every_type(folder / "every-type")
    monkeypatch.setattr(paths.Paths, "quiz_folders", lambda self: [folder])
    return folder


def kept(room: Room) -> object:
    """The only answer in the file."""
    (attempt,) = room.kept()
    (response,) = attempt.responses
    return response.response


# Ordering


def test_steps_are_ordered_by_numbers_and_by_ctrl_with_arrows(room: Room) -> None:
    sit(room, "order-steps")  # seal, photograph, hand over, label
    view = room.page.item
    room.key(ENTER)
    assert room.page.shown is view  # as dealt it is no answer
    assert view._hint.text().startswith("Put the steps in order")
    room.key(DOWN)
    room.key("1")  # the photograph to the first place
    room.key(DOWN)
    room.key(DOWN)
    room.key(DOWN)
    room.key(UP, CTRL)
    room.key(UP, CTRL)  # the label to the second
    assert view.response() == ["photograph", "label", "seal", "hand_over"]
    assert QApplication.focusWidget() is view.answer.rows[1]
    assert view.answer.rows[1].accessibleName() == "Place 2 of 4: Write the label: place, time, name"
    room.key(ENTER)
    assert kept(room) == ["photograph", "label", "seal", "hand_over"]
    assert room.page.feedback.verdict.tag.text == "Right"
    assert room.page.feedback.verdict._fits.text() == "4 of 4 steps stand where they belong"


def test_steps_are_ordered_by_buttons_and_by_dragging(room: Room) -> None:
    sit(room, "order-steps")
    answer = room.page.item.answer
    room.click(answer.rows[1].up)
    assert answer.response() == ["photograph", "seal", "hand_over", "label"]
    drag(room, answer.rows[3], answer.rows[1])
    assert answer.response() == ["photograph", "label", "seal", "hand_over"]
    assert not answer.rows[0].up.isEnabled()
    assert not answer.rows[3].down.isEnabled()


def test_feedback_on_an_order_says_where_each_step_stood(room: Room) -> None:
    sit(room, "order-steps")
    room.key(DOWN)
    room.key("1")
    room.key(ENTER)
    names = [row.accessibleName() for row in room.page.feedback.record.rows]
    assert names[0].endswith("right")
    assert "yours: place 4" in names[1]
    assert [name.split(". ")[0] for name in names] == ["1", "2", "3", "4"]


# Matching


def test_rows_are_matched_by_numbers_and_undone(room: Room) -> None:
    sit(room, "match-signs")
    view = room.page.item
    room.key("2")
    room.key("2")
    assert view.response() == {"ivory": "pits", "bone": "pits"}
    room.key(Qt.Key.Key_Z, CTRL)
    assert view.response() == {"ivory": "pits"}
    room.key(ENTER)
    assert view._hint.text() == "Give every row a number first."
    room.key("2")
    room.key("3")
    room.key(UP)
    room.key(UP)
    room.key("1")
    assert view.response() == {"ivory": "lines", "bone": "pits", "resin": "bubbles"}
    room.key(ENTER)
    assert kept(room) == {"ivory": "lines", "bone": "pits", "resin": "bubbles"}


def test_rows_are_matched_by_presses_and_by_dragging_both_ways(room: Room) -> None:
    sit(room, "match-signs", mode=Mode.SELF)
    answer = room.page.item.answer
    room.click(answer.rows["bone"])
    room.click(answer.chips["rings"])
    drag(room, answer.chips["lines"], answer.rows["ivory"])
    drag(room, answer.rows["resin"], answer.chips["pits"])
    assert answer.response() == {"ivory": "lines", "bone": "rings", "resin": "pits"}
    room.click(answer.rows["bone"])
    room.key(Qt.Key.Key_Backspace)
    assert answer.response() == {"ivory": "lines", "resin": "pits"}


# Sorting


def test_pictures_are_sorted_by_keys(room: Room) -> None:
    sit(room, "sort-pictures")
    view = room.page.item
    assert view.stage.isHidden()
    assert view.answer._tray._left.text() == "3 left"
    room.key("1")
    room.key("3")
    assert view.response() == {"cut-a": "ivory", "cut-b": "cannot_tell"}
    room.key(LEFT)  # around to the last that was sorted
    room.key("2")
    room.key("3")
    assert view.response() == {"cut-a": "ivory", "cut-b": "look_alike", "cut-c": "cannot_tell"}
    assert view.answer._tray._left.text() == "0 left"
    room.key(ENTER)
    assert room.page.feedback.verdict._fits.text() == "3 of 3 put where they belong"


def test_pictures_are_sorted_by_dragging_and_taken_back(room: Room) -> None:
    sit(room, "sort-pictures")
    answer = room.page.item.answer
    drag(room, answer.pieces["cut-c"], answer.groups["cannot_tell"])
    drag(room, answer.pieces["cut-a"], answer.groups["look_alike"])
    assert answer.response() == {"cut-a": "look_alike", "cut-c": "cannot_tell"}
    assert answer.pieces["cut-a"].parentWidget() is answer.groups["look_alike"].flow.parentWidget()
    drag(room, answer.pieces["cut-a"], answer._tray)
    assert answer.response() == {"cut-c": "cannot_tell"}
    room.click(answer.undo)
    room.click(answer.undo)
    room.click(answer.undo)
    assert answer.response() is None
    assert not answer.undo.isEnabled()


def test_words_are_sorted_by_presses(room: Room) -> None:
    sit(room, "sort-words")
    answer = room.page.item.answer
    for option, group in (("gloves", "keeps"), ("flame", "harms"), ("ruler", "keeps"), ("scrape", "harms")):
        room.click(answer.pieces[option])
        room.click(answer.groups[group], QPoint(10, answer.groups[group].height() - 6))
    assert answer.response() == {"gloves": "keeps", "scrape": "harms", "ruler": "keeps", "flame": "harms"}
    room.click(room.page.item.next)
    assert all(row.accessibleName().endswith("right") for row in room.page.feedback.record.rows)


def test_z_shows_the_picture_at_work_large_while_it_is_held(room: Room) -> None:
    sit(room, "sort-pictures")
    answer = room.page.item.answer
    focus = QApplication.focusWidget()
    QTest.keyPress(focus, Qt.Key.Key_Z)
    assert answer._large.isVisible()
    assert answer._large.image is answer.pieces["cut-a"].image
    QTest.keyRelease(focus, Qt.Key.Key_Z)
    assert answer._large.isHidden()


# Numbers and the angle tool


def test_an_angle_is_measured_by_keys_alone(room: Room) -> None:
    sit(room, "angle")
    view = room.page.item
    tool = view.answer.tool
    assert QApplication.focusWidget() is tool.handles["corner"]
    assert view.response() is None
    room.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tool.handles["first"]
    before = tool.angle
    room.key(UP)
    assert tool.angle.first == (before.first[0], before.first[1] - 1)
    room.key(UP, SHIFT)
    assert tool.angle.first == (before.first[0], before.first[1] - 11)
    assert view.response() == tool.degrees
    tool.put("corner", 200.0, 150.0)
    tool.put("first", 100.0, 150.0)
    tool.put("second", 200.0, 50.0)
    assert tool.degrees == 90.0
    assert view.answer.field.edit.text() == "90.0"
    room.key(ENTER)
    assert kept(room) == 90.0
    assert room.page.feedback.verdict.tag.text == "Right"


def test_a_handle_is_dragged_and_found_by_a_finger(room: Room) -> None:
    sit(room, "angle")
    tool = room.page.item.answer.tool
    handle = tool.handles["second"]
    assert min(handle.width(), handle.height()) >= 24
    picture = room.page.item.stage.pictures[0]
    way = picture.to_stage(0.9, 0.5) - picture.to_stage(0.6, 0.45)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle + way.toPoint())
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert tool.angle.second == pytest.approx((0.9 * SIZE[0], 0.5 * SIZE[1]), abs=2)
    assert room.page.item.response() == tool.degrees


def test_handles_lie_where_the_picture_is_when_it_is_zoomed(room: Room) -> None:
    sit(room, "angle")
    picture, tool = room.page.item.stage.pictures[0], room.page.item.answer.tool
    picture.set_zoom(2.5)
    room.still()
    corner = tool.handles["corner"]
    at = picture.to_stage(tool.angle.corner[0] / SIZE[0], tool.angle.corner[1] / SIZE[1])
    assert (corner.geometry().center() - at.toPoint()).manhattanLength() <= 2


def test_an_angle_may_be_typed_instead_or_referred(room: Room) -> None:
    sit(room, "angle")
    view = room.page.item
    view.answer.tool.move("first", 0, -20)
    room.key("9")
    room.key("2")
    room.key(Qt.Key.Key_Comma)
    room.key("5")
    assert view.response() == 92.5
    assert view.answer.tool.degrees is None  # it reads nothing that was not measured
    room.key("r")
    assert view.response() == CANNOT_TELL
    assert view.answer.field.edit.text() == ""
    room.key(ENTER)
    assert room.page.feedback.verdict.tag.text == "Referred, though the picture decides"


def test_the_tool_leaves_with_its_item(room: Room) -> None:
    sit(room, "angle", "road", mode=Mode.SELF)
    room.key("9")
    room.key(ENTER)
    assert room.sitting.place == 1
    picture = room.page.item.stage.pictures[0]
    assert not [child for child in picture.findChildren(QWidget) if child.isVisible()]
    room.key(LEFT)
    assert room.page.item.response() == 9.0
    assert len([child for child in picture.findChildren(QWidget) if child.isVisible()]) == 4


def test_a_number_goes_in_steps_and_out_of_range_is_no_answer(room: Room) -> None:
    sit(room, "days")
    view = room.page.item
    room.key(UP)
    assert view.response() == 0
    for _ in range(3):
        room.key(Qt.Key.Key_PageUp)
    room.click(view.answer.field.more)
    assert view.response() == 31
    room.click(view.answer.field.less)
    assert view.response() == 30
    room.key("4")
    for digit in "00":
        room.key(digit)
    assert view.answer.field.edit.text() == "400"
    assert view.response() is None
    room.key(ENTER)
    assert room.page.shown is view
    assert view._hint.text().startswith("This number cannot be entered.")
    view.answer.field.edit.clear()
    room.key(ENTER)
    assert view._hint.text() == "Enter a number first."


def test_the_gauge_shows_the_range_and_the_number_given(room: Room) -> None:
    sit(room, "angle")
    room.key("9")
    room.key("8")
    room.key(ENTER)
    gauge = room.page.feedback.record.gauge
    assert gauge.low < 85 < 95 < 98 < gauge.high
    assert gauge.accessibleName() == "Your 98; right from 85 to 95 degrees"
    assert room.page.feedback.verdict.tag.text == "Close"
    assert room.page.feedback.verdict._fits.text() == "85 to 95 degrees"


@pytest.mark.parametrize(
    ("text", "step", "found"),
    [("30", 1, 30), (" 30,6", 1, 31), ("30.6", 0.5, 30.5), ("-1", 1, None), ("181", 1, None), ("", 1, None),
     ("nan", 1, None), ("inf", 1, None), ("1e2", 1, 100), ("12x", 1, None)],
)  # fmt: skip
def test_what_is_typed_is_read_to_the_nearest_step(text: str, step: float, found: float | None) -> None:
    assert read_number(text, Number(0, 0, 0, 180, step, Unit.DEGREES)) == found


def test_a_step_says_how_many_decimals_it_needs() -> None:
    assert [decimals(step) for step in (1, 5, 0.5, 0.1, 0.25, 0.001)] == [0, 0, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("first", "second", "degrees"),
    [((10, 0), (10, 0), 0.0), ((10, 0), (0, -10), 90.0), ((10, 0), (-10, 0), 180.0), ((-10, 1), (-10, -1), 11.4),
     ((10, 10), (-10, 10), 90.0), ((0, 0), (10, 0), 0.0)],
)  # fmt: skip
def test_an_angle_is_never_more_than_a_half_turn(
    first: tuple[float, float], second: tuple[float, float], degrees: float
) -> None:
    assert Angle((0.0, 0.0), first, second).degrees == degrees


# Scenarios


def test_a_scenario_in_training_tells_what_follows_each_decision(room: Room) -> None:
    sit(room, "road")
    view = room.page.item
    assert [picture.description for picture in view.stage.pictures] == ["A pale cut with fine lines."]
    room.key(ENTER)
    assert view._hint.text() == "Choose first what to do."
    assert view.next.text() == "Decide"
    room.key("1")
    room.key(ENTER)
    assert kept(room) == ["sack.photograph"]
    assert view.answer.after._text.text() == "The photographs show where it lay."
    assert view.next.text() == "Go on"
    room.key("2")  # decided is decided
    assert view.response() == ["sack.photograph"]
    room.key(ENTER)
    assert view.stage.isHidden()
    assert view.answer._told.text().startswith("Back at the office")
    room.key("2")
    room.key(ENTER)
    room.key(ENTER)
    assert room.page.shown is room.page.feedback
    record = room.page.feedback.record
    assert [row.better for row in record.rows] == ["", "store"]
    assert "Better here: Lock it in the evidence store" in record.rows[1].accessibleName()
    assert record.end.accessibleName() == "How it ended. Part of the evidence is lost."
    assert room.page.feedback.verdict._fits.text() == "1 of 2 decisions were the best one there"


def test_a_scenario_in_a_test_just_goes_on_and_stands_as_decided(room: Room) -> None:
    sit(room, "road", "days", mode=Mode.SELF)
    view = room.page.item
    room.click(view.answer.tiles.tiles[0])
    room.click(view.next)
    assert view.answer.after.isHidden()
    assert view.answer._told.text().startswith("Back at the office")
    room.key("1")
    room.key(ENTER)
    assert room.sitting.place == 1
    room.click(view.back)
    assert room.sitting.place == 0
    assert view.answer._told.text() == "The story is at its end. Decisions taken: 2."
    assert kept(room) == ["sack.photograph", "office.store"]


def test_a_decision_that_was_not_decided_is_not_kept(room: Room) -> None:
    sit(room, "road", "days", mode=Mode.SELF)
    room.key("2")
    room.key(RIGHT)
    assert room.sitting.place == 1
    assert room.kept()[0].responses == ()


def test_a_scenario_is_taken_up_where_it_was_left(open_room: Callable[..., Room], packs_folder: Path) -> None:
    first = open_room()
    sit(first, "road")
    first.key("1")
    first.key(ENTER)
    attempt = first.sitting.attempt
    first.shell.shut_down()
    second = open_room()
    second.page.resume(attempt)
    second.still()
    assert second.page.item.answer._told.text().startswith("Back at the office")
    second.key("1")
    second.key(ENTER)
    assert kept(second) == ["sack.photograph", "office.store"]


def test_a_critical_decision_is_named(room: Room) -> None:
    sit(room, "road")
    for key in ("2", ENTER, ENTER):
        room.key(key)
    assert room.page.feedback.verdict.tag.text == "Would harm evidence"

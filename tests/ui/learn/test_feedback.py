"""Feedback: what fits better, the signs one by one on the picture, original and cues."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.learn.conftest import ENTER, Room

from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.crop import crop_of


def answered(room: Room, key: str, response: object) -> None:
    """Show feedback on an item as if this had been answered."""
    room.page._reviewing = True
    room.page.feedback.show_feedback(room.pack.item(key), response, "en", review=0)
    room.page.stack.setCurrentWidget(room.page.feedback)
    room.page.feedback.begin()
    room.still()


def test_cues_are_looked_at_one_by_one(room: Room) -> None:
    answered(room, "tiger-bone-piece", CANNOT_TELL)
    view = room.page.feedback
    picture = view.stage.pictures[0]
    assert [mark.number for mark in picture.marks] == [1, 2]
    assert picture.chosen_mark == 1
    room.key("2")
    assert picture.chosen_mark == 2
    assert [row.isChecked() for row in view.rows] == [False, True]
    room.click(view.rows[0])
    assert picture.chosen_mark == 1
    room.click(picture, picture.to_stage(*picture.marks[1].centre).toPoint())
    assert [row.isChecked() for row in view.rows] == [False, True]
    room.click(view._mode.segment("original"))
    assert picture.marks == ()
    room.key("1")
    assert picture.chosen_mark == 1
    assert view._mode.value() == "cues"
    room.key("7")
    assert picture.chosen_mark == 1


def test_a_pair_carries_each_cue_on_its_own_picture(room: Room) -> None:
    answered(room, "pangolin-two-heaps", "same")
    first, second = room.page.feedback.stage.pictures
    assert [mark.number for mark in first.marks] == [1]
    assert [mark.number for mark in second.marks] == [2]
    room.key("2")
    assert second.chosen_mark == 2


def test_a_place_that_was_pointed_at_is_shown_with_the_signs(room: Room) -> None:
    answered(room, "ivory-hippo-tooth", {"x": 0.5, "y": 0.9})
    view = room.page.feedback
    assert view.stage.pictures[0].point == (0.5, 0.9)
    assert view.verdict.tag.text == "Another place fits"
    assert view.verdict._given.text() == "Another place"
    entry = room.pack.item("ivory-hippo-tooth")
    names = [entry.in_language("en").cues[cue].name for cue in entry.item.answer]
    assert view.verdict._fits.text() == " or ".join(names)


@pytest.mark.parametrize(
    ("key", "response", "words", "tone"),
    [
        ("ivory-crossing-lines", "elephant_or_mammoth", "Found", "done"),
        ("ivory-crossing-lines", "bone", "Ivory missed", "attention"),
        ("ivory-crossing-lines", CANNOT_TELL, "Referred, though the picture decides", "attention"),
        ("ivory-cast-resin", "elephant_or_mammoth", "Look-alike taken for ivory", "attention"),
        ("ivory-cast-resin", "bone", "Another look-alike named", "attention"),
        ("ivory-cast-resin", "resin", "Told from the protected product", "done"),
        ("pangolin-heap", "horn_chips", "Pangolin scales missed", "attention"),
        ("pangolin-heap", "pangolin_processed", "Another protected product named", "attention"),
        ("tiger-skin", "dyed_dog", "Big cat missed", "attention"),
        ("tiger-bone-piece", "cattle", "Named, though the picture does not decide", "attention"),
        ("tiger-bone-piece", CANNOT_TELL, "Rightly referred", "done"),
        ("ivory-angle-steps", ["five_and_five"], "Partly right", "attention"),
        ("ivory-angle-steps", ["near_canal"], "Look again", "attention"),
        ("ivory-angle-steps", ["five_and_five", "scratch"], "Would harm evidence", "attention"),
        ("ivory-hippo-tooth", {"x": 0.2, "y": 0.45}, "Right", "done"),
    ],
)
def test_the_tag_names_the_kind_of_error(room: Room, key: str, response: object, words: str, tone: str) -> None:
    assert sentences.judged(room.pack.item(key).item, response) == (words, tone)


def test_every_chosen_mistake_is_explained(room: Room) -> None:
    entry = room.pack.item("ivory-angle-steps")
    words = entry.in_language("en")
    found = sentences.mistake_words(entry.item, words, ["best_angle", "five_and_five", "scratch"])
    assert [text for _, text in found] == [words.mistakes["best_angle"], words.mistakes["scratch"]]


def test_z_is_a_loupe_wherever_the_focus_is(room: Room) -> None:
    room.begin(Mode.TRAINING)
    room.key("1")
    picture = room.page.item.stage.pictures[0]
    focus = QApplication.focusWidget()
    QTest.keyPress(focus, Qt.Key.Key_Z)
    assert picture.loupe
    before = picture._loupe_place().x()
    QTest.keyClick(focus, Qt.Key.Key_Right)
    assert picture._loupe_place().x() > before
    QTest.keyRelease(focus, Qt.Key.Key_Z)
    assert not picture.loupe
    room.click(room.page.item.stage.zoom)
    assert picture.zoom > 1
    room.click(room.page.item.stage.zoom)
    assert picture.zoom == 1


def test_sources_stand_in_the_status_line(room: Room) -> None:
    room.begin(Mode.TRAINING)
    room.answer_by_key()
    room.key(ENTER)
    assert room.shell.status.right.text() == "Sources IV-001, IV-002, IV-014, IV-033, LA-001, LA-004, LA-013"


@pytest.mark.parametrize(
    "polygon", [((0.4, 0.4), (0.6, 0.4), (0.6, 0.6)), ((0, 0), (0.1, 0), (0.1, 0.1)), ((0, 0), (1, 0), (1, 1), (0, 1))]
)
def test_a_crop_has_the_shape_asked_for_and_lies_on_the_picture(polygon: tuple[tuple[float, float], ...]) -> None:
    picture, shape = QSize(1200, 900), QSize(124, 92)
    part = crop_of(polygon, picture, shape)
    assert part.width() / part.height() == pytest.approx(124 / 92)
    assert QRectF(0, 0, 1200, 900).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(part)
    centre = (sum(x for x, _ in polygon[:3]) / 3 * 1200, sum(y for _, y in polygon[:3]) / 3 * 900)
    assert part.contains(*centre)

"""Crossing lines of a cut face: offered where they may be, measured when asked, and never a verdict by themselves."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.check.conftest import Room, words
from tests.ui.check.scripted import SHOWN
from tests.ui.clipping import clipped

from borderlens.paths import bundled
from borderlens.services import schreger as service
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.pages.check.lines import Working
from borderlens.ui.pages.check.offer import Offer
from borderlens.ui.widgets.schreger_card import SchregerCard
from borderlens.vision.schreger import SchregerEstimate, Zone

Make = Callable[..., Path]
SECTION = bundled() / "assets" / "pictures" / "ivory_section" / "ivory-closeup-124.webp"
NOTHING = SchregerEstimate(Zone.NO_PATTERN)


class Slow:
    """An estimate that takes until it is stopped; counts how often it was begun and stopped."""

    def __init__(self) -> None:
        self.begun = self.stopped = 0

    def __call__(self, source: object, cancelled: Callable[[], bool]) -> SchregerEstimate:
        self.begun += 1
        end = time.monotonic() + 10
        while not cancelled() and time.monotonic() < end:
            time.sleep(0.005)
        self.stopped += 1
        raise service.Stopped


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow()
    monkeypatch.setattr(service, "estimate", made)
    return made


def still(room: Room) -> None:
    room.qtbot.waitUntil(lambda: not room.jobs.busy, timeout=20_000)
    turn()


def turn() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("answer", "offered"),
    [("consistent", True), ("look_alike", True), ("ambiguous", True), ("not_by_eye", True), ("narrowed", False)],
)
def test_they_are_offered_where_a_cut_face_is_possible(
    room: Room, make_photo: Make, answer: str, offered: bool
) -> None:
    room.check(make_photo(), answer)
    assert (room.page.finding.cards.lines is not None) is offered


def test_what_is_weighed_fourth_is_not_offered(room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    others = {"tagua": 0.9, "hippo_ivory": 0.05, "tusk": 0.03}
    monkeypatch.setitem(SHOWN, "third", {**others, "tusk": 0.01, "proboscidean_ivory": 0.03})
    monkeypatch.setitem(SHOWN, "fourth", {**others, "proboscidean_ivory": 0.02})
    room.check(make_photo("third.jpg"), "third")
    assert room.page.finding.cards.lines is not None
    room.check(make_photo("fourth.jpg"), "fourth")
    assert room.page.finding.cards.lines is None


def test_what_is_weighed_at_nothing_is_not_offered(
    room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SHOWN, "skin", {"tiger_skin": 0.98, "leopard_skin": 0.015, "proboscidean_ivory": 0.005})
    room.check(make_photo("skin.jpg"), "skin")
    assert room.page.finding.cards.lines is None


def test_a_poor_photo_is_not_measured(room: Room, make_photo: Make) -> None:
    room.check(make_photo(kind="blurred"))
    assert room.page.finding.cards.lines is None
    QTest.keyClick(room.page.finding.way_on, Qt.Key.Key_L)
    assert not room.jobs.busy


def test_the_key_measures_a_cut_face_and_coming_back_shows_it(room: Room, make_photo: Make, tmp_path: Path) -> None:
    photo = Path(shutil.copy(SECTION, tmp_path / "tusk.webp"))
    room.check(photo, "consistent")
    entry = room.page.desk.entry
    assert entry.lines is None  # not by itself: it takes a second
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_L)
    still(room)
    assert entry.lines == service.estimate(photo)
    card = room.page.finding.cards.lines.shown
    assert isinstance(card, SchregerCard)
    assert "in the zone of elephant ivory" in card.sentence.text()
    assert card.picture.part().width() < 1  # the part with the places
    ground = room.page.finding._scroll.viewport()
    room.qtbot.waitUntil(lambda: 0 <= card.mapTo(ground, QPoint()).y() < 80)  # scrolled to
    room.check(make_photo("other.jpg"), "consistent")
    room.page.desk.look_at(entry)
    room.wait_for_finding("tusk.webp")
    assert isinstance(room.page.finding.cards.lines.shown, SchregerCard)


def test_no_pattern_says_nothing_about_the_material(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "consistent")
    before = room.page.finding.banner.accessibleName()
    QTest.mouseClick(room.page.finding.cards.lines.shown.button, Qt.MouseButton.LeftButton)
    still(room)
    assert "No pattern found: this says nothing about the material." in words(room.page.finding.cards.lines)
    assert room.page.finding.banner.accessibleName() == before


def test_measuring_can_be_stopped_with_the_keyboard(room: Room, make_photo: Make, slow: Slow) -> None:
    room.check(make_photo(), "consistent")
    lines = room.page.finding.cards.lines
    lines.shown.button.setFocus()
    QTest.keyClick(lines.shown.button, Qt.Key.Key_Space)
    assert isinstance(lines.shown, Working)
    assert lines.shown.cancel_button.hasFocus()
    room.qtbot.waitUntil(lambda: slow.begun == 1)
    QTest.keyClick(lines.shown.cancel_button, Qt.Key.Key_L)  # once is enough
    QTest.keyClick(lines.shown.cancel_button, Qt.Key.Key_Space)
    assert isinstance(lines.shown, Offer)
    still(room)
    assert (slow.begun, slow.stopped) == (1, 1)
    assert room.page.desk.entry.lines is None


def test_what_is_left_is_stopped(room: Room, make_photo: Make, slow: Slow) -> None:
    room.check(make_photo("one.jpg"), "consistent")
    first = room.page.desk.entry
    room.page.finding.measure_lines()
    room.qtbot.waitUntil(lambda: slow.begun == 1)
    room.check(make_photo("other.jpg"), "consistent")
    still(room)
    assert slow.stopped == 1
    assert first.lines is None


def test_a_photo_that_is_gone_is_said_and_can_be_tried_again(room: Room, make_photo: Make) -> None:
    photo = make_photo("gone.jpg")
    room.check(photo, "consistent")
    photo.unlink()
    room.page.finding.measure_lines()
    still(room)
    assert len(room.dialog) == 1
    assert "gone.jpg" in room.dialog[0]
    assert isinstance(room.page.finding.cards.lines.shown, Offer)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "vi", "lo", "zh-Hans"])
def test_no_word_is_cut(room: Room, tmp_path: Path, language: str, factor: float) -> None:
    looks.theme().choose(factor=factor, language=language)
    saying.speaker().choose(language)
    room.page.retranslate()
    room.check(Path(shutil.copy(SECTION, tmp_path / "tusk.webp")), "consistent")
    assert not clipped(room.page.finding)
    room.page.finding.measure_lines()
    turn()
    assert not clipped(room.page.finding)
    still(room)
    assert isinstance(room.page.finding.cards.lines.shown, SchregerCard)
    assert not clipped(room.page.finding)

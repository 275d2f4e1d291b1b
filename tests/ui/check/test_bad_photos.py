"""Photos that cannot be read, faults of the program, and a check that is given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.check.conftest import Room, words

from borderlens.ui import say as saying

Make = Callable[..., Path]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("cut", "the file is cut short. Copy it again from the phone or camera."),
        ("empty", "the file is empty. Copy it again from the phone or camera."),
        ("text", "this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again."),
    ],
)
def test_a_bad_photo_says_in_its_place_what_where_and_the_mend(
    room: Room, make_photo: Make, kind: str, line: str
) -> None:
    room.answers.photos = [make_photo("bad.jpg", kind)]
    room.page.open_photos()
    room.wait_for_finding("bad.jpg")
    view = room.page.finding
    assert view.note.isVisible()
    assert not view.banner.isVisible()
    assert f"bad.jpg: {line}" in words(view.note)
    assert view.way_on.hasFocus()
    assert not room.dialog
    QTest.keyClick(view.way_on, Qt.Key.Key_H)
    saying.speaker().choose("vi")
    room.page.retranslate()
    assert view.note.isVisible()


def test_others_go_on_past_a_bad_photo(room: Room, make_photo: Make) -> None:
    room.answers.photos = [make_photo("one.jpg"), make_photo("bad.jpg", "cut"), make_photo("three.jpg")]
    room.page.open_photos()
    room.wait_until_still()
    states = [entry.finding is not None for entry in room.page.desk.photos.entries]
    assert states == [True, False, True]


def test_a_file_gone_since_says_so(room: Room, make_photo: Make) -> None:
    photos = [make_photo(f"{number}.jpg") for number in range(6)]
    for photo in photos:
        room.check(photo)
    photos[0].unlink()
    first = room.page.desk.history[-1] if room.page.desk.history[-1].view is None else None
    assert first is not None  # its picture was let go of, so the file is needed again
    Path(first.source.path).unlink(missing_ok=True)
    room.page.desk.look_at(first)
    room.wait_for_finding(first.source.name)
    room.qtbot.waitUntil(room.page.finding.note.isVisible)
    assert any("there is nothing at this place" in text for text in words(room.page.finding.note))


def test_a_fault_of_the_program_stops_and_is_owned_up_to(room: Room, make_photo: Make) -> None:
    def broken(image: object) -> object:
        raise RuntimeError("broken graph")

    room.model.run = broken
    room.answers.photos = [make_photo()]
    room.page.open_photos()
    room.qtbot.waitUntil(lambda: bool(room.dialog))
    assert not room.page.desk.photos.running
    assert room.shows(room.page.empty)


def test_cancel_comes_after_a_second_and_stops(room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    gate, run = Event(), room.model.run
    monkeypatch.setattr(room.model, "run", lambda image: (gate.wait(10), run(image))[1])
    room.answers.photos = [make_photo("slow.jpg"), make_photo("next.jpg")]
    room.page.open_photos()
    assert not room.page.working.isVisible()
    room.qtbot.waitUntil(room.page.working.isVisible, timeout=3000)
    assert any("Reading slow.jpg" in text for text in words(room.page.working))
    QTest.mouseClick(room.page.working.cancel_button, Qt.MouseButton.LeftButton)
    gate.set()
    assert not room.page.working.isVisible()
    assert not room.page.desk.photos.running
    room.qtbot.wait(100)
    assert all(not entry.settled for entry in room.page.desk.photos.entries)

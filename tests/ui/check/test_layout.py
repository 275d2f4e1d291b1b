"""No word is cut in any state of the room, in four languages, at 100 and 200 %; banner and buttons stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.check.conftest import Room
from tests.ui.clipping import clipped

from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.pages.check.sources import Given
from borderlens.words import LANGUAGES

Make = Callable[..., Path]


def states(room: Room, make_photo: Make, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Brings the room to one state after the other; each with the widget to look at."""
    page = room.page
    yield "empty", page.empty
    for answer in ("consistent", "narrowed", "look_alike", "ambiguous", "not_by_eye"):
        room.check(make_photo(f"{answer}.jpg"), answer)
        yield answer, page.finding
        if answer == "consistent":
            page.finding.toggle("looked")
            yield "where it looked", page.finding
            page.refer_panel.open_panel()
            yield "refer", page.refer_panel
            page.refer_panel.close_panel()
    room.check(make_photo("blurred.jpg", "blurred"))
    yield "blurred", page.finding
    room.answers.photos = [make_photo("bad.jpg", "cut"), make_photo("good.jpg")]
    page.open_photos()
    room.wait_for_finding("bad.jpg")
    yield "bad", page.finding
    page.desk.take(Given(folders=(folder,)))
    room.qtbot.waitUntil(lambda: room.shows(page.folder))
    room.wait_until_still()
    yield "folder", page.folder
    room.back()
    QApplication.processEvents()  # the scrolled ground grows one turn after its content
    yield "empty with findings", page.empty


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(room: Room, make_photo: Make, tmp_path: Path, language: str, factor: float) -> None:
    looks.theme().choose(factor=factor, language=language)
    saying.speaker().choose(language)
    room.page.retranslate()
    folder = tmp_path / "folder"
    folder.mkdir()
    make_photo("a.jpg", place=folder)
    make_photo("b.jpg", "empty", place=folder)
    found = {name: lines for name, widget in states(room, make_photo, folder) if (lines := clipped(widget))}
    assert not found


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("answer", ["consistent", "narrowed", "look_alike", "ambiguous"])
def test_banner_and_buttons_stay_in_sight(room: Room, make_photo: Make, answer: str, factor: float) -> None:
    looks.theme().choose(factor=factor)
    room.page.retranslate()
    room.check(make_photo(), answer)
    QApplication.processEvents()
    page, view = room.page, room.page.finding
    assert page.minimumSizeHint().height() <= page.height()  # else the window would scroll the page as a whole
    for pinned in (view.banner, view.refer, view.way_on):
        if pinned.isVisible():
            top = pinned.mapTo(page, QPoint(0, 0)).y()
            assert top >= 0
            assert top + pinned.height() <= page.height()


@pytest.mark.parametrize(("factor", "least", "most"), [(1.0, 0.40, 0.60), (2.0, 0.30, 0.40)])
def test_the_picture_takes_its_share_of_the_width(
    room: Room, make_photo: Make, factor: float, least: float, most: float
) -> None:
    looks.theme().choose(factor=factor)
    room.page.retranslate()
    room.check(make_photo())
    QApplication.processEvents()
    assert least <= room.page.finding.panel.picture.width() / room.page.width() <= most


def test_text_size_changes_while_a_finding_is_shown(room: Room, make_photo: Make) -> None:
    room.check(make_photo(kind="blurred"))
    for factor in (2.0, 1.0):
        looks.theme().choose(factor=factor)
        QApplication.processEvents()
        assert not clipped(room.page.finding)

"""The grid for 5, 20, 40 and 400 laptops, by keys and mouse; what needs a look in words; nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.ui.clipping import clipped
from tests.ui.pages.collect.conftest import LEFT, Chosen, Key, Room
from tests.ui.pages.collect.rooms import SLOW, damaged, for_another, room_of, row, telling

from borderlens.services.collecting.records import FileState, Gap, LaptopState, Received
from borderlens.ui.pages.collect import sentences
from borderlens.ui.say import Say
from borderlens.words import LANGUAGES

Collect = Callable[..., Room]


def at(collect: Collect, count: int) -> Room:
    return collect("s", Chosen(), telling(room_of(count)))


def rects(room: Room) -> list[tuple[int, int, int, int]]:
    grid = room.page.desk.grid
    return [grid.visualRect(grid.rooms.index(place)).getRect() for place in range(len(grid.rooms.rows))]


@pytest.mark.parametrize(("count", "columns"), [(5, 5), (20, 5)])
def test_a_usual_room_is_in_sight_as_a_whole_in_even_rows(collect: Collect, count: int, columns: int) -> None:
    room = at(collect, count)
    grid = room.page.desk.grid
    assert len({left for left, *_ in rects(room)}) == columns
    assert not grid.tiles.dense
    assert grid.verticalScrollBar().maximum() == 0
    assert max(top + high for _, top, _, high in rects(room)) <= grid.viewport().height() + 10


def test_forty_laptops_keep_their_words(collect: Collect) -> None:
    room = at(collect, 40)
    assert not room.page.desk.grid.tiles.dense


def test_four_hundred_laptops_are_dense_and_scrolled_and_the_page_itself_is_not(collect: Collect) -> None:
    room = at(collect, 400)
    grid = room.page.desk.grid
    assert grid.tiles.dense
    assert grid.verticalScrollBar().maximum() > 0
    in_sight = [1 for _, top, _, high in rects(room) if top + high <= grid.viewport().height() + 10]
    assert len(in_sight) >= 60
    assert room.page._ground.verticalScrollBar().maximum() == 0


def test_laptops_stand_in_the_order_people_count_them(collect: Collect) -> None:
    room = at(collect, 20)
    assert [one.label for one in room.page.desk.grid.rooms.rows][:3] == ["01", "02", "03"]
    labels = sorted(["10", "9", "b", "A2", "A10", ""], key=sentences.order)
    assert labels == ["", "9", "10", "A2", "A10", "b"]


def test_arrows_walk_the_tiles_as_they_stand_and_enter_shows_one(collect: Collect) -> None:
    room = at(collect, 20)
    grid = room.page.desk.grid
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.currentIndex().row() == 0
    room.key(Key.Key_Right, grid)
    room.key(Key.Key_Down, grid)
    assert grid.currentIndex().row() == 6
    assert not room.page.desk.laptop.isVisible()
    room.key(Key.Key_Return, grid)
    words = room.words(room.page.desk.laptop)
    assert "Laptop 07" in words
    assert "records 61–64 are missing" in words


def test_a_click_shows_a_laptop_and_the_cross_puts_it_away(collect: Collect) -> None:
    room = at(collect, 20)
    grid = room.page.desk.grid
    rect = grid.visualRect(grid.rooms.index(11))
    room.qtbot.mouseClick(grid.viewport(), LEFT, pos=rect.topLeft() + QPoint(20, 20))
    assert "clock at least 3 h 10 min slow" in room.words(room.page.desk.laptop)
    assert "a1b2 c3d4 e5f6 a7b8" in room.words(room.page.desk.laptop)
    assert not room.page.desk.laptop.accept.isVisible()
    room.press(room.page.desk.laptop.close_button)
    assert not room.page.desk.laptop.isVisible()
    assert grid.device == ""


def test_a_screen_reader_hears_what_the_tile_shows(collect: Collect) -> None:
    grid = at(collect, 20).page.desk.grid
    index = grid.rooms.index(6)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Laptop 07 · incomplete · 4 missing")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == spoken


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_state_is_painted_in_every_look(collect: Collect, theme: str) -> None:
    room = at(collect, 20)
    room.shell.settings.theme = theme
    room.shell.save_settings()
    room.still()
    grid = room.page.desk.grid
    image = grid.viewport().grab().toImage()
    seen = set()
    for place in (0, 6, 8, 14):  # here, incomplete, waiting, set aside
        left, top, wide, high = grid.visualRect(grid.rooms.index(place)).getRect()
        mark = image.copy(left + wide - 45, top + 4, 34, high - 18)
        seen.add(bytes(mark.constBits()))
    assert len(seen) == 4


def test_what_needs_a_look_says_what_it_is_and_what_to_do(speaker: Say) -> None:
    room = room_of(20)
    unknown = Received(Path("x.blbundle"), FileState.QUARANTINED, "d", "31", "a1b2 c3d4 e5f6 a7b8", 9)
    conflict = Received(Path("y.blbundle"), FileState.CONFLICT, "e", "32", "", 9, conflicts=("one", "two"))
    newer = Received(Path("z.blbundle"), FileState.MERGED, "f", "33", unread=5, needs=2)
    found = sentences.notices(room, [unknown, conflict, newer, for_another("34"), damaged(row(15))])
    told = {notice.title: notice.do for notice in found}
    assert told["Laptop 07: records 61–64 are missing"] == "Bring it back: they are still on it."
    assert told["Laptop 15: file changed after signing"] == "Set aside. Ask for the bundle again."
    assert told["Laptop 12: clock at least 3 h 10 min slow"] == "Order of answers kept; times marked."
    assert "another trainer" in next(title for title in told if title.startswith("34.blbundle"))
    assert "compare the fingerprint" in told["Laptop 31 is not known here"]
    assert "neither counts" in told["Laptop 32: 2 records differ from those here"]
    assert "schema 2" in told["Laptop 33: 5 records of a newer program"]
    assert len([title for title in told if "15" in title]) == 1  # told of the room and of the reading, but once
    assert len(found) == 7
    forgettable = {notice.title for notice in found if notice.file is not None}
    assert forgettable == {title for title in told if "changed" in title or "another" in title or "differ" in title}


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(SLOW, "3 h 10 min"), (7_200_000, "2 h"), (-90_000, "1 min"), (59_000, "0 min"), (-3_659_999, "1 h")],
)
def test_a_wrong_clock_is_told_in_whole_minutes_that_are_known(speaker: Say, milliseconds: int, words: str) -> None:
    assert sentences.span(milliseconds) == words


def test_gaps_are_told_as_ranges_and_single_records(speaker: Say) -> None:
    assert sentences.gap_words([Gap(61, 64), Gap(70, 70)]) == "61–64, 70"


def test_a_tile_says_the_worst_of_its_laptop(speaker: Say) -> None:
    assert sentences.tile_lines(row(7))[0] == "4 missing"
    assert sentences.tile_lines(row(12))[0] == "clock slow"
    assert sentences.tile_lines(row(9)) == ("waiting", "no stick yet")
    assert sentences.tile_lines(row(15))[0] == "set aside"
    assert sentences.tile_lines(row(1))[0] == "2 people"
    assert sentences.tile_lines(row(3, LaptopState.INCOMPLETE))[0] == "4 missing"


@pytest.mark.parametrize("count", [0, 20, 400])
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_no_words_are_cut(collect: Collect, count: int, size: float) -> None:
    room = at(collect, count) if count else collect("s", Chosen(), telling(EMPTY))
    found: dict[tuple[str, str], list[str]] = {}

    def check(what: str) -> None:
        for language in LANGUAGES:
            room.shell.settings.language, room.shell.settings.text_size = language, size
            room.shell.save_settings()
            room.still()
            cut = clipped(room.shell)
            if cut:
                found[what, language] = cut

    check("room")
    if count == 20:
        room.page.desk.show_laptop("device-15")
        check("laptop")
        room.page.desk.stick.show_reading(7, 12)
        check("reading")
    assert found == {}


def test_the_lowest_supported_window_cuts_nothing_and_scrolls_inside(collect: Collect) -> None:
    room = at(collect, 20)
    room.shell.resize(1280, 680)
    for language in LANGUAGES:
        room.shell.settings.language = language
        room.shell.save_settings()
        room.still()
        assert clipped(room.shell) == [], language


EMPTY = room_of(1).__class__("s", "pre", (), 12, 0, 0, (), ())

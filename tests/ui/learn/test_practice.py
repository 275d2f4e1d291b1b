"""Drills, the plan of the day and the card of dates in the real window, by keys and by the mouse."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.clipping import clipped
from tests.ui.learn.conftest import ENTER, ESCAPE, SHIFT, Room

from borderlens.domain.attempts import Ended, Mode
from borderlens.domain.errors import DiskFull
from borderlens.domain.items import ItemType
from borderlens.domain.polygons import inside
from borderlens.packs.quiz_pack import QuizItem
from borderlens.services.attempts import Attempts
from borderlens.services.drill import ROUND, Drill
from borderlens.services.drill_items import LIBRARY
from borderlens.ui.pages.learn.drill_end import Ended as DrillEnded
from borderlens.ui.pages.learn.drill_view import TICK_MS, TOLD
from borderlens.ui.pages.learn.home_view import first_of
from borderlens.words import LANGUAGES


def tab_to(wanted: QWidget) -> None:
    for _ in range(30):
        if QApplication.focusWidget() is not wanted:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert wanted.hasFocus()


def begin(room: Room, drill: Drill) -> None:
    """By Tab and Enter."""
    tab_to(room.page.home.drills.buttons[drill])
    room.key(ENTER)
    room.qtbot.waitUntil(lambda: room.page.shown is room.page.drill, timeout=20_000)
    room.page.drill.tick.setInterval(20)


def here(room: Room) -> QuizItem:
    return room.page.driller.picks[room.page.driller.place][1]


def number_of(room: Room, right: bool) -> str:
    """The number key of an option that fits, or of one that does not."""
    answer, item = room.page.drill.answer, here(room).item
    assert answer is not None
    option = next(option for option in answer.options if (option in item.answer) is right)
    return str(answer.options.index(option) + 1)


def say(room: Room, right: bool = True) -> None:
    """Answer the picture on the screen and wait until the next one is asked, or for the end."""
    place = room.page.driller.place
    room.key(number_of(room, right))
    if not right:
        assert room.page.drill.state == TOLD
        room.key(ENTER)
    last = place + 1 == len(room.page.driller.picks)
    end = (lambda: room.page.shown is room.page.drill_end) if last else (lambda: room.page.driller.place == place + 1)
    room.qtbot.waitUntil(end)
    room.still()


def test_a_round_by_keys_alone(room: Room) -> None:
    begin(room, Drill.PAIRS)
    assert room.page.drill.tick.interval() < TICK_MS < 1000
    for place in range(ROUND):
        assert room.page.driller.place == place
        say(room, right=place % 4 != 1)
    assert room.page.drill_end.title.text() == "9 of 12 fit"
    attempts = room.kept()
    assert {attempt.mode for attempt in attempts} == {Mode.DRILL}
    assert {attempt.ended for attempt in attempts} == {Ended.COMPLETED}
    assert sum(len(attempt.responses) for attempt in attempts) == ROUND
    assert sum(response.right for attempt in attempts for response in attempt.responses) == 9
    room.key(ENTER)
    assert room.page.shown is room.page.drill
    room.key(ESCAPE)
    assert room.page.shown is room.page.home
    assert room.page.home.results == [], "a drill is no result"


def test_a_wrong_answer_names_both_and_draws_the_sign(room: Room) -> None:
    begin(room, Drill.PAIRS)
    while here(room).item.type is not ItemType.SINGLE or not here(room).item.is_decidable or not here(room).item.marks:
        say(room)
    view, entry = room.page.drill, here(room)
    words = entry.in_language("en")
    chosen = view.answer.options[int(number_of(room, right=False)) - 1]
    room.key(number_of(room, right=False))
    assert view.told.given.text() == words.options[chosen]
    assert view.told.fits.text() == words.options[entry.item.answer[0]]
    assert [mark.number for mark in view.stage.pictures[0].marks]
    place = room.page.driller.place
    QTest.qWait(view.tick.interval() + 50)
    assert room.page.driller.place == place, "it waits for the person"
    room.click(view.next)
    assert room.page.driller.place == place + 1


def test_a_key_held_down_answers_one_picture(room: Room) -> None:
    begin(room, Drill.PAIRS)
    say(room)
    key = ord(number_of(room, right=True))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, chr(key), True)
    QApplication.sendEvent(QApplication.focusWidget(), event)
    room.still()
    assert room.page.driller.place == 1
    assert room.page.drill.answer.response() is None


def test_by_mouse_an_answer_counts_at_once(room: Room) -> None:
    begin(room, Drill.PAIRS)
    tile = room.page.drill.answer.tiles.tiles[int(number_of(room, right=True)) - 1]
    room.click(tile)
    room.qtbot.waitUntil(lambda: room.page.driller.place == 1)
    assert sum(len(attempt.responses) for attempt in room.kept()) == 1


def test_a_cue_is_pointed_at_by_arrows(room: Room) -> None:
    begin(room, Drill.CUE)
    region = here(room).item.regions[0]
    picture = room.page.drill.stage.pictures[0]
    assert picture.hasFocus()
    place = next(point for point in grid() if any(inside(mark.polygon, *point) for mark in here(room).item.regions))
    assert region.picture == here(room).item.pictures[0].name
    way = picture.to_stage(*place) - QPointF(picture.width() / 2, picture.height() / 2)
    for distance, ahead, back in (
        (way.x(), Qt.Key.Key_Right, Qt.Key.Key_Left),
        (way.y(), Qt.Key.Key_Down, Qt.Key.Key_Up),
    ):
        steps, rest = divmod(abs(round(distance)), 10)
        for _ in range(steps):
            QTest.keyClick(picture, ahead if distance > 0 else back, SHIFT)
        for _ in range(rest):
            QTest.keyClick(picture, ahead if distance > 0 else back)
    room.key(ENTER)
    room.qtbot.waitUntil(lambda: room.page.driller.place == 1)
    assert room.kept()[0].responses[0].right
    room.page.drill.stage.pictures[0].pointed.emit(0.001, 0.999)
    room.still()
    assert room.page.drill.state == TOLD
    assert room.page.drill.stage.pictures[0].marks


def grid() -> list[tuple[float, float]]:
    return [(x / 200, y / 200) for x in range(1, 200) for y in range(1, 200)]


def test_an_angle_is_typed_and_sent_by_enter(room: Room) -> None:
    begin(room, Drill.ANGLES)
    while not here(room).item.is_decidable:
        room.key("r")
        room.qtbot.waitUntil(lambda: room.page.drill.state != TOLD)
    number = here(room).item.number
    place = room.page.driller.place
    for digit in str(round((number.low + number.high) / 2)):
        room.key(digit)
    assert room.page.driller.place == place
    room.key(ENTER)
    room.qtbot.waitUntil(lambda: room.page.driller.place == place + 1)
    room.key("r")
    assert room.page.drill.state == TOLD or room.page.driller.place == place + 2


def test_an_answer_that_was_not_written_is_given_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(room, Drill.PAIRS)
    write = Attempts.give_answer

    def full(self: Attempts, *given: object, **more: object) -> None:
        raise DiskFull(file="borderlens.db")

    monkeypatch.setattr(Attempts, "give_answer", full)
    room.key(number_of(room, right=True))
    view = room.page.drill
    assert view.failure.isVisible()
    assert room.page.driller.place == 0
    monkeypatch.setattr(Attempts, "give_answer", write)
    say(room)
    assert not view.failure.isVisible()
    assert sum(len(attempt.responses) for attempt in room.kept()) == 1


def test_a_round_left_is_closed_when_the_next_begins(room: Room) -> None:
    begin(room, Drill.PAIRS)
    say(room)
    room.key(ESCAPE)
    first = room.kept()
    assert all(attempt.is_open for attempt in first)
    begin(room, Drill.CUE)
    again = {attempt.id: attempt for attempt in room.kept()}
    assert {again[attempt.id].ended for attempt in first} == {Ended.TERMINATED}
    assert sum(len(again[attempt.id].responses) for attempt in first) == 1


def test_leaving_the_room_stops_the_clock_and_the_tick(open_room: Callable[..., Room]) -> None:
    room = open_room()
    now = [100.0]
    room.page.driller._clock = lambda: now[0]
    begin(room, Drill.PAIRS)
    now[0] += 3
    room.shell.go("check")
    now[0] += 500
    room.shell.go("learn")
    room.still()
    assert room.page.shown is room.page.drill
    now[0] += 1
    say(room)
    (response,) = [r for attempt in room.kept() for r in attempt.responses]
    assert response.duration_ms == 4000


def test_someone_else_finds_the_home_not_ones_round(room: Room) -> None:
    begin(room, Drill.PAIRS)
    room.shell.go("check")
    room.shell.settings.person.id = "somebody-else"
    room.shell.go("learn")
    room.still()
    assert room.page.shown is room.page.home


def test_what_was_mixed_up_stands_on_the_home(room: Room) -> None:
    assert room.page.home.due.mixed == []
    begin(room, Drill.PAIRS)
    for _ in range(ROUND):
        say(room, right=False)
    shown = room.page.drill_end.crops
    room.click(room.page.drill_end.home)
    found = room.page.home.due.mixed
    assert len(found) == min(4, len(shown))
    assert all("Mixed up" in crop.accessibleName() for crop in found)
    assert room.page.driller.drill is None


# The plan of the day


def test_the_plan_has_the_focus_and_is_gone_through_pack_by_pack(room: Room) -> None:
    due = room.page.home.due
    assert due.start.hasFocus()
    assert due.start.kind == "primary"
    assert room.page.home.packs.train["first-look"].kind == "plain"
    count = int(due.count.text())
    assert count == 12, "five minutes of twenty seconds hold fifteen, the pack has twelve"
    room.key(ENTER)
    for place in range(count):
        assert room.page.shown is room.page.item
        assert room.sitting.place == place
        room.answer_by_key()
        room.key("j" if place else ENTER)  # sure; the first time nothing is said
        room.key(ENTER)
        assert room.page.shown is room.page.feedback
        room.key(ENTER)
    assert room.page.shown is room.page.home
    (attempt,) = room.kept()
    assert attempt.mode is Mode.REVIEW
    assert attempt.ended is Ended.COMPLETED
    assert [response.confidence for response in attempt.responses] == [None] + [3] * 11
    assert room.page.home.results == []


def test_nothing_comes_back_until_it_is_wanted(room: Room) -> None:
    room.begin(Mode.TRAINING)
    for _ in range(3):
        room.answer_by_key(right=False)
        room.key(ENTER)
        room.key(ENTER)
    room.key(ESCAPE)
    room.still()
    due = room.page.home.due
    assert not due.review.isChecked()
    assert room.page.today._plan.due == 0
    tab_to(due.review)
    room.key(Qt.Key.Key_Space)
    assert room.shell.settings.reviewers == [room.person]
    assert room.page.home.due.review.isChecked()
    assert room.page.home.due.review.hasFocus()
    assert room.page.today._plan.due == 0, "a wrong answer of today is due tomorrow"
    room.key(Qt.Key.Key_Space)
    assert room.shell.settings.reviewers == []


def test_the_card_of_dates_is_a_page_or_a_table(room: Room, tmp_path: Path) -> None:
    page = room.page
    for name in ("dates.pdf", "dates.csv"):
        page.save_dates_as = lambda parent, proposed, name=name: tmp_path / name
        room.click(page.home.due.dates)
    assert (tmp_path / "dates.pdf").read_bytes().startswith(b"%PDF-")
    with (tmp_path / "dates.csv").open(encoding="utf-8-sig", newline="") as opened:
        assert [row["After"] for row in csv.DictReader(opened)] == ["2 days", "7 days", "30 days", "60 days"]
    assert sorted(file.name for file in tmp_path.glob("dates*")) == ["dates.csv", "dates.pdf"]


def test_a_card_that_cannot_be_written_says_so(room: Room, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    room.page.save_dates_as = lambda parent, proposed: tmp_path / "file" / "dates.csv"
    room.click(room.page.home.due.dates)
    assert room.shell._question.isVisible()
    assert "dates.csv" in room.shell._question.text.text()


# The look


def states(room: Room) -> list[str]:
    """Bring the room to each state in turn; gives what is cut in it."""
    cut = [f"home: {line}" for line in clipped(room.shell)]
    for drill in Drill:
        room.page.chance = random.Random(3)
        room.page.start_drill(drill)
        room.qtbot.waitUntil(lambda: room.page.shown is room.page.drill, timeout=20_000)
        room.still()
        cut += [f"{drill.value}: {line}" for line in clipped(room.shell)]
        if drill is Drill.PAIRS:
            room.key(number_of(room, right=False))
            cut += [f"wrong: {line}" for line in clipped(room.shell)]
            told = room.page.drill.told
            if told.visibleRegion().isEmpty():
                cut.append("wrong: what was said is out of sight")
            pictures = room.page._context.paths.pictures
            pair = tuple((kind, first_of(pictures, kind)) for kind in ("claw_cast", "painted_skin"))
            room.page.driller.ended.emit(DrillEnded(7, 12, 40.0, [pair] * 3))
            room.still()
            assert room.page.shown is room.page.drill_end
            cut += [f"end: {line}" for line in clipped(room.shell)]
        room.page.show_home()
        room.still()
    return [*cut, *(f"home after: {line}" for line in clipped(room.shell))]


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(room: Room, language: str, factor: float) -> None:
    room.shell.settings.language, room.shell.settings.text_size = language, factor
    room.shell.save_settings()
    room.still()
    assert states(room) == []


def test_titles_of_the_library_are_words(room: Room) -> None:
    begin(room, Drill.PAIRS)
    for _ in range(ROUND):
        say(room)
    room.click(room.page.drill_end.home)
    assert room.page.today.title_of(LIBRARY) == "Drills"

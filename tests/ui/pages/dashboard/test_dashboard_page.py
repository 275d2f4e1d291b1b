"""The dashboard by real clicks and keys: what it shows, what it keeps covered, and what it says where nothing is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from tests.ui.clipping import clipped

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.services.figures.records import Filter
from borderlens.services.reports import paper
from borderlens.ui.pages.dashboard.sections import NAMES
from borderlens.words import LANGUAGES
from screenshots.made_figures import SESSION, MadeFigures, Room

from .conftest import LEFT, Hands, Key

Open = Callable[..., Hands]


class Failing(MadeFigures):
    """Counting does not come to an end, the first time."""

    broken = True

    def dashboard(self, filter: Filter) -> object:
        if self.broken:
            raise OSError("the disk went away")
        return super().dashboard(filter)


class Counting(MadeFigures):
    """Gives boards whose indicator has ``changes``."""

    def __init__(self, room: Room, **changes: object) -> None:
        super().__init__(room)
        self.changes = changes

    def dashboard(self, filter: Filter) -> object:
        board = super().dashboard(filter)
        return replace(board, indicator=replace(board.indicator, **self.changes))


def test_counts_come_first_with_denominator_interval_criteria_and_cautions(room: Open) -> None:
    hands = room(Room(40))
    board = hands.page.desk.board
    card = hands.page.indicator
    share = board.indicator.share
    assert card.counts.text() == f"{share.count} of {share.of}"
    assert card.share.text() == f"{100 * share.count / share.of:.0f} %"
    assert card.who.text() == f"who sat. Enrolled {board.indicator.enrolled}, absent 5."
    assert board.indicator.criteria.shown_hash in card.fixed.words.text()
    assert [tag.text for tag in card.tags] == ["Simulated people"]
    assert f"{share.low * 100:.0f}–{share.high * 100:.0f} %" in card.scale.accessibleName()


def test_every_caution_of_the_record_is_said(room: Open) -> None:
    source = Counting(Room(40), few_items=True, gaps=2, criteria=None, undecided=3)
    hands = room(figures=source)
    assert [tag.text for tag in hands.page.indicator.tags] == [
        "Simulated people", "3 people sat forms that cannot decide", "Decided on few items",
        "Sessions pooled, each by its own criteria", "Events missing from laptops: 2",
    ]  # fmt: skip


def test_under_ten_people_there_are_counts_only(room: Open) -> None:
    hands = room(Room(5))
    card = hands.page.indicator
    assert card.counts.text().endswith("of 5")
    assert not card.share.isVisible()
    assert not card.scale.isVisible()
    assert "Under 10 people: counts only" in [tag.text for tag in card.tags]
    assert "%" not in hands.words(card)


def test_names_are_hidden_at_first_and_nobody_is_ranked_until_they_are_shown(room: Open) -> None:
    hands = room(Room(40))
    hands.page.desk.names = hands.figures.room.names
    people = hands.open("people")
    assert "name" not in people.model.columns
    assert people.model.sortable == ["code", "country", "agency"]
    before = [row.code for row in people.model.rows]
    head = people.table.horizontalHeader()
    place = head.sectionViewportPosition(people.model.columns.index("found")) + 10
    hands.qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(place, head.height() // 2))
    assert [row.code for row in people.model.rows] == before
    hands.press(hands.page.hide_chip)
    assert (
        people.model.index(0, people.model.columns.index("name")).data()
        == hands.figures.room.names[people.model.rows[0].person]
    )
    place = head.sectionViewportPosition(people.model.columns.index("found")) + 10
    hands.qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(place, head.height() // 2))
    found = [row.found for row in people.model.rows]
    assert found == sorted(found)
    hands.key(Key.Key_H, people.table, with_control=True)
    assert [row.code for row in people.model.rows] == before
    assert "name" not in people.model.columns


def test_people_are_searched_without_a_name_that_is_hidden(room: Open) -> None:
    hands = room(Room(40))
    hands.page.desk.names = hands.figures.room.names
    people = hands.open("people")
    hands.qtbot.keyClicks(people.search, "gx-00")
    hands.qtbot.waitUntil(lambda: len(people.model.rows) < 40)
    assert {row.code[:5] for row in people.model.rows} == {"GX-00"}
    assert people.count.text() == f"{len(people.model.rows)} of 40"
    people.search.selectAll()
    people.search.insert("Cúc")  # no key of the test has these letters
    hands.qtbot.waitUntil(lambda: not people.model.rows)
    hands.page.toggle_names()
    hands.qtbot.waitUntil(lambda: bool(people.model.rows))


def test_enter_on_a_row_opens_the_counts_of_that_person(room: Open) -> None:
    hands = room(Room(40))
    table = hands.view("overview").people.table
    assert table.hasFocus()
    hands.key(Key.Key_Down, table)
    hands.key(Key.Key_Return, table)
    row = hands.view("overview").people.model.rows[1]
    assert hands.page.pane.isVisible()
    assert hands.page.pane.card.title.text() == row.code
    assert f"{row.found} of {row.protected} (" in hands.words(hands.page.pane)
    hands.key(Key.Key_Escape)
    assert not hands.page.pane.isVisible()
    assert table.hasFocus()


def test_copying_gives_values_with_their_denominators(room: Open) -> None:
    hands = room(Room(40))
    table = hands.view("overview").people.table
    table.selectRow(0)
    hands.key(Key.Key_C, table, with_control=True)
    head, line = QGuiApplication.clipboard().text().splitlines()
    row = hands.page.desk.board.people[0]
    assert head.startswith("Code\tAgency\tFound /10")
    assert f"{row.found} of {row.protected}" in line


def test_a_filter_is_chosen_by_mouse_and_by_keys_and_what_was_counted_is_not_counted_again(room: Open) -> None:
    hands = room(Room(40))
    hands.pick("phase", "Pre-test")
    assert hands.page.desk.filter.phase is Mode.PRE
    assert hands.shell.chosen.phase == "pre"
    assert hands.shell.header.title.text() == "Pre-test"
    hands.pick("country", "Lao PDR")
    assert {row.country for row in hands.view("overview").people.model.rows} == {"LA"}
    asked = len(hands.figures.asked)
    hands.pick("country", "All countries")
    assert len(hands.figures.asked) == asked
    chip = hands.page.filters.chips["competency"]
    chip.setFocus()
    hands.key(Key.Key_Down, chip)
    hands.key(Key.Key_Down, chip.menu)
    hands.key(Key.Key_Return, chip.menu)
    assert hands.page.desk.filter.competency is Competency.LEGAL
    assert hands.page.indicator.name.text() == "Officers competent in law"
    assert "found" not in hands.view("overview").people.model.columns
    assert hands.view("overview").errors.none.isVisible()
    hands.pick("photo", "With photo check")
    assert hands.page.desk.filter.photo_check
    hands.pick("session", "All sessions")
    assert hands.page.desk.filter.session == ""
    assert not hands.page.certificates.isEnabled()
    hands.pick("agency", "China Customs")
    assert {row.agency for row in hands.view("overview").people.model.rows} == {"cn-customs"}


def test_sections_open_by_keys_and_work_goes_on_in_them(room: Open) -> None:
    hands = room(Room(40))
    for place, name in enumerate(NAMES):
        key = Key(Key.Key_1.value + place)
        hands.key(key, with_control=True)
        assert hands.page.section == name
        assert hands.view(name).isVisible()
        assert hands.view(name).isAncestorOf(hands.shell.focusWidget())


def test_report_and_certificates_are_written_of_the_session(
    room: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, Path]] = []

    def report(store: object, paths: object, session: str, out: Path) -> Path:
        told.append((session, out))
        return out

    def certificates(store: object, paths: object, session: str, folder: Path) -> tuple[Path, ...]:
        told.append((session, folder))
        return (folder / "BK-001.pdf", folder / "certificates.pdf", folder / "certificates.csv")

    monkeypatch.setattr(paper, "write_report", report)
    monkeypatch.setattr(paper, "write_session_certificates", certificates)
    hands = room(Room(40))
    hands.press(hands.page.report)
    assert told == [(SESSION, tmp_path / "borderlens-report.pdf")]
    assert "borderlens-report.pdf" in hands.words(hands.shell._toast)
    hands.press(hands.page.certificates)
    assert told[1] == (SESSION, tmp_path)
    assert not hands.page.certificates.working


def test_a_report_that_fails_is_said_and_the_button_works_again(room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Path:
        raise OSError("no room")

    monkeypatch.setattr(paper, "write_report", refuse)
    hands = room(Room(40))
    hands.press(hands.page.report)
    assert hands.shell._asking
    assert not hands.page.report.working


def test_groups_are_covered_while_names_are_hidden(room: Open) -> None:
    hands = room(Room(30))
    groups = hands.open("groups")
    words = [groups.model.index(row, 3).data() for row in range(groups.model.rowCount())]
    assert "covered" in words
    assert words.count("covered") >= 2
    assert groups.cover.isVisible()
    hands.press(hands.page.hide_chip)
    words = [groups.model.index(row, 3).data() for row in range(groups.model.rowCount())]
    assert "covered" not in words
    assert not groups.cover.isVisible()
    hands.press(groups.sorts.segment("countries"))
    assert [groups.model.index(row, 0).data() for row in range(3)] == ["China", "Lao PDR", "Viet Nam"]


def test_without_a_session_the_room_leads_to_the_sessions(room: Open) -> None:
    figures = MadeFigures(Room(0))
    figures.sessions = lambda: ()
    hands = room(figures=figures)
    state = hands.page.states["no_session"]
    assert state.isVisible()
    assert state.button.hasFocus()
    assert hands.shell.header.title.text() == "Results"
    hands.key(Key.Key_Return, state.button)
    assert hands.shell.room == "sessions"


def test_where_nobody_sat_the_filter_can_still_be_changed(room: Open) -> None:
    hands = room(Room(40, empty=True))
    assert hands.page.states["nobody"].isVisible()
    assert "40 people are enrolled" in hands.words()
    assert not hands.page.report.isEnabled()
    assert hands.page.filters.chips["phase"].isVisible()
    hands.press(hands.page.states["nobody"].button)
    assert hands.shell.room == "collect"


def test_sealed_answers_say_what_to_do(room: Open) -> None:
    hands = room(Room(38, sealed=True))
    state = hands.page.states["sealed"]
    assert state.isVisible()
    assert "38 people have sat it; their answers are sealed" in hands.words(state)
    assert not hands.page.indicator.isVisible()
    hands.press(state.button)
    assert hands.shell.room == "forms"


def test_counting_that_failed_can_be_tried_again(room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Failing(Room(40))
    hands = room(figures=source)
    assert hands.page.states["failed"].isVisible()
    hands.press(hands.shell._question.safe)
    source.broken = False
    hands.press(hands.page.states["failed"].button)
    assert hands.view("overview").isVisible()
    assert hands.page.indicator.isVisible()


def test_a_session_that_is_gone_gives_way_to_all(room: Open) -> None:
    hands = room(Room(40))
    hands.shell.chosen.session = "0192f000-0000-7000-8000-00000000ffff"
    hands.shell.go("dashboard")
    hands.still()
    assert hands.page.desk.filter.session == ""
    assert hands.shell.header.crumb.text() == "All sessions"


def test_simulated_people_are_said_at_the_bottom_too(room: Open) -> None:
    hands = room(Room(40))
    assert "Simulated people" in "".join(hands.words(hands.shell.status))
    hands = room(Room(40, simulated=False))
    assert "Simulated" not in hands.words(hands.shell.status)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [1.0, 1.5])
def test_all_words_fit(room: Open, language: str, size: float) -> None:
    hands = room(Room(40, long=True), language=language, text_size=size)
    hands.page.desk.names = hands.figures.room.names
    for name in NAMES:
        hands.page.open_section(name)
        hands.still()
        assert not clipped(hands.page), name


def test_a_change_of_look_and_language_reaches_every_section(room: Open) -> None:
    hands = room(Room(40))
    for name in NAMES:
        hands.open(name)
    hands.shell.settings.theme, hands.shell.settings.language = "dark", "vi"
    hands.shell.save_settings()
    hands.still()
    overview = hands.open("overview")
    assert hands.page.indicator.name.text().startswith("Cán bộ đạt năng lực")
    assert overview.errors.title.text() == "Hai loại lỗi khác nhau"
    plot = overview.errors.place.plot
    assert plot.backgroundBrush().color() == hands.shell.theme.colour("surface")


def test_four_hundred_rows_are_put_without_holding_the_window_up(room: Open) -> None:
    hands = room(Room(400))
    people = hands.open("people")
    assert people.model.rowCount() == 400
    assert people.table.verticalScrollBar().maximum() > 300
    hands.key(Key.Key_End, people.table, with_control=True)
    assert people.table.currentIndex().row() == 399

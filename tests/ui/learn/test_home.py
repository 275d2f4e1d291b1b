"""Learn home, the result and the export."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.learn.conftest import ENTER, ESCAPE, Room

from borderlens.domain.attempts import Ended, Mode
from borderlens.domain.people import Country, Role
from borderlens.domain.skills import FEW, VARIED, WINDOW, Standing
from borderlens.paths import find_paths
from borderlens.services.people import People
from borderlens.ui.pages.learn.ring import Ring
from borderlens.ui.people import as_settings
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.label import Label
from borderlens.wiring import open_store


def break_pack(folder: Path) -> int:
    """Name an answer that is no option; gives the line."""
    file = folder / "items.toml"
    lines = file.read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines) if text == 'answer = ["bone"]' or text.startswith("answer"))
    lines[line] = 'answer = ["marble"]'
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return line + 1


def test_a_broken_pack_keeps_its_row_and_says_why(open_room: Callable[..., Room], packs_folder: Path) -> None:
    other = packs_folder / "second-look"
    packs_folder.joinpath("first-look").rename(other)
    text = (other / "pack.toml").read_text("utf-8").replace('"first-look"', '"second-look"')
    (other / "pack.toml").write_text(text, "utf-8")
    line = break_pack(other)
    room = open_room()
    packs = room.page.home.packs
    assert packs.train == {}
    (row,) = packs.aside
    assert f"items.toml, line {line}" in row.accessibleName()
    assert "Mend: use one of" in row.accessibleName()
    assert str(packs_folder) not in row.accessibleName()
    room.click(row.button)
    question = room.shell._question
    assert question.isVisible()
    assert str(other / "items.toml") in question.text.text()
    room.key(ESCAPE)
    assert not question.isVisible()
    assert room.shell.status.right.text() == "Packs ready: 0 · set aside: 1"


def test_progress_counts_items_once(room: Room) -> None:
    def figure() -> list[str]:
        return [label.text() for label in room.page.home.packs.findChildren(type(room.page.item.stem))]

    assert "0/12" in figure()
    for _ in range(2):
        room.begin(Mode.SELF)
        for _ in range(2):
            room.answer_by_key()
            room.key(ENTER)
        room.page.runner.close()
        room.still()
        room.click(room.page.result.done)
    assert "2/12" in figure()
    assert len(room.page.home.results) == 2


def test_a_sitting_whose_pack_changed_can_only_be_closed(room: Room, packs_folder: Path) -> None:
    room.begin(Mode.TRAINING)
    room.answer_by_key()
    room.key(ENTER)
    file = packs_folder / "first-look" / "items.toml"
    file.write_text(file.read_text("utf-8").replace("difficulty = 0.7", "difficulty = 0.6"), "utf-8")
    room.key(ESCAPE)
    room.still()
    assert room.page.home.resume_button.text() == "Close it"
    room.click(room.page.home.resume_button)
    assert room.page.home.resume_button is None
    (attempt,) = room.kept()
    assert attempt.ended is Ended.TERMINATED
    assert len(attempt.responses) == 1


def test_without_a_person_nothing_begins(window: Callable[..., Shell], packs_folder: Path, qtbot: object) -> None:
    shell = window(known="")
    shell.go("learn")
    qtbot.waitUntil(lambda: not shell.busy)
    page = shell.page("learn")
    qtbot.waitUntil(lambda: bool(page.home.packs.train))
    assert not page.home.packs.train["first-look"].isEnabled()
    qtbot.mouseClick(page.home.resume_button, Qt.MouseButton.LeftButton)
    assert shell.room == "settings"


def take(room: Room, mode: Mode, wrong: frozenset[int] = frozenset()) -> None:
    room.begin(mode)
    for place in range(12):
        room.answer_by_key(right=place not in wrong)
        room.key(ENTER)
    room.key(Qt.Key.Key_Tab)
    room.key(ENTER)


def test_counts_stand_with_their_denominators_and_never_as_a_share(room: Room) -> None:
    take(room, Mode.SELF, wrong=frozenset({0, 3, 9}))
    counts = {name: card.count.text() for name, card in room.page.result.counts.items()}
    assert counts == {"found": "2 of 3", "accused": "1 of 1", "referred": "2 of 3", "knowledge": "5 of 5"}
    texts = [label.text() for label in room.page.result.findChildren(type(room.page.item.stem))]
    assert not [text for text in texts if "%" in text]
    assert "Decided on few items" in texts
    assert [row.tag.tone for row in room.page.result.rows].count("attention") == 3


def test_a_wrong_step_with_evidence_is_said_apart(room: Room) -> None:
    room.begin(Mode.SELF)
    room.answer_by_key()
    room.key(ENTER)
    options = room.sitting.asked.options
    for option in ("scratch", "five_and_five"):
        room.key(str(options.index(option) + 1))
    room.key(ENTER)
    room.page.runner.close()
    room.still()
    assert room.page.result._critical.isVisible()
    assert room.page.result.rows[1].tag.text == "Would harm evidence"


def test_a_table_holds_this_sitting_only(room: Room, tmp_path: Path) -> None:
    for _ in range(2):
        room.begin(Mode.SELF)
        room.answer_by_key()
        room.key(ENTER)
        room.page.runner.close()
        room.still()
        if room.page.home.results == []:
            room.click(room.page.result.done)
    file = tmp_path / "mine.csv"
    room.page.save_as = lambda parent, proposed: file
    for button, rows in ((room.page.result.save_answers, 1), (room.page.result.save_scores, 2)):
        room.click(button)
        with file.open(encoding="utf-8-sig", newline="") as opened:
            table = list(csv.DictReader(opened))
        assert len(table) == rows
        assert {row["attempt"] for row in table} == {room.page.outcome.attempt.id}
        assert {row["mode"] for row in table} == {"self"}


def test_a_result_can_be_opened_again_from_home(room: Room) -> None:
    take(room, Mode.SELF)
    room.click(room.page.result.done)
    room.click(room.page.home.results[0])
    assert room.page.shown is room.page.result
    room.click(room.page.result.rows[4])
    assert room.page.feedback.verdict.tag.tone == "done"
    room.key(ESCAPE)
    assert room.page.shown is room.page.result
    room.key(ESCAPE)
    assert room.page.shown is room.page.home


def test_someone_else_never_goes_on_with_ones_sitting(room: Room) -> None:
    room.begin(Mode.TRAINING)
    room.answer_by_key()
    room.key(ENTER)
    room.shell.go("check")
    with open_store(find_paths()) as store:
        other = People(store).add("LS-020", Country.LA, "la-dofi", "lo", Role.OFFICER)
    room.shell.settings.person = as_settings(other)
    room.shell.settings.language = "lo"
    room.shell.save_settings()
    room.shell.go("learn")
    room.still()
    assert room.page.shown is room.page.home
    assert room.page.home.resume_button is None
    room.begin(Mode.TRAINING)
    assert room.sitting.place == 0
    assert room.sitting.attempt.person == other.id
    assert room.page.item.stem.text() == room.sitting.entry.in_language("lo").stem


@pytest.mark.parametrize(("found", "words"), [(8, "Competent by"), (7, "Not yet competent by")])
def test_a_whole_test_says_whether_the_usual_criteria_are_met(room: Room, found: int, words: str) -> None:
    take(room, Mode.SELF)
    result = room.page.outcome
    counts = replace(
        result.total, protected=10, found=found, look_alikes=10, accused=2, undecidable=4, referred=2, critical=0
    )
    room.page.result.show_result(replace(result, total=counts), None)
    room.page.result.say("en")
    assert room.page.result._verdict.accessibleName().startswith(words)
    assert not [row for row in room.page.result.rows if row.isEnabled()]


def test_the_legend_says_from_how_many_answers_a_skill_counts_as_reliable(room: Room) -> None:
    words = [label.text() for label in room.page.home.legend.findChildren(Label) if label.isVisible()]
    assert f"{WINDOW} answers about {VARIED} or more items, at least 8 right" in words
    assert f"at least {FEW} answers, at least half right" in words
    assert len(room.page.home.legend.findChildren(Ring)) == len(Standing)


def test_at_large_text_a_result_begins_with_its_counts_in_sight(room: Room) -> None:
    room.shell.settings.text_size = 2.0
    room.shell.save_settings()
    take(room, Mode.SELF)
    result = room.page.result
    assert result.done.hasFocus()
    assert not result.counts["found"].visibleRegion().isEmpty()
    room.key(Qt.Key.Key_Backtab)
    room.click(result.rows[3])
    room.key(ENTER)
    room.still()
    assert result.rows[3].hasFocus()


def test_own_items_are_written_from_the_packs_and_the_way_back_leads_home(room: Room) -> None:
    author = room.page.home.packs.author
    assert author is not None
    author.setFocus()
    QTest.keyClick(author, Qt.Key.Key_Space)
    assert room.shell.room == "author"

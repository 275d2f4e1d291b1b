"""Step 4 of the model room: the card, the mistakes, the table, and what becomes of the pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from tests.ui.pages.model_room.room import LEFT, Key, Room
from tests.ui.pages.model_room.scripted import picture, report_of, survey_of

from borderlens.ui.pages.model_room.confusion import Confusion
from borderlens.ui.pages.model_room.interval import IntervalBar
from borderlens.ui.pages.model_room.shots import Shot


def test_the_card_counts_with_denominators_and_intervals(room: Room) -> None:
    room.train()
    card = room.page.steps.result
    assert [row.figure.text() for row in card.rows] == ["2 of 51", "1 of 26", "76 of 77", "60 of 63"]
    bars = card.findChildren(IntervalBar)
    assert len(bars) == 4
    assert bars[1].accessibleName() == "can mean 1 to 19 of 100"  # Wilson, 1 of 26
    room.qtbot.mouseClick(card.ways.segment("together"), LEFT)
    assert [row.figure.text() for row in card.rows] == ["1 of 16", "0 of 8", "23 of 24", "18 of 19"]
    assert "0 of 8 can still mean 32 of 100" in room.words(card)
    assert "“cannot tell” for 5 of the 24" in room.words(card)


def test_a_mistake_is_looked_at_beside_what_it_was_taken_for(room: Room) -> None:
    room.train()
    row = room.page.steps.result.mistakes[0]
    row.setFocus()
    room.qtbot.keyClick(row, Key.Key_Return)
    shown = [shot.toolTip() for shot in room.page.pane.content.findChildren(Shot)]
    assert shown == [picture("pangolin_processed", 3).name, picture("resin_section", 7).name]


def test_enter_on_a_cell_of_the_confusion_table_shows_its_pictures(room: Room) -> None:
    room.train()
    room.qtbot.mouseClick(room.page.steps.result.table, LEFT)
    table = room.page.pane.content.findChildren(Confusion)[0]
    assert table.hasFocus()
    down, right = table.keys.index("pangolin_processed"), table.columns.index("resin")
    for _ in range(down):
        room.qtbot.keyClick(table, Key.Key_Down)
    for _ in range(right):
        room.qtbot.keyClick(table, Key.Key_Right)
    assert "2 of 11" in table.accessibleDescription()
    room.qtbot.keyClick(table, Key.Key_Return)
    shots = room.page.pane.content.findChildren(Shot)
    assert [shot.toolTip() for shot in shots[::2]] == [picture("pangolin_processed", place).name for place in (3, 5)]


def test_the_photographs_behind_a_right_cell_and_behind_cannot_tell_can_be_looked_at(room: Room) -> None:
    room.train()
    room.qtbot.mouseClick(room.page.steps.result.table, LEFT)
    table = room.page.pane.content.findChildren(Confusion)[0]
    down = table.keys.index("bone")
    for _ in range(down):
        room.qtbot.keyClick(table, Key.Key_Down)
    for _ in range(down):
        room.qtbot.keyClick(table, Key.Key_Right)
    assert "9 of 11" in table.accessibleDescription()
    room.qtbot.keyClick(table, Key.Key_Return)
    assert len(room.page.pane.content.findChildren(Shot)) == 9
    room.page.show_table()
    table = room.page.pane.content.findChildren(Confusion)[0]
    table.choose(down, len(table.columns) - 1)
    room.qtbot.keyClick(table, Key.Key_Return)
    assert len(room.page.pane.content.findChildren(Shot)) == 1


def test_both_models_stand_side_by_side_on_the_same_photographs(room: Room) -> None:
    room.train()
    room.qtbot.mouseClick(room.page.steps.result.compare, LEFT)
    said = room.words(room.page.pane)
    for words in ("langson-2026a", "products-v2", "2 of 52", "11 of 52", "Answered, and the right group"):
        assert words in said


def test_the_pack_is_saved_as_one_file(room: Room, tmp_path: Path) -> None:
    room.train()
    room.qtbot.keyClick(room.page.steps.result.use, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.still()
    assert room.work.saved == [tmp_path / "out.blpack"]


def test_use_in_check_asks_first_and_is_remembered(room: Room) -> None:
    room.train()
    use = room.page.steps.result.use
    assert use.hasFocus()
    room.qtbot.keyClick(use, Key.Key_Return)
    room.qtbot.keyClick(room.shell._question.safe, Key.Key_Return)
    assert room.work.installed == []
    assert room.shell.settings.model == ""
    room.qtbot.keyClick(use, Key.Key_Return)
    room.qtbot.mouseClick(room.shell._question.other, LEFT)
    room.still()
    assert room.work.installed == ["langson-2026a"]
    assert room.shell.settings.model == "langson-2026a"
    assert room.page.steps.result.tag.text == room.shell.say("model_room.card.in_use")


def test_the_report_of_the_script_is_what_the_card_reads() -> None:
    """The fakes keep the records' own rules, else the tests above would prove nothing."""
    report = report_of(survey_of(Path()))
    assert all(0 <= count.found <= count.of for count in (*report.counts, *report.together))
    assert sum(report.table["pangolin_processed"].values()) == 11

"""The authoring room by real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.pages.author.hands import CTRL, LEFT, Hands, Key

from borderlens.domain.items import ItemType
from borderlens.ui.pages.author.about import FactsSection
from borderlens.ui.pages.author.answers import ChoiceSection, OrderSection
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.field import Combo


def test_a_changed_stem_goes_into_learn_and_is_asked_there(hands: Hands) -> None:
    hands.open_copy()
    assert hands.draft.id == "first-look-own"
    hands.type(hands.form["stem",], "Which of these does this surface fit best?")
    hands.looked()
    hands.key(Key.Key_S, CTRL)
    hands.qtbot.waitUntil(lambda: "first-look-own" in hands.packs(), timeout=60_000)
    hands.still()
    hands.shell.go("learn")
    hands.still()
    learn = hands.shell.page("learn")
    pack = next(pack for pack in learn.packs.loaded if pack.id == "first-look-own")
    assert pack.items[0].in_language("en").stem == "Which of these does this surface fit best?"
    hands.click(learn.home.packs.train["first-look-own"])
    hands.still()
    assert learn.item.stem.text() == "Which of these does this surface fit best?"


def test_what_is_typed_is_kept_without_being_asked_and_gone_on_with(hands: Hands) -> None:
    hands.open_copy()
    hands.type(hands.form["why",], "Because the lines cross.")
    hands.looked()
    hands.key(Key.Key_Escape)
    hands.still()
    assert hands.shell.room == "author"
    assert hands.page.desk.draft is None
    hands.key(Key.Key_Return)  # the focus is on the way back into the draft
    hands.qtbot.waitUntil(lambda: hands.page.desk.draft is not None, timeout=60_000)
    assert hands.form["why",].words() == "Because the lines cross."


def test_typing_is_taken_back_as_one_step_and_forward_again(hands: Hands) -> None:
    hands.open_copy()
    before = hands.form["stem",].words()
    hands.type(hands.form["stem",], "Another question")
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_Z, CTRL)
    assert hands.form["stem",].words() == before
    hands.key(Key.Key_Y, CTRL)
    assert hands.form["stem",].words() == "Another question"


def test_a_mistake_is_said_below_the_field_while_one_types_and_f8_leads_there(hands: Hands) -> None:
    hands.open_copy()
    hands.type(hands.form["why",], "See <b>here</b>")
    hands.looked()
    assert "Markup" in hands.form["why",].hint
    assert "Markup" in hands.said(hands.page.room.write.problems)
    assert not hands.page.room.publish.isEnabled()
    hands.page.room.items.setFocus()
    hands.key(Key.Key_Down)
    assert hands.page.desk.place == 1
    hands.key(Key.Key_F8)
    assert hands.page.desk.place == 0
    assert hands.form["why",].edit.hasFocus()
    hands.type(hands.form["why",], "See here")
    hands.looked()
    assert hands.form["why",].hint == ""
    assert hands.page.room.publish.isEnabled()


@pytest.mark.parametrize("kind", list(ItemType))
def test_a_new_item_of_each_type_is_made_from_the_menu_by_keys(hands: Hands, kind: ItemType) -> None:
    hands.open_copy()
    count = len(hands.draft.items)
    hands.key(Key.Key_N, CTRL)
    menu = QApplication.activePopupWidget()
    hands.choose(menu, hands.shell.say(f"author.type.{kind.value}"))
    assert len(hands.draft.items) == count + 1
    assert hands.page.desk.item["type"] == kind.value
    assert hands.form["stem",].edit.hasFocus()
    hands.looked()
    assert "texts are not written" in hands.said(hands.page.room.write.problems)
    assert clipped(hands.page.room) == []


def test_options_are_ticked_added_and_removed(hands: Hands) -> None:
    hands.open_copy()
    section = hands.page.room.write.section(ChoiceSection)
    hands.click(section.right["bone"])
    assert hands.page.desk.item["answer"] == ["bone"]
    assert hands.page.desk.item["role"] == "look_alike"
    add = hands.page.room.write.findChild(Button, "add-option")
    add.setFocus()
    hands.key(Key.Key_Space)
    assert hands.page.desk.item["options"][-2:] == ["option_1", "cannot_tell"]
    hands.type(hands.form["options", "option_1"], "Celluloid")
    section = hands.page.room.write.section(ChoiceSection)
    menu = section.menus["option_1"].open_menu()
    hands.choose(menu, hands.shell.say("author.options.is_critical"))
    assert hands.page.desk.item["critical"] == ["option_1"]
    menu = hands.page.room.write.section(ChoiceSection).menus["option_1"].open_menu()
    hands.choose(menu, hands.shell.say("author.options.remove"))
    assert "option_1" not in hands.page.desk.item["options"]
    assert hands.draft.word("en", 0, ("options", "option_1")) == ""


def test_a_fact_is_found_by_a_part_of_its_id(hands: Hands) -> None:
    hands.open_copy()
    section = hands.page.room.write.section(FactsSection)
    section.search.edit.setFocus()
    QTest.keyClicks(section.search.edit, "iv 03")
    assert set(section.found) >= {"IV-032", "IV-034"}
    assert "IV-033" not in section.found  # it is there already
    first = next(iter(section.found))
    QTest.keyClick(section.search.edit, Key.Key_Return)
    assert hands.page.desk.item["facts"][-1] == first
    again = hands.page.room.write.section(FactsSection)
    hands.click(again.chosen[first])
    assert first not in hands.page.desk.item["facts"]


def test_steps_are_moved_into_their_order(hands: Hands) -> None:
    hands.open_copy()
    hands.page.add_item(ItemType.ORDERING)
    section = hands.page.room.write.section(OrderSection)
    assert [slot[1] for slot in section.fields if slot[0] == "options"] == ["step_1", "step_2", "step_3"]
    down = hands.page.room.write.findChild(IconButton, "down/step_1")
    down.setFocus()
    hands.key(Key.Key_Return)
    assert hands.page.desk.item["answer"] == ["step_2", "step_1", "step_3"]


def test_a_scenario_grows_by_moments_choices_and_ends(hands: Hands) -> None:
    hands.open_copy()
    hands.page.add_item(ItemType.SCENARIO)
    for name in ("add-state", "add-choice/state_1", "add-end"):
        button = hands.page.room.write.findChild(Button, name)
        button.setFocus()
        hands.key(Key.Key_Return)
    item = hands.page.desk.item
    assert [state["key"] for state in item["state"]] == ["state_1", "state_2"]
    assert len(item["state"][0]["choice"]) == 3
    assert item["ends"] == ["end_1", "end_2", "end_3"]
    hands.looked()
    assert "No path comes to" in hands.said(hands.page.room.write.problems)
    combo = hands.page.room.write.findChild(Combo, "to/state_1/choice_1")
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("state_2"))
    combo.activated.emit(combo.currentIndex())
    assert hands.page.desk.item["state"][0]["choice"][0]["to"] == "state_2"


def test_items_are_moved_copied_and_deleted_and_that_comes_back(hands: Hands) -> None:
    hands.open_copy()
    keys = [item["key"] for item in hands.draft.items]
    hands.page.room.items.setFocus()
    hands.key(Key.Key_Down, CTRL)
    assert [item["key"] for item in hands.draft.items][:2] == [keys[1], keys[0]]
    assert hands.page.desk.place == 1
    hands.key(Key.Key_Delete)
    assert keys[0] not in [item["key"] for item in hands.draft.items]
    hands.key(Key.Key_Z, CTRL)
    hands.key(Key.Key_Z, CTRL)
    assert [item["key"] for item in hands.draft.items] == keys
    hands.choose(hands.page.offer_more(), hands.shell.say("author.items.copy"))
    assert len(hands.draft.items) == len(keys) + 1


def test_the_room_is_reached_through_learn_and_leads_back(hands: Hands) -> None:
    assert hands.shell.rail.room("learn").isChecked()
    hands.key(Key.Key_Escape)
    assert hands.shell.room == "learn"


def test_closing_the_window_keeps_what_was_typed_last(hands: Hands) -> None:
    hands.open_copy()
    hands.type(hands.form["stem",], "Typed last")
    hands.shell.close()
    kept = Path(hands.page.desk.shelf.place / "first-look-own" / "text" / "en.toml").read_text("utf-8")
    assert "Typed last" in kept


def test_the_settings_lead_to_the_room(window: Callable[..., Shell], qtbot: QtBot) -> None:
    shell = window()
    shell.go("settings")
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    qtbot.mouseClick(shell.page("settings").author.room, LEFT)
    assert shell.room == "author"

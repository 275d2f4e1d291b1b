"""The authoring room by real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.pages.author.hands import CTRL, LEFT, NONE, SHIFT, Hands, Key

from borderlens.domain.items import ItemType
from borderlens.ui.pages.author.about import FactsSection
from borderlens.ui.pages.author.answers import ChoiceSection, OrderSection
from borderlens.ui.pages.author.sheets import PackSheet, PhotosSheet, QuestionsSheet
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import Combo
from borderlens.words import LANGUAGES


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


def test_a_sign_is_drawn_by_keys_and_by_the_mouse_moved_and_deleted(hands: Hands) -> None:
    hands.open_copy()
    hands.key(Key.Key_2, CTRL)
    view = hands.page.room.marks
    canvas = view.canvas
    hands.qtbot.waitUntil(lambda: canvas.image is not None, timeout=20_000)
    before = len(view.shown.signs)
    view.new.setFocus()
    hands.key(Key.Key_Return)
    assert canvas.drawing
    hands.key(Key.Key_Space)
    for way in (Key.Key_Right, Key.Key_Down):
        for _ in range(6):
            hands.key(way, SHIFT)
        hands.key(Key.Key_Space)
    hands.key(Key.Key_Return)
    assert len(view.shown.signs) == before + 1
    cue, polygon = view.shown.signs[-1]
    assert len(polygon) == 3
    assert hands.page.desk.item["marks"][-1] == cue
    assert view.section.fields["cues", cue, "name"].edit.hasFocus()
    QTest.keyClicks(view.section.fields["cues", cue, "name"].edit, "A crack")
    assert hands.draft.word("en", 0, ("cues", cue, "name")) == "A crack"
    hands.click(view.new)
    for x, y in ((0.1, 0.1), (0.3, 0.1), (0.2, 0.3)):
        hands.click(canvas, canvas.to_stage(x, y).toPoint())
    hands.click(canvas, canvas.to_stage(0.1, 0.1).toPoint())
    assert len(view.shown.signs) == before + 2
    start, end = canvas.to_stage(0.2, 0.3).toPoint(), canvas.to_stage(0.25, 0.4).toPoint()
    QTest.mousePress(canvas, LEFT, NONE, start)
    QTest.mouseMove(canvas, start + QPoint(5, 5))
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, NONE, end)
    moved = view.shown.signs[-1][1][2]
    assert abs(moved[0] - 0.25) < 0.01
    assert abs(moved[1] - 0.4) < 0.01
    canvas.setFocus()
    hands.key(Key.Key_PageUp)
    hands.key(Key.Key_Right, SHIFT)
    hands.key(Key.Key_Insert)
    assert len(view.shown.signs[-1][1]) == 4
    hands.key(Key.Key_Delete)
    assert len(view.shown.signs) == before + 1
    assert clipped(hands.page.room) == []


def test_a_picture_of_the_program_gets_its_own_signs_as_a_copy(hands: Hands) -> None:
    hands.open_copy()
    hands.page.add_item(ItemType.SINGLE)
    hands.page.pictures._show(["ivory-section-120-degrees"])
    hands.page.room.open_way("marks")
    view = hands.page.room.marks
    assert not view.shown.own
    hands.click(view.copy)
    assert view.shown.own
    assert "ivory-section-120-degrees" in hands.draft.document["pictures"]
    box = view.scroll.widget().findChild(CheckBox, "mark/crossing_lines")
    hands.click(box)
    assert hands.page.desk.item["marks"] == ["crossing_lines"]
    assert hands.draft.word("lo", hands.page.desk.place, ("cues", "crossing_lines", "name"))


def test_the_preview_asks_and_answers_in_every_language(hands: Hands) -> None:
    hands.open_copy()
    hands.key(Key.Key_4, CTRL)
    view = hands.page.room.preview
    assert view.item.stem.text() == hands.draft.word("en", 0, ("stem",))
    for language in LANGUAGES:
        hands.click(view.languages.segment(language))
        assert view.item.stem.text().replace("\u200b", "") == hands.draft.word(language, 0, ("stem",)).replace(
            "\u200b", ""
        )
    view.begin()
    hands.key(Key.Key_1)
    hands.key(Key.Key_Return)
    assert view.stack.currentWidget() is view.feedback
    hands.key(Key.Key_Return)
    assert view.stack.currentWidget() is view.item


def test_translating_goes_from_one_missing_text_to_the_next(hands: Hands) -> None:
    hands.open_copy()
    for place, slot in ((1, ("why",)), (3, ("stem",))):
        hands.draft.say("vi", place, slot, "")
    hands.page.desk.touched()
    hands.looked()
    hands.key(Key.Key_3, CTRL)
    view = hands.page.room.translate
    assert not view.reviewed.isEnabled()
    hands.key(Key.Key_Return, CTRL)
    assert hands.page.desk.place == 1
    assert view.fields["why",].edit.hasFocus()
    QTest.keyClicks(view.fields["why",].edit, "Nam goc")
    assert hands.draft.word("vi", 1, ("why",)) == "Nam goc"
    hands.key(Key.Key_Return, CTRL)
    assert hands.page.desk.place == 3
    QTest.keyClicks(view.fields["stem",].edit, "Cut nay phu hop voi gi? 17")
    assert "17" in view.fields["stem",].hint
    hands.looked()
    assert view.reviewed.isEnabled()
    hands.click(view.reviewed)
    assert hands.draft.status("vi") == "reviewed"
    QTest.keyClicks(view.fields["stem",].edit, " ")
    QTest.keyClicks(view.fields["stem",].edit, "a")
    assert hands.draft.status("vi") == "draft"


def test_photographs_need_their_rights_and_what_cannot_be_read_is_named(hands: Hands) -> None:
    from tests.services.authoring.test_photos import camera_photo

    hands.open_copy()
    place = hands.folder / "photos"
    camera_photo(place / "tusk.jpg")
    (place / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    hands.chosen["photos"] = [place]
    hands.page.desk.select(1)
    hands.page.pictures.add_photos()
    sheet = hands.page.findChild(PhotosSheet)
    hands.click(sheet.folder)
    assert not sheet.go.isEnabled()
    QTest.keyClicks(sheet.licence.edit, "CC-BY-4.0")
    QTest.keyClicks(sheet.source.edit, "Training store")
    assert not sheet.go.isEnabled()
    sheet.use.combo.setFocus()
    QTest.keyClick(sheet.use.combo, Key.Key_Down)
    QTest.keyClick(sheet.use.combo, Key.Key_Down)
    assert sheet.go.isEnabled()
    hands.click(sheet.go)
    hands.still()
    row = hands.draft.document["sources"][0]
    assert (row["licence"], row["source"], row["use"]) == ("CC-BY-4.0", "Training store", "agency")
    assert hands.page.desk.item["pictures"][-1] == "tusk"
    assert "broken.jpg" in hands.said(hands.shell._question)
    assert hands.form["pictures", "tusk"].isVisible()


def test_a_new_pack_begins_with_a_title_and_adds_languages(hands: Hands) -> None:
    hands.page.start.new.setFocus()
    hands.key(Key.Key_Return)
    sheet = hands.page.findChild(PackSheet)
    QTest.keyClicks(sheet.titles["en"].edit, "Our own store")
    QTest.keyClicks(sheet.summaries["en"].edit, "What lies there.")
    assert not sheet.go.isEnabled()
    QTest.keyClicks(sheet.licence.edit, "CC0-1.0")
    sheet.boxes["lo"].setFocus()
    QTest.keyClick(sheet.boxes["lo"], Key.Key_Space)
    hands.click(sheet.go)
    hands.looked()
    assert (hands.draft.id, hands.draft.languages) == ("our-own-store", ("en", "lo"))
    assert hands.shell.focusWidget() is hands.page.room.new
    hands.choose(hands.page.offer_types(), "Single")
    assert len(hands.draft.items) == 1


def test_questions_of_a_gift_file_become_a_draft_with_a_report(hands: Hands) -> None:
    file = hands.folder / "scene.gift"
    file.write_text("::One:: What first? {=Look ~Open ~Burn}\n\n::Two:: Say something. {}\n", "utf-8")
    hands.chosen["file"] = [file]
    hands.click(hands.page.start.buttons["file/gift"])
    sheet = hands.page.findChild(QuestionsSheet)
    QTest.keyClicks(sheet.licence.edit, "CC0-1.0")
    hands.click(sheet.go)
    hands.qtbot.waitUntil(lambda: hands.page.desk.draft is not None, timeout=60_000)
    hands.still()
    assert hands.draft.id == "scene"
    assert "Two" in hands.said(hands.page.pane)
    assert hands.page.pane.isVisible()


def test_a_pack_goes_out_signed_and_in_again_on_another_laptop(hands: Hands) -> None:
    hands.open_copy()
    hands.choose(hands.page.offer_shares(), hands.shell.say("author.send.pack"))
    out = hands.chosen["out"][0]
    hands.qtbot.waitUntil(out.is_file, timeout=60_000)
    hands.still()
    from borderlens.packs.pack_import import import_pack

    done = import_pack(out, hands.folder / "another", library=hands.page.desk.shelf.library)
    assert done.signature is not None
    assert done.signature.signer == "LS-014"


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


@pytest.mark.parametrize("way", ["write", "marks", "translate", "preview", "items"])
@pytest.mark.parametrize("language", ["en", "lo"])
def test_nothing_is_cut_at_200_percent(window: Callable[..., Shell], qtbot: QtBot, way: str, language: str) -> None:
    shell = window(language=language, text_size=2.0)
    shell.go("author")
    page = shell.page("author")
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    folder = shell.context("author").paths.bundle / "quizzes" / "first-look"
    page._opened(page.desk.shelf.open_pack(folder, own=False), fresh=True)
    qtbot.waitUntil(lambda: page.desk.fresh, timeout=60_000)
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    page.room.open_way(way)
    QApplication.processEvents()
    assert clipped(page.room) == []


def test_the_settings_lead_to_the_room(window: Callable[..., Shell], qtbot: QtBot) -> None:
    shell = window()
    shell.go("settings")
    qtbot.waitUntil(lambda: not shell.busy, timeout=60_000)
    qtbot.mouseClick(shell.page("settings").author.room, LEFT)
    assert shell.room == "author"

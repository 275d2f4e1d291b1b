"""Signs, preview, translating, photographs and packs in the authoring room, by real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.pages.author.hands import CTRL, LEFT, NONE, SHIFT, Hands, Key

from borderlens.domain.items import ItemType
from borderlens.ui.pages.author.sheets import PackSheet, PhotosSheet, QuestionsSheet
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.words import LANGUAGES


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

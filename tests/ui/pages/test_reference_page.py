"""Reference: the gallery with its filters, cues by number, two pictures side by side, the diagrams."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped

from borderlens.packs.diagrams import Diagram
from borderlens.packs.pictures import TeachingPicture, read_pictures
from borderlens.ui.pages.reference.page import ReferencePage
from borderlens.ui.shell import Shell
from borderlens.ui.theme import TEXT_SIZES
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.setaside import SetAside
from borderlens.words import LANGUAGES

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
TRUTH = """
kind = "{kind}"
facts = ["IV-001"]
drawn = true
[parameters]
origin = "{origin}"
[quantities]
px_per_mm = 4.0
[[cues]]
id = "crossing_lines"
polygon = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.6]]
fact = "IV-001"
[[cues]]
id = "crossing_lines"
polygon = [[0.1, 0.7], [0.4, 0.7], [0.4, 0.9]]
fact = "IV-001"
[[cues]]
id = "nerve_canal"
polygon = [[0.6, 0.1], [0.9, 0.1], [0.9, 0.6]]
fact = "IV-002"
"""
MADE = (
    ("ivory_section", "ivory-section-90-degrees", "elephant"),
    ("ivory_section", "ivory-section-100-degrees", "elephant"),
    ("ivory_section", "mammoth", "mammoth"),
    ("ivory_bangle", "ivory-bangle-table", ""),
    ("bone_bangle", "bone-bangle-close", ""),
    ("bone_bangle", "bone-bangle-table", ""),
    ("tiger_skin", "tiger-skin", ""),
    ("glue", "glue", ""),
)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    for kind, stem, origin in MADE:
        (folder / kind).mkdir(parents=True, exist_ok=True)
        image.save(str(folder / kind / f"{stem}.webp"))
        (folder / kind / f"{stem}.picture.toml").write_text(TRUTH.format(kind=kind, origin=origin), "utf-8")
    image.save(str(folder / "zz-lost.png"))
    return folder


@pytest.fixture
def page(window: Start, qtbot: QtBot, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> ReferencePage:
    monkeypatch.setattr("borderlens.ui.pages.reference.page.read_pictures", lambda _: read_pictures(pictures))
    shell = window()
    shell.go("reference")
    qtbot.waitUntil(lambda: not shell.busy)
    return shell.page("reference")


def press(page: ReferencePage, qtbot: QtBot, *keys: Qt.Key) -> None:
    """Keys where the focus is, as a person presses them; then wait for what is read."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        rest(page, qtbot)


def rest(page: ReferencePage, qtbot: QtBot) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not page._context.jobs.busy)


def click(page: ReferencePage, qtbot: QtBot, stem: str) -> None:
    """Press a picture of the gallery."""
    shelf = page.gallery.shelf
    place = next(n for n, row in enumerate(shelf.rows) if not row.heading and row.value.stem == stem)
    shelf.scrollTo(shelf.model().index(place, 0))
    at = shelf.visualRect(shelf.model().index(place, 0)).center()
    qtbot.mouseClick(shelf.viewport(), LEFT, pos=at)
    rest(page, qtbot)


def words(page: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\u200b", "")


def stems(page: ReferencePage) -> list[str]:
    return [value.stem for value in page.gallery.shelf.values() if isinstance(value, TeachingPicture)]


def headings(page: ReferencePage) -> list[str]:
    return [row.words for row in page.gallery.shelf.rows if row.heading]


def test_kinds_stand_in_the_order_of_the_table_with_their_count(page: ReferencePage) -> None:
    assert headings(page) == [
        "Elephant or mammoth ivory, cut across · 3", "Ivory bangle · 1", "Bone bangle · 2", "Tiger skin · 1",
        "Glue in blocks · 1", "Other · 1",
    ]  # fmt: skip
    assert stems(page)[:2] == ["ivory-section-90-degrees", "ivory-section-100-degrees"]
    assert page.bar.count.text() == "9 of 9 pictures"


def test_a_picture_shows_its_cues_facts_and_how_it_was_made(page: ReferencePage) -> None:
    assert [mark.number for mark in page.gallery.picture.marks] == [1, 1, 2]  # one cue at two places
    assert "Lines that cross" in words(page)
    assert "IV-001, IV-002" in words(page)
    assert "Drawn by computer" in words(page)
    assert "Drawn picture" in page.gallery.picture.accessibleName()


def test_what_was_rendered_says_so_everywhere(page: ReferencePage, qtbot: QtBot) -> None:
    click(page, qtbot, "ivory-bangle-table")
    assert "Rendered picture" in page.gallery.picture.accessibleName()
    assert "rendered by computer" in words(page)
    rows = {row.value.stem: row for row in page.gallery.shelf.rows if not row.heading}
    assert rows["ivory-bangle-table"].plate == "Rendered"
    assert rows["tiger-skin"].plate == "Drawn"
    assert "Rendered picture" in rows["ivory-bangle-table"].spoken


def test_a_number_shows_where_a_cue_is_and_hides_it_again(page: ReferencePage, qtbot: QtBot) -> None:
    press(page, qtbot, Key.Key_2)
    assert page.gallery.picture.chosen_mark == 2
    qtbot.mouseClick(page.gallery.detail.cue_buttons[0], LEFT)
    assert page.gallery.picture.chosen_mark == 1
    qtbot.mouseClick(page.gallery.detail.cue_buttons[0], LEFT)
    assert page.gallery.picture.chosen_mark is None


def test_arrows_pass_over_headings_and_enter_goes_to_the_picture(page: ReferencePage, qtbot: QtBot) -> None:
    press(page, qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert page.gallery.here.stem == "ivory-bangle-table"
    press(page, qtbot, Key.Key_Down)
    assert page.gallery.here.stem == "bone-bangle-close"
    press(page, qtbot, Key.Key_End)
    assert page.gallery.here.stem == "zz-lost"
    press(page, qtbot, Key.Key_Home, Key.Key_Return, Key.Key_Plus)
    assert page.gallery.picture.hasFocus()
    assert page.gallery.picture.zoom > 1
    press(page, qtbot, Key.Key_Escape)
    assert page.gallery.shelf.hasFocus()


def test_family_kind_and_standing_narrow_the_gallery(page: ReferencePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.bar.family.segment("tiger"), LEFT)
    assert stems(page) == ["tiger-skin"]
    assert [page.bar.kind.itemText(n) for n in range(page.bar.kind.count())] == ["All kinds", "Tiger skin"]
    qtbot.mouseClick(page.bar.family.segment("ivory"), LEFT)
    page.bar.group.setFocus()
    press(page, qtbot, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert page.bar.group.currentText() == "Cannot tell"
    assert stems(page) == ["mammoth"]
    assert page.bar.count.text() == "1 of 9 pictures"
    qtbot.mouseClick(page.bar.family.segment("pangolin"), LEFT)
    assert stems(page) == []
    assert "Nothing has such a name" in words(page)
    qtbot.mouseClick(page.gallery.clear, LEFT)
    assert len(stems(page)) == 9


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [("en", "bone", "bone-bangle-close"), ("vi", "da ho", "tiger-skin"), ("zh-Hans", "虎", "tiger-skin")],
)
def test_typed_words_find_kinds(page: ReferencePage, qtbot: QtBot, language: str, typed: str, found: str) -> None:
    page._context.settings.language = language
    page._context.save_settings()
    press(page, qtbot, Key.Key_Slash)
    assert page.bar.search.hasFocus()
    by_input_method = QInputMethodEvent()
    by_input_method.setCommitString(typed)
    QApplication.sendEvent(page.bar.search, by_input_method)
    assert stems(page)[0] == found
    assert len(headings(page)) == 1
    press(page, qtbot, Key.Key_Escape)
    assert len(stems(page)) == 9


def test_letters_typed_into_the_search_are_no_keys_of_the_page(page: ReferencePage, qtbot: QtBot) -> None:
    press(page, qtbot, Key.Key_Slash)
    QTest.keyClicks(page.bar.search, "dc1")
    assert page.bar.search.text() == "dc1"
    assert page.tab == "pictures"
    assert not page.gallery.comparing


def test_mammoth_ivory_is_never_tagged_as_settled(page: ReferencePage, qtbot: QtBot) -> None:
    assert page.gallery.detail.tag.text == "Protected"
    click(page, qtbot, "mammoth")
    assert page.gallery.detail.tag.text == "Cannot tell"
    assert "cannot be told from a picture" in words(page)
    click(page, qtbot, "glue")
    assert page.gallery.detail.tag.text == "Not by eye"


def test_two_pictures_share_zoom_and_place(page: ReferencePage, qtbot: QtBot) -> None:
    click(page, qtbot, "ivory-bangle-table")
    press(page, qtbot, Key.Key_C)
    compare = page.gallery.compare
    left, right = compare.left.picture, compare.right.picture
    assert (compare.left.shown.stem, compare.right.shown.stem) == ("ivory-bangle-table", "bone-bangle-table")
    assert left.size() == right.size()
    press(page, qtbot, Key.Key_Return, Key.Key_Plus, Key.Key_Plus, Key.Key_Right)
    assert left.hasFocus()
    assert left.view == right.view
    assert left.view[0] > 1.5
    qtbot.mousePress(right, LEFT, pos=QPoint(100, 100))
    qtbot.mouseMove(right, QPoint(70, 100))
    qtbot.mouseMove(right, QPoint(40, 100))
    qtbot.mouseRelease(right, LEFT, pos=QPoint(40, 100))
    assert left.view == right.view
    press(page, qtbot, Key.Key_2)
    assert (left.chosen_mark, right.chosen_mark) == (2, 2)


def test_the_gallery_chooses_what_stands_at_the_right(page: ReferencePage, qtbot: QtBot) -> None:
    click(page, qtbot, "ivory-bangle-table")
    qtbot.mouseClick(page.gallery.detail.compare, LEFT)
    rest(page, qtbot)
    click(page, qtbot, "tiger-skin")
    assert page.gallery.compare.right.shown.stem == "tiger-skin"
    assert page.gallery.compare.left.shown.stem == "ivory-bangle-table"
    press(page, qtbot, Key.Key_Escape)
    assert not page.gallery.comparing
    assert page.gallery.here.stem == "ivory-bangle-table"
    assert page.gallery.picture.isVisible()


def test_a_picture_without_its_truth_keeps_its_place_and_says_why(page: ReferencePage, qtbot: QtBot) -> None:
    click(page, qtbot, "zz-lost")
    assert "zz-lost.picture.toml" in words(page)
    assert not page.gallery.detail.tag.isVisible()
    assert not page.findChild(SetAside).button.isVisible()  # nothing more is known


def test_without_pictures_the_page_says_where_they_belong(page: ReferencePage) -> None:
    page.show_pictures([])
    assert "assets/" in words(page)
    assert page.empty.isVisible()


def test_another_language_names_kinds_and_cues_anew(page: ReferencePage) -> None:
    page._context.settings.language = "vi"
    page._context.save_settings()
    assert "Vân giao nhau" in words(page)
    assert headings(page)[1] == "Vòng tay bằng ngà · 1"
    assert "Vòng tay bằng ngà" in [page.bar.kind.itemText(n) for n in range(page.bar.kind.count())]


def test_thumbs_are_read_for_what_is_seen(page: ReferencePage, qtbot: QtBot) -> None:
    shelf = page.gallery.shelf
    file = shelf.values()[0].file
    assert file in page.gallery._thumbs._kept
    before = shelf.grab().toImage()
    assert before.pixelColor(shelf.visualRect(shelf.model().index(1, 0)).center()) == Qt.GlobalColor.darkGray


def test_diagrams_stand_by_chapter_and_are_found_by_their_words(page: ReferencePage, qtbot: QtBot) -> None:
    press(page, qtbot, Key.Key_D)
    charts = page.charts
    assert charts.isVisible()
    assert len(charts.shelf.values()) == charts.count > 40
    assert next(row.words for row in charts.shelf.rows).startswith("Ivory · ")
    first = charts.board.diagram
    press(page, qtbot, Key.Key_Down)
    assert charts.board.diagram != first
    assert isinstance(charts.board.diagram, Diagram)
    press(page, qtbot, Key.Key_Slash)
    QTest.keyClicks(page.bar.search, "hornbill casque")
    assert 0 < len(charts.shelf.values()) < 5
    press(page, qtbot, Key.Key_Escape, Key.Key_D, Key.Key_D)
    assert page.gallery.isVisible()


def test_nothing_is_cut_in_any_view(page: ReferencePage, qtbot: QtBot) -> None:
    found = {}
    for view in ("one", "compare", "diagrams"):
        if view == "compare":
            page.gallery.toggle_compare()
        elif view == "diagrams":
            page.show_tab("diagrams")
        rest(page, qtbot)
        for factor in (TEXT_SIZES[0], TEXT_SIZES[-1]):  # all four of the first view are in test_clipping
            for language in LANGUAGES:
                page._context.settings.language, page._context.settings.text_size = language, factor
                page._context.save_settings()
                for _ in range(3):
                    QApplication.processEvents()
                cut = clipped(page)
                if cut:
                    found[view, language, factor] = cut
    assert found == {}


def test_every_control_has_a_name(page: ReferencePage) -> None:
    named = (page.bar.search, page.bar.kind, page.bar.group, page.bar.family, page.gallery.shelf, page.charts.shelf)
    assert all(widget.accessibleName() for widget in named)
    assert all(picture.accessibleName() for picture in page.findChildren(Picture))

"""Reference: the gallery of teaching pictures with their cues."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from borderlens.packs.pictures import read_pictures
from borderlens.ui.pages.reference import ReferencePage
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.setaside import SetAside

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
TRUTH = """
kind = "{kind}"
facts = ["IV-001"]
drawn = true
[quantities]
px_per_mm = 4.0
[[cues]]
id = "crossing_lines"
polygon = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.6]]
fact = "IV-001"
[[cues]]
id = "nerve_canal"
polygon = [[0.6, 0.1], [0.9, 0.1], [0.9, 0.6]]
fact = "IV-002"
"""


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for kind in ("ivory_section", "tiger_skin"):
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGray)
        image.save(str(folder / f"{kind}.png"))
        (folder / f"{kind}.picture.toml").write_text(TRUTH.format(kind=kind), "utf-8")
    image.save(str(folder / "zz-lost.png"))
    return folder


@pytest.fixture
def page(window: Start, qtbot: QtBot, pictures: Path) -> ReferencePage:
    shell = window()
    shell.go("reference")
    qtbot.waitUntil(lambda: not shell.busy)
    shown = shell.page("reference")
    shown.show_pictures(read_pictures(pictures))
    qtbot.waitUntil(lambda: not shell.busy)
    return shown


def words(page: ReferencePage) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_picture_shows_its_cues_facts_and_that_it_is_drawn(page: ReferencePage) -> None:
    assert [mark.number for mark in page.picture.marks] == [1, 2]
    assert "Lines that cross" in words(page)
    assert "IV-001, IV-002" in words(page)
    assert "Drawn picture" in page.picture.accessibleName()


def test_a_number_shows_where_a_cue_is_and_hides_it_again(page: ReferencePage, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_2)
    assert page.picture.chosen_mark == 2
    qtbot.mouseClick(page._cue_buttons[0], LEFT)
    assert page.picture.chosen_mark == 1
    qtbot.mouseClick(page._cue_buttons[0], LEFT)
    assert page.picture.chosen_mark is None


def test_arrows_choose_the_next_picture(page: ReferencePage, qtbot: QtBot) -> None:
    assert page.list.currentRow() == 0
    qtbot.keyClick(page.list, Qt.Key.Key_Right)
    assert page.list.currentRow() == 1
    assert "Tiger skin" in words(page)


def test_a_product_narrows_the_gallery(page: ReferencePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.filter.segment("tiger"), LEFT)
    assert page.list.count() == 1
    assert page._count.text() == "1 of 3 pictures"
    qtbot.mouseClick(page.filter.segment("pangolin"), LEFT)
    assert page.list.count() == 0


def test_a_picture_without_its_truth_keeps_its_place_and_says_why(page: ReferencePage, qtbot: QtBot) -> None:
    page.list.setCurrentRow(2)
    assert "zz-lost.picture.toml" in words(page)
    assert not page.findChild(SetAside).button.isVisible()  # nothing more is known


def test_without_pictures_the_page_says_where_they_belong(page: ReferencePage) -> None:
    page.show_pictures([])
    assert "assets/" in words(page).replace("\u200b", "")
    assert page.empty.isVisible()


def test_another_language_names_the_cues_anew(page: ReferencePage) -> None:
    page._context.settings.language = "vi"
    page._context.save_settings()
    assert "Vân giao nhau" in words(page)

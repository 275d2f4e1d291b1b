"""The nearest confirmed photographs: what is said of each, what a screen reader hears, and pressing one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.widgets.ground import LEFT, Key, show, spoken

from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.jobs import Jobs
from borderlens.ui.widgets.confirmed import ConfirmedCard
from borderlens.words import LANGUAGES


@dataclass(frozen=True)
class Entry:
    label: str
    confirmed_by: str = "Customs laboratory"
    confirmed_on: date = date(2026, 11, 24)


@dataclass(frozen=True)
class Library:
    title: str = "Seizures"


@dataclass(frozen=True)
class Near:
    entry: Entry
    picture: Path
    library: Library = Library()


@pytest.fixture
def near(tmp_path: Path) -> list[Near]:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0xC08040)
    image.save(str(tmp_path / "a.jpg"))
    return [Near(Entry(label), tmp_path / "a.jpg") for label in ("tiger_skin", "agency_label")]


@pytest.fixture
def card(qtbot: QtBot) -> ConfirmedCard:
    made = ConfirmedCard(Jobs(lambda error: pytest.fail(str(error))))
    show(qtbot, made, width=420, height=420)
    return made


def words(card: ConfirmedCard) -> list[str]:
    QApplication.processEvents()  # a layout shows what was put into it
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()]


def test_each_says_what_it_was_confirmed_as_by_whom_and_when(card: ConfirmedCard, near: list[Near]) -> None:
    card.show_near(near)
    said = words(card)
    assert [text for text in said if text in ("Tiger skin", "agency_label")] == ["Tiger skin", "agency_label"]
    assert said.count("confirmed by Customs laboratory on 2026-11-24") == 2
    assert said.count("from Seizures") == 2
    assert spoken(card.pictures()[0]) == "Tiger skin. confirmed by Customs laboratory on 2026-11-24. Seizures"


def test_the_pictures_come_from_a_job(card: ConfirmedCard, near: list[Near], qtbot: QtBot) -> None:
    card.show_near(near)
    assert card.pictures()[0].picture is None
    qtbot.waitUntil(lambda: all(button.picture is not None for button in card.pictures()))
    image = card.pictures()[0].picture
    assert image.size() == card.pictures()[0].size() * card.devicePixelRatioF()
    assert abs(image.pixelColor(10, 10).red() - 0xC0) < 8


def test_a_picture_that_is_gone_leaves_its_words(card: ConfirmedCard, near: list[Near], qtbot: QtBot) -> None:
    card.show_near([Near(Entry("tiger_skin"), near[0].picture.with_name("gone.jpg"))])
    qtbot.waitUntil(lambda: card.pictures()[0].picture is not None)
    card.grab()
    assert "Tiger skin" in words(card)


def test_one_can_be_pressed_by_mouse_and_key(card: ConfirmedCard, near: list[Near], qtbot: QtBot) -> None:
    card.show_near(near)
    with qtbot.waitSignal(card.compared) as pressed:
        qtbot.mouseClick(card.pictures()[1], LEFT)
    assert pressed.args == [near[1]]
    card.pictures()[0].setFocus()
    with qtbot.waitSignal(card.compared) as pressed:
        qtbot.keyClick(card.pictures()[0], Key.Key_Return)
    assert pressed.args == [near[0]]


def test_with_none_it_says_how_they_come_here(card: ConfirmedCard, near: list[Near]) -> None:
    card.show_near(near)
    card.show_near([])
    assert card.pictures() == []
    assert words(card)[-1] == "No confirmed photograph is here yet. They can be added in Reference."


def test_another_language_keeps_the_pictures(
    card: ConfirmedCard, near: list[Near], qtbot: QtBot, speaker: saying.Say
) -> None:
    card.show_near(near)
    qtbot.waitUntil(lambda: card.pictures()[0].picture is not None)
    speaker.choose("vi")
    card.retranslate()
    assert card.pictures()[0].picture is not None
    assert "Customs laboratory xác nhận ngày 2026-11-24" in words(card)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_at_twice_the_size(
    card: ConfirmedCard, near: list[Near], look: looks.Theme, speaker: saying.Say, language: str
) -> None:
    speaker.choose(language)
    look.choose(factor=2.0, language=language)
    card.show_near(near)
    card.parentWidget().resize(420, 900)
    assert clipped(card) == []

"""Adding confirmed photographs: what must be said is asked for, field by field, with the keyboard alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped

from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.dialogs.add_reference import NEW, AddReference, Wanted
from borderlens.ui.dialogs.one_line import OneLine
from borderlens.words import LANGUAGES

TODAY = date(2026, 11, 24)
PHOTOS = [Path("a.jpg"), Path("b.jpg")]
Key = Qt.Key


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


def sheet(ground: QWidget, qtbot: QtBot, **given: object) -> AddReference:
    libraries = given.pop("libraries", [("skins", "Skins")])
    made = AddReference(
        ["tiger_skin", "seed_pods"], libraries, lambda _: PHOTOS, today=lambda: TODAY, parent=ground, **given
    )
    with qtbot.waitActive(made):
        made.open()
    return made


def fill(made: AddReference, qtbot: QtBot, by: str = "Laboratory", day: str = "2026-10-01") -> None:
    made.label.combo.setCurrentIndex(made.label.combo.findData("tiger_skin"))
    qtbot.keyClicks(made.by.edit, by)
    qtbot.keyClicks(made.day.edit, day)


def test_all_that_was_said_is_handed_on(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    qtbot.mouseClick(made.choose, Qt.MouseButton.LeftButton)
    assert made.count.text() == "2 chosen"
    fill(made, qtbot)
    qtbot.keyClicks(made.note.edit, " report 12 ")
    with qtbot.waitSignal(made.wanted) as sent:
        qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    assert sent.args == [Wanted(tuple(PHOTOS), "skins", "", "tiger_skin", "Laboratory", date(2026, 10, 1), "report 12")]


def test_a_first_library_is_named_here(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot, libraries=[], photos=PHOTOS)
    assert made.library.value() == NEW
    assert made.title.isVisible()
    fill(made, qtbot)
    made.submit()
    assert made.title.error == "Write a name for the library."
    qtbot.keyClicks(made.title.edit, "Skins")
    assert made.title.error == ""
    with qtbot.waitSignal(made.wanted) as sent:
        made.submit()
    assert (sent.args[0].library, sent.args[0].title) == ("", "Skins")


def test_the_name_of_a_new_library_is_asked_only_then(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    assert not made.title.isVisible()
    made.library.combo.setCurrentIndex(made.library.combo.findData(NEW))
    made.library.combo.activated.emit(made.library.combo.currentIndex())
    assert made.title.isVisible()


def test_nothing_is_complained_of_before_it_was_touched(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    assert set(made.missing()) == {"photos", "label", "by", "day"}
    assert [field.error for field in (made.title, made.label, made.by, made.day)] == [""] * 4
    assert made.count.text() == ""


def test_main_button_says_all_that_is_missing_and_goes_to_the_first(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    with qtbot.assertNotEmitted(made.wanted):
        made.submit()
    assert made.isVisible()
    assert made.count.text().startswith("Choose at least one photograph")
    assert all(field.error for field in (made.label, made.by, made.day))
    assert made.focusWidget() is made.choose
    assert made.day.edit.accessibleDescription() == made.day.error


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("2026", ""),
        ("2026-10-01", ""),
        ("2026-13-01", "Write the day like 2026-11-24."),
        ("1.10.2026", "Write the day like 2026-11-24."),
        ("2026-11-24", ""),
        ("2026-11-25", "This day has not come yet."),
    ],
)
def test_the_day_is_looked_at_as_it_is_typed(ground: QWidget, qtbot: QtBot, typed: str, error: str) -> None:
    made = sheet(ground, qtbot)
    qtbot.keyClicks(made.day.edit, typed)
    assert made.day.error == error


def test_who_confirmed_may_not_be_blank(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    qtbot.keyClicks(made.by.edit, "L")
    assert made.by.error == ""
    qtbot.keyClick(made.by.edit, Key.Key_Backspace)
    assert made.by.error == "Write who confirmed it."


def test_the_keyboard_alone_is_enough(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    qtbot.keyClick(made.choose, Key.Key_Space)
    fill(made, qtbot)
    with qtbot.waitSignal(made.wanted):
        qtbot.keyClick(made.day.edit, Key.Key_Return)


def test_escape_leaves_without_a_word(ground: QWidget, qtbot: QtBot) -> None:
    made = sheet(ground, qtbot)
    with qtbot.assertNotEmitted(made.wanted), qtbot.waitSignal(made.finished):
        qtbot.keyClick(made, Key.Key_Escape)


def test_one_line_wants_words(ground: QWidget, qtbot: QtBot) -> None:
    made = OneLine("Remove?", "It is gone then.", "Reason", "Write why.", "Remove", parent=ground)
    with qtbot.waitActive(made):
        made.open()
    assert not made.go.isEnabled()
    with qtbot.assertNotEmitted(made.written):
        made.submit()
    assert made.field.error == "Write why."
    qtbot.keyClicks(made.field.edit, "second opinion")
    with qtbot.waitSignal(made.written) as sent:
        qtbot.keyClick(made.field.edit, Key.Key_Return)
    assert sent.args == ["second opinion"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_nothing_is_cut(
    ground: QWidget, qtbot: QtBot, look: looks.Theme, speaker: saying.Say, language: str, factor: float
) -> None:
    speaker.choose(language)
    look.choose(factor=factor, language=language)
    made = sheet(ground, qtbot)
    made.submit()
    assert clipped(made) == []
    assert made.width() <= ground.width()
    assert made.height() <= ground.height()

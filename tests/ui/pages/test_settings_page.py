"""Settings: every control changes what it says, at once and for the next start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderlens.ui.pages.settings import SettingsPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: Start) -> tuple[Shell, SettingsPage]:
    shell = window()
    shell.go("settings")
    return shell, shell.page("settings")


def test_look_and_text_change_at_once(opened: tuple[Shell, SettingsPage], qtbot: QtBot) -> None:
    shell, page = opened
    qtbot.mouseClick(page.look.themes.segment("dark"), LEFT)
    qtbot.mouseClick(page.look.sizes.segment("1.25"), LEFT)
    assert shell.theme.resolved == "dark"
    assert shell.theme.factor == 1.25
    qtbot.mouseClick(page.look.still, LEFT)
    assert not shell.theme.still
    shell.step_text_size(1)
    assert page.look.sizes.value() == "1.5"


def test_a_draft_says_so(opened: tuple[Shell, SettingsPage], qtbot: QtBot) -> None:
    shell, page = opened
    assert not page.language._draft.isVisible()
    qtbot.mouseClick(page.language.languages.button("lo"), LEFT)
    assert shell.say.language == "lo"
    assert page.language._draft.isVisible()
    assert shell.header.title.text() == shell.say("settings.title")


def test_a_second_person_is_added_and_the_first_comes_back(opened: tuple[Shell, SettingsPage], qtbot: QtBot) -> None:
    shell, page = opened
    who = page.who
    for name in ("LS-014", "LS-015"):
        qtbot.mouseClick(who.add, LEFT)
        who.form.name.edit.setFocus()
        qtbot.keyClicks(who.form.name.edit, name)
        qtbot.mouseClick(who.save, LEFT)
        qtbot.waitUntil(lambda name=name: shell.settings.person.name == name and not who.form.isVisible())
    qtbot.waitUntil(lambda: who.people.combo.count() == 2)
    assert who.people.isVisible()
    second = shell.settings.person.id
    qtbot.keyClick(who.people.combo, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shell.settings.person.name == "LS-014")
    assert shell.settings.person.id != second
    assert shell.chips.person.text() == "LS-014"


def test_going_back_from_the_form_changes_nothing(opened: tuple[Shell, SettingsPage], qtbot: QtBot) -> None:
    shell, page = opened
    qtbot.mouseClick(page.who.edit, LEFT)
    qtbot.keyClicks(page.who.form.name.edit, "x")
    qtbot.mouseClick(page.who.cancel, LEFT)
    assert shell.settings.person.name == "LS-014"
    assert not page.who.form.isVisible()


def test_a_script_without_a_font_is_named_with_its_package(opened: tuple[Shell, SettingsPage], qtbot: QtBot) -> None:
    _, page = opened
    qtbot.waitUntil(lambda: page.fonts._missing is not None, timeout=20_000)
    page.fonts._found([("lao", "fonts-noto-core")])
    assert page.fonts._note.isVisible()
    assert page.fonts._note.accessibleName() == "This computer cannot show Lao letters. Install: fonts-noto-core."
    page.fonts._found([])
    assert not page.fonts._note.isVisible()


def test_the_folder_of_the_data_is_named(opened: tuple[Shell, SettingsPage]) -> None:
    shell, page = opened
    assert page.data._folder.text().replace("\u200b", "") == str(shell.context("settings").paths.data)

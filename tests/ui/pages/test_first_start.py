"""The first start: choose a language, say who is working, begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderlens.paths import find_paths
from borderlens.services.people import People
from borderlens.ui import settings as settings_file
from borderlens.ui.pages.first_start import FirstStartPage
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def first(window: Start) -> tuple[Shell, FirstStartPage]:
    shell = window(known="", language="")
    shell.start()
    return shell, shell.findChild(FirstStartPage)


def people_of(data_folder: Path) -> list[tuple[str, str, str, str]]:
    store = open_store(find_paths(data_folder))
    try:
        return [(p.name, p.role.value, p.country.value, p.agency) for p in People(store).all()]
    finally:
        store.close()


def test_a_person_begins_with_the_keyboard_alone(
    first: tuple[Shell, FirstStartPage], qtbot: QtBot, data_folder: Path
) -> None:
    shell, page = first
    assert page.languages.button("en").hasFocus()
    qtbot.keyClick(page.languages.button("en"), Qt.Key.Key_Right)
    qtbot.keyClick(page.languages.button("vi"), Qt.Key.Key_Space)
    assert shell.say.language == "vi"
    assert page.form.country.choice.value() == "VN"
    page.form.name.edit.setFocus()
    page.form.name.edit.insert("Nguyễn Thị Hạnh")  # an input method writes this, not single keys
    qtbot.keyClick(page.form.name.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.room == "check")
    shell.close()
    shell.shut_down()
    assert people_of(data_folder) == [("Nguyễn Thị Hạnh", "officer", "VN", "")]
    settings, _ = settings_file.read(data_folder / "settings.toml")
    assert settings.person.name == "Nguyễn Thị Hạnh"
    assert settings.person.id
    assert settings.language == "vi"


def test_the_agency_is_chosen_from_the_countrys_own(first: tuple[Shell, FirstStartPage], qtbot: QtBot) -> None:
    _, page = first
    qtbot.mouseClick(page.form.country.choice.segment("LA"), LEFT)
    combo = page.form.agency.combo
    names = [combo.itemText(row) for row in range(combo.count())]
    assert any("DOFI" in name for name in names)
    assert not any("Kiểm lâm" in name for name in names)
    qtbot.mouseClick(page.form.country.choice.segment("VN"), LEFT)
    names = [combo.itemText(row) for row in range(combo.count())]
    assert any("Kiểm lâm" in name for name in names)


def test_what_is_missing_is_said_at_its_place(first: tuple[Shell, FirstStartPage], qtbot: QtBot) -> None:
    shell, page = first
    qtbot.mouseClick(page.start, LEFT)
    assert page.form.name.error == "Write a name or a code, for example LS-014."
    assert page.form.name.edit.hasFocus()
    assert page.form.country.choice.accessibleDescription() == "Choose a country."
    qtbot.keyClicks(page.form.name.edit, "LS-014")
    qtbot.mouseClick(page.start, LEFT)
    assert page.form.name.error == ""
    assert shell.room == ""


def test_a_trainee_begins_in_learn(first: tuple[Shell, FirstStartPage], qtbot: QtBot, data_folder: Path) -> None:
    shell, page = first
    qtbot.keyClicks(page.form.name.edit, "BK-007")
    qtbot.mouseClick(page.form.country.choice.segment("LA"), LEFT)
    qtbot.mouseClick(page.training, LEFT)
    qtbot.waitUntil(lambda: shell.room == "learn")
    assert shell.settings.person.role == "trainee"


def test_the_text_grows_by_its_chip(first: tuple[Shell, FirstStartPage], qtbot: QtBot) -> None:
    shell, page = first
    seen = []
    for _ in range(4):
        qtbot.mouseClick(page.text_size, LEFT)
        seen.append((shell.theme.factor, page.text_size.text()))
    assert seen == [
        (1.25, "Text size 125 %"), (1.5, "Text size 150 %"), (2.0, "Text size 200 %"), (1.0, "Text size 100 %"),
    ]  # fmt: skip


def test_settings_lost_but_the_person_kept_are_put_forward(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    store = open_store(find_paths(data_folder))
    people = People(store)
    from borderlens.domain.people import Country, Role

    people.choose(people.add("Phonesavanh K.", Country.LA, "la-dofi", "lo", Role.TRAINEE).id)
    store.close()
    shell = window(known="", language="")
    shell.start()
    page = shell.findChild(FirstStartPage)
    qtbot.waitUntil(lambda: page.form.name.text() == "Phonesavanh K.")
    assert page.form.role.choice.value() == "trainee"
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: shell.room == "check")
    shell.close()
    shell.shut_down()
    assert len(people_of(data_folder)) == 1


def test_a_disk_that_refuses_is_said_and_the_form_stays(
    first: tuple[Shell, FirstStartPage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from borderlens.domain.errors import DiskFull

    shell, page = first

    def full(*_: object) -> None:
        raise DiskFull(file="borderlens.db")

    monkeypatch.setattr("borderlens.ui.people.keep", full)
    qtbot.keyClicks(page.form.name.edit, "LS-014")
    qtbot.mouseClick(page.form.country.choice.segment("VN"), LEFT)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: shell._question.isVisible())
    assert "borderlens.db" in shell._question.text.text()
    assert not page.start.working
    assert page.form.name.text() == "LS-014"

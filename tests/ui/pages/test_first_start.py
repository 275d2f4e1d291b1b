"""The first start: choose a language, say who is working, begin."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderlens.domain.attempts import Mode
from borderlens.paths import find_paths
from borderlens.services.people import People
from borderlens.ui import settings as settings_file
from borderlens.ui.pages.first_start import FirstStartPage
from borderlens.ui.shell import Shell
from borderlens.ui.widgets.note import Note
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


def test_a_database_that_refuses_is_said_and_the_form_stays(
    first: tuple[Shell, FirstStartPage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from borderlens.domain.errors import DamagedDatabase

    shell, page = first

    def full(*_: object) -> None:
        raise DamagedDatabase(file="borderlens.db")

    monkeypatch.setattr("borderlens.ui.people.keep", full)
    qtbot.keyClicks(page.form.name.edit, "LS-014")
    qtbot.mouseClick(page.form.country.choice.segment("VN"), LEFT)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: shell._question.isVisible())
    assert "borderlens.db" in shell._question.text.text()
    assert not page.start.working
    assert page.form.name.text() == "LS-014"


@pytest.fixture
def locked(window: Start, qtbot: QtBot, data_folder: Path) -> Shell:
    """The window on a folder that not even root can write to: a file stands in its place. Somebody has begun."""
    shell = window(known="", language="")
    shutil.rmtree(data_folder)
    data_folder.write_text("x")
    shell.start()
    page = shell.findChild(FirstStartPage)
    qtbot.keyClicks(page.form.name.edit, "LS-014")
    qtbot.mouseClick(page.form.country.choice.segment("VN"), LEFT)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: shell.room == "check")
    return shell


def test_on_a_locked_stick_the_officer_goes_on_for_this_run(locked: Shell, qtbot: QtBot) -> None:
    shell = locked
    assert (shell.settings.person.name, shell.settings.person.known) == ("LS-014", True)
    assert "Nothing can be kept here" in shell._toast.words.text()
    assert "borderlens.db" in shell._toast.words.text()
    assert not shell._asking
    qtbot.wait(400)  # longer than the settings wait to be written
    assert not shell._asking


def test_there_a_photo_is_checked(locked: Shell, qtbot: QtBot) -> None:
    page = locked.page("check")
    page.try_example()
    qtbot.waitUntil(lambda: page.finding.finding is not None, timeout=20_000)


def test_there_learn_says_that_answers_cannot_be_kept_and_begins_nothing(locked: Shell, qtbot: QtBot) -> None:
    shell = locked
    shell.go("learn")
    page = shell.page("learn")
    qtbot.waitUntil(lambda: bool(page.packs.loaded))
    notes = [note.accessibleName() for note in page.home.findChildren(Note) if note.isVisible()]
    assert notes == ["Answers cannot be kept here, so no practice and no test can begin."]
    assert not any(button.isEnabled() for button in (*page.home.packs.train.values(), *page.home.packs.test.values()))
    page.start(page.packs.loaded[0], Mode.TRAINING)
    qtbot.waitUntil(lambda: not shell.busy)
    assert page.shown is page.home


def test_there_settings_say_why_and_change_for_this_run(locked: Shell, qtbot: QtBot) -> None:
    shell = locked
    shell.go("settings")
    page = shell.page("settings")
    assert "Nothing can be kept here" in page.data._text.text()
    shell.step_text_size(1)
    qtbot.wait(400)
    assert shell.theme.factor == 1.25
    assert not shell._asking


def test_a_stick_locked_later_is_said_and_the_person_stays(
    window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from borderlens.domain.errors import CannotWrite

    shell = window()

    def locked() -> None:
        raise CannotWrite(file="borderlens.db", why="locked")

    monkeypatch.setattr(shell._database, "_open", locked)
    shell.start()
    qtbot.waitUntil(lambda: "Nothing can be kept here" in shell._toast.words.text())
    assert shell.room == "check"
    assert shell.settings.person.name == "LS-014"
    assert not shell._asking

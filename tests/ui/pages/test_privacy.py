"""The lock of the database in the window: set, shown once, asked for at the start, changed and taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderlens import wiring
from borderlens.paths import find_paths
from borderlens.store import locking
from borderlens.store.database import is_plain
from borderlens.store.locking import unlock
from borderlens.ui.pages.privacy.page import PrivacyPage
from borderlens.ui.pages.privacy.sheets import CodeSheet, PassphraseSheet
from borderlens.ui.pages.unlock import UnlockPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
WORDS, OTHER = "three words of nobody", "other words entirely"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try that costs a millisecond."""
    monkeypatch.setattr(locking, "_COST", 1 << 4)


@pytest.fixture
def room(window: Start, qtbot: QtBot) -> PrivacyPage:
    shell = window()
    shell.go("settings")
    settings = shell.page("settings")
    qtbot.mouseClick(settings.data.privacy, LEFT)
    assert shell.room == "privacy"
    quiet(shell, qtbot)
    return shell.page("privacy")


def quiet(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.busy, timeout=20_000)


def type_passphrase(room: PrivacyPage, qtbot: QtBot, first: str, again: str) -> PassphraseSheet:
    sheet = room.lock.sheet
    assert isinstance(sheet, PassphraseSheet)
    for field, text in ((sheet.first, first), (sheet.again, again)):
        field.edit.clear()
        qtbot.keyClicks(field.edit, text)
    qtbot.keyClick(sheet, KEY.Key_Return)
    return sheet


def lock(room: PrivacyPage, qtbot: QtBot) -> str:
    """Lock it, write the code down; gives the code."""
    qtbot.mouseClick(room.lock.lock, LEFT)
    type_passphrase(room, qtbot, WORDS, WORDS)
    qtbot.waitUntil(lambda: isinstance(room.lock.sheet, CodeSheet), timeout=20_000)
    return take_code(room, qtbot)


def take_code(room: PrivacyPage, qtbot: QtBot) -> str:
    sheet = room.lock.sheet
    assert isinstance(sheet, CodeSheet)
    code = sheet.code.text()
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.go.isEnabled()
    qtbot.mouseClick(sheet.copy, LEFT)
    assert QApplication.clipboard().text() == code
    sheet.written.click()
    qtbot.mouseClick(sheet.go, LEFT)
    return code


def test_it_is_locked_by_the_passphrase_and_by_the_code_that_was_shown(room: PrivacyPage, qtbot: QtBot) -> None:
    database = find_paths().database
    code = lock(room, qtbot)
    assert not is_plain(database)
    assert unlock(database, code) == unlock(database, WORDS)
    assert not room.lock.lock.isVisible()
    qtbot.waitUntil(lambda: room.window().focusWidget() is room.lock.change)


def test_a_short_or_different_passphrase_is_told_at_its_field(room: PrivacyPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.lock.lock, LEFT)
    sheet = type_passphrase(room, qtbot, "short", "short")
    assert "8" in sheet.first.error
    type_passphrase(room, qtbot, WORDS, OTHER)
    assert sheet.again.error
    assert sheet.isVisible()
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert is_plain(find_paths().database)


def test_the_settings_hold_no_name_while_it_is_locked(room: PrivacyPage, window: Start, qtbot: QtBot) -> None:
    settings = find_paths().settings
    assert "LS-014" in settings.read_text("utf-8")
    lock(room, qtbot)
    qtbot.waitUntil(lambda: "LS-014" not in settings.read_text("utf-8"), timeout=5_000)


def test_passphrase_and_code_are_changed_and_the_lock_taken_away(room: PrivacyPage, qtbot: QtBot) -> None:
    database, shell = find_paths().database, room.window()
    code = lock(room, qtbot)
    qtbot.mouseClick(room.lock.change, LEFT)
    type_passphrase(room, qtbot, OTHER, OTHER)
    quiet(shell, qtbot)
    assert unlock(database, OTHER) == unlock(database, code)
    qtbot.mouseClick(room.lock.code, LEFT)
    quiet(shell, qtbot)
    fresh = take_code(room, qtbot)
    assert fresh != code
    assert unlock(database, OTHER) == unlock(database, fresh)
    qtbot.mouseClick(room.lock.open_up, LEFT)
    qtbot.keyClick(shell._question, KEY.Key_Escape)
    assert not is_plain(database)
    qtbot.mouseClick(room.lock.open_up, LEFT)
    qtbot.mouseClick(shell._question.other, LEFT)
    quiet(shell, qtbot)
    assert is_plain(database)
    assert room.lock.lock.isVisible()


@pytest.fixture
def locked(room: PrivacyPage, qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[Shell, UnlockPage, str]]:
    """The program started again on a locked database; the page that asks, and the recovery code."""
    code = lock(room, qtbot)
    settings = find_paths().settings
    qtbot.waitUntil(lambda: "LS-014" not in settings.read_text("utf-8"), timeout=5_000)
    room.window().shut_down()
    shell = wiring.build_window(qapp, find_paths())
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    shell.start()
    (page,) = shell.findChildren(UnlockPage)
    yield shell, page, code
    shell.shut_down()


@pytest.mark.parametrize("by_code", [False, True])
def test_the_start_asks_first_and_then_knows_who_works(
    locked: tuple[Shell, UnlockPage, str], qtbot: QtBot, by_code: bool
) -> None:
    shell, page, code = locked
    assert shell.room == ""
    qtbot.keyClicks(page.field.edit, "something else")
    qtbot.keyClick(page.field.edit, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(page.field.error), timeout=10_000)
    assert page.field.edit.hasFocus()
    page.field.edit.clear()
    qtbot.keyClicks(page.field.edit, code.lower() if by_code else WORDS)
    qtbot.mouseClick(page.go, LEFT)
    qtbot.waitUntil(lambda: shell.room == "check", timeout=20_000)
    assert shell.settings.person.name == "LS-014"
    quiet(shell, qtbot)


def test_what_is_typed_can_be_seen_and_the_language_changed(
    locked: tuple[Shell, UnlockPage, str], qtbot: QtBot
) -> None:
    shell, page, _ = locked
    assert page.field.edit.echoMode() is page.field.edit.EchoMode.Password
    page.shown.click()
    assert page.field.edit.echoMode() is page.field.edit.EchoMode.Normal
    shell.settings.language = "lo"
    shell.save_settings()
    assert page.go.text() == shell.say("privacy.unlock.go")

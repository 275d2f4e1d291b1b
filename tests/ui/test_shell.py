"""The real window on a private data folder: rooms, keys, examination, settings, faults."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from borderlens import wiring
from borderlens.domain.errors import DiskFull, EmptyFile
from borderlens.paths import find_paths
from borderlens.ui import settings as settings_file
from borderlens.ui.context import Context
from borderlens.ui.saving import AFTER_MS
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class SmallPage(QWidget):
    """A page that keeps the promise and counts."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.entries, self.tellings = 0, 0
        self.label = QLabel("page", self)

    def entered(self) -> None:
        self.entries += 1
        self.context.set_header("Small", crumb="Above", back=lambda: self.context.go("check"))
        self.context.set_status("left", "right")

    def retranslate(self) -> None:
        self.tellings += 1


class BrokenPage(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        raise RuntimeError("cannot be made")


@pytest.fixture(autouse=True)
def small_rooms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rooms of these tests; the real pages have tests of their own."""
    here = f"{__name__}:SmallPage"
    import sys

    sys.modules.setdefault(__name__, sys.modules[SmallPage.__module__])
    monkeypatch.setattr(wiring, "ROOMS", {**dict.fromkeys(wiring.ROOMS, here), "learn": f"{__name__}:BrokenPage"})


def test_rooms_are_made_when_first_opened_and_kept(window: Start) -> None:
    shell = window()
    shell.start()
    assert shell.room == "check"
    assert shell.page("reference") is None
    shell.go("reference")
    page = shell.page("reference")
    shell.go("check")
    shell.go("reference")
    assert shell.page("reference") is page
    assert page.entries == 2


def test_alt_and_a_number_opens_a_room(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    for key, room in ((Qt.Key.Key_3, "sessions"), (Qt.Key.Key_5, "settings"), (Qt.Key.Key_1, "check")):
        qtbot.keyClick(shell, key, ALT)
        assert shell.room == room
        assert shell.rail.room(room).isChecked()


def test_header_and_status_belong_to_their_room(window: Start) -> None:
    shell = window()
    shell.start()
    shell.go("sessions")
    page = shell.page("check")
    page.context.set_header("Not now")
    page.context.set_status("not now")
    assert shell.header.title.text() == "Small"
    assert shell.status.left.text() == "left"
    shell.go("check")
    assert shell.header.title.text() == "Small"


def test_esc_goes_back_where_there_is_a_crumb(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    shell.go("sessions")
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.room == "check"


def test_a_room_that_cannot_be_made_keeps_its_place_and_says_why(window: Start, data_folder: Path) -> None:
    shell = window()
    shell.start()
    shell.go("learn")
    words = " ".join(label.text() for label in shell.stack.currentWidget().findChildren(QLabel))
    assert "could not be opened" in words
    assert "cannot be made" in (data_folder / "borderlens.log").read_text("utf-8")
    shell.go("reference")
    assert shell.room == "reference"


def test_the_language_changes_everywhere_at_once(window: Start) -> None:
    shell = window()
    shell.start()
    shell.go("reference")
    shell.settings.language = "lo"
    shell.save_settings()
    assert shell.page("reference").tellings == 1
    assert shell.page("check").tellings == 0
    assert shell.rail.room("settings").text().replace("\u200b", "") == "ຕັ້ງຄ່າ"
    shell.go("check")
    assert shell.page("check").tellings == 1
    assert shell.theme.language == "lo"


def test_ctrl_plus_minus_and_null_change_the_text(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    seen = []
    for key in (Qt.Key.Key_Equal, Qt.Key.Key_Equal, Qt.Key.Key_Equal, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0):
        qtbot.keyClick(shell, key, CTRL)
        seen.append(shell.theme.factor)
    assert seen == [1.25, 1.5, 2.0, 2.0, 1.5, 1.0]


def test_settings_are_written_soon_and_read_again(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    shell = window()
    shell.start()
    shell.settings.theme = "dark"
    shell.save_settings()
    assert shell.theme.resolved == "dark"
    file = data_folder / "settings.toml"
    qtbot.waitUntil(lambda: settings_file.read(file)[0].theme == "dark")


def test_closing_at_once_writes_what_was_changed(window: Start, data_folder: Path) -> None:
    shell = window()
    shell.start()
    shell.settings.text_size = 1.5
    shell.save_settings()
    assert shell.close()
    shell.shut_down()
    assert settings_file.read(data_folder / "settings.toml")[0].text_size == 1.5


def test_an_older_state_of_the_settings_never_comes_last(
    window: Start, qtbot: QtBot, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick may take longer to write a file than a person to change their mind."""
    shell = window()
    shell.start()
    qtbot.waitUntil(lambda: not shell.busy)
    go_on, real = threading.Event(), settings_file.write

    def slow(file: Path, settings: settings_file.Settings) -> None:
        if settings.text_size == 1.25:
            go_on.wait(20)
        real(file, settings)

    monkeypatch.setattr(settings_file, "write", slow)
    for size in (1.25, 1.5):
        shell.settings.text_size = size
        shell.save_settings()
        qtbot.wait(2 * AFTER_MS)
    go_on.set()
    qtbot.waitUntil(lambda: not shell.busy and not shell._saving.waiting)
    assert settings_file.read(data_folder / "settings.toml")[0].text_size == 1.5


def test_what_fails_while_the_window_closes_is_in_the_log(window: Start, data_folder: Path) -> None:
    def fail(store: object) -> None:
        raise DiskFull(file="borderlens.db")

    shell = window()
    shell.start()
    shell.close()
    shell._database.run(fail)
    shell.shut_down()
    assert "disk_full: file=borderlens.db" in (data_folder / "borderlens.log").read_text("utf-8")


def test_f6_walks_the_panes_and_f1_shows_the_keys(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    panes = []
    for _ in range(2):
        qtbot.keyClick(shell, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        panes.append(next(name for name in ("rail", "header", "stack") if getattr(shell, name).isAncestorOf(focus)))
    assert panes == ["header", "rail"]  # from the rail, where a new window begins; this page holds nothing to press
    qtbot.keyClick(shell, Qt.Key.Key_F1)
    assert shell._question.isVisible()
    qtbot.keyClick(shell, Qt.Key.Key_3, ALT)
    assert shell.room == "check"
    qtbot.keyClick(shell._question.safe, Qt.Key.Key_Return)
    assert not shell._question.isVisible()


def test_an_examination_hides_the_ways_out_and_closing_asks(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    shell.go("reference")
    shell.enter_examination()
    assert not shell.rail.isVisible()
    qtbot.keyClick(shell, Qt.Key.Key_1, ALT)
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.room == "reference"
    assert not shell.chips.person.isVisible()
    assert not shell.close()
    assert shell._question.isVisible()
    qtbot.keyClick(shell._question.safe, Qt.Key.Key_Escape)
    assert shell.isVisible()
    shell.leave_examination()
    assert shell.rail.isVisible()
    assert shell.close()


def test_closing_an_examination_on_purpose_is_possible(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    shell.enter_examination()
    shell.close()
    qtbot.mouseClick(shell._question.other, LEFT)
    assert not shell.isVisible()


def test_a_mistake_is_one_line_and_a_fault_names_the_log(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    shell = window()
    shell.start()
    shell.errors.show(EmptyFile(file="IMG_1.jpg"))
    assert "IMG_1.jpg" in shell._question.text.text()
    assert not (data_folder / "borderlens.log").exists()
    shell.errors.show(ZeroDivisionError("a bug"))
    qtbot.mouseClick(shell._question.safe, LEFT)
    assert str(data_folder / "borderlens.log") in shell._question.text.text()
    assert "ZeroDivisionError: a bug" in (data_folder / "borderlens.log").read_text("utf-8")


def test_a_damaged_settings_file_is_set_aside_with_a_note(window: Start, data_folder: Path) -> None:
    first = window()
    first.close()
    (data_folder / "settings.toml").write_text("theme = [", "utf-8")

    shell = wiring.build_window(QApplication.instance(), find_paths())
    try:
        shell.show()
        assert (data_folder / "settings.damaged.toml").read_text("utf-8") == "theme = ["
        assert "settings.damaged.toml" in shell._toast.words.text().replace("\u200b", "")
        assert shell.settings.theme == "system"
    finally:
        shell.shut_down()
        shell.deleteLater()


def test_the_language_menu_offers_each_by_its_own_name(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.start()
    qtbot.mouseClick(shell.chips.language, LEFT)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["English", "Tiếng Việt", "简体中文", "ພາສາລາວ"]
    menu.actions()[1].trigger()
    menu.close()
    assert shell.say.language == "vi"


def test_nobody_known_means_the_first_start(window: Start) -> None:
    shell = window(known="")
    shell.start()
    assert shell.room == ""
    assert not shell._doors.is_open


def test_somebody_erased_from_the_table_is_forgotten_here_too(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    shell = window()
    store = wiring.open_store(find_paths())
    store.people.erase(shell.settings.person.id)
    store.close()
    shell.start()
    qtbot.waitUntil(lambda: not shell._doors.is_open)
    assert not shell.settings.person.known
    qtbot.waitUntil(lambda: not settings_file.read(data_folder / "settings.toml")[0].person.name)

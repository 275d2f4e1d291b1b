"""The room of a laptop that joins a session, in the real window, with hands, sticks and a trainer's real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.join.course import Course, make_course

from borderlens.services.forms import release
from borderlens.ui.pages.forms.sit_page import SitPage
from borderlens.ui.pages.join.dialogs import Dialogs
from borderlens.ui.pages.join.page import JoinPage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sealing for a thousandth of the work; what a try costs is held where codes are tested."""
    monkeypatch.setattr(release, "_COST", 1 << 6)


@dataclass
class Chosen:
    """What the system's dialogs answer, and the sticks that are in."""

    session: Path | None = None
    photo: Path | None = None
    form: Path | None = None
    folder: Path | None = None
    sticks: list[tuple[Path, str]] = field(default_factory=list)


@dataclass
class Room:
    shell: Shell
    page: JoinPage
    qtbot: QtBot
    chosen: Chosen
    ctrl = Qt.KeyboardModifier.ControlModifier

    @property
    def sit(self) -> SitPage:
        page = self.shell.page("sit_form")
        assert isinstance(page, SitPage)
        return page

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        self.qtbot.wait(1)

    def press(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def keys(self, widget: QWidget, text: str) -> None:
        self.qtbot.keyClicks(widget, text)
        self.still()

    def write(self, widget: QWidget, text: str) -> None:
        """Words of any script, as an input method sends them."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)
        self.still()

    def key(
        self, key: Key, widget: QWidget | None = None, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(widget or self.shell.focusWidget() or self.page, key, modifier)
        self.still()

    def look_at_sticks(self) -> None:
        self.page.sticks.look()
        self.still()

    def words(self, root: QWidget | None = None) -> str:
        return "\n".join(label.text() for label in (root or self.page).findChildren(QLabel) if label.isVisible())

    def drop(self, files: Sequence[Path]) -> bool:
        """Drag files over the page and let them go; False when the page does not want them."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        none, left = Qt.KeyboardModifier.NoModifier, LEFT
        enter = QDragEnterEvent(QPointF(90, 90).toPoint(), Qt.DropAction.CopyAction, mime, left, none)
        enter.ignore()
        self.page.dragEnterEvent(enter)
        if not enter.isAccepted():
            return False
        self.page.dropEvent(QDropEvent(QPointF(90, 90), Qt.DropAction.CopyAction, mime, left, none))
        self.still()
        return True

    def join(self, label: str = "07") -> None:
        """By the session's file."""
        self.keys(self.page.find.number.edit, label)
        self.press(self.page.find.file)

    def be(self, code: str) -> None:
        """Say who one is."""
        self.keys(self.page.desk.who.search.edit, code)
        self.press(self.page.desk.who.go)

    def hand_in(self) -> None:
        """Answer the first item of the test on the screen, and hand the rest in."""
        sit = self.sit
        assert sit.shown is sit.item
        self.key(Key.Key_1)
        while sit.runner.sitting is not None and not sit.runner.sitting.is_last:
            sit.runner.turn(1)
            self.still()
        self.press(sit.item.next)
        self.press(
            self.shell._question.safe if not self.shell._question.other.isVisible() else self.shell._question.other
        )


@pytest.fixture
def course(tmp_path: Path) -> Iterator[Course]:
    made = make_course(tmp_path)
    yield made
    made.trainer.store.close()


@pytest.fixture
def join(window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[Chosen], Room]:
    usual = JoinPage.__init__

    def start(chosen: Chosen) -> Room:
        dialogs = Dialogs(
            lambda _: chosen.session, lambda _: chosen.photo, lambda _: chosen.form, lambda _: chosen.folder
        )
        monkeypatch.setattr(
            JoinPage,
            "__init__",
            lambda page, context: usual(page, context, dialogs=dialogs, volumes=lambda: list(chosen.sticks)),
        )
        shell = window()
        shell.go("join")
        page = shell.page("join")
        assert isinstance(page, JoinPage)
        room = Room(shell, page, qtbot, chosen)
        room.still()
        return room

    return start

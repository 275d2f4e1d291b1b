"""The collecting room in the real window: a session in the window's own data folder, laptops that write bundles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.services.collecting.laptops import Laptop, person

from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Plan
from borderlens.paths import find_paths
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.pages.collect.dialogs import Dialogs
from borderlens.ui.pages.collect.page import CollectPage
from borderlens.ui.pages.collect.service import Service
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
TITLE = "Friendship Pass, November"


@dataclass
class Led:
    """The session of the window's laptop, and the laptops of its room below ``folder``."""

    folder: Path
    session: str
    register: Register
    laptops: list[Laptop] = field(default_factory=list)

    def laptop(self, label: str, *people: int, ends: bool = True) -> Laptop:
        """A laptop that joined, and at which these people sat the pre-test."""
        laptop = Laptop(self.folder / f"laptop-{label}")
        laptop.join(self.session, label)
        for number in people:
            laptop.sit(self.session, person(number).id, ends=ends)
        self.laptops.append(laptop)
        return laptop

    def bundle(self, laptop: Laptop) -> Path:
        place = self.folder / "stick"
        place.mkdir(exist_ok=True)
        return laptop.export(self.register, place)


@dataclass
class Chosen:
    files: list[Path] = field(default_factory=list)
    save: Path | None = None
    sticks: list[tuple[Path, str]] = field(default_factory=list)


@dataclass
class Room:
    shell: Shell
    page: CollectPage
    qtbot: QtBot
    chosen: Chosen
    ctrl = Qt.KeyboardModifier.ControlModifier
    left = LEFT

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        self.qtbot.wait(1)

    def press(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def key(self, key: Key, widget: QWidget | None = None, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(widget or self.shell.focusWidget() or self.page, key, modifier)
        self.still()

    def words(self, root: QWidget | None = None) -> str:
        return "\n".join(label.text() for label in (root or self.page).findChildren(QLabel) if label.isVisible())

    def look_at_sticks(self) -> None:
        self.page.sticks.look()
        self.still()

    def read(self, *files: Path) -> None:
        """By the dialog."""
        self.chosen.files = list(files)
        self.press(self.page.desk.stick.choose)

    def drag(self, files: Sequence[Path]) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        enter = QDragEnterEvent(QPointF(90, 90).toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NONE)
        enter.ignore()
        self.page.dragEnterEvent(enter)
        return enter.isAccepted()

    def leave(self) -> None:
        self.page.dragLeaveEvent(QDragLeaveEvent())

    def drop(self, files: Sequence[Path]) -> None:
        assert self.drag(files)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        self.page.dropEvent(QDropEvent(QPointF(90, 90), Qt.DropAction.CopyAction, mime, LEFT, NONE))
        self.still()


@pytest.fixture
def led(data_folder: Path, tmp_path: Path) -> Callable[..., Led]:
    """``led(people, accepted=…)`` opens a session on the laptop whose window is started afterwards."""
    made: list[Led] = []

    def open_session(people: int = 4) -> Led:
        store = open_store(find_paths())
        sessions = Sessions(store, find_paths())
        session = sessions.open(Plan(TITLE))
        sessions.fix(session.id, Criteria())
        sessions.enrol(session.id, [person(number) for number in range(1, people + 1)])
        register = sessions.register(session.id)
        store.close()
        made.append(Led(tmp_path / "room", session.id, register))
        made[-1].folder.mkdir()
        return made[-1]

    yield open_session
    for one in made:
        for laptop in one.laptops:
            laptop.store.close()


def accept(led: Led, *laptops: Laptop) -> None:
    """The trainer knows these laptops' keys, e.g. from the roster."""
    store = open_store(find_paths())
    for laptop in laptops:
        body = {"device": laptop.store.device, "public_key": laptop.key, "label": laptop.label}
        store.events.append(Draft(EventKind.DEVICE_ACCEPTED, dict(body), session=led.session))
    store.close()


@pytest.fixture
def collect(window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Room]:
    usual = CollectPage.__init__

    def start(session: str = "", chosen: Chosen | None = None, service: Service | None = None) -> Room:
        answers = chosen or Chosen()
        dialogs = Dialogs(lambda _: list(answers.files), lambda _, proposed: answers.save)
        monkeypatch.setattr(
            CollectPage,
            "__init__",
            lambda page, context: usual(
                page, context, services=service, dialogs=dialogs, volumes=lambda: list(answers.sticks)
            ),
        )
        shell = window()
        shell.chosen.session, shell.chosen.phase = session, "pre"
        shell.go("collect")
        page = shell.page("collect")
        assert isinstance(page, CollectPage)
        room = Room(shell, page, qtbot, answers)
        room.still()
        return room

    return start

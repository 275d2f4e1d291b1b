"""The Learn room in the real window, over a copy of the first pack whose pictures are plain and small."""

from __future__ import annotations

import random
import shutil
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from borderlens import paths
from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.services.attempts import Attempts
from borderlens.ui.pages.learn.page import LearnPage
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store

REAL = paths.bundled() / "quizzes" / "first-look"
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def box(number: int) -> list[list[float]]:
    """Where the stand-in pictures carry their cue of that number, from 0: side by side, none over the middle."""
    left = (0.05, 0.65)[number]
    return [[left, 0.3], [left + 0.3, 0.3], [left + 0.3, 0.6], [left, 0.6]]


def write_first_look(folder: Path) -> Path:
    """Items and words of the real pack; pictures of one colour, with the cues that the items name in known places."""
    for part in ("pack.toml", "items.toml"):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(REAL / part, folder / part)
    shutil.copytree(REAL / "text", folder / "text")
    (folder / "pictures").mkdir()
    marks: dict[str, list[str]] = {}
    for item in tomllib.loads((folder / "items.toml").read_text("utf-8"))["item"]:
        shown = item.get("pictures", [])
        for name in shown:
            marks.setdefault(name, [])
        for number, cue in enumerate(item.get("marks", [])):
            marks[shown[min(number, len(shown) - 1)]].append(cue)
    for number, (name, cues) in enumerate(marks.items()):
        Image.new("RGB", (240, 180), (60 + 10 * number, 120, 90)).save(folder / "pictures" / f"{name}.jpg")
        lines = [f'file = "{name}.jpg"', "drawn = true", "width_mm = 80.0"]
        for place, cue in enumerate(cues):
            lines += ["", "[[mark]]", f'cue = "{cue}"', f"polygon = {box(place)}"]
        (folder / "pictures" / f"{name}.toml").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


@pytest.fixture
def packs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which this window looks for packs."""
    folder = tmp_path / "quizzes"
    write_first_look(folder / "first-look")
    monkeypatch.setattr(paths.Paths, "quiz_folders", lambda self: [folder])
    return folder


class Room:
    """A person at the window: presses keys, presses the mouse, reads what was kept."""

    def __init__(self, shell: Shell, person: str, qtbot: QtBot) -> None:
        self.shell, self.person, self.qtbot = shell, person, qtbot

    @property
    def page(self) -> LearnPage:
        page = self.shell.page("learn")
        assert isinstance(page, LearnPage)
        return page

    @property
    def sitting(self) -> Sitting:
        assert self.page.runner.sitting is not None
        return self.page.runner.sitting

    @property
    def pack(self) -> QuizPack:
        return self.page.packs.loaded[0]

    def still(self) -> None:
        """Until no thread is at work and what it brought is shown."""
        self.qtbot.waitUntil(lambda: not self.shell.busy)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.shell.busy)

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key pressed wherever the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        self.still()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
        self.still()

    def begin(self, mode: Mode) -> None:
        """Press the pack's button."""
        buttons = self.page.home.packs.test if mode.is_test else self.page.home.packs.train
        self.click(buttons["first-look"])
        assert self.page.shown is self.page.item

    def aim(self, x: float, y: float) -> None:
        """Move the keyboard's cursor from the middle of the only picture to a place of it, and press Enter."""
        picture = self.page.item.stage.pictures[0]
        middle = QPointF(picture.width() / 2, picture.height() / 2)
        way = picture.to_stage(x, y) - middle
        for distance, ahead, back in (
            (way.x(), Qt.Key.Key_Right, Qt.Key.Key_Left),
            (way.y(), Qt.Key.Key_Down, Qt.Key.Key_Up),
        ):
            for _ in range(abs(round(distance / 10))):
                QTest.keyClick(picture, ahead if distance > 0 else back, SHIFT)
        self.key(ENTER)

    def answer_by_key(self, right: bool = True) -> None:
        """Answer the item on the screen with number keys, or arrows and Enter on its picture."""
        item, options = self.sitting.entry.item, self.sitting.asked.options
        if item.type is ItemType.HOTSPOT:
            (ax, ay), _, (bx, by), _ = item.regions[0].polygon
            self.aim((ax + bx) / 2, (ay + by) / 2) if right else self.aim(0.5, 0.9)
            return
        for option in wanted(self.sitting.entry, right):
            self.key(str(options.index(option) + 1))

    def answer_by_mouse(self, right: bool = True) -> None:
        item, options = self.sitting.entry.item, self.sitting.asked.options
        view = self.page.item
        if item.type is ItemType.HOTSPOT:
            (ax, ay), _, (bx, by), _ = item.regions[0].polygon
            spot = ((ax + bx) / 2, (ay + by) / 2) if right else (0.5, 0.9)
            picture = view.stage.pictures[0]
            self.click(picture, picture.to_stage(*spot).toPoint())
            return
        assert view.answer is not None
        for option in wanted(self.sitting.entry, right):
            self.click(view.answer.tiles.tiles[options.index(option)])

    def kept(self) -> list[Attempt]:
        """The person's sittings as another program would read them from the file."""
        with open_store(paths.find_paths()) as store:
            service = Attempts(store)
            return [service.attempt(row.id) for row in service.attempts(person=self.person)]

    def events(self, kind: str) -> list[dict[str, object]]:
        with open_store(paths.find_paths()) as store:
            return [dict(event.body) for event in store.events.read(kind=kind)]


def wanted(entry: QuizItem, right: bool) -> list[str]:
    """Option keys of a right answer, or of a wrong one."""
    item = entry.item
    if right:
        return list(item.answer)
    return [option for option in item.wrong_options if option != CANNOT_TELL][:1]


@pytest.fixture
def open_room(packs_folder: Path, window: Callable[..., Shell], qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    """A function that opens the room; ``language``, ``text_size`` … as in the settings. The same person each time."""
    made: list[Room] = []

    def open_it(**settings: object) -> Room:
        shell = window(**settings)
        room = Room(shell, shell.settings.person.id, qtbot)
        made.append(room)
        shell.go("learn")
        room.page.chance = random.Random(7)
        room.still()
        return room

    yield open_it
    for room in made:
        room.shell.leave_examination()


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    return open_room()

"""Somebody who has never trained a model, at the real window: ``python -m tests.journeys.model_room_driver …``.

Bad folders are dropped one after the other and each shows its line; then a good one becomes a pack, and Check uses it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.journeys import driver
from tests.journeys.driver import ALT, LEFT, Someone, Story, Timer

from borderlens import wiring
from borderlens.domain.people import Country, Role
from borderlens.paths import Paths, find_paths
from borderlens.services.people import People
from borderlens.ui import settings as settings_file
from borderlens.ui.pages.model_room.desk import State
from borderlens.ui.pages.model_room.page import ModelRoomPage
from borderlens.ui.people import as_settings

PATIENCE_SECONDS = 240.0  # two slow cores, shared
NAME = "hanoi-2026"
CTRL = Qt.KeyboardModifier.ControlModifier
SIZE = (1366, 768)


def words(ground: QWidget) -> str:
    shown = [label.text() for label in ground.findChildren(QLabel) if label.isVisible()]
    return " ".join(shown).replace("\u200b", "")


def drop(page: QWidget, folder: Path) -> None:
    """A folder let go over the page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(page.rect().center()), Qt.DropAction.CopyAction, mime, LEFT, none))


def done(someone: Someone, page: ModelRoomPage, state: State) -> Callable[[], bool]:
    return lambda: someone.still() and page.desk.state is state


def to_the_room(someone: Someone) -> Story:
    shell = someone.shell
    yield lambda: shell.room == "check" and someone.still()
    if someone.mouse:
        someone.click(shell.rail.room("settings"))
    else:
        someone.key(Qt.Key.Key_5, ALT)
    yield lambda: shell.room == "settings" and someone.still()
    someone.press(shell.page("settings").models.room)
    yield lambda: shell.room == "model_room" and someone.still()
    someone.reached("model room")


def story(someone: Someone, bad: list[Path], good: Path, shots: Path | None) -> Iterator[Callable[[], bool]]:
    shell = someone.shell
    yield from to_the_room(someone)
    page = shell.page("model_room")
    assert isinstance(page, ModelRoomPage)

    def shoot(name: str) -> None:
        if shots is not None:
            QApplication.processEvents()
            shell.grab().save(str(shots / f"{name}.png"))

    shoot("1-start")
    for folder in bad:
        drop(page, folder)
        yield lambda: someone.still() and page.desk.state in (State.SURVEYED, State.EMPTY)
        someone.reached(f"bad {folder.name}: {words(page.steps.checks)}")
        someone.reached(f"start {folder.name}: {page.steps.train.start.isEnabled()}")
    drop(page, good)
    yield done(someone, page, State.SURVEYED)
    shoot("2-checks")
    train = page.steps.train
    someone.write(train.name.edit, "")
    someone.key(Qt.Key.Key_A, CTRL)
    someone.type(NAME)
    yield train.start.isEnabled
    someone.press(train.start)
    yield lambda: page.desk.stage in ("reading", "learning")
    shoot("3-training")
    yield done(someone, page, State.TRAINED)
    shoot("4-card")
    someone.reached(f"card {' '.join(row.figure.text() for row in page.steps.result.rows)}")
    someone.press(page.steps.result.use)
    yield lambda: shell._question.isVisible()
    someone.press(shell._question.other)
    yield lambda: someone.still() and shell.settings.model == NAME
    shoot("5-in-use")
    if someone.mouse:
        someone.click(shell.rail.room("check"))
    else:
        someone.key(Qt.Key.Key_1, ALT)
    yield lambda: shell.room == "check" and someone.still() and NAME in shell.status.right.text()
    someone.reached(f"check {shell.status.right.text()}")
    shoot("6-check")


def register(paths: Paths, language: str) -> None:
    store = wiring.open_store(paths)
    try:
        people = People(store)
        person = as_settings(people.choose(people.add("LS-014", Country.VN, "", language, Role.OFFICER).id))
    finally:
        store.close()
    settings_file.write(paths.settings, settings_file.Settings(language, "light", 1.0, True, person))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--steps", type=Path, required=True)
    parser.add_argument("--language", required=True)
    parser.add_argument("--bad", type=Path, action="append", default=[])
    parser.add_argument("--good", type=Path, required=True)
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--mouse", action="store_true")
    asked = parser.parse_args()
    driver.PATIENCE_SECONDS = PATIENCE_SECONDS
    app = QApplication([])
    paths = find_paths(asked.data)
    register(paths, asked.language)
    shell = wiring.build_window(app, paths)
    undo = shell.errors.install()
    shell.resize(*SIZE)
    shell.show()
    QTimer.singleShot(0, shell.start)
    someone = Someone(shell, asked.steps, asked.language, asked.mouse)
    timer = Timer(someone, story(someone, asked.bad, asked.good, asked.shots))
    timer.start()
    status = app.exec()
    shell.shut_down()
    undo()
    return status


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())

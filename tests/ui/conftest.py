"""The window's look and words for every test of the interface, and a started window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderlens import paths, wiring
from borderlens.domain.people import Country, Role
from borderlens.services.people import People
from borderlens.ui import say as saying
from borderlens.ui import settings as settings_file
from borderlens.ui import theme as looks
from borderlens.ui.people import as_settings
from borderlens.ui.shell import Shell
from borderlens.words import Words

SIZE = (1366, 768)
HERE = Path(__file__).parent
# The platform without a screen says this of sizes, menus and keyboards; every other Qt message fails a test.
NO_SCREEN = "^This plugin does not support "


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NO_SCREEN, extend=True))


def dress(app: QApplication) -> looks.Theme:
    """A theme and words of their own, as the program makes them at its start."""
    saying.install(app, Words())
    return looks.install(looks.Theme(app, paths.bundled() / "assets" / "themes" / "tokens.toml", "light", still=True))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> looks.Theme:
    """Light, 100 %, English, nothing moves; made anew for each test."""
    return dress(qapp)


@pytest.fixture
def speaker(look: looks.Theme) -> saying.Say:
    return saying.speaker()


def registered(where: paths.Paths, name: str) -> settings_file.Person:
    """A person of this laptop, as the first start leaves one behind."""
    store = wiring.open_store(where)
    try:
        people = People(store)
        known = next((one for one in people.all() if one.name == name), None)
        known = known or people.add(name, Country.VN, "vn-customs", "en", Role.OFFICER)
        return as_settings(people.choose(known.id))
    finally:
        store.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, data_folder: Path) -> Iterator[Callable[..., Shell]]:
    """A function that starts the real window on a private data folder; ``known`` is the person who works there."""
    made: list[Shell] = []

    def start(known: str = "LS-014", **settings: object) -> Shell:
        where = paths.find_paths()
        person = registered(where, known) if known else settings_file.Person()
        values = {"language": "en", "theme": "light", "still": True, **settings}
        settings_file.write(where.settings, settings_file.Settings(person=person, **values))
        shell = wiring.build_window(qapp, where)
        made.append(shell)
        qtbot.addWidget(shell)
        shell.resize(*SIZE)
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        return shell

    yield start
    for shell in made:
        shell.shut_down()

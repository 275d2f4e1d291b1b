"""The one place where the window is put together. What is heavy is loaded when a room first needs it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.paths import Paths, find_paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from borderlens.store.sqlite import SqliteStore
    from borderlens.ui.shell import Shell

# One line a room: module and class of its page.
ROOMS = {
    "check": "borderlens.ui.pages.check.page:CheckPage",
    "learn": "borderlens.ui.pages.learn.page:LearnPage",
    "sessions": "borderlens.ui.pages.sessions.page:SessionsPage",
    "reference": "borderlens.ui.pages.reference.page:ReferencePage",
    "settings": "borderlens.ui.pages.settings:SettingsPage",
    "model_room": "borderlens.ui.pages.model_room.page:ModelRoomPage",
    "forms": "borderlens.ui.pages.forms.page:FormsPage",
    "sit_form": "borderlens.ui.pages.forms.sit_page:SitPage",
    "author": "borderlens.ui.pages.author.page:AuthorPage",
    "privacy": "borderlens.ui.pages.privacy.page:PrivacyPage",
    "dashboard": "borderlens.ui.pages.dashboard.page:DashboardPage",
    "collect": "borderlens.ui.pages.collect.page:CollectPage",
    "join": "borderlens.ui.pages.join.page:JoinPage",
    "session_plan": "borderlens.ui.pages.sessions.plan.page:PlanPage",
}
FIRST_START = "borderlens.ui.pages.first_start:FirstStartPage"
SWITCH_SECONDS = 0.001  # the window waits so long for a busy thread, instead of Python's usual 0.005


def open_store(paths: Paths) -> SqliteStore:
    """The store of this laptop, its folder made; opened on the thread that will use it. Raises what it raises."""
    from borderlens.services.opening import Opener

    return Opener(paths).open()


def build_window(app: QApplication, paths: Paths) -> Shell:
    """Everything but the event loop. ``shell.start()`` opens the first room."""
    from borderlens.services.opening import Opener
    from borderlens.ui import say as saying
    from borderlens.ui import settings as settings_file
    from borderlens.ui import theme as looks
    from borderlens.ui.errors import Errors
    from borderlens.ui.jobs import Database, Jobs
    from borderlens.ui.shell import Shell
    from borderlens.words import Words

    settings, damaged = settings_file.read(paths.settings)
    language = settings.language or "en"
    speaker = saying.install(app, Words(paths.translations, language))
    theme = looks.install(
        looks.Theme(
            app, paths.assets / "themes" / "tokens.toml", settings.theme, settings.text_size, language, settings.still
        )
    )
    errors = Errors(paths.log, lambda title, text: shell.tell(title, text), app)
    jobs = Jobs(errors.show)
    opener = Opener(paths)
    database = Database(opener.open, errors.show)
    shell = Shell(paths, theme, speaker, jobs, database, errors, settings, ROOMS, FIRST_START, opener)
    if damaged is not None:
        shell.note(speaker("shell.settings_damaged", file=str(damaged)))
    return shell


def spare_the_start(shell: Shell) -> None:
    """Nothing made while a window opens is garbage: it is looked through neither then nor at each later collection."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.disable()

    def settle() -> None:
        gc.freeze()
        gc.enable()

    shell.opened.connect(settle)
    shell.idle.settled.connect(gc.freeze)


def open_window(data: Path | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    app.setApplicationName("Borderlens")
    app.setDesktopFileName("borderlens")
    shell = build_window(app, find_paths(data))
    spare_the_start(shell)
    undo = shell.errors.install()
    shell.show()
    QTimer.singleShot(0, shell.start)  # after the frame is painted
    status = app.exec()
    shell.shut_down()
    undo()
    return status


def probe(kind: str, *more: str) -> int:
    """One measurement for ``borderlens bench``, in this process; prints one JSON line (see ``ui.probe``)."""
    from PySide6.QtWidgets import QApplication

    from borderlens.ui import probe as probes

    if kind == "bare":
        return probes.bare()
    app = QApplication([])
    paths = find_paths()
    if not paths.settings.exists():  # the first run only, so that it does not count in those that are measured
        _register_for_probe(paths)
    shell = build_window(app, paths)
    spare_the_start(shell)
    return probes.at_work(app, shell, Path(more[0])) if kind == "stall" else probes.window(app, shell)


def _register_for_probe(paths: Paths) -> None:
    """Somebody who works here, else the window would ask who it is."""
    from borderlens.domain.people import Country, Role
    from borderlens.services.people import People
    from borderlens.ui import settings as settings_file
    from borderlens.ui.people import as_settings

    store = open_store(paths)
    try:
        person = as_settings(People(store).add("bench", Country.VN, "", "en", Role.OFFICER))
    finally:
        store.close()
    settings_file.write(paths.settings, settings_file.Settings(language="en", theme="light", person=person))

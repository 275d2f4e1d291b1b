"""Photograph the real window, page by page: ``python assets/screenshots/shoot.py [--page P] [--language L] …``.

Each page is a function below, marked with ``@page``: it receives the started window and brings it to a state worth
looking at. Without options every page is shot in English, light, at 100 % and at 1366 x 768. Needs no screen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from borderlens.paths import Paths
    from borderlens.services.check import Checker
    from borderlens.ui.pages.check import CheckPage
    from borderlens.ui.settings import Person
    from borderlens.ui.shell import Shell

HERE = Path(__file__).resolve().parent
SIZE = (1366, 768)
COLOURS = 256
SETTLE_SECONDS = 20.0
QUIET_SECONDS = 0.25

PAGES: dict[str, Callable[[Shell], None]] = {}


def page(name: str) -> Callable[[Callable[[Shell], None]], Callable[[Shell], None]]:
    def register(act: Callable[[Shell], None]) -> Callable[[Shell], None]:
        PAGES[name] = act
        return act

    return register


@page("first-start")
def first_start(shell: Shell) -> None:
    shell.settings.person.id = ""
    shell.start()


@page("check-empty")
def check_empty(shell: Shell) -> None:
    shell.go("check")
    settle(shell)  # the drawn pictures come a moment after the window


@page("check-consistent")
def check_consistent(shell: Shell) -> None:
    check_photo(shell, "ivory-closeup-124.jpg").finding.toggle("looked")


@page("check-narrowed")
def check_narrowed(shell: Shell) -> None:
    """No committed picture is narrowed by products-v1, so the probabilities are given here."""
    shell.go("check")
    shell.page("check").desk.loader.open_with(lambda: told(shell, {"tiger_skin": 0.55, "leopard_skin": 0.42}))
    check_photo(shell, "tiger-skin.jpg")


@page("check-look-alike")
def check_look_alike(shell: Shell) -> None:
    check_photo(shell, "printed-plush.jpg")


@page("check-cannot-tell")
def check_cannot_tell(shell: Shell) -> None:
    check_photo(shell, "ivory-blurred.jpg")


@page("check-not-by-eye")
def check_not_by_eye(shell: Shell) -> None:
    check_photo(shell, "bone-section.jpg")


@page("check-refer")
def check_refer(shell: Shell) -> None:
    check_photo(shell, "bone-section.jpg").refer_panel.open_panel()


@page("check-folder")
def check_folder(shell: Shell) -> None:
    from borderlens.ui.pages.check.sources import Given

    shell.go("check")
    shell.page("check").desk.take(Given(folders=(HERE.parent / "pictures",)))
    settle(shell)


def check_photo(shell: Shell, name: str) -> CheckPage:
    """The Check room with the finding about one of the program's own drawn pictures."""
    from borderlens.ui.pages.check.sources import Given, Source

    shell.go("check")
    room = shell.page("check")
    room.desk.take(Given((Source(name, path=HERE.parent / "pictures" / name, drawn=True),)))
    settle(shell)
    return room


def told(shell: Shell, shares: dict[str, float]) -> Checker:
    """A checker with the real pack whose model says what it is told."""
    import numpy as np

    from borderlens.services.check import Checker, open_checker
    from borderlens.vision.model import Reading

    pack = open_checker(shell.context("check").paths).pack
    keys = [label.key for label in pack.labels]
    rest = (1 - sum(shares.values())) / (len(keys) - len(shares))
    calibration = replace(pack.manifest.calibration, set_threshold=0.971, set_lambda=0.0)
    pack = replace(pack, manifest=replace(pack.manifest, calibration=calibration))

    class Told:
        def __init__(self) -> None:
            self.pack = pack

        def run(self, image: np.ndarray) -> Reading:
            probabilities = np.array([shares.get(key, rest) for key in keys], np.float32)
            top = int(np.argmax(probabilities))
            first = pack.references.embedding[int(np.argmax(pack.references.label == top))]
            return Reading(probabilities, first, np.ones((first.size, 9, 9), np.float32))

    return Checker(Told())


@page("learn")
def learn(shell: Shell) -> None:
    shell.go("learn")


@page("sessions")
def sessions(shell: Shell) -> None:
    shell.go("sessions")


@page("reference")
def reference(shell: Shell) -> None:
    shell.go("reference")


@page("settings")
def settings(shell: Shell) -> None:
    shell.go("settings")


def settle(shell: Shell) -> None:
    """Let events and jobs run until nothing has been asked of the threads for a while."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + SETTLE_SECONDS
    quiet = time.monotonic()
    while time.monotonic() < end and time.monotonic() - quiet < QUIET_SECONDS:
        QApplication.processEvents()
        time.sleep(0.01)
        if shell.busy:
            quiet = time.monotonic()


def known_person(paths: Paths, language: str) -> Person:
    """Somebody who works on this laptop, by a code."""
    from borderlens import wiring
    from borderlens.domain.people import Country, Role
    from borderlens.services.people import People
    from borderlens.ui.people import as_settings

    store = wiring.open_store(paths)
    try:
        people = People(store)
        return as_settings(
            people.choose(people.add("LS-014", Country.VN, "vn-forest-protection", language, Role.OFFICER).id)
        )
    finally:
        store.close()


def shoot(name: str, language: str, theme: str, factor: float, out: Path) -> Path:
    """One picture of one page in a fresh data folder."""
    from PIL import Image
    from PySide6.QtWidgets import QApplication

    from borderlens import wiring
    from borderlens.paths import find_paths
    from borderlens.ui import settings as settings_file

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        paths = find_paths(Path(folder))
        person = known_person(paths, language)
        settings_file.write(paths.settings, settings_file.Settings(language, theme, factor, True, person))
        shell = wiring.build_window(app, paths)
        shell.resize(*SIZE)
        shell.show()
        PAGES[name](shell)
        settle(shell)
        file = out / f"{name}-{language}-{theme}-{factor * 100:.0f}.png"
        shell.grab().save(str(file))
        shell.close()
        shell.shut_down()
        shell.deleteLater()
        QApplication.processEvents()
    with Image.open(file) as full:
        full.convert("RGB").quantize(COLOURS).save(file, optimize=True)
    return file


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", action="append", choices=sorted(PAGES), help="may be given several times")
    parser.add_argument("--language", action="append", choices=("en", "vi", "zh-Hans", "lo"))
    parser.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    parser.add_argument("--size", action="append", type=float, choices=(1.0, 1.25, 1.5, 2.0))
    parser.add_argument("--out", type=Path, default=HERE)
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in asked.page or PAGES:
        for language in asked.language or ("en",):
            for theme in asked.theme or ("light",):
                for factor in asked.size or (1.0,):
                    file = shoot(name, language, theme, factor, asked.out)
                    sys.stdout.write(f"{file.name} {file.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(HERE.parents[1] / "app"))
    main()

"""Photograph the real window, page by page: ``python assets/screenshots/shoot.py [--page P] [--language L] …``.

The pages are functions in ``scenes`` and the modules beside it whose names begin so. Without options every page is
shot in English, light, at 100 % and at 1366 x 768. Needs no screen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import scenes_author  # noqa: F401  its scenes are pages too
import scenes_collect  # noqa: F401
import scenes_dashboard  # noqa: F401
import scenes_forms  # noqa: F401
import scenes_learn  # noqa: F401
import scenes_model_room  # noqa: F401
import scenes_practice  # noqa: F401
import scenes_privacy  # noqa: F401
import scenes_sessions  # noqa: F401
from scenes import PAGES, settle

if TYPE_CHECKING:
    from borderlens.paths import Paths
    from borderlens.ui.settings import Person

HERE = Path(__file__).resolve().parent
SIZE = (1366, 768)
QUALITY = 82  # WebP: small enough to keep every page, and words stay crisp
SHOTS_A_PROCESS = 8  # windows of one process add up in memory


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
        file = out / f"{name}-{language}-{theme}-{factor * 100:.0f}.webp"
        shell.grab().save(str(file), "WEBP", QUALITY)
        shell.close()
        shell.shut_down()
        shell.deleteLater()
        QApplication.processEvents()
    return file


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", action="append", choices=sorted(PAGES), help="may be given several times")
    parser.add_argument("--language", action="append", choices=("en", "vi", "zh-Hans", "lo"))
    parser.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    parser.add_argument("--size", action="append", type=float, choices=(1.0, 1.25, 1.5, 2.0))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=HERE)
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    wanted = [
        (name, language, theme, factor, asked.out)
        for name in asked.page or PAGES
        for language in asked.language or ("en",)
        for theme in asked.theme or ("light",)
        for factor in asked.size or (1.0,)
    ]
    with get_context("spawn").Pool(asked.workers, maxtasksperchild=SHOTS_A_PROCESS) as pool:
        for file in pool.imap(_shoot, wanted, chunksize=1):
            sys.stdout.write(f"{file.name} {file.stat().st_size // 1000} kB\n")
            sys.stdout.flush()


def _shoot(wanted: tuple[str, str, str, float, Path]) -> Path:
    return shoot(*wanted)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(HERE.parents[1] / "app"))
    main()

"""A person goes through whole packs at the real window with the keyboard alone; the window's answers are timed.

``python -m tests.journeys.every_pack --out FILE.csv`` answers every item of every pack in every language and writes how
long each screen took from the key to its painted picture. It starts on an empty data folder of its own.
"""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from borderlens import wiring
from borderlens.domain.items import Item, ItemType
from borderlens.domain.people import Country, Role
from borderlens.paths import find_paths
from borderlens.services.people import People
from borderlens.ui import settings as settings_file
from borderlens.ui.pages.learn.page import LearnPage
from borderlens.ui.people import as_settings
from borderlens.ui.shell import Shell
from borderlens.words import LANGUAGES

ENTER, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down
PATIENCE_SECONDS = 15.0
MOST_TABS = 80
SIZE = (1366, 768)
ITEM, FIRST, FEEDBACK, RESULT = "item", "first item", "feedback", "result"


class LostError(AssertionError):
    """What the person waited for did not come."""


def turn() -> None:
    """One turn of the event loop; outside of a running loop Qt would never delete what was given up."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen that appeared: ``ms`` from the key to its painted picture."""

    language: str
    pack: str
    item: str
    type: str
    pictures: int
    screen: str
    ms: float


class Walker:
    """Presses keys wherever the focus is and times what comes of it."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.screens: list[Screen] = []

    @property
    def learn(self) -> LearnPage:
        page = self.shell.page("learn")
        assert isinstance(page, LearnPage)
        return page

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.shell, key, modifier)

    def wait(self, until: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not until():
            if time.monotonic() > end:
                sitting = self.learn.runner.sitting
                raise LostError(f"{what} did not come; at {sitting and sitting.entry.item.key}")
            turn()
            if not until():
                time.sleep(0.0005)

    def press(self, wanted: QWidget) -> None:
        """Tab to a button and press Enter."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is wanted:
                break
            self.key(TAB)
            turn()  # what was just laid out is shown by then
        else:
            raise LostError(f"Tab never comes to {wanted.accessibleName()}")
        self.key(ENTER)

    def home(self) -> None:
        self.wait(lambda: self.learn.shown is self.learn.home and not self.shell.busy, "the home")

    def timed(self, until: Callable[[], bool], screen: str, since: float) -> None:
        """Wait for a screen, have it painted, and keep how long it took since the key."""
        self.wait(until, screen)
        self.shell.repaint()
        ms = (time.perf_counter() - since) * 1000
        sitting = self.learn.runner.sitting
        if sitting is None:
            self.screens.append(Screen(self.shell.say.language, "", "", "", 0, screen, ms))
            return
        item, shown = sitting.entry.item, len(sitting.entry.picture_paths)
        where = self.shell.say.language, sitting.attempt.pack, item.key, item.type.value, shown
        self.screens.append(Screen(*where, screen, ms))

    # A sitting

    def train(self, pack: str) -> int:
        """One part of a pack, from the home to the home again; gives how many items it had."""
        return self._sit(self.learn.home.packs.train[pack])

    def test(self, pack: str) -> int:
        """A self-test of a pack."""
        return self._sit(self.learn.home.packs.test[pack])

    def _sit(self, button: QWidget) -> int:
        learn = self.learn
        since = time.perf_counter()
        self.press(button)
        self.timed(lambda: self._at(0), FIRST, since)
        sitting = learn.runner.sitting
        assert sitting is not None
        for place in range(sitting.count):
            since = self._answer(sitting.entry.item)
            if not sitting.is_test:
                self.timed(self._told, FEEDBACK, since)
                since = time.perf_counter()
                self.key(ENTER)
            if place + 1 < sitting.count:
                self.timed(lambda place=place: self._at(place + 1), ITEM, since)
        if sitting.is_test:
            self.wait(lambda: self.shell._question.isVisible(), "the question before handing in")
            self.press(self.shell._question.other)
        self.timed(lambda: learn.shown is learn.result and not self.shell.busy, RESULT, since)
        self.press(learn.result.done)
        self.home()
        return sitting.count

    def _at(self, place: int) -> bool:
        """The item is there with all its pictures that are shown."""
        learn = self.learn
        sitting = learn.runner.sitting
        if sitting is None or sitting.place != place or learn.shown is not learn.item:
            return False
        return self._pictures_came()

    def _told(self) -> bool:
        return self.learn.shown is self.learn.feedback and self._pictures_came()

    def _pictures_came(self) -> bool:
        sitting = self.learn.runner.sitting
        assert sitting is not None
        return not any(path in self.learn.item._pictures._waiting for path in sitting.entry.picture_paths)

    def _answer(self, item: Item) -> float:
        """Answer by keys, right or wrong does not matter; gives the moment of the key that went on."""
        for key in keys_for(item):
            self.key(key)
            turn()
        if item.type is ItemType.SCENARIO:
            return self._decide()
        since = time.perf_counter()
        self.key(ENTER)
        return since

    def _decide(self) -> float:
        """The first choice at every turn, to the end of the story."""
        learn, sitting = self.learn, self.learn.runner.sitting
        assert sitting is not None
        place = sitting.place
        while True:
            if learn.item.answer is not None and learn.item.answer.next_words == "learn.story.decide":
                self.key("1")
            since = time.perf_counter()
            self.key(ENTER)
            self.wait(lambda: not self.shell.busy, "the decision")
            if learn.shown is not learn.item or sitting.place != place or self.shell._question.isVisible():
                return since


def keys_for(item: Item) -> list[Qt.Key | str]:
    """Keys that answer an item, Enter to go on left out; none for a scenario."""
    match item.type:
        case ItemType.ORDERING:
            return [DOWN, DOWN, "1"]  # the second step to the first place: an order other than the dealt one
        case ItemType.MATCHING | ItemType.SORTING:
            return ["1"] * len(item.options)
        case ItemType.NUMERIC:
            assert item.number is not None
            return list(f"{item.number.low:g}")
        case ItemType.HOTSPOT:
            return [Qt.Key.Key_Right, ENTER]  # near the middle of the picture
        case ItemType.SCENARIO:
            return []
    return ["1"]


def open_window(app: QApplication, data: Path) -> Shell:
    """The program's own window on a data folder, somebody at work."""
    paths = find_paths(data)
    store = wiring.open_store(paths)
    try:
        people = People(store)
        person = as_settings(people.choose(people.add("LS-014", Country.VN, "vn-customs", "en", Role.OFFICER).id))
    finally:
        store.close()
    settings_file.write(paths.settings, settings_file.Settings("en", "light", 1.0, True, person))
    shell = wiring.build_window(app, paths)
    shell.resize(*SIZE)
    shell.show()
    shell.activateWindow()
    return shell


def enter(walker: Walker, language: str) -> None:
    """The Learn room in a language."""
    shell = walker.shell
    shell.settings.language = language
    shell.save_settings()
    shell.go("check")
    shell.go("learn")
    walker.home()


def go_through(walker: Walker, languages: Sequence[str], packs: Sequence[str]) -> None:
    """Every item of the packs in every language: a person for each language, part after part."""
    for language in languages:
        someone_new(walker.shell, language)
        enter(walker, language)
        for pack in walker.learn.packs.loaded:
            if packs and pack.id not in packs:
                continue
            before = len(walker.screens)
            left = len(pack.items)
            while left > 0:
                left -= walker.train(pack.id)
            _report(f"{language} {pack.id}", walker.screens[before:])


def someone_new(shell: Shell, language: str) -> None:
    """Another person at the same laptop, who has answered nothing yet."""
    made: list[object] = []
    context = shell.context("learn")
    context.database.run(
        lambda store: as_settings(
            People(store).choose(People(store).add(f"{language}-1", Country.LA, "la-dofi", language, Role.OFFICER).id)
        ),
        made.append,
        owner=shell,
    )
    while not made:
        turn()
    shell.settings.person = made[0]
    shell.save_settings()


def write(file: Path, screens: Sequence[Screen]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as opened:
        rows = csv.writer(opened)
        rows.writerow([field.name for field in fields(Screen)])
        rows.writerows((*astuple(screen)[:-1], f"{screen.ms:.1f}") for screen in screens)


def figures(screens: Sequence[Screen], *kinds: str) -> tuple[int, float, float, float]:
    """Count, median, 95th percentile and maximum in milliseconds of these kinds of screen; zeros for none."""
    times = sorted(screen.ms for screen in screens if screen.screen in kinds)
    if not times:
        return 0, 0.0, 0.0, 0.0
    return len(times), statistics.median(times), times[min(round(len(times) * 0.95), len(times) - 1)], times[-1]


def table(screens: Sequence[Screen]) -> Iterator[str]:
    """Lines of a table: by screen, then the next item by language, by pack and by type."""
    yield f"{'screen':32}{'count':>7}{'median':>9}{'95 %':>9}{'most':>9}  ms"
    for kind in (ITEM, FEEDBACK, FIRST, RESULT):
        yield _line(kind, screens, kind)
    for part in ("language", "pack", "type"):
        for value in sorted({getattr(s, part) for s in screens if s.screen == ITEM}):
            yield _line(f"next item, {part} {value}", [s for s in screens if getattr(s, part) == value], ITEM)


def _line(name: str, screens: Sequence[Screen], kind: str) -> str:
    count, middle, high, most = figures(screens, kind)
    return f"{name:32}{count:7}{middle:9.1f}{high:9.1f}{most:9.1f}"


def _report(name: str, screens: Sequence[Screen]) -> None:
    sys.stderr.write(_line(name, screens, ITEM) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="table of every screen")
    parser.add_argument("--language", action="append", choices=tuple(LANGUAGES))
    parser.add_argument("--pack", action="append", default=[])
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        shell = open_window(app, Path(folder))
        walker = Walker(shell)
        try:
            go_through(walker, asked.language or tuple(LANGUAGES), asked.pack)
        finally:
            write(asked.out, walker.screens)
            shell.shut_down()
    sys.stdout.write("\n".join(table(walker.screens)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

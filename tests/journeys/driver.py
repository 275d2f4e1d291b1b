"""A person at the real window, in a process of its own: ``python -m tests.journeys.driver STORY …``.

The window is put together as the program does it; a timer presses keys and the mouse as soon as what they are meant
for is on the screen. Each step reached is written to a file, so that whoever started the process can end it there.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from borderlens import wiring
from borderlens.domain.items import ItemType
from borderlens.paths import find_paths
from borderlens.ui.pages.first_start import FirstStartPage
from borderlens.ui.pages.learn.page import LearnPage
from borderlens.ui.shell import Shell
from borderlens.words import LANGUAGES

TICK_MS = 5
PATIENCE_SECONDS = 20.0
MOST_TABS = 60
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
COUNTRY = {"vi": "VN", "zh-Hans": "CN", "lo": "LA"}

Story = Iterator[Callable[[], bool]]  # each turn: what has to hold before the person goes on


class LostError(AssertionError):
    """What the person looked for did not come."""


class Someone:
    """Presses keys, or the mouse where ``mouse`` holds; writes what was reached."""

    def __init__(self, shell: Shell, steps: Path, language: str, mouse: bool) -> None:
        self.shell, self.steps, self.language, self.mouse = shell, steps, language, mouse

    def reached(self, step: str) -> None:
        with self.steps.open("a", encoding="utf-8") as file:
            file.write(step + "\n")

    @property
    def learn(self) -> LearnPage:
        page = self.shell.page("learn")
        assert isinstance(page, LearnPage)
        return page

    # Hands

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.shell, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        if not widget.isVisible():
            raise LostError(f"{widget} is not on the screen")
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def tab_to(self, wanted: QWidget) -> None:
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.key(Qt.Key.Key_Tab)
        raise LostError(f"Tab never comes to {wanted}")

    def press(self, widget: QWidget) -> None:
        """Press a button: with the mouse, or by Tab and Enter."""
        if self.mouse:
            self.click(widget)
        else:
            self.tab_to(widget)
            self.key(Qt.Key.Key_Return)

    def write(self, field: QLineEdit, text: str) -> None:
        if self.mouse:
            self.click(field)
        else:
            self.tab_to(field)
        self.type(text)

    def choose_language(self, button: QWidget) -> None:
        """The buttons of a group are walked through by the arrows."""
        if self.mouse:
            self.click(button)
            return
        for _ in LANGUAGES:
            if QApplication.focusWidget() is not button:
                self.key(Qt.Key.Key_Right)
        self.key(Qt.Key.Key_Space)

    def choose_first(self, choice: QComboBox) -> Story:
        """The first entry of a list that opens."""
        if not self.mouse:
            self.tab_to(choice)
            self.key(Qt.Key.Key_Home)
            return
        self.click(choice)
        view = choice.view()
        opened = time.monotonic()
        # A list that has just opened takes the end of the same press for none.
        yield lambda: view.isVisible() and time.monotonic() - opened > QApplication.doubleClickInterval() / 1000
        entry = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseMove(view.viewport(), entry)
        yield lambda: view.currentIndex().row() == 0
        self.click(view.viewport(), entry)

    # Eyes

    def still(self) -> bool:
        return not self.shell.busy

    def at_item(self, place: int) -> Callable[[], bool]:
        def there() -> bool:
            sitting = self.learn.runner.sitting
            shown = self.learn.shown is self.learn.item
            return self.still() and shown and sitting is not None and sitting.place == place

        return there

    def answer(self) -> None:
        """The first option, or the middle of the picture; right or wrong does not matter here."""
        view, sitting = self.learn.item, self.learn.runner.sitting
        assert view.answer is not None
        assert sitting is not None
        if sitting.entry.item.type is ItemType.HOTSPOT:
            picture = view.stage.pictures[0]
            if self.mouse:
                self.click(picture)
            else:
                self.key(Qt.Key.Key_Up, SHIFT)
                self.key(Qt.Key.Key_Return)
        elif self.mouse:
            self.click(view.answer.tiles.tiles[0])
        else:
            self.key("1")


def join(someone: Someone) -> Story:
    """First start: the language by its own name, a name, a country, an agency."""
    shell = someone.shell
    yield lambda: bool(shell.findChildren(FirstStartPage)) and someone.still()
    page = shell.findChildren(FirstStartPage)[0]
    someone.reached("first start")
    someone.choose_language(page.languages.button(someone.language))
    yield lambda: shell.say.language == someone.language
    someone.reached(f"language {LANGUAGES[shell.say.language]}")
    form = page.form
    someone.write(form.name.edit, "LS-014")
    if someone.mouse:
        someone.click(form.country.choice.segment(COUNTRY[someone.language]))
    yield lambda: form.country.choice.value() == COUNTRY[someone.language]
    yield from someone.choose_first(form.agency.combo)
    yield lambda: bool(form.agency.value())
    someone.reached(f"agency {form.agency.value()}")
    someone.press(page.start)
    yield lambda: shell.room == "check"
    someone.reached("joined")


def to_learn(someone: Someone) -> Story:
    shell = someone.shell
    yield lambda: shell.room == "check"
    if someone.mouse:
        someone.click(shell.rail.room("learn"))
    else:
        someone.key(Qt.Key.Key_2, ALT)
    yield lambda: shell.room == "learn" and someone.still() and bool(someone.learn.home.packs.test)
    someone.reached("learn")


def take(someone: Someone, first: int) -> Story:
    """Answer from an item to the last, hand in, read the result."""
    learn = someone.learn
    for place in range(first, 12):
        yield someone.at_item(place)
        someone.reached(f"item {place + 1}")
        someone.answer()
        if someone.mouse:
            someone.click(learn.item.next)
        else:
            someone.key(Qt.Key.Key_Return)
        if place < 11:
            yield someone.at_item(place + 1)
            someone.reached(f"answered {place + 1}")
    yield lambda: someone.shell._question.isVisible()
    someone.press(someone.shell._question.other)
    yield lambda: learn.shown is learn.result and someone.still()
    someone.reached("result")


def story(someone: Someone, name: str) -> Story:
    if name == "join":
        yield from join(someone)
    yield from to_learn(someone)
    home = someone.learn.home
    if name == "join":
        someone.press(home.packs.test["first-look"])
        yield from take(someone, 0)
        return
    assert home.resume_button is not None
    someone.reached(home.resume_button.text())
    someone.press(home.resume_button)
    yield lambda: someone.still() and someone.learn.runner.sitting is not None
    yield from take(someone, someone.learn.runner.sitting.place)


class Timer(QTimer):
    """Takes one turn of the story whenever what it waits for holds; ends the program when it is told."""

    def __init__(self, someone: Someone, turns: Story) -> None:
        super().__init__()
        self._someone, self._turns = someone, turns
        self._until: Callable[[], bool] = lambda: True
        self._since = time.monotonic()
        self.failed = ""
        self.setInterval(TICK_MS)
        self.timeout.connect(self._turn)

    def _turn(self) -> None:
        try:
            if self._until():
                self._until = next(self._turns)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE_SECONDS:
                raise LostError("what was waited for did not come")
        except StopIteration:
            self._end()
        except Exception as fault:
            self.failed = f"{type(fault).__name__}: {fault}"
            self._someone.reached(f"failed: {self.failed}")
            self._end()

    def _end(self) -> None:
        self.stop()
        QApplication.exit(1 if self.failed else 0)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("story", choices=("join", "resume"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--steps", type=Path, required=True)
    parser.add_argument("--language", choices=tuple(COUNTRY), required=True)
    parser.add_argument("--mouse", action="store_true")
    asked = parser.parse_args()
    app = QApplication([])
    shell = wiring.build_window(app, find_paths(asked.data))
    undo = shell.errors.install()
    shell.show()
    QTimer.singleShot(0, shell.start)
    someone = Someone(shell, asked.steps, asked.language, asked.mouse)
    timer = Timer(someone, story(someone, asked.story))
    timer.start()
    status = app.exec()
    shell.shut_down()
    undo()
    return status


if __name__ == "__main__":
    sys.exit(main())

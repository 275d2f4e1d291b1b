"""A person in the authoring room: keys where the focus is, presses of the mouse, and what is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from borderlens.packs.quiz_pack import QuizPack, list_quiz_packs
from borderlens.services.authoring.draft import Draft
from borderlens.ui.pages.author.page import AuthorPage
from borderlens.ui.pages.author.words_field import WordsField
from borderlens.ui.shell import Shell

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    def __init__(
        self, shell: Shell, page: AuthorPage, qtbot: QtBot, chosen: dict[str, list[Path]], folder: Path
    ) -> None:
        self.shell, self.page, self.qtbot, self.chosen, self.folder = shell, page, qtbot, chosen, folder

    @property
    def draft(self) -> Draft:
        assert self.page.desk.draft is not None
        return self.page.desk.draft

    @property
    def form(self) -> dict[tuple[str | int, ...], WordsField]:
        return self.page.room.write.fields

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        QApplication.processEvents()

    def looked(self) -> None:
        """Until the checks have seen the draft as it is, and it is kept."""
        desk = self.page.desk
        self.qtbot.waitUntil(lambda: desk.fresh and not desk.unkept, timeout=60_000)
        self.still()

    def open_copy(self, name: str = "first-look") -> None:
        self.click(self.page.start.buttons[name])
        self.qtbot.waitUntil(lambda: self.page.desk.draft is not None, timeout=60_000)
        self.looked()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        QApplication.processEvents()

    def type(self, field: WordsField, words: str) -> None:
        """Put the focus there, take out what stands there, and type."""
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClick(field.edit, Key.Key_Delete)
        QTest.keyClicks(field.edit, words)

    def choose(self, menu: QMenu, words: str) -> None:
        """Choose from an open menu by its words, with keys."""
        actions = [action for action in menu.actions() if not action.isSeparator() and action.isEnabled()]
        place = next(n for n, action in enumerate(actions) if words in action.text())
        for _ in range(place + 1):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        QApplication.processEvents()

    def said(self, ground: QWidget) -> str:
        return "\n".join(label.text() for label in ground.findChildren(QLabel) if label.isVisible())

    def packs(self) -> dict[str, QuizPack]:
        """The own packs, as Learn reads them."""
        shelf = self.page.desk.shelf
        return {pack.id: pack for pack in list_quiz_packs([shelf.quizzes], shelf.library).loaded}

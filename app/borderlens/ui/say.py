"""The window's sentences: the words of the program with a signal when the language changes."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from borderlens.domain.errors import Mistake
from borderlens.words import Words


class Retranslated(Protocol):
    def retranslate(self) -> None: ...


class Say(QObject):
    """``say("check.drop.title")`` in the chosen language; ``language_changed`` after a change."""

    language_changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.qt = QtWords(words, self)

    @property
    def language(self) -> str:
        return self.words.language

    def __call__(self, key: str, **fields: object) -> str:
        return self.words.say(key, **fields)

    def mistake(self, error: Mistake) -> str:
        """What went wrong, where, and how to mend it, in one line."""
        return self.words.mistake(error)

    def has(self, key: str) -> bool:
        return self.words.has(key)

    def choose(self, language: str) -> None:
        if language != self.words.language:
            self.words.choose(language)
            self.language_changed.emit()


class QtWords(QTranslator):
    """Qt's own buttons, menus and file dialog: Qt ships no Vietnamese or Lao, so all four come from our catalogue.

    A Qt sentence is found by its English words without the ampersand, e.g. ``&Copy`` is ``qt.copy``.
    """

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, number: int = -1) -> str | None:
        key = "qt." + _plain(source)
        return self._words.say(key) if self._words.has(key) else None


def _plain(source: str) -> str:
    letters = "".join(c if c.isalnum() else " " for c in source.replace("&", "").replace("%1", "").lower())
    return "_".join(letters.split())


_chosen: list[Say] = []


def install(app: QApplication, words: Words) -> Say:
    """Make ``words`` the language of the application, Qt's own words included."""
    made = Say(words, app)
    for before in _chosen:
        app.removeTranslator(before.qt)
        before.deleteLater()
    app.installTranslator(made.qt)
    _chosen[:] = [made]
    return made


def say(key: str, **fields: object) -> str:
    """The sentence of ``key`` in the chosen language."""
    return _chosen[0](key, **fields)


def speaker() -> Say:
    return _chosen[0]


def follow(widget: Retranslated) -> None:
    """Put ``widget`` into words now and after every change of language; ends with the widget."""
    speaker().language_changed.connect(widget.retranslate)
    widget.retranslate()

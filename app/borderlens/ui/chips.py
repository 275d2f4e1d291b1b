"""The two chips at the end of the header: who is working, and the language."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.ui.say import Say
from borderlens.ui.settings import Settings
from borderlens.ui.widgets.chip import Chip
from borderlens.words import LANGUAGES


class Chips:
    """``save`` is called once another language was chosen; ``to_settings`` opens the room where a person is changed."""

    def __init__(self, settings: Settings, say: Say, save: Callable[[], None], to_settings: Callable[[], None]) -> None:
        self._settings, self._say, self._save = settings, say, save
        self.person = Chip(icon="person", pressable=True)
        self.person.clicked.connect(to_settings)
        self.language = Chip(icon="language", line=True, pressable=True)
        self.language.clicked.connect(self._offer_languages)
        self.name()

    def name(self) -> None:
        """Put the words anew."""
        person, say = self._settings.person, self._say
        self.person.setText(person.name if person.known else say("shell.person.unknown"))
        self.person.setAccessibleDescription(say("shell.person.change"))
        self.language.setText(LANGUAGES[say.language])
        self.language.setAccessibleDescription(say("shell.language.change"))

    def _offer_languages(self) -> None:
        from borderlens.ui.widgets.language_menu import offer_languages

        offer_languages(self.language, self._choose)

    def _choose(self, language: str) -> None:
        self._settings.language = language
        self._save()

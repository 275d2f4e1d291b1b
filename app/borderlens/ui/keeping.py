"""A data folder that cannot be written must not keep an officer from checking a photo: the run then works in memory."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.domain.errors import CannotWrite, DiskFull, Mistake, Unreadable
from borderlens.ui.errors import Errors
from borderlens.ui.jobs import Database
from borderlens.ui.saving import Saving
from borderlens.ui.say import Say


class Keeping:
    """What the window knows about it; ``note`` puts a sentence before the person in passing."""

    def __init__(
        self, database: Database, saving: Saving, errors: Errors, say: Say, note: Callable[[str], None]
    ) -> None:
        self._database, self._saving, self._errors, self._say, self._note = database, saving, errors, say, note
        self._why: Mistake | None = None

    def give_up(self, error: Exception) -> bool:
        """From now on nothing is kept, if ``error`` says that the data folder refuses; any other error is shown.

        Person and settings last until the window closes. It is said once, and stands in Learn and in the settings.
        """
        if not isinstance(error, CannotWrite | DiskFull | Unreadable):
            self._errors.show(error)
            return False
        if self._why is None:
            from borderlens.store.memory import MemoryStore

            self._why = error
            self._database.open_with(MemoryStore)
            self._saving.give_up()
            self._note(self.sentence())
        return True

    def sentence(self) -> str:
        """Why nothing can be kept; empty while everything is."""
        return self._say("shell.unkept", why=self._say.mistake(self._why)) if self._why is not None else ""

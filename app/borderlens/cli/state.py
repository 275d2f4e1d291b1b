"""What every command shares: paths, the words of the chosen language, and how output is written."""

from __future__ import annotations

import io
import os
import sys
import tomllib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from borderlens.log_file import LogFile
from borderlens.paths import Paths, find_paths
from borderlens.words import FALLBACK, Words

if TYPE_CHECKING:
    from borderlens.store.sqlite import SqliteStore

PASSPHRASE = "BORDERLENS_PASSPHRASE"
"""Variable with the passphrase of a locked database; it is asked for on a terminal where it is not set."""


class State:
    """Made once a run; ``@click.pass_obj`` hands it to a command."""

    def __init__(self) -> None:
        self.paths: Paths = find_paths()

    def choose_data(self, folder: Path) -> None:
        self.paths = find_paths(folder)

    @cached_property
    def words(self) -> Words:
        """The language chosen in the window, else English."""
        return Words(self.paths.translations, _chosen_language(self.paths.settings))

    def open_store(self) -> SqliteStore:
        """The store; that of a locked database by the passphrase of the variable, else of the terminal.

        Raises:
            LockedDatabase, WrongPassphrase: nobody gave it, or another one. And what ``SqliteStore`` raises.
        """
        from borderlens.services.opening import Opener

        opener = Opener(self.paths)
        if opener.waits:
            typed = os.environ.get(PASSPHRASE, "")
            if not typed and sys.stdin.isatty():
                import click

                typed = click.prompt(self.words.say("privacy.passphrase"), hide_input=True, err=True)
            if typed:
                opener.unlock(typed)
        return opener.open()


def _chosen_language(settings: Path) -> str:
    try:
        language = tomllib.loads(settings.read_text("utf-8")).get("language")
    except (OSError, ValueError):
        return FALLBACK
    return language if isinstance(language, str) and language else FALLBACK


def write_utf8(stream: TextIO | None) -> None:
    """Files and pipes get UTF-8 whatever the system's code page; a terminal keeps its own way.

    A file name that is no Unicode is written with escapes instead of stopping the run.
    """
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def record_bug(paths: Paths, error: BaseException) -> Path:
    """Put the trace of a bug into the log and give the log's path; where that fails too, the bug is raised again."""
    log = LogFile(paths.log)
    if not log.open():
        raise error
    log.record(error)
    log.close()
    return paths.log

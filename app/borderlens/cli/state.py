"""What every command shares: paths, the words of the chosen language, and how output is written."""

from __future__ import annotations

import io
import tomllib
import traceback
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TextIO

from borderlens.paths import Paths, find_paths
from borderlens.words import FALLBACK, Words


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
    """Append the trace of a bug to the log and give the log's path; where that fails too, the bug is raised again."""
    trace = "".join(traceback.format_exception(error))
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
        with paths.log.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{trace}\n")
    except OSError:
        raise error from None
    return paths.log

"""A progress bar on stderr, only on a terminal and only for work that takes over a second."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any, TextIO

import click

PATIENCE = 1.0  # seconds


class Progress:
    """``with Progress(total) as progress: progress.step()``; ``clear`` before a line goes to the same terminal."""

    def __init__(self, total: int, label: str = "") -> None:
        self._total = total
        self._label = label
        self._stream: TextIO = sys.stderr
        self._start = time.monotonic()
        self._done = 0
        self._bar: Any = None

    def __enter__(self) -> Progress:
        return self

    def step(self, done: int | None = None) -> None:
        """One more is done, or ``done`` in all."""
        self._done = self._done + 1 if done is None else done
        if self._bar is None and self._stream.isatty() and time.monotonic() - self._start > PATIENCE:
            self._bar = click.progressbar(length=self._total, label=self._label, file=self._stream)
            self._bar.__enter__()
        if self._bar is not None:
            self._bar.update(self._done - self._bar.pos)

    def clear(self) -> None:
        if self._bar is not None:
            click.echo("\r\x1b[2K", nl=False, file=self._stream)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, trace)

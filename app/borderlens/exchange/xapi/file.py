"""Statements in a file: one JSON array, a statement a line, the same bytes for the same events."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from borderlens.whole_file import write_whole


def write_statements(path: Path, bodies: Iterable[bytes]) -> int:
    """Write statements, given as JSON, whole or not at all; gives how many. Raises ``DiskFull``, ``CannotWrite``."""
    lines = list(bodies)
    write_whole(path, b"[\n" + b",\n".join(lines) + (b"\n]\n" if lines else b"]\n"))
    return len(lines)

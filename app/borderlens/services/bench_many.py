"""What ``bench`` times of many people and events, side by side with bare SQLite. All times in milliseconds."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from borderlens.domain.events import Draft, EventKind, Json
from borderlens.domain.items import Competency
from borderlens.paths import Paths
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.many import fill
from borderlens.services.figures.records import Filter
from borderlens.store.lines import read_chain
from borderlens.store.memory import MemoryStore
from borderlens.store.sheets import Columns
from borderlens.store.sqlite import SqliteStore

A_SESSION = 40
ITEMS = 50
Note = Callable[[str], None]


def time_figures(note: Note, rounds: int, officers: int) -> tuple[list[float], list[float], list[float], int]:
    """Opening a dashboard over all sessions, one narrower filter after it, and the bare side; the number of answers.

    The bare side adds up points and found products a person in a plain table of the same answers in memory.
    """
    opened, filtered, counted = [], [], []
    with tempfile.TemporaryDirectory() as folder, SqliteStore(Path(folder) / "many.db") as store:
        note(f"{officers} officers")
        made = fill(store, officers, min(A_SESSION, officers))
        bare = _answers(store.sheets.columns())
        paths = Paths(Path(folder), Path(folder), portable=False)
        for turn in range(rounds):
            note(f"figures {turn + 1}/{rounds}")
            figures = Figures(store, paths)
            start = time.perf_counter()
            figures.dashboard(Filter())
            middle = time.perf_counter()
            figures.dashboard(Filter(country="LA", competency=Competency.LEGAL))
            end = time.perf_counter()
            bare.execute("SELECT person, sum(points), sum(outcome = 1) FROM answers GROUP BY person").fetchall()
            counted.append((time.perf_counter() - end) * 1000)
            opened.append((middle - start) * 1000)
            filtered.append((end - middle) * 1000)
        bare.close()
    return opened, filtered, counted, made.answers


def _answers(sheets: Columns) -> sqlite3.Connection:
    """The answers of the sheets as rows of a plain table."""
    bare = sqlite3.connect(":memory:")
    bare.execute("CREATE TABLE answers (person TEXT, item INTEGER, points INTEGER, outcome INTEGER)")
    for person, points, outcomes in zip(sheets.person, sheets.points, sheets.outcomes, strict=True):
        rows = ((person, at, *both) for at, both in enumerate(zip(points, outcomes, strict=True)))
        bare.executemany("INSERT INTO answers VALUES (?, ?, ?, ?)", rows)
    return bare


def time_merging(note: Note, rounds: int, events: int) -> tuple[list[float], list[float]]:
    """Taking in events: hashes checked, tables for reading made, synced to the disk; and the bare side.

    The bare side inserts the same rows into one table with a key, in one synced transaction.
    """
    note(f"{events} events")
    lines = _chain(events)
    rows = [row for row, _ in read_chain(lines)]
    taken, bare = [], []
    for turn in range(rounds):
        note(f"merging {turn + 1}/{rounds}")
        with tempfile.TemporaryDirectory() as folder:
            with SqliteStore(Path(folder) / "trainer.db") as store:
                start = time.perf_counter()
                store.events.take_in(lines)
                taken.append((time.perf_counter() - start) * 1000)
            plain = sqlite3.connect(Path(folder) / "bare.db")
            plain.execute("PRAGMA journal_mode = WAL")
            plain.execute("PRAGMA synchronous = FULL")
            plain.execute(f"CREATE TABLE events (id TEXT PRIMARY KEY, {', '.join(f'c{at}' for at in range(1, 16))})")
            start = time.perf_counter()
            plain.executemany(f"INSERT INTO events VALUES ({', '.join('?' * 16)})", rows)
            plain.commit()
            bare.append((time.perf_counter() - start) * 1000)
            plain.close()
    return taken, bare


def _chain(events: int) -> list[bytes]:
    """The lines of a laptop on which people sat tests of fifty items, one after the other."""
    laptop = MemoryStore()
    keys = [f"item-{at:02}" for at in range(ITEMS)]
    hashed = bytes(range(32))
    plain: dict[str, Json] = {"version": 1, "hash": hashed.hex(), "competency": "identification", "kind": "ivory"}
    asked: list[Json] = [plain | {"key": key, "role": "protected", "options": ["ivory", "bone"]} for key in keys]
    form: dict[str, Json] = {"pack": "many", "pack_version": 1, "form": "A", "mode": "pre", "language": "en"}
    answer: dict[str, Json] = {"response": "ivory", "points": 1, "outcome": "hit", "critical": False, "duration_ms": 9}
    laptop.append(Draft(EventKind.SESSION_JOINED, {"label": "07", "public_key": "00" * 32}, session="session"))
    for number in range(-(-events // (ITEMS + 2))):
        told: dict[str, Any] = {"session": "session", "person": f"person-{number}", "attempt": f"attempt-{number}"}
        laptop.append(Draft(EventKind.ATTEMPT_OPENED, form | {"photo_check": False, "items": asked}, **told))
        for key in keys:
            laptop.append(Draft(EventKind.ANSWER_GIVEN, answer, **told, item=key, item_version=1, item_hash=hashed))
        laptop.append(Draft(EventKind.ATTEMPT_CLOSED, {"ended": "completed"}, **told))
    return list(laptop.lines(1))[:events]

"""A sitting killed at random points loses no answer that was returned, and goes on at the next item."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.services.examining import STEPS
from tests.services.power_cuts import cut

from borderlens.domain.events import EventKind
from borderlens.services.attempts import Attempts
from borderlens.store.sqlite import SqliteStore

ITEMS = 60


def run_and_kill(file: Path, root: Path, after: int | None, wait: float) -> list[str]:
    """Lines said before the kill; the kill comes ``wait`` seconds after line ``after``, or never."""
    command = [sys.executable, str(root / "tests" / "services" / "answering.py"), str(file)]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(root / "app")}
    )
    assert child.stdout is not None
    lines: list[str] = []
    if after is not None:
        while len(lines) < after:
            lines.append(child.stdout.readline())
            assert lines[-1], "the sitting ended before it was killed"
        time.sleep(wait)
        child.kill()
    lines += child.stdout.readlines()
    child.stdout.close()
    code = child.wait(60)
    assert (code == 0) == (after is None)
    return [line.strip() for line in lines if line.endswith("\n")]


def test_a_killed_sitting_loses_no_answer_and_goes_on_at_the_next_item(tmp_path: Path, root: Path) -> None:
    file = tmp_path / "borderlens.db"
    rng = random.Random(20261105)
    said: dict[str, str] = {}
    kills = 0
    while len(said) < ITEMS - 20 and kills < 12:
        kills += 1
        first, *answers = run_and_kill(file, root, rng.randint(2, 6), rng.uniform(0, 0.012))
        assert first == f"from {len(said)}"
        with SqliteStore(file) as store:
            sitting = Attempts(store).resume("p1")
            assert sitting is not None
            held = {row.item: row.event for row in sitting.responses}
            said = said | dict(line.split() for line in answers)
            assert said.items() <= held.items()
            assert len(held) <= len(said) + 1, "at most the answer in flight is kept beyond those returned"
            assert sitting.next_index == len(held)
            assert store.events.verify() == []
            assert store.database.check() == []
            said = held
    assert kills > 1
    first, *answers = run_and_kill(file, root, None, 0)
    assert first == f"from {len(said)}"
    assert len(answers) == ITEMS - len(said)
    with SqliteStore(file) as store:
        sitting = Attempts(store).resume("p1")
        assert sitting is not None
        assert sitting.next_index == ITEMS
        assert len(store.events.read(kind=EventKind.ANSWER_GIVEN)) == ITEMS
        assert len(store.events.read(kind=EventKind.DEVICE_REGISTERED)) == 1
        assert len(store.events.read(kind=EventKind.ATTEMPT_OPENED)) == 1


def test_a_killed_examination_loses_no_answer_and_doubles_none(tmp_path: Path) -> None:
    """With sealed items, changed answers and scenarios; ``power_cuts`` does it two hundred times by hand."""
    seen = cut(tmp_path / "borderlens.db", 5, random.Random(20261124))
    assert seen.kills == 5
    assert (seen.lost, seen.doubled, seen.faults) == (0, 0, [])
    assert seen.acknowledged + seen.in_flight == len(STEPS)

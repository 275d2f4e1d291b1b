"""Kill an examination at random moments and see what is left. By hand: ``python -m tests.services.power_cuts 200``."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.services.examining import PERSON, STEPS, done

from borderlens.domain.events import EventKind, canonical
from borderlens.services.attempts import Attempts
from borderlens.store.sqlite import SqliteStore

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 0.25  # share of kills that come before the examination has said anything


@dataclass(slots=True)
class Cuts:
    """What was seen: ``in_flight`` are answers on the disk that were not acknowledged before the kill."""

    kills: int = 0
    before_the_first_word: int = 0
    acknowledged: int = 0
    in_flight: int = 0
    lost: int = 0
    doubled: int = 0
    faults: list[str] = field(default_factory=list)


def run(file: Path, kill: tuple[int, float] | None) -> list[str]:
    """Lines said by one process; it is killed so many seconds after so many lines, or comes to its end."""
    command = [sys.executable, str(ROOT / "tests" / "services" / "examining.py"), str(file)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "app"), str(ROOT)])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        lines: list[str] = []
        if kill is not None:
            after, wait = kill
            while len(lines) < after and (line := child.stdout.readline()):
                lines.append(line)
            time.sleep(wait)
            child.kill()
        lines += child.stdout.readlines()
    if kill is None:
        assert child.returncode == 0
    return [line.strip() for line in lines if line.endswith("\n")]


def cut(file: Path, kills: int, chance: random.Random) -> Cuts:
    """One examination from its beginning to its end, with at most so many kills on the way."""
    seen = Cuts()
    said: dict[int, str] = {}
    while seen.kills < kills and len(said) < len(STEPS) - 8:
        at_once = chance.random() < AT_ONCE
        lines = run(file, (0, chance.uniform(0, 0.6)) if at_once else (chance.randint(1, 6), chance.uniform(0, 0.015)))
        seen.kills += 1
        seen.before_the_first_word += not lines
        look(file, lines, said, seen)
    look(file, run(file, None), said, seen)
    with SqliteStore(file) as store:
        sitting = Attempts(store).resume(PERSON)
        assert sitting is not None
        if done(sitting) != len(STEPS) or len(said) != len(STEPS) or sitting.next_index != len(sitting.items):
            seen.faults.append(f"{done(sitting)} of {len(STEPS)} steps stand at the end")
        if len(store.events.read(kind=EventKind.ATTEMPT_OPENED)) != 1:
            seen.faults.append("opened more than once")
    return seen


def look(file: Path, lines: list[str], said: dict[int, str], seen: Cuts) -> None:
    """Hold what the process said against the disk. ``said`` gains every answer that is on the disk, by its step."""
    if not file.exists():
        return
    told = {int(number): event for number, event in (line.split() for line in lines if not line.startswith("from"))}
    seen.acknowledged += len(told)
    with SqliteStore(file) as store:
        kept = {
            event.id: (event.item, canonical(event.body["response"]))
            for event in store.events.read(kind=EventKind.ANSWER_GIVEN)
        }
        wanted = {number: (item.key, canonical(response)) for number, (item, response) in enumerate(STEPS)}
        seen.lost += sum(kept.get(event) != wanted[number] for number, event in (said | told).items())
        seen.doubled += sum(count - 1 for count in Counter(kept.values()).values())
        place = {answer: number for number, answer in wanted.items()}
        held = {place[answer]: event for event, answer in kept.items()}
        seen.in_flight += len(held.keys() - said.keys() - told.keys())
        said.update(held)
        if faults := [*map(str, store.events.verify()), *store.database.check()]:
            seen.faults += faults
        sitting = Attempts(store).resume(PERSON)
        if sitting is not None and (done(sitting) != len(kept) or list(sitting.responses) != store.reading.responses()):
            seen.faults.append(f"{done(sitting)} steps stand of {len(kept)} on the disk")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=20261124)
    asked = parser.parse_args()
    chance, left, everything = random.Random(asked.seed), asked.kills, []
    with tempfile.TemporaryDirectory() as folder:
        while left > 0:
            everything.append(cut(Path(folder) / f"{len(everything)}" / "borderlens.db", left, chance))
            left -= everything[-1].kills
    for name in ("kills", "before_the_first_word", "acknowledged", "in_flight", "lost", "doubled"):
        sys.stdout.write(f"{name}: {sum(getattr(cuts, name) for cuts in everything)}\n")
    sys.stdout.write(f"examinations: {len(everything)}, faults: {[f for cuts in everything for f in cuts.faults]}\n")


if __name__ == "__main__":
    main()

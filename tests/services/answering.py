"""A sitting that answers as fast as it can and says each answer aloud once it has it: run by test_power_cut."""

from __future__ import annotations

import sys
from pathlib import Path

from borderlens.domain.attempts import Mode
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.services.attempts import Attempts
from borderlens.store.sqlite import SqliteStore

ITEMS = [
    Item(
        key=f"item-{number:02}",
        version=1,
        type=ItemType.SINGLE,
        competency=Competency.IDENTIFICATION,
        kind=Kind.IVORY,
        role=Role.PROTECTED,
        difficulty=0.5,
        facts=(),
        pictures=(),
        options=("ivory", "bone", CANNOT_TELL),
        answer=("ivory",),
    )
    for number in range(60)
]


def main(file: Path) -> None:
    with SqliteStore(file) as store:
        attempts = Attempts(store)
        sitting = attempts.resume("p1") or attempts.open_attempt(
            "p1", "first-look", "A", Mode.TRAINING, ITEMS, pack_version=1
        )
        sys.stdout.write(f"from {sitting.next_index}\n")
        for item in ITEMS[sitting.next_index :]:
            given = attempts.give_answer(sitting.id, item, "ivory", 10)
            sys.stdout.write(f"{item.key} {given.event}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

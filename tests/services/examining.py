"""An examination answered as fast as it can, each answer said aloud once it is had: run by ``power_cuts``.

Of sixty items half are sealed; some answers are changed later, scenarios grow decision by decision.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.events import Json, canonical
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.scenario import Choice, Scenario, State
from borderlens.domain.sealing import without_answer
from borderlens.services.attempts import Attempts
from borderlens.store.sqlite import SqliteStore

PERSON = "p1"
STORY = Scenario(
    "road",
    (
        State("road", (), (Choice("stop", "sack", 1.0), Choice("wave", "gone", 0.0, critical=True))),
        State("sack", (), (Choice("open", "call", 0.5), Choice("leave", "gone", 0.0))),
        State("call", (), (Choice("office", "kept", 0.5), Choice("nobody", "gone", 0.0))),
    ),
    ("kept", "gone"),
)
PATH: list[Json] = ["road.stop", "sack.open", "call.office"]


def _item(number: int) -> Item:
    single = Item(
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
    if number % 6 == 0:
        return replace(single, type=ItemType.SCENARIO, role=None, options=(), answer=(), scenario=STORY)
    return single


ITEMS = [without_answer(_item(number)) if number % 2 else _item(number) for number in range(60)]
STEPS: list[tuple[Item, Json]] = (
    [
        (item, response)
        for item in ITEMS
        for response in ([PATH[:1], PATH[:2], PATH] if item.scenario else ["bone"])  # type: ignore[list-item]
    ]
    + [(item, "ivory") for item in ITEMS if item.scenario is None and int(item.key[-2:]) % 3 == 0]
)


def done(sitting: Attempt) -> int:
    """How many of the steps stand: those of an item come one after the other, and the last that stands tells."""
    count = 0
    for item in ITEMS:
        given = sitting.response_to(item.key)
        said = [canonical(response) for asked, response in STEPS if asked is item]
        count += 0 if given is None else said.index(canonical(given.response)) + 1
    return count


def main(file: Path) -> None:
    with SqliteStore(file) as store:
        attempts = Attempts(store)
        sitting = attempts.resume(PERSON) or attempts.open_attempt(
            PERSON, "whole", "A", Mode.PRE, ITEMS, pack_version=1
        )
        sys.stdout.write(f"from {done(sitting)}\n")
        sys.stdout.flush()
        for number, (item, response) in list(enumerate(STEPS))[done(sitting) :]:
            given = attempts.give_answer(sitting.id, item, response, 10, confidence=1 + number % 3)
            sys.stdout.write(f"{number} {given.event}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

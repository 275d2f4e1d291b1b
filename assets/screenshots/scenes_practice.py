"""Scenes of the ways to practise: the home after some weeks, the three drills, what a round came to."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.ui.pages.learn import LearnPage
    from borderlens.ui.shell import Shell

WEEKS = 3


@page("learn-home-practised")
def home_practised(shell: Shell) -> None:
    """Three weeks of drills and training behind one, review wanted."""
    practise(shell)
    shell.settings.reviewers = [shell.settings.person.id]
    shell.save_settings()
    shell.go("learn")
    settle(shell)


@page("drill-pairs")
def pairs(shell: Shell) -> None:
    drill(shell, "pairs")


@page("drill-pairs-right")
def pairs_right(shell: Shell) -> None:
    room = drill(shell, "pairs")
    room.drill.tick.setInterval(60_000)
    say(room, right=True)
    settle(shell)


@page("drill-pairs-wrong")
def pairs_wrong(shell: Shell) -> None:
    room = drill(shell, "pairs")
    say(room, right=False)
    settle(shell)


@page("drill-cue-wrong")
def cue_wrong(shell: Shell) -> None:
    room = drill(shell, "cue")
    room.drill.stage.pictures[0].pointed.emit(0.02, 0.98)
    settle(shell)


@page("drill-angles")
def angles(shell: Shell) -> None:
    drill(shell, "angles")


@page("drill-end")
def end(shell: Shell) -> None:
    room = drill(shell, "pairs")
    room.drill.tick.setInterval(1)
    for number in range(len(room.driller.picks)):
        say(room, right=number % 3 != 0)
        settle(shell)
        if number % 3 == 0:
            room.drill.next.click()
            settle(shell)


def drill(shell: Shell, kind: str) -> LearnPage:
    """The Learn room at the first picture of a round, the same each time; of names one of the library."""
    from borderlens.services.drill import Drill
    from borderlens.services.drill_items import LIBRARY

    shell.go("learn")
    settle(shell)
    room = shell.page("learn")
    for seed in range(20):
        room.chance = random.Random(seed)
        room.start_drill(Drill(kind))
        settle(shell)
        pack, entry = room.driller.picks[0]
        if pack.id == LIBRARY and entry.item.is_decidable:
            break
        room.show_home()
        settle(shell)
    return room


def say(room: LearnPage, *, right: bool) -> None:
    """Answer the picture on the screen by its number."""
    pack, entry = room.driller.picks[room.driller.place]
    del pack
    options = room.drill.answer.options
    fitting = [option for option in options if (option in entry.item.answer) is right]
    room.drill.answer.press(options.index(fitting[0]) + 1)


def practise(shell: Shell) -> None:
    """Answers of some weeks as drills and training would have left them, written with their days."""
    from borderlens.domain.attempts import Mode
    from borderlens.domain.items import ItemType
    from borderlens.packs.quiz_pack import list_quiz_packs
    from borderlens.services import drill as drills
    from borderlens.services import learning
    from borderlens.services.attempts import Attempts
    from borderlens.services.drill_items import library_pack
    from borderlens.store.sqlite import SqliteStore

    context = shell.context("learn")
    paths, person, chance = context.paths, context.person.id, random.Random(3)
    packs = list_quiz_packs(paths.quiz_folders(), paths.pictures).loaded
    library = library_pack(paths.pictures, paths.translations)
    day = [datetime.now(UTC) - timedelta(weeks=WEEKS)]
    store = SqliteStore(paths.database, clock=lambda: day[0])
    service = Attempts(store)
    try:
        for number in range(6):
            day[0] += timedelta(days=3)
            history = learning.overview(store, person).history
            picks = drills.choose(drills.pool(drills.Drill.PAIRS, [library]), history, chance)
            rounds = learning.open_round(store, person, picks, Mode.DRILL, "pairs", "en", chance)
            for pack, entry in picks:
                item = entry.item
                right = chance.random() < 0.55 + number * 0.05
                wrong = [option for option in item.options if option not in item.answer]
                service.give_answer(rounds[pack.id].id, item, item.answer[0] if right else wrong[0], 4000)
            pack = packs[number % len(packs)]
            part = learning.begin(store, person, pack, Mode.TRAINING, "en", chance)
            for asked in part.items:
                item = pack.item(asked.key).item
                if item.type in (ItemType.SINGLE, ItemType.TRUE_FALSE, ItemType.PAIR):
                    right = chance.random() < 0.75
                    wrong = [option for option in item.options if option not in item.answer]
                    service.give_answer(part.id, item, item.answer[0] if right else wrong[0], 21_000)
            service.close_attempt(part.id)
    finally:
        store.close()

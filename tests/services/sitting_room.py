"""People who sit forms of the packs that come with the program, answering by chance: for what leaves a laptop."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from borderlens.domain.attempts import Attempt, Ended, Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.events import Draft, EventKind, Json
from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.domain.people import Country, Person, Role
from borderlens.domain.scoring import is_complete, score
from borderlens.domain.sessions import Plan
from borderlens.packs.quiz_pack import QuizPack, list_quiz_packs
from borderlens.paths import Paths, find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store

PEOPLE = tuple(f"00000000-0000-4000-8000-{number:012}" for number in range(60))


@cache
def packs() -> dict[str, QuizPack]:
    here = find_paths(Path("unused"))
    return {pack.id: pack for pack in list_quiz_packs([here.bundle / "quizzes"], here.pictures).loaded}


def paths_of(data: Path) -> Paths:
    return find_paths(data)


def items_of(pack: str, keys: Iterable[str] | None = None) -> list[Item]:
    found = [entry.item for entry in packs()[pack].items]
    return found if keys is None else [item for item in found if item.key in keys]


def open_session(store: Store, paths: Paths, people: Sequence[str] = PEOPLE[:2], **more: bool) -> str:
    """A session with its criteria fixed and these people in it."""
    sessions = Sessions(store, paths)
    session = sessions.open(Plan("A room", simulated=bool(more.get("simulated"))))
    sessions.fix(session.id, Criteria())
    sessions.enrol(
        session.id,
        [Person(id, f"Person {id[-2:]}", Country.VN, "", "vi", Role.TRAINEE, code=f"LS-{id[-3:]}") for id in people],
    )
    return session.id


def answer(item: Item, chance: random.Random) -> Json:
    """A response to the item, whole for a scenario."""
    if item.offers_cannot_tell and chance.random() < 0.15:
        return [CANNOT_TELL] if item.type is ItemType.MULTIPLE else CANNOT_TELL
    plain = [option for option in item.options if option != CANNOT_TELL]
    if item.scenario is not None:
        path: list[str] = []
        while (here := item.scenario.where(path)) not in item.scenario.ends:
            path.append(f"{here}.{chance.choice(item.scenario.state(here).choices).key}")
        return list(path)
    if item.type is ItemType.HOTSPOT:
        return {"x": round(chance.random(), 3), "y": round(chance.random(), 3)}
    if item.number is not None:
        steps = int((item.number.most - item.number.least) / item.number.step)
        return round(item.number.least + chance.randint(0, steps) * item.number.step, 6)
    if item.type is ItemType.MULTIPLE:
        return list(chance.sample(plain, chance.randint(1, len(plain))))
    if item.type is ItemType.ORDERING:
        return list(chance.sample(plain, len(plain)))
    if item.targets:
        return {option: chance.choice(item.targets) for option in plain if chance.random() < 0.9}
    return chance.choice(plain)


def sit(
    store: Store,
    person: str,
    items: Sequence[Item],
    *,
    pack: str,
    session: str | None,
    mode: Mode = Mode.PRE,
    seed: int = 1,
    ended: Ended | None = Ended.COMPLETED,
) -> Attempt:
    """One sitting; scenarios are answered decision by decision."""
    chance = random.Random(f"{seed}/{person}/{mode}")
    attempts = Attempts(store)
    sitting = attempts.open_attempt(person, pack, "A", mode, items, pack_version=packs()[pack].version, session=session)
    for item in items:
        response = answer(item, chance)
        paths = range(1, len(response) + 1) if item.scenario is not None and isinstance(response, list) else (None,)
        before: str | None = None
        for length in paths:
            step: Json = response if length is None or not isinstance(response, list) else response[:length]
            before = _give(store, sitting, item, step, chance.randint(800, 60_000), before)
    return attempts.close_attempt(sitting.id, ended) if ended is not None else attempts.attempt(sitting.id)


def _give(store: Store, sitting: Attempt, item: Item, response: Json, took: int, before: str | None) -> str:
    """What ``Attempts.give_answer`` writes, without looking at the whole sitting each time: gives the event's id."""
    scored = score(item, response)
    body: dict[str, Json] = {
        "response": response,
        "points": scored.points,
        "outcome": scored.outcome.value,
        "critical": scored.critical,
        "duration_ms": took,
    }
    if not is_complete(item, response):
        body["complete"] = False
    if before is not None:
        body |= {"corrects": before, "grows": True}
    draft = Draft(
        EventKind.ANSWER_GIVEN,
        body,
        session=sitting.session,
        person=sitting.person,
        attempt=sitting.id,
        item=item.key,
        item_version=item.version,
        item_hash=bytes.fromhex(item.content_hash),
    )
    return store.events.append(draft).id

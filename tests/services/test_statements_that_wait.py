"""What does not leave a laptop as statements, or not yet: practice, sealed answers, who took consent back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.forms.made_packs import every_type, pack_of
from tests.services.sitting_room import PEOPLE, answer, items_of, open_session, paths_of, sit
from tests.services.told import all_of, assert_right, ext, source, verbs

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import NoSuchSession
from borderlens.domain.events import Draft, Event, EventKind
from borderlens.domain.lrs_errors import NotAProgramme, ProgrammeIsFixed
from borderlens.exchange.xapi.checking import faults
from borderlens.exchange.xapi.statements import statements
from borderlens.exchange.xapi.terms import PROGRAMME, Terms
from borderlens.services.attempts import Attempts
from borderlens.services.sessions.sessions import Sessions
from borderlens.services.statements import Statements, Wait
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store


@pytest.fixture
def room(tmp_path: Path) -> tuple[MemoryStore, str]:
    store = MemoryStore()
    return store, open_session(store, paths_of(tmp_path))


def test_practice_alone_stays_here(room: tuple[MemoryStore, str], tmp_path: Path) -> None:
    store, _ = room
    sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=None, mode=Mode.SELF)
    assert all_of(store, tmp_path) == []


def test_one_session_is_told_alone_and_one_without_sittings_is_named(
    room: tuple[MemoryStore, str], tmp_path: Path
) -> None:
    store, session = room
    other = open_session(store, paths_of(tmp_path))
    for place in (session, other):
        sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=place)
    assert len(all_of(store, tmp_path, session)) * 2 == len(all_of(store, tmp_path))
    with pytest.raises(NoSuchSession):
        all_of(store, tmp_path, "elsewhere")


def test_who_takes_consent_back_goes_out_no_more(room: tuple[MemoryStore, str], tmp_path: Path) -> None:
    store, session = room
    for person in PEOPLE[:2]:
        sit(store, person, items_of("first-look"), pack="first-look", session=session)
    sessions = Sessions(store, paths_of(tmp_path))
    sessions.consent(session, PEOPLE[0], 1, "vi")
    consent = store.events.read(kind=EventKind.CONSENT_GIVEN)[-1]
    store.events.append(Draft(EventKind.EVENT_VOIDED, {"event": consent.id}, session=session, person=PEOPLE[0]))
    told = source(store, tmp_path)
    first, second = [told.of(sitting) for sitting in told.sittings()]
    assert (first.waits, first.made.statements) == (Wait.WITHDRAWN, ())
    assert second.waits is None
    assert second.made.statements


def test_who_was_erased_goes_out_no_more_whether_consent_was_noted_or_not(store: Store, tmp_path: Path) -> None:
    session = open_session(store, paths_of(tmp_path))
    for person in PEOPLE[:2]:
        sit(store, person, items_of("first-look"), pack="first-look", session=session)
    store.people.erase(PEOPLE[1])
    told = source(store, tmp_path)
    first, second = [told.of(sitting) for sitting in told.sittings()]
    assert (first.waits, second.waits) == (None, Wait.WITHDRAWN)


def test_an_item_that_changed_since_waits_alone(room: tuple[MemoryStore, str], tmp_path: Path) -> None:
    store, session = room
    first, second, *_ = items_of("ivory")
    older = replace(first, version=99, difficulty=0.123)
    sit(store, PEOPLE[0], [older, second], pack="ivory", session=session)
    told = source(store, tmp_path)
    made = told.of(told.sittings()[0]).made
    assert made.unknown == (f"ivory/{first.key} v99",)
    assert len([s for s in made.statements if s["object"]["id"].endswith(f"/{second.key}/v{second.version}")]) == 1


def test_answers_to_a_sealed_form_wait_for_its_code_and_then_stand_under_true_names(tmp_path: Path) -> None:
    import random

    from tests.services.forms.test_shelf import make

    from borderlens.services.forms import shelf, sitting

    store, paths = MemoryStore(), paths_of(tmp_path / "trainer")
    session = open_session(store, paths)
    pack = pack_of(every_type(tmp_path / "pack"), tmp_path / "pack")
    kept = make(pack, paths.data)[0]
    form = shelf.received_form(kept.record.id, paths.data)
    begun = sitting.begin(store, form, PEOPLE[0], Mode.PRE, session=session)
    for entry in form.items:
        Attempts(store).give_answer(begun.id, entry.item, answer(entry.item, random.Random(3)), 10)
    Attempts(store).close_attempt(begun.id)
    away = Statements(store, paths_of(tmp_path / "away"))
    assert away.of(away.sittings()[0]).waits is Wait.SEALED
    here = Statements(store, paths)
    made = list(here.of(here.sittings()[0]).made.statements)
    assert_right(made)
    answered = {s["object"]["id"] for s in made if verbs([s]) == ["answered"]}
    asked = [entry.item for entry in shelf.opened(kept, paths.data).items]
    assert len(asked) == len(form.items) > 1
    assert {f"{PROGRAMME}/xapi/item/{pack.id}/{item.key}/v{item.version}" for item in asked} <= answered


def test_a_demonstration_and_paper_are_marked(tmp_path: Path) -> None:
    store = MemoryStore()
    session = open_session(store, paths_of(tmp_path), simulated=True)
    items = items_of("first-look")
    Attempts(store).open_attempt(
        PEOPLE[0], "first-look", "A", Mode.PRE, items, pack_version=1, session=session, paper=True
    )
    told = ext(all_of(store, tmp_path)[0], "context")
    assert (told["simulated"], told["paper"]) == (True, True)


def test_a_clock_that_was_set_back_gives_no_duration(room: tuple[MemoryStore, str], tmp_path: Path) -> None:
    from borderlens.domain.attempt_events import derive
    from borderlens.exchange.xapi.sitting import Sitting

    store, session = room
    sitting = sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=session)
    events = [
        replace(e, ts="2020-01-01T00:00:00.000Z") if e.kind == EventKind.ATTEMPT_CLOSED else e
        for e in store.events.read(attempt=sitting.id)
    ]
    attempt = derive(events)
    assert attempt is not None
    made = statements(Sitting(attempt, "0" * 32, tuple(events), {}), Terms()).statements
    completed = next(s for s in made if verbs([s]) == ["completed"])
    assert "duration" not in completed["result"]
    assert faults(completed) == []


def test_a_hostile_id_from_another_laptop_is_a_fault_not_a_statement(tmp_path: Path) -> None:
    from borderlens.domain.attempt_events import derive
    from borderlens.exchange.xapi.sitting import Sitting

    store = MemoryStore()
    sitting = sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session="s")
    events: list[Event] = [replace(e, id=f"{e.id}\n<b>") for e in store.events.read(attempt=sitting.id)]
    attempt = derive(events)
    assert attempt is not None
    made = statements(Sitting(attempt, "0" * 32, tuple(events), {}), Terms()).statements
    assert all(any(fault.startswith("id: ") for fault in faults(s)) for s in made)


@pytest.mark.parametrize("given", ["http://a.example", "training", "https://", "https://a b", "https://a.example/#x"])
def test_a_programme_needs_an_https_address(tmp_path: Path, given: str) -> None:
    with pytest.raises(NotAProgramme):
        Statements(MemoryStore(), paths_of(tmp_path), programme=given)


def test_a_programme_stays_what_it_is(tmp_path: Path) -> None:
    store = MemoryStore()
    told = Statements(store, paths_of(tmp_path), programme="https://training.example.org/")
    assert told.terms.programme == "https://training.example.org"
    assert Statements(store, paths_of(tmp_path)).terms.programme == "https://training.example.org"
    with pytest.raises(ProgrammeIsFixed) as caught:
        Statements(store, paths_of(tmp_path), programme="https://other.example.org")
    assert caught.value.fields["held"] == "https://training.example.org"

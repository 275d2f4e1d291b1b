"""Sittings: opened, answered, changed, resumed, closed, counted; on disk and in the cheap twin."""

from __future__ import annotations

import pytest
from tests.domain.conftest import scenario_item

from borderlens.domain.attempts import Ended, Mode, total
from borderlens.domain.errors import AlreadyAnswered, AttemptClosed, AttemptStillOpen
from borderlens.domain.events import EventKind
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.scoring import ResponseError
from borderlens.domain.sealing import unsealed, without_answer
from borderlens.services.attempts import Attempts
from borderlens.store.protocol import Store

OFFICER = "0190a1b2-0000-7000-8000-000000000001"


def item(key: str, role: Role | None, answer: str, competency: Competency = Competency.IDENTIFICATION) -> Item:
    options = ("ivory", "bone", CANNOT_TELL) if role else ("burn", "record")
    return Item(
        key=key,
        version=2,
        type=ItemType.SINGLE,
        competency=competency,
        kind=Kind.IVORY,
        role=role,
        difficulty=0.5,
        facts=(),
        pictures=(),
        options=options,
        answer=(answer,),
        accuses=frozenset({"ivory"} if role else ()),
        critical=frozenset({"burn"} - {answer} if not role else ()),
    )


TUSK = item("tusk", Role.PROTECTED, "ivory")
BANGLE = item("bangle", Role.PROTECTED, "ivory")
BONE = item("bone-seal", Role.LOOK_ALIKE, "bone")
RESIN = item("resin-seal", Role.LOOK_ALIKE, "bone")
POLISHED = item("polished", Role.UNDECIDABLE, CANNOT_TELL)
SAMPLE = item("sample", None, "record", Competency.EVIDENCE)
FORM = [TUSK, BANGLE, BONE, RESIN, POLISHED, SAMPLE]


def open_form(attempts: Attempts, mode: Mode = Mode.PRE, **more: object) -> str:
    return attempts.open_attempt(OFFICER, "first-look", "A", mode, FORM, pack_version=3, **more).id  # type: ignore[arg-type]


def test_the_order_shown_is_kept(store: Store) -> None:
    shown = {"tusk": (CANNOT_TELL, "bone", "ivory")}
    made = Attempts(store).open_attempt(
        OFFICER, "first-look", "A", Mode.PRE, [BONE, TUSK], pack_version=3, options=shown, photo_check=True
    )
    again = Attempts(store).attempt(made.id)
    assert again == made
    assert [asked.key for asked in again.items] == ["bone-seal", "tusk"]
    assert again.item("tusk").options == (CANNOT_TELL, "bone", "ivory")
    assert again.item("bone-seal").options == BONE.options
    assert again.item("tusk").hash.hex() == TUSK.content_hash
    assert (again.pack, again.pack_version, again.form, again.mode) == ("first-look", 3, "A", Mode.PRE)
    assert again.photo_check
    assert again.is_open


@pytest.mark.parametrize("order", [("ivory", "bone"), ("ivory", "bone", "bone"), ("ivory", "bone", "horn")])
def test_an_order_that_is_none_of_the_options_is_refused(store: Store, order: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="no order"):
        Attempts(store).open_attempt(
            OFFICER, "first-look", "A", Mode.PRE, [TUSK], pack_version=1, options={"tusk": order}
        )


@pytest.mark.parametrize("items", [[], [TUSK, TUSK]])
def test_a_form_needs_items_each_once(store: Store, items: list[Item]) -> None:
    with pytest.raises(ValueError, match="each once"):
        Attempts(store).open_attempt(OFFICER, "first-look", "A", Mode.PRE, items, pack_version=1)
    assert Attempts(store).attempts() == []


def test_the_same_sitting_is_not_opened_twice(store: Store) -> None:
    attempts = Attempts(store)
    first = open_form(attempts)
    with pytest.raises(AttemptStillOpen) as caught:
        open_form(attempts)
    assert caught.value.fields == {"pack": "first-look", "form": "A"}
    open_form(attempts, Mode.TRAINING)
    open_form(attempts, session="0190a1b2-0000-7000-8000-0000000000aa")
    attempts.close_attempt(first)
    assert open_form(attempts) != first


def test_an_answer_is_an_event_with_score_and_item_hash(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts, session="0190a1b2-0000-7000-8000-0000000000aa")
    given = attempts.give_answer(sitting, BONE, "ivory", 2500)
    event = store.events.get(given.event)
    assert event is not None
    assert event.kind == EventKind.ANSWER_GIVEN
    assert (event.attempt, event.person, event.session) == (sitting, OFFICER, "0190a1b2-0000-7000-8000-0000000000aa")
    assert (event.item, event.item_version) == ("bone-seal", 2)
    assert event.item_hash is not None
    assert event.item_hash.hex() == BONE.content_hash
    assert event.body == {
        "response": "ivory",
        "points": 0,
        "outcome": "false-accusation",
        "critical": False,
        "duration_ms": 2500,
    }
    assert given.position == 2


def test_in_a_test_going_back_names_the_old_answer(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    first = attempts.give_answer(sitting, TUSK, "bone", 1000)
    second = attempts.give_answer(sitting, TUSK, "ivory", 700)
    event = store.events.get(second.event)
    assert event is not None
    assert event.body["corrects"] == first.event
    assert (second.outcome, second.points, second.changes) == ("hit", 1.0, 1)
    assert attempts.attempt(sitting).responses == (second,)
    assert len(store.events.read(kind=EventKind.ANSWER_GIVEN)) == 2


def test_the_same_answer_again_changes_nothing(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    first = attempts.give_answer(sitting, TUSK, "ivory", 1000)
    version = store.reading.version()
    assert attempts.give_answer(sitting, TUSK, "ivory", 50) == first
    assert store.reading.version() == version


@pytest.mark.parametrize("again", ["ivory", "bone"])
def test_in_training_the_first_answer_stands(store: Store, again: str) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts, Mode.TRAINING)
    first = attempts.give_answer(sitting, TUSK, "bone", 1000)
    with pytest.raises(AlreadyAnswered):
        attempts.give_answer(sitting, TUSK, again, 10)
    assert attempts.attempt(sitting).responses == (first,)


@pytest.mark.parametrize("mode", [Mode.DRILL, Mode.REVIEW])
def test_practice_is_no_test(store: Store, mode: Mode) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts, mode)
    attempts.give_answer(sitting, TUSK, "bone", 10)
    with pytest.raises(AlreadyAnswered):
        attempts.give_answer(sitting, TUSK, "ivory", 10)


def test_confidence_is_kept_with_the_answer(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    sure = attempts.give_answer(sitting, TUSK, "bone", 10, confidence=3)
    event = store.events.get(sure.event)
    assert event is not None
    assert event.body["confidence"] == 3
    assert sure.overconfident
    assert not attempts.give_answer(sitting, BONE, "bone", 10, confidence=3).overconfident
    assert not attempts.give_answer(sitting, RESIN, "ivory", 10).overconfident
    unsure = attempts.give_answer(sitting, TUSK, "bone", 10, confidence=1)
    assert (unsure.confidence, unsure.changes, unsure.overconfident) == (1, 0, False)
    assert attempts.give_answer(sitting, TUSK, "bone", 10, confidence=1) == unsure
    assert {r.item: r.confidence for r in store.reading.responses()} == {"tusk": 1, "bone-seal": 3, "resin-seal": None}
    with pytest.raises(ValueError, match="4"):
        attempts.give_answer(sitting, TUSK, "bone", 10, confidence=4)


SCENARIO = scenario_item()
PATH = ["road.stop", "sack.open", "call.police"]


@pytest.mark.parametrize("mode", [Mode.TRAINING, Mode.POST])
def test_a_scenario_grows_decision_by_decision(store: Store, mode: Mode) -> None:
    attempts = Attempts(store)
    sitting = attempts.open_attempt(OFFICER, "first-look", "A", mode, [SCENARIO, TUSK], pack_version=3).id
    for count, points in enumerate((1 / 1.5, 1.25 / 1.5, 1.0), 1):
        given = attempts.give_answer(sitting, SCENARIO, [*PATH[:count]], 100)
        assert given.points == pytest.approx(points)
        assert given.complete is (count == len(PATH))
        assert attempts.attempt(sitting).next_index == (count == len(PATH))
    assert given.changes == 0
    assert len(store.events.read(kind=EventKind.ANSWER_GIVEN)) == len(PATH)
    for other in (["road.wave"], PATH[:2], [*PATH[:2], "call.nobody"]):
        with pytest.raises(AlreadyAnswered):
            attempts.give_answer(sitting, SCENARIO, [*other], 100)
    assert store.reading.responses() == [given]


def test_an_answer_to_a_sealed_item_has_no_score_until_the_key_is_known(store: Store) -> None:
    attempts = Attempts(store)
    whole = [TUSK, BONE, POLISHED, SAMPLE, SCENARIO]
    sealed = [without_answer(entry) for entry in whole]
    sitting = attempts.open_attempt(OFFICER, "first-look", "A", Mode.PRE, sealed, pack_version=3).id
    for entry, response in zip(sealed, ["bone", "bone", CANNOT_TELL, "burn", PATH[:1]], strict=True):
        given = attempts.give_answer(sitting, entry, response, 10, confidence=3)
        assert (given.points, given.outcome, given.critical, given.right) == (None, None, False, False)
        assert not given.overconfident
    with pytest.raises(ResponseError):
        attempts.give_answer(sitting, sealed[0], "walrus", 10)
    before = attempts.attempt(sitting)
    seen = attempts.result(sitting).total
    assert (seen.asked, seen.answered, seen.unscored, seen.right, seen.points) == (5, 5, 5, 0, 0)
    assert (seen.protected, seen.missed, seen.critical) == (0, 0, 0)
    assert list(before.responses) == store.reading.responses()

    events = store.events.read()
    scored = unsealed(before, whole)
    counts = total(scored)
    assert (counts.unscored, counts.right, counts.points) == (0, 2, pytest.approx(2 + 1 / 1.5))
    assert (counts.protected, counts.missed, counts.look_alikes, counts.cleared) == (1, 1, 1, 1)
    assert (counts.undecidable, counts.referred, counts.critical) == (1, 1, 1)
    assert [r.overconfident for r in scored.responses] == [True, False, False, True, True]
    assert store.events.read() == events
    assert unsealed(before, [item("tusk", Role.PROTECTED, "bone"), *sealed]) == before
    assert unsealed(scored, whole) == scored


def test_what_is_no_response_leaves_no_event(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    before = len(store.events.read())
    with pytest.raises(ResponseError):
        attempts.give_answer(sitting, TUSK, "walrus", 10)
    with pytest.raises(ValueError, match="duration"):
        attempts.give_answer(sitting, TUSK, "ivory", -1)
    with pytest.raises(KeyError):
        attempts.give_answer(sitting, item("stranger", Role.PROTECTED, "ivory"), "ivory", 10)
    with pytest.raises(KeyError):
        attempts.give_answer("0190a1b2-0000-7000-8000-00000000dead", TUSK, "ivory", 10)
    assert len(store.events.read()) == before


def test_a_sitting_is_resumed_at_the_first_item_without_an_answer(store: Store) -> None:
    attempts = Attempts(store)
    assert attempts.resume(OFFICER) is None
    sitting = open_form(attempts)
    attempts.give_answer(sitting, TUSK, "ivory", 10)
    attempts.give_answer(sitting, BONE, "bone", 10)
    resumed = attempts.resume(OFFICER)
    assert resumed is not None
    assert (resumed.id, resumed.next_index) == (sitting, 1)
    for asked in FORM:
        attempts.give_answer(sitting, asked, asked.options[0], 10)
    finished = attempts.resume(OFFICER)
    assert finished is not None
    assert finished.next_index == len(FORM)
    attempts.close_attempt(sitting)
    assert attempts.resume(OFFICER) is None
    assert attempts.resume("someone else") is None


def test_a_closed_attempt_takes_no_answer(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    closed = attempts.close_attempt(sitting, Ended.TERMINATED)
    assert (closed.ended, closed.is_open) == (Ended.TERMINATED, False)
    assert closed.closed_at is not None
    with pytest.raises(AttemptClosed):
        attempts.give_answer(sitting, TUSK, "ivory", 10)
    count = len(store.events.read())
    assert attempts.close_attempt(sitting) == closed
    assert len(store.events.read()) == count


def test_the_result_keeps_missed_and_accused_apart(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    attempts.give_answer(sitting, TUSK, "ivory", 10)
    attempts.give_answer(sitting, BANGLE, "bone", 10)
    attempts.give_answer(sitting, BONE, "ivory", 10)
    attempts.give_answer(sitting, RESIN, CANNOT_TELL, 10)
    attempts.give_answer(sitting, POLISHED, CANNOT_TELL, 10)
    attempts.give_answer(sitting, SAMPLE, "burn", 10)
    result = attempts.result(sitting)
    evidence, seen = result.competencies
    assert (evidence.competency, seen.competency) == ("evidence", "identification")
    assert (seen.asked, seen.answered, seen.right, seen.points) == (5, 5, 2, 2.0)
    assert (seen.protected, seen.found, seen.missed) == (2, 1, 1)
    assert (seen.look_alikes, seen.cleared, seen.accused) == (2, 0, 1)
    assert (seen.undecidable, seen.referred, seen.over_referred) == (1, 1, 1)
    assert (seen.critical, evidence.critical, evidence.right, evidence.asked) == (0, 1, 0, 1)
    assert (result.total.asked, result.total.right, result.total.critical) == (6, 2, 1)
    assert store.reading.scores() == list(result.competencies)


def test_denominators_count_what_was_asked_not_what_was_answered(store: Store) -> None:
    attempts = Attempts(store)
    sitting = open_form(attempts)
    attempts.give_answer(sitting, TUSK, "ivory", 10)
    seen = attempts.result(sitting).total
    assert (seen.asked, seen.answered, seen.protected, seen.found, seen.missed) == (6, 1, 2, 1, 0)
    row = attempts.attempts(person=OFFICER)[0]
    assert (row.asked, row.answered, row.ended) == (6, 1, None)

"""A sealed form through the real engine: answered unscored, scored with the key, kept and found by the trainer."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.forms.made_packs import make_form

from borderlens.domain.attempts import Mode, total
from borderlens.domain.errors import AttemptStillOpen
from borderlens.packs.quiz_pack import QuizPack
from borderlens.services.attempts import Attempts
from borderlens.services.demo.answers import best, shown
from borderlens.services.forms.keeping import PLACE, find_kept, keep
from borderlens.services.forms.pace import place_of
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import ReleasedForm, SealedForm, unlock
from borderlens.services.forms.sealing import MadeForm
from borderlens.services.forms.sitting import asked, begin, released
from borderlens.store.memory import MemoryStore


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[QuizPack, MadeForm]:
    return make_form(tmp_path_factory.mktemp("form"))


@pytest.fixture(scope="module")
def form(made: tuple[QuizPack, MadeForm], tmp_path_factory: pytest.TempPathFactory) -> SealedForm:
    return receive(made[1].file, tmp_path_factory.mktemp("laptop"))


@pytest.fixture(scope="module")
def opened(made: tuple[QuizPack, MadeForm], form: SealedForm) -> ReleasedForm:
    return unlock(form, made[1].code)


def test_answers_are_kept_unscored_and_scored_with_the_key(form: SealedForm, opened: ReleasedForm) -> None:
    store = MemoryStore()
    sitting = begin(store, form, "p1", Mode.PRE, session="s1", language="vi")
    assert (sitting.form, sitting.pack, sitting.language) == (form.id, "by-hand", "vi")
    for place, entry in enumerate(form.items):
        answer = shown(best(opened.items[place].item), opened.names[place])
        given = Attempts(store).give_answer(sitting.id, entry.item, answer, 900)  # type: ignore[arg-type]
        assert (given.points, given.outcome, given.role) == (None, None, None)
    done = Attempts(store).close_attempt(sitting.id)
    assert (total(done).points, total(done).unscored) == (0, 10)
    scored = released(done, opened)
    assert (total(scored).points, total(scored).unscored, total(scored).cleared) == (10, 0, 1)
    assert [item.key for item in scored.items] == [f"made-pack/{entry.item.key}" for entry in opened.items]
    assert [r.item_hash.hex() for r in scored.responses] == [e.item.content_hash for e in opened.items]
    assert scored.responses[0].response == "resin"
    assert Attempts(store).attempt(sitting.id) == done


def test_a_wrong_answer_is_told_apart_once_it_is_scored(form: SealedForm, opened: ReleasedForm) -> None:
    store = MemoryStore()
    sitting = begin(store, form, "p1", Mode.POST)
    tusk = next(key for key, true in opened.names[0].options.items() if true == "tusk")
    pin = next(key for key, true in opened.names[1].options.items() if true == "pin")
    Attempts(store).give_answer(sitting.id, form.items[0].item, tusk, 5)
    Attempts(store).give_answer(sitting.id, form.items[1].item, [pin], 5)
    scored = released(Attempts(store).attempt(sitting.id), opened)
    assert [(r.outcome, r.critical) for r in scored.responses] == [("false-accusation", False), ("wrong", True)]


def test_the_key_of_another_form_scores_nothing(form: SealedForm, tmp_path: Path) -> None:
    _, other = make_form(tmp_path)
    store = MemoryStore()
    sitting = begin(store, form, "p1", Mode.PRE)
    Attempts(store).give_answer(sitting.id, form.items[2].item, "false", 5)
    attempt = Attempts(store).attempt(sitting.id)
    key = unlock(receive(other.file, tmp_path), other.code)
    assert key.record.id == form.id  # the same record: a form made anew of it may be scored by its key
    assert released(attempt, key).responses[0].points == 1
    stranger = replace(key, record=replace(key.record, name="B"))
    assert released(attempt, stranger) == attempt


def test_the_same_form_is_not_opened_twice(form: SealedForm) -> None:
    store = MemoryStore()
    begin(store, form, "p1", Mode.PRE)
    with pytest.raises(AttemptStillOpen):
        begin(store, form, "p1", Mode.PRE)
    assert begin(store, form, "p2", Mode.PRE).person == "p2"


def test_paced_is_the_same_order_for_all_and_shuffled_each_persons_own(form: SealedForm, tmp_path: Path) -> None:
    assert form.open.pace
    assert asked(form, "p1") == asked(form, "p2") == form.items
    _, made = make_form(tmp_path, paced=False, shuffled=True)
    loose = receive(made.file, tmp_path)
    orders = {tuple(entry.item.key for entry in asked(loose, f"p{n}")) for n in range(5)}
    assert len(orders) == 5
    assert all(sorted(order) == [e.item.key for e in loose.items] for order in orders)


def test_the_trainer_keeps_code_and_steps_for_nobody_else(
    made: tuple[QuizPack, MadeForm], form: SealedForm, tmp_path: Path
) -> None:
    keep(made[1], tmp_path)
    kept = find_kept(form.id, tmp_path)
    assert kept is not None
    assert (kept.record, kept.code) == (made[1].record, made[1].code)
    opened = [place_of(code, form.id, form.open.pace, len(form.items)) for code in kept.steps]
    assert opened == list(range(10))
    file = tmp_path / PLACE / f"{form.id}.json"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("{")
    assert find_kept(form.id, tmp_path) is None
    assert find_kept("0" * 64, tmp_path) is None

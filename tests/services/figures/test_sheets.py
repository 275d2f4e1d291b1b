"""Sheets: scored where the form's code is kept, made anew when something comes, and true to the attempt they are of."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.services.figures.room import Room, form, question
from tests.services.forms.made_packs import every_type, keys, pack_of

from borderlens.domain.attempts import Attempt, Mode, tally
from borderlens.domain.blueprint import Blueprint
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.items import Competency
from borderlens.paths import Paths, find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.figures.counts import FIELDS, blocks, sums, tallies
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.layouts import COMPETENCIES, read_layout
from borderlens.services.figures.records import Filter
from borderlens.services.figures.sheets import FULL, UNANSWERED, UNSCORED
from borderlens.services.forms import shelf
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem
from borderlens.services.forms.keeping import PLACE
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.sitting import begin, released
from borderlens.store.sheets import Sheet


def only_sheet(room: Room) -> Sheet:
    (row,) = zip(*room.store.sheets.columns(), strict=True)
    return Sheet._make(row)


def test_a_sheet_counts_what_the_attempt_counts(room: Room, figures: Figures) -> None:
    law = [question(f"q{at}", Competency.LEGAL, critical=at == 0) for at in range(5)]
    wrong = {"p00": "bone", "p01": "cannot_tell", "p02": "resin", "l00": "ivory", "l01": "", "u00": "ivory"}
    sitting = room.sit("a", {**wrong, "q0": "wrong", "q1": ""}, items=[*form(), *law])
    figures.refresh()
    columns = room.store.sheets.columns()
    layouts = {number: read_layout(record) for number, record in room.store.sheets.layouts().items()}
    (block,) = blocks(columns, layouts)
    for told in tally(sitting):
        place = COMPETENCIES.index(told.competency)
        assert {name: getattr(told, name) for name in FIELDS} == dict(
            zip(FIELDS, tallies(block)[0, place].tolist(), strict=True)
        )
        assert sums(block, columns)[0, place] == told.points


def test_bytes_of_points_tell_left_out_from_wrong(room: Room, figures: Figures) -> None:
    room.sit("a", {"p00": "", "p01": "bone"})
    figures.refresh()
    layout = read_layout(next(iter(room.store.sheets.layouts().values())))
    points = dict(zip((item.name for item in layout.items), only_sheet(room).points, strict=True))
    assert (points["quiz/p00"], points["quiz/p01"], points["quiz/p02"]) == (UNANSWERED, 0, FULL)


def test_only_what_is_new_is_made(room: Room, figures: Figures) -> None:
    told: list[tuple[int, int]] = []
    sitting = room.sit("a", {}, closed=False)
    room.sit("b", {})
    assert figures.refresh(lambda done, total: told.append((done, total))) == 2
    assert told == [(2, 2)]
    assert figures.refresh() == 0
    Attempts(room.store).close_attempt(sitting.id)
    assert figures.refresh() == 1


def test_practice_and_what_is_in_no_session_have_no_sheet(room: Room, figures: Figures) -> None:
    room.sit("a", {}, mode=Mode.TRAINING)
    alone = Attempts(room.store).open_attempt("a", "quiz", "A", Mode.PRE, form(), pack_version=1)
    Attempts(room.store).close_attempt(alone.id)
    assert figures.refresh() == 0


def test_a_job_that_is_cancelled_keeps_what_is_done(room: Room, figures: Figures) -> None:
    room.sit("a", {})

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        figures.refresh(cancelled=stop)
    assert figures.refresh() == 1


def test_all_people_of_a_form_share_one_layout(room: Room, figures: Figures) -> None:
    room.sit("a", {})
    room.sit("b", {}, items=form()[::-1])
    figures.refresh()
    assert len(room.store.sheets.layouts()) == 1


@pytest.fixture
def sealed(room: Room, tmp_path: Path) -> tuple[ReleasedForm, Attempt, Path]:
    """A sealed form of ten types, sat by one person; every single choice is answered by what fits."""
    trainer = tmp_path / "trainer"
    pack = pack_of(every_type(tmp_path / "pack"), tmp_path / "pack")
    items = [BankItem(pack.id, pack.version, entry.item) for entry in pack.items]
    blueprint = Blueprint("by-hand", 20, 1, 10, 0, ())
    assembly = Assembly(blueprint, 1, (tuple(items),), frozenset(), {})
    (kept,) = shelf.make(assembly, [pack], trainer, keys(), "Trainer", paced=False, shuffled=True, sureness=False)
    whole = shelf.opened(kept, trainer)
    shown = receive(shelf.file_of(kept.record.id, trainer), tmp_path / "laptop")
    sitting = begin(room.store, shown, "a", Mode.POST, session=room.id)
    for place, entry in enumerate(whole.items):
        if entry.item.type.value in ("single", "true_false", "pair"):
            back = {true: name for name, true in whole.names[place].options.items()}
            Attempts(room.store).give_answer(sitting.id, shown.items[place].item, back[entry.item.answer[0]], 10)
    return whole, Attempts(room.store).close_attempt(sitting.id), trainer


def test_without_the_code_answers_stay_unscored_and_are_told(
    room: Room, figures: Figures, sealed: tuple[ReleasedForm, Attempt, Path]
) -> None:
    (row,) = figures.dashboard(Filter(room.id)).people
    assert (row.sealed, row.protected, row.verdict.competent) == (3, 0, None)
    assert set(only_sheet(room).points) == {UNSCORED, UNANSWERED}


def test_where_the_code_is_kept_they_are_scored_once_it_has_come(
    room: Room, figures: Figures, sealed: tuple[ReleasedForm, Attempt, Path]
) -> None:
    whole, sitting, trainer = sealed
    assert figures.dashboard(Filter(room.id)).indicator.undecided == 1
    shutil.copytree(trainer, find_paths().data, dirs_exist_ok=True)
    assert figures.refresh() == 1
    board = figures.dashboard(Filter(room.id))
    (row,) = board.people
    true = {told.competency: told for told in tally(released(sitting, whole))}
    assert (row.sealed, row.look_alikes, row.accused) == (0, 1, 0)
    assert (row.asked, row.points) == (true["identification"].asked, true["identification"].points)
    assert board.confusion.products == ("resin",)
    assert {item.name.split("/")[1] for item in board.items} >= {"resin-looks-like-tusk", "two"}
    assert figures.refresh() == 0


def test_a_code_that_does_not_belong_to_its_form_leaves_the_answers_sealed(
    room: Room, figures: Figures, sealed: tuple[ReleasedForm, Attempt, Path]
) -> None:
    whole, _, trainer = sealed
    data = find_paths().data
    shutil.copytree(trainer, data, dirs_exist_ok=True)
    shelf.file_of(whole.record.id, data).write_bytes(b"no form any more")
    shutil.rmtree(data / "forms", ignore_errors=True)
    for folder in data.iterdir():
        if folder.is_dir() and folder.name != PLACE:
            shutil.rmtree(folder)
    assert figures.dashboard(Filter(room.id)).people[0].sealed == 3


def test_a_voided_answer_makes_the_sheet_anew(room: Room, tmp_path: Path) -> None:
    figures = Figures(room.store, Paths(tmp_path / "d", tmp_path, portable=False))
    sitting = room.sit("a", {})
    assert figures.dashboard(Filter(room.id)).people[0].found == 10
    answer = next(e for e in room.store.events.read(attempt=sitting.id) if e.item == "p00")
    voiding = Draft(EventKind.EVENT_VOIDED, {"event": answer.id}, session=room.id, attempt=sitting.id)
    room.store.events.append(voiding)
    assert figures.dashboard(Filter(room.id)).people[0].found == 9

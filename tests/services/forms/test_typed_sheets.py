"""Answer sheets typed twice: differences are found and settled, nothing is kept before, all or nothing after."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.forms.made_packs import make_form

from borderlens.domain.attempts import Mode, total
from borderlens.domain.form_errors import AlreadySat, NotAnAnswer, NotSettled
from borderlens.domain.people import Country, Role
from borderlens.services.attempts import Attempts
from borderlens.services.forms.paper import lettered, read_typed
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import SealedForm, unlock
from borderlens.services.forms.sitting import released
from borderlens.services.forms.typed_sheets import (
    TypedSheets,
    keep_answers,
    read_sheets,
    sheets_bytes,
    sheets_file,
)
from borderlens.services.people import People
from borderlens.store.memory import MemoryStore
from borderlens.store.protocol import Store
from borderlens.whole_file import write_whole

PEOPLE = ("ann", "bo")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[SealedForm, str]:
    folder = tmp_path_factory.mktemp("sheets")
    _, file = make_form(folder)
    return receive(file.file, folder / "data"), file.code


@pytest.fixture
def form(made: tuple[SealedForm, str]) -> SealedForm:
    return made[0]


@pytest.fixture
def laptop() -> Store:
    return MemoryStore()


def add_people(store: Store) -> list[str]:
    return [People(store).add(name, Country.LA, "", "en", Role.TRAINEE).id for name in PEOPLE]


def fill(sheets: TypedSheets, typed: str = "") -> None:
    """Every cell of both typings alike."""
    for cell in sheets.cells:
        for number in (0, 1):
            sheets.put(number, cell, typed)


def answers_of(form: SealedForm, place: int) -> st.SearchStrategy[str]:
    """Empty, or letters that make an answer."""
    item = form.items[place].item
    letters = list(lettered(item))
    kind = item.type.value
    if kind in ("matching", "sorting"):
        rows = st.lists(st.sampled_from([*letters, "-"]), min_size=len(item.options), max_size=len(item.options))
    elif kind == "ordering":
        rows = st.permutations(letters)
    elif kind == "multiple":
        rows = st.lists(st.sampled_from(letters), min_size=1, unique=True)
    else:
        rows = st.sampled_from(letters).map(list)
    return st.just("") | rows.map("".join)


@given(st.data())
def test_two_passes_and_their_settling_keep_what_was_decided(made: tuple[SealedForm, str], data: st.DataObject) -> None:
    form, _ = made
    sheets = TypedSheets(form, people=list(PEOPLE))
    for cell in sheets.cells:
        for number in (0, 1):
            sheets.put(number, cell, data.draw(answers_of(form, cell[1])))
    first, second = sheets.passes
    read = {cell: [read_typed(form.items[cell[1]].item, p[cell], cell[1]) for p in (first, second)] for cell in first}
    assert set(sheets.differences()) == {cell for cell, (one, two) in read.items() if one != two}
    assert sheets.is_whole == (not sheets.differences())
    decided = {}
    for cell in sheets.differences():
        decided[cell] = data.draw(st.sampled_from([first[cell], second[cell]]))
        sheets.settle(cell, decided[cell])
    assert sheets.is_whole
    assert not sheets.open()
    for cell, (one, _two) in read.items():
        wanted = read_typed(form.items[cell[1]].item, decided[cell], cell[1]) if cell in decided else one
        assert sheets.answers(cell[0]).get(cell[1]) == wanted


def test_spelling_is_no_difference(form: SealedForm) -> None:
    sheets = TypedSheets(form, people=["ann"])
    multiple = next(at for at in sheets.places if form.items[at].item.type == "multiple")
    sheets.put(0, ("ann", multiple), "ca")
    sheets.put(1, ("ann", multiple), "A, C")
    assert sheets.differences() == []


def test_typing_a_cell_again_opens_what_was_settled(form: SealedForm) -> None:
    sheets = TypedSheets(form, people=["ann"])
    cell = ("ann", sheets.places[0])
    sheets.put(0, cell, "a")
    sheets.put(1, cell, "b")
    sheets.settle(cell, "b")
    sheets.put(0, cell, "c")
    assert sheets.open() == [cell]


def test_what_is_no_answer_leaves_the_cell_as_it_was(form: SealedForm) -> None:
    sheets = TypedSheets(form, people=["ann"])
    cell = ("ann", sheets.places[0])
    sheets.put(0, cell, "a")
    with pytest.raises(NotAnAnswer):
        sheets.put(0, cell, "q")
    assert sheets.passes[0][cell] == "a"


def test_nothing_is_kept_before_all_is_typed_and_settled(form: SealedForm, laptop: Store) -> None:
    sheets = TypedSheets(form, people=add_people(laptop))
    fill(sheets)
    cell = sheets.cells[0]
    sheets.put(1, cell, "a")
    with pytest.raises(NotSettled) as refused:
        keep_answers(laptop, sheets)
    assert refused.value.fields == {"missing": 0, "open": 1}
    assert Attempts(laptop).attempts() == []


def test_sheets_are_kept_as_closed_paper_sittings_that_the_code_scores(
    made: tuple[SealedForm, str], laptop: Store
) -> None:
    form, code = made
    whole = unlock(form, code)
    sheets = TypedSheets(form, Mode.POST, add_people(laptop))
    fill(sheets)
    place = next(at for at in sheets.places if form.items[at].item.type == "single")
    right = next(letter for letter, key in lettered(form.items[place].item).items()
                 if whole.names[place].options[key] == whole.items[place].item.answer[0])  # fmt: skip
    for number in (0, 1):
        sheets.put(number, (sheets.people[0], place), right)
    ids = keep_answers(laptop, sheets)
    attempts = [Attempts(laptop).attempt(id) for id in ids]
    assert [(a.mode, a.is_open, a.paper, a.person) for a in attempts] == [
        (Mode.POST, False, True, person) for person in sheets.people
    ]
    assert all(not response.is_scored for a in attempts for response in a.responses)
    assert [total(released(a, whole)).right for a in attempts] == [1, 0]


def test_a_person_is_not_kept_twice_and_then_nobody_is(form: SealedForm, laptop: Store) -> None:
    people = add_people(laptop)
    one = TypedSheets(form, people=people[:1])
    fill(one)
    keep_answers(laptop, one)
    both = TypedSheets(form, people=people)
    fill(both)
    with pytest.raises(AlreadySat) as refused:
        keep_answers(laptop, both)
    assert refused.value.fields == {"people": "ann", "count": 1}
    assert len(Attempts(laptop).attempts()) == 1


def test_old_openings_without_the_mark_are_not_paper(form: SealedForm, laptop: Store) -> None:
    from borderlens.services.forms.sitting import begin

    person = add_people(laptop)[0]
    sitting = begin(laptop, form, person, Mode.PRE)
    assert not sitting.paper
    opening = next(event for event in laptop.events.read(attempt=sitting.id))
    assert "paper" not in opening.body


def test_what_is_being_typed_is_found_again(form: SealedForm, tmp_path: Path) -> None:
    sheets = TypedSheets(form, Mode.FOLLOW_UP, list(PEOPLE))
    sheets.put(0, sheets.cells[0], "a")
    sheets.put(1, sheets.cells[0], "b")
    sheets.settle(sheets.cells[0], "b")
    write_whole(sheets_file(form.id, tmp_path), sheets_bytes(sheets))
    again = read_sheets(form, tmp_path)
    assert (again.mode, again.people, again.passes, again.settled) == (
        sheets.mode, sheets.people, sheets.passes, sheets.settled
    )  # fmt: skip


def test_a_damaged_file_of_sheets_is_an_empty_one(form: SealedForm, tmp_path: Path) -> None:
    write_whole(sheets_file(form.id, tmp_path), b'{"mode": 7}')
    assert read_sheets(form, tmp_path).people == []

"""Answers on paper: what can be asked, how letters are read back, and that both ways to sit score alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.forms.made_packs import every_type, make_form

from borderlens.domain.form_errors import NotAnAnswer
from borderlens.domain.items import Item, ItemType, Unit
from borderlens.domain.scoring import check_response
from borderlens.services.forms.paper import example, lettered, on_paper, read_typed
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import SealedForm


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> SealedForm:
    folder = tmp_path_factory.mktemp("paper")
    _, made = make_form(folder)
    return receive(made.file, folder / "data")


def of(form: SealedForm, kind: ItemType) -> tuple[int, Item]:
    return next((at, entry.item) for at, entry in enumerate(form.items) if entry.item.type is kind)


def test_stories_points_and_angles_are_not_for_paper(form: SealedForm) -> None:
    left_out = {entry.item.type for entry in form.items if not on_paper(entry.item)}
    assert left_out == {ItemType.SCENARIO, ItemType.HOTSPOT, ItemType.NUMERIC}
    angle = of(form, ItemType.NUMERIC)[1]
    assert angle.number is not None
    assert angle.number.unit is Unit.DEGREES


def test_one_letter_stands_for_the_option_shown_in_its_place(form: SealedForm) -> None:
    place, item = of(form, ItemType.SINGLE)
    assert read_typed(item, " C ", place) == item.options[2]
    assert read_typed(item, "ｃ", place) == item.options[2]  # as a Chinese keyboard may write it


@pytest.mark.parametrize("typed", ["z", "ab", "7", "a b", "-"])
def test_what_is_no_letter_of_the_item_is_refused_with_an_example(form: SealedForm, typed: str) -> None:
    place, item = of(form, ItemType.SINGLE)
    with pytest.raises(NotAnAnswer) as refused:
        read_typed(item, typed, place)
    assert refused.value.fields == {"place": place + 1, "typed": typed, "letters": "a–d"}


def test_several_letters_come_in_any_order_and_spelling(form: SealedForm) -> None:
    place, item = of(form, ItemType.MULTIPLE)
    assert read_typed(item, "ca", place) == read_typed(item, "A, c", place) == [item.options[0], item.options[2]]
    with pytest.raises(NotAnAnswer):
        read_typed(item, "aa", place)


def test_an_order_needs_every_letter_once(form: SealedForm) -> None:
    place, item = of(form, ItemType.ORDERING)
    assert read_typed(item, "dcba", place) == list(reversed(item.options))
    for typed in ("abc", "abcc", "abcde"):
        with pytest.raises(NotAnAnswer):
            read_typed(item, typed, place)


def test_a_letter_for_each_number_says_where_it_goes_and_a_dash_nowhere(form: SealedForm) -> None:
    place, item = of(form, ItemType.MATCHING)
    targets = item.targets
    assert read_typed(item, "b-a", place) == {item.options[0]: targets[1], item.options[2]: targets[0]}
    with pytest.raises(NotAnAnswer):
        read_typed(item, "ba", place)


def test_a_number_is_read_with_either_sign_for_decimals_and_x_refers() -> None:
    from dataclasses import replace

    from borderlens.domain.items import CANNOT_TELL, Competency, Kind, Number

    number = Number(2.0, 3.0, 0.0, 50.0, 0.5, Unit.KILOGRAMS)
    item = Item("n", 1, ItemType.NUMERIC, Competency.EVIDENCE, Kind.GENERAL, None, 0.5, ("PR-021",), (),
                (CANNOT_TELL,), (), number=number)  # fmt: skip
    assert on_paper(item)
    assert read_typed(item, "2,5", 0) == read_typed(item, "2.5", 0) == 2.5
    assert read_typed(item, "12", 0) == 12
    assert read_typed(item, "X", 0) == CANNOT_TELL
    assert example(item) == "0–50, x"
    for typed in ("51", "-1", "nan", "inf", "2.5.1", "a"):
        with pytest.raises(NotAnAnswer):
            read_typed(item, typed, 0)
    with pytest.raises(NotAnAnswer):
        read_typed(replace(item, options=()), "x", 0)


@given(st.data())
def test_whatever_is_typed_is_a_response_or_refused(form: SealedForm, data: st.DataObject) -> None:
    places = [at for at, entry in enumerate(form.items) if on_paper(entry.item)]
    place = data.draw(st.sampled_from(places))
    item = form.items[place].item
    letters = "".join(lettered(item)) + "-,x 9"
    typed = data.draw(st.text(letters, max_size=6) | st.text(max_size=8))
    try:
        response = read_typed(item, typed, place)
    except NotAnAnswer:
        return
    if response is not None:
        check_response(item, response)


def test_an_empty_box_is_no_answer(form: SealedForm) -> None:
    place, item = of(form, ItemType.SINGLE)
    assert read_typed(item, "   ", place) is None


def test_items_of_open_packs_are_judged_the_same(tmp_path: Path) -> None:
    assert [on_paper(item) for item in every_type(tmp_path)] == [True] * 3 + [False] + [True] * 4 + [False, False]

"""Step codes: four digits, each its own, far enough apart that a slip opens nothing."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderlens.domain.form_errors import WrongStepCode
from borderlens.services.forms.pace import MOST_ITEMS, new_secret, place_of, step_codes

SECRET = "0f" * 16


@settings(max_examples=15)
@given(st.binary(min_size=16, max_size=16), st.integers(1, MOST_ITEMS))
def test_codes_are_four_digits_and_differ_in_two(secret: bytes, items: int) -> None:
    codes = step_codes("form", secret.hex(), items)
    assert len(codes) == items
    assert all(len(code) == 4 and code.isdecimal() and code.isascii() for code in codes)
    assert all(sum(a != b for a, b in zip(one, two, strict=True)) > 1 for one, two in combinations(codes, 2))


def test_a_code_opens_its_place_however_it_is_typed() -> None:
    codes = step_codes("form", SECRET, 40)
    assert [place_of(code, "form", SECRET, 40) for code in codes] == list(range(40))
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in codes[7])
    assert place_of(f" {codes[7][:2]} {codes[7][2:]} ", "form", SECRET, 40) == 7
    assert place_of(wide, "form", SECRET, 40) == 7


def test_a_slip_in_one_digit_opens_nothing() -> None:
    codes = step_codes("form", SECRET, 40)
    for place in range(4):
        slipped = codes[0][:place] + str((int(codes[0][place]) + 1) % 10) + codes[0][place + 1 :]
        with pytest.raises(WrongStepCode) as caught:
            place_of(slipped, "form", SECRET, 40)
        assert caught.value.fields == {"code": slipped}


@pytest.mark.parametrize("typed", ["", "12", "12345", "abcd", "１２"])
def test_what_is_no_code_opens_nothing(typed: str) -> None:
    with pytest.raises(WrongStepCode):
        place_of(typed, "form", SECRET, 40)


def test_another_form_or_secret_has_other_codes() -> None:
    first = step_codes("form", SECRET, 20)
    assert first == step_codes("form", SECRET, 20)
    assert step_codes("other", SECRET, 20) != first
    assert step_codes("form", new_secret(), 20) != first
    assert step_codes("form", SECRET, 30)[:20] == first


def test_too_many_items_are_a_fault() -> None:
    with pytest.raises(ValueError, match="too many"):
        step_codes("form", SECRET, MOST_ITEMS + 1)

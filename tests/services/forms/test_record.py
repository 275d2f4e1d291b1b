"""Records and who sits which form: ids that any change changes, orders that are balanced."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.services.forms.record import FormItem, FormRecord, crosswise, order_for

ITEM = FormItem("ivory", 2, "crossing-lines", 1, "ab" * 32)
RECORD = FormRecord("A", "short", "5e81e5", 10, (ITEM, replace(ITEM, key="cast")), (0,), False, True, "00" * 16)


def test_the_id_is_the_sum_of_the_canonical_record() -> None:
    assert RECORD.id == hashlib.sha256(RECORD.canonical).hexdigest()
    assert RECORD.canonical.startswith(b'{"blueprint":"short","common":[0],"format":"bl-form/1",')
    assert RECORD.short_id == RECORD.id[:12]


@pytest.mark.parametrize(
    "other",
    [
        replace(RECORD, name="B"),
        replace(RECORD, minutes=11),
        replace(RECORD, paced=False),
        replace(RECORD, salt="01" * 16),
        replace(RECORD, items=RECORD.items[::-1]),
        replace(RECORD, items=(replace(ITEM, hash="ac" * 32), RECORD.items[1])),
        replace(RECORD, items=(replace(ITEM, version=2), RECORD.items[1])),
    ],
)
def test_any_change_is_another_form(other: FormRecord) -> None:
    assert other.id != RECORD.id


def test_what_stands_for_an_items_content_needs_the_salt() -> None:
    assert RECORD.commitment(0) == RECORD.commitment(1)  # the same content
    assert replace(RECORD, salt="01" * 16).commitment(0) != RECORD.commitment(0)
    assert ITEM.hash not in RECORD.commitment(0)


def test_a_person_always_gets_the_same_order_and_others_another() -> None:
    orders = {person: order_for("f", person, 20) for person in "abcdef"}
    assert all(sorted(order) == list(range(20)) for order in orders.values())
    assert orders["a"] == order_for("f", "a", 20)
    assert len(set(orders.values())) == 6
    assert order_for("g", "a", 20) != orders["a"]


@given(
    people=st.sets(st.text(min_size=1, max_size=6), min_size=1, max_size=60),
    forms=st.integers(1, 6),
    seed=st.integers(),
)
def test_every_occasion_and_every_person_is_balanced(people: set[str], forms: int, seed: int) -> None:
    names = "ABCDEF"[:forms]
    given_to = crosswise(people, names, seed)
    assert set(given_to) == people
    assert all(sorted(row) == list(names) for row in given_to.values())
    for occasion in range(forms):
        counts = Counter(row[occasion] for row in given_to.values())
        assert max(counts[name] for name in names) - min(counts[name] for name in names) <= 1


def test_each_order_of_three_forms_is_used_as_often() -> None:
    rows = Counter(crosswise([f"p{n}" for n in range(60)], "ABC", 3).values())
    assert set(rows.values()) == {10}
    assert len(rows) == 6


def test_the_seed_and_nothing_else_decides() -> None:
    people = [f"p{n}" for n in range(30)]
    assert crosswise(people, "AB", 1) == crosswise(reversed(people), "AB", 1)
    assert crosswise(people, "AB", 1) != crosswise(people, "AB", 2)

"""Parallel forms from made-up banks: the blueprint kept, nothing shared but the common items, expected scores alike."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from tests.services.forms.banks import TODAY, identification, made_up, other

from borderlens.domain.blueprint import Band, Blueprint, Cell
from borderlens.domain.errors import Cancelled
from borderlens.domain.form_errors import FormNotPossible, FormsNotBalanced
from borderlens.domain.items import Competency, ItemType, Kind, Picture, Role
from borderlens.services.forms.assemble import Assembly, assemble
from borderlens.services.forms.bank import Bank, BankItem, LeftOut, gather
from borderlens.services.forms.blueprints import find_blueprint, read_blueprints
from borderlens.services.forms.report import report

TABLE = Path(__file__).parents[3] / "assets" / "tables" / "blueprints.toml"
SHORT = Blueprint("short", 10, 3, 12, 8, (Cell(4, 6, roles=frozenset({Role.PROTECTED})),))


def names(assembly: Assembly) -> list[set[tuple[str, str]]]:
    return [{entry.name for entry in form} for form in assembly.forms]


@pytest.fixture(scope="module")
def bank() -> Bank:
    return made_up()


@pytest.fixture(scope="module")
def deciding(bank: Bank) -> Assembly:
    return assemble(bank, find_blueprint("identification-deciding", TABLE), seed=4)


@pytest.mark.parametrize("blueprint", read_blueprints(TABLE), ids=lambda b: b.name)
def test_each_blueprint_is_kept_and_the_forms_are_alike(bank: Bank, blueprint: Blueprint) -> None:
    made = assemble(bank, blueprint, seed=2)
    assert len(made.forms) == 3
    assert not [
        blueprint.broken([entry.item for entry in form])
        for form in made.forms
        if blueprint.broken([e.item for e in form])
    ]
    assert report(made).whole.percent < 1


def test_forms_share_the_common_items_and_nothing_else(deciding: Assembly) -> None:
    assert len(deciding.common) == 8
    for one, two in combinations(names(deciding), 2):
        assert one & two == deciding.common
        assert len(one) == len(two) == 30


def test_forms_hold_as_many_of_each_role(deciding: Assembly) -> None:
    for role in Role:
        counts = {sum(entry.item.role is role for entry in form) for form in deciding.forms}
        assert len(counts) == 1
        assert counts.pop() >= (4 if role is Role.UNDECIDABLE else 10)
    assert report(deciding).decides


def test_forms_are_alike_within_each_role_too(deciding: Assembly) -> None:
    told = report(deciding)
    assert {role for role, one in told.by_role.items() if one.largest < 0.6} == set(Role)  # points


def test_the_report_is_what_can_be_counted(deciding: Assembly) -> None:
    told = report(deciding)
    ivory = next(row for row in told.cells if row.cell.label == "ivory")
    assert ivory.counts == tuple(sum(e.item.kind is Kind.IVORY for e in form) for form in deciding.forms)
    apart = [max(points) - min(points) for points in zip(*told.whole.curves, strict=True)]
    assert told.whole.largest == max(apart)
    assert told.whole.at == told.abilities[apart.index(max(apart))]
    assert told.whole.percent == pytest.approx(100 * max(apart) / 30)
    assert set(told.common) == deciding.common


def test_the_same_seed_gives_the_same_forms_and_another_one_others(bank: Bank) -> None:
    first, again, other_one = (assemble(bank, SHORT, seed=seed) for seed in (1, 1, 2))
    assert first.forms == again.forms
    assert names(first) != names(other_one)


def test_the_order_is_shuffled_for_each_form(deciding: Assembly) -> None:
    orders = [[e.name for e in form if e.name in deciding.common] for form in deciding.forms]
    assert len({tuple(order) for order in orders}) == 3


def test_observed_locations_take_the_place_of_the_authors_difficulty(bank: Bank) -> None:
    chance = random.Random(5)
    seen = {entry.name: chance.gauss(0, 1.2) for entry in bank.items}
    made = assemble(bank, SHORT, seed=1, locations=seen)
    entry = made.forms[0][0]
    assert made.place(entry) == seen[entry.name]
    assert report(made).whole.percent < 2


def test_practice_and_outdated_items_are_asked_nowhere() -> None:
    kept = [BankItem("a", 1, identification(f"k-{n}", Kind.IVORY, Role.PROTECTED, 0.5)) for n in range(3)]
    practice = BankItem("a", 1, identification("p", Kind.IVORY, Role.PROTECTED, 0.5, scored=False))
    read = TODAY - timedelta(days=366)
    old = BankItem("l", 1, other("o", Competency.LEGAL, ItemType.SINGLE, 0.5, true_on=read))
    bank = gather([*kept, practice, old], TODAY)
    assert bank.items == tuple(kept)
    assert bank.left_out == {LeftOut.PRACTICE: 1, LeftOut.OUT_OF_DATE: 1}
    assert len(gather([old], date(2026, 1, 1)).items) == 1


def test_one_form_shows_no_picture_twice_where_it_can() -> None:
    shot = [Picture(f"p{n}", f"{n:064}", 10, 10, True) for n in range(4)]
    entries = [
        BankItem("a", 1, identification(f"k-{n:02}", Kind.IVORY, Role.PROTECTED, 0.5, pictures=(shot[n % 4],)))
        for n in range(16)
    ]
    made = assemble(gather(entries, TODAY), Blueprint("four", 5, 2, 4, 0, ()), seed=3)
    assert report(made).pictures_twice == (0, 0)


def lack(bank: Bank, blueprint: Blueprint) -> FormNotPossible:
    with pytest.raises(FormNotPossible) as caught:
        assemble(bank, blueprint, seed=1)
    return caught.value


def test_too_few_of_one_sort_is_said_with_the_number() -> None:
    few = [BankItem("a", 1, identification(f"k-{n}", Kind.IVORY, None, 0.5)) for n in range(40)]
    some = [BankItem("a", 1, identification(f"p-{n}", Kind.IVORY, Role.PROTECTED, 0.5)) for n in range(3)]
    found = lack(gather([*few, *some], TODAY), SHORT)
    assert found.fields["cell"] == "protected"
    assert found.fields["count"] == 1  # four in each form, all of them common: one more would do


def test_an_empty_bank_lacks_every_item_of_three_forms() -> None:
    found = lack(Bank((), {}), Blueprint("short", 10, 3, 12, 8, ()))
    assert (found.fields["cell"], found.fields["count"]) == ("all items", 8 + 3 * 4)


def test_sorts_that_are_short_only_together_are_found() -> None:
    """Hard items and ivory items are enough each, but every hard one is of a tiger."""
    entries = [BankItem("a", 1, identification(f"i-{n}", Kind.IVORY, None, 0.5)) for n in range(30)]
    entries += [BankItem("a", 1, identification(f"t-{n}", Kind.TIGER, None, 0.9)) for n in range(30)]
    hard_ivory = Cell(3, 9, kinds=frozenset({Kind.IVORY}), bands=frozenset({Band.HARD}))
    whole = Cell(10, 10, kinds=frozenset({Kind.IVORY}))
    hard = Cell(3, 3, bands=frozenset({Band.HARD}))
    found = lack(gather(entries, TODAY), Blueprint("b", 5, 2, 10, 8, (whole, hard)))
    assert found.fields["cell"] == "ivory, hard"
    assert found.fields["count"] == 3
    assert lack(gather(entries, TODAY), Blueprint("b", 5, 2, 10, 8, (hard_ivory,))).fields["count"] == 3


def test_a_blueprint_that_contradicts_itself_is_told_apart_from_a_small_bank(bank: Bank) -> None:
    cells = (Cell(7, 9, kinds=frozenset({Kind.IVORY})), Cell(7, 9, kinds=frozenset({Kind.TIGER})))
    with pytest.raises(FormsNotBalanced):
        assemble(bank, replace(SHORT, cells=cells), seed=1)


def test_one_may_stop_it_and_is_told_how_far_it_is(bank: Bank) -> None:
    with pytest.raises(Cancelled):
        assemble(bank, SHORT, seed=1, cancelled=lambda: True)
    steps: list[tuple[int, int]] = []
    assemble(bank, SHORT, seed=1, progress=lambda done, of: steps.append((done, of)))
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]

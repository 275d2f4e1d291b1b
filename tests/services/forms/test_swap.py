"""Swapping one item out: what is proposed keeps the blueprint and the match, and says what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.forms.banks import made_up

from borderlens.domain.form_errors import NoReplacement, NoSuchPlace
from borderlens.services.forms.assemble import Assembly, assemble
from borderlens.services.forms.bank import Bank
from borderlens.services.forms.blueprints import find_blueprint
from borderlens.services.forms.report import report
from borderlens.services.forms.swap import swap

TABLE = Path(__file__).parents[3] / "assets" / "tables" / "blueprints.toml"


@pytest.fixture(scope="module")
def bank() -> Bank:
    return made_up(seed=7)


@pytest.fixture(scope="module")
def made(bank: Bank) -> Assembly:
    return assemble(bank, find_blueprint("law-and-evidence", TABLE), seed=1)


def own_place(made: Assembly) -> int:
    return next(n for n, entry in enumerate(made.forms[1]) if entry.name not in made.common)


def test_a_replacement_keeps_blueprint_and_match_and_touches_one_form(made: Assembly, bank: Bank) -> None:
    place = own_place(made)
    for one in swap(made, 1, place, bank):
        assert one.into.name not in made.used
        assert not made.blueprint.broken([entry.item for entry in one.assembly.forms[1]])
        assert (one.assembly.forms[0], one.assembly.forms[2]) == (made.forms[0], made.forms[2])
        assert one.assembly.forms[1][place] == one.into
        assert one.after == report(one.assembly).whole.percent <= max(one.before, 1)
        assert one.harder == pytest.approx(4 * (one.into.item.difficulty - one.out.item.difficulty))


def test_the_best_match_stands_first(made: Assembly, bank: Bank) -> None:
    after = [one.after for one in swap(made, 1, own_place(made), bank, most=20)]
    assert after == sorted(after)
    assert len(after) > 5


def test_it_says_which_counts_change(made: Assembly, bank: Bank) -> None:
    for one in swap(made, 1, own_place(made), bank, most=50):
        counted = {cell.label: cell for cell in made.blueprint.cells}
        for label, before, after in one.counts:
            assert before == counted[label].count(e.item for e in made.forms[1])
            assert after == counted[label].count(e.item for e in one.assembly.forms[1])
            assert before != after


def test_a_common_item_is_replaced_in_every_form(made: Assembly, bank: Bank) -> None:
    place = next(n for n, entry in enumerate(made.forms[0]) if entry.name in made.common)
    best = swap(made, 0, place, bank)[0]
    assert best.everywhere
    assert all(best.into in form and best.out not in form for form in best.assembly.forms)
    assert best.assembly.common == made.common - {best.out.name} | {best.into.name}


def test_no_place_and_no_replacement_are_mistakes(made: Assembly, bank: Bank) -> None:
    with pytest.raises(NoSuchPlace):
        swap(made, 0, 24, bank)
    with pytest.raises(NoSuchPlace):
        swap(made, 3, 0, bank)
    nothing_left = Bank(tuple(e for e in bank.items if e.name in made.used), {})
    with pytest.raises(NoReplacement):
        swap(made, 0, 0, nothing_left)

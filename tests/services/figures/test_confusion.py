"""Products taken for one another."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from tests.services.figures.crowd import Crowd
from tests.services.figures.room import Room

from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.paths import Paths, bundled
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.records import Confusion, Filter


@cache
def pangolin() -> QuizPack:
    return read_quiz_pack(bundled() / "quizzes" / "pangolin", bundled() / "assets" / "pictures")


@pytest.fixture
def told(room: Room, tmp_path: Path) -> Confusion:
    """Two people sit the pack of pangolin products as it comes with the program."""
    items = [entry.item for entry in pangolin().items if entry.item.type.value in ("single", "true_false", "pair")]
    raw, fish = (
        next(i.key for i in items if i.answer == (answer,) and i.role and other in i.options)
        for answer, other in (("pangolin_raw", "fish_scales"), ("fish_scales", "pangolin_raw"))
    )
    room.sit("a", {raw: "fish_scales", fish: "pangolin_raw"}, items=items, pack="pangolin")
    room.sit("b", {raw: "cannot_tell"}, items=items, pack="pangolin")
    figures = Figures(room.store, Paths(tmp_path, bundled(), portable=False))
    return figures.dashboard(Filter(room.id)).confusion


def count(told: Confusion, was: str, said: str) -> int:
    return told.counts[told.products.index(was)][told.columns.index(said)]


def test_what_it_was_and_what_was_said(told: Confusion) -> None:
    assert count(told, "pangolin_raw", "fish_scales") == 1
    assert count(told, "pangolin_raw", "refer") == 1
    assert count(told, "fish_scales", "pangolin_raw") == 1
    assert count(told, "fish_scales", "fish_scales") >= 1


def test_protected_products_come_first_and_a_referral_last(told: Confusion) -> None:
    rows = told.products
    assert rows[: told.protected] == tuple(sorted(rows[: told.protected]))
    assert "pangolin_raw" in rows[: told.protected]
    assert "fish_scales" in rows[told.protected :]
    assert told.columns[: len(rows)] == rows
    assert told.columns[-1] == "refer"


def test_true_or_false_pairs_and_what_cannot_be_told_stay_out(told: Confusion) -> None:
    assert not {"true", "false", "same", "different", "cannot_tell", "one_animal"} & {*told.products, *told.columns}


def test_behind_a_cell_stand_its_items(told: Confusion) -> None:
    cell = (told.products.index("pangolin_raw"), told.columns.index("fish_scales"))
    (name,) = told.items[cell]
    assert name.startswith("pangolin/")
    assert all(told.counts[row][column] for row, column in told.items)


def test_a_row_adds_up_to_the_answers_given(crowd: Crowd) -> None:
    crowd.fill(30)
    told = crowd.figures.dashboard(Filter()).confusion
    assert told.products == ("ivory", "bone")
    assert [told.asked(row) for row in (0, 1)] == [30 * 15, 30 * 15]


def test_nothing_sat_is_an_empty_matrix(room: Room, figures: Figures) -> None:
    assert figures.dashboard(Filter(room.id)).confusion == Confusion((), (), 0, (), {})

"""The person-item map stands from a hundred takers of the same items, and says why where it does not."""

from __future__ import annotations

import numpy as np
import pytest
from tests.services.figures.crowd import Crowd

from borderlens.domain.items import Competency
from borderlens.services.figures.many import form
from borderlens.services.figures.rasch_map import FEW_PEOPLE, NO_ESTIMATE
from borderlens.services.figures.records import Filter, RaschMap
from borderlens.services.figures.statistics.rasch import Group, abilities, fit


def test_under_a_hundred_people_there_is_none(crowd: Crowd) -> None:
    crowd.fill(99)
    assert crowd.figures.dashboard(Filter()).rasch == RaschMap(99, why_not=FEW_PEOPLE)


def test_locations_and_abilities_are_those_of_the_model(crowd: Crowd) -> None:
    crowd.fill(120)
    right = (np.random.default_rng(8).random((120, 36)) < np.linspace(0.3, 0.9, 36)).astype(int)
    crowd.write_over(right)
    told = crowd.figures.dashboard(Filter()).rasch
    wanted = fit([Group(np.arange(36), right)], 36)
    assert [location for _, location, _ in told.items] == pytest.approx(sorted(wanted.value))
    assert {name: error for name, _, error in told.items}["many/p04"] == pytest.approx(wanted.error[4])
    ability = abilities(wanted.value)
    assert told.people_count == sum(count for _, count in told.people) == 120
    assert {at for at, _ in told.people} == {round(float(ability[score]), 3) for score in set(right.sum(1).tolist())}


def test_people_of_a_narrower_filter_stand_on_the_scale_of_all(crowd: Crowd) -> None:
    made = crowd.fill(120, 30)
    one, every = crowd.figures.dashboard(Filter(made.sessions[0])).rasch, crowd.figures.dashboard(Filter()).rasch
    assert one.items == every.items
    assert (sum(count for _, count in one.people), sum(count for _, count in every.people)) == (30, 120)


def test_only_items_with_a_hundred_takers_are_shown(crowd: Crowd) -> None:
    crowd.fill(150, forms=[form("A", 4), form("B", 4)])
    told = crowd.figures.dashboard(Filter()).rasch
    assert {name for name, _, _ in told.items} == {f"many/{sort}{at:02}" for sort in "plu" for at in range(4)}


def test_answers_that_have_no_estimate_say_so(crowd: Crowd) -> None:
    crowd.fill(120)
    crowd.write_over(np.ones((120, 36), int))
    assert crowd.figures.dashboard(Filter()).rasch == RaschMap(120, why_not=NO_ESTIMATE)
    assert crowd.figures.dashboard(Filter(competency=Competency.LEGAL)).rasch.items

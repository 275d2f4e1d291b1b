"""A small simulated cohort through the real engine; ``cohort`` run by hand does the full two hundred."""

from __future__ import annotations

import pytest
from tests.services.forms.cohort import Cohort, packs, run

PEOPLE = 24


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Cohort:
    return run(packs(), PEOPLE, tmp_path_factory.mktemp("cohort"))


def test_scores_go_with_ability(cohort: Cohort) -> None:
    assert min(cohort.correlation(0), cohort.correlation(1), cohort.between) > 0.6


def test_the_forms_differ_by_less_than_two_percent_over_the_ability_range(cohort: Cohort) -> None:
    assert cohort.apart < 2


def test_the_engine_gives_the_points_that_the_model_gave(cohort: Cohort) -> None:
    """Every point of the simulation arrives: the mean is within four standard errors of what the model expects."""
    assert abs(cohort.surplus) < 4 * 100 * (0.25 / (2 * PEOPLE * cohort.assembly.blueprint.length)) ** 0.5
    assert len({sat.points for sat in cohort.people}) > PEOPLE / 2


def test_each_form_is_sat_as_often_before_and_after(cohort: Cohort) -> None:
    before = [sat.forms[0] for sat in cohort.people]
    assert before.count("A") == before.count("B") == PEOPLE / 2
    assert all(set(sat.forms) == {"A", "B"} for sat in cohort.people)

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.items import Item
from borderlens.domain.scenario import Choice, Scenario, State

WORTHS = st.sampled_from([0.0, 0.1, 0.2, 0.3, 0.5, 1.0])


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """States that lead only onwards, each to the next one or to an end."""
    count = draw(st.integers(1, 6))
    keys = [f"s{number}" for number in range(count)]
    states = []
    for number, key in enumerate(keys):
        ahead = [*keys[number + 1 :], "end"]
        ways = [ahead[0], *draw(st.lists(st.sampled_from(ahead), min_size=1, max_size=3))]
        choices = tuple(Choice(f"c{place}", to, draw(WORTHS)) for place, to in enumerate(ways))
        states.append(State(key, (), choices))
    return Scenario("s0", tuple(states), ("end",))


def paths(scenario: Scenario, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    here = scenario.where(path)
    if here in scenario.ends:
        return [path]
    return [
        whole for choice in scenario.state(here).choices for whole in paths(scenario, (*path, f"{here}.{choice.key}"))
    ]


@given(scenarios())
def test_the_best_path_earns_the_whole_point_and_no_path_more(scenario: Scenario) -> None:
    every = paths(scenario)
    points = [scenario.points(path) for path in every]
    sums = [sum(step.choice.worth for step in scenario.steps(path)) for path in every]
    assert scenario.best == pytest.approx(max(sums))
    assert all(0 <= found <= 1 for found in points)
    assert max(points) == (1 if max(sums) else 0)
    assert all((found == 1) == (reached > max(sums) - 1e-6 > 0) for found, reached in zip(points, sums, strict=True))


def test_a_chain_of_sixty_states_is_added_up_at_once() -> None:
    """Three ways from each state to the next would be 3 ** 60 paths one by one."""
    keys = [*(f"s{number}" for number in range(60)), "end"]
    states = tuple(
        State(here, (), tuple(Choice(f"c{way}", there, way / 2) for way in range(3))) for here, there in pairwise(keys)
    )
    assert Scenario("s0", states, ("end",)).best == 60


def test_where_a_path_has_come_to(scenario: Item) -> None:
    told = scenario.scenario
    assert told is not None
    assert told.where([]) == "road"
    assert told.where(["road.stop"]) == "sack"
    assert told.where(["road.wave"]) == "gone"
    assert [step.state.key for step in told.steps(["road.stop", "sack.open"])] == ["road", "sack"]
    with pytest.raises(KeyError):
        told.state("kept")
    for first, second in product(["road.wave", "sack.open"], ["road.stop", "call.police"]):
        with pytest.raises(ValueError, match="cannot be chosen"):
            told.steps([first, second])

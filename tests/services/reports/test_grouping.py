"""Groups that are told are wide enough, however people are spread."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from borderlens.services.reports.grouping import generalised, least_cell

PEOPLE = st.lists(st.tuples(st.sampled_from(["CN", "VN", "LA"]), st.sampled_from(["", "a", "b", "c"])), max_size=60)


@given(PEOPLE, st.sampled_from([5, 10]))
def test_no_group_is_too_small_and_nobody_is_lost(groups: list[tuple[str, str]], least: int) -> None:
    people = {str(number): group for number, group in enumerate(groups)}
    told = generalised(people, least)
    assert told.keys() == people.keys()
    sizes = Counter(told.values())
    countries = Counter(country for country, _ in told.values())
    for person, (country, agency) in told.items():
        assert country in ("", people[person][0])
        assert agency in ("", people[person][1])
        if (country, agency) != ("", ""):
            assert sizes[country, agency] >= least
            assert countries[country] >= least
    if sizes and len(people) >= least:
        assert min(sizes.values()) >= least


def test_the_next_smallest_goes_with_one_that_would_stand_alone() -> None:
    spread = {"a": 3, "b": 6, "c": 8}
    people = {f"{agency}{n}": ("LA", agency) for agency, count in spread.items() for n in range(count)}
    assert Counter(generalised(people, 5).values()) == {("LA", ""): 9, ("LA", "c"): 8}


def test_what_is_wide_enough_stays() -> None:
    people = {f"{agency}{n}": ("LA", agency) for agency in "ab" for n in range(5)}
    assert generalised(people, 5) == people


def test_across_countries_the_least_is_ten() -> None:
    assert least_cell({"1": ("LA", ""), "2": ("LA", "a")}) == 5
    assert least_cell({"1": ("LA", ""), "2": ("VN", "")}) == 10

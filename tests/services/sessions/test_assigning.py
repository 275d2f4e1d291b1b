"""Who sits which form: balanced on every occasion, the same each time, nobody twice the same."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.sessions import Enrolled
from borderlens.services.sessions.assigning import assign, by_code

PHASES = ("pre", "post", "follow-up")
BLUEPRINTS = {"a": "one", "b": "one", "c": "one", "x": "two", "y": "two"}
PLAN = {"pre": ("a", "b", "c", "x"), "post": ("a", "b", "c", "y"), "follow-up": ("a", "b", "c")}


def enrolled(given_: dict[str, dict[str, tuple[str, ...]]]) -> list[Enrolled]:
    return [Enrolled(person, "VN", "", "vi", forms=forms) for person, forms in given_.items()]


@given(first=st.integers(0, 40), late=st.integers(0, 9), session=st.text(max_size=8))
def test_every_form_is_sat_by_as_many_people_on_every_occasion(first: int, late: int, session: str) -> None:
    people = [f"p{number:02}" for number in range(first + late)]
    done = assign(session, PLAN, BLUEPRINTS, [], people[:first])
    for person in people[first:]:
        done |= assign(session, PLAN, BLUEPRINTS, enrolled(done), [person])
    for phase in PHASES:
        counts = Counter(forms[phase][0] for forms in done.values())
        assert not people or max(counts.values()) - min(counts[form] for form in "abc") <= 1
    assert all(len({forms[phase][0] for phase in PHASES}) == 3 for forms in done.values())
    assert all(forms["pre"][1:] == ("x",) and forms["post"][1:] == ("y",) for forms in done.values())
    assert all(forms["follow-up"][1:] == () for forms in done.values())


def test_a_session_assigns_alike_each_time_and_another_one_otherwise() -> None:
    people = [f"p{number:02}" for number in range(12)]
    assert assign("s", PLAN, BLUEPRINTS, [], people) == assign("s", PLAN, BLUEPRINTS, [], people[::-1])
    assert assign("s", PLAN, BLUEPRINTS, [], people) != assign("t", PLAN, BLUEPRINTS, [], people)


def test_a_late_person_gets_the_form_that_was_given_least() -> None:
    there = [Enrolled(f"p{at}", "VN", "", "vi", forms={"pre": (form,)}) for at, form in enumerate("aab")]
    plan = {"pre": ("a", "b", "c")}
    assert assign("s", plan, BLUEPRINTS, there, ["late"]) == {"late": {"pre": ("c",)}}


def test_where_phases_have_other_forms_nobody_sits_one_twice_if_it_can_be_helped() -> None:
    plan = {"pre": ("a", "b"), "post": ("b", "c"), "follow-up": ("c",)}
    done = assign("s", plan, BLUEPRINTS, [], [f"p{number}" for number in range(9)])
    assert {(forms["pre"], forms["post"]) for forms in done.values()} == {(("a",), ("b",))}
    alone = assign("s", {"pre": ("a",), "post": ("a",)}, BLUEPRINTS, [], ["p"])
    assert alone == {"p": {"pre": ("a",), "post": ("a",)}}


def test_a_plan_without_forms_assigns_none() -> None:
    assert assign("s", {}, {}, [], ["p"]) == {"p": {}}


def test_a_code_tells_the_forms_on_every_laptop() -> None:
    rows = [by_code("s", PLAN, BLUEPRINTS, f"LS-{number:03}") for number in range(60)]
    assert by_code("s", PLAN, BLUEPRINTS, "ls-007") == rows[7]
    assert {row["pre"][0] for row in rows} == set("abc")
    assert all(len({row[phase][0] for phase in PHASES}) == 3 for row in rows)

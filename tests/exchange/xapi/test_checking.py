"""The faults that servers let through (study, section 2), each found here; and random damage."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.exchange.xapi.checking import faults
from borderlens.exchange.xapi.shapes import DURATION, TIME

BASE = "https://p.example/xapi"


def good() -> dict[str, Any]:
    return {
        "id": "0193599d-0d6b-743d-9468-86c85ea074bb",
        "actor": {"objectType": "Agent", "account": {"homePage": "https://p.example", "name": "3f" * 16}},
        "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered"}},
        "object": {
            "objectType": "Activity",
            "id": f"{BASE}/item/a/b/v1",
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
                "interactionType": "choice",
                "description": {"zh-Hans": "x"},
                "choices": [{"id": "a"}, {"id": "b", "description": {"en": "b"}}],
                "correctResponsesPattern": ["b"],
            },
        },
        "result": {
            "response": "a",
            "success": False,
            "score": {"scaled": 0.5, "raw": 1, "min": 0, "max": 2},
            "duration": "PT1M2.3S",
            "extensions": {f"{BASE}/ext/outcome": "miss"},
        },
        "context": {
            "registration": "bf41a76c-f232-511c-b22a-efc11ad61dfa",
            "platform": "Borderlens",
            "language": "vi",
            "contextActivities": {"parent": [{"id": f"{BASE}/assessment/x/v1"}]},
            "extensions": {f"{BASE}/ext/seq": 3},
        },
        "timestamp": "2026-11-20T08:00:00.123Z",
    }


def with_(path: str, value: object) -> dict[str, Any]:
    """A good statement with one value put in at the path."""
    statement = good()
    here: Any = statement
    *steps, last = path.split("/")
    for step in steps:
        here = here[int(step)] if isinstance(here, list) else here[step]
    here[int(last) if isinstance(here, list) else last] = value
    return statement


BROKEN: list[tuple[str, object, str]] = [
    # the eight faults that Ralph takes with 200
    ("verb/id", "answered", "verb.id"),
    ("result/score/scaled", 1.7, "result.score.scaled"),
    ("result/score/raw", 3, "result.score.raw"),
    ("timestamp", "yesterday", "timestamp"),
    ("result/duration", "12 s", "result.duration"),
    ("result/points", 1, "result.points"),
    ("result/response", None, "result.response"),
    ("object/definition/interactionType", "hotspot", "interactionType"),
    ("context/extensions/seq", 3, "context.extensions.seq"),
    # and what else a server may or may not see
    ("id", "0193599D-0D6B-743D-9468-86C85EA074BB", "id"),
    ("id", "event-1", "id"),
    ("id", "0193599d-0d6b-743d-9468-86c85ea074bb\n", "id"),
    ("actor/name", "Somebody", "actor.name"),
    ("actor/mbox", "mailto:a@b.example", "actor.mbox"),
    ("actor/account/name", "Somebody", "actor.account.name"),
    ("actor/account/homePage", "p.example", "homePage"),
    ("actor/objectType", "Group", "actor.objectType"),
    ("stored", "2026-11-20T08:00:00Z", "stored"),
    ("authority", {"mbox": "mailto:a@b.example"}, "authority"),
    ("verb/display", {"english": "x"}, "verb.display"),
    ("object/id", "item 1", "object.id"),
    ("object/objectType", "Thing", "object.objectType"),
    ("object/definition/choices/1/id", "a", "choices[1].id"),
    ("object/definition/choices/1/id", "a[,]b", "choices[1].id"),
    ("object/definition/source", [], "source"),
    ("object/definition/correctResponsesPattern", ["c"], "correctResponsesPattern[0]"),
    ("object/definition/correctResponsesPattern", "b", "correctResponsesPattern"),
    ("result/success", "false", "result.success"),
    ("result/score/scaled", True, "result.score.scaled"),
    ("result/score/raw", -1, "result.score.raw"),
    ("result/score/max", 0, "result.score.max"),
    ("result/score/scaled", float("nan"), "result.score.scaled"),
    ("result/extensions", ["x"], "result.extensions"),
    ("context/registration", "bf41a76c", "context.registration"),
    ("context/language", "Vietnamese", "context.language"),
    ("context/contextActivities/parent", {"id": "x:y"}, "parent"),
    ("context/contextActivities/other", [{"id": "nowhere"}], "other[0].id"),
    ("context/contextActivities/sibling", [], "sibling"),
    ("timestamp", "2026-11-31T08:00:00Z", "timestamp"),
    ("timestamp", "2026-11-20T08:00:00", "timestamp"),
    ("timestamp", "2026-11-20T08:00:00-00:00", "timestamp"),
    ("object", {"objectType": "StatementRef", "id": "bf41a76c-f232-511c-b22a-efc11ad61dfa"}, "object"),
    ("verb/id", "http://adlnet.gov/expapi/verbs/voided", "object"),
]


@pytest.mark.parametrize(("path", "value", "named"), BROKEN)
def test_the_fault_is_found_and_named(path: str, value: object, named: str) -> None:
    found = faults(with_(path, value))
    assert any(named in fault for fault in found), found


def test_a_right_statement_has_no_fault() -> None:
    assert faults(good()) == []


@pytest.mark.parametrize("key", ["id", "actor", "verb", "object"])
def test_what_must_be_there_is_missed(key: str) -> None:
    statement = good()
    del statement[key]
    assert f"{key}: missing" in faults(statement)


def test_one_fault_is_told_once() -> None:
    assert faults(with_("verb", "answered")) == ["verb: no object"]
    assert faults(with_("result/duration", None)) == ["result.duration: null"]


def test_nesting_has_an_end() -> None:
    deep: Any = "x"
    for _ in range(30):
        deep = [deep]
    assert any("nested" in fault for fault in faults(with_("result/extensions", {"x:y": deep})))


@pytest.mark.shared
def test_the_eleven_statements_of_the_design_are_right(shared: Path) -> None:
    design = json.loads((shared / "golden" / "xapi-design.json").read_text("utf-8"))
    assert len(design) == 11
    assert [faults(statement) for statement in design] == [[]] * 11


def spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(spot for key, below in inner for spot in spots(below, (*path, key)))] if path or inner else []


SPOTS = [spot for spot in spots(good()) if spot]


def put(statement: Any, spot: tuple[Any, ...], value: object) -> Any:
    here = statement
    for step in spot[:-1]:
        here = here[step]
    here[spot[-1]] = value
    return statement


@given(st.sampled_from(SPOTS))
def test_null_is_found_wherever_it_stands(spot: tuple[Any, ...]) -> None:
    assert any("null" in fault for fault in faults(put(good(), spot, None)))


@given(st.sampled_from([s for s in SPOTS if isinstance(s[-1], str) and "ext" not in str(s[-1])]), st.text(min_size=1))
def test_a_key_that_nobody_knows_is_found(spot: tuple[Any, ...], key: str) -> None:
    statement = good()
    here: Any = statement
    for step in spot[:-1]:
        here = here[step]
    if "extensions" in spot or "display" in spot or "description" in spot or key in here or key in KNOWN:
        return
    here[key] = "x"
    assert faults(statement) != []


KNOWN = {"result", "context", "completion", "moreInfo", "name", "type", "extensions", "grouping", "category", "other"}
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(json_values)
def test_whatever_comes_is_judged_and_never_breaks_the_judge(value: object) -> None:
    assert faults(value) != []


@given(st.sampled_from(SPOTS), json_values)
def test_damage_anywhere_never_breaks_the_judge(spot: tuple[Any, ...], value: object) -> None:
    assert isinstance(faults(put(copy.deepcopy(good()), spot, value)), list)


@given(st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: not -1 <= x <= 1))
def test_a_share_outside_of_one_is_found(scaled: float) -> None:
    assert "result.score.scaled: not from -1 to 1" in faults(with_("result/score/scaled", scaled))


@pytest.mark.parametrize("text", ["PT0S", "PT12.3S", "PT25M3S", "P1DT2H", "P3W", "P1Y2M3D", "PT1H"])
def test_durations_of_iso_8601(text: str) -> None:
    assert DURATION.fullmatch(text)


@pytest.mark.parametrize("text", ["P", "PT", "1H", "PT1.5H", "P1W2D", "PT1S2M", "-PT1S", "PT.5S", "PT１S"])
def test_what_is_no_duration(text: str) -> None:
    assert not DURATION.fullmatch(text)


@pytest.mark.parametrize("text", ["2026-11-20T08:00:00Z", "2026-11-20T08:00:00.123+07:00", "2026-11-20T08:00:00-05:00"])
def test_times_with_a_zone(text: str) -> None:
    assert TIME.fullmatch(text)
    assert faults(with_("timestamp", text)) == []

"""The truth file keeps every value through TOML."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.surface import Cue
from studio.truth import LICENCE, Truth

words = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["Cs", "Cc"]), max_size=12)
numbers = st.floats(allow_nan=False, allow_infinity=False)
keys = st.from_regex(r"[a-z][a-z_]{0,9}", fullmatch=True)


def truth(**fields: object) -> Truth:
    given: dict[str, object] = {
        "kind": "ivory_section",
        "recipe": "studio.ivory_section",
        "version": 1,
        "seed": 3,
        "shape": "ivory_section-3",
        "width": 96,
        "height": 72,
        "difficulty": 0.25,
        "facts": ("IV-001",),
        "cues": (Cue("crossing_lines", ((0.1, 0.2), (0.3, 0.2), (0.3, 0.4)), "IV-001"),),
        "parameters": {},
        "quantities": {},
        "camera": {},
    }
    return Truth(**{**given, **fields})  # type: ignore[arg-type]


@given(
    kind=words,
    parameters=st.dictionaries(
        keys, st.one_of(words, st.booleans(), st.integers(-(2**53), 2**53), numbers), max_size=4
    ),
    quantities=st.dictionaries(keys, numbers, max_size=4),
)
def test_any_truth_reads_back(kind: str, parameters: dict[str, object], quantities: dict[str, float]) -> None:
    written = truth(kind=kind, parameters=parameters, quantities=quantities)
    assert Truth.from_toml(written.to_toml()) == written


def test_the_file_says_that_it_was_drawn_and_under_which_licence() -> None:
    read = tomllib.loads(truth().to_toml())
    assert read["drawn"] is True
    assert read["licence"] == LICENCE == "Apache-2.0"
    assert read["cues"][0]["fact"] == "IV-001"


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError):
        Truth.from_toml('colour = "red"\n' + truth().to_toml())

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.packs.toml_text import toml_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
PLAIN = st.one_of(
    TEXT, st.booleans(), st.integers(-(2**53), 2**53), st.floats(allow_nan=False), st.lists(TEXT, max_size=3)
)
FLAT = st.dictionaries(TEXT, PLAIN, max_size=4)


@given(st.dictionaries(TEXT, st.one_of(PLAIN, FLAT, st.lists(FLAT, min_size=1, max_size=3)), max_size=5))
def test_reads_back_as_written(document: dict[str, object]) -> None:
    assert tomllib.loads(toml_text(document)) == document


def test_a_date_is_text() -> None:
    assert toml_text({"made": date(2026, 11, 24)}) == 'made = "2026-11-24"\n'


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(TypeError):
        toml_text({"what": object()})

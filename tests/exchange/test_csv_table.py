from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.exchange.csv_table import ENCODING, safe_cell, write_rows


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "\u00a0+"])
def test_a_formula_becomes_text(start: str) -> None:
    assert safe_cell(start + "HYPERLINK()") == "'" + start + "HYPERLINK()"


def test_numbers_and_plain_words_stay() -> None:
    assert [safe_cell(value) for value in (-3, 2.5, "ngà voi", "a=b", None)] == [-3, 2.5, "ngà voi", "a=b", ""]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2), max_size=5))
def test_rows_read_back_and_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, ENCODING, newline="")
    write_rows(file, ["a", "-b"], rows)
    file.flush()
    assert raw.getvalue().startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(raw.getvalue().decode("utf-8-sig"), newline="")))
    assert read[0] == ["a", "'-b"]
    assert read[1:] == [[safe_cell(cell) for cell in row] for row in rows]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in read for cell in row)

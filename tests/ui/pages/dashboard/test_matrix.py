"""Which products of a confusion are shown, and that nobody is lost on the way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from borderlens.services.figures.records import REFER, Confusion
from borderlens.ui.pages.dashboard.matrix import OTHER, condensed, whole

PRODUCTS = ("ivory", "scale", "skin", "bone", "resin", "cone")


@st.composite
def confusions(draw: st.DrawFn) -> Confusion:
    rows = draw(st.integers(0, len(PRODUCTS)))
    extra = draw(st.lists(st.sampled_from(("celluloid", "wood")), unique=True))
    products = PRODUCTS[:rows]
    columns = (*products, *extra, REFER)
    counts = tuple(tuple(draw(st.integers(0, 40)) for _ in columns) for _ in products)
    items = {
        (row, column): (f"pack/{row}-{column}",)
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
        if count
    }
    return Confusion(products, columns, min(rows, 3), counts, items)


@given(confusions(), st.integers(1, 6))
def test_rows_keep_everybody_who_was_asked(confusion: Confusion, most: int) -> None:
    shown = condensed(confusion, most)
    assert len(shown.rows) == min(most, len(confusion.products))
    for row, name in enumerate(shown.rows):
        full = confusion.products.index(name)
        assert shown.asked(row) == confusion.asked(full)
        for column, said in enumerate(shown.columns):
            if said != OTHER:
                assert shown.counts[row][column] == confusion.counts[full][confusion.columns.index(said)]
    behind = {name for names in shown.items.values() for name in names}
    kept = {confusion.products.index(name) for name in shown.rows}
    assert behind == {name for (row, _), names in confusion.items.items() if row in kept for name in names}


@given(confusions())
def test_the_worst_error_is_no_right_answer_and_no_referral(confusion: Confusion) -> None:
    matrix = whole(confusion)
    worst = matrix.worst
    wrong = [
        count / matrix.asked(row)
        for row, line in enumerate(matrix.counts)
        for column, count in enumerate(line)
        if count and matrix.columns[column] not in (REFER, matrix.rows[row])
    ]
    if not wrong:
        assert worst is None
        return
    assert worst is not None
    assert matrix.counts[worst[0]][worst[1]] / matrix.asked(worst[0]) == max(wrong)


def test_the_most_mixed_up_products_are_kept_in_the_order_of_the_whole() -> None:
    counts = ((30, 0, 0, 8, 2), (0, 40, 0, 0, 0), (0, 0, 39, 0, 1), (9, 0, 0, 30, 1))
    confusion = Confusion(PRODUCTS[:4], (*PRODUCTS[:4], REFER), 3, counts, {})
    shown = condensed(confusion, 2)
    assert shown.rows == ("ivory", "bone")
    assert shown.columns == ("ivory", "bone", REFER)
    assert shown.wrong(0, 1)
    assert not shown.wrong(0, 2)

from __future__ import annotations

import pytest

from recipe.shapes import FEATURES, NARROW, STAGES, WIDE, repeats_of, same_padding, scaled_width


def test_lite2_comes_out_as_published() -> None:
    assert [scaled_width(width) for *_, width in STAGES] == [16, 24, 48, 88, 120, 208, 352]
    assert [repeats_of(stage, row[0]) for stage, row in enumerate(STAGES)] == [1, 3, 3, 4, 4, 5, 1]


def test_an_embedding_joins_the_last_block_and_the_head_that_widens_it() -> None:
    assert scaled_width(STAGES[-1][-1]) == NARROW
    assert FEATURES == WIDE + NARROW == 1632


@pytest.mark.parametrize(
    ("size", "kernel", "stride", "edges"),
    [
        (260, 3, 2, (0, 1)),  # even size: the odd pixel goes after
        (65, 5, 2, (2, 2)),
        (130, 5, 2, (1, 2)),
        (9, 1, 1, (0, 0)),
        (17, 3, 1, (1, 1)),
    ],
)
def test_padding_is_tensorflows_same(size: int, kernel: int, stride: int, edges: tuple[int, int]) -> None:
    assert same_padding(size, kernel, stride) == edges

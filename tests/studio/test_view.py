"""The map between picture and table, and polygons cut to the picture."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.view import View, area, clipped

places = st.floats(-2.0, 3.0)


@given(
    turn=st.floats(-3.2, 3.2),
    across=st.floats(20, 2000),
    lean=st.tuples(st.floats(-0.2, 0.2), st.floats(-0.2, 0.2)),
    stretch=st.floats(1.0, 3.0),
)
def test_a_place_on_the_table_comes_back(turn: float, across: float, lean: tuple[float, float], stretch: float) -> None:
    view = View.aim(90, 120, across, (12.0, -7.0), turn, lean, stretch)
    pixels = np.array([[0, 0], [119, 0], [60, 45], [3, 88]], float)
    assert np.allclose(view.to_pixels(view.to_plane(pixels)), pixels, atol=1e-6)


def test_scale_and_coordinates_agree() -> None:
    view = View.aim(100, 200, 50.0)
    x, y = view.plane
    assert view.pixels_per_mm == pytest.approx(4.0)
    assert x[0, -1] - x[0, 0] == pytest.approx(199 / 4, rel=1e-4)
    assert (x.mean(), y.mean()) == pytest.approx((0, 0), abs=1e-4)


@given(st.lists(st.tuples(places, places), min_size=3, max_size=9))
def test_a_cut_polygon_stays_in_the_picture(corners: list[tuple[float, float]]) -> None:
    cut = clipped(np.array(corners))
    if cut:
        points = np.array(cut)
        assert points.min() >= 0.0039
        assert points.max() <= 0.9961
        assert area(points) > 0


def test_a_polygon_within_is_left_alone_and_one_outside_is_gone() -> None:
    square = np.array([[0.2, 0.2], [0.6, 0.2], [0.6, 0.6], [0.2, 0.6]])
    assert clipped(square) == tuple(map(tuple, square))
    assert clipped(square + 2) == ()
    assert area(np.array(clipped(square - 0.4))) == pytest.approx(0.196**2, rel=0.01)

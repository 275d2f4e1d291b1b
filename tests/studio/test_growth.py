"""Growth lines, cells, bores and the side of a slice."""

import numpy as np

from studio.growth import bore, cells, lines, sidewall
from studio.surface import Surface
from studio.view import View

VIEW = View.aim(160, 160, 40.0)


def test_lines_come_in_the_number_asked() -> None:
    depth = np.linspace(0, 1, 8000, dtype=np.float32)[None]
    counts, gaps = [], []
    for seed in range(12):
        wave = lines(np.random.default_rng(seed), depth, 30, 0.002, 0.3)[0]
        rising = np.nonzero((wave[:-1] < 0) & (wave[1:] >= 0))[0]
        counts.append(len(rising))
        gaps.append(float(np.diff(rising).std() / np.diff(rising).mean()))
    assert abs(np.mean(counts) - 30) < 1.5
    assert min(gaps) > 0.02


def test_lines_too_fine_for_the_camera_are_left_out() -> None:
    depth = np.linspace(0, 1, 50, dtype=np.float32)[None]
    assert not lines(np.random.default_rng(0), depth, 30, 1 / 50).any()


def test_cells_are_as_many_as_their_spacing_allows() -> None:
    where = np.ones(VIEW.shape, bool)
    first, second, number, count = cells(VIEW, np.random.default_rng(2), 4.0, where)
    assert (first <= second).all()
    assert number.max() < count
    assert abs(len(np.unique(number)) / (40 * 40 / (16 * 0.87)) - 1) < 0.25
    outside = cells(VIEW, np.random.default_rng(2), 4.0, ~where)[0]
    assert (outside == 9).all()


def test_a_bore_is_dark_inside_and_leaves_the_rest() -> None:
    x, y = VIEW.plane
    inside = (np.hypot(x, y) < 8).astype(np.float32)
    surface = Surface(
        np.full((160, 160, 3), 0.8, np.float32), np.zeros((160, 160), np.float32), np.ones((160, 160), np.float32)
    )
    bore(VIEW, np.random.default_rng(1), surface, inside, "#a08060", "#201810")
    assert surface.albedo[inside > 0].mean() < 0.4
    assert np.allclose(surface.albedo[inside == 0], 0.8)


def test_a_side_wall_grows_the_thing_downwards_only() -> None:
    mask = np.zeros((160, 160), np.float32)
    mask[40:90, 40:120] = 1
    surface = Surface(np.full((160, 160, 3), 0.8, np.float32), np.zeros((160, 160), np.float32), mask.copy())
    sidewall(VIEW, np.random.default_rng(1), surface, 0.1)
    grown = surface.mask > 0.5
    assert np.array_equal(np.nonzero(grown.any(1))[0], np.arange(40, 106))
    assert np.array_equal(np.nonzero(grown.any(0))[0], np.arange(40, 120))
    assert surface.albedo[95:104, 60:100].mean() < 0.7

"""Paths, distances from them and the bands round them."""

import numpy as np

from studio.strokes import away, curved, ribbon, wandering
from studio.view import View, area

VIEW = View.aim(100, 100, 50.0)


def test_a_wandering_path_keeps_its_ends() -> None:
    path = wandering(np.random.default_rng(1), [(0, 0), (10, 0), (10, 8)], 0.1, 4)
    assert len(path) == 2 * 16 + 1
    assert np.allclose(path[[0, 16, 32]], [(0, 0), (10, 0), (10, 8)])
    assert np.ptp(path[:16, 1]) > 0.1


def test_a_curve_passes_through_its_corners_smoothly() -> None:
    path = curved([(0, 0), (5, 3), (10, 0)], 201)
    assert np.allclose(path[[0, -1]], [(0, 0), (10, 0)])
    assert np.hypot(*(path - (5, 3)).T).min() < 0.05
    steps = np.diff(path, axis=0)
    turns = np.diff(np.unwrap(np.arctan2(steps[:, 1], steps[:, 0])))
    assert np.abs(turns).max() < 0.05


def test_distance_from_a_straight_path() -> None:
    distance, along = away(VIEW, np.array([(-10.0, 0.0), (10.0, 0.0)]), 6.0)
    x, y = VIEW.plane
    beside = (np.abs(x) < 9) & (np.abs(y) < 5.5)
    assert np.allclose(distance[beside], np.abs(y)[beside], atol=0.06)
    assert np.allclose(along[beside], (x[beside] + 10) / 20, atol=0.02)
    assert (distance[np.abs(y) > 7] == 6.0).all()


def test_a_ribbon_has_the_width_asked() -> None:
    band = ribbon(np.c_[np.linspace(0, 20, 50), np.zeros(50)], 1.5)
    assert abs(area(band) - 60) < 1
    assert np.abs(band[:, 1]).max() <= 1.5 + 1e-9

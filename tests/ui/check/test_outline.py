import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.ui.pages.check.outline import outline


def hill(x: float, y: float, wide: float, size: tuple[int, int] = (90, 120)) -> np.ndarray:
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]]
    across, down = columns / (size[1] - 1) - x, rows / (size[0] - 1) - y
    return np.exp(-(across**2 + down**2) / wide**2).astype(np.float32)


def area(line: tuple[tuple[float, float], ...]) -> float:
    points = np.array(line)
    following = np.roll(points, -1, axis=0)
    return abs(float((points[:, 0] * following[:, 1] - following[:, 0] * points[:, 1]).sum())) / 2


def test_a_hill_has_one_round_line_where_it_is_half_as_high() -> None:
    (line,) = outline(hill(0.5, 0.5, 0.3), 0.5)
    radius = 0.3 * np.sqrt(np.log(2))
    distances = np.hypot(*(np.array(line) - 0.5).T)
    assert distances == pytest.approx(radius, abs=0.01)
    assert area(line) == pytest.approx(np.pi * radius**2, rel=0.03)


def test_two_hills_have_two_lines() -> None:
    lines = outline(np.maximum(hill(0.25, 0.3, 0.12), hill(0.8, 0.7, 0.08)), 0.5)
    assert len(lines) == 2


def test_a_hill_beyond_the_border_is_closed_along_it() -> None:
    (line,) = outline(hill(1.0, 0.5, 0.3), 0.5)
    radius = 0.3 * np.sqrt(np.log(2))
    assert area(line) == pytest.approx(np.pi * radius**2 / 2, rel=0.05)
    assert max(x for x, _ in line) == 1.0


@pytest.mark.parametrize("value", [0.0, 0.49])
def test_a_low_field_has_no_line(value: float) -> None:
    assert outline(np.full((20, 30), value, np.float32), 0.5) == ()


@given(st.integers(0, 10_000), st.integers(2, 40), st.integers(2, 40))
def test_every_line_is_closed_and_inside(seed: int, rows: int, columns: int) -> None:
    field = np.random.default_rng(seed).random((rows, columns), dtype=np.float32)
    for line in outline(field, 0.5):
        assert len(line) >= 3
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in line)
        (ax, ay), (bx, by) = line[0], line[-1]
        assert abs(ax - bx) <= 1.01 / (columns - 1)
        assert abs(ay - by) <= 1.01 / (rows - 1)

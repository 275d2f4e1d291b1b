"""Random fields keep to their wavelengths and directions."""

import numpy as np
import pytest
from scipy import fft

from studio.noise import fractal, mix, ripples, smoothstep


def wavelength(field: np.ndarray) -> float:
    """Mean wavelength in pixels, weighted by power."""
    power = np.abs(fft.rfft2(field)) ** 2
    down, across = fft.fftfreq(field.shape[0])[:, None], fft.rfftfreq(field.shape[1])[None, :]
    return float(power.sum() / (power * np.hypot(down, across)).sum())


def test_noise_keeps_between_its_wavelengths() -> None:
    field = fractal((128, 160), np.random.default_rng(3), 24, 8, 1.0)
    assert field.std() == pytest.approx(1, rel=0.01)
    assert 8 < wavelength(field) < 24


def test_noise_finer_than_the_pixels_is_left_out() -> None:
    assert not fractal((64, 64), np.random.default_rng(3), 1.5).any()


@pytest.mark.parametrize("turn", [0.0, np.pi / 2])
def test_stripes_run_where_they_are_turned(turn: float) -> None:
    field = ripples((192, 192), np.random.default_rng(5), 12, turn, 3.5)
    down, right = (np.abs(np.diff(field, axis=axis)).mean() for axis in (0, 1))
    assert (down > 1.8 * right) if turn == 0 else (right > 1.8 * down)
    assert 10 < wavelength(field) < 20


def test_a_falling_step_mirrors_a_rising_one() -> None:
    values = np.linspace(-1, 2, 31)
    assert np.allclose(smoothstep(1.0, 0.0, values), 1 - smoothstep(0.0, 1.0, values), atol=1e-6)


def test_mixing_ends_at_both_colours() -> None:
    share = np.array([[0.0, 1.0]], np.float32)
    assert np.allclose(mix([0.1, 0.2, 0.3], [0.9, 0.8, 0.7], share), [[[0.1, 0.2, 0.3], [0.9, 0.8, 0.7]]])

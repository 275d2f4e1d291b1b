"""The phone camera keeps its bound whatever the light."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.phone import CLIPPED, Camera, clipped_share, developed, shoot


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**31), level=st.floats(0.01, 3.0), contrast=st.floats(0.0, 0.9))
def test_no_scene_comes_out_clipped(seed: int, level: float, contrast: float) -> None:
    rng = np.random.default_rng(seed)
    light = (level * (1 + contrast * np.clip(rng.normal(size=(48, 64, 1)), -1, 1)) * np.ones(3)).astype(np.float32)
    mask = np.ones((48, 64), np.float32)
    _, data = shoot(light, mask, (seed,))
    assert clipped_share(developed(data), mask) < CLIPPED


def test_a_careful_camera_has_no_faults() -> None:
    camera = Camera.drawn(np.random.default_rng(1), hard=0.0)
    assert camera.exposure == camera.glare == camera.defocus == camera.motion == camera.noise == 0


@pytest.mark.parametrize(("field", "value"), [("defocus", 0.02), ("motion", 0.05)])
def test_defocus_and_shake_take_detail_away(field: str, value: float) -> None:
    light = np.where(np.arange(96) // 3 % 2 == 0, 0.1, 0.6)[None, :, None] * np.ones((96, 1, 3))
    rng = np.random.default_rng(0)
    sharp = developed(Camera(noise=0.0).expose(light.astype(np.float32), rng))
    soft = developed(Camera(noise=0.0, **{field: value}).expose(light.astype(np.float32), rng))
    assert soft[20:-20, 20:-20].std() < 0.5 * sharp[20:-20, 20:-20].std()


def test_clipping_counts_only_the_thing() -> None:
    image = np.full((10, 10, 3), 255, np.uint8)
    image[5:] = 128
    mask = np.zeros((10, 10), np.float32)
    mask[5:] = 1
    assert clipped_share(image, mask) == 0
    assert clipped_share(image, np.ones((10, 10), np.float32)) == 0.5

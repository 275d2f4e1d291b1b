"""The phone camera keeps its bound whatever the light."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.phone import CLIPPED, Camera, clipped_share, developed, metered, shoot
from studio.settings import Mood


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


CHECKER = (np.indices((96, 96)) // 4 % 2).sum(0) % 2 * np.float32(0.5) + np.float32(0.1)


@pytest.mark.parametrize(
    ("fault", "least"),
    [
        ({"hdr": 0.6}, 2),
        ({"fringe": 0.02}, 2),
        ({"chroma": 0.02, "balance_red": 1.5}, 1),
        ({"flicker": 0.3, "flicker_bands": 2.0}, 2),
        ({"smear": 0.5}, 2),
        ({"resent": 0.5, "resent_jpeg": 40}, 2),
    ],
)
def test_each_fault_changes_the_picture_and_keeps_its_size(fault: dict[str, float], least: float) -> None:
    light = CHECKER[..., None] * np.linspace(0.3, 1.2, 96, dtype=np.float32)[:, None, None] * np.array([1, 0.7, 0.4])
    steady = {key: value for key, value in fault.items() if key == "balance_red"}
    plain, changed = (
        developed(Camera(noise=0.0, **asked).expose(light.astype(np.float32), np.random.default_rng(0)))  # type: ignore[arg-type]
        for asked in (steady, fault)
    )
    assert plain.shape == changed.shape == (96, 96, 3)
    assert np.abs(plain.astype(float) - changed).mean() > least


def test_mains_flicker_runs_across_the_rows() -> None:
    grey = np.full((120, 90, 3), 0.3, np.float32)
    image = developed(
        Camera(noise=0.0, vignette=0.0, flicker=0.3, flicker_bands=3.0).expose(grey, np.random.default_rng(0))
    )
    rows, columns = image.mean((1, 2)), image.mean((0, 2))
    assert np.ptp(rows) > 20
    assert np.ptp(columns) < 3
    assert int(np.abs(np.fft.rfft(rows - rows.mean())).argmax()) == 3


def test_merged_exposures_bring_light_and_dark_together() -> None:
    light = np.full((120, 120, 3), 0.05, np.float32)
    light[:, 60:] = 0.7
    plain, merged = (
        developed(Camera(noise=0.0, vignette=0.0, hdr=hdr).expose(light, np.random.default_rng(0)))
        for hdr in (0.0, 0.6)
    )
    gap = [float(image[:, 80:].mean() - image[:, :40].mean()) for image in (plain, merged)]
    assert gap[1] < 0.8 * gap[0]


def test_the_meter_brightens_the_dark_and_dims_the_bright() -> None:
    levels = [metered(np.full((40, 60, 3), level, np.float32)) for level in (0.02, 0.24, 0.9)]
    assert levels[0] > 1 > 0.01 > abs(levels[1])
    assert levels[2] < -1


def test_a_mood_darkens_what_the_meter_would_have_lifted() -> None:
    light, mask = np.full((60, 60, 3), 0.3, np.float32), np.ones((60, 60), np.float32)
    day, _ = shoot(light, mask, (3,), 0.0)
    dusk, data = shoot(light, mask, (3,), 0.0, Mood(stops=1.2))
    assert day.exposure - dusk.exposure == pytest.approx(1.2)
    assert developed(data).mean() < 110


def test_the_truth_table_holds_every_setting_of_the_camera() -> None:
    camera = Camera.drawn(np.random.default_rng(5))
    assert set(camera.as_numbers()) == set(Camera.__dataclass_fields__)

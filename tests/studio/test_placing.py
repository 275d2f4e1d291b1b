"""Cut-outs keep their form where they are laid, and their passes follow the table's lamp."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio import cutouts, placing
from studio.lighting import Lamp, relit
from studio.recipes import draw
from studio.surface import Relief, Surface
from studio.view import View

TRUTH = """kind = "tusk"
shape = 7
view = 0
width = 96
height = 96
mm_per_pixel = 1.0
facts = []
[thing]
count = 1
[photo]
elevation = 60.0
field_of_view = 30.0
[[cues]]
name = "tip"
facts = ["IV-021"]
polygon = [[0.45, 0.2], [0.55, 0.2], [0.5, 0.4]]
"""
angles = st.floats(-math.pi, math.pi)


def store(folder: Path, shape: int = 7, passes: bool = True, grey: int = 150) -> Path:
    """A ball as a cut-out: lit evenly, with exact normals."""
    rows, columns = np.mgrid[0:96, 0:96]
    x, y = (columns - 47.5) / 44, (rows - 47.5) / 44
    inside = x * x + y * y < 1
    z = np.sqrt(np.clip(1 - x * x - y * y, 0, 1))
    lit = np.where(inside[..., None], grey, 0) * np.ones(4)
    lit[..., 3] = inside * 255
    path = folder / "tusk" / f"{shape:02d}-00.webp"
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(lit.astype(np.uint8)).save(path, lossless=True)
    path.with_suffix(".toml").write_text(TRUTH.replace("shape = 7", f"shape = {shape}"), "utf-8")
    if passes:
        albedo = np.full((96, 96, 3), 150)
        normal = np.where(inside[..., None], np.stack([x, y, z], -1), [0, 0, 1]) * 127.5 + 127.5
        matter = np.broadcast_to([200, 255, 255], (96, 96, 3))
        tiles = np.concatenate([albedo, normal, matter]).round().astype(np.uint8)
        Image.fromarray(tiles).save(path.with_suffix(".passes.webp"), lossless=True)
    return path


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cutouts, "FOLDER", tmp_path / "small")
    monkeypatch.setenv("BORDERLENS_CUTOUTS", str(tmp_path / "large"))
    return tmp_path


def laid(path: Path, turn: float, flip: bool) -> tuple[View, Surface]:
    cutout = cutouts.CutOut(path, 7, 0)
    view = View.aim(160, 160, cutout.across(0.6), stretch=cutout.stretch).rolled(turn)
    made = placing.placed(view, np.random.default_rng(1), cutout, share=0.6, shift=(0.0, 0.0), turn=turn, flip=flip)
    return view, made


def test_both_shelves_are_one_and_passes_win(shelf: Path) -> None:
    store(shelf / "small", 1)
    store(shelf / "large", 1)
    store(shelf / "large", 2)
    store(shelf / "small", 3, passes=False)
    store(shelf / "large", 3)
    assert cutouts.shapes("tusk") == (1, 2, 3)
    found = {cutout.shape: cutout.path.parts[-3] for cutout in cutouts.shelf("tusk")}
    assert found == {1: "small", 2: "large", 3: "large"}


def test_the_shape_asked_for_is_the_one_laid(shelf: Path) -> None:
    store(shelf / "small", 1)
    store(shelf / "large", 2)
    picture = draw("tusk", 1, 96, shape=2, view=0, phone=False)
    assert picture.truth.shape == "tusk-2"
    assert picture.truth.parameters["view"] == 0
    with pytest.raises(cutouts.NoCutOutError):
        draw("tusk", 1, 96, shape=2, view=5)


def test_an_old_cut_out_without_passes_is_laid_as_it_was_lit(shelf: Path) -> None:
    _, surface = laid(store(shelf / "small", passes=False), 0.0, False)
    assert surface.relief is None
    assert surface.lit is not None
    middle = surface.lit[78:82, 78:82].mean()
    assert middle == pytest.approx((150 / 255) ** 2.2, rel=0.2)


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("turn", [0.0, 0.7, -1.9])
def test_normals_of_a_ball_still_point_outwards(shelf: Path, turn: float, flip: bool) -> None:
    _, surface = laid(store(shelf / "small"), turn, flip)
    assert surface.relief is not None
    rows, columns = np.nonzero(surface.mask > 0.99)
    out = np.stack([columns - 79.5, rows - 79.5], -1) / 44.0
    far = np.hypot(*out.T) > 0.3
    normal = surface.relief.normal[rows, columns][far, :2]
    assert np.abs(normal - out[far]).mean() < 0.06
    assert np.linalg.norm(surface.relief.normal, axis=-1)[surface.mask > 0.99] == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("azimuth", [0.0, 1.3, 2.6, 4.4])
@pytest.mark.parametrize("roll", [0.0, 0.6])
def test_the_bright_side_lies_against_the_shadow(shelf: Path, azimuth: float, roll: float) -> None:
    """The side that the lamp lights and the way the shadow falls are opposite, within what a slanted look allows."""
    _, surface = laid(store(shelf / "small"), roll, False)
    assert surface.relief is not None
    surface.relief = Relief(surface.relief.normal, surface.relief.occlusion, surface.relief.roughness, 0.0)
    lamp = Lamp(azimuth, 0.7, (1.0, 1.0, 1.0), 0.0, (0.0, 0.0), 0.3)
    light = relit(lamp, surface, np.ones((160, 160), np.float32)).mean(-1) * surface.mask
    rows, columns = np.mgrid[0:160, 0:160] - 79.5
    bright = np.array([(light * columns).sum(), (light * rows).sum()])
    # From straight above, the two are exactly opposite; a lower camera sees every top brighter, so it is compared
    # after the light of a lamp overhead is taken away.
    overhead = Lamp(azimuth, math.pi / 2, (1.0, 1.0, 1.0), 0.0, (0.0, 0.0), 0.3)
    above = relit(overhead, surface, np.ones((160, 160), np.float32)).mean(-1) * surface.mask
    bright = bright / light.sum() - np.array([(above * columns).sum(), (above * rows).sum()]) / above.sum()
    shadow = np.array(lamp.shadow(*surface.seen_from))
    assert bright @ shadow / (np.linalg.norm(bright) * np.linalg.norm(shadow)) < -0.75


@given(azimuth=angles, height=st.floats(0.3, 1.5), elevation=st.floats(0.4, 1.57), roll=angles)
def test_lamp_and_shadow_agree_on_the_table(azimuth: float, height: float, elevation: float, roll: float) -> None:
    """The shadow's tip, the top of a pole and the lamp lie on one line of the scene, seen in the picture's axes."""
    lamp = Lamp(azimuth, height, (1.0, 1.0, 1.0), 0.0, (0.0, 0.0), 0.3)
    direction = np.array(lamp.seen_from(elevation, roll))
    assert np.linalg.norm(direction) == pytest.approx(1)
    c, s = math.cos(elevation), math.sin(elevation)
    upright = np.array([c * math.sin(roll), -c * math.cos(roll), s])
    assert direction @ upright == pytest.approx(math.sin(height))
    tip = upright - direction / math.sin(height)
    assert tip[:2] == pytest.approx(np.array(lamp.shadow(elevation, roll)), abs=1e-6)


def test_a_level_place_is_as_bright_as_its_table(shelf: Path) -> None:
    elevation = math.radians(60)
    upright = np.array([0.0, -math.cos(elevation), math.sin(elevation)], np.float32)
    ones = np.ones((20, 20), np.float32)
    relief = Relief(np.broadcast_to(upright, (20, 20, 3)).astype(np.float32), ones, ones, 0.0)
    albedo = np.full((20, 20, 3), 0.6, np.float32)
    surface = Surface(albedo, ones * 0, ones, lit=albedo, relief=relief, seen_from=(elevation, 0.0))
    for azimuth in np.linspace(0, 2 * np.pi, 7):
        lamp = Lamp(float(azimuth), 0.9, (1.0, 1.0, 1.0), 0.0, (0.0, 0.0), 0.0)
        # A dull sheen of up to 0.05 comes on top, as it does on tables that shine.
        assert 0.6**2.2 * 0.99 < relit(lamp, surface, ones).mean() < 0.6**2.2 + 0.055
    with pytest.raises(ValueError, match="relief"):
        relit(lamp, Surface(albedo, ones, ones), ones)

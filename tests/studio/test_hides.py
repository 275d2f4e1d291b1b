"""A flat hide: legs, tail, rim and lie of the hair; marks stand where the animal carries them."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from studio.hides import Hide
from studio.rosettes import clouded_marks, leopard_marks
from studio.sheets import Sheet, Sway
from studio.view import View


@pytest.fixture(params=["cat", "hoofed"])
def hide(request: pytest.FixtureRequest) -> Hide:
    return Hide.drawn(np.random.default_rng(5), 1500.0, request.param, 0.5)


def grid(hide: Hide) -> tuple[np.ndarray, np.ndarray]:
    low, high = hide.outline.min(0), hide.outline.max(0)
    x, y = np.meshgrid(np.linspace(low[0], high[0], 150), np.linspace(low[1], high[1], 120))
    return x.astype(np.float32), y.astype(np.float32)


def test_rim_distance_is_nought_outside_and_deep_on_the_back(hide: Hide) -> None:
    x, y = grid(hide)
    rim = hide.rim(x, y)
    assert rim.max() > 0.18 * hide.length
    assert rim[0].mean() < 0.1 * rim.max()
    assert rim[:, np.abs(x[0]) < 50][55:65].min() > 0.15 * hide.length


def test_hair_runs_from_head_to_tail_and_down_the_legs(hide: Hide) -> None:
    x, y = grid(hide)
    right, down = hide.hair(x, y)
    assert np.allclose(np.hypot(right, down), 1, atol=0.03)
    back = (np.abs(y) < 60) & (np.abs(x) < 300)
    assert right[back].min() > 0.9
    for start, end, _ in hide.legs:
        step = (end - start) / np.hypot(*(end - start))
        at = (start + 0.8 * (end - start)).astype(np.float32)
        dx, dy = hide.hair(at[:1], at[1:])
        assert float(dx[0] * step[0] + dy[0] * step[1]) > 0.8


def test_outline_does_not_cross_itself_much(hide: Hide) -> None:
    """The area enclosed is that of the filled shape: a crossing would take some away."""
    points = hide.outline - hide.outline.min(0)
    x, y = points[:, 0], points[:, 1]
    signed = abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
    canvas = Image.new("1", (int(x.max()) + 2, int(y.max()) + 2))
    ImageDraw.Draw(canvas).polygon([tuple(p) for p in points.tolist()], fill=1)
    assert np.asarray(canvas).sum() == pytest.approx(signed, rel=0.02)


def test_rings_stand_across_the_tail(hide: Hide) -> None:
    rings = hide.rings(60.0, 20.0, np.random.default_rng(1))
    assert len(rings) >= 4
    steps = np.diff(hide.tail, axis=0)
    for line, wide in rings:
        near = int(np.hypot(*(hide.tail[:-1] - line.mean(0)).T).argmin())
        way = steps[near] / np.hypot(*steps[near])
        across = (line[-1] - line[0]) / np.hypot(*(line[-1] - line[0]))
        assert abs(float(way @ across)) < 0.35
        assert 5 < wide < 60


def test_leopard_rings_stay_off_legs_and_clouds_are_dark_behind() -> None:
    rng = np.random.default_rng(7)
    hide = Hide.drawn(rng, 1200.0, "cat", 0.6)
    centres = np.array([ring.mean(0) for ring in leopard_marks(hide, rng, 56.0).inside], np.float32)
    share, _, _ = hide.limb(centres[:, 0], centres[:, 1])
    assert len(centres) > 60
    assert share.max() < 0.6
    clouds = clouded_marks(hide, rng, 110.0)
    gap = [float(np.hypot(*(o - i).T)[o[:, 0] > o[:, 0].mean()].mean()) for o, i in zip(
        clouds.black, clouds.inside, strict=True)]  # fmt: skip
    front = [float(np.hypot(*(o - i).T)[o[:, 0] < o[:, 0].mean()].mean()) for o, i in zip(
        clouds.black, clouds.inside, strict=True)]  # fmt: skip
    assert len(gap) > 12
    assert np.mean(gap) > 2 * np.mean(front)


def test_a_sheet_puts_marks_where_its_places_say() -> None:
    hide = Hide.drawn(np.random.default_rng(2), 1200.0, "cat", 0.6)
    view = View.aim(90, 120, 300.0, (0.0, 0.0), 0.4)
    turn = 0.7
    mirror = np.array([[np.cos(turn), np.sin(turn)], [np.sin(turn), -np.cos(turn)]])
    sheet = Sheet(view, hide, mirror, np.array([120.0, -80.0]))
    square = np.array([[80, -110], [170, -110], [170, -40], [80, -40]], float)
    drawn = sheet.fill([square])
    x, y = sheet.place
    inside = (x > 80) & (x < 170) & (y > -110) & (y < -40)
    assert np.abs(drawn - inside).mean() < 0.02
    right, down = sheet.arrows(np.ones(view.shape, np.float32), np.zeros(view.shape, np.float32))
    slope = np.gradient(x, axis=1) * right + np.gradient(x, axis=0) * down
    assert np.allclose(slope, 300 / 120, rtol=0.05)


def test_smooth_fields_agree_with_the_full_reckoning() -> None:
    hide = Hide.drawn(np.random.default_rng(2), 1200.0, "cat", 0.6)
    sheet = Sheet.flat(View.aim(101, 130, 800.0), hide)
    sway = Sway.drawn(np.random.default_rng(3), 400.0, 1.0)
    (spread,) = sheet.smooth(lambda x, y: [sway.at(x, y)])
    assert np.abs(spread - sway.at(*sheet.place)).max() < 0.08

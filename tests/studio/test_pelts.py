"""Skins: what the truth says is measured again on the finished picture, and each lay-out shows what it should."""

import numpy as np
import pytest
from scipy import ndimage

from studio import measure
from studio.pelts import HABITS, KINDS, Skin
from studio.recipes import Picture, draw
from studio.sheets import Sheet
from studio.skin_cues import MAIN
from studio.spreads import LAYOUTS
from studio.view import View

BANDS = {"tiger_skin": "tiger_stripes", "zebra_skin": "zebra_bands"}
# Dark share by eye of a threshold against that of the drawn pattern: 30 seeds of each kind lay within 0.08 at 256 px.
TOLERANCE = 0.10


def threshold(values: np.ndarray) -> float:
    """Otsu's: the value that parts dark from light with the largest variance between the two."""
    counts, edges = np.histogram(values, 128)
    below, total = np.cumsum(counts), np.cumsum(counts * (edges[:-1] + edges[1:]) / 2)
    apart = (total[-1] * below / below[-1] - total) ** 2 / np.maximum(below * (below[-1] - below), 1)
    return float(edges[int(apart.argmax()) + 1])


def measured_duty(picture: Picture, cue: str) -> float:
    """Dark share along sixteen lines across the stripes, within the cue, on the finished picture."""
    polygon = next(c.polygon for c in picture.truth.cues if c.id == cue)
    region = measure.inside(polygon, picture.mask.shape)
    level = np.log(np.maximum(ndimage.gaussian_filter(measure.luma(picture.image), 0.8), 0.02))
    down, right = np.gradient(ndimage.gaussian_filter(level, 2.0))
    xx, yy, xy = (float((a * b)[region].sum()) for a, b in ((right, right), (down, down), (right, down)))
    across = 0.5 * np.arctan2(2 * xy, xx - yy)
    corners = np.array(polygon) * picture.image.shape[1::-1]
    middle, half = corners.mean(0), 0.5 * float(np.ptp(corners[:, 0]))
    t, offset = np.linspace(-1.5, 1.5, 400) * half, np.linspace(-0.9, 0.9, 16)[:, None] * half
    columns = middle[0] + t * np.cos(across) - offset * np.sin(across)
    rows = middle[1] + t * np.sin(across) + offset * np.cos(across)
    inside = ndimage.map_coordinates(region.astype(np.float32), [rows, columns], order=0) > 0.5
    dark = ndimage.map_coordinates(level, [rows, columns], order=1) < threshold(level[region])
    return float(dark[inside].mean())


@pytest.mark.parametrize("kind", BANDS)
def test_the_dark_share_of_stripes_is_found_again(kind: str) -> None:
    pictures = [draw(kind, seed, 200, phone=False, layout="close") for seed in range(30)]
    asked = np.array([picture.truth.quantities["duty_cycle"] for picture in pictures])
    found = np.array([measured_duty(picture, BANDS[kind]) for picture in pictures])
    assert np.abs(found - asked).max() < TOLERANCE
    assert np.corrcoef(found, asked)[0, 1] > 0.85
    assert np.ptp(asked) > 0.05


@pytest.mark.parametrize("seed", range(10))
def test_the_print_comes_back_after_its_repeat(seed: int) -> None:
    picture = draw("printed_plush", seed, 288, phone=False, layout="close")
    repeat = picture.truth.quantities["repeat_px"]
    period, height = measure.repeat(picture.image, 0.8 * repeat, 1.25 * repeat)
    assert period == pytest.approx(repeat, rel=0.02)
    assert height > 0.15


def marks_of_both_sides(kind: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Share of marks on a flat hide's back half a metre wide: as it lies, and mirrored over the spine."""
    skin = Skin.drawn(kind, np.random.default_rng(seed))
    view = View.aim(200, 200, 0.36 * skin.hide.length, (0.02 * skin.hide.length, 0.0))
    _, share = skin.pattern(Sheet.flat(view, skin.hide), np.random.default_rng(0))
    share = ndimage.gaussian_filter(share, 2.0)
    return share, share[::-1]


def test_tiger_flanks_differ_and_painted_flanks_mirror() -> None:
    """TI-005: both sides differ. TI-008: mirror-like stripes are suspicious."""
    likeness = {}
    for kind in ("tiger_skin", "painted_skin"):
        pairs = [marks_of_both_sides(kind, seed) for seed in range(12)]
        likeness[kind] = float(np.median([np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in pairs]))
    assert likeness["tiger_skin"] < 0.35
    assert likeness["painted_skin"] > likeness["tiger_skin"] + 0.25


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_shows_its_kind(kind: str, layout: str) -> None:
    tries = (draw(kind, seed, 192, phone=False, layout=layout, ruler=False) for seed in (8, 9, 10))
    picture = next(p for p in tries if MAIN[kind][0] in {cue.id for cue in p.truth.cues})
    assert picture.truth.parameters["layout"] == layout
    share = float((picture.mask > 0.5).mean())
    low, high = {"close": (0.95, 1.0), "hide": (0.08, 0.75), "partial": (0.03, 0.8)}.get(layout, (0.3, 1.0))
    assert low <= share <= high


@pytest.mark.parametrize(("kind", "cue"), [("tiger_skin", "skin_side"), ("printed_plush", "backing")])
def test_a_turned_rim_shows_the_other_side(kind: str, cue: str) -> None:
    shown = [draw(kind, seed, 160, phone=False, layout="edge").truth for seed in range(8)]
    turned = [truth for truth in shown if cue in {c.id for c in truth.cues}]
    assert turned
    assert all(c.fact == "LA-031" for truth in turned for c in truth.cues if c.id == cue)


@pytest.mark.parametrize("kind", ["painted_skin", "printed_plush"])
def test_a_seam_is_marked_where_it_lies_in_view(kind: str) -> None:
    for seed in range(30):
        cues = {cue.id for cue in draw(kind, seed, 144, phone=False, layout="close").truth.cues}
        if "seam" in cues:
            return
    pytest.fail("no seam in thirty seeds")


def test_dye_is_on_the_tips_only() -> None:
    """Within painted marks the strands differ more in brightness than on the bare coat beside them."""
    picture = draw("painted_skin", 2, 512, phone=False, layout="close", across=180.0)
    grey = measure.luma(picture.image)
    broad = ndimage.gaussian_filter(grey, 8)
    fine = np.sqrt(ndimage.gaussian_filter((grey - ndimage.gaussian_filter(grey, 2)) ** 2, 8)) / broad
    dark, light = broad < np.percentile(broad, 20), broad > np.percentile(broad, 60)
    assert fine[dark].mean() > 1.2 * fine[light].mean()


def test_ranges_are_those_the_facts_allow() -> None:
    """LA-029: a clouded leopard's body skin is roughly 75 to 105 cm and its tail is very long."""
    habit = HABITS["clouded_leopard_skin"]
    assert 750 <= habit.length[0] < habit.length[1] <= 1050
    assert habit.tail == max(h.tail for h in HABITS.values())


def test_spacing_can_be_asked() -> None:
    picture = draw("tiger_skin", 4, 144, layout="close", spacing=80.0, across=400.0)
    assert picture.truth.quantities["spacing_px"] == pytest.approx(80 * 144 / 400, rel=0.02)


@pytest.mark.parametrize(("kind", "cue"), [("tiger_skin", "worn_patch"), ("painted_skin", "root_colour")])
def test_thin_hair_shows_stripes_of_a_tiger_and_none_of_paint(kind: str, cue: str) -> None:
    """LA-032: on a real tiger the pattern is visible below the hair; painted stripes sit on the hair only."""
    ratios = []
    for seed in range(24):
        picture = draw(kind, seed, 176, phone=False, layout="close", spacing=60.0, across=340.0)
        found = {c.id: measure.inside(c.polygon, picture.mask.shape) for c in picture.truth.cues}
        main = MAIN[kind][0]
        if cue in found and main in found:
            level = ndimage.gaussian_filter(np.log(np.maximum(measure.luma(picture.image), 0.02)), 3)
            level = level - ndimage.gaussian_filter(level, 30)
            ratios.append(float(level[found[cue]].std() / level[found[main]].std()))
        if len(ratios) == 4:
            break
    assert len(ratios) >= 3
    median = float(np.median(ratios))
    assert median > 0.4 if kind == "tiger_skin" else median < 0.4

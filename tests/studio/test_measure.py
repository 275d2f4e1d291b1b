"""The measures, and what they say of drawn pictures."""

import numpy as np
import pytest

from studio import measure
from studio.recipes import draw
from studio.truth import Truth

ANGLES = (60, 74, 90, 102, 115, 124, 135)


def outer_places(truth: Truth, image: np.ndarray) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    """The tusk's middle and window centres at 0.8 of the radius, where they lie in the picture."""
    q = truth.quantities
    centre = (q["centre_x_px"], q["centre_y_px"])
    turns = np.arange(0, 2 * np.pi, 0.12)
    reach = 0.8 * q["radius_px"] * 0.95
    ring = [(centre[0] + reach * np.cos(t), centre[1] + reach * np.sin(t)) for t in turns]
    return centre, [(x, y) for x, y in ring if 0 <= x < image.shape[1] and 0 <= y < image.shape[0]]


@pytest.mark.parametrize("angle", ANGLES)
def test_the_drawn_angle_is_the_asked_one(angle: int) -> None:
    """Re-measured from the pixels at 1024 px, in the outer zone, within 5 degrees."""
    picture = draw(
        "ivory_section", 11, 1024, phone=False, angle=angle, layout="whole", lines=60, cracks=0, contrast=0.2, bark=0.04
    )
    centre, places = outer_places(picture.truth, picture.image)
    measured = measure.schreger_angle(picture.image, centre, places, picture.truth.quantities["line_spacing_px"])
    assert measured is not None
    assert abs(measured - angle) <= 5


def test_no_angle_where_nothing_crosses() -> None:
    picture = draw("resin_section", 3, 512, phone=False, layout="whole")
    middle = (256.0, 256.0)
    places = [(256 + 150 * np.cos(t), 256 + 150 * np.sin(t)) for t in np.arange(0, 6.28, 0.2)]
    assert measure.schreger_angle(picture.image, middle, places, 16.0) is None


@pytest.mark.parametrize("seed", range(4))
def test_the_print_repeats_and_a_tiger_does_not(seed: int) -> None:
    plush = draw("printed_plush", seed, 384, phone=False, layout="close", across=560.0)
    period, height = measure.repeat(plush.image, 60, 190)
    tiles = period / plush.truth.quantities["spacing_px"]
    assert height > 0.25
    assert min(abs(tiles - whole) for whole in (1.0, 2**0.5)) < 0.06
    tiger = draw("tiger_skin", seed, 384, phone=False, layout="close")
    assert measure.repeat(tiger.image, 60, 190)[1] < 0.25


def test_more_pits_are_drawn_when_more_are_asked() -> None:
    counts = {}
    for share in (0.25, 0.7):
        bone = draw("bone_section", 5, 512, phone=False, layout="close", pits=share)
        (cue,) = [cue for cue in bone.truth.cues if cue.id == "bone_pits"]
        region = measure.inside(cue.polygon, bone.mask.shape)
        scale = bone.truth.quantities["px_per_mm"]
        found = measure.pits(bone.image, region, 0.12 * scale)
        counts[share] = found / (region.sum() / scale**2) / bone.truth.quantities["pits_per_mm2"]
    assert all(0.5 < ratio < 1.2 for ratio in counts.values()), counts


def test_resin_and_ivory_show_no_pits() -> None:
    for kind in ("resin_section", "ivory_section"):
        face = draw(kind, 5, 512, phone=False, layout="close", **({"cracks": 0} if kind == "ivory_section" else {}))
        bone = draw("bone_section", 5, 512, phone=False, layout="close")
        counted = [measure.pits(p.image, p.mask > 0.99, 0.12 * p.truth.quantities["px_per_mm"]) for p in (face, bone)]
        assert counted[0] < 0.2 * counted[1]


def test_a_polygon_is_filled_where_it_lies() -> None:
    region = measure.inside(((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)), (80, 160))
    rows, columns = np.nonzero(region)
    assert abs(region.mean() - 0.25) < 0.02
    assert abs(rows.mean() - 39.5) < 1
    assert abs(columns.mean() - 79.5) < 1

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


@pytest.mark.parametrize("kind", ["resin_section", "hippo_section", "bone_section", "tagua_section"])
def test_no_angle_where_nothing_crosses(kind: str) -> None:
    picture = draw(kind, 1, 512, phone=False, layout="whole")
    middle = (256.0, 256.0)
    places = [(256 + 150 * np.cos(t), 256 + 150 * np.sin(t)) for t in np.arange(0, 6.28, 0.2)]
    assert measure.schreger_angle(picture.image, middle, places, 16.0) is None


@pytest.mark.parametrize("seed", [1, 3, 5, 7])
def test_the_print_repeats_and_a_tiger_does_not(seed: int) -> None:
    plush = draw("printed_plush", seed, 384, phone=False, layout="close", across=560.0)
    asked = plush.truth.quantities["repeat_px"]
    period, height = measure.repeat(plush.image, 0.8 * asked, 1.25 * asked)
    assert height > 0.4
    assert abs(period - asked) < 0.08 * asked
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


def test_only_bone_is_pitted() -> None:
    counts = []
    for kind in ("bone_section", "resin_section", "hippo_section", "tagua_section"):
        face = draw(kind, 5, 512, phone=False, layout="close")
        counts.append(measure.pits(face.image, face.mask > 0.99, 0.12 * face.truth.quantities["px_per_mm"]))
    assert max(counts[1:]) < 0.05 * counts[0]


def test_a_polygon_is_filled_where_it_lies() -> None:
    region = measure.inside(((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)), (80, 160))
    rows, columns = np.nonzero(region)
    assert abs(region.mean() - 0.25) < 0.02
    assert abs(rows.mean() - 39.5) < 1
    assert abs(columns.mean() - 79.5) < 1

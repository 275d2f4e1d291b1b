"""Imitations: what their truth counts and measures is in the picture."""

import numpy as np
import pytest
from scipy import ndimage

from studio import measure
from studio.kinds import UnknownKindError
from studio.recipes import draw


def apart(one: float, other: float) -> float:
    return abs((one - other + 90) % 180 - 90)


@pytest.mark.parametrize("seed", range(5))
def test_layers_run_one_way_at_the_spacing_in_the_truth(seed: int) -> None:
    asked = {"layout": "close", "crazed": 0.0, "contrast": 0.18, "bow": 0.0, "spacing": 1.0, "seam": False}
    picture = draw("celluloid_section", seed, 512, phone=False, **asked)
    (cue,) = [cue for cue in picture.truth.cues if cue.id == "parallel_layers"]
    region = measure.inside(cue.polygon, picture.mask.shape)
    turn = picture.truth.quantities["layer_turn_deg"]
    pitch = picture.truth.quantities["layer_spacing_px"]
    assert apart(measure.lie_of_lines(picture.image, region, pitch), turn) < 4
    assert abs(measure.line_pitch(picture.image, region, turn, 0.6 * pitch, 1.6 * pitch) - pitch) < 0.05 * pitch


@pytest.mark.parametrize("seed", range(5))
def test_a_straight_net_has_one_opening_all_over(seed: int) -> None:
    """Unlike a tusk's lines, whose direction turns with the rim."""
    asked = {"layout": "close", "net": "lines", "net_turn": 0.4, "worn": 0.0, "strength": 0.3, "bubbles": 0}
    picture = draw("lined_resin_section", seed, 512, phone=False, **asked)
    (cue,) = [cue for cue in picture.truth.cues if cue.id == "imitation_lines"]
    region = measure.inside(cue.polygon, picture.mask.shape)
    left, right = region.copy(), region.copy()
    left[:, 256:], right[:, :256] = False, False
    pitch = picture.truth.quantities["net_spacing_px"]
    both = [measure.lie_of_lines(picture.image, part, pitch) for part in (left, right) if part.sum() > 4000]
    assert len(both) == 2
    assert apart(*both) < 4


@pytest.mark.parametrize("net", ["net", "arcs"])
def test_the_net_does_not_turn_about_a_middle_as_a_tusks_lines_do(net: str) -> None:
    picture = draw("lined_resin_section", 3, 512, phone=False, layout="whole", net=net, worn=0.0, bubbles=0)
    assert "imitation_lines" in {cue.id for cue in picture.truth.cues}
    rows, columns = np.mgrid[0:512, 0:512]
    away = np.hypot(rows - 256, columns - 256)
    face = (away > 90) & (away < 170) & (picture.mask > 0.99)
    pitch = picture.truth.quantities["net_spacing_px"]
    found = measure.crossing_angle(picture.image, (256.0, 256.0), face, 1.3 * pitch)
    assert found is None or found.agree < 0.9 or found.read < 0.6


def test_open_bubbles_in_the_truth_are_dark_round_pits_in_the_picture() -> None:
    counted, told = 0, 0.0
    for seed in range(6):
        picture = draw("resin_section", seed, 512, phone=False, layout="whole", bubbles=20, bands=12.0, strength=0.06)
        grey = measure.luma(picture.image)
        inner = ndimage.binary_erosion(picture.mask > 0.99, iterations=8)
        dip = measure.blur(grey, 9.0) - measure.blur(grey, 0.8)
        spots, count = ndimage.label((dip > 0.1) & inner)
        boxes = ndimage.find_objects(spots)
        sizes = ndimage.sum_labels(np.ones_like(grey), spots, np.arange(1, count + 1))
        for box, size in zip(boxes, sizes, strict=True):
            tall, wide = (part.stop - part.start for part in box)
            counted += bool(size >= 9 and max(tall, wide) < 2 * min(tall, wide))
        told += picture.truth.quantities["open_bubbles"]
    assert told >= 40
    assert 0.6 * told < counted < 1.4 * told


def test_more_bubbles_are_drawn_when_more_are_asked() -> None:
    few, many = (draw("resin_section", 2, 320, phone=False, layout="whole", bubbles=n).truth for n in (4, 24))
    assert many.quantities["open_bubbles"] > few.quantities["open_bubbles"] + 5


def test_unknown_layouts_and_nets_are_refused() -> None:
    for kind in ("resin_section", "lined_resin_section", "celluloid_section"):
        with pytest.raises(UnknownKindError):
            draw(kind, 1, 96, layout="piece")
    with pytest.raises(UnknownKindError):
        draw("lined_resin_section", 1, 96, net="spiral")

"""The measures, and what they say of drawn pictures."""

import numpy as np
import pytest
from studio import measure
from studio.noise import fractal
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

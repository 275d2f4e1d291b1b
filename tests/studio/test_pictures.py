"""The committed teaching pictures agree with their truth and with the code that draws them."""

import numpy as np
import pytest
from PIL import Image

from studio.phone import clipped_share
from studio.pictures import FOLDER, LARGEST, PLANS, WIDTH, drawn
from studio.truth import Truth

CANNOT_TELL = {"ivory-blurred", "tiger-dark"}
COMMITTED = [name for name in PLANS if (FOLDER / f"{name}.jpg").exists()]


def truth(name: str) -> Truth:
    return Truth.from_toml((FOLDER / f"{name}.picture.toml").read_text("utf-8"))


def test_every_planned_picture_is_there() -> None:
    assert list(PLANS) == COMMITTED


@pytest.mark.parametrize("name", COMMITTED)
def test_a_picture_keeps_its_size_and_truth(name: str) -> None:
    path = FOLDER / f"{name}.jpg"
    known = truth(name)
    assert path.stat().st_size <= LARGEST
    with Image.open(path) as picture:
        assert picture.size == (known.width, known.height) == (WIDTH, 720)
    assert known.kind == PLANS[name].kind
    assert known.drawn
    assert (not known.cues) == (name in CANNOT_TELL)


@pytest.mark.parametrize(
    "name", [name for name in COMMITTED if "angle" in PLANS[name].asked and name not in CANNOT_TELL]
)
def test_the_angle_a_learner_can_measure_is_the_one_taught(name: str) -> None:
    quantities = truth(name).quantities
    assert quantities["angle_asked"] == PLANS[name].asked["angle"]
    assert abs(quantities["angle_measured"] - quantities["angle_asked"]) <= 4


@pytest.mark.parametrize("name", ["tagua-section", "ivory-blurred"])
def test_the_code_draws_the_committed_picture(name: str) -> None:
    picture = drawn(PLANS[name])
    with Image.open(FOLDER / f"{name}.jpg") as stored:
        difference = np.abs(np.asarray(stored.convert("RGB"), float) - picture.image)
    assert difference.mean() < 1.5
    assert picture.truth.cues == truth(name).cues
    assert clipped_share(picture.image, picture.mask) < 0.15

from __future__ import annotations

import numpy as np
import pytest

from borderlens.vision.pixels import to_input
from borderlens.vision.twin import COLOURS, TwinModel


@pytest.mark.parametrize("column", range(3))
def test_each_colour_has_its_label(column: int) -> None:
    pixels = np.tile(COLOURS[column].astype(np.uint8), (50, 50, 1))
    model = TwinModel()
    reading = model.run(to_input(pixels, 260))
    assert reading.probabilities.argmax() == column
    assert reading.probabilities.sum() == pytest.approx(1)
    assert np.linalg.norm(reading.embedding) == pytest.approx(1)
    assert reading.embedding @ model.pack.references.embedding[column] == pytest.approx(1, abs=1e-3)
    assert reading.feature_map.shape == (4, 9, 9)


def test_grey_is_like_nothing() -> None:
    model = TwinModel()
    reading = model.run(to_input(np.full((9, 9, 3), 128, dtype=np.uint8), 260))
    assert (model.pack.references.embedding @ reading.embedding).max() < model.pack.manifest.gate.nearest_cosine

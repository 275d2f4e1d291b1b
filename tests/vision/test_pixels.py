from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter
from tests.hostile import grain

from borderlens.vision.pixels import quality, to_input


def test_input_is_the_whole_frame_squeezed() -> None:
    pixels = np.zeros((100, 300, 3), dtype=np.uint8)
    pixels[:, :150] = (250, 10, 20)
    image = to_input(pixels, 260)
    assert image.shape == (1, 3, 260, 260)
    assert image.dtype == np.float32
    assert image.flags["C_CONTIGUOUS"]
    assert np.allclose(image[0, :, 130, 20], (250, 10, 20))
    assert np.allclose(image[0, :, 130, 240], 0)
    assert np.allclose(image[0, 0, :, 100], 250)  # no bars above or below


def test_input_is_smoothed_when_it_shrinks() -> None:
    stripes = np.zeros((1040, 1040, 3), dtype=np.uint8)
    stripes[:, ::2] = 255
    assert np.abs(to_input(stripes, 260)[0] - 127.5).max() < 12  # plain picking would give 0 or 255


@pytest.mark.parametrize("shape", [(1, 1), (1, 20_000), (2, 5)])
def test_odd_shapes_have_input_and_quality(shape: tuple[int, int]) -> None:
    pixels = np.full((*shape, 3), 77, dtype=np.uint8)
    assert np.allclose(to_input(pixels, 260), 77)
    measures = quality(pixels, min(shape))
    assert (measures.sharpness, measures.size) == (0.0, min(shape))
    assert measures.light == pytest.approx(77, abs=0.01)


def test_sharpness_is_the_variance_of_the_laplacian() -> None:
    pixels = np.zeros((7, 7, 3), dtype=np.uint8)
    pixels[3, 3] = 100  # Laplacian: -400 once, 100 four times, 0 else, over 25 inner pixels
    values = np.array([-400.0] + [100.0] * 4 + [0.0] * 20)
    assert quality(pixels, 7).sharpness == pytest.approx(values.var(), rel=1e-4)


def test_sharpness_falls_with_blur_and_does_not_depend_on_the_decoding_scale() -> None:
    picture = grain(1600, 1200)
    sharp = quality(np.asarray(picture), 1200).sharpness
    blurred = quality(np.asarray(picture.filter(ImageFilter.GaussianBlur(6))), 1200).sharpness
    assert blurred < sharp / 10
    half = quality(np.asarray(picture.resize((800, 600), Image.Resampling.BICUBIC)), 1200).sharpness
    assert half == pytest.approx(sharp, rel=0.4)  # noise is the worst case: all of it is near the finest scale


def test_light_is_the_upper_tenth() -> None:
    pixels = np.full((100, 100, 3), 20, dtype=np.uint8)
    pixels[:5] = 240  # one bright twentieth does not light a photo
    assert quality(pixels, 100).light == pytest.approx(20, abs=0.5)
    pixels[:20] = 240
    assert quality(pixels, 100).light == pytest.approx(240, abs=0.5)

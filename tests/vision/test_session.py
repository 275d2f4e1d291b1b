"""The real graph of the pack that comes with the program, by itself and through the whole check."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tests.hostile import encoded, grain, orientation_exif

from borderlens.domain.finding import Outcome
from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.services.check import Checker
from borderlens.vision.judge import judge
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import quality, to_input
from borderlens.vision.session import OnnxModel
from borderlens.words import LANGUAGES, Words


@pytest.fixture(scope="module")
def pack() -> ModelPack:
    return read_model_pack(Path(__file__).resolve().parents[2] / "models" / "products-v2")


@pytest.fixture(scope="module")
def model(pack: ModelPack) -> OnnxModel:
    return OnnxModel(pack, threads=1)


def test_outputs_keep_the_promise(model: OnnxModel, pack: ModelPack) -> None:
    photo = read_photo(encoded(grain(), "JPEG"))
    reading = model.run(to_input(photo.pixels, pack.manifest.size))
    assert reading.probabilities.shape == (len(pack.labels),)
    assert reading.probabilities.sum() == pytest.approx(1, abs=1e-4)
    assert np.linalg.norm(reading.embedding) == pytest.approx(1, abs=1e-4)
    size = pack.references.embedding.shape[1]
    assert reading.embedding.shape == (size,)
    assert reading.feature_map.shape == (size, 9, 9)


WIDE = 1280


def test_embedding_is_the_two_pooled_feature_maps(model: OnnxModel, pack: ModelPack) -> None:
    """Generalised mean of the wide map and plain mean of the narrow one, half of the squared length each."""
    reading = model.run(to_input(read_photo(encoded(grain(), "PNG")).pixels, pack.manifest.size))
    maps = reading.feature_map.astype(np.float64)
    wide = np.cbrt((np.maximum(maps[:WIDE], 0) ** 3).mean(axis=(1, 2)))
    narrow = maps[WIDE:].mean(axis=(1, 2))
    for own, pooled in ((reading.embedding[:WIDE], wide), (reading.embedding[WIDE:], narrow)):
        assert np.linalg.norm(own) == pytest.approx(0.5**0.5, abs=1e-3)
        assert own == pytest.approx(pooled, abs=1e-3)


def test_the_same_photo_reads_the_same_by_any_path(model: OnnxModel, pack: ModelPack) -> None:
    """Reduced JPEG decoding, another format and a turned camera change the embedding hardly at all."""
    picture = grain(600, 450).resize((2400, 1800), Image.Resampling.BICUBIC)
    turned = picture.transpose(Image.Transpose.ROTATE_90)
    sources = [
        encoded(picture, "PNG", compress_level=1),
        encoded(picture, "JPEG", quality=92),
        encoded(turned, "JPEG", quality=92, exif=orientation_exif(6)),
    ]
    first, *others = (model.run(to_input(read_photo(s).pixels, pack.manifest.size)).embedding for s in sources)
    assert all(first @ other > 0.97 for other in others)


def test_one_thread_and_two_agree(model: OnnxModel, pack: ModelPack) -> None:
    image = to_input(np.asarray(grain()), pack.manifest.size)
    two = OnnxModel(pack, threads=2).run(image)
    assert np.allclose(model.run(image).probabilities, two.probabilities, atol=1e-4)


def meaningless() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(2)
    bars = (np.arange(600) // 20 % 2 * 255).astype(np.uint8)
    return {
        "noise": rng.integers(0, 255, (500, 600, 3), dtype=np.uint8),
        "grey noise": np.repeat(rng.integers(0, 255, (500, 600, 1), dtype=np.uint8), 3, axis=2),
        "bars": np.tile(bars[None, :, None], (500, 1, 3)),
        "slopes": np.asarray(grain()),
    }


@pytest.mark.parametrize("name", meaningless())
def test_a_meaningless_picture_is_never_a_protected_product(model: OnnxModel, pack: ModelPack, name: str) -> None:
    pixels = meaningless()[name]
    reading = model.run(to_input(pixels, pack.manifest.size))
    verdict = judge(reading.probabilities, reading.embedding, quality(pixels, 500), pack)
    assert verdict.outcome in (Outcome.CANNOT_TELL, Outcome.LOOK_ALIKE)


def test_heat_of_every_label_can_be_drawn(model: OnnxModel) -> None:
    examined = Checker(model).examine(encoded(grain(), "JPEG"))
    for label in examined.pack.labels:
        heat = examined.heat(label.key)
        assert heat.shape == examined.photo.pixels.shape[:2]
        assert heat.max() == 1 or not heat.any()
    assert examined.heat_picture().dtype == np.uint8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_has_its_words(pack: ModelPack, language: str) -> None:
    words = Words(language=language)
    needed = [f"products.{label.key}" for label in pack.labels]
    for label in pack.labels:
        needed += [
            f"advice.{label.advice}.{what}" for what in ("separates", "next.1", "next.2", "next.3", "next.4", "limit")
        ]
    assert not [key for key in needed if key not in words._chosen.texts]


def test_teaching_pictures_are_named(pack: ModelPack) -> None:
    named = [name for name in pack.references.name if name]
    assert len(named) == len(set(named))


def test_importing_the_check_does_not_load_the_runtime(root: Path) -> None:
    code = "import sys, borderlens.services.check; sys.exit('onnxruntime' in sys.modules)"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(root / "app")}, check=False
        ).returncode
        == 0
    )

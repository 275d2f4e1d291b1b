"""The committed pack products-v2: whole, honest about itself, and quiet on photographs of no product."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group
from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.packs.pictures import picture_files
from borderlens.vision.judge import judge
from borderlens.vision.learning.counts import is_accusation
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import quality, to_input
from borderlens.vision.session import OnnxModel
from recipe.augment import View, make_view
from recipe.data import Picture, photographs
from recipe.features import FeatureStore, input_of
from recipe.labels import LABEL_OF_KIND, LABELS, NONE, never_shown
from recipe.make import truth_of
from recipe.shapes import WIDE
from studio.recipes import draw

FLAT = ("ivory_section", "tiger_skin", "leopard_skin", "bone_section", "tagua_section", "printed_plush")
IMAGENET_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32).reshape(1, 3, 1, 1)
IMAGENET_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32).reshape(1, 3, 1, 1)


@pytest.fixture(scope="module")
def pack() -> ModelPack:
    return read_model_pack(Path(__file__).resolve().parents[2] / "models" / "products-v2")


@pytest.fixture(scope="module")
def model(pack: ModelPack) -> OnnxModel:
    return OnnxModel(pack, threads=1)


@pytest.fixture(scope="module")
def pictures() -> dict[str, bytes]:
    """Drawn pictures of seeds that no part of the training used, with mild camera faults."""
    return {kind: draw(kind, 900_001, 320, hard=0.3).jpeg for kind in FLAT}


def test_every_file_is_the_one_the_manifest_names(pack: ModelPack) -> None:
    assert set(pack.manifest.files) == {"model.onnx", "references.npz", "card.md"}
    for name, wanted in pack.manifest.files.items():
        assert hashlib.sha256((pack.folder / name).read_bytes()).hexdigest() == wanted
    assert (pack.folder / "model.onnx").stat().st_size <= 26 * 1024 * 1024


def test_labels_are_those_of_the_recipe_in_order(pack: ModelPack) -> None:
    keys = [label.key for label in pack.labels]
    assert keys == [label.key for label in LABELS if label.key in keys]
    assert keys[-1] == NONE
    assert [label.key for label in pack.labels if not label.drawn_only] == [NONE]
    assert {label.group for label in pack.labels} == set(Group)


def test_a_real_run_gives_probabilities_and_a_vector_of_length_one(
    model: OnnxModel, pictures: dict[str, bytes]
) -> None:
    reading = model.run(input_of(pictures["tiger_skin"])[None])
    assert float(reading.probabilities.sum()) == pytest.approx(1, abs=1e-5)
    assert float(np.linalg.norm(reading.embedding)) == pytest.approx(1, abs=1e-5)
    assert reading.feature_map.shape == (len(reading.embedding), 9, 9)
    # The wide part of the embedding is the generalised mean (p = 3) of its map, the narrow part the plain mean.
    wide, narrow = np.split(reading.feature_map.astype(np.float64), [WIDE])
    parts = [part for part in (np.cbrt((wide**3).mean(axis=(1, 2))), narrow.mean(axis=(1, 2))) if len(part)]
    pooled = np.concatenate([part / np.linalg.norm(part) for part in parts])
    assert reading.embedding == pytest.approx(pooled / np.linalg.norm(pooled), abs=1e-4)


def test_every_array_is_as_long_as_the_embedding(model: OnnxModel, pack: ModelPack, pictures: dict[str, bytes]) -> None:
    width = len(model.run(input_of(pictures["tiger_skin"])[None]).embedding)
    references = pack.references
    assert references.embedding.shape == (pack.manifest.references, width)
    assert references.head_weight.shape == (len(pack.labels), width)
    assert references.no_product is None or references.no_product.embedding.shape[1] == width
    assert references.near is None or references.near.weight.shape[1] == width


def test_unseen_drawn_pictures_get_their_own_label(
    model: OnnxModel, pack: ModelPack, pictures: dict[str, bytes]
) -> None:
    found = {k: pack.labels[int(model.run(input_of(d)[None]).probabilities.argmax())].key for k, d in pictures.items()}
    right = sum(found[kind] == LABEL_OF_KIND[kind] for kind in pictures)
    assert right >= len(FLAT) - 1, found


def test_the_usual_imagenet_normalisation_would_change_the_answer(model: OnnxModel, pictures: dict[str, bytes]) -> None:
    moved, changed = [], []
    for data in pictures.values():
        image = input_of(data)[None]
        mistaken = ((image / 255 - IMAGENET_MEAN) / IMAGENET_STD) * 127.5 + 127.5
        right, wrong = model.run(image), model.run(mistaken.astype(np.float32))
        moved.append(float(right.embedding @ wrong.embedding))
        changed.append(float(np.abs(right.probabilities - wrong.probabilities).max()))
    assert max(moved) < 0.99
    assert max(changed) > 0.01


def test_recipe_and_program_read_a_photo_alike(
    model: OnnxModel, pack: ModelPack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(5)
    steps = random.integers(0, 256, (24, 18, 3), dtype=np.uint8).repeat(40, axis=0).repeat(40, axis=1)
    exif = Image.Exif()
    exif[274] = 6
    path = tmp_path / "upright.jpg"
    Image.fromarray(steps).save(path, exif=exif, quality=90)
    photo = read_photo(path)
    assert (photo.width, photo.height) == (960, 720)
    program = model.run(to_input(photo.pixels, pack.manifest.size)).embedding

    picture = Picture(path, path.name, NONE, "train", "f", "texture", 0)
    wanted = [(picture, View(0, "texture")), (picture, View(2, "texture"))]
    recipe = FeatureStore(tmp_path / "features", pack.model_file).embeddings(wanted)
    assert recipe[0] == pytest.approx(program, abs=1e-5)
    assert np.abs(recipe[1] - program).max() > 1e-3

    def closed(_: Path) -> None:
        raise AssertionError("known embeddings need no session")

    monkeypatch.setattr("recipe.features.open_session", closed)
    again = FeatureStore(tmp_path / "features", pack.model_file).embeddings(wanted)
    assert (again == recipe).all()


def test_head_weights_are_those_of_the_graph(model: OnnxModel, pack: ModelPack, pictures: dict[str, bytes]) -> None:
    """log p = 10 W e / T + bias + a constant of the picture: what is left over must be the same for all pictures.

    The arrays have half precision, 11 bits, and so may differ by what that leaves open, and no further.
    """
    scale = 10 / pack.manifest.calibration.temperature
    weight = pack.references.head_weight.astype(np.float64)
    readings = [model.run(input_of(pictures[kind])[None]) for kind in FLAT[:3]]
    logs = [np.log(np.maximum(reading.probabilities.astype(np.float64), 1e-30)) for reading in readings]
    open_to = [scale * 2**-11 * np.abs(weight) @ np.abs(reading.embedding) for reading in readings]

    def apart(rows: np.ndarray) -> np.ndarray:
        left = [log - scale * rows @ reading.embedding for log, reading in zip(logs, readings, strict=True)]
        first, *others = [rest - rest.mean() for rest in left]
        return np.abs(np.stack([first - rest for rest in others])).max(axis=0)

    most = 2 * (np.max(open_to, axis=0) + np.max(open_to)) + 1e-3
    assert (apart(weight) <= most).all()
    assert (apart(np.roll(weight, 1, axis=0)) > most).any()


def test_card_and_manifest_tell_the_two_errors_apart_and_what_was_never_shown(pack: ModelPack) -> None:
    card = pack.card_file.read_text("utf-8")
    names = [entry.name for entry in pack.manifest.measured]
    for error in ("protected missed", "look-alikes accused"):
        assert any(name.startswith(error) for name in names)
    for words in never_shown({label.key for label in pack.labels}):
        assert words in card
    for entry in pack.manifest.measured:
        assert f"| {entry.name} | {entry.found} | {entry.of} |" in card
    assert all(entry.of > 0 for entry in pack.manifest.measured)
    for notice in ("Apache License", "ML Illustrated", "TensorFlow Authors"):
        assert notice in card


def test_no_picture_the_pack_names_is_taken_for_the_other_side(root: Path, model: OnnxModel, pack: ModelPack) -> None:
    groups = {label.key: label.group for label in LABELS}
    named = {stem for stem in pack.references.name if stem}
    files = picture_files(root / "assets" / "pictures")
    assert named <= files.keys()
    wrong = []
    for path in (files[stem] for stem in sorted(named)):
        kind, _ = truth_of(path)
        photo = read_photo(path)
        reading = model.run(to_input(photo.pixels, pack.manifest.size))
        measures = quality(photo.pixels, photo.short_side)
        verdict = judge(reading.probabilities, reading.embedding, measures, pack)
        accused, protected = is_accusation(verdict), groups[LABEL_OF_KIND[kind]].is_protected
        missed = verdict.outcome is Outcome.LOOK_ALIKE and protected
        if missed or (accused and not protected):
            wrong.append(path.stem)
    assert not wrong


def batches(items: list[Picture], size: int) -> Iterator[list[Picture]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


@pytest.mark.shared
def test_photographs_of_no_product_are_hardly_ever_called_protected(
    shared: Path, model: OnnxModel, pack: ModelPack
) -> None:
    chosen = [p for p in photographs(shared) if p.kind in ("background", "texture", "animal")]
    session = model.session()
    accused: list[str] = []
    undecided = 0
    for batch in batches(chosen, 16):
        photos = [read_photo(picture.path) for picture in batch]
        inputs = np.concatenate([to_input(photo.pixels, pack.manifest.size) for photo in photos])
        probabilities, embeddings = session.run(["probabilities", "embedding"], {"image": inputs})
        for i, photo in enumerate(photos):
            verdict = judge(probabilities[i], embeddings[i], quality(photo.pixels, photo.short_side), pack)
            undecided += verdict.outcome is Outcome.CANNOT_TELL
            if is_accusation(verdict):
                accused.append(batch[i].name)
    assert len(chosen) > 500
    assert undecided > len(chosen) / 2
    assert len(accused) <= 0.05 * len(chosen), accused


def test_a_blurred_a_dark_and_a_tiny_copy_are_turned_away(
    model: OnnxModel, pack: ModelPack, pictures: dict[str, bytes]
) -> None:
    reasons = []
    for fault in ("blurred", "darkened", "shrunk"):
        photo = read_photo(make_view(pictures["tiger_skin"], View(5, fault), 0))
        reading = model.run(to_input(photo.pixels, pack.manifest.size))
        measures = quality(photo.pixels, photo.short_side)
        reasons.append(judge(reading.probabilities, reading.embedding, measures, pack).reason)
    assert [reason.value if reason else None for reason in reasons] == ["blurred", "too_dark", "too_small"]


def test_views_repeat_and_differ(pictures: dict[str, bytes]) -> None:
    data = pictures["tiger_skin"]
    one = make_view(data, View(3, "animal"), 7)
    assert one == make_view(data, View(3, "animal"), 7)
    assert one != make_view(data, View(4, "animal"), 7)
    assert make_view(data, View(0, "animal"), 7) == data
    with Image.open(BytesIO(one)) as picture:
        assert picture.format == "JPEG"
        assert min(picture.size) >= 200

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.hand_pack import arrays, make_pack, sums

from borderlens.domain.errors import PackMistake
from borderlens.packs.model_manifest import (
    read_manifest,
    write_manifest,
)
from borderlens.packs.model_pack import (
    Near,
    NoProduct,
    References,
    read_model_pack,
    references_bytes,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_pack(tmp_path)
    return tmp_path / "hand-v1"


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"embedding": np.ones((3, 8), np.float16)}, "embedding"),
        ({"embedding": np.full((4, 8), np.nan, np.float16)}, "embedding"),
        ({"embedding": np.zeros((4, 8), np.float16)}, "embedding"),
        ({"embedding": np.ones((4, 8), np.int16)}, "embedding"),
        ({"head_weight": np.ones((2, 8), np.float16)}, "head_weight"),
        ({"head_weight": np.ones((3, 7), np.float16)}, "head_weight"),
        ({"label": np.array([0, 0, 1, 3], np.int16)}, "label"),
        ({"label": np.array([0.0, 0, 1, 2])}, "label"),
        ({"name": np.array([1, 2, 3, 4])}, "name"),
        ({"none_embedding": np.ones((2, 8), np.float16)}, "none_source"),
        ({"none_source": np.zeros(2, np.int32)}, "none_embedding"),
        ({"none_embedding": np.ones((2, 7), np.float16), "none_source": np.zeros(2, np.int32)}, "none_embedding"),
        ({"none_embedding": np.zeros((2, 8), np.float16), "none_source": np.zeros(2, np.int32)}, "none_embedding"),
        ({"none_embedding": np.ones((2, 8), np.float16), "none_source": np.zeros(3, np.int32)}, "none_source"),
        ({"none_embedding": np.ones((2, 8), np.float16), "none_source": np.full(2, -2)}, "none_source"),
        ({"near_weight": np.ones((2, 8), np.float32)}, "near_bias"),
        ({"near_bias": np.ones(2, np.float32)}, "near_weight"),
        ({"near_weight": np.ones((2, 7), np.float32), "near_bias": np.ones(2, np.float32)}, "near_weight"),
        ({"near_weight": np.ones((0, 8), np.float32), "near_bias": np.ones(0, np.float32)}, "near_weight"),
        ({"near_weight": np.ones(8, np.float32), "near_bias": np.ones(8, np.float32)}, "near_weight"),
        ({"near_weight": np.ones((2, 8), np.float32), "near_bias": np.ones(3, np.float32)}, "near_bias"),
        ({"near_weight": np.ones((2, 8), np.float32), "near_bias": np.ones((2, 1), np.float32)}, "near_bias"),
        ({"near_weight": np.full((2, 8), np.inf, np.float32), "near_bias": np.ones(2, np.float32)}, "near_weight"),
        ({"near_weight": np.ones((2, 8), np.float32), "near_bias": np.array([0, np.nan])}, "near_bias"),
        ({"near_weight": np.ones((2, 8), np.int32), "near_bias": np.ones(2, np.float32)}, "near_weight"),
    ],
)
def test_arrays_must_fit_the_manifest(tmp_path: Path, changed: dict[str, np.ndarray], name: str) -> None:
    make_pack(tmp_path, **changed)
    with pytest.raises(PackMistake) as caught:
        read_model_pack(tmp_path / "hand-v1")
    assert (caught.value.fields["problem"], caught.value.fields["details"]["name"]) == ("bad_array", name)


def rewritten(folder: Path, content: bytes) -> None:
    """Put other references into a pack and make the sum right again."""
    (folder / "references.npz").write_bytes(content)
    manifest = read_manifest(folder)
    write_manifest(replace(manifest, files=sums(folder, "model.onnx", "references.npz", "card.md")), folder)


def test_photographs_of_no_product_are_read_where_a_pack_has_them(folder: Path) -> None:
    assert read_model_pack(folder).references.no_product is None
    np.savez(folder / "new.npz", **arrays(none_embedding=np.full((2, 8), 3, np.float16), none_source=np.array([-1, 7])))
    rewritten(folder, (folder / "new.npz").read_bytes())
    found = read_model_pack(folder).references.no_product
    assert found is not None
    assert found.embedding == pytest.approx(np.full((2, 8), 8**-0.5))
    assert found.source.tolist() == [-1, 7]


def test_the_means_of_the_labels_are_read_where_a_pack_has_them(folder: Path) -> None:
    """Their values are large and compared with a threshold: they are kept to the last digit."""
    bare = read_model_pack(folder).references
    assert bare.near is None
    assert bare.nearness(np.ones(8, np.float32)) == float("inf")
    random = np.random.default_rng(6)
    near = Near(random.normal(scale=900, size=(2, 8)).astype(np.float32), np.array([-3000.125, 0.5], np.float32))
    rewritten(folder, references_bytes(replace(bare, near=near)))
    found = read_model_pack(folder).references
    assert found.near is not None
    assert (found.near.weight == near.weight).all()
    assert (found.near.bias == near.bias).all()
    own = random.normal(size=8).astype(np.float32)
    values = near.weight.astype(np.float64) @ own + near.bias
    assert found.nearness(own) == pytest.approx(values.max(), rel=1e-5)


@pytest.mark.parametrize("no_product", [None, NoProduct(np.eye(8, dtype=np.float32)[:3], np.array([2, 2, -1]))])
def test_references_that_are_written_are_read(folder: Path, no_product: NoProduct | None) -> None:
    names = ("tusk-01", "", "", "bone-07")
    unit = np.eye(8, dtype=np.float32)[:4]
    given = References(unit, np.array([0, 0, 1, 1], np.int16), names, np.full((3, 8), 0.25, np.float32), no_product)
    rewritten(folder, references_bytes(given))
    found = read_model_pack(folder).references
    assert (found.embedding == unit).all()
    assert (found.label == given.label).all()
    assert found.name == names
    assert (found.head_weight == given.head_weight).all()
    if no_product is None:
        assert found.no_product is None
    else:
        assert found.no_product is not None
        assert (found.no_product.embedding == no_product.embedding).all()
        assert (found.no_product.source == no_product.source).all()


def test_an_array_that_is_absent_and_one_that_runs_code_are_refused(folder: Path) -> None:
    without = {name: array for name, array in arrays().items() if name != "label"}
    np.savez(folder / "new.npz", **without)
    rewritten(folder, (folder / "new.npz").read_bytes())
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    assert caught.value.fields["details"]["name"] == "label"
    np.savez(folder / "new.npz", **arrays(name=np.array([print, print, print, print], dtype=object)))
    rewritten(folder, (folder / "new.npz").read_bytes())
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    assert caught.value.fields["problem"] == "bad_arrays"


def test_arrays_that_unpack_to_more_than_a_laptop_holds_are_not_unpacked(folder: Path) -> None:
    with zipfile.ZipFile(folder / "new.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in arrays():
            with archive.open(f"{name}.npy", "w") as entry:
                for _ in range(65):
                    entry.write(bytes(1 << 20))
    assert (folder / "new.npz").stat().st_size < 1 << 20
    rewritten(folder, (folder / "new.npz").read_bytes())
    with pytest.raises(PackMistake) as caught:
        read_model_pack(folder)
    assert caught.value.fields["problem"] == "too_large"


@given(st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_bytes_as_arrays_are_a_mistake(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    place = tmp_path_factory.mktemp("packs")
    make_pack(place)
    rewritten(place / "hand-v1", content)
    with pytest.raises(PackMistake):
        read_model_pack(place / "hand-v1")

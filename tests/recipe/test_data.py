from __future__ import annotations

import csv
from pathlib import Path

import pytest

from recipe.data import (
    GROUND_FOLDS,
    Picture,
    check_disjoint,
    digest,
    drawn,
    family_of,
    folds_of,
    photographs,
    split_of_fold,
)
from recipe.labels import LABEL_OF_KIND, LABELS, NONE, used_labels


def write_manifest(folder: Path, rows: list[dict[str, str]]) -> None:
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, ["path", "kind", "seed", "shape", "split"])
        writer.writeheader()
        writer.writerows(rows)


def row(path: str, kind: str = "tiger_skin", seed: str = "1", split: str = "train") -> dict[str, str]:
    return {"path": path, "kind": kind, "seed": seed, "shape": "7", "split": split}


def test_drawn_pictures_take_label_and_split_from_the_manifest(tmp_path: Path) -> None:
    write_manifest(tmp_path, [row("a.jpg"), row("b.jpg", "bone_section", "2", "test")])
    first, second = drawn(tmp_path)
    assert (first.label, first.split, first.is_drawn) == ("tiger_skin", "train", True)
    assert (second.label, second.split) == ("bone", "test")


@pytest.mark.parametrize("wrong", [{"kind": "unicorn"}, {"split": "holdout"}])
def test_unknown_kind_or_split_is_refused(tmp_path: Path, wrong: dict[str, str]) -> None:
    write_manifest(tmp_path, [row("a.jpg") | wrong])
    with pytest.raises(ValueError, match=next(iter(wrong.values()))):
        drawn(tmp_path)


def test_one_shape_on_two_sides_is_refused(tmp_path: Path) -> None:
    write_manifest(tmp_path, [row("a.jpg"), row("b.jpg", seed="2", split="test")])
    with pytest.raises(ValueError, match="tiger_skin:7"):
        check_disjoint(drawn(tmp_path))


def test_swatches_of_one_material_are_one_family() -> None:
    swatch = {"group": "texture", "class": "woodfloor", "repository": "a/b"}
    assert family_of(swatch) == family_of({"group": "texture", "class": "bark", "repository": "c/d"})
    assert family_of({"group": "animal", "class": "tiger", "repository": "a/b"}) == "a/b"


def test_folds_are_even_within_a_stratum() -> None:
    sizes = {"a": 10, "b": 9, "c": 5, "d": 4, "e": 1}
    folds = folds_of(sizes, dict.fromkeys(sizes, "texture"), folds=2)
    assert folds == {"a": 0, "b": 1, "c": 1, "d": 0, "e": 0}


def test_digest_sees_content_and_label(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"one")
    picture = Picture(path, "a.jpg", NONE, "train", "f", "texture", 0)
    first = digest([picture])
    path.write_bytes(b"two")
    assert digest([picture]) != first


def test_only_labels_with_material_are_used_and_none_is_last() -> None:
    keys = [label.key for label in used_labels({"tiger_skin", "bone_section"})]
    assert keys == ["tiger_skin", "bone", NONE]
    assert {label.key for label in LABELS} == set(LABEL_OF_KIND.values())


@pytest.mark.shared
def test_photographs_are_split_by_source_and_products_stay_out(shared: Path) -> None:
    found = photographs(shared)
    check_disjoint(found)
    products = [p for p in found if p.kind == "product"]
    assert products
    assert {p.split for p in products} == {"check"}
    for picture in found:
        if picture.kind != "product":
            assert picture.label == NONE
            assert picture.split == split_of_fold(picture.fold)
    assert {p.split for p in found} == {"train", "calibrate", "test", "check"}
    # What lies under the drawn things of a split is of that split too.
    assert {split: split_of_fold(fold) for split, fold in GROUND_FOLDS.items()} == {s: s for s in GROUND_FOLDS}
    for kind in ("animal", "texture", "background"):
        assert {p.split for p in found if p.kind == kind} >= {"train", "test"}

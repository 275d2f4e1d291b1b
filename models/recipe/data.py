"""What the model learns from and is measured on: drawn pictures by seed, photographs by source.

Drawn pictures carry their split in the studio's manifest. Photographs of backgrounds, textures and live animals are
``none``: a live tiger is no product. They are split by source family, so that a repository's folder of animals, one
sheet of swatches or one shop never lies on both sides. Photographs of real products are never trained on: they are
the only real check there is.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recipe.labels import LABEL_OF_KIND, NONE

FOLDS = 5
TRAIN, CALIBRATION, TEST = "train", "calibrate", "test"
SPLITS = (TRAIN, CALIBRATION, TEST)
GROUND_FOLDS = {TRAIN: 3, CALIBRATION: 4, TEST: 2}
"""Fold whose photographs lie under the drawn things of each split."""

_MATERIALS: dict[str, str] = {
    **dict.fromkeys(
        ("wood", "woodfloor", "planks", "logs", "woodchips", "chipboard", "bark", "cork", "bamboo"), "wood"
    ),
    **dict.fromkeys(("granite", "marble", "onyx", "travertine", "terrazzo"), "polished stone"),
    **dict.fromkeys(("gravel", "ground", "rock", "rocks", "mossyrock"), "rough stone"),
    **dict.fromkeys(("metal", "rust", "rustymetal"), "metal"),
    **dict.fromkeys(("brick", "facade", "porcelain", "roofingtiles", "tiles"), "tiles"),
    **dict.fromkeys(("carpet", "fabric", "tatami"), "fabric"),
    **dict.fromkeys(("cardboard", "paper"), "paper"),
    **dict.fromkeys(("grass", "pineneedles", "scatteredleaves", "thatchedroof"), "plants"),
    **dict.fromkeys(("clay", "concrete", "plaster", "snow"), "plaster"),
    **dict.fromkeys(("plastic", "rubber"), "plastic"),
}
"""Texture class → material; a whole material is on one side (both texture repositories draw on one library)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture file.

    Attributes:
        path: where it lies.
        name: path as the card and the runs table may show it (no machine path).
        label: key of its label; for product photographs the class of the photograph's list.
        split: ``train``, ``calibrate`` or ``test``; ``check`` for product photographs.
        family: pictures of one family are never on two sides; for drawn pictures kind and shape (or texture).
        kind: drawn kind, or ``texture``, ``background``, ``animal``, ``phone``, ``product``.
        fold: 0 to 4 for photographs (all of one family in one fold), -1 for drawn pictures.
        ground: fold of the photograph that a drawn thing was laid on; -1 for a drawn table.
        shows: what a photograph shows; empty for drawn pictures.
        source, licence: of a photograph; empty for drawn pictures.
    """

    path: Path
    name: str
    label: str
    split: str
    family: str
    kind: str
    fold: int = -1
    ground: int = -1
    shows: str = ""
    source: str = ""
    licence: str = ""

    @property
    def is_drawn(self) -> bool:
        return self.fold < 0 and self.kind != "product"


def rows_of(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file with a heading line."""
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def family_of(row: dict[str, str]) -> str:
    """Source family of a row of ``photos/sources.csv``.

    Textures go by material, since two repositories hold swatches of one library; COCO pictures by repository; all
    else by repository.
    """
    if row["group"] == "texture" and row["class"] in _MATERIALS:
        return f"texture: {_MATERIALS[row['class']]}"
    return row["repository"]


def folds_of(sizes: dict[str, int], strata: dict[str, str], folds: int = FOLDS) -> dict[str, int]:
    """Put each family into one fold: within a stratum largest first, always into the emptiest fold.

    ``sizes`` counts the pictures of a family, ``strata`` names its stratum (texture, background, animal).
    """
    filled = {(stratum, fold): 0 for stratum in strata.values() for fold in range(folds)}
    whole = dict.fromkeys(range(folds), 0)
    chosen: dict[str, int] = {}
    for family in sorted(sizes, key=lambda name: (strata[name], -sizes[name], name)):
        fold = min(range(folds), key=lambda f: (filled[strata[family], f], whole[f], f))
        chosen[family] = fold
        filled[strata[family], fold] += sizes[family]
        whole[fold] += sizes[family]
    return chosen


def split_of_fold(fold: int) -> str:
    """The pack is trained on three folds, calibrated on one, tested on one."""
    return {4: CALIBRATION, 2: TEST}.get(fold, TRAIN)


def photographs(shared: Path, phone_per_class: int = 12) -> list[Picture]:
    """Photographs of ``photos/`` and a sample of ``phone-photos/``, all in folds by source family.

    The phone photographs come from the repository of the ``grocery`` backgrounds and share its family.
    """
    rows = rows_of(shared / "photos" / "sources.csv")
    loose = [row for row in rows if row["group"] != "product"]
    sizes: dict[str, int] = {}
    strata: dict[str, str] = {}
    for row in loose:
        family = family_of(row)
        sizes[family] = sizes.get(family, 0) + 1
        # A repository of animals and landscapes counts as animals: the scarcer kind decides.
        strata[family] = "animal" if "animal" in (strata.get(family), row["group"]) else row["group"]
    folds = folds_of(sizes, strata)
    found = [_photograph(shared, row, folds.get(family_of(row), -1)) for row in rows]
    shop = next(row for row in loose if row["class"] == "grocery")
    return found + _phone(shared, shop, folds[family_of(shop)], phone_per_class)


def _photograph(shared: Path, row: dict[str, str], fold: int) -> Picture:
    is_product = row["group"] == "product"
    return Picture(
        path=shared.parent / "shared" / row["path"].removeprefix("shared/"),
        name=row["path"].removeprefix("shared/"),
        label=row["class"] if is_product else NONE,
        split="check" if is_product else split_of_fold(fold),
        family=f"{row['repository']}/{row['file_in_repository']}" if is_product else family_of(row),
        kind=row["group"],
        fold=-1 if is_product else fold,
        shows=row["what_it_shows"],
        source=row["repository"],
        licence=row["licence"],
    )


def _phone(shared: Path, shop: dict[str, str], fold: int, per_class: int) -> list[Picture]:
    taken: dict[str, int] = {}
    found: list[Picture] = []
    for row in rows_of(shared / "phone-photos" / "images.csv"):
        taken[row["class"]] = taken.get(row["class"], 0) + 1
        if taken[row["class"]] > per_class:
            continue
        name = f"phone-photos/{row['file']}"
        found.append(
            Picture(
                shared / "phone-photos" / row["file"],
                name,
                NONE,
                split_of_fold(fold),
                family_of(shop),
                "phone",
                fold,
                shows=row["class"],
                source=shop["repository"],
                licence="MIT",
            )
        )
    return found


def shop_pairs(shared: Path, known: int = 12, asked: int = 6) -> tuple[list[Picture], list[Picture]]:
    """Phone photographs of shop goods: ``known`` of each class, and ``asked`` of each class from other shops.

    They show how far a real photograph of a known thing lies from its references when the source changes.
    """
    taken: dict[tuple[str, str], int] = {}
    pair: dict[str, list[Picture]] = {"train": [], "test": []}
    for row in rows_of(shared / "phone-photos" / "images.csv"):
        key = row["split"], row["class"]
        taken[key] = taken.get(key, 0) + 1
        if taken[key] <= (known if row["split"] == "train" else asked):
            name = f"phone-photos/{row['file']}"
            pair[row["split"]].append(
                Picture(shared / "phone-photos" / row["file"], name, row["class"], "gate", row["class"], "phone", 3)
            )
    return pair["train"], pair["test"]


def drawn(folder: Path) -> list[Picture]:
    """Pictures of a studio folder: ``manifest.csv`` with path, kind, seed, shape, split, and ground where there is one.

    Raises:
        ValueError: a kind that no label is taught by, or an unknown split.
    """
    found: list[Picture] = []
    for row in rows_of(folder / "manifest.csv"):
        if row["kind"] not in LABEL_OF_KIND:
            raise ValueError(f"drawn kind {row['kind']!r} belongs to no label")
        if row["split"] not in SPLITS:
            raise ValueError(f"split {row['split']!r} of {row['path']} is not one of {SPLITS}")
        family = f"{row['kind']}:{row['shape']}"
        label, ground = LABEL_OF_KIND[row["kind"]], int(row.get("ground", -1))
        name = f"{folder.name}/{row['path']}"
        found.append(Picture(folder / row["path"], name, label, row["split"], family, row["kind"], ground=ground))
    return found


def check_disjoint(pictures: Iterable[Picture]) -> None:
    """No family on two sides.

    Raises:
        ValueError: names the first family that is.
    """
    side: dict[str, str] = {}
    for picture in pictures:
        if side.setdefault(picture.family, picture.split) != picture.split:
            raise ValueError(f"{picture.family} is in {side[picture.family]} and in {picture.split}")


def digest(pictures: Sequence[Picture]) -> str:
    """SHA-256 over names, labels, splits and contents, in order of name: says exactly what was learnt from."""
    whole = hashlib.sha256()
    for picture in sorted(pictures, key=lambda p: p.name):
        content = hashlib.sha256(picture.path.read_bytes()).hexdigest()
        whole.update(f"{picture.name}\t{picture.label}\t{picture.split}\t{content}\n".encode())
    return whole.hexdigest()

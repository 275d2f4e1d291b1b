"""How well the estimate of the crossing angle does, in one command, written to schreger.md.

    python -m recipe.schreger --shared ../shared --work build/schreger

Tusk sections and look-alikes are drawn from seeds that no pack, quiz or training set uses, as the camera of the studio
leaves them, clean or hurried, and those of the hurried camera once more as seen by a phone that leans by up to 15
degrees. Photographs that show no cut tusk stand for everything else.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.domain.errors import Mistake
from borderlens.services.schreger import MEASURING_SIDE
from borderlens.vision.photo import read_photo
from borderlens.vision.schreger import measure
from recipe.schreger_report import write
from recipe.schreger_rows import CLEAN, DATA_SET, LEANING, LIBRARY, PHONE, PHOTOGRAPH, SECTION, Row
from studio.kinds import FLAT
from studio.recipes import draw

log = logging.getLogger("recipe.schreger")
TUNING, REPORTING = 910_000, 930_000
"""First seeds: constants were chosen on the one, figures come from the other."""
SIZES = (320, 448, 640, 1024)
ORIGINS = ("elephant", "mammoth", "between")
MOST_LEAN = 15.0
_PHOTOS = ("texture", "background", "animal", "product")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.schreger", description="Measure the estimate of the crossing angle.")
    parser.add_argument("--shared", required=True, type=Path, help="folder with photos/ and phone-photos/")
    parser.add_argument("--work", type=Path, default=Path("build/schreger"), help="drawn pictures are kept here")
    parser.add_argument("--first-seed", type=int, default=REPORTING)
    parser.add_argument("--sections", type=int, default=168)
    parser.add_argument("--alike", type=int, default=10, help="pictures of each look-alike kind")
    parser.add_argument("--goods", type=int, default=300, help="photographs of shop goods")
    parser.add_argument(
        "--also", type=Path, nargs="*", default=[], help="folders of the data set command, or a library"
    )
    parser.add_argument("--draw-only", action="store_true")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "schreger.md")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    asked.work.mkdir(parents=True, exist_ok=True)
    drawn = [*sections(asked.work, asked.first_seed, asked.sections), *alike(asked.work, asked.first_seed, asked.alike)]
    if asked.draw_only:
        return 0
    rows = [*on_drawn(drawn), *on_data_sets(asked.also), *on_photos(asked.shared, asked.goods)]
    (asked.work / "rows.json").write_text(json.dumps([asdict(row) for row in rows]), "utf-8")
    write(asked.out, rows, asked.first_seed)
    return 0


def sections(work: Path, first: int, count: int) -> list[Path]:
    """Drawn tusk sections: sizes, origins and both cameras in turn."""
    return [
        _drawn(work, SECTION, first + n, SIZES[n % 4], n // 4 % 2 == 1, {"origin": ORIGINS[n % 3]})
        for n in range(count)
    ]


def alike(work: Path, first: int, count: int) -> list[Path]:
    """Every flat kind that is no tusk cut across."""
    kinds = [kind for kind in FLAT if kind != SECTION]
    return [_drawn(work, kind, first + n, SIZES[n % 3], n // 3 % 2 == 1, {}) for kind in kinds for n in range(count)]


def _drawn(work: Path, kind: str, seed: int, size: int, phone: bool, wishes: dict[str, str]) -> Path:
    file = work / f"{kind}-{seed}-{size}-{PHONE if phone else CLEAN}.jpg"
    truth = file.with_suffix(".json")
    if not truth.exists():
        picture = draw(kind, seed, size, phone=phone, **wishes)
        file.write_bytes(picture.jpeg)
        found = picture.truth
        known = {
            "kind": kind,
            "condition": PHONE if phone else CLEAN,
            "size": size,
            "layout": found.parameters.get("layout", ""),
            "angle": found.quantities.get("angle_asked", 0.0),
            "readable": bool(found.parameters.get("angle_readable", False)),
        }
        truth.write_text(json.dumps(known), "utf-8")
        log.info("drew %s", file.name)
    return file


def on_drawn(files: Iterable[Path]) -> Iterator[Row]:
    for file in files:
        known = json.loads(file.with_suffix(".json").read_text("utf-8"))
        with Image.open(file) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        yield _row(file.stem, known, pixels)
        if known["kind"] == SECTION and known["condition"] == PHONE:
            rng = np.random.default_rng(int(file.stem.split("-")[1]))
            lean, turn = float(rng.uniform(0, MOST_LEAN)), float(rng.uniform(0, 2 * np.pi))
            yield _row(file.stem, known | {"condition": LEANING}, leaning(pixels, lean, turn))


def on_data_sets(folders: Iterable[Path]) -> Iterator[Row]:
    """Tusk sections that the studio drew for other ends, with their truths beside them."""
    for folder in folders:
        for file in sorted(folder.rglob(f"{SECTION}/*.picture.toml")):
            truth = tomllib.loads(file.read_text("utf-8"))
            stem = file.name.removesuffix(".picture.toml")
            picture_file = next(p for p in file.parent.glob(f"{stem}.*") if p.suffix != ".toml")
            with Image.open(picture_file) as picture:
                pixels = np.asarray(picture.convert("RGB"))
            known = {
                "kind": SECTION,
                "condition": DATA_SET if picture_file.suffix == ".jpg" else LIBRARY,
                "size": truth["width"],
                "layout": truth["parameters"]["layout"],
                "angle": truth["quantities"]["angle_asked"],
                "readable": bool(truth["parameters"].get("angle_readable", False)),
            }
            yield _row(stem, known, pixels)


def leaning(pixels: NDArray[np.uint8], lean: float, turn: float) -> NDArray[np.uint8]:
    """The picture as a camera sees it that leans by ``lean`` degrees toward ``turn`` (radians), from as far away as the
    picture is wide times 1.3, a phone's usual view."""
    height, width = pixels.shape[:2]
    away, tilt = 1.3 * width, np.radians(lean)
    axis = np.array([np.cos(turn), np.sin(turn), 0])
    cross = np.array([[0, 0, axis[1]], [0, 0, -axis[0]], [-axis[1], axis[0], 0]])
    spun = np.eye(3) + np.sin(tilt) * cross + (1 - np.cos(tilt)) * cross @ cross
    to_plane = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]])
    camera = np.array([[away, 0, width / 2], [0, away, height / 2], [0, 0, 1]])
    plane = np.c_[spun[:, 0], spun[:, 1], [0, 0, away]]
    seen = camera @ plane @ to_plane
    back = np.linalg.inv(seen)
    back = (back / back[2, 2]).ravel()[:8]
    picture = Image.fromarray(pixels).transform(
        (width, height), Image.Transform.PERSPECTIVE, tuple(back), Image.Resampling.BICUBIC, fillcolor=(90, 90, 90)
    )
    return np.asarray(picture)


def on_photos(shared: Path, goods: int) -> Iterator[Row]:
    """Photographs of the shared folder, at the size that the program measures at."""
    files = [f for part in _PHOTOS for f in sorted((shared / "photos" / part).rglob("*.*"))]
    shop = sorted((shared / "phone-photos").rglob("*.*"))
    picked = np.random.default_rng(7).choice(len(shop), min(goods, len(shop)), replace=False)
    for file in [*files, *(shop[n] for n in sorted(picked))]:
        try:
            photo = read_photo(file, reading_side=MEASURING_SIDE)
        except Mistake:
            continue
        part = file.relative_to(shared)
        kind = part.parts[1] if part.parts[0] == "photos" else "shop goods"
        known = {"kind": kind, "condition": PHOTOGRAPH, "size": 0, "layout": "", "angle": 0.0, "readable": False}
        yield _row(str(part.with_suffix("")), known, photo.pixels)


def _row(name: str, known: dict[str, object], pixels: NDArray[np.uint8]) -> Row:
    start = time.process_time()
    found = measure(pixels)
    seconds = time.process_time() - start
    log.info("%s: %s %.0f", name, found.zone, found.mean)
    return Row(
        name=name, zone=str(found.zone), mean=found.mean, low=found.low, high=found.high, rim=found.rim,
        seconds=seconds, **known,  # type: ignore[arg-type]
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())

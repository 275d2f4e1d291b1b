"""Drawn tables with nothing on them, or only a ruler: the label ``none`` in the very style of the drawn products.

Without them a drawn look would itself be a sign of a product.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np

from recipe.data import CALIBRATION, TEST, TRAIN
from studio.backgrounds import NAMES, ground
from studio.compositor import lay
from studio.dataset import aspect_of
from studio.files import put
from studio.lighting import Lamp
from studio.phone import shoot
from studio.ruler import ruler
from studio.surface import Surface
from studio.view import View

KIND = "empty_table"
_SEED = 7_316
_SPLITS = (TRAIN, TRAIN, TRAIN, CALIBRATION, TEST)


def draw_table(seed: int, size: int) -> bytes:
    """JPEG bytes of one empty table, ``size`` pixels wide, seen from as near or as far as the drawn products are."""
    random = np.random.default_rng([_SEED, seed])
    height = round(size / aspect_of(KIND, seed))
    across = float(np.exp(random.uniform(np.log(15.0), np.log(900.0))))
    lean = random.normal(size=2) * 0.03
    turn = float(random.uniform(0, 2 * np.pi))
    view = View.aim(height, size, across, (0.0, 0.0), turn, (float(lean[0]), float(lean[1])))
    under = ground(view, random, str(random.choice(NAMES)))
    nothing = Surface(under.albedo, np.zeros_like(under.bump), np.zeros_like(under.bump))
    beside: list[Surface] = []
    if across > 80 and random.random() < 0.3:
        corner = view.to_plane([(0.03 * size, float(random.uniform(0.1, 0.7)) * height)])[0]
        beside.append(ruler(view, (float(corner[0]), float(corner[1])), -turn, 300, bool(random.random() < 0.5)))
    scene = lay(view, nothing, under, Lamp.drawn(random), beside)
    _, data = shoot(scene.light, np.ones_like(scene.mask), (_SEED, seed, 1), 1.0)
    return bytes(data)


def draw_tables(out: Path, count: int, size: int) -> None:
    """Write ``count`` tables and their ``manifest.csv`` under ``out``; pictures that are there are left."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["path", "kind", "seed", "shape", "split"])
    for seed in range(count):
        path = out / f"{KIND}-{seed:05d}.jpg"
        if not path.exists():
            put(path, draw_table(seed, size))
        table.writerow([path.name, KIND, seed, seed, _SPLITS[seed % len(_SPLITS)]])
    put(out / "manifest.csv", text.getvalue().encode())

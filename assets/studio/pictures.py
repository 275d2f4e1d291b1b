"""The teaching pictures of the program, drawn with fixed seeds: python -m studio.pictures

Each is 960 x 720, a JPEG of quality 88 or of the next lower one that keeps it under 130 kB, with its truth beside it.
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image

from studio import cutouts
from studio.files import save
from studio.phone import developed
from studio.recipes import Picture, draw

log = logging.getLogger("studio.pictures")

FOLDER = Path(__file__).parents[1] / "pictures"
WIDTH, ASPECT = 960, 4 / 3
LARGEST = 130_000
QUALITIES = (88, 84, 80, 76, 72, 68, 64, 60, 56, 52)
STEADY = {"vignette": 0.12, "noise": 0.0, "sharpen": 0.25}
CLEAR: dict[str, Any] = {"contrast": 0.2, "patchy": 0.12}
CLOSE: dict[str, Any] = CLEAR | {"layout": "close", "depth": 0.8}
HAIR = {"defocus": 0.0009, "sharpen": 0.15}


@dataclass(frozen=True)
class Plan:
    """One teaching picture: kind, seed, camera settings over STEADY, and what else is asked of the recipe."""

    kind: str
    seed: int
    camera: Mapping[str, float] = field(default_factory=dict)
    asked: Mapping[str, Any] = field(default_factory=dict)


def solid(shape: int, view: int, ground: str, share: float) -> dict[str, Any]:
    """One cut-out upright in the middle; `share` of the width stays near its own pixels, so that it is not blown up."""
    return {"shape": shape, "view": view, "ground": ground, "share": share, "shift": (0.0, 0.0), "turn": 0.0}


PLANS: dict[str, Plan] = {
    "ivory-closeup-124": Plan("ivory_section", 223, {}, CLOSE | {"angle": 124.0, "bark": 0.045}),
    "ivory-whole-122": Plan("ivory_section", 205, {}, CLEAR | {"angle": 122.0, "layout": "whole", "bark": 0.045}),
    "mammoth-closeup-74": Plan("ivory_section", 221, {}, CLOSE | {"angle": 74.0, "bark": 0.08}),
    "ivory-between-102": Plan("ivory_section", 222, {}, CLOSE | {"angle": 102.0, "bark": 0.05}),
    "ivory-overview": Plan(
        "ivory_section", 214, {}, {"angle": 121.0, "layout": "whole", "radius": 36.0, "across": 150.0, "ruler": True}
    ),
    "ivory-blurred": Plan("ivory_section", 208, {"defocus": 0.011}, {"angle": 120.0, "layout": "whole"}),
    "bone-section": Plan("bone_section", 205, {}, {"layout": "whole"}),
    "hippo-section": Plan("hippo_section", 202, {}, {"layout": "whole"}),
    "resin-section": Plan("resin_section", 203, {}, {"layout": "whole"}),
    "tagua-section": Plan("tagua_section", 203, {}, {"layout": "whole"}),
    "tiger-skin": Plan("tiger_skin", 205, HAIR, {"layout": "close"}),
    "leopard-skin": Plan("leopard_skin", 203, HAIR, {"layout": "close"}),
    "painted-skin": Plan("painted_skin", 200, HAIR, {"layout": "close"}),
    "printed-plush": Plan("printed_plush", 205, HAIR, {"layout": "close"}),
    "tiger-dark": Plan("tiger_skin", 204, {"exposure": -5.2, "defocus": 0.002, "noise": 0.003}, {"layout": "folded"}),
    "heap": Plan("pangolin_scales", 301, {}, solid(2, 1, "wood", 0.66)),
    "tusk": Plan("tusk", 302, {}, solid(0, 1, "felt", 0.72)),
    "horn-chips": Plan("horn_chips", 303, {}, solid(0, 1, "paper", 0.58)),
    "cattle-horn": Plan("cattle_horn", 304, {}, solid(0, 2, "cloth", 0.6)),
    "seed-pods": Plan("seed_pods", 305, {}, solid(0, 1, "concrete", 0.6)),
}


def drawn(plan: Plan) -> Picture:
    """The picture at the best of QUALITIES that keeps it under LARGEST bytes, else at the lowest.

    Drawn once and coded again for each quality: the first coding, at 98, costs nothing one can see.
    """
    picture = draw(
        plan.kind, plan.seed, WIDTH, aspect=ASPECT, camera={**STEADY, **plan.camera, "jpeg": 98}, **plan.asked
    )
    for quality in QUALITIES:
        buffer = io.BytesIO()
        Image.fromarray(picture.image).save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= LARGEST:
            break
    data = buffer.getvalue()
    truth = replace(picture.truth, camera={**picture.truth.camera, "jpeg": float(quality)})
    return replace(picture, image=developed(data), jpeg=data, truth=truth)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.pictures", description="Draw the teaching pictures.")
    parser.add_argument("names", nargs="*", help=f"some of: {', '.join(PLANS)}; all by default")
    parser.add_argument("--out", type=Path, default=FOLDER)
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    for name in asked.names or PLANS:
        plan = PLANS[name]
        if plan.kind in cutouts.KINDS and not cutouts.shapes(plan.kind):
            log.warning("%s waits for cut-outs of %s", name, plan.kind)
            continue
        picture = drawn(plan)
        save(picture, asked.out / name)
        cues = ", ".join(dict.fromkeys(cue.id for cue in picture.truth.cues)) or "no cue readable"
        log.info("%s: %d bytes, quality %d, %s", name, len(picture.jpeg), picture.truth.camera["jpeg"], cues)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What goes on disk: WebP cut-outs, JPEG scenes and their TOML, each written under a temporary name and renamed."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from cues import Cue
from PIL import Image, ImageChops, ImageDraw, ImageFilter

COLOUR_QUALITY = 86


def write(path: Path, content: bytes) -> None:
    """Puts `content` at `path` in one step, so that a broken run leaves no half file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.part")
    with partial.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    partial.replace(path)


def cut_out(png: Path) -> bytes:
    """WebP of a rendered picture: alpha exact, colour carried on past the edge so that no dark fringe appears."""
    picture = Image.open(png).convert("RGBA")
    solid = picture.getchannel("A").point(lambda a: 255 if a > 127 else 0)
    filled, known = Image.composite(picture.convert("RGB"), Image.new("RGB", picture.size), solid), solid
    for radius in (2, 6):
        blurred, weight = (np.asarray(i.filter(ImageFilter.GaussianBlur(radius)), np.float32) for i in (filled, known))
        spread = (blurred * 255 / np.maximum(weight, 1)[..., None]).clip(0, 255).astype(np.uint8)
        reached = Image.fromarray(np.where(weight > 12, 255, 0).astype(np.uint8))
        filled = Image.composite(filled, Image.composite(Image.fromarray(spread), filled, reached), known)
        known = ImageChops.lighter(known, reached)
    out = filled
    out.putalpha(picture.getchannel("A"))
    buffer = io.BytesIO()
    out.save(buffer, "WEBP", quality=COLOUR_QUALITY, alpha_quality=100, method=4)
    return buffer.getvalue()


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, Sequence):
        return "[" + ", ".join(_value(v) for v in value) + "]"
    raise TypeError(f"no TOML form for {type(value).__name__}")


def truth(head: Mapping[str, object], tables: Mapping[str, Mapping[str, object]], cues: Sequence[Cue]) -> bytes:
    """The TOML beside a picture: plain keys, tables, and one [[cues]] entry a polygon."""
    lines = [f"{key} = {_value(value)}" for key, value in head.items()]
    for name, table in tables.items():
        lines += ["", f"[{name}]", *(f"{key} = {_value(value)}" for key, value in table.items())]
    for cue in cues:
        polygon = [[round(float(x), 4), round(float(y), 4)] for x, y in cue.polygon]
        lines += [
            "",
            "[[cues]]",
            f"name = {_value(cue.name)}",
            f"facts = {_value(cue.facts)}",
            f"seen = {round(cue.seen, 2)}",
            f"polygon = {_value(polygon)}",
        ]
    return ("\n".join(lines) + "\n").encode()


ON_THE_THING = 0.75


def on_the_thing(picture: Path, found: Sequence[Cue]) -> list[Cue]:
    """The cues whose middle and three quarters of whose polygon lie on what is drawn: a curved patch may overhang."""
    with Image.open(picture) as opened:
        solid = np.asarray(opened.getchannel("A")) > 127
    kept = []
    for cue in found:
        drawn = Image.new("1", (solid.shape[1], solid.shape[0]))
        corners = [(float(x) * solid.shape[1], float(y) * solid.shape[0]) for x, y in cue.polygon]
        ImageDraw.Draw(drawn).polygon(corners, fill=1, outline=1)
        covered = solid[np.asarray(drawn)]
        column, row = np.array(corners).mean(0).astype(int)
        if len(covered) and covered.mean() > ON_THE_THING and solid[row, column]:
            kept.append(cue)
    return kept

"""Fill a quiz pack's pictures from the drawn ones: python -m studio.pack_pictures [PACK]

The pack carries its own pictures, small enough for a stick, and the marks that its items ask for. A mark's polygon is
copied from the truth that was written when the picture was drawn; none is typed by hand.
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from studio.files import put

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "assets" / "pictures"
PACK = ROOT / "quizzes" / "first-look"
LONGEST_SIDE = 1200
LARGEST_BYTES = 150_000
QUALITIES = (90, 86, 82, 78, 74, 70, 66, 62, 58, 54, 50)

log = logging.getLogger("studio.pack_pictures")


class NoSourceError(LookupError):
    """A picture or a cue that the pack asks for has not been drawn."""


@dataclass(frozen=True)
class Source:
    """A drawn picture with its truth."""

    picture: Path
    truth: dict[str, Any]

    def polygons(self, cue: str) -> list[list[list[float]]]:
        """All polygons of a cue, in fractions of the picture. Raises NoSourceError when there is none."""
        found = [part["polygon"] for part in self.truth.get("cues", []) if cue == part["id"]]
        if not found:
            raise NoSourceError(f"{self.picture.name} has no cue {cue}")
        return found

    @property
    def width_mm(self) -> float | None:
        """Width of the pictured plane in mm, where the truth holds the scale."""
        scale = self.truth.get("quantities", {}).get("px_per_mm")
        return round(self.truth["width"] / scale, 2) if scale else None


def find_source(name: str) -> Source:
    """The picture of this name in the library. Raises NoSourceError."""
    for picture in sorted(LIBRARY.glob(f"*/{name}.webp")):
        truth = picture.with_name(f"{name}.picture.toml")
        if truth.exists():
            return Source(picture, tomllib.loads(truth.read_text("utf-8")))
    raise NoSourceError(f"nobody has drawn {name}")


def asked_cues(pack: Path) -> dict[str, list[str]]:
    """Names of the pictures that the items show, each with the cues that the items mark, in order."""
    asked: dict[str, list[str]] = {}
    for item in tomllib.loads((pack / "items.toml").read_text("utf-8"))["item"]:
        for name in item.get("pictures", []):
            asked.setdefault(name, []).extend(cue for cue in item.get("marks", []) if cue not in asked.get(name, []))
    return asked


def carried(source: Source, cues: list[str]) -> list[str]:
    """The cues of the list that this picture has: an item with two pictures may mark each of them otherwise."""
    there = {part["id"] for part in source.truth.get("cues", [])}
    return [cue for cue in cues if cue in there]


def small_jpeg(picture: Path) -> bytes:
    """The file as it is when it is a JPEG and small enough; else scaled to 1200 px and coded to at most 150 kB.

    Raises ValueError when even the lowest quality is too large.
    """
    content = picture.read_bytes()
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    if picture.suffix == ".jpg" and max(image.size) <= LONGEST_SIDE and len(content) <= LARGEST_BYTES:
        return content
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    for quality in QUALITIES:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= LARGEST_BYTES:
            return out.getvalue()
    raise ValueError(f"{picture.name} does not fit into {LARGEST_BYTES} bytes")


def marks_toml(name: str, source: Source, cues: list[str]) -> str:
    """The small file beside a pack's picture."""
    lines = [f'file = "{name}.jpg"', f"drawn = {str(source.truth.get('drawn', True)).lower()}"]
    if source.width_mm is not None:
        lines.append(f"width_mm = {source.width_mm!r}")
    for cue in cues:
        for polygon in source.polygons(cue):
            corners = ", ".join(f"[{float(x)!r}, {float(y)!r}]" for x, y in polygon)
            lines += ["", "[[mark]]", f'cue = "{cue}"', f"polygon = [{corners}]"]
    return "\n".join(lines) + "\n"


def fill(pack: Path) -> int:
    """Write every picture of the pack; the number written. Raises NoSourceError before anything is written."""
    asked = asked_cues(pack)
    sources = {name: find_source(name) for name in asked}
    for name, cues in asked.items():
        put(pack / "pictures" / f"{name}.jpg", small_jpeg(sources[name].picture))
        text = marks_toml(name, sources[name], carried(sources[name], cues))
        put(pack / "pictures" / f"{name}.toml", text.encode())
    return len(asked)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="studio.pack_pictures", description="Fill a quiz pack's pictures.")
    parser.add_argument("pack", nargs="?", type=Path, default=PACK)
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(message)s")
    log.info("%s: %d pictures", asked.pack.name, fill(asked.pack))
    return 0


if __name__ == "__main__":
    sys.exit(main())

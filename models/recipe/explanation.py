"""Whether the heat map points at what an eye would be shown: python -m recipe.explanation --pack models/products-v2

The map of the right label over each teaching picture, as the program draws it, against the outlines of the cues that
the studio wrote down when it drew the picture. Beside it stand the same map with the head's weights shuffled, the
middle of the frame, and what a point thrown anywhere on the thing would reach.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.vision.learning.counts import share_of
from borderlens.vision.session import OnnxModel
from recipe.bench import about, markdown, options, parsed, shared_out, write_page
from recipe.features import input_of
from recipe.labels import LABEL_OF_KIND
from recipe.make import UNREADABLE
from recipe.pointing import BETTER, FINDINGS, REACH, SHUFFLES, SURE, Mask, Pointed, finding, judged
from recipe.shapes import SIZE
from studio import measure, plan
from studio.developing import ASPECT
from studio.recipes import draw
from studio.surface import Cue
from studio.truth import Truth

log = logging.getLogger("recipe.explanation")
NAME = "explanation"
NO_CUE = "not_by_eye"
OUTLINES = ("piece_outline", "chip_outline", "scale_outline")
"""Cues that go round a whole piece: to point at them is to point at the thing."""
HEADS = (
    *("picture", "kind", "label", "first", "hit", "shuffled hits", "of", "middle hit", "on thing", "thing", "chance"),
    *("energy inside", "shuffled energy inside", "cue share of the frame"),
)


def main(arguments: list[str] | None = None) -> int:
    parser = options(NAME, "Whether the heat map points at the cues.")
    parser.add_argument("--scenes", type=Path, default=Path("build/scenes"), help="rendered pictures with their masks")
    parser.add_argument("--most", type=int, help="at most so many pictures of a kind")
    asked = parsed(parser, arguments)
    pack = read_model_pack(asked.pack)
    found = list(pointed(pack, asked.teaching, asked.scenes, asked.most))
    write_page(asked.out, NAME, page(found, about(pack)), HEADS, [one.row for one in found])
    return 0


def pointed(pack: ModelPack, teaching: Path, scenes: Path, most: int | None) -> Iterator[Pointed]:
    """Every teaching picture whose kind teaches a label of the pack, whose cues can be read, and whose thing's outline
    is known."""
    model, keys = OnnxModel(pack, threads=1), [label.key for label in pack.labels]
    taken: dict[str, int] = {}
    for entry in plan.read().entries:
        picture, truth = _picture(entry, teaching)
        label = LABEL_OF_KIND.get(entry.kind)
        if truth is None or label not in keys or (most is not None and taken.get(entry.kind, 0) >= most):
            continue
        thing = outline_of(entry, scenes)
        if thing is None:
            log.warning("%s left out: the outline of the thing is not at hand", entry.name)
            continue
        taken[entry.kind] = taken.get(entry.kind, 0) + 1
        reading = model.run(input_of(picture.read_bytes())[None])
        column = keys.index(label)
        yield judged(
            entry.name,
            entry.kind,
            label,
            int(reading.probabilities.argmax()) == column,
            (reading.feature_map, pack.references.head_weight[column]),
            (cues_at(truth.cues), thing),
            entry.number,
        )


def _picture(entry: plan.Entry, teaching: Path) -> tuple[Path, Truth | None]:
    """The file, and its truth where it has cues to point at that can be read."""
    stem = entry.stem(teaching)
    picture, told = stem.with_name(f"{stem.name}.webp"), stem.with_name(f"{stem.name}.picture.toml")
    if not told.exists():
        return picture, None
    truth = Truth.from_toml(told.read_text("utf-8"))
    readable = truth.difficulty < UNREADABLE and any(cue.id != NO_CUE for cue in truth.cues)
    return picture, truth if readable else None


def outline_of(entry: plan.Entry, scenes: Path) -> Mask | None:
    """The thing as SIZE x SIZE: a flat one drawn again, small; a rendered one from its scene where that is kept."""
    if entry.rendered:
        file = scenes / f"{entry.name}.mask.png"
        if not file.exists():
            return None
        with Image.open(file) as opened:
            share = np.asarray(opened.convert("L"), dtype=np.float32) / 255
    else:
        asked = {key: value for key, value in entry.asked.items() if key not in ("phone", "camera")}
        aspect = float(asked.pop("aspect", ASPECT))
        share = draw(entry.kind, entry.number, SIZE, phone=False, aspect=aspect, **asked).mask.astype(np.float32)
    square = Image.fromarray(share).resize((SIZE, SIZE), Image.Resampling.BILINEAR)
    return np.asarray(np.asarray(square) > 0.5, dtype=np.bool_)


def cues_at(cues: Sequence[Cue]) -> Mask:
    """All cues together on the squeezed frame, SIZE x SIZE."""
    together: Mask = np.zeros((SIZE, SIZE), dtype=np.bool_)
    for cue in cues:
        if cue.id != NO_CUE:
            together |= measure.inside(cue.polygon, together.shape)
    return together


def on_thing(rows: Sequence[Pointed]) -> str:
    """The finding against points thrown on the thing."""
    return finding(sum(one.hit for one in rows), [one.chance for one in rows])


def page(found: Sequence[Pointed], about_pack: str) -> list[str]:
    """Paragraphs of explanation.md."""
    kinds = sorted({one.kind for one in found})
    groups = [(kind, [one for one in found if one.kind == kind]) for kind in kinds]
    said = {words: [kind for kind, rows in groups if on_thing(rows) == words] for words in FINDINGS}
    told = (f"{words.capitalize()}: {', '.join(kinds) or 'no kind'}." for words, kinds in said.items())
    return [
        "# Whether the heat map points at the cues",
        about_pack,
        f"Made by `python -m recipe.explanation` over {len(found)} teaching pictures with cues that can be read. The "
        "map is that of the right label, whatever the program answers. *Hit*: its brightest point lies in a cue or "
        f"within {REACH} pixels of one, the frame being {SIZE} wide and high. *Chance*: the share of the thing that "
        f"lies so, which a point thrown on the thing would reach. *Shuffled*: {SHUFFLES} maps a picture with the "
        "label's weights in another order. *Middle*: the middle of the frame. *On the thing*: the brightest point lies "
        "on the thing at all, beside the thing's share of the frame. *Energy*: share of the map's sum inside the cues, "
        "beside the shuffled maps' and the cues' share of the frame. The last column asks how often so many hits would "
        f"come by chance on the thing; under {SURE:g} it says better than chance, as one kind in twenty does by luck. "
        f"Many cues are large, and some are whole pieces ({', '.join(OUTLINES)}): there to hit is to hit the thing.",
        overall(found),
        "By kind. " + " ".join(told),
        _table([("all kinds", found), *groups]),
    ]


def overall(found: Sequence[Pointed]) -> str:
    """All pictures together, against each of the three levels."""
    hits, middle = sum(one.hit for one in found), sum(one.middle for one in found)
    shuffled = finding(hits, [one.shuffled for one in found]) == BETTER
    centre = "more" if middle > hits else "no more"
    return (
        f"Over all kinds the brightest point hits a cue in {hits} of {len(found)} pictures. Against points thrown on "
        f"the thing that is {on_thing(found)}; against the same map with shuffled weights it is "
        f"{'more' if shuffled else 'no more'} than chance gives. The middle of the frame hits in {middle}, {centre} "
        "than the map: whoever photographs a thing puts it in the middle, so a map is worth something only beyond that."
    )


def _table(groups: Sequence[tuple[str, Sequence[Pointed]]]) -> str:
    heads = (
        *("kind", "hit", "chance", "shuffled", "middle", "on the thing", "thing", "energy", "shuffled", "frame"),
        *("right label first", "finding"),
    )
    parts = ("chance", "shuffled", "middle", "on_thing", "thing", "inside", "shuffled_inside", "frame")
    rows = []
    for name, own in groups:
        if own:
            means = (f"{np.mean([getattr(one, part) for one in own]):.2f}" for part in parts)
            first = f"{sum(one.is_first for one in own)} of {len(own)}"
            rows.append((name, shared_out(share_of(one.hit for one in own)), *means, first, on_thing(own)))
    return markdown(heads, rows)


if __name__ == "__main__":
    sys.exit(main())

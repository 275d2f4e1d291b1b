"""The committed cut-outs and whole scenes of solid things: pictures and truth agree. Needs no renderer."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from studio import cutouts
from studio.kinds import SOLID

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "studio" / "cutouts"
KINDS = tuple(kind for kind in SOLID if any((FOLDER / kind).glob("*.toml")))
HEAPED = (
    "pangolin_scales",
    "pangolin_processed",
    "horn_chips",
    "fish_scales",
    "cone_scales",
    "seed_pods",
    "plastic_scales",
)
PRODUCTS = {"pangolin_scales": ("horn_chips", "seed_pods"), "tusk": ("cattle_horn",)}
BUDGET = 20_000_000
LONGEST = 320
PICTURES = [p for kind in KINDS for p in sorted((FOLDER / kind).glob("??-??.webp"))]
WITH_PASSES = [p for p in PICTURES if p.with_suffix(".passes.webp").exists()]
HEAPS = [p for p in PICTURES if p.with_suffix(".pieces.png").exists()]

each_picture = pytest.mark.parametrize("picture", PICTURES, ids=lambda p: f"{p.parent.name}/{p.stem}")


@cache
def truth(picture: Path) -> dict[str, Any]:
    return tomllib.loads(picture.with_suffix(".toml").read_text("utf-8"))


def alpha(picture: Path) -> NDArray[np.uint8]:
    with Image.open(picture) as opened:
        assert opened.mode == "RGBA"
        return np.asarray(opened.getchannel("A"))


def inside(polygon: list[list[float]], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Pixels of a picture of `size` that a polygon in picture fractions covers."""
    drawn = Image.new("1", size)
    ImageDraw.Draw(drawn).polygon([(x * size[0], y * size[1]) for x, y in polygon], fill=1, outline=1)
    return np.asarray(drawn)


def centroid(polygon: list[list[float]]) -> tuple[float, float]:
    """Middle of a polygon's area."""
    x, y = np.array(polygon).T
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum() / 2
    return (
        float(((x + np.roll(x, -1)) * cross).sum() / (6 * area)),
        float(((y + np.roll(y, -1)) * cross).sum() / (6 * area)),
    )


def photographs(kind: str, shapes: set[int]) -> dict[tuple[int, int], dict[str, Any]]:
    """What the camera and the lights of a kind did over the given shapes, keyed by shape and view."""
    return {
        (t["shape"], t["view"]): {**t["photo"], "samples": t["samples"]}
        for t in map(truth, PICTURES)
        if t["kind"] == kind and t["shape"] in shapes
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_shapes_and_views(kind: str) -> None:
    found = [truth(p) for p in PICTURES if p.parent.name == kind]
    shapes = {t["shape"] for t in found}
    assert len(shapes) >= 4
    assert len({t["shape_seed"] for t in found}) == len(shapes)
    for shape in shapes:
        assert len({t["view"] for t in found if t["shape"] == shape}) >= 2


def test_no_truth_without_a_picture() -> None:
    for text in FOLDER.glob("*/*.toml"):
        assert text.with_suffix(".webp").exists(), text


@each_picture
def test_truth_describes_the_picture(picture: Path) -> None:
    t = truth(picture)
    assert t["kind"] == picture.parent.name
    assert picture.stem == f"{t['shape']:02d}-{t['view']:02d}"
    with Image.open(picture) as opened:
        assert opened.size == (t["width"], t["height"])
        assert max(opened.size) == LONGEST
    assert 0.02 < t["mm_per_pixel"] < 6
    assert t["thing"]["count"] >= 1
    assert set(t["facts"]) >= {fact for cue in t.get("cues", []) for fact in cue["facts"]}


@each_picture
def test_alpha_has_object_and_background(picture: Path) -> None:
    mask = alpha(picture)
    assert mask.min() == 0
    assert mask.max() > 190, "matter that light shines through still hides what lies below"
    assert 0.05 <= (mask > 127).mean() <= 0.85
    rim = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])
    assert (rim > 127).mean() < 0.02, "the object is cut off by the frame"


@each_picture
def test_cues_lie_on_the_object(picture: Path) -> None:
    mask = alpha(picture)
    for cue in truth(picture).get("cues", []):
        polygon = cue["polygon"]
        assert len(polygon) >= 3
        assert all(0 <= c <= 1 for corner in polygon for c in corner), cue["name"]
        x, y = centroid(polygon)
        assert mask[int(y * mask.shape[0]), int(x * mask.shape[1])] > 0, cue["name"]
        covered = mask[inside(polygon, (mask.shape[1], mask.shape[0]))]
        assert (covered > 127).mean() > 0.75, cue["name"]


@pytest.mark.parametrize("kind", KINDS)
def test_most_views_of_a_kind_show_a_cue(kind: str) -> None:
    """A string of small beads may show none; a kind that seldom shows any teaches nothing."""
    marked = [bool(truth(p).get("cues")) for p in PICTURES if p.parent.name == kind]
    assert sum(marked) >= len(marked) / 2


@pytest.mark.parametrize("picture", WITH_PASSES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_passes_fit_the_picture(picture: Path) -> None:
    """Normals are unit vectors that face the camera, albedo is that of matter, and an open top sees the room."""
    art = cutouts.CutOut(picture, truth(picture)["shape"], truth(picture)["view"]).art
    assert art.passes is not None
    assert art.passes.shape[:2] == art.lit.shape[:2]
    solid = art.lit[..., 3] > 0.97 * art.lit[..., 3].max()
    planes = art.passes[solid].astype(np.float32) / 255
    normal = planes[:, 3:6] * 2 - 1
    assert np.median(np.linalg.norm(normal, axis=1)) == pytest.approx(1, abs=0.1)
    assert (normal[:, 2] > -0.2).mean() > 0.97
    assert 0.02 < planes[:, :3].mean() < 0.97
    assert np.percentile(planes[:, 6], 95) > 0.5
    # What the renderer lit brightly was not drawn as black matter: the same thing lies in both pictures.
    lit = art.lit[solid][:, :3].mean(1)
    bright = lit > np.percentile(lit, 90)
    assert planes[bright, :3].mean() >= planes[lit < np.percentile(lit, 10), :3].mean() - 0.05


@pytest.mark.parametrize("picture", HEAPS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_pieces_cover_the_picture_and_are_counted_alike(picture: Path) -> None:
    """Pieces are where alpha is; as many carry enough pixels as rays from the camera met."""
    with Image.open(picture.with_suffix(".pieces.png")) as opened:
        numbers = np.asarray(opened)
    mask = alpha(picture)
    assert numbers.shape == mask.shape
    assert ((numbers > 0) == (mask > 127)).mean() > 0.98
    sizes = np.bincount(numbers.ravel(), minlength=256)[1:]
    told = truth(picture)
    # The truth counts pieces that 8 rays of a grid of 160 along the longer side meet.
    least = 8 * (max(mask.shape) / 160) ** 2
    assert int((sizes > 0).sum()) <= told["thing"]["count"]
    visible, rays = int((sizes >= least).sum()), told["quantities"]["visible_pieces"]
    assert abs(visible - rays) <= max(1, 0.08 * rays)


@pytest.mark.parametrize(("product", "look_alike"), [(p, other) for p, others in PRODUCTS.items() for other in others])
def test_product_and_look_alike_are_photographed_alike(product: str, look_alike: str) -> None:
    shapes = {truth(p)["shape"] for p in PICTURES if p.parent.name == look_alike}
    ours, theirs = photographs(product, shapes), photographs(look_alike, shapes)
    shared = ours.keys() & theirs.keys()
    assert len(shared) >= 0.9 * len(theirs)
    for place in shared:
        assert ours[place] == theirs[place]
    for photos in (ours, theirs):
        heights = [p["elevation"] for p in photos.values()]
        assert min(heights) >= 35
        assert max(heights) <= 85
        assert max(heights) - min(heights) > 35
        assert len({p["light"] for p in photos.values()}) == 5


@pytest.mark.parametrize("kind", [*HEAPED, "tusk", "cattle_horn"])
def test_heaps_and_pairs_do_not_give_the_kind_away(kind: str) -> None:
    """Every kind shows both one thing alone and several."""
    counts = {truth(p)["thing"]["count"] for p in PICTURES if p.parent.name == kind}
    assert min(counts) == 1
    assert max(counts) > 1


def test_cited_facts_are_well_formed() -> None:
    for picture in PICTURES:
        for fact in truth(picture)["facts"]:
            assert re.fullmatch(r"(IV|LA|PA|TI)-\d{3}", fact)


@pytest.mark.shared
def test_cited_facts_exist(shared: Path) -> None:
    known = set(re.findall(r"^- ((?:IV|LA|PA|TI)-\d{3}) \|", (shared / "domain" / "facts.md").read_text("utf-8"), re.M))
    for picture in PICTURES:
        assert set(truth(picture)["facts"]) <= known


def test_library_stays_small() -> None:
    assert sum(p.stat().st_size for p in FOLDER.rglob("*") if p.is_file()) <= BUDGET

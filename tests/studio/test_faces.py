"""Cut faces other than tusk: layouts, and numbers measured again on the finished clean picture."""

import itertools
from typing import Any

import numpy as np
import pytest
from scipy import ndimage
from scipy.spatial import ConvexHull

from studio import measure
from studio.faces import FACES, KINDS
from studio.kinds import UnknownKindError
from studio.recipes import Picture, draw

LAYOUTS = [(kind, layout) for kind in KINDS for layout in FACES[kind].odds]


def clean(kind: str, seed: int, size: int, **asked: Any) -> Picture:
    """Even light from high above, plain paper, no camera faults."""
    lamp = {"spot": 0.05, "elevation": 1.25}
    return draw(kind, seed, size, phone=False, ground="paper", ruler=False, lamp=lamp, **asked)


def cue(picture: Picture, name: str) -> np.ndarray:
    """Pixels inside all outlines of one cue."""
    regions = [measure.inside(c.polygon, picture.mask.shape) for c in picture.truth.cues if c.id == name]
    return np.logical_or.reduce(regions)


def along_rays(picture: Picture, start: float, end: float, steps: int = 256) -> np.ndarray:
    """Brightness (rays, steps) from `start` to `end` of the way from the known centre to the rim found in the mask."""
    q = picture.truth.quantities
    grey = measure.luma(picture.image)
    rows = []
    for turn in np.arange(0, 2 * np.pi, 0.05):
        reach = np.arange(0, 1.6 * q["radius_px"], 0.5)
        x, y = q["centre_x_px"] + reach * np.cos(turn), q["centre_y_px"] + reach * np.sin(turn)
        solid = ndimage.map_coordinates(picture.mask, [y, x], order=1)
        rim = reach[np.nonzero(solid > 0.5)[0].max()]
        part = np.linspace(start, end, steps) * rim
        where = [q["centre_y_px"] + part * np.sin(turn), q["centre_x_px"] + part * np.cos(turn)]
        rows.append(ndimage.map_coordinates(grey, where, order=1))
    return np.array(rows)


def lines_to_the_rim(picture: Picture, start: float, end: float, fewest: float, most: float) -> float:
    """Lines between centre and rim, from the strongest frequency of the mean spectrum along all rays."""
    rays = along_rays(picture, start, end)
    rays = rays - ndimage.gaussian_filter1d(rays, 24, axis=1)
    power = (np.abs(np.fft.rfft(rays * np.hanning(rays.shape[1]), 4096, axis=1)) ** 2).mean(0)
    count = np.arange(len(power)) * rays.shape[1] / 4096 / (end - start)
    band = np.where((count > fewest) & (count < most), power, 0)
    return float((band * count).sum() / band.sum()) if band.max() == 0 else float(count[int(band.argmax())])


@pytest.mark.parametrize(("kind", "layout"), LAYOUTS)
def test_every_layout_shows_a_cue_and_names_itself(kind: str, layout: str) -> None:
    shown = 0
    for seed in (3, 4, 5):
        picture = draw(kind, seed, 224, phone=False, layout=layout)
        assert picture.truth.parameters["layout"] == layout
        assert 0.08 < picture.mask.mean() <= 1
        shown += bool(picture.truth.cues)
    assert shown >= 2


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("warthog_section", {"layout": "piece"}),
        ("hippo_section", {"seam": "cross"}),
        ("horn_section", {"animal": "rhino"}),
        ("bone_section", {"cut": "slanted"}),
        ("shell_section", {"sort": "blue"}),
    ],
)
def test_unknown_words_are_refused(kind: str, asked: dict[str, Any]) -> None:
    with pytest.raises(UnknownKindError, match=f"{kind} has no"):
        draw(kind, 1, 96, **asked)


@pytest.mark.parametrize("kind", KINDS)
def test_no_face_but_tusk_shows_crossing_lines(kind: str) -> None:
    """The measure finds an angle with any spacing right to a third, so real lines answer to two neighbours alike."""
    picture = clean(kind, 2, 448, layout="whole")
    q = picture.truth.quantities
    middle = (q["centre_x_px"], q["centre_y_px"])
    turns = np.arange(0, 2 * np.pi, 0.25)
    reach = 0.7 * q["radius_px"]
    places = [(middle[0] + reach * np.cos(t), middle[1] + reach * np.sin(t)) for t in turns]
    found = [measure.schreger_angle(picture.image, middle, places, spacing) for spacing in (8.0, 10.5, 14.0, 18.0)]
    alike = [a for a, b in itertools.pairwise(found) if a is not None and b is not None and abs(a - b) < 10]
    assert not alike


@pytest.mark.parametrize(
    ("kind", "rings"),
    [("hippo_section", 30.0), ("hippo_section", 44.0), ("warthog_section", 24.0), ("warthog_section", 36.0)],
)
def test_fine_lines_follow_the_outline_in_the_number_asked(kind: str, rings: float) -> None:
    counts = [
        lines_to_the_rim(clean(kind, seed, 560, layout="whole", rings=rings), 0.62, 0.9, 0.6 * rings, 1.6 * rings)
        for seed in (1, 3)
    ]
    assert abs(np.mean(counts) - rings) < 0.15 * rings


@pytest.mark.parametrize("core", [0.4, 0.5, 0.6])
def test_the_marbled_core_has_the_share_asked(core: float) -> None:
    """The core is where brightness is rough; its area over the whole face is re-measured from the pixels."""
    picture = clean("walrus_section", 6, 512, layout="whole", core=core, cracks=0)
    grey = measure.luma(picture.image)
    inner = ndimage.binary_erosion(picture.mask > 0.5, iterations=int(0.14 * picture.truth.quantities["radius_px"]))
    rough = ndimage.gaussian_filter(np.abs(grey - ndimage.gaussian_filter(grey, 4)), 4)
    smooth_ring = float(np.percentile(rough[cue(picture, "primary_ring") & inner], 50))
    found = ndimage.binary_fill_holes((rough > 2.2 * smooth_ring) & inner)
    share = found.sum() / (picture.mask > 0.5).sum()
    assert abs(share - picture.truth.quantities["core_share"]) < 0.2 * core * core


def test_cracks_run_in_from_the_rim_of_walrus_only_when_asked() -> None:
    cracked = clean("walrus_section", 6, 384, layout="whole", cracks=7)
    whole = clean("walrus_section", 6, 384, layout="whole", cracks=0)
    assert not [c for c in whole.truth.cues if c.id == "rim_crack"]
    region = cue(cracked, "rim_crack")
    for picture, least, most in ((cracked, 0.02, 1), (whole, 0, 0.012)):
        grey = measure.luma(picture.image)
        dark = grey < 0.6 * np.median(grey[region])
        assert least <= dark[region].mean() <= most


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_enamel_is_whiter_than_dentine_and_marked_all_along(seed: int) -> None:
    picture = clean("hippo_section", seed, 512, layout="whole")
    colour = picture.image.astype(float)
    yellow = (colour.max(-1) - colour.min(-1)) / np.maximum(colour.max(-1), 1)
    thing = picture.mask > 0.9
    inner = ndimage.binary_erosion(thing, iterations=int(0.2 * picture.truth.quantities["radius_px"]))
    enamel = cue(picture, "hippo_enamel") & thing
    white = thing & (yellow < np.percentile(yellow[inner], 2)) & (measure.luma(picture.image) > 0.6)
    assert np.median(yellow[enamel]) < np.median(yellow[inner])
    rim = thing & ~ndimage.binary_erosion(thing, iterations=int(0.08 * picture.truth.quantities["radius_px"]))
    assert (white & rim & ndimage.binary_dilation(enamel, iterations=2)).sum() > 0.8 * (white & rim).sum()


@pytest.mark.parametrize("seed", range(1, 7))
def test_warthog_has_as_many_grooves_as_its_truth_says(seed: int) -> None:
    """Grooves are the places where the outline stays clearly inside its convex hull."""
    picture = clean("warthog_section", seed, 384, layout="whole", turn=0.0)
    rows, columns = np.nonzero(picture.mask > 0.5)
    points = np.c_[columns, rows]
    hull = ConvexHull(points)
    rim = np.argwhere((picture.mask > 0.5) & ~ndimage.binary_erosion(picture.mask > 0.5))[:, ::-1]
    gap = -(rim @ hull.equations[:, :2].T + hull.equations[:, 2]).max(1)
    deep = np.zeros(picture.mask.shape, bool)
    deep[rim[:, 1], rim[:, 0]] = gap > 0.016 * picture.truth.quantities["radius_px"]
    _, count = ndimage.label(ndimage.binary_dilation(deep, iterations=4))
    assert count == picture.truth.quantities["grooves"]


@pytest.mark.parametrize(("kind", "hollow"), [("horn_section", 0.5), ("horn_section", 0.7), ("bone_section", 0.45)])
def test_the_hollow_has_the_share_asked(kind: str, hollow: float) -> None:
    asked: dict[str, Any] = {"animal": "cattle"} if kind == "horn_section" else {}
    picture = clean(kind, 4, 384, layout="whole", hollow=hollow, **asked)
    grey = measure.luma(picture.image)
    wall = float(np.median(grey[(picture.mask > 0.9) & ~cue(picture, "hollow" if asked else "marrow_hole")]))
    spots, _ = ndimage.label((grey < 0.5 * wall) & (picture.mask > 0.5))
    largest = np.bincount(spots[spots > 0]).max()
    assert abs(np.sqrt(largest / (picture.mask > 0.5).sum()) - hollow) < 0.07


@pytest.mark.parametrize("spacing", [0.5, 0.7])
def test_fibres_of_rhino_horn_stand_as_densely_as_asked(spacing: float) -> None:
    """Fibres are counted as pale blobs between darker seams."""
    picture = clean("rhino_section", 3, 512, layout="close", spacing=spacing, across=32 * spacing, depth=0.5)
    grey = measure.luma(picture.image)
    pitch = picture.truth.quantities["fibre_spacing_px"]
    blurred = ndimage.gaussian_filter(grey, 0.12 * pitch)
    dots = blurred == ndimage.maximum_filter(blurred, int(0.5 * pitch) | 1)
    inside = ndimage.binary_erosion(picture.mask > 0.99, iterations=3)
    density = (dots & inside).sum() / inside.sum() * picture.truth.quantities["px_per_mm"] ** 2
    assert 0.65 < density / picture.truth.quantities["fibres_per_mm2"] < 1.15


def test_fibres_are_a_cue_only_where_the_picture_resolves_them() -> None:
    near = clean("rhino_section", 3, 320, layout="close", spacing=0.6, across=18.0)
    far = clean("rhino_section", 3, 224, layout="whole", spacing=0.6)
    assert "tubules" in {sign.id for sign in near.truth.cues}
    assert "tubules" not in {sign.id for sign in far.truth.cues}


def test_bone_shows_dots_across_and_dashes_along() -> None:
    lengths = {}
    for cut in ("across", "along"):
        picture = clean("bone_section", 8, 512, layout="piece", cut=cut, across=14.0, dirt=1.0, depth=0.8)
        grey = measure.luma(picture.image)
        inner = ndimage.binary_erosion(picture.mask > 0.99, iterations=8)
        dark = (ndimage.gaussian_filter(grey, 10) - ndimage.gaussian_filter(grey, 1) > 0.06) & inner
        spots, count = ndimage.label(dark)
        ratios = []
        for number in range(1, count + 1):
            rows, columns = np.nonzero(spots == number)
            if len(rows) >= 30:
                spread = np.linalg.eigvalsh(np.cov(rows, columns))
                ratios.append(float(np.sqrt(spread[1] / max(spread[0], 0.1))))
        lengths[cut] = float(np.median(ratios))
    assert lengths["across"] < 2 < 3 < lengths["along"]


@pytest.mark.parametrize("sort", ["white", "pearl"])
def test_layers_of_shell_lie_as_far_apart_as_asked(sort: str) -> None:
    picture = clean("shell_section", 5, 512, layout="close", sort=sort, spacing=1.2, across=22.0)
    grey = measure.luma(picture.image)
    pitch = picture.truth.quantities["layer_spacing_px"]
    fine = grey - ndimage.gaussian_filter(grey, 1.2 * pitch)
    power = np.abs(np.fft.fftshift(np.fft.fft2(fine * np.outer(np.hanning(512), np.hanning(512))))) ** 2
    rows, columns = np.mgrid[-256:256, -256:256]
    reach = np.hypot(rows, columns)
    ring = np.where((reach > 512 / pitch / 2) & (reach < 512 / pitch * 2), power, 0)
    assert abs((ring * reach).sum() / ring.sum() - 512 / pitch) < 0.3 * 512 / pitch
    heading = 2 * np.arctan2(rows, columns)
    assert np.hypot((ring * np.cos(heading)).sum(), (ring * np.sin(heading)).sum()) > 0.7 * ring.sum()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "slice" in FACES[kind].odds])
def test_a_slice_shows_its_side_below_the_face(kind: str) -> None:
    picture = (
        clean(kind, 2, 256, layout="slice", dirt=0.3) if kind == "bone_section" else clean(kind, 2, 256, layout="slice")
    )
    grey, thing = measure.luma(picture.image), picture.mask > 0.5
    columns = np.nonzero(thing.any(0))[0]
    middle = columns[len(columns) // 3 : -len(columns) // 3]
    low = [np.nonzero(thing[:, c])[0].max() - 4 for c in middle]
    high = [np.nonzero(thing[:, c])[0].min() + 14 for c in middle]
    assert np.median(grey[low, middle]) < 0.9 * np.median(grey[high, middle])


def test_polished_pieces_keep_only_cues_that_lie_on_them() -> None:
    for kind in ("walrus_section", "bone_section", "tagua_section", "rhino_section", "horn_section"):
        for seed in range(2):
            picture = draw(kind, seed, 192, phone=False, layout="piece")
            for sign in picture.truth.cues:
                assert picture.mask[measure.inside(sign.polygon, picture.mask.shape)].min() > 0.5, (kind, sign.id)

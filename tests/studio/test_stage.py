"""Settings are drawn alike for every kind; scales can be read off the picture; nothing of a setting hides a sign."""

from __future__ import annotations

import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from borderlens.packs.pictures import read_picture
from studio import files, measure, scales, settings
from studio.backgrounds import CONTAINERS, NAMES, PLAIN, ground
from studio.lighting import Lamp, shaded
from studio.makers import UnknownKindError
from studio.recipes import Picture, draw, stream
from studio.truth import Truth
from studio.view import View


@pytest.mark.parametrize("setting", settings.SETTINGS)
def test_every_setting_draws_and_is_written(setting: str) -> None:
    picture = draw("shell_section", 5, 128, setting=setting)
    assert picture.truth.parameters["setting"] == setting
    assert picture.image.std() > 6
    assert Truth.from_toml(picture.truth.to_toml()) == picture.truth


def test_settings_look_different_and_leave_the_thing_where_it_is() -> None:
    pictures = [draw("shell_section", 5, 128, setting=name, hard=0.0, layout="whole") for name in settings.SETTINGS]
    for one, other in pairwise(pictures):
        assert np.abs(one.image.astype(float) - other.image).mean() > 4
        assert np.array_equal(one.mask, other.mask)


def test_the_odds_are_those_of_the_table_for_two_kinds() -> None:
    for kind in ("tusk", "leopard_skin"):
        drawn = Counter(settings.drawn(np.random.default_rng(stream(kind, seed, "setting"))) for seed in range(3000))
        for name, share in settings.ODDS.items():
            assert drawn[name] / 3000 == pytest.approx(share, abs=0.03)


def test_a_clean_picture_lies_on_a_plain_table_unless_asked() -> None:
    for seed in range(12):
        found = draw("shell_section", seed, 64, phone=False).truth.parameters
        assert found["setting"] == "table"
        assert found["ground"] in PLAIN
    asked = draw("shell_section", 0, 64, phone=False, setting="tray").truth.parameters
    assert asked["ground"] == "luggage_tray"


def test_unknown_settings_and_scales_are_refused() -> None:
    with pytest.raises(UnknownKindError, match="moon"):
        draw("shell_section", 1, 64, setting="moon")
    with pytest.raises(UnknownKindError, match="yard"):
        draw("shell_section", 1, 64, scale="yard")


def test_plastic_veils_without_changing_what_counts_as_clean() -> None:
    bare = draw("shell_section", 3, 192, setting="table", phone=False, layout="whole")
    film = draw(
        "shell_section",
        3,
        192,
        setting="film",
        phone=False,
        layout="whole",
        ground=str(bare.truth.parameters["ground"]),
    )
    assert film.truth.difficulty > bare.truth.difficulty
    dark = np.percentile(measure.luma(bare.image), 5)
    assert np.percentile(measure.luma(film.image), 5) > dark


@pytest.mark.parametrize("name", [*NAMES, *CONTAINERS])
def test_every_ground_has_texture_and_keeps_its_seed(name: str) -> None:
    view = View.aim(96, 128, 260.0)
    first, again = (ground(view, np.random.default_rng(4), name) for _ in range(2))
    assert np.array_equal(first.albedo, again.albedo)
    lamp = Lamp.drawn(np.random.default_rng(1))
    light = shaded(lamp, first.albedo, first.bump, first.gloss, lamp.falloff(view.shape))
    assert 0.004 < light.std() < 0.6
    assert np.isfinite(light).all()


def along(picture: Picture) -> tuple[NDArray[np.float64], float]:
    """Brightness along the outer row of blocks of the scale (1200 reads, 0..1), and the row's length in pixels."""
    height, width = picture.mask.shape
    (outline,) = [part for part in picture.truth.beside if part.id == "scale"]
    start, end, deep, _ = np.array(outline.polygon) * (width, height) - 0.5
    inward = (deep - end) * 0.15
    share = np.linspace(0.0, 1.0, 1200)[:, None]
    x, y = (start + inward + share * (end - start)).T
    grey = measure.luma(picture.image)
    return grey[np.round(y).astype(int), np.round(x).astype(int)].astype(float), float(np.hypot(*(end - start)))


@pytest.mark.parametrize("name", ["bar", "corner"])
@pytest.mark.parametrize("kind", ["shell_section", "pangolin_scales"])
def test_a_scale_measures_what_the_truth_says(name: str, kind: str) -> None:
    """Blocks are counted and the place of their edges fitted in the pixels, without the drawing code."""
    seen = 0
    asked = {"layout": "whole"} if kind == "shell_section" else {}
    for seed in range(12):
        picture = draw(kind, seed, 512, phone=False, scale=name, **asked)
        if not picture.truth.beside:
            continue
        told = picture.truth.quantities
        blocks = told["scale_bar_mm"] / told["scale_block_mm"]
        if blocks < 4:
            continue
        grey, length = along(picture)
        # The mean over a quarter of a block: a small bar's row is only a few pixels deep.
        wide = round(len(grey) / blocks / 4)
        grey = np.convolve(np.pad(grey, wide, mode="edge"), np.full(wide, 1 / wide), "same")[wide:-wide]
        dark = grey < (np.percentile(grey, 10) + np.percentile(grey, 90)) / 2
        edges = np.nonzero(np.diff(dark.astype(int)))[0] / (len(dark) - 1)
        inner = edges[(edges > 0.2 / blocks) & (edges < 1 - 0.2 / blocks)]
        assert len(inner) == round(blocks) - 1
        spacing = np.diff(inner) * length / told["scale_block_mm"]
        assert spacing.mean() == pytest.approx(length / told["scale_bar_mm"], rel=0.05)
        if kind == "shell_section":
            # Seen nearly from above; the others from the side, where only the middle has this scale.
            assert spacing.mean() == pytest.approx(told["px_per_mm"], rel=0.12)
        seen += 1
        if seen == 2:
            break
    assert seen == 2


def test_a_scale_on_the_thing_is_no_part_of_it_and_hides_no_sign() -> None:
    without = draw("tiger_skin", 7, 256, phone=False, layout="close", scale="none")
    picture = draw("tiger_skin", 7, 256, phone=False, layout="close", scale="bar")
    (outline,) = picture.truth.beside
    region = measure.inside(outline.polygon, picture.mask.shape)
    assert (without.mask[region] > 0.5).mean() > 0.05
    assert (picture.mask[region] > 0.5).mean() < 0.1
    for cue in picture.truth.cues:
        covered = measure.inside(cue.polygon, picture.mask.shape)
        assert (covered & region).sum() < 0.12 * covered.sum()


def test_scales_in_a_tenth_to_a_quarter_of_all_pictures() -> None:
    drawn = Counter(scales.drawn(np.random.default_rng(seed)) for seed in range(2000))
    assert set(drawn) == set(scales.SCALES)
    assert 0.1 < 1 - drawn["none"] / 2000 < 0.25


def test_the_program_reads_the_truth_with_a_scale(tmp_path: Path) -> None:
    picture = draw("shell_section", 2, 256, phone=False, layout="whole", scale="bar")
    files.save(picture, tmp_path / "scaled")
    read = read_picture(tmp_path / "scaled.jpg")
    assert read.fault == ""
    assert read.quantities["scale_bar_mm"] == picture.truth.quantities["scale_bar_mm"]
    assert [cue.id for cue in read.cues] == [cue.id for cue in picture.truth.cues]
    stored = tomllib.loads((tmp_path / "scaled.picture.toml").read_text("utf-8"))
    assert stored["beside"][0]["id"] == "scale"

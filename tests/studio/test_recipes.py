"""Every kind draws, tells the truth, and does so again from the same seed."""

from pathlib import Path

import numpy as np
import pytest

from studio import measure
from studio.makers import NoCutOutError, UnknownKindError, is_ready
from studio.phone import CLIPPED, clipped_share
from studio.recipes import FLAT_KINDS, KINDS, Picture, draw
from studio.truth import Truth

READY = [kind for kind in KINDS if is_ready(kind)]
CUES = {
    "ivory_section": {
        "crossing_lines",
        "outer_bark",
        "nerve_canal",
        "radial_crack",
        "ring_crack",
        "concave_angle",
        "convex_angle",
    },
    "ivory_lengthwise": {"grain_lines", "outer_bark"},
    "hippo_section": {"hippo_core", "hippo_enamel", "hippo_rind"},
    "walrus_section": {"core_marbling", "primary_ring", "rim_crack", "walrus_rind"},
    "warthog_section": {"nerve_line", "groove"},
    "rhino_section": {"no_bone_core"},
    "horn_section": {"hollow", "layers", "layers_apart"},
    "shell_section": {"shell_layers", "shell_mottling", "pearl_lustre"},
    "bone_section": {"bone_pits", "spongy_core", "marrow_hole"},
    "resin_section": {"parallel_bands", "bubbles", "mould_seam"},
    "lined_resin_section": {"imitation_lines", "bubbles", "mould_seam"},
    "celluloid_section": {"parallel_layers", "mould_seam"},
    "tagua_section": {"tagua_skin", "tagua_cavity", "tagua_rings"},
    "tiger_skin": {"tiger_stripes"},
    "leopard_skin": {"leopard_rosettes"},
    "clouded_leopard_skin": {"cloud_blotches"},
    "zebra_skin": {"zebra_bands"},
    "painted_skin": {"painted_marks"},
    "printed_plush": {"print_repeat"},
}


@pytest.fixture(scope="module")
def pictures() -> dict[str, list[Picture]]:
    return {kind: [draw(kind, seed, 160) for seed in range(40, 43)] for kind in READY}


@pytest.mark.parametrize("kind", READY)
def test_a_kind_draws_and_its_truth_reads_back(kind: str, pictures: dict[str, list[Picture]]) -> None:
    for picture in pictures[kind]:
        assert picture.image.shape == (160, 160, 3)
        assert picture.image.std() > 8
        assert Truth.from_toml(picture.truth.to_toml()) == picture.truth
        assert picture.truth.facts or kind not in FLAT_KINDS
        assert 0 <= picture.truth.difficulty <= 1


@pytest.mark.parametrize("kind", READY)
def test_cues_lie_in_the_picture_and_on_the_thing(kind: str, pictures: dict[str, list[Picture]]) -> None:
    for picture in pictures[kind]:
        for cue in picture.truth.cues:
            corners = np.array(cue.polygon)
            assert len(corners) >= 3
            assert corners.min() >= 0
            assert corners.max() <= 1
            region = measure.inside(cue.polygon, picture.mask.shape)
            assert (picture.mask[region] > 0.5).mean() > (0.9 if kind in FLAT_KINDS else 0.6), cue.id


@pytest.mark.parametrize("kind", CUES)
def test_clean_whole_pictures_show_every_cue_of_their_kind(kind: str) -> None:
    layout = "close" if kind.endswith(("skin", "plush")) else "whole"
    seen: set[str] = set()
    for seed in range(8):
        seen |= {cue.id for cue in draw(kind, seed, 224, phone=False, layout=layout).truth.cues}
        if seen >= CUES[kind]:
            break
    assert seen >= CUES[kind]


@pytest.mark.parametrize("kind", READY)
def test_the_same_seed_gives_the_same_bytes(kind: str, pictures: dict[str, list[Picture]]) -> None:
    again = draw(kind, 40, 160)
    assert again.jpeg == pictures[kind][0].jpeg
    assert again.truth == pictures[kind][0].truth
    assert pictures[kind][1].jpeg != again.jpeg


@pytest.mark.parametrize("kind", READY)
def test_glare_and_exposure_never_hide_the_thing(kind: str, pictures: dict[str, list[Picture]]) -> None:
    for picture in pictures[kind]:
        assert clipped_share(picture.image, picture.mask) < CLIPPED


def test_blur_hides_the_cue_and_raises_the_difficulty() -> None:
    sharp = draw("ivory_section", 7, 256, phone=False, layout="close")
    soft = draw("ivory_section", 7, 256, layout="close", camera={"defocus": 0.03})
    assert "crossing_lines" in {cue.id for cue in sharp.truth.cues}
    assert "crossing_lines" not in {cue.id for cue in soft.truth.cues}
    assert soft.truth.difficulty > sharp.truth.difficulty + 0.3


def test_asked_values_are_used_and_written() -> None:
    picture = draw("ivory_section", 9, 320, aspect=4 / 3, angle=124.0, ground="felt", ruler=True, layout="whole")
    assert picture.image.shape == (240, 320, 3)
    assert picture.truth.parameters["ground"] == "felt"
    assert picture.truth.parameters["ruler"] is True
    assert picture.truth.quantities["angle_asked"] == 124.0


def test_unknown_words_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnknownKindError):
        draw("unicorn_horn", 1)
    with pytest.raises(UnknownKindError, match="angel"):
        draw("ivory_section", 1, 96, angel=124)
    with pytest.raises(NoCutOutError):
        draw("tusk", 1, 96, shape=9999)

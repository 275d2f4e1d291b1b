from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.vision.learning.counts import Share
from borderlens.vision.session import OnnxModel
from recipe.bench import Answering, about, markdown, options, shared_out, write_page
from recipe.explanation import cues_at
from recipe.explanation import page as pointing_page
from recipe.pointing import Pointed
from recipe.shapes import SIZE
from studio.surface import Cue


@pytest.fixture(scope="module")
def pack() -> ModelPack:
    return read_model_pack(Path(__file__).resolve().parents[2] / "models" / "products-v2")


def test_the_head_of_a_pack_answers_as_its_graph_does(pack: ModelPack) -> None:
    image = np.random.default_rng(2).integers(0, 256, (1, 3, SIZE, SIZE)).astype(np.float32)
    reading = OnnxModel(pack, threads=1).run(image)
    answered = Answering.of_pack(pack).probabilities(reading.embedding[None])[0]
    assert answered == pytest.approx(reading.probabilities, abs=1e-4)


def test_a_page_and_its_figures_are_written_side_by_side(tmp_path: Path, pack: ModelPack) -> None:
    parts = ["# Title", about(pack), markdown(("what", "found"), [("a | b", 3)])]
    write_page(tmp_path / "results", "tried", parts, ("what", "found"), [("a | b", 3)])
    page = (tmp_path / "results" / "tried.md").read_text("utf-8")
    assert page.endswith("| what | found |\n| --- | --- |\n| a / b | 3 |\n")
    assert pack.version in page
    with (tmp_path / "results" / "tried.csv").open(newline="") as lines:
        assert list(csv.reader(lines)) == [["what", "found"], ["a | b", "3"]]


def test_a_share_is_never_a_bare_percentage() -> None:
    assert shared_out(Share(0, 20)) == "0 of 20 (0.0 to 16.1 %)"
    assert shared_out(Share(0, 0)) == "-"


def test_every_command_asks_for_a_pack() -> None:
    with pytest.raises(SystemExit):
        options("tried", "").parse_args([])
    assert options("tried", "").parse_args(["--pack", "models/products-v2"]).pack == Path("models/products-v2")


def test_a_cue_that_says_there_is_nothing_to_see_is_no_place_to_point_at() -> None:
    corner = ((0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5))
    assert cues_at([Cue("tiger_stripes", corner, ""), Cue("not_by_eye", ((0, 0), (1, 0), (1, 1)), "")]).mean() == (
        pytest.approx(0.25, abs=0.01)
    )
    assert not cues_at([]).any()


def test_the_page_says_of_which_kinds_the_map_is_no_better_than_chance() -> None:
    def rows(kind: str, hit: bool) -> list[Pointed]:
        return [Pointed("x", kind, "tusk", True, hit, 0.1, True, hit, 0.3, 0.2, 0.5, 0.2, 0.1)] * 6

    text = "\n".join(pointing_page([*rows("tusk", True), *rows("claw", False)], "a pack"))
    assert "Better than chance: tusk. No better than chance: claw." in text
    assert "hits a cue in 6 of 12 pictures" in text
    assert "The middle of the frame hits in 12, more than the map" in text

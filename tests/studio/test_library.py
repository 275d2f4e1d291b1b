"""The library's command draws what is missing, goes on after a break, and what is committed agrees with the plan."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio import developing, library
from studio.developing import LARGEST, Developed, coded, flat, rendered
from studio.library import BUDGET, FOLDER, SCRIPT, is_done, is_rendered, main, make
from studio.makers import UnknownKindError
from studio.plan import Entry, read
from studio.truth import Truth

TINY = Entry("resin-tiny", "resin_section", 9999, {"layout": "whole"})
PLAN = """
[[picture]]
name = "resin-tiny"
kind = "resin_section"
seed = 9999
layout = "whole"
[[picture]]
name = "resin-other"
kind = "resin_section"
seed = 9998
layout = "close"
[[picture]]
name = "tusk-one"
kind = "tusk"
shape = 3
lamp = "dusk"
"""
FACT = re.compile(r"[A-Z]{2}-\d{3}")
COMMITTED = sorted(FOLDER.glob("*/*.webp"))


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "library.toml"
    file.write_text(PLAN, encoding="utf-8")
    return file


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """A raw picture as the renderer leaves it: grey, a bright square in the middle with a cue on its texture."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    entry = Entry("tusk-one", "tusk", 3, {"lamp": "dusk"})
    shown = np.full((90, 120, 3), 110, np.uint8)
    shown[30:60, 40:80] = np.random.default_rng(3).integers(120, 220, (30, 40, 1))
    Image.fromarray(shown).save(folder / "tusk-one.png")
    mask = np.zeros((9, 12), np.uint8)
    mask[3:6, 4:8] = 255
    Image.fromarray(mask).save(folder / "tusk-one.mask.png")
    text = f"""
    kind = "tusk"
    plan = "{entry.mark}"
    shape = 3
    shape_seed = 77
    px_per_mm = 1.5
    pieces = 2
    pieces_seen = 1
    facts = ["IV-018"]
    [scene]
    lamp = "dusk"
    bar = 100
    [thing]
    count = 2
    forms = ["whole", "piece"]
    [bar]
    mm = 100
    from = [0.1, 0.9]
    to = [0.6, 0.9]
    [[cues]]
    name = "tip"
    facts = ["IV-021"]
    seen = 1.0
    polygon = [[0.36, 0.36], [0.6, 0.36], [0.6, 0.62], [0.36, 0.62]]
    """
    (folder / "tusk-one.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_same_seed_gives_the_same_bytes() -> None:
    first, second = flat(TINY, 128), flat(TINY, 128)
    assert first.webp == second.webp
    assert first.truth == second.truth
    assert first.truth.parameters["plan"] == TINY.mark
    assert flat(Entry("x", "resin_section", 9998, TINY.asked), 128).webp != first.webp


def test_a_rendered_scene_is_photographed_with_its_truth(scenes: Path) -> None:
    entry = Entry("tusk-one", "tusk", 3, {"lamp": "dusk"})
    assert is_rendered(entry, scenes)
    made = rendered(entry, scenes)
    truth = made.truth
    assert (truth.width, truth.height, truth.seed, truth.shape) == (120, 90, 77, "tusk-3")
    assert [cue.id for cue in truth.cues] == ["tip"]
    assert truth.facts == ("IV-018", "IV-021")
    assert truth.quantities["share"] == pytest.approx(12 / 108, abs=1e-3)
    assert truth.quantities["bar_mm"] == 100
    assert truth.quantities["bar_x1"] == 0.6
    assert truth.parameters["thing_forms"] == "whole, piece"
    assert truth.camera["noise"] == developing.BY_LAMP["dusk"]["noise"]
    assert Truth.from_toml(truth.to_toml()) == truth
    assert made.webp == rendered(entry, scenes).webp
    assert not is_rendered(Entry("tusk-one", "tusk", 3, {"lamp": "flash"}), scenes)


def test_a_picture_too_rich_for_the_budget_is_coded_lower(monkeypatch: pytest.MonkeyPatch) -> None:
    image = np.random.default_rng(5).integers(0, 256, (160, 200, 3), dtype=np.uint8)
    whole, best = coded(image)
    assert best == developing.QUALITIES[0]
    monkeypatch.setattr(developing, "LARGEST", len(whole) * 2 // 3)
    smaller, quality = coded(image)
    assert len(smaller) <= len(whole) * 2 // 3
    assert quality < best


def test_a_broken_run_goes_on_where_it_stopped(plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, drawn = tmp_path / "out", []

    def breaking(entry: Entry, width: int) -> Developed:
        drawn.append(entry.name)
        if len(drawn) == 2:
            raise KeyboardInterrupt
        return flat(entry, width)

    call = ["--part", "flat", "--plan", str(plan), "--out", str(out), "--width", "96"]
    monkeypatch.setattr(library, "flat", breaking)
    with pytest.raises(KeyboardInterrupt):
        main(call)
    assert [path.stem for path in out.glob("*/*.webp")] == ["resin-tiny"]
    assert main(call) == 0
    assert drawn == ["resin-tiny", "resin-other", "resin-other"]
    assert main(call) == 0
    assert len(drawn) == 3


def test_a_changed_plan_or_a_lost_truth_is_drawn_again(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    call = ["resin-tiny", "--plan", str(plan), "--out", str(out), "--width", "96"]
    assert main(call) == 0
    assert is_done(TINY, out)
    plan.write_text(PLAN.replace('layout = "whole"', 'layout = "close"'), encoding="utf-8")
    changed = next(entry for entry in read(plan).entries if entry.name == "resin-tiny")
    assert not is_done(changed, out)
    assert main(call) == 0
    assert is_done(changed, out)
    (out / "resin_section" / "resin-tiny.picture.toml").unlink()
    assert not is_done(changed, out)


def test_a_kind_without_maker_is_reported_and_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def no_maker(entry: Entry) -> Developed:
        if entry.name == "first":
            raise UnknownKindError("no maker of horn_section yet")
        return flat(entry, 96)

    entries = [Entry("first", "horn_section", 1), TINY]
    assert make(entries, tmp_path, no_maker) == ["first"]
    assert "no maker of horn_section yet" in caplog.text
    assert is_done(TINY, tmp_path)


def test_without_blender_the_flat_half_is_made_and_the_lack_is_said(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(library.shutil, "which", lambda name: None)
    out, raw = tmp_path / "out", tmp_path / "raw"
    assert main(["--plan", str(plan), "--out", str(out), "--scenes", str(raw), "--width", "96"]) == 1
    assert {path.stem for path in out.glob("*/*.webp")} == {"resin-tiny", "resin-other"}
    assert "--blender-python" in caplog.text
    assert "tusk-one" in caplog.text


def test_the_renderer_is_called_for_what_is_missing_alone(
    plan: Path, scenes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(library.subprocess, "run", lambda command, check: calls.append(command))
    call = ["tusk-one", "--plan", str(plan), "--out", str(tmp_path / "out"), "--scenes", str(scenes)]
    call += ["--blender-python", sys.executable, "--size", "640"]
    assert main([*call, "--again"]) == 0
    assert calls[0][:2] == [sys.executable, str(SCRIPT)]
    assert calls[0][-4:] == ["--size", "640", "--samples", "14"]
    jobs = json.loads((scenes / "jobs.json").read_text("utf-8"))
    assert [(job["name"], job["asked"]) for job in jobs] == [("tusk-one", {"lamp": "dusk"})]
    assert main(call) == 0
    assert len(calls) == 1


def test_the_list_says_what_is_there(
    plan: Path, scenes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    main(["resin-tiny", "--plan", str(plan), "--out", str(out), "--width", "96"])
    main(["--list", "--plan", str(plan), "--out", str(out), "--scenes", str(scenes)])
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["resin-tiny"].endswith("there")
    assert lines["resin-other"].endswith("to draw")
    assert lines["tusk-one"].endswith("to develop")
    assert "3 pictures in 2 kinds, 1 rendered" in lines["3"]


def test_every_planned_picture_is_there_and_no_other() -> None:
    planned = {f"{entry.kind}/{entry.name}" for entry in read().entries}
    assert {f"{path.parent.name}/{path.stem}" for path in COMMITTED} == planned
    truths = {
        f"{path.parent.name}/{path.name.removesuffix('.picture.toml')}" for path in FOLDER.glob("*/*.picture.toml")
    }
    assert truths == planned


def test_committed_pictures_agree_with_plan_and_truth() -> None:
    total = 0
    for entry in read().entries:
        file = entry.stem(FOLDER).with_name(f"{entry.name}.webp")
        truth = Truth.from_toml(file.with_name(f"{entry.name}.picture.toml").read_text("utf-8"))
        total += file.stat().st_size
        assert file.stat().st_size <= LARGEST, entry.name
        with Image.open(file) as picture:
            assert picture.size == (truth.width, truth.height)
            assert picture.width * 3 == picture.height * 4
            assert picture.width >= (720 if entry.rendered else 1024)
        assert truth.kind == entry.kind
        assert truth.parameters["plan"] == entry.mark, f"{entry.name} is of an older plan"
        assert {cue.fact for cue in truth.cues} - {""} <= set(truth.facts), entry.name
        assert all(FACT.fullmatch(fact) for fact in truth.facts), entry.name
    assert total < BUDGET


@pytest.mark.shared
def test_facts_of_the_pictures_stand_in_the_facts(shared: Path) -> None:
    known = set(
        re.findall(r"^- ([A-Z]{2}-\d{3}) \|", (shared / "domain" / "facts.md").read_text("utf-8"), re.MULTILINE)
    )
    for path in FOLDER.glob("*/*.picture.toml"):
        assert set(tomllib.loads(path.read_text("utf-8"))["facts"]) <= known, path.name

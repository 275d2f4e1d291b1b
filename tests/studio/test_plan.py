"""The plan of the library says what the issue asks for, and says it once."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.kinds import KINDS
from studio.plan import Entry, PlanError, read

SETTINGS = {"table", "tray", "jute sack", "woven sack", "box"}
KNOWN = {
    "ivory-closeup-124": "ivory_section",
    "ivory-whole-122": "ivory_section",
    "mammoth-closeup-74": "ivory_section",
    "ivory-between-102": "ivory_section",
    "ivory-overview": "ivory_section",
    "ivory-blurred": "ivory_section",
    "bone-section": "bone_section",
    "hippo-section": "hippo_section",
    "resin-section": "resin_section",
    "tagua-section": "tagua_section",
    "tiger-skin": "tiger_skin",
    "leopard-skin": "leopard_skin",
    "painted-skin": "painted_skin",
    "printed-plush": "printed_plush",
    "tiger-dark": "tiger_skin",
    "heap": "pangolin_scales",
    "tusk": "tusk",
    "horn-chips": "horn_chips",
    "cattle-horn": "cattle_horn",
    "seed-pods": "seed_pods",
    "heap-1": "pangolin_scales",
    "heap-2": "pangolin_scales",
    "tusk-1": "tusk",
    "tusk-2": "tusk",
    "horn-chips-1": "horn_chips",
    "scale-single-1": "pangolin_scales",
}
"""Pictures that quizzes, pages and references of the model know by name, and their kinds."""
LAMPS = {"window", "two lamps", "ceiling", "low side", "flash", "dusk"}


def planned(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "library.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_there_are_enough_pictures_kinds_and_rendered_ones() -> None:
    plan = read()
    assert len(plan.entries) >= 320
    assert len(plan.kinds) >= 24
    assert sum(entry.rendered for entry in plan.entries) >= 130
    assert all(sum(entry.kind == kind for entry in plan.entries) >= 3 for kind in plan.kinds)


def test_names_are_plain_and_stand_once() -> None:
    names = [entry.name for entry in read().entries]
    assert len(set(names)) == len(names)
    assert all(name.replace("-", "").isalnum() and name == name.lower() and name.isascii() for name in names)


def test_the_names_known_to_quizzes_and_pages_are_kept() -> None:
    entries = {entry.name: entry.kind for entry in read().entries}
    assert {name: entries.get(name) for name in KNOWN} == KNOWN


def test_no_picture_of_a_family_is_planned_twice() -> None:
    marks = [(entry.kind, entry.mark) for entry in read().entries]
    assert len(set(marks)) == len(marks)


def test_what_a_scene_is_asked_is_known_to_the_renderer() -> None:
    for entry in read().entries:
        if entry.rendered:
            assert entry.asked.get("setting", "table") in SETTINGS, entry.name
            assert entry.asked.get("lamp", "window") in LAMPS, entry.name
            assert entry.asked.get("cover", "") in {"", "film", "zip bag"}, entry.name
            assert entry.asked.keys() <= {
                *("setting", "ground", "lamp", "cover", "elevation", "azimuth", "bar", "close", "at", "exposure"),
                "camera",
            }, entry.name


def test_a_product_and_its_look_alike_share_their_scenes() -> None:
    """Whatever sets a scene of ivory sets the same one of resin: tables and lamps tell nothing."""
    scenes = {
        kind: [(e.number, dict(e.asked)) for e in read().entries if e.kind == kind]
        for kind in ("ivory_bangle", "resin_bangle", "ivory_figure", "tagua_figure", "claw", "claw_cast")
    }
    assert scenes["ivory_bangle"] == scenes["resin_bangle"]
    assert scenes["ivory_figure"] == scenes["tagua_figure"]
    assert scenes["claw"] == scenes["claw_cast"]


def test_a_dropped_picture_is_left_out_with_its_reason(tmp_path: Path) -> None:
    text = """
    [[set]]
    kinds = ["tusk", "cattle_horn"]
    pictures = [{ name = "table", shape = 3 }]
    [[dropped]]
    name = "tusk-table"
    reason = "half of it lies outside"
    """
    plan = read(planned(tmp_path, text))
    assert [entry.name for entry in plan.entries] == ["cattle-horn-table"]
    assert plan.dropped == {"tusk-table": "half of it lies outside"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[picture]]\nname = "a"\nkind = "unicorn"\nseed = 1', "no kind unicorn"),
        ('[[picture]]\nname = "a"\nkind = "tusk"\nseed = 1', "wants a shape"),
        ('[[picture]]\nname = "a"\nkind = "tiger_skin"\nseed = -1', "wants a seed"),
        ('[[picture]]\nname = "a"\nkind = "tusk"\nshape = 1\n' * 2, "twice"),
        ('[[dropped]]\nname = "b"\nreason = "weak"', "not planned: b"),
    ],
)
def test_a_faulty_plan_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PlanError, match=said):
        read(planned(tmp_path, text))


def test_the_mark_follows_every_part_of_what_is_asked() -> None:
    first = Entry("a", "tusk", 3, {"lamp": "dusk"})
    assert first.mark == Entry("b", "tusk", 3, {"lamp": "dusk"}).mark
    others = [Entry("a", "tusk", 4, {"lamp": "dusk"}), Entry("a", "tusk", 3, {"lamp": "flash"})]
    others.append(Entry("a", "cattle_horn", 3, {"lamp": "dusk"}))
    assert first.mark not in {entry.mark for entry in others}
    assert KINDS["tusk"].solid
    assert first.rendered

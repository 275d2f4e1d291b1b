from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from recipe.distance import among_themselves, nearness, place, told_apart
from recipe.gap import _drawn_head, _Lot, chosen
from recipe.gap_report import Counted, Gap, Placed, Told, append, section
from recipe.labels import LABELS
from recipe.real import TABLE, WHOLE, shown

HELD = Counted("drawn pictures", "", WHOLE, 9, 10, "")
GAP = Gap(
    "first drawings",
    "0 to 9",
    {"tusk": 10},
    "ab" * 32,
    1.0,
    HELD,
    [Counted("live tiger", "tiger_skin", WHOLE, 6, 8, "tiger_skin 6, tusk 2")],
    [Placed("live tiger", WHOLE, (2, 1), 0.5, 0.4, 0.75)],
    [Counted("tiger_skin", "tiger_skin", WHOLE, 3, 9, "none 6, tiger_skin 3")],
    [Told("all coats", 0.987, 7, 3, 90)],
)


def unit(points: np.ndarray) -> np.ndarray:
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)


def cloud(count: int, at: int, seed: int, spread: float = 0.2) -> np.ndarray:
    random = np.random.default_rng(seed)
    return unit(random.normal(scale=spread, size=(count, 24)) + np.eye(24)[at])


def test_the_nearest_label_ranks_first_and_the_best_right_label_counts() -> None:
    drawn = np.concatenate([cloud(20, label, label) for label in range(3)])
    labels = np.repeat(np.arange(3), 20)
    near = nearness(cloud(1, 1, 9, 0.05)[0], drawn, labels, 4)
    assert near.argmax() == 1
    assert near[3] == -1
    assert place(near, [1]).rank == 1
    assert place(near, [0]).rank in (2, 3)
    assert place(near, [0, 1]) == place(near, [1, 0])
    assert place(near, [0, 1]).rank == 1
    assert place(near, [0]).other == pytest.approx(near[1])


def test_pictures_of_one_family_do_not_vouch_for_each_other() -> None:
    pairs = np.repeat(cloud(8, 0, 1), 2, axis=0)
    twins = [f"shape-{i // 2}" for i in range(16)]
    alone = [f"seed-{i}" for i in range(16)]
    assert among_themselves(pairs, twins) < among_themselves(pairs, alone)


def test_a_label_of_few_shapes_has_no_figure_of_its_own(tmp_path: Path) -> None:
    shapes = [f"shape-{i % 5}" for i in range(20)]
    assert np.isnan(among_themselves(cloud(20, 0, 1), shapes))
    few = replace(GAP, placed=[Placed("live pangolin", WHOLE, (1,), 0.5, 0.4, float("nan"))])
    assert "| live pangolin | whole | 1 | 0.500 | 0.400 |  |  |" in section(few)


def test_drawn_and_real_are_told_apart_only_where_they_differ() -> None:
    drawn, families = cloud(60, 0, 1), [f"seed-{i}" for i in range(60)]
    sources = [f"source-{i % 4}" for i in range(24)]
    whole = np.ones(24, bool)
    far = told_apart(cloud(24, 5, 2), sources, whole, drawn, families)
    same = told_apart(cloud(24, 0, 3), sources, whole, drawn, families)
    assert far is not None
    assert same is not None
    assert far > 0.99
    assert 0.25 < same < 0.75
    assert told_apart(cloud(24, 5, 2), ["one"] * 24, whole, drawn, families) is None


def test_runs_are_appended_to_page_and_table(tmp_path: Path) -> None:
    append(GAP, tmp_path)
    append(replace(GAP, name="second drawings"), tmp_path)
    page = (tmp_path / "gap.md").read_text("utf-8")
    assert page.count("# Drawn and real pictures") == 1
    assert page.index("## first drawings") < page.index("## second drawings")
    with (tmp_path / "gap.csv").open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["run"] for row in rows] == ["first drawings"] * 5 + ["second drawings"] * 5
    near = next(row for row in rows if row["table"] == "near")
    assert (near["ranks"], near["own"], near["among"]) == ("1 2", "0.5000", "0.7500")
    assert next(row for row in rows if row["table"] == "real")["right"] == "6"


def test_the_page_counts_and_gives_no_percentage() -> None:
    text = section(GAP)
    assert "6 of 8" in text
    assert "| live tiger | whole | 1 2 | 0.500 | 0.400 | 0.750 | 0.250 |" in text
    assert "%" not in text


class Remembered:
    """Embeddings by label and number in place of a network's."""

    def embeddings(self, wanted: list, progress: object = None) -> np.ndarray:
        at = {"tusk": 0, "tiger_skin": 1, "none": 2}
        return np.concatenate([cloud(1, at[p.label], int(p.path.stem.split("-")[1])) for p, _ in wanted])


def drawn_folder(folder: Path, kinds: tuple[str, ...], count: int) -> Path:
    folder.mkdir()
    splits = ("train", "train", "calibrate", "test")
    with (folder / "manifest.csv").open("w", newline="") as out:
        table = csv.writer(out)
        table.writerow(["path", "kind", "seed", "shape", "split"])
        for seed in range(count):
            table.writerows([f"{kind}-{seed:05d}.jpg", kind, seed, seed, splits[seed % 4]] for kind in kinds)
    return folder


class Asked:
    like: Path | None = None
    per_kind = 16


def test_the_same_number_of_each_kind_is_compared_and_only_of_kinds_both_have(tmp_path: Path) -> None:
    asked = Asked()
    asked.drawn = drawn_folder(tmp_path / "new", ("tusk", "tiger_skin", "canine"), 20)
    asked.tables = drawn_folder(tmp_path / "tables", ("empty_table",), 12)
    asked.like = drawn_folder(tmp_path / "old", ("tusk", "tiger_skin"), 4)
    pictures = chosen(asked)
    kinds = [picture.kind for picture in pictures]
    assert {kind: kinds.count(kind) for kind in kinds} == {"tusk": 16, "tiger_skin": 16, "empty_table": 12}
    head, held = _drawn_head(_Lot(pictures, Remembered()))
    assert held.of == 4 + 4 + 3
    assert held.right >= 10
    assert head.weight.shape[0] == 3


def test_the_table_of_real_photographs_names_known_labels_and_sane_boxes() -> None:
    known = {label.key for label in LABELS}
    with TABLE.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len({(row["photo"], row["part"]) for row in rows}) == len(rows)
    for row in rows:
        assert set(row["labels"].split()) <= known, row["photo"]
        whole = [float(row[edge]) for edge in ("left", "top", "right", "bottom")] == [0, 0, 1, 1]
        assert whole == (row["part"] == WHOLE), row["photo"]


def shelf(folder: Path, photo: str) -> Path:
    """A folder as ../shared has it, with one photograph whose right half is white."""
    path = folder / photo
    path.parent.mkdir(parents=True)
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[:, 30:] = 255
    Image.fromarray(pixels).save(path)
    listed = folder / "photos" / "sources.csv"
    listed.write_text(f"path,repository\nshared/{photo},some/one\n")
    return folder


def test_only_the_coat_is_cut_out(tmp_path: Path) -> None:
    shared = shelf(tmp_path / "shared", "photos/animal/tiger/001.png")
    table = tmp_path / "real.csv"
    head = "photo,part,left,top,right,bottom,class,labels,words\n"
    table.write_text(head + "photos/animal/tiger/001.png,coat,0.5,0.25,1,0.75,live tiger,tiger_skin,flank\n")
    (row,) = shown(shared, tmp_path / "cuts", table)
    with Image.open(row.picture.path) as cut:
        assert cut.size == (30, 20)
        assert np.asarray(cut).min() == 255
    assert row.label_among(frozenset({"tiger_skin"})) == "tiger_skin"
    assert row.label_among(frozenset({"tusk"})) is None
    assert row.picture.family == "some/one"
    table.write_text(head + "photos/animal/tiger/001.png,coat,0.5,0.25,0.4,0.75,live tiger,tiger_skin,flank\n")
    with pytest.raises(ValueError, match="no box"):
        shown(shared, tmp_path / "cuts", table)
    table.write_text(head + "photos/animal/lion/001.png,whole,0,0,1,1,live lion,tiger_skin,side\n")
    with pytest.raises(ValueError, match="not a listed photograph"):
        shown(shared, tmp_path / "cuts", table)


@pytest.mark.shared
def test_every_photograph_of_the_table_is_there(shared: Path, tmp_path: Path) -> None:
    rows = shown(shared, tmp_path)
    assert all(row.picture.path.is_file() for row in rows)
    assert sum(row.what == "live tiger" and row.part == WHOLE for row in rows) == 8
    assert {row.what for row in rows} >= {"pangolin pendant", "worked bone", "skull", "ivory figure", "porcelain"}

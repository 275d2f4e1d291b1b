"""The gap between drawn and real pictures, in one command, appended to gap.csv and gap.md.

    python -m recipe.gap --shared ../shared --drawn build/studio --tables build/recipe/tables --name "drawings of ..."

Two heads on the frozen encoder: one learns from drawn pictures alone and is asked about every real photograph that
shows a product, a look-alike, a coat or a bare material; the other learns from those photographs alone and is asked
about drawn pictures. Beside both stands how far the photographs lie from the drawn pictures of their label.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from borderlens.vision.learning.head import Floats, Head, Ints, balanced_weights, choose_strength, fit
from recipe.augment import View
from recipe.data import CALIBRATION, TEST, TRAIN, Picture, digest, drawn
from recipe.distance import Place, among_themselves, nearness, place, told_apart
from recipe.features import FeatureStore, logged_progress
from recipe.gap_report import Counted, Gap, Placed, Told, append
from recipe.labels import NONE, used_labels
from recipe.real import WHOLE, Shown, of_nothing, shown

PLAIN_STRENGTHS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
"""Values of C on the embedding as it is: the gap is that of the space itself, so nothing is whitened here."""
log = logging.getLogger("recipe.gap")
REAL_STRENGTH = 1.0
"""C of the head that learns from photographs: too few to choose it by (classifier study, section 4)."""
MATERIALS, SCENES, TABLES = "bare materials", "everyday scenes", "drawn tables"
COATS = ("tiger_skin", "leopard_skin", "clouded_leopard_skin", "zebra_skin")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.gap", description="Measure the gap between drawn and real pictures.")
    parser.add_argument("--shared", required=True, type=Path, help="folder with photos/")
    parser.add_argument("--drawn", required=True, type=Path, help="folder of the data set command")
    parser.add_argument("--tables", required=True, type=Path, help="folder of drawn empty tables")
    parser.add_argument("--name", required=True, help="what was drawn, in words")
    parser.add_argument("--like", type=Path, help="only the kinds that this folder has too, so that two runs compare")
    parser.add_argument("--per-kind", type=int, default=90, help="at most so many pictures of a kind, by seed")
    parser.add_argument("--work", type=Path, default=Path("build/gap"), help="features and cut pieces; backbone.onnx")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder of gap.csv and gap.md")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    began = time.process_time()
    gap = measured(asked)
    append(replace(gap, seconds=time.process_time() - began), asked.out)
    return 0


def chosen(asked: argparse.Namespace) -> list[Picture]:
    """Drawn pictures, as many of each kind: the first by seed, and the tables."""
    kinds = {picture.kind for picture in drawn(asked.like)} if asked.like else None
    taken: Counter[str] = Counter()
    found: list[Picture] = []
    for picture in [*drawn(asked.drawn), *drawn(asked.tables)]:
        if (kinds is None or picture.kind in kinds or picture.label == NONE) and taken[picture.kind] < asked.per_kind:
            taken[picture.kind] += 1
            found.append(picture)
    return found


class _Lot:
    """Drawn pictures with their embeddings; ``column`` is the place of a label among the ``keys``."""

    def __init__(self, pictures: list[Picture], store: FeatureStore) -> None:
        self.pictures = pictures
        self.keys = [label.key for label in used_labels({p.kind for p in pictures})]
        self.column = {key: i for i, key in enumerate(self.keys)}
        self.labels: Ints = np.array([self.column[p.label] for p in pictures], dtype=np.int64)
        self.embeddings = store.embeddings([(p, View(0, p.kind)) for p in pictures], logged_progress("drawn"))

    def of_split(self, split: str, among: Ints | None = None) -> tuple[Floats, Ints]:
        """Embeddings and labels of one split, of the labels ``among`` alone where they are given."""
        rows = np.array([p.split == split for p in self.pictures])
        if among is not None:
            rows &= np.isin(self.labels, among)
        return self.embeddings[rows], self.labels[rows]

    def families(self, rows: np.ndarray) -> list[str]:
        return [self.pictures[i].family for i in np.flatnonzero(rows)]


def measured(asked: argparse.Namespace) -> Gap:
    """Everything but the time it took."""
    store = FeatureStore(asked.work / "features", asked.work / "backbone.onnx")
    pictures = chosen(asked)
    lot = _Lot(pictures, store)
    rows = shown(asked.shared, asked.work / "cuts")
    nothing = of_nothing(asked.shared)
    real = store.embeddings([(row.picture, View(0, "product")) for row in rows], logged_progress("real"))
    bare = store.embeddings([(p, View(0, p.kind)) for p in nothing], logged_progress("materials"))
    on_drawn, held = _drawn_head(lot)
    return Gap(
        name=asked.name,
        seeds=_seeds(pictures),
        kinds=Counter(p.kind for p in pictures),
        data_sha256=digest([*pictures, *(row.picture for row in rows), *nothing]),
        strength=on_drawn.strength,
        held=held,
        real=_on_real(on_drawn, lot, rows, real, nothing, bare),
        placed=_placed(lot, rows, real),
        drawn=_on_drawn(lot, rows, store, nothing, bare),
        told=_told(lot, rows, store, nothing, bare),
    )


def _seeds(pictures: list[Picture]) -> str:
    by_kind: dict[str, list[str]] = {}
    for picture in pictures:
        by_kind.setdefault(picture.kind, []).append(picture.path.stem.split("-")[1])
    ends = {(values[0], values[-1]) for values in (sorted(found) for found in by_kind.values())}
    return ", ".join(sorted(f"{int(first)} to {int(last)}" for first, last in ends))


def _drawn_head(lot: _Lot) -> tuple[Head, Counted]:
    """Head of all drawn pictures, and how many of the test split one of the training split gets right."""
    count = len(lot.keys)
    train = lot.of_split(TRAIN)
    held, test = (lot.of_split(split, train[1]) for split in (CALIBRATION, TEST))
    sides = [(embeddings, labels, balanced_weights(labels, count)) for embeddings, labels in (train, held)]
    head, losses = choose_strength(sides[0], sides[1], count, PLAIN_STRENGTHS)
    log.info("learnt from drawn pictures: C %g of %s", head.strength, losses)
    hits = head.logits(test[0]).argmax(axis=1) == test[1]
    counted = Counted("drawn pictures of unseen seeds and shapes", "", WHOLE, int(hits.sum()), len(hits), "")
    return fit(lot.embeddings, lot.labels, count, head.strength), counted


def _on_real(
    head: Head, lot: _Lot, rows: list[Shown], real: Floats, nothing: list[Picture], bare: Floats
) -> list[Counted]:
    """Counts by real class and part; materials by group."""
    taught = frozenset(lot.keys)
    found: dict[tuple[str, str, str], list[str]] = {}
    rights: dict[tuple[str, str, str], int] = Counter()
    for row, logits in zip(rows, head.logits(real), strict=True):
        own = [label for label in row.labels if label in taught]
        if own:
            key = row.what, " or ".join(own), row.part if row.part == WHOLE else "cut"
            found.setdefault(key, []).append(lot.keys[int(logits.argmax())])
            rights[key] += found[key][-1] in own
    answers = [lot.keys[i] for i in head.logits(bare).argmax(axis=1)]
    for picture, answer in zip(nothing, answers, strict=True):
        key = MATERIALS if picture.kind == "texture" else SCENES, NONE, WHOLE
        found.setdefault(key, []).append(answer)
        rights[key] += answer == NONE
    return [Counted(*key, rights[key], len(said), _said(said)) for key, said in found.items()]


def _said(answers: list[str]) -> str:
    return ", ".join(f"{label} {number}" for label, number in Counter(answers).most_common(4))


def _placed(lot: _Lot, rows: list[Shown], real: Floats) -> list[Placed]:
    """By real class: where its photographs lie, and how near drawn pictures of its label lie to each other."""
    taught = frozenset(lot.keys) - {NONE}
    places: dict[tuple[str, str], list[tuple[Place, str]]] = {}
    for row, embedding in zip(rows, real, strict=True):
        label = row.label_among(taught)
        if label:
            near = nearness(embedding, lot.embeddings, lot.labels, len(lot.keys))
            right = [lot.column[key] for key in row.labels if key in taught]
            part = row.part if row.part == WHOLE else "cut"
            places.setdefault((row.what, part), []).append((place(near, right), label))
    among = {key: _among(lot, key) for key in taught}
    return [
        Placed(
            what,
            part,
            tuple(found.rank for found, _ in group),
            float(np.mean([found.own for found, _ in group])),
            float(np.mean([found.other for found, _ in group])),
            among[group[0][1]],
        )
        for (what, part), group in places.items()
    ]


def _among(lot: _Lot, key: str) -> float:
    rows = lot.labels == lot.column[key]
    return among_themselves(lot.embeddings[rows], lot.families(rows))


def _on_drawn(lot: _Lot, rows: list[Shown], store: FeatureStore, nothing: list[Picture], bare: Floats) -> list[Counted]:
    """A head of the photographs alone, asked about the drawn pictures of the labels it knows, by kind."""
    taught = frozenset(lot.keys)
    learnt = [(row, row.label_among(taught)) for row in rows]
    keys = sorted({label for _, label in learnt if label and label != NONE})
    column = {key: i for i, key in enumerate([*keys, NONE])}
    wanted = [(row, view, label) for row, label in learnt if label for view in row.views()]
    views = store.embeddings([(row.picture, view) for row, view, _ in wanted], logged_progress("views"))
    embeddings = np.concatenate([views, bare])
    labels = np.array([column[label] for _, _, label in wanted] + [column[NONE]] * len(nothing), dtype=np.int64)
    head = fit(embeddings, labels, len(column), REAL_STRENGTH)
    said = [[*keys, NONE][i] for i in head.logits(lot.embeddings).argmax(axis=1)]
    by_kind: dict[tuple[str, str], list[str]] = {}
    for picture, answer in zip(lot.pictures, said, strict=True):
        if picture.label in column:
            by_kind.setdefault((picture.kind, picture.label), []).append(answer)
    return [
        Counted(kind, label, WHOLE, answers.count(label), len(answers), _said(answers))
        for (kind, label), answers in by_kind.items()
    ]


def _told(lot: _Lot, rows: list[Shown], store: FeatureStore, nothing: list[Picture], bare: Floats) -> list[Told]:
    """AUROC of probes that tell drawn from real: coats, and tables against materials and scenes."""
    found: list[Told] = []
    wanted = [(row, view) for row in rows if row.part == "coat" for view in row.views()]
    views = store.embeddings([(row.picture, view) for row, view in wanted])
    for keys in (*((key,) for key in COATS), COATS):
        here = np.array([row.labels[0] in keys for row, _ in wanted])
        own = np.isin(lot.labels, [lot.column[key] for key in keys if key in lot.column])
        families = [row.picture.family for row, _ in wanted if row.labels[0] in keys]
        whole = np.array([view.number == 0 for row, view in wanted if row.labels[0] in keys])
        share = told_apart(views[here], families, whole, lot.embeddings[own], lot.families(own))
        if share is not None:
            name = "all coats" if keys == COATS else f"coats: {keys[0]}"
            found.append(Told(name, share, int(whole.sum()), len(set(families)), int(own.sum())))
    own = lot.labels == lot.column[NONE]
    families = [picture.family for picture in nothing]
    share = told_apart(bare, families, np.ones(len(bare), bool), lot.embeddings[own], lot.families(own), folds=5)
    if share is not None:
        found.append(Told(f"{TABLES} and materials", share, len(bare), len(set(families)), int(own.sum())))
    return found


if __name__ == "__main__":
    sys.exit(main())

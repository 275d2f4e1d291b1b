"""How far drawn pictures lie from real ones of the same thing, in the space that the head works in.

All figures hold for a handful of photographs, and can be set beside those of other drawings of the same kinds as long
as each label has as many drawn pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from borderlens.vision.learning.counts import auroc
from borderlens.vision.learning.head import Doubles, Floats, Ints, balanced_weights, fit

NEAREST = 5
"""Drawn pictures whose mean cosine says how near a label is: one alone may be near by chance."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one photograph lies: mean cosine with the ``NEAREST`` drawn pictures of its own label and of the nearest
    other label, and the rank of its own, 1 for the nearest of all."""

    own: float
    other: float
    rank: int


def nearness(embedding: Floats, drawn: Floats, labels: Ints, count: int) -> Doubles:
    """[count] mean cosine of one embedding [D] with the nearest drawn ones of each label; -1 for a label without."""
    cosines = drawn @ embedding
    found = np.full(count, -1.0)
    for label in range(count):
        own = np.sort(cosines[labels == label])[-NEAREST:]
        if len(own):
            found[label] = own.mean()
    return found


def place(near: Doubles, right: Sequence[int]) -> Place:
    """The place of a photograph whose right labels are ``right``; the best of them counts."""
    own = max(near[column] for column in right)
    others = np.delete(near, list(right))
    return Place(float(own), float(others.max()), 1 + int((others > own).sum()))


def among_themselves(drawn: Floats, families: Sequence[str]) -> float:
    """Mean cosine of drawn pictures of one label with their nearest of other families; what a perfect drawing of a
    photograph would reach. Not a number with ``NEAREST`` families or fewer: a few shapes say nothing of the others."""
    names = np.array(families)
    if len(set(families)) <= NEAREST:
        return float("nan")
    cosines = drawn @ drawn.T
    return float(
        np.mean([np.sort(row[names != name])[-NEAREST:].mean() for row, name in zip(cosines, names, strict=True)])
    )


def told_apart(
    real: Floats,
    real_families: Sequence[str],
    is_whole: npt.NDArray[np.bool_],
    drawn: Floats,
    drawn_families: Sequence[str],
    folds: int = 3,
) -> float | None:
    """AUROC of a linear probe that tells drawn from real; 0.5 where it cannot.

    Each source of photographs is judged by a probe that saw nothing of it, nor of the drawn shapes and textures it is
    judged against. ``is_whole`` marks the rows of ``real`` that are judged; the others are views that only teach.
    None where there are fewer than two sources.
    """
    sources, shapes = sorted(set(real_families)), sorted(set(drawn_families))
    folds = min(folds, len(sources))
    if folds < 2 or len(shapes) < folds:
        return None
    fold_of = {name: i % folds for i, name in enumerate(sources)}
    side_of = {name: i % folds for i, name in enumerate(shapes)}
    real_fold = np.array([fold_of[name] for name in real_families])
    drawn_fold = np.array([side_of[name] for name in drawn_families])
    shares: list[float] = []
    sizes: list[int] = []
    for fold in range(folds):
        train = np.concatenate([real[real_fold != fold], drawn[drawn_fold != fold]])
        marks = np.concatenate([np.ones((real_fold != fold).sum()), np.zeros((drawn_fold != fold).sum())]).astype(int)
        head = fit(train, marks, 2, 1.0, balanced_weights(marks, 2))
        asked = real[(real_fold == fold) & is_whole]
        logits = [head.logits(part) for part in (asked, drawn[drawn_fold == fold])]
        scores = [part[:, 1] - part[:, 0] for part in logits]
        if all(len(part) for part in scores):
            shares.append(auroc(*scores))
            sizes.append(len(asked))
    return float(np.average(shares, weights=sizes)) if shares else None

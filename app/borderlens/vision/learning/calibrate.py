"""What turns probabilities into a careful answer: temperature, prediction sets, gates and quality limits.

Rules from the classifier study, sections 5 to 7: calibrate on pictures whose source (seed, repository) was not learnt
from; distance gates first, then the ``none`` label, then a set at 95 %, then the group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from borderlens.vision.conformal import least_set, least_threshold, mass_set
from borderlens.vision.learning.arrays import Doubles, Ints


@dataclass(frozen=True, slots=True)
class Sets:
    """Prediction sets by thresholds of the labels (``vision.conformal.least_set``).

    Attributes:
        least: by column, the probability from which a label is in the set.
        kept: share of true labels inside that ``least`` promises; lower than asked for where photographs are too few
            to promise more.
        mass: a set is never smaller than the fewest labels whose probabilities reach this together.
    """

    least: tuple[float, ...]
    kept: float
    mass: float = 0.0


def probabilities(logits: Doubles, temperature: float) -> Doubles:
    return np.asarray(softmax(logits / temperature, axis=1), dtype=np.float64)


def sets_of(p: Doubles, rule: Sets) -> npt.NDArray[np.bool_]:
    """Members of each set [N,L], by the program's own rule."""
    members = np.zeros(p.shape, dtype=np.bool_)
    for row, values in enumerate(p):
        members[row, least_set(values, rule.least)] = True
        members[row, mass_set(values, rule.mass)] = True
    return members


def fit_sets(p: Doubles, true: Ints, groups: Sequence[int], alpha: float, mass: float = 0.0) -> Sets:
    """Thresholds under which at most ``alpha`` of each group lie.

    A protected product that is missed and a look-alike that is accused are two errors, so the promise is made for
    each group by itself. For each label by itself it would be dearer than it is worth: one label that is hard to tell
    then stands in every set. On drawn pictures of unseen shapes thresholds by group answered more, and less of it
    wrong (models/recipe/runs.csv); the card tells the share inside for each label.

    Args:
        groups: number of the group of each label, by column.
    """
    group_of = np.asarray(groups)
    own = p[np.arange(len(p)), true]
    everything = least_threshold(own, alpha)
    of_group = {
        group: least_threshold(own[group_of[true] == group], alpha) if (group_of[true] == group).any() else everything
        for group in set(groups)
    }
    promised = [share for _, share in of_group.values()]
    return Sets(tuple(of_group[group][0] for group in groups), min(promised, default=0.0), mass)


def coverage(p: Doubles, labels: Ints, rule: Sets, count: int) -> list[tuple[int, int]]:
    """For each label (pictures whose set holds the true label, pictures)."""
    inside = sets_of(p, rule)[np.arange(len(p)), labels]
    return [(int(inside[labels == i].sum()), int((labels == i).sum())) for i in range(count)]


def expected_calibration_error(p: Doubles, labels: Ints, bins: int = 15) -> float:
    """Mean gap between the top probability and the share that is right, over equal bins of the top probability."""
    top = p.max(axis=1)
    right = p.argmax(axis=1) == labels
    where = np.minimum((top * bins).astype(int), bins - 1)
    gap = 0.0
    for i in range(bins):
        inside = where == i
        if inside.any():
            gap += inside.sum() * abs(float(top[inside].mean()) - float(right[inside].mean()))
    return gap / len(p)


def nearest_cosines(embeddings: npt.NDArray[np.floating], references: npt.NDArray[np.floating]) -> Doubles:
    """Largest cosine of each embedding [N,D] with any reference [M,D], all of length 1; -1 where there is none."""
    if not len(references):
        return np.full(len(embeddings), -1.0)
    return np.asarray((embeddings.astype(np.float32) @ references.astype(np.float32).T).max(axis=1), dtype=np.float64)


def lowest_passing(scores: Doubles, wrong: npt.NDArray[np.bool_], share: float, least: float = 0.0) -> float:
    """Smallest threshold at which at most ``share`` of the pictures that pass are wrong; 1.0 if there is none."""
    order = np.argsort(-scores, kind="stable")
    errors = np.cumsum(wrong[order]) / np.arange(1, len(scores) + 1)
    good = np.flatnonzero((errors <= share) & (scores[order] >= least))
    return float(scores[order][good[-1]]) if good.size else 1.0


def limit_between(good: Doubles, bad: Doubles, keep: float = 0.98) -> float:
    """Limit of a quality measure: below almost all good pictures, above as many spoilt copies as that allows.

    ``keep`` of the good ones stay at or above it; the limit is no higher than the 0.98 quantile of the bad ones.
    """
    return float(min(np.quantile(good, 1 - keep), np.quantile(bad, 0.98)))

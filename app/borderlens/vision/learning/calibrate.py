"""What turns probabilities into a careful answer: temperature, prediction sets, gates and quality limits.

Rules from the classifier study, sections 5 to 7: calibrate on pictures whose source (seed, repository) was not learnt
from; a distance gate first, then the ``none`` label, then a RAPS set at 95 %, then the group.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.special import softmax

from borderlens.vision.conformal import mass_set, raps_set, raps_threshold
from borderlens.vision.learning.head import Doubles, Ints, log_loss


@dataclass(frozen=True, slots=True)
class Raps:
    """Regularised adaptive prediction sets: ``penalty`` (lambda) for each rank beyond ``free_ranks`` (k).

    A set is never smaller than the fewest labels whose probabilities reach ``mass`` together.
    """

    penalty: float
    free_ranks: int
    threshold: float
    mass: float = 0.0


def fit_temperature(logits: Doubles, labels: Ints, weights: Doubles) -> float:
    """Temperature with the least weighted cross entropy, between 0.05 and 20."""
    found = minimize_scalar(
        lambda log_t: log_loss(logits / np.exp(log_t), labels, weights),
        bounds=(np.log(0.05), np.log(20.0)),
        method="bounded",
    )
    return float(np.exp(found.x))


def probabilities(logits: Doubles, temperature: float) -> Doubles:
    return np.asarray(softmax(logits / temperature, axis=1), dtype=np.float64)


def sets_of(p: Doubles, rule: Raps) -> npt.NDArray[np.bool_]:
    """Members of each set [N,L], by the program's own rule."""
    members = np.zeros(p.shape, dtype=np.bool_)
    for row, values in enumerate(p):
        members[row, raps_set(values, rule.penalty, rule.free_ranks, rule.threshold)] = True
        members[row, mass_set(values, rule.mass)] = True
    return members


def fit_raps(
    p: Doubles,
    labels: Ints,
    alpha: float,
    penalties: tuple[float, ...] = (0.001, 0.01, 0.05, 0.1),
    free: tuple[int, ...] = (1, 2, 3, 5),
) -> Raps:
    """Threshold on one half of the pictures for each (lambda, k), smallest mean set on the other half wins.

    The threshold of the winner is then taken from all pictures; with too few of them a set holds every label.
    """
    even = np.arange(len(p)) % 2 == 0

    def rule(which: npt.NDArray[np.bool_], penalty: float, k: int) -> Raps:
        return Raps(penalty, k, raps_threshold(p[which], labels[which], alpha, penalty, k))

    if len(p) < 2:
        return rule(np.ones(len(p), dtype=np.bool_), penalties[0], free[0])
    sizes = {(a, k): float(sets_of(p[~even], rule(even, a, k)).sum(axis=1).mean()) for a in penalties for k in free}
    penalty, k = min(sizes, key=lambda key: (round(sizes[key], 3), -key[0], key[1]))
    return rule(np.ones(len(p), dtype=np.bool_), penalty, k)


def coverage(p: Doubles, labels: Ints, rule: Raps, count: int) -> list[tuple[int, int]]:
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

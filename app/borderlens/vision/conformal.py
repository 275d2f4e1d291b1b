"""Prediction sets: by thresholds of the labels, and RAPS, which packs of the first format used.

Thresholds of the labels ("least ambiguous sets", Sadinle, Lei and Wasserman, 2019): the set holds every label whose
probability reaches that label's threshold, and always the most probable one. A threshold is the probability that the
true label of a calibration photograph reaches with the wanted frequency, taken for each label or group of labels by
itself, so that the promise holds for each of them. On photographs of goods in other shops the sets held what they
promise to within two points with 1.5 labels, where those of RAPS had 1.9 to 4.7 (models/recipe/results/machinery.md).

RAPS (Angelopoulos et al., "Uncertainty sets for image classifiers", 2021), without randomness: the score of a label
is the probability of all labels at least as probable, plus ``lambda`` for each rank beyond ``k``. The set holds every
label whose score is at most the threshold, and always the most probable one. The threshold is the score that the true
label of a calibration picture stays under with the wanted frequency.

The promise of either holds for pictures from sources like those of the calibration, and no others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def least_threshold(probabilities: NDArray[np.floating], alpha: float) -> tuple[float, float]:
    """Threshold that at most ``alpha`` of new true labels miss, and the share that it can promise.

    Args:
        probabilities: N, what the calibration photographs' true labels were given.

    Returns:
        The floor((N + 1) alpha)-th smallest of them, with 1 - alpha. With too few photographs for that the smallest
        of them, which promises N of N + 1; with none 0 and 0.
    """
    ordered = np.sort(np.asarray(probabilities, dtype=np.float64))
    count = len(ordered)
    if not count:
        return 0.0, 0.0
    rank = math.floor((count + 1) * alpha)
    return (float(ordered[rank - 1]), 1 - alpha) if rank >= 1 else (float(ordered[0]), count / (count + 1))


def least_set(probabilities: NDArray[np.floating], thresholds: Sequence[float]) -> list[int]:
    """Columns whose probability (L) reaches their threshold, most probable first, after the most probable of all."""
    values = np.asarray(probabilities, dtype=np.float64)
    inside = values >= np.asarray(thresholds, dtype=np.float64) - 1e-9
    inside[int(np.argmax(values))] = True
    order = np.argsort(-values, kind="stable")
    return [int(column) for column in order if inside[column]]


def raps_scores(probabilities: NDArray[np.floating], penalty: float, free_ranks: int) -> NDArray[np.float64]:
    """Scores of all labels, same shape as ``probabilities`` (L or N x L).

    Args:
        penalty: lambda, at least 0.
        free_ranks: k, ranks without a penalty.
    """
    values = np.asarray(probabilities, dtype=np.float64)
    order = np.argsort(-values, axis=-1, kind="stable")
    ranks = np.arange(1, values.shape[-1] + 1)
    ordered = np.cumsum(np.take_along_axis(values, order, axis=-1), axis=-1)
    ordered = ordered + penalty * np.maximum(0, ranks - free_ranks)
    scores: NDArray[np.float64] = np.empty_like(ordered)
    np.put_along_axis(scores, order, ordered, axis=-1)
    return scores


def raps_threshold(
    probabilities: NDArray[np.floating], labels: NDArray[np.integer], alpha: float, penalty: float, free_ranks: int
) -> float:
    """Threshold for a coverage of ``1 - alpha``, from N calibration pictures of unseen sources.

    Args:
        probabilities: N x L.
        labels: N, the true columns.

    Returns:
        The ceil((N + 1)(1 - alpha))-th smallest true-label score; the largest possible score when N is too small.
    """
    scores = raps_scores(probabilities, penalty, free_ranks)
    true = np.sort(scores[np.arange(len(labels)), labels])
    rank = math.ceil((len(labels) + 1) * (1 - alpha))
    if rank > len(true):
        return 1.0 + penalty * float(max(0, scores.shape[-1] - free_ranks))
    return float(true[rank - 1])


def raps_set(probabilities: NDArray[np.floating], penalty: float, free_ranks: int, threshold: float) -> list[int]:
    """Columns of the prediction set for one picture (probabilities: L), most probable first; never empty."""
    values = np.asarray(probabilities, dtype=np.float64)
    scores = raps_scores(values, penalty, free_ranks)
    order = np.argsort(-values, kind="stable")
    inside = [int(column) for column in order if scores[column] <= threshold + 1e-9]  # cumulated float32 rounding
    return inside or [int(order[0])]


def mass_set(probabilities: NDArray[np.floating], mass: float) -> list[int]:
    """The fewest columns whose probabilities (L) together reach ``mass``, most probable first; never empty.

    It needs no calibration and so holds no promise of its own; it only keeps a set from being smaller than the
    probabilities themselves say.
    """
    values = np.asarray(probabilities, dtype=np.float64)
    order = np.argsort(-values, kind="stable")
    enough = int(np.searchsorted(np.cumsum(values[order]), mass - 1e-9)) + 1
    return [int(column) for column in order[:enough]]

"""Reference embeddings of a pack: a spread of the training pictures of each label, and the teaching pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from borderlens.vision.learning.head import Floats, Ints

PER_LABEL = 40


@dataclass(frozen=True, slots=True)
class References:
    """``embedding`` [M,D] of length 1, ``label`` [M] column of the label, ``name`` [M] teaching picture or empty."""

    embedding: Floats
    label: npt.NDArray[np.int16]
    name: npt.NDArray[np.str_]

    @staticmethod
    def named(embeddings: Floats, columns: Sequence[int], names: Sequence[str]) -> References:
        """Pictures that can be shown, row by row; ``embeddings`` is [0,D] where there are none."""
        return References(embeddings, np.array(columns, dtype=np.int16), np.array(names, dtype=np.str_))


def k_centres(embeddings: Floats, count: int, seed: int) -> Ints:
    """Indices of ``count`` pictures, each the farthest from those before it (greedy k-centre); the first by chance."""
    if len(embeddings) <= count:
        return np.arange(len(embeddings))
    chosen = [int(np.random.default_rng(seed).integers(len(embeddings)))]
    nearest = embeddings @ embeddings[chosen[0]]
    while len(chosen) < count:
        chosen.append(int(nearest.argmin()))
        nearest = np.maximum(nearest, embeddings @ embeddings[chosen[-1]])
    return np.array(chosen, dtype=np.int64)


def spread(embeddings: Floats, count: int, seed: int) -> Ints:
    """Half k-centres, which reach the odd pictures, half by chance, which show the usual ones."""
    if len(embeddings) <= count:
        return np.arange(len(embeddings))
    far = k_centres(embeddings, count // 2, seed)
    rest = np.setdiff1d(np.arange(len(embeddings)), far)
    return np.concatenate([far, np.random.default_rng(seed + 1).permutation(rest)[: count - len(far)]])


def choose(
    embeddings: Floats,
    labels: Ints,
    columns: list[int],
    teaching: References,
    seed: int,
    per_label: int = PER_LABEL,
) -> References:
    """References of the labels in ``columns`` from training pictures, then the teaching pictures by name."""
    rows: list[Floats] = []
    marks: list[int] = []
    for column in columns:
        own = embeddings[labels == column]
        picked = own[spread(own, per_label, seed + column)]
        rows.append(picked)
        marks += [column] * len(picked)
    return References(
        np.concatenate([*rows, teaching.embedding]).astype(np.float32),
        np.concatenate([np.array(marks, dtype=np.int16), teaching.label]),
        np.concatenate([np.full(len(marks), "", dtype=teaching.name.dtype), teaching.name]),
    )

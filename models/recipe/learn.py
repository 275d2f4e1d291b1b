"""From embeddings to everything that decides: head, temperature, references, gates, prediction sets.

One function serves the pack that is shipped and the cross-fitted heads that measure it on every photograph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from borderlens.domain.products import Group, Label
from recipe.augment import View
from recipe.calibrate import (
    Raps,
    fit_raps,
    fit_temperature,
    lowest_passing,
    nearest_cosines,
    probabilities,
)
from recipe.data import Picture
from recipe.head import Doubles, Floats, Head, Ints, balanced_weights, choose_strength
from recipe.labels import NONE
from recipe.references import References, choose

ALPHA = 0.05
"""One minus the wanted coverage of the prediction sets."""
GATE_QUANTILE = 0.02
"""Share of known calibration pictures that the distance gate may turn away."""
NONE_LOSS = 0.01
"""Share of drawn product pictures that the ``none`` threshold may turn away."""
GROUP_ERROR = 0.05
"""Share of wrong answers among those given by a product's summed probability."""
NONE_WEIGHT = 3.0
"""``none`` stands for everything that is no product and weighs as much as three labels."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Pictures as the head sees them; row i is view ``views[i]`` of ``pictures[i]``."""

    pictures: list[Picture]
    views: list[View]
    embeddings: Floats
    labels: Ints

    def where(self, chosen: Sequence[bool] | npt.NDArray[np.bool_]) -> Seen:
        """The rows with a true value."""
        rows = np.flatnonzero(np.asarray(chosen, dtype=np.bool_))
        return Seen(
            [self.pictures[i] for i in rows],
            [self.views[i] for i in rows],
            self.embeddings[rows],
            self.labels[rows],
        )

    @property
    def is_whole(self) -> npt.NDArray[np.bool_]:
        """Rows that are untouched files."""
        return np.array([view.number == 0 for view in self.views], dtype=np.bool_)

    @property
    def shares(self) -> Doubles:
        """Weight of each row so that all views of one picture weigh 1 together."""
        names = [picture.name for picture in self.pictures]
        seen: dict[str, int] = {}
        for name in names:
            seen[name] = seen.get(name, 0) + 1
        return np.array([1.0 / seen[name] for name in names])


@dataclass(frozen=True, slots=True)
class Learnt:
    """All that a pack decides with; ``losses`` is the held-out cross entropy of every C that was tried."""

    labels: tuple[Label, ...]
    head: Head
    losses: dict[float, float]
    temperature: float
    rule: Raps
    references: References
    nearest_cosine: float
    none_probability: float
    group_threshold: float

    def probabilities(self, embeddings: Floats) -> Doubles:
        return probabilities(self.head.logits(embeddings), self.temperature)

    def cosines(self, embeddings: Floats) -> Doubles:
        """Cosine with the nearest reference."""
        return nearest_cosines(embeddings, self.references.embedding)


def weights_of(seen: Seen, labels: tuple[Label, ...]) -> Doubles:
    """Every label weighs the same but ``none``, which weighs ``NONE_WEIGHT`` times as much."""
    weights = balanced_weights(seen.labels, len(labels), seen.shares)
    return np.where(seen.labels == len(labels) - 1, NONE_WEIGHT * weights, weights)


def learn(
    train: Seen, held: Seen, labels: tuple[Label, ...], teaching: tuple[Floats, list[int], list[str]], seed: int
) -> Learnt:
    """Fit on ``train``, choose and calibrate on ``held``, whose seeds and sources are others."""
    head, losses = choose_strength(
        (train.embeddings, train.labels, weights_of(train, labels)),
        (held.embeddings, held.labels, weights_of(held, labels)),
        len(labels),
    )
    temperature = fit_temperature(head.logits(held.embeddings), held.labels, weights_of(held, labels))
    drawn = train.where([picture.is_drawn for picture in train.pictures])
    products = [i for i, label in enumerate(labels) if label.key != NONE]
    references = choose(drawn.embeddings, drawn.labels, products, teaching, seed)

    whole = held.where(held.is_whole)
    p = probabilities(head.logits(whole.embeddings), temperature)
    known = whole.labels != len(labels) - 1
    cosines = nearest_cosines(whole.embeddings[known], references.embedding)
    return Learnt(
        labels=labels,
        head=head,
        losses=losses,
        temperature=temperature,
        rule=fit_raps(p, whole.labels, ALPHA),
        references=references,
        nearest_cosine=float(np.quantile(cosines, GATE_QUANTILE)),
        none_probability=float(max(0.05, np.quantile(p[known, -1], 1 - NONE_LOSS))),
        group_threshold=group_threshold(p, whole.labels, labels),
    )


def group_threshold(p: Doubles, true: Ints, labels: tuple[Label, ...]) -> float:
    """Least summed probability of a target product at which at most ``GROUP_ERROR`` of the answers are wrong."""
    products = sorted({label.product for label in labels if label.group is Group.TARGET})
    if not products:
        return 1.0
    sums = np.stack([p[:, [label.product == name for label in labels]].sum(axis=1) for name in products], axis=1)
    best = sums.argmax(axis=1)
    right = np.array([labels[t].product == products[b] for t, b in zip(true, best, strict=True)])
    return lowest_passing(sums.max(axis=1), ~right, GROUP_ERROR, least=0.5)

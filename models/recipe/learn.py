"""From embeddings to everything that decides: head, temperature, references, gates, prediction sets.

One function serves the pack that is shipped and the cross-fitted heads that measure it on every photograph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from borderlens.domain.products import Group, Label
from borderlens.vision.learning.calibrate import (
    Raps,
    fit_raps,
    fit_temperature,
    lowest_passing,
    nearest_cosines,
    probabilities,
)
from borderlens.vision.learning.head import Doubles, Floats, Head, Ints, balanced_weights, choose_strength
from borderlens.vision.learning.references import References, choose
from recipe.augment import View
from recipe.data import Picture
from recipe.labels import NONE

ALPHA = 0.05
"""One minus the wanted coverage of the prediction sets."""
GATE_QUANTILE = 0.02
"""Share of known calibration pictures that the distance gate may turn away."""
NONE_BUDGET = 0.01
"""Share of views of calibration photographs that may pass both gates with a protected label in front."""
NONE_STEPS = (0.5, 0.4, 0.3, 0.2, 0.1, 0.05)
"""Values of the ``none`` threshold that are tried, widest first."""
GROUP_ERROR = 0.05
"""Share of wrong answers among those given by a product's summed probability."""


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


def learn(
    train: Seen,
    held: Seen,
    labels: tuple[Label, ...],
    teaching: tuple[Floats, list[int], list[str]],
    widest_gate: float,
    seed: int,
) -> Learnt:
    """Fit on ``train``, choose and calibrate on ``held``, whose seeds and sources are others.

    ``widest_gate`` is the cosine that real photographs of known things keep when the source changes; the distance gate
    asks for no more, since drawn pictures lie closer together than photographs ever do.
    """
    held_weights = balanced_weights(held.labels, len(labels), held.shares)
    head, losses = choose_strength(
        (train.embeddings, train.labels, balanced_weights(train.labels, len(labels), train.shares)),
        (held.embeddings, held.labels, held_weights),
        len(labels),
    )
    temperature = fit_temperature(head.logits(held.embeddings), held.labels, held_weights)
    drawn = train.where([picture.is_drawn for picture in train.pictures])
    products = [i for i, label in enumerate(labels) if label.key != NONE]
    references = choose(drawn.embeddings, drawn.labels, products, teaching, seed)

    whole = held.where(held.is_whole)
    p = probabilities(head.logits(whole.embeddings), temperature)
    known = whole.labels != len(labels) - 1
    # Teaching pictures may show a calibration shape: the gate is set without them.
    learnt_from = references.embedding[references.name == ""]
    cosines = nearest_cosines(whole.embeddings[known], learnt_from)
    gate = min(widest_gate, float(np.quantile(cosines, GATE_QUANTILE)))
    loose = held.where([picture.fold >= 0 for picture in held.pictures])
    loose_p = probabilities(head.logits(loose.embeddings), temperature)
    passing = nearest_cosines(loose.embeddings, references.embedding) >= gate
    return Learnt(
        labels=labels,
        head=head,
        losses=losses,
        temperature=temperature,
        rule=replace(fit_raps(p, whole.labels, ALPHA), mass=1 - ALPHA),
        references=references,
        nearest_cosine=gate,
        none_probability=none_threshold(loose_p[passing], len(loose.labels), labels),
        group_threshold=group_threshold(p, whole.labels, labels),
    )


def none_threshold(p: Doubles, of: int, labels: tuple[Label, ...]) -> float:
    """Widest threshold at which few photographs of no product go on with a protected label in front.

    Args:
        p: probabilities of those that pass the distance gate.
        of: how many photographs there are in all.
    """
    leads = np.array([label.group.is_protected for label in labels])[p.argmax(axis=1)]
    for step in NONE_STEPS:
        if (leads & (p[:, -1] < step)).sum() <= NONE_BUDGET * of:
            return step
    return NONE_STEPS[-1]


def group_threshold(p: Doubles, true: Ints, labels: tuple[Label, ...]) -> float:
    """Least summed probability of a target product at which at most ``GROUP_ERROR`` of the answers are wrong."""
    products = sorted({label.product for label in labels if label.group is Group.TARGET})
    if not products:
        return 1.0
    sums = np.stack([p[:, [label.product == name for label in labels]].sum(axis=1) for name in products], axis=1)
    best = sums.argmax(axis=1)
    right = np.array([labels[t].product == products[b] for t, b in zip(true, best, strict=True)])
    return lowest_passing(sums.max(axis=1), ~right, GROUP_ERROR, least=0.5)

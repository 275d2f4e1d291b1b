"""Scores that say how familiar a photograph is, larger is more familiar, each from one head and what taught it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import logsumexp

from borderlens.packs.model_pack import ModelPack
from borderlens.vision.learning.arrays import Doubles, Floats
from borderlens.vision.learning.calibrate import nearest_cosines
from borderlens.vision.learning.counts import Share, auroc, share_of
from borderlens.vision.learning.head import balanced_weights
from borderlens.vision.learning.samples import Samples
from borderlens.vision.learning.whitening import Whitening, whiten
from recipe.bench import Answering

NEIGHBOURS = 5
SENSITIVITY = 0.95
NAMES = (
    "largest probability",
    "largest logit",
    "energy",
    "nearest reference (cosine)",
    f"mean of the {NEIGHBOURS} nearest (cosine)",
    "Mahalanobis, shared scatter",
    "relative Mahalanobis (the gate of the means)",
    "both gates together",
    "not `none`",
    "both gates and not `none` together",
)


@dataclass(frozen=True, slots=True, eq=False)
class Scoring:
    """All scores of one head.

    Attributes:
        whitening, means: coordinates of even scatter and the labels' means in them, from the rows that taught it.
        known: cosines, nearness and probability of not ``none`` of known pictures that taught nothing, sorted, by which
            gates and ``none`` are brought to one scale: the share of known pictures that are no more familiar.
    """

    answering: Answering
    whitening: Whitening
    means: Floats
    known: tuple[Doubles, Doubles, Doubles]

    @staticmethod
    def of(answering: Answering, train: Samples, held: Samples) -> Scoring:
        """From what taught the head and what calibrated it; ``none`` is the last label and no kind of thing."""
        none = len(answering.pack.labels) - 1
        products = train.labels != none
        weights = balanced_weights(train.labels, none + 1, train.shares)[products]
        own, labels = train.embeddings[products], train.labels[products]
        whitening = whiten(own, labels, weights)
        placed = whitening.of(own)
        means = np.stack(
            [np.average(placed[labels == c], axis=0, weights=weights[labels == c]) for c in np.unique(labels)]
        )
        asked = held.embeddings[(held.labels != none) & held.is_whole]
        known = (
            cosines(answering.pack, asked),
            nearness(answering.pack, asked),
            1 - answering.probabilities(asked)[:, -1],
        )
        first, second, third = (np.sort(values) for values in known)
        return Scoring(answering, whitening, means.astype(np.float32), (first, second, third))

    def table(self, embeddings: Floats) -> dict[str, Doubles]:
        """[N] for each of ``NAMES``. Of the head only the labels other than ``none`` count, but that its probability
        takes from theirs."""
        logits, p = self.answering.head.logits(embeddings), self.answering.probabilities(embeddings)
        ranked = np.sort(embeddings @ self.answering.pack.references.embedding.T, axis=1)[:, ::-1]
        near = nearness(self.answering.pack, embeddings)
        nearest = ranked[:, 0].astype(np.float64)
        something = 1 - p[:, -1]
        places = [
            np.searchsorted(known, own, side="right") / max(1, len(known))
            for known, own in zip(self.known, (nearest, near, something), strict=True)
        ]
        tempered = logits[:, :-1] / self.answering.temperature
        found = (
            p[:, :-1].max(axis=1),
            logits[:, :-1].max(axis=1),
            logsumexp(tempered, axis=1),
            nearest,
            ranked[:, :NEIGHBOURS].mean(axis=1),
            -self._distance(embeddings),
            near,
            np.minimum(places[0], places[1]),
            something,
            np.min(places, axis=0),
        )
        return {name: np.asarray(values, dtype=np.float64) for name, values in zip(NAMES, found, strict=True)}

    def _distance(self, embeddings: Floats) -> Doubles:
        """Squared distance to the nearest mean of a label."""
        placed = self.whitening.of(embeddings).astype(np.float64)
        means = self.means.astype(np.float64)
        squares = (placed**2).sum(axis=1)[:, None] - 2 * placed @ means.T + (means**2).sum(axis=1)
        return np.asarray(squares.min(axis=1))


def cosines(pack: ModelPack, embeddings: Floats) -> Doubles:
    """[N] with the nearest reference."""
    return nearest_cosines(embeddings, pack.references.embedding)


def nearness(pack: ModelPack, embeddings: Floats) -> Doubles:
    """[N] by the rule of the labels' means."""
    return np.array([pack.references.nearness(embedding) for embedding in embeddings], dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Scores of known and unfamiliar pictures by one head, which are compared with each other alone."""

    known: Doubles
    unfamiliar: Doubles


def order(pairs: Sequence[Pair]) -> float:
    """AUROC over all pairs of a known and an unfamiliar picture that one head scored."""
    whole = [(auroc(pair.known, pair.unfamiliar), len(pair.known) * len(pair.unfamiliar)) for pair in pairs]
    counted = [(value, weight) for value, weight in whole if weight]
    total = sum(weight for _, weight in counted)
    return sum(value * weight for value, weight in counted) / total if total else float("nan")


def taken_for_known(pairs: Sequence[Pair]) -> Share:
    """Unfamiliar pictures at or above the threshold that ``SENSITIVITY`` of the known ones of the same head reach."""
    hits: list[bool] = []
    for pair in pairs:
        if len(pair.known):
            hits += list(pair.unfamiliar >= np.quantile(pair.known, 1 - SENSITIVITY, method="lower"))
    return share_of(hits)

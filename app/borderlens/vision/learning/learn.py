"""From embeddings to everything that decides: head, temperature, references, gates, prediction sets.

One function serves the pack that comes with the program, the cross-fitted heads that measure it, and an agency's pack.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from borderlens.domain.products import Label
from borderlens.packs.model_pack import NoProduct
from borderlens.vision.learning.calibrate import Raps, nearest_cosines, probabilities
from borderlens.vision.learning.folds import ONLY_TEACHES, folds_of
from borderlens.vision.learning.head import (
    STRENGTHS,
    Doubles,
    Floats,
    Head,
    Ints,
    balanced_weights,
    choose_strength,
    fit,
    log_loss,
)
from borderlens.vision.learning.references import References, choose, spread
from borderlens.vision.learning.samples import Samples
from borderlens.vision.learning.thresholds import Asked, calibrate

HeadsFitted = Callable[[int, int], None]
"""Called after each fitted head with how many are done and how many there are; what it raises ends the learning."""
USUAL_STRENGTH = 1.0
"""C where nothing can be kept apart to choose it by (classifier study, section 4)."""
NO_PRODUCT_KEPT = 600
"""Photographs of no product whose embeddings a pack carries on, 1.5 MB, so that a pack made from it knows them too."""


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """All that a pack decides with.

    Attributes:
        losses: cross entropy of every C that was tried, on rows not learnt from.
        no_product: photographs of no product to hand on to packs made from this one; None where there were none.
        asked: the rows not learnt from that everything was calibrated on, with the answers to them.
    """

    labels: tuple[Label, ...]
    head: Head
    losses: dict[float, float]
    temperature: float
    rule: Raps
    references: References
    nearest_cosine: float
    none_probability: float
    group_threshold: float
    no_product: NoProduct | None
    asked: Asked

    def probabilities(self, embeddings: Floats) -> Doubles:
        return probabilities(self.head.logits(embeddings), self.temperature)

    def cosines(self, embeddings: Floats) -> Doubles:
        """Cosine with the nearest reference."""
        return nearest_cosines(embeddings, self.references.embedding)


def learn(
    train: Samples,
    held: Samples | None,
    labels: tuple[Label, ...],
    teaching: References,
    seed: int,
    widest_gate: float = 1.0,
    strengths: tuple[float, ...] = STRENGTHS,
    progress: HeadsFitted | None = None,
) -> Learnt:
    """Learn from ``train`` and calibrate on rows that the answering head did not learn from.

    Args:
        held: rows of other seeds and sources to choose and calibrate on. None where there are too few to keep apart:
            then heads of all folds but one answer for that one, and the head of the pack learns from everything. In
            that case the sets keep their promise for products alone: photographs of no product, of which a pack
            brings many, would make it look kept.
        labels: by column, ``none`` last; a label without rows is never in front.
        teaching: named pictures that can be shown beside a finding.
        widest_gate: the cosine that real photographs of known things keep when the source changes; the distance gate
            asks for no more, since pictures of one hand lie closer together than photographs of another place do.
    """
    count, none = len(labels), len(labels) - 1
    references = references_of(train, count, teaching, seed)
    if held is None:
        head, losses, asked = _cross_fitted(train, count, teaching, seed, strengths, progress)
        for_sets = asked.samples.labels != none
    else:
        head, losses, asked = _on_held(train, held, count, references, strengths, progress)
        for_sets = np.ones(len(held), dtype=np.bool_)
    found = calibrate(asked, labels, for_sets, widest_gate)
    return Learnt(
        labels=labels,
        head=head,
        losses=losses,
        temperature=found.temperature,
        rule=found.rule,
        references=references,
        nearest_cosine=found.nearest_cosine,
        none_probability=found.none_probability,
        group_threshold=found.group_threshold,
        no_product=no_product_of(train, none, seed),
        asked=asked,
    )


def references_of(train: Samples, count: int, teaching: References, seed: int) -> References:
    """References of every label but the last, ``none``, from untouched files."""
    whole = train.is_whole
    return choose(train.embeddings[whole], train.labels[whole], list(range(count - 1)), teaching, seed)


def no_product_of(train: Samples, none: int, seed: int, most: int = NO_PRODUCT_KEPT) -> NoProduct | None:
    """Photographs of no product to hand on: a spread of untouched files, then of their views, ``most`` in all."""
    own = train.is_photograph & (train.labels == none)
    whole, views = np.flatnonzero(own & train.is_whole), np.flatnonzero(own & ~train.is_whole)
    kept = whole[spread(train.embeddings[whole], most, seed)]
    if len(kept) < most:
        kept = np.concatenate([kept, views[spread(train.embeddings[views], most - len(kept), seed)]])
    return NoProduct(train.embeddings[kept], train.sources[kept]) if len(kept) else None


def _on_held(
    train: Samples,
    held: Samples,
    count: int,
    references: References,
    strengths: tuple[float, ...],
    progress: HeadsFitted | None,
) -> tuple[Head, dict[float, float], Asked]:
    head, losses = choose_strength(
        (train.embeddings, train.labels, balanced_weights(train.labels, count, train.shares)),
        (held.embeddings, held.labels, balanced_weights(held.labels, count, held.shares)),
        count,
        strengths,
        progress,
    )
    # Teaching pictures may show a calibration shape: the gate is set without them.
    learnt_from = references.embedding[references.name == ""]
    asked = Asked(
        held,
        np.arange(len(held)),
        head.logits(held.embeddings),
        nearest_cosines(held.embeddings, learnt_from),
        nearest_cosines(held.embeddings, references.embedding),
    )
    return head, losses, asked


def _cross_fitted(
    train: Samples,
    count: int,
    teaching: References,
    seed: int,
    strengths: tuple[float, ...],
    progress: HeadsFitted | None,
) -> tuple[Head, dict[float, float], Asked]:
    fold_of = folds_of(train)
    rows = np.flatnonzero(fold_of != ONLY_TEACHES)
    all_logits = out_of_fold(train, fold_of, count, strengths, progress)[:, rows]
    asked = train.where(fold_of != ONLY_TEACHES)
    weights = balanced_weights(asked.labels, count, asked.shares)
    losses = {
        strength: log_loss(logits, asked.labels, weights)
        for strength, logits in zip(strengths, all_logits, strict=True)
        if len(rows)
    }
    best = min(losses, key=lambda strength: losses[strength], default=USUAL_STRENGTH)
    logits = all_logits[strengths.index(best)] if losses else np.zeros((0, count))
    own, shown = _cosines_out_of_fold(train, fold_of, count, teaching, seed)
    head = fit(train.embeddings, train.labels, count, best, balanced_weights(train.labels, count, train.shares))
    return head, losses, Asked(asked, rows, logits, own[rows], shown[rows])


def out_of_fold(
    train: Samples,
    fold_of: Ints,
    count: int,
    strengths: tuple[float, ...],
    progress: HeadsFitted | None = None,
) -> Doubles:
    """[S,N,L] logits for each C, of heads that learnt from all other folds; 0 for rows that are never asked about."""
    found: Doubles = np.zeros((len(strengths), len(train), count))
    folds = [fold for fold in np.unique(fold_of) if fold != ONLY_TEACHES]
    for number, fold in enumerate(folds):
        here = fold_of == fold
        taught = train.where(~here)
        weights = balanced_weights(taught.labels, count, taught.shares)
        head: Head | None = None
        for place, strength in enumerate(strengths):
            head = fit(taught.embeddings, taught.labels, count, strength, weights, head)
            found[place, here] = head.logits(train.embeddings[here])
            if progress:
                progress(number * len(strengths) + place + 1, len(folds) * len(strengths))
    return found


def _cosines_out_of_fold(
    train: Samples, fold_of: Ints, count: int, teaching: References, seed: int
) -> tuple[Doubles, Doubles]:
    """[N] cosines with the nearest reference of the other folds, without and with the teaching pictures."""
    own: Doubles = np.zeros(len(train))
    shown: Doubles = np.zeros(len(train))
    for fold in np.unique(fold_of[fold_of != ONLY_TEACHES]):
        here = fold_of == fold
        references = references_of(train.where(~here), count, teaching, seed)
        own[here] = nearest_cosines(train.embeddings[here], references.embedding[references.name == ""])
        shown[here] = nearest_cosines(train.embeddings[here], references.embedding)
    return own, shown

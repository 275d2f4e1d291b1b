"""From embeddings to everything that decides: head, temperature, references, gates, prediction sets.

One function serves the pack that comes with the program, the cross-fitted heads that measure it, and an agency's pack.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from borderlens.domain.products import Label
from borderlens.packs.model_pack import Near, NoProduct
from borderlens.packs.model_pack import References as PackReferences
from borderlens.packs.model_records import Calibration as PackCalibration
from borderlens.packs.model_records import Gate
from borderlens.vision.learning.arrays import SCALE, Doubles, Floats
from borderlens.vision.learning.calibrate import Sets, nearest_cosines, probabilities
from borderlens.vision.learning.folds import ONLY_TEACHES, folds_of
from borderlens.vision.learning.head import STRENGTHS, Head, balanced_weights, fit_rows, loss_at_best
from borderlens.vision.learning.references import References, choose, spread
from borderlens.vision.learning.samples import Bools, Samples
from borderlens.vision.learning.thresholds import ALPHA, GATE_QUANTILE, Asked, calibrate
from borderlens.vision.learning.whitening import Whitening, nearness, whiten

HeadsFitted = Callable[[int, int], None]
"""Called after each fitted head with how many are done and how many there are; what it raises ends the learning."""
USUAL_STRENGTH = 0.03
"""C where nothing can be kept apart to choose it by."""
NO_PRODUCT_KEPT = 600
"""Photographs of no product whose embeddings a pack carries on, 1.5 MB, so that a pack made from it knows them too."""


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """All that a pack decides with.

    Attributes:
        losses: cross entropy of every C that was tried, on rows not learnt from, at the best temperature of each.
        near: the rule whose largest value says how much nearer a photograph lies to a label's mean than to the mean of
            all; None where nothing scatters.
        no_product: photographs of no product to hand on to packs made from this one; None where there were none.
        asked: the rows not learnt from that everything was calibrated on, with the answers to them.
    """

    labels: tuple[Label, ...]
    head: Head
    losses: dict[float, float]
    temperature: float
    rule: Sets
    references: References
    nearest_cosine: float
    near: Head | None
    least_nearness: float
    none_probability: float
    group_threshold: float
    no_product: NoProduct | None
    asked: Asked

    def probabilities(self, embeddings: Floats) -> Doubles:
        return probabilities(self.head.logits(embeddings), self.temperature)

    def cosines(self, embeddings: Floats) -> Doubles:
        """Cosine with the nearest reference."""
        return nearest_cosines(embeddings, self.references.embedding)

    def nearness(self, embeddings: Floats) -> Doubles:
        """The largest value of ``near``, [N]."""
        return nearness_of(self.near, embeddings)

    def as_pack(self) -> tuple[PackCalibration, Gate, PackReferences]:
        """Calibration, gates and arrays as a pack carries them."""
        calibration = PackCalibration(
            temperature=self.temperature,
            set_alpha=ALPHA,
            set_least=self.rule.least,
            set_kept=self.rule.kept,
            set_mass=self.rule.mass,
            group_threshold=self.group_threshold,
            set_calibrated_on="",
        )
        none = self.labels[-1].key
        gate = Gate(self.nearest_cosine, GATE_QUANTILE, none, self.none_probability, self.least_nearness)
        references = PackReferences(
            self.references.embedding,
            self.references.label,
            tuple(str(name) for name in self.references.name),
            self.head.weight,
            self.no_product,
            None if self.near is None else Near(SCALE * self.near.weight, self.near.bias),
        )
        return calibration, gate, references


def learn(
    train: Samples,
    held: Samples | None,
    labels: tuple[Label, ...],
    teaching: References,
    seed: int,
    widest_gate: float = 1.0,
    strengths: tuple[float, ...] = STRENGTHS,
    mass: float = 0.0,
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
        strengths: values of C to choose from.
        mass: a set is never smaller than the fewest labels that reach this together: for what is learnt from pictures
            that are easier than photographs.
    """
    count, none = len(labels), len(labels) - 1
    references = references_of(train, count, teaching, seed)
    if held is None:
        fitted, losses, asked = _cross_fitted(train, count, teaching, seed, strengths, progress)
        for_sets = asked.samples.labels != none
    else:
        fitted, losses, asked = _on_held(train, held, count, references, strengths, progress)
        for_sets = np.ones(len(held), dtype=np.bool_)
    found = calibrate(asked, labels, for_sets, widest_gate, mass)
    return Learnt(
        labels=labels,
        head=fitted.heads[0],
        losses=losses,
        temperature=found.temperature,
        rule=found.rule,
        references=references,
        nearest_cosine=found.nearest_cosine,
        near=fitted.near,
        least_nearness=found.least_nearness,
        none_probability=found.none_probability,
        group_threshold=found.group_threshold,
        no_product=no_product_of(train, none, seed),
        asked=asked,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """Heads of several strengths and the rule of the labels' means, all from the same rows."""

    heads: list[Head]
    near: Head | None


def fit_all(train: Samples, count: int, strengths: tuple[float, ...], done: Callable[[], None]) -> Fitted:
    """``done`` is called after each head. ``none`` is no one kind of thing: its rows teach the heads, and neither the
    coordinates nor the means."""
    weights = balanced_weights(train.labels, count, train.shares)
    products = train.labels != count - 1
    whitening = _whitening(train, products, weights)
    x = train.embeddings * SCALE if whitening is None else whitening.of(train.embeddings)
    heads = fit_rows(x, train.labels, count, strengths, weights, whitening, done=done)
    if whitening is None:
        return Fitted(heads, None)
    own = train.labels[products]
    rule = nearness(x[products], own, weights[products], np.unique(own))
    return Fitted(heads, Head(*whitening.back(*rule), 0.0))


def _whitening(train: Samples, products: Bools, weights: Doubles) -> Whitening | None:
    try:
        return whiten(train.embeddings[products], train.labels[products], weights[products])
    except ValueError:  # one row a label, or copies of it: nothing says how photographs of one thing differ
        return None


def nearness_of(near: Head | None, embeddings: Floats) -> Doubles:
    """[N] largest value of the rule; 0 without one."""
    return np.zeros(len(embeddings)) if near is None else np.asarray(near.logits(embeddings).max(axis=1))


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
) -> tuple[Fitted, dict[float, float], Asked]:
    fitted = fit_all(train, count, strengths, _Counted(progress, len(strengths)))
    weights = balanced_weights(held.labels, count, held.shares)
    logits = [head.logits(held.embeddings) for head in fitted.heads]
    losses = {c: loss_at_best(own, held.labels, weights) for c, own in zip(strengths, logits, strict=True)}
    best = strengths.index(min(losses, key=lambda c: losses[c]))
    # Teaching pictures may show a calibration shape: the gate is set without them.
    learnt_from = references.embedding[references.name == ""]
    asked = Asked(
        held,
        np.arange(len(held)),
        logits[best],
        nearest_cosines(held.embeddings, learnt_from),
        nearest_cosines(held.embeddings, references.embedding),
        nearness_of(fitted.near, held.embeddings),
    )
    return Fitted([fitted.heads[best]], fitted.near), losses, asked


def _cross_fitted(
    train: Samples,
    count: int,
    teaching: References,
    seed: int,
    strengths: tuple[float, ...],
    progress: HeadsFitted | None,
) -> tuple[Fitted, dict[float, float], Asked]:
    fold_of = folds_of(train)
    folds = [int(fold) for fold in np.unique(fold_of) if fold != ONLY_TEACHES]
    done = _Counted(progress, len(folds) * len(strengths) + 1)
    logits: Doubles = np.zeros((len(strengths), len(train), count))
    own, shown, near = (np.zeros(len(train)) for _ in range(3))
    for fold in folds:
        here = fold_of == fold
        taught, asked_about = train.where(~here), train.embeddings[here]
        fitted = fit_all(taught, count, strengths, done)
        for place, head in enumerate(fitted.heads):
            logits[place, here] = head.logits(asked_about)
        near[here] = nearness_of(fitted.near, asked_about)
        references = references_of(taught, count, teaching, seed)
        own[here] = nearest_cosines(asked_about, references.embedding[references.name == ""])
        shown[here] = nearest_cosines(asked_about, references.embedding)
    rows = np.flatnonzero(fold_of != ONLY_TEACHES)
    asked = train.where(fold_of != ONLY_TEACHES)
    weights = balanced_weights(asked.labels, count, asked.shares)
    losses = (
        {c: loss_at_best(of_c[rows], asked.labels, weights) for c, of_c in zip(strengths, logits, strict=True)}
        if len(rows)
        else {}
    )
    best = min(losses, key=lambda c: losses[c], default=min(strengths, key=lambda c: abs(c - USUAL_STRENGTH)))
    final = fit_all(train, count, (best,), done)
    about = Asked(asked, rows, logits[strengths.index(best)][rows], own[rows], shown[rows], near[rows])
    return final, losses, about


class _Counted:
    """Tells how many of the heads are done."""

    def __init__(self, progress: HeadsFitted | None, of: int) -> None:
        self._progress, self._done, self._of = progress, 0, of

    def __call__(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._of)

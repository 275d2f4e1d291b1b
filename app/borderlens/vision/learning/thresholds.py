"""From what a head says about rows it never learnt from to everything a pack decides with.

Rules from the classifier study, sections 5 to 7; ``calibrate`` is the one place where they are put together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from borderlens.domain.products import Group, Label
from borderlens.packs.model_records import ANY_NEARNESS
from borderlens.vision.learning.arrays import Doubles, Ints
from borderlens.vision.learning.calibrate import Sets, fit_sets, lowest_passing, probabilities
from borderlens.vision.learning.head import balanced_weights, fit_temperature
from borderlens.vision.learning.samples import Bools, Samples

ALPHA = 0.05
"""One minus the wanted coverage of the prediction sets."""
GATE_QUANTILE = 0.02
"""Share of known calibration pictures that the distance gate may turn away."""
NEARNESS_QUANTILE = 0.05
"""The same for the gate of the labels' means, which tells what looks like a known thing and is none."""
NONE_BUDGET = 0.01
"""Share of views of calibration photographs that may pass both gates with a protected label in front."""
NONE_STEPS = (0.5, 0.4, 0.3, 0.2, 0.1, 0.05)
"""Values of the ``none`` threshold that are tried, widest first."""
GROUP_ERROR = 0.05
"""Share of wrong answers among those given by a product's summed probability."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """Rows that the head which answers had not learnt from.

    Attributes:
        samples: the N rows.
        rows: [N], their places in the samples that were given to ``learn``.
        logits: [N,L], temperature not applied.
        cosines: [N], with the nearest reference that was learnt from.
        shown_cosines: [N], the same with the teaching pictures among the references.
        nearness: [N], how much nearer each lies to a label's mean than to the mean of all, by a rule that had not
            learnt from it.
    """

    samples: Samples
    rows: Ints
    logits: Doubles
    cosines: Doubles
    shown_cosines: Doubles
    nearness: Doubles


@dataclass(frozen=True, slots=True)
class Thresholds:
    """All that decides besides head and references."""

    temperature: float
    rule: Sets
    nearest_cosine: float
    least_nearness: float
    none_probability: float
    group_threshold: float


def calibrate(
    asked: Asked, labels: tuple[Label, ...], counts_for_sets: Bools, widest_gate: float = 1.0, mass: float = 0.0
) -> Thresholds:
    """Temperature first, then sets and gates from the probabilities that it gives.

    Args:
        labels: by column, ``none`` last.
        counts_for_sets: [N]; the promise of the sets is made for the whole files among these rows.
        widest_gate: the distance gate asks for no larger cosine; it stands alone where no known thing was asked about.
        mass: what the labels of a set must reach together, however high their thresholds are.
    """
    samples, none = asked.samples, len(labels) - 1
    temperature = 1.0
    if len(samples):
        weights = balanced_weights(samples.labels, len(labels), samples.shares)
        temperature = fit_temperature(asked.logits, samples.labels, weights)
    p = probabilities(asked.logits, temperature)
    whole = samples.is_whole
    sets = whole & counts_for_sets
    known = whole & (samples.labels != none)
    gate = distance_gate(asked.cosines[known], widest_gate)
    near = float(np.quantile(asked.nearness[known], NEARNESS_QUANTILE)) if known.any() else ANY_NEARNESS
    nothing = samples.is_photograph & (samples.labels == none)
    passing = nothing & (asked.shown_cosines >= gate) & (asked.nearness >= near)
    return Thresholds(
        temperature=temperature,
        rule=fit_sets(p[sets], samples.labels[sets], [_error_of(label) for label in labels], ALPHA, mass),
        nearest_cosine=gate,
        least_nearness=near,
        none_probability=none_threshold(p[passing], int(nothing.sum()), labels),
        group_threshold=group_threshold(p[whole], samples.labels[whole], labels),
    )


def _error_of(label: Label) -> int:
    """Labels whose loss is one kind of error: a protected product missed, a look-alike accused, nothing at all."""
    return 2 if label.group is Group.NONE else int(label.group.is_protected)


def distance_gate(cosines: Doubles, widest: float) -> float:
    """Cosine that all but ``GATE_QUANTILE`` of known things keep to the nearest reference, at most ``widest``."""
    return min(widest, float(np.quantile(cosines, GATE_QUANTILE))) if len(cosines) else widest


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
    if not products or not len(p):
        return 1.0
    sums = np.stack([p[:, [label.product == name for label in labels]].sum(axis=1) for name in products], axis=1)
    best = sums.argmax(axis=1)
    right = np.array([labels[t].product == products[b] for t, b in zip(true, best, strict=True)])
    return lowest_passing(sums.max(axis=1), ~right, GROUP_ERROR, least=0.5)

"""Parts for cross-fitting: what belongs together lies in one part, and every label is known wherever it is asked."""

from __future__ import annotations

import numpy as np

from borderlens.vision.learning.head import Doubles, Ints
from borderlens.vision.learning.samples import NOT_SAID, Samples

FOLDS = 5
ENOUGH_SOURCES = 4
"""A label seen by so many sources is parted by source (classifier study, section 5); one seen by fewer, by object."""
ONLY_TEACHES = -1


def folds_of(samples: Samples, folds: int = FOLDS) -> Ints:
    """Fold of each row, 0 to ``folds`` - 1; ``ONLY_TEACHES`` for rows that are never asked about.

    Those are drawn pictures, and labels that would be unknown to the head that is asked: with one object, or parted
    so that no row of the label is left to learn from.
    """
    units = _units(samples)
    asked = samples.is_photograph
    found = np.full(len(samples), ONLY_TEACHES, dtype=np.int64)
    if asked.any():
        found[asked] = _spread(units[asked], samples.labels[asked], folds)
    for label in np.unique(samples.labels):
        own = samples.labels == label
        for fold in range(folds):
            here = own & (found == fold)
            if here.any() and not (own & (found != fold)).any():
                found[here] = ONLY_TEACHES
    return found


def _units(samples: Samples) -> Ints:
    """What each row must not be parted from: its source where its label has enough of them, else its object."""
    units = samples.objects.copy()
    after = int(units.max(initial=0)) + 1
    for label in np.unique(samples.labels[samples.is_photograph]):
        named = samples.is_photograph & (samples.labels == label) & (samples.sources != NOT_SAID)
        if len(np.unique(samples.sources[named])) >= ENOUGH_SOURCES:
            units[named] = after + samples.sources[named]
    return units


def _spread(units: Ints, labels: Ints, folds: int) -> Ints:
    """Largest unit first, each into the fold that has least of its labels; of equal folds into the emptiest."""
    names, place = np.unique(units, return_inverse=True)
    keys, column = np.unique(labels, return_inverse=True)
    rows: Doubles = np.zeros((len(names), len(keys)))
    np.add.at(rows, (place, column), 1.0)
    shares = rows / rows.sum(axis=0)
    filled: Doubles = np.zeros((folds, len(keys)))
    chosen = np.zeros(len(names), dtype=np.int64)
    for unit in np.lexsort((names, -shares.sum(axis=1))):
        own = rows[unit] > 0
        crowd = filled[:, own].sum(axis=1).round(9)
        chosen[unit] = np.lexsort((np.arange(folds), filled.sum(axis=1).round(9), crowd))[0]
        filled[chosen[unit]] += shares[unit]
    return chosen[place]

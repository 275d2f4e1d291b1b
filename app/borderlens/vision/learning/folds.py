"""Parts for cross-fitting: what belongs together lies in one part, and every label is known wherever it is asked.

Where nobody named sources, photographs that look alike are taken for one: photographs of one shop, one table, one
afternoon differ less from each other than from the next place's, and a head that is asked about a copy of what it
learnt from looks better than it is. On the phone photographs, 30 of each of 53 goods, a head was right on 98 of 100
when asked at random, on 85 when whole groups of like photographs were kept from it, and on 84 in other shops; sets
calibrated at random held 86 of the 95 they promise there (models/recipe/results/machinery.md).
"""

from __future__ import annotations

import numpy as np
from scipy.cluster.hierarchy import cut_tree, linkage

from borderlens.vision.learning.arrays import Doubles, Floats, Ints
from borderlens.vision.learning.samples import NOT_SAID, Samples

FOLDS = 5
ENOUGH_SOURCES = 4
"""A label seen by so many sources is parted by source (classifier study, section 5); one seen by fewer,
by what looks alike."""
GROUPS_BY_ROOT = 1.5
"""Groups of like photographs of a label, by the square root of its objects: the more there are, the more are alike."""
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
    """What each row must not be parted from: its source where its label has enough of them, else what looks like it."""
    units = samples.objects.copy()
    after = int(units.max(initial=0)) + 1
    last = after + int(samples.sources.max(initial=0)) + 1
    for label in np.unique(samples.labels[samples.is_photograph]):
        own = samples.is_photograph & (samples.labels == label)
        named = own & (samples.sources != NOT_SAID)
        if len(np.unique(samples.sources[named])) >= ENOUGH_SOURCES:
            units[named] = after + samples.sources[named]
        else:
            groups = alike(samples.embeddings[own], samples.objects[own])
            units[own] = last + groups
            last += int(groups.max()) + 1
    return units


def alike(embeddings: Floats, objects: Ints) -> Ints:
    """Group of each row, from 0: objects whose mean embeddings lie together, fewer groups than objects and never
    fewer than ``FOLDS`` groups where there are as many objects."""
    names, place = np.unique(objects, return_inverse=True)
    wanted = max(FOLDS, round(GROUPS_BY_ROOT * len(names) ** 0.5))
    if len(names) <= wanted:
        return place.astype(np.int64)
    means = np.zeros((len(names), embeddings.shape[1]))
    np.add.at(means, place, embeddings)
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    tree = linkage(means, "average", metric="euclidean")
    # not fcluster: where distances are equal it gives fewer groups than asked for, among copies a single one
    return np.asarray(cut_tree(tree, n_clusters=wanted)[place, 0], dtype=np.int64)


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

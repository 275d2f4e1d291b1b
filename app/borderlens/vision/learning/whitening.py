"""Coordinates in which photographs of one label scatter alike in every direction.

What differs between photographs of one thing (light, side, ground) must not count as a difference between things. The
scatter of each label about its own mean, averaged over labels, says which directions these are; a head fitted in
coordinates where that scatter is round takes them for the noise they are. It stays a linear head on the embedding.
On the phone photographs of other shops it is right two to three points more often than without.

The same coordinates give the score that tells an unseen look-alike best: how much nearer a photograph lies to a label's
mean than to the mean of all, which is the relative Mahalanobis distance (Ren et al., 2021), and linear too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.linalg import cholesky, solve_triangular

from borderlens.vision.learning.arrays import SCALE, Doubles, Floats, Ints

SHRINKAGE = 0.2
"""Share of a round scatter that is mixed in: photographs are fewer than the directions they lie in."""
FLAT = 1e-8
"""Mean squared distance from their mean that copies of length 1 reach by rounding alone; no two photographs do."""


@dataclass(frozen=True, slots=True, eq=False)
class Whitening:
    """``root`` [D,D] is the lower Cholesky root of the scatter, ``centre`` [D] the mean of all, ``scale`` a number that
    gives the rows it was made from a mean squared length of ``SCALE`` squared."""

    root: Floats
    centre: Floats
    scale: float

    def of(self, embeddings: npt.NDArray[np.floating]) -> Floats:
        """[N,D] embeddings in the new coordinates."""
        rows = np.asarray(embeddings, dtype=np.float32) - self.centre
        return np.ascontiguousarray(self.scale * solve_triangular(self.root, rows.T, lower=True).T, dtype=np.float32)

    def back(self, weight: Doubles, bias: Doubles) -> tuple[Floats, Floats]:
        """A linear rule [L,D], [L] on whitened rows as one on ``SCALE`` times the embedding itself."""
        turned = self.scale * solve_triangular(self.root, weight.T.astype(np.float32), lower=True, trans="T").T
        shifted = bias - turned @ self.centre.astype(np.float64)
        return (turned / SCALE).astype(np.float32), shifted.astype(np.float32)


def whiten(
    embeddings: npt.NDArray[np.floating], labels: Ints, weights: Doubles, shrinkage: float = SHRINKAGE
) -> Whitening:
    """Coordinates from rows [N,D] of length 1 with a label and a weight each.

    Labels count by the weights of their rows: give rows so that each label weighs the same.

    Raises:
        ValueError: no row, or a label whose rows all lie in one point with nothing else to scatter.
    """
    rows = np.asarray(embeddings, dtype=np.float32)
    names, place = np.unique(labels, return_inverse=True)
    share = (weights / weights.sum()).astype(np.float32)
    means = np.zeros((len(names), rows.shape[1]), dtype=np.float32)
    np.add.at(means, place, rows * share[:, None])
    totals = np.bincount(place, weights=share, minlength=len(names)).astype(np.float32)
    means /= totals[:, None]
    away = (rows - means[place]) * np.sqrt(share)[:, None]
    scatter = (away.T @ away).astype(np.float64)
    total = float(np.trace(scatter))
    if not total > FLAT:
        raise ValueError("the rows of each label lie in one point")
    scatter *= 1 - shrinkage
    scatter[np.diag_indices_from(scatter)] += shrinkage * total / len(scatter)
    centre = (rows * share[:, None]).sum(axis=0)
    found = Whitening(cholesky(scatter, lower=True).astype(np.float32), centre, 1.0)
    length = float(np.sqrt((share[:, None] * found.of(rows) ** 2).sum()))
    return Whitening(found.root, centre, SCALE / length)


def nearness(whitened: Floats, labels: Ints, weights: Doubles, columns: Ints) -> tuple[Doubles, Doubles]:
    """The linear rule [L,D], [L] on whitened rows whose value says how much nearer a row lies to the mean of each of
    ``columns`` than to the mean of all: half the relative Mahalanobis distance, larger is nearer."""
    means = np.stack([np.average(whitened[labels == c], axis=0, weights=weights[labels == c]) for c in columns])
    doubles = means.astype(np.float64)
    return doubles, -0.5 * (doubles**2).sum(axis=1)

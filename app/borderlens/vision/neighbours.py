"""What laboratory-confirmed photographs change at once, without training.

A kind of which enough confirmed photographs are there gains odds when the photo lies as near to them as they lie to
each other. The rule, and why it is safe:

- **Nearness judges itself.** The support of a kind is measured by the mean of the greatest cosines between the photo
  and its confirmed photographs, against the same mean of each of those with the others. Below the low quantile of the
  latter the support is 0: nothing changes when no neighbour is near, and a library of near-identical shots helps only
  photos that are nearly identical too, and little.
- **Kinds compete.** Where the confirmed photographs of several kinds are near, the nearest kind has the support.
- **Bounded.** The odds of a kind rise by no more than ``exp(log_odds)``, and by less with fewer photographs than
  ``full``; what the model holds to be out of the question stays out of the question.
- **Unequal on purpose.** To clear a protected product is the worse error. A look-alike needs twice as many confirmed
  photographs, its log-odds rise by a part of the others', and by nothing when a protected kind has any support; it
  never takes support from one by being nearer. So
  the odds of the protected kinds against a look-alike never fall to less than ``exp(-look_alike * log_odds)`` of what
  they were, however many photographs of the look-alike are there.

The constants were chosen on one half of the classes of real phone photographs and measured on the other half:
``models/recipe/neighbours.py``, table in ``models/recipe/neighbours.md``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Rule:
    """Constants of the rule.

    Attributes:
        nearest: how many of the greatest cosines are averaged.
        quantile: of the confirmed photographs' own means, where support begins.
        width: cosine above that at which support is whole.
        floor: cosine below which nothing is near, whatever the library is like.
        margin: cosine by which another kind may be nearer before a kind's support is gone.
        log_odds: greatest rise, natural logarithm.
        full: photographs of a kind with which the rise is whole; with fewer it is in proportion.
        fewest: photographs of a kind below which they change nothing.
        look_alike: share of the rise that a kind that is not protected gets; it needs twice ``fewest``.
    """

    nearest: int = 5
    quantile: float = 0.05
    width: float = 0.02
    floor: float = 0.6
    margin: float = 0.01
    log_odds: float = 1.5
    full: int = 20
    fewest: int = 5
    look_alike: float = 0.5


RULE = Rule()


@dataclass(frozen=True, slots=True, eq=False)
class _Kind:
    column: int
    library: NDArray[np.float32]
    begin: float
    rise: float


class Neighbours:
    """A library made ready: what does not depend on the photo is worked out once."""

    def __init__(
        self,
        library: NDArray[np.floating],
        labels: NDArray[np.integer],
        protected: NDArray[np.bool_],
        rule: Rule = RULE,
    ) -> None:
        """Prepare confirmed photographs.

        Args:
            library: M x D embeddings of length 1.
            labels: M columns of the model's labels.
            protected: L, true where the label is a protected product.

        Raises:
            ValueError: shapes that do not fit, or a column that is no label.
        """
        vectors, columns = np.asarray(library, dtype=np.float32), np.asarray(labels, dtype=np.int64)
        if vectors.ndim != 2 or columns.shape != (len(vectors),):
            raise ValueError(f"library {vectors.shape} and labels {columns.shape} do not fit")
        if columns.size and not (columns.min() >= 0 and columns.max() < len(protected)):
            raise ValueError(f"a column beyond the {len(protected)} labels")
        self._rule, self._protected = rule, np.asarray(protected, dtype=np.bool_)
        self._kinds = [
            kind for column in np.unique(columns) if (kind := self._prepare(int(column), vectors[columns == column]))
        ]

    def _prepare(self, column: int, own: NDArray[np.float32]) -> _Kind | None:
        rule, guarded = self._rule, bool(self._protected[column])
        if len(own) < max(rule.fewest * (1 if guarded else 2), 2):
            return None
        among = own @ own.T
        np.fill_diagonal(among, -2.0)
        usual = _greatest(among, min(rule.nearest, len(own) - 1))
        rise = rule.log_odds * min(1.0, len(own) / rule.full) * (1.0 if guarded else rule.look_alike)
        return _Kind(column, own, max(rule.floor, float(np.quantile(usual, rule.quantile))), rise)

    def support(self, embeddings: NDArray[np.floating]) -> NDArray[np.float64]:
        """How well the confirmed photographs of each label support it: N x L values from 0 to 1.

        Args:
            embeddings: N x D, length 1.
        """
        asked = np.asarray(embeddings, dtype=np.float32)
        near, support = np.full((len(asked), len(self._protected)), -1.0), np.zeros((len(asked), len(self._protected)))
        for kind in self._kinds:
            own = _greatest(asked @ kind.library.T, min(self._rule.nearest, len(kind.library) - 1))
            near[:, kind.column] = own
            support[:, kind.column] = np.clip((own - kind.begin) / self._rule.width, 0.0, 1.0)
        for rivals in (self._protected, ~self._protected):
            if rivals.any():
                behind = near[:, rivals].max(axis=1, keepdims=True) - near[:, rivals]
                support[:, rivals] *= np.clip(1.0 - behind / self._rule.margin, 0.0, 1.0)
        guarded = support[:, self._protected].any(axis=1)
        support[np.ix_(guarded, ~self._protected)] = 0.0
        return support

    def adapt_all(self, probabilities: NDArray[np.floating], embeddings: NDArray[np.floating]) -> NDArray[np.float32]:
        """Probabilities after the confirmed photographs were heard; a row stays as it was when none is near.

        Args:
            probabilities: N x L, calibrated, each row sums to 1.
            embeddings: N x D, length 1.
        """
        before = np.asarray(probabilities, dtype=np.float32)
        support = self.support(embeddings)
        rise = np.zeros(len(self._protected))
        for kind in self._kinds:
            rise[kind.column] = kind.rise
        odds = before.astype(np.float64) * np.exp(rise * support)
        heard = support.any(axis=1, keepdims=True)
        return np.where(heard, odds / odds.sum(axis=1, keepdims=True), before).astype(np.float32)

    def adapt(self, probabilities: NDArray[np.floating], embedding: NDArray[np.floating]) -> NDArray[np.float32]:
        """``adapt_all`` for one photo: L probabilities, D values of the embedding."""
        row = self.adapt_all(np.asarray(probabilities)[None], np.asarray(embedding)[None])[0]
        return np.asarray(row, dtype=np.float32)


def adapt(
    probabilities: NDArray[np.floating],
    embedding: NDArray[np.floating],
    library: NDArray[np.floating],
    labels: NDArray[np.integer],
    protected: NDArray[np.bool_],
    rule: Rule = RULE,
) -> NDArray[np.float32]:
    """``Neighbours(...).adapt(...)`` for one photo; arguments and errors as there."""
    return Neighbours(library, labels, protected, rule).adapt(probabilities, embedding)


def _greatest(cosines: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Mean of the ``count`` greatest values of each row."""
    return np.asarray(np.partition(cosines, -count, axis=1)[:, -count:].mean(axis=1), dtype=np.float32)

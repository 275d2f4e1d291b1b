"""Pictures with their embeddings, as the recipe keeps them, and the numbers that learning needs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from borderlens.vision.learning.head import Floats, Ints
from borderlens.vision.learning.samples import Samples
from recipe.augment import View
from recipe.data import Picture


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
    def samples(self) -> Samples:
        """The rows as numbers. A family of drawn pictures is one thing seen often, one of photographs is a source."""
        families = numbers_of([picture.family for picture in self.pictures])
        names = numbers_of([picture.name for picture in self.pictures])
        is_photograph = np.array([picture.fold >= 0 for picture in self.pictures], dtype=np.bool_)
        objects = np.where(is_photograph, names, len(names) + families)
        return Samples(self.embeddings, self.labels, names, objects, families, self.is_whole, is_photograph)


def numbers_of(names: Sequence[str]) -> Ints:
    """One number for each different name, in order of the alphabet."""
    _, numbers = np.unique(np.array(names, dtype=np.str_), return_inverse=True)
    return numbers.astype(np.int64)

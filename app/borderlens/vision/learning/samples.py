"""What a head learns from: rows of embeddings with what they show and what they must not be parted from."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from borderlens.packs.model_pack import References
from borderlens.vision.learning.head import Doubles, Floats, Ints

Bools = npt.NDArray[np.bool_]
NOT_SAID = -1
"""Source of a row whose source nobody named."""


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """N rows; each is a photograph or drawn picture, whole or as one of its views.

    Attributes:
        embeddings: float32 [N,D], length 1.
        labels: [N], column of the label.
        pictures: [N], number of the file; all views of one file have one number.
        objects: [N], number of the thing shown; photographs of one thing stay on one side of every split.
        sources: [N], number of the seizure, shop, museum or repository; ``NOT_SAID`` where nobody named it.
        is_whole: [N], the untouched file.
        is_photograph: [N], not drawn.

    Raises:
        ValueError: arrays of different lengths.
    """

    embeddings: Floats
    labels: Ints
    pictures: Ints
    objects: Ints
    sources: Ints
    is_whole: Bools
    is_photograph: Bools

    def __post_init__(self) -> None:
        lengths = {field.name: len(getattr(self, field.name)) for field in fields(self)}
        if len(set(lengths.values())) != 1:
            raise ValueError(f"rows of different number: {lengths}")

    def __len__(self) -> int:
        return len(self.labels)

    def where(self, chosen: Bools) -> Samples:
        """The rows with a true value."""
        return Samples(*(getattr(self, field.name)[chosen] for field in fields(self)))

    @property
    def shares(self) -> Doubles:
        """Weight of each row so that all views of one file weigh 1 together."""
        _, place, count = np.unique(self.pictures, return_inverse=True, return_counts=True)
        return 1.0 / count[place].astype(np.float64)


def each_its_own(embeddings: Floats, labels: Ints, sources: Ints | None = None, is_photograph: bool = True) -> Samples:
    """Rows that are whole files of things of their own."""
    count = len(labels)
    numbers = np.arange(count, dtype=np.int64)
    named = np.full(count, NOT_SAID, dtype=np.int64) if sources is None else sources.astype(np.int64)
    whole = np.ones(count, dtype=np.bool_)
    return Samples(
        embeddings.astype(np.float32), labels.astype(np.int64), numbers, numbers, named, whole, whole & is_photograph
    )


def joined(*parts: Samples) -> Samples:
    """All rows in order; files, things and sources of different parts are never taken for the same."""
    columns: dict[str, list[npt.NDArray[np.generic]]] = {field.name: [] for field in fields(Samples)}
    for part in parts:
        for name, found in columns.items():
            values = getattr(part, name)
            if name in ("pictures", "objects", "sources"):
                values = _after(found, values)
            found.append(values)
    return Samples(**{name: np.concatenate(found) for name, found in columns.items()})


def _after(before: list[npt.NDArray[np.generic]], numbers: Ints) -> Ints:
    """``numbers`` counted on from the largest before; ``NOT_SAID`` stays."""
    first = 1 + max((int(part.max()) for part in before if len(part)), default=NOT_SAID)
    return np.where(numbers == NOT_SAID, NOT_SAID, numbers + max(0, first))


def from_pack(known: References, columns: Ints) -> Samples:
    """What a pack still knows of its own training: its references, and its photographs of no product.

    Args:
        columns: new column of each label of that pack, in its order; -1 leaves the label out. The last is ``none``.

    The references count as drawn (they teach and are never asked about); photographs of no product keep their sources.
    """
    labels = columns[known.label]
    kept = labels >= 0
    references = each_its_own(known.embedding[kept], labels[kept], is_photograph=False)
    if known.no_product is None or columns[-1] < 0:
        return references
    count = len(known.no_product.source)
    nothing = each_its_own(
        known.no_product.embedding, np.full(count, columns[-1], dtype=np.int64), known.no_product.source
    )
    return joined(references, nothing)

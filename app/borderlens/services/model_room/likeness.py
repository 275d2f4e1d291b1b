"""Which photographs show the same picture, or the same object a moment later.

Limits were measured on 2,305 phone photographs of 53 kinds of goods (2.6 million pairs of different kinds): none of
those pairs differs in fewer than 9 bits. Copies saved again at JPEG 30, halved, darkened or made grey stay within 4
bits at a correlation of 0.997 or more; a copy with the outer twentieth cut away is no longer found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.services.model_room.looks import SIDE, Look

NEAR_BITS = 8
NEAR_CORRELATION = 0.7
SAME_CORRELATION = 0.95
BURST_BITS = 14
BURST_CORRELATION = 0.6
BURST_SECONDS = 60.0
_ROWS = 256
_PAIRS = 4096
_FLATTEST = 2.0  # 8-bit levels: in a thumbnail with less contrast there is only noise to compare


@dataclass(frozen=True, slots=True)
class Pair:
    """Two photographs, the earlier row first; ``same`` when they are one picture, else one object."""

    first: int
    second: int
    same: bool


def near_pairs(looks: Sequence[Look], pause: Callable[[], None] | None = None) -> Iterator[Pair]:
    """Every pair that is near, in order of rows. ``pause`` is called between blocks of rows and may raise.

    A photograph takes a kilobyte, and a block a few megabytes, however many photographs there are.
    """
    marks = np.array([look.mark for look in looks], dtype=np.uint64)
    taken = np.array([np.nan if look.taken is None else look.taken for look in looks])
    thumbs = np.zeros((len(looks), SIDE * SIDE), dtype=np.float32)
    for row, look in enumerate(looks):
        thumbs[row] = _standard(look.thumb)
    for start in range(0, len(looks), _ROWS):
        if pause is not None:
            pause()
        bits = np.bitwise_count(marks[start : start + _ROWS, None] ^ marks[None, start:])
        rows, columns = np.nonzero(np.triu(bits <= BURST_BITS, 1))
        for part in range(0, len(rows), _PAIRS):
            if pause is not None:
                pause()
            one, other = rows[part : part + _PAIRS], columns[part : part + _PAIRS]
            near = bits[one, other] <= NEAR_BITS
            first, second = start + one, start + other
            like = np.einsum("nd,nd->n", thumbs[first], thumbs[second])
            burst = (np.abs(taken[first] - taken[second]) <= BURST_SECONDS) & (like >= BURST_CORRELATION)
            same = near & (like >= SAME_CORRELATION)
            kept = same | burst | (near & (like >= NEAR_CORRELATION))
            for i in np.flatnonzero(kept):
                yield Pair(int(first[i]), int(second[i]), bool(same[i]))


def _standard(thumb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """A thumbnail with mean 0 and length 1, so that a product of two is their correlation; 0 where it is flat."""
    values = thumb.astype(np.float32).ravel()
    values -= values.mean()
    length = float(np.linalg.norm(values))
    return values / length if length >= _FLATTEST * SIDE else np.zeros_like(values)


class Groups:
    """Names that belong together, joined two by two; a group is called by the first of its names in order."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._over = {name: name for name in names}

    def add(self, name: str) -> None:
        self._over.setdefault(name, name)

    def join(self, one: str, other: str) -> None:
        low, high = sorted((self.name(one), self.name(other)))
        self._over[high] = low

    def name(self, one: str) -> str:
        while self._over[one] != one:
            self._over[one] = self._over[self._over[one]]
            one = self._over[one]
        return one

"""How good something is, counted: shares with their interval, the two errors, confusion, order of two samples."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from borderlens.vision.learning.head import Doubles, Ints

Z_95 = 1.959963984540054
"""Standard normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """``found`` of ``of``, never a bare percentage."""

    found: int
    of: int

    def interval(self, z: float = Z_95) -> tuple[float, float]:
        """Wilson's interval of the share (E. B. Wilson, 1927), from 0 to 1; everything where nothing was counted."""
        if not self.of:
            return 0.0, 1.0
        share = self.found / self.of
        wide = z * z / self.of
        middle = (share + wide / 2) / (1 + wide)
        reach = z * math.sqrt(share * (1 - share) / self.of + wide / (4 * self.of)) / (1 + wide)
        low = 0.0 if self.found == 0 else max(0.0, middle - reach)
        high = 1.0 if self.found == self.of else min(1.0, middle + reach)
        return low, high


def share_of(hits: Iterable[bool] | npt.NDArray[np.bool_]) -> Share:
    """How many are true."""
    values = [bool(hit) for hit in hits]
    return Share(sum(values), len(values))


def is_accusation(verdict: Verdict) -> bool:
    """The person reads that the photo fits a protected product."""
    return verdict.outcome in (Outcome.CONSISTENT, Outcome.NARROWED) and verdict.group.is_protected


@dataclass(frozen=True, slots=True)
class TwoErrors:
    """What was said of protected products (found, missed, undecided) and of look-alikes (accused, cleared, unsure)."""

    found: Share
    missed: Share
    undecided: Share
    accused: Share
    cleared: Share
    unsure: Share


def two_errors(verdicts: Sequence[Verdict], groups: Sequence[Group]) -> TwoErrors:
    """The two errors, which are always told apart, each with what happened instead; ``groups`` are the truth."""
    protected = [v for v, g in zip(verdicts, groups, strict=True) if g.is_protected]
    others = [v for v, g in zip(verdicts, groups, strict=True) if g is Group.LOOK_ALIKE]
    return TwoErrors(
        found=share_of(is_accusation(v) for v in protected),
        missed=share_of(v.outcome is Outcome.LOOK_ALIKE for v in protected),
        undecided=share_of(v.outcome is Outcome.CANNOT_TELL for v in protected),
        accused=share_of(is_accusation(v) for v in others),
        cleared=share_of(v.outcome is Outcome.LOOK_ALIKE for v in others),
        unsure=share_of(v.outcome is Outcome.CANNOT_TELL for v in others),
    )


def confusion(true: Ints, found: Ints, labels: int) -> Ints:
    """[L,L]: rows what it is, columns what was found."""
    table = np.zeros((labels, labels), dtype=np.int64)
    np.add.at(table, (true, found), 1)
    return table


def auroc(positive: Doubles, negative: Doubles) -> float:
    """Share of pairs in the right order, ties half; not a number where a side is empty."""
    if not len(positive) or not len(negative):
        return math.nan
    ranks = rankdata(np.concatenate([positive, negative]))[: len(positive)]
    return float((ranks.sum() - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative)))

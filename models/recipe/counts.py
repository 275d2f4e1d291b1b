"""Counts that a manifest and a card carry: so many found of so many, never a bare percentage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group
from borderlens.packs.model_manifest import Measured
from borderlens.vision.judge import Verdict

Ints = npt.NDArray[np.int64]


def is_accusation(verdict: Verdict) -> bool:
    """The person reads that the photo fits a protected product."""
    return verdict.outcome in (Outcome.CONSISTENT, Outcome.NARROWED) and verdict.group.is_protected


def in_words(verdict: Verdict) -> str:
    """Short form for tables: outcome, the reason or the labels, and the label that weighed most."""
    top = verdict.weighed[0]
    first = f"most weight: {top.label} {top.probability:.2f}"
    if verdict.reason is not None:
        return f"{verdict.outcome.value} ({verdict.reason.value}); {first}"
    return f"{verdict.outcome.value}: {', '.join(c.label for c in verdict.candidates)}; {first}"


def count(name: str, hits: Iterable[bool], note: str) -> Measured:
    """Count of true values."""
    values = [bool(hit) for hit in hits]
    return Measured(name, sum(values), len(values), note)


def confusion(true: Ints, found: Ints, labels: int) -> Ints:
    """[L,L]: rows what it is, columns the most probable label."""
    table = np.zeros((labels, labels), dtype=np.int64)
    np.add.at(table, (true, found), 1)
    return table


def two_errors(verdicts: Sequence[Verdict], groups: Sequence[Group], what: str) -> list[Measured]:
    """The two errors, which are always told apart, each with what happened instead."""
    protected = [v for v, g in zip(verdicts, groups, strict=True) if g.is_protected]
    others = [v for v, g in zip(verdicts, groups, strict=True) if g is Group.LOOK_ALIKE]
    rows: list[tuple[str, list[bool], str]] = [
        ("protected found", [is_accusation(v) for v in protected], "consistent or narrowed to a protected product"),
        ("protected missed", [v.outcome is Outcome.LOOK_ALIKE for v in protected], "called a look-alike"),
        ("protected undecided", [v.outcome is Outcome.CANNOT_TELL for v in protected], "cannot tell"),
        ("look-alikes accused", [is_accusation(v) for v in others], "called protected"),
        ("look-alikes cleared", [v.outcome is Outcome.LOOK_ALIKE for v in others], "called a look-alike"),
        ("look-alikes undecided", [v.outcome is Outcome.CANNOT_TELL for v in others], "cannot tell"),
    ]
    return [count(f"{name}, {what}", hits, note) for name, hits, note in rows]

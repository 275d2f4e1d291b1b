"""Counts that a manifest and a card carry: so many found of so many, never a bare percentage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from borderlens.domain.products import Group
from borderlens.packs.model_manifest import Measured
from borderlens.vision.judge import Verdict
from borderlens.vision.learning import counts
from borderlens.vision.learning.counts import Share, share_of


def in_words(verdict: Verdict) -> str:
    """Short form for tables: outcome, the reason or the labels, and the label that weighed most."""
    top = verdict.weighed[0]
    first = f"most weight: {top.label} {top.probability:.2f}"
    if verdict.reason is not None:
        return f"{verdict.outcome.value} ({verdict.reason.value}); {first}"
    return f"{verdict.outcome.value}: {', '.join(c.label for c in verdict.candidates)}; {first}"


def count(name: str, hits: Iterable[bool], note: str) -> Measured:
    """Count of true values."""
    return _measured(name, share_of(hits), note)


def two_errors(verdicts: Sequence[Verdict], groups: Sequence[Group], what: str) -> list[Measured]:
    """The two errors as rows, each with what happened instead; ``what`` says which pictures."""
    seen = counts.two_errors(verdicts, groups)
    rows = (
        ("protected found", seen.found, "consistent or narrowed to a protected product"),
        ("protected missed", seen.missed, "called a look-alike"),
        ("protected undecided", seen.undecided, "cannot tell"),
        ("look-alikes accused", seen.accused, "called protected"),
        ("look-alikes cleared", seen.cleared, "called a look-alike"),
        ("look-alikes undecided", seen.unsure, "cannot tell"),
    )
    return [_measured(f"{name}, {what}", share, note) for name, share, note in rows]


def _measured(name: str, share: Share, note: str) -> Measured:
    return Measured(name, share.found, share.of, note)

"""The figures of one run of ``recipe.gap``, appended to gap.csv (a row a figure) and gap.md (tables to read)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan
from pathlib import Path

from borderlens.whole_file import write_whole

HEADING = """# Drawn and real pictures

How far the studio's pictures are from photographs, measured by `python -m recipe.gap`; each run is appended, and
`gap.csv` holds the same figures one a row. Photographs of products are few, so all counts are counts. Which label a
photograph would be right under stands in `real.csv`; a *cut* is its coat or thing alone.

- **Learnt from drawn, asked about real**: a linear head on the frozen encoder that saw drawn pictures only.
- **Learnt from real, asked about drawn**: the same the other way round, by drawn kind.
- **Rank**: labels ordered by the mean cosine of the photograph with its five nearest drawn pictures of each; 1 is
  best. *Own* is that cosine for the right label, *other* for the best wrong one, *among* the same between drawn
  pictures of the right label of different seeds or shapes: own = among would be no gap, but *among* also falls where
  the drawings vary more: *own* is the figure that must rise. *Among* is empty for a label of few shapes.
- **Told apart**: AUROC of a linear probe that tells drawn from real, each source judged by a probe that saw nothing
  of it; 0.5 would be no gap, 1 is told without fail.
"""
_COLUMNS = ("date", "run", "table", "what", "label", "part", "right", "of", "own", "other", "among", "ranks", "auroc")


@dataclass(frozen=True, slots=True)
class Counted:
    """``right`` of ``of`` pictures of ``what`` got ``label``; ``said`` are the answers, the most frequent first."""

    what: str
    label: str
    part: str
    right: int
    of: int
    said: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Photographs of one class among the drawn pictures: rank of the right label of each, and mean cosines."""

    what: str
    part: str
    ranks: tuple[int, ...]
    own: float
    other: float
    among: float

    @property
    def gap(self) -> float:
        return self.among - self.own


@dataclass(frozen=True, slots=True)
class Told:
    """AUROC of a probe over ``real`` photographs of ``sources`` sources and ``drawn`` pictures."""

    what: str
    auroc: float
    real: int
    sources: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Gap:
    """One run; ``strength`` is the C of the head of drawn pictures, ``held`` its count on drawn ones not learnt."""

    name: str
    seeds: str
    kinds: dict[str, int]
    data_sha256: str
    strength: float
    held: Counted
    real: Sequence[Counted]
    placed: Sequence[Placed]
    drawn: Sequence[Counted]
    told: Sequence[Told]
    seconds: float = 0.0


def append(gap: Gap, folder: Path) -> None:
    """Add the run to gap.md and gap.csv in ``folder``; both are begun where they are not there."""
    page, table = folder / "gap.md", folder / "gap.csv"
    before = page.read_text("utf-8") if page.exists() else HEADING
    write_whole(page, f"{before.rstrip()}\n\n{section(gap)}".encode())
    text = table.read_text("utf-8") if table.exists() else ",".join((*_COLUMNS, "data_sha256")) + "\n"
    write_whole(table, (text + _rows(gap)).encode())


def section(gap: Gap) -> str:
    """Markdown of one run."""
    kinds = ", ".join(f"{kind} {number}" for kind, number in sorted(gap.kinds.items()))
    real = [(row.what, row.label, row.part, f"{row.right} of {row.of}", row.said) for row in gap.real]
    placed = [
        (row.what, row.part, " ".join(str(rank) for rank in sorted(row.ranks)), *_cosines(row)) for row in gap.placed
    ]
    drawn = [(row.what, row.label, f"{row.right} of {row.of}", row.said) for row in gap.drawn]
    told = [(row.what, f"{row.auroc:.3f}", row.real, row.sources, row.drawn) for row in gap.told]
    own = sum(row.own for row in gap.placed) / max(1, len(gap.placed))
    parts = [
        f"## {gap.name} ({date.today().isoformat()})",
        f"Drawn pictures: {kinds}; seeds {gap.seeds}. Data sha256 `{gap.data_sha256}`. C {gap.strength:g}; "
        f"{gap.held.what}: {gap.held.right} of {gap.held.of} right. Mean of own {own:.3f}. "
        f"{gap.seconds:.0f} CPU seconds.",
        "Learnt from drawn, asked about real:",
        _table(("photographs", "right label", "part", "right", "answers"), real),
        "How near:",
        _table(("photographs", "part", "ranks", "own", "other", "among", "gap"), placed),
        "Learnt from real, asked about drawn:",
        _table(("drawn kind", "label", "right", "answers"), drawn),
        "Told apart:",
        _table(("what", "AUROC", "photographs", "sources", "drawn"), told),
    ]
    return "\n\n".join(parts) + "\n"


def _cosines(row: Placed) -> tuple[str, ...]:
    return tuple("" if isnan(value) else f"{value:.3f}" for value in (row.own, row.other, row.among, row.gap))


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)])


def _rows(gap: Gap) -> str:
    out = io.StringIO()
    table = csv.DictWriter(out, (*_COLUMNS, "data_sha256"), restval="", lineterminator="\n")
    fixed = {"date": date.today().isoformat(), "run": gap.name, "data_sha256": gap.data_sha256}
    for name, counts in (("held", [gap.held]), ("real", gap.real), ("drawn", gap.drawn)):
        for count in counts:
            told = {"what": count.what, "label": count.label, "part": count.part, "right": count.right, "of": count.of}
            table.writerow({**fixed, "table": name, **told})
    for row in gap.placed:
        near = {"own": f"{row.own:.4f}", "other": f"{row.other:.4f}", "among": f"{row.among:.4f}"}
        ranks = " ".join(str(rank) for rank in sorted(row.ranks))
        table.writerow({**fixed, "table": "near", "what": row.what, "part": row.part, "ranks": ranks, **near})
    for probe in gap.told:
        table.writerow({**fixed, "table": "told", "what": probe.what, "of": probe.real, "auroc": f"{probe.auroc:.4f}"})
    return out.getvalue()

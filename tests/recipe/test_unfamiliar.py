from __future__ import annotations

import numpy as np

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from recipe.scores import NAMES
from recipe.unfamiliar import ALL, DRAWN, HEADS, REAL, Gathered, Judged, accused, page, pairs, rows

GOOD = Quality(100, 200, 400, 1, 1, 1)
TOP = (Candidate("tusk", Group.TARGET, 0.9),)
CALLED = Verdict(Outcome.CONSISTENT, None, "tusk", Group.TARGET, TOP, GOOD, TOP, ())
QUIET = Verdict(Outcome.CANNOT_TELL, Reason.UNFAMILIAR, None, Group.NONE, (), GOOD, TOP, ())


def scores(*values: float) -> dict[str, np.ndarray]:
    return {name: np.array(values) for name in NAMES}


def gathered() -> Gathered:
    """Two heads; the second gives everything a hundred more."""
    return Gathered(
        drawn=[scores(3, 4), scores(103, 104)],
        real=[scores(2), scores()],
        unfamiliar=[scores(1, 3.5), scores(101)],
        kinds=[["texture", "phone"], ["texture"]],
        verdicts=[
            Judged("texture", "metal", QUIET, CALLED),
            Judged("phone", "shop", QUIET, QUIET),
            Judged("texture", "wood", CALLED, CALLED),
        ],
        things={("a#coat", "zoo"), ("b#coat", "zoo")},
    )


def test_kinds_are_told_apart_and_heads_never_compared() -> None:
    found = gathered()
    only = pairs(found, NAMES[0], DRAWN, "phone")
    assert [len(pair.unfamiliar) for pair in only] == [1, 0]
    table = {row[:4]: dict(zip(HEADS, row, strict=True)) for row in rows(found)}
    texture = table["score", NAMES[0], DRAWN, "texture"]
    assert (texture["auroc"], texture["taken for known"], texture["of"]) == ("1.0000", 0, 2)
    everything = table["score", NAMES[0], DRAWN, ALL]
    assert (everything["auroc"], everything["taken for known"], everything["of"]) == ("0.8333", 1, 3)
    assert table["score", NAMES[0], REAL, ALL]["known pictures"] == 1


def test_the_accused_are_counted_with_and_without_the_quality_limits() -> None:
    usual, bare = accused(gathered().verdicts)
    assert (usual.found, bare.found, bare.of) == (1, 2, 3)


def test_the_page_counts_families_and_gives_intervals() -> None:
    text = "\n".join(page(gathered(), "a pack"))
    assert "3 of 3 source families" in text
    assert "2 real photographs of 1 sources" in text
    assert "| all | 3 | 1 of 3 (6.1 to 79.2 %) | 2 of 3 (20.8 to 93.9 %) |" in text

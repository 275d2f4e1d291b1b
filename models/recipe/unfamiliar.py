"""What tells unfamiliar photographs from known things: python -m recipe.unfamiliar --pack models/products-v2

Real photographs of materials, everyday scenes and shop goods are judged by heads that saw nothing of their source
(cross-fitted in five folds as recipe.make does: so all of them count, where the pack's own test fold has a fifth).
Each is compared with known things as the same head scores them.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from borderlens.vision.judge import Verdict
from borderlens.vision.learning.arrays import Doubles, Floats
from borderlens.vision.learning.counts import Share, is_accusation, share_of
from recipe.augment import View
from recipe.bench import Bench, about, markdown, options, parsed, shared_out, write_page
from recipe.data import FOLDS, TEST, Picture
from recipe.fates import is_known
from recipe.labels import NONE
from recipe.measure import ANY_QUALITY
from recipe.real import WHOLE, Shown, shown
from recipe.scores import NAMES, SENSITIVITY, Pair, Scoring, order, taken_for_known

log = logging.getLogger("recipe.unfamiliar")
NAME = "unfamiliar"
UNFAMILIAR = {"background": "everyday scenes", "texture": "materials", "phone": "shop goods"}
ALL = "all"
DRAWN, REAL = "drawn test pictures", "photographs of known things"
HEADS = (
    "table",
    "score",
    "known",
    "unfamiliar",
    "auroc",
    "taken for known",
    "of",
    "known pictures",
    "unfamiliar pictures",
)
Scores = dict[str, Doubles]


@dataclass(frozen=True, slots=True)
class Judged:
    """One unfamiliar photograph through the whole order of decisions, with and without the quality limits."""

    kind: str
    family: str
    usual: Verdict
    bare: Verdict


@dataclass
class Gathered:
    """Scores by fold, and verdicts on the unfamiliar photographs with and without the quality limits."""

    drawn: list[Scores] = field(default_factory=list)
    real: list[Scores] = field(default_factory=list)
    unfamiliar: list[Scores] = field(default_factory=list)
    kinds: list[list[str]] = field(default_factory=list)
    verdicts: list[Judged] = field(default_factory=list)
    things: set[tuple[str, str]] = field(default_factory=set)


def main(arguments: list[str] | None = None) -> int:
    asked = parsed(options(NAME, "What tells unfamiliar photographs from known things."), arguments)
    bench = Bench(asked)
    found = gathered(bench)
    write_page(asked.out, NAME, page(found, about(bench.pack)), HEADS, rows(found))
    return 0


def gathered(bench: Bench) -> Gathered:
    """Everything that the five heads say of what they never saw."""
    found = Gathered()
    known = [p for p in bench.pictures if p.is_drawn and p.split == TEST and p.ground < 0 and p.label != NONE]
    drawn = bench.store.embeddings([(p, View(0, p.kind)) for p in known])
    real = known_things(bench)
    photographed = bench.store.embeddings([(row.picture, View(0, "product")) for row in real])
    for fold in range(FOLDS):
        scoring = Scoring.of(bench.apart(fold), *(side.samples for side in bench.sides(fold)))
        own = [p for p in bench.pictures if p.fold == fold and p.kind in UNFAMILIAR]
        views = [(p, View(0, p.kind)) for p in own]
        embeddings = bench.store.embeddings(views)
        # a coat of this fold's animals, or a product: of neither did this head see anything
        here = np.array([bench.fold_of(row.picture.name) in (fold, -1) for row in real])
        found.things.update(
            (row.picture.name, row.picture.source) for row, is_in in zip(real, here, strict=True) if is_in
        )
        found.drawn.append(scoring.table(drawn))
        found.real.append(scoring.table(photographed[here]))
        found.unfamiliar.append(scoring.table(embeddings))
        found.kinds.append([p.kind for p in own])
        found.verdicts += _judged(bench, fold, own, embeddings)
        log.info("fold %d: %d unfamiliar, %d known photographs", fold, len(own), int(here.sum()))
    return found


def known_things(bench: Bench) -> list[Shown]:
    """Coats of live animals, and products and look-alikes, of which the pack knows a label: one piece a photograph, the
    thing alone where it was cut out."""
    chosen: dict[str, Shown] = {}
    for row in shown(bench.asked.shared, bench.asked.work / "cuts"):
        name = row.picture.name.partition("#")[0]
        alive = bench.fold_of(name) >= 0
        if is_known(row.labels, bench.pack) and not (alive and row.part == WHOLE):
            chosen[name] = row
    return list(chosen.values())


def _judged(bench: Bench, fold: int, own: Sequence[Picture], embeddings: Floats) -> list[Judged]:
    answering = bench.apart(fold)
    measures = bench.measured_views([(p, View(0, p.kind)) for p in own])
    usual = answering.verdicts(embeddings, measures)
    bare = answering.verdicts(embeddings, [ANY_QUALITY] * len(own))
    return [Judged(p.kind, p.family, a, b) for p, a, b in zip(own, usual, bare, strict=True)]


def pairs(found: Gathered, score: str, known: str, kind: str) -> list[Pair]:
    """By head; ``kind`` of unfamiliar photograph, or ``ALL``."""
    sides = found.drawn if known == DRAWN else found.real
    made: list[Pair] = []
    for side, other, kinds in zip(sides, found.unfamiliar, found.kinds, strict=True):
        chosen = np.array([kind in (ALL, own) for own in kinds], dtype=np.bool_)
        made.append(Pair(side[score], other[score][chosen]))
    return made


def rows(found: Gathered) -> list[tuple[object, ...]]:
    """A row for each score, kind of known and kind of unfamiliar pictures, and for each share of accused ones."""
    told: list[tuple[object, ...]] = []
    for score in NAMES:
        for known in (DRAWN, REAL):
            for kind in (ALL, *UNFAMILIAR):
                made = pairs(found, score, known, kind)
                taken = taken_for_known(made)
                sizes = sum(len(pair.known) for pair in made), sum(len(pair.unfamiliar) for pair in made)
                told.append(("score", score, known, kind, f"{order(made):.4f}", taken.found, taken.of, *sizes))
    for kind in (ALL, *UNFAMILIAR):
        shares = accused([one for one in found.verdicts if kind in (ALL, one.kind)])
        for words, share in zip(("accused", "accused, quality limits off"), shares, strict=True):
            told.append((words, "", "", kind, "", share.found, share.of, "", share.of))
    return told


def accused(own: Sequence[Judged]) -> tuple[Share, Share]:
    """How many are called protected, with the quality limits and without."""
    return share_of(is_accusation(one.usual) for one in own), share_of(is_accusation(one.bare) for one in own)


def page(found: Gathered, about_pack: str) -> list[str]:
    """Paragraphs of unfamiliar.md."""
    coats = len(found.things)
    sources = len({source for _, source in found.things})
    families = len({one.family for one in found.verdicts})
    return [
        "# Unfamiliar photographs",
        about_pack,
        "Made by `python -m recipe.unfamiliar`. Unfamiliar are real photographs of materials, everyday scenes and shop "
        f"goods: {len(found.verdicts)} of {families} source families. Five heads, each with "
        "gates and sets of its own, saw nothing of one fold of families, and each photograph is scored and judged by "
        "the head that saw nothing of its family. Known are drawn pictures of unseen seeds and shapes "
        f"({len(found.drawn[0][NAMES[0]])}, scored by every head), and {coats} real photographs of {sources} sources: "
        "coats of live animals, cut out, each scored by the head that saw nothing of its source, and products and "
        "look-alikes, which teach no head, scored by all. AUROC is over all pairs that one head scored; *taken for "
        f"known* is the share of unfamiliar photographs at the threshold that {100 * SENSITIVITY:.0f} % of the known "
        "pictures of the same head reach, with Wilson's 95 % interval. The interval takes photographs for independent, "
        "which those of one family are not quite. The probability and logits of `none` itself are left out of the "
        "first three scores.",
        "The labels' means and the references hold drawn pictures alone, so the second table is the harder: what is "
        "known there was never shown as a photograph. How wide the gate of the references may be was learnt from "
        "shop goods as known things, which can only let more of them through.",
        f"## Against {DRAWN}",
        _scores(found, DRAWN),
        f"## Against {REAL}",
        _scores(found, REAL),
        "## Called a protected product",
        "Through the program's whole order of decisions: quality limits, both gates, `none`, the set, the group.",
        _accused(found),
    ]


def _scores(found: Gathered, known: str) -> str:
    heads = ("score", "AUROC", *(f"AUROC, {words}" for words in UNFAMILIAR.values()), "taken for known")
    told = []
    for score in NAMES:
        values = (f"{order(pairs(found, score, known, kind)):.3f}" for kind in (ALL, *UNFAMILIAR))
        told.append((score, *values, shared_out(taken_for_known(pairs(found, score, known, ALL)))))
    return markdown(heads, told)


def _accused(found: Gathered) -> str:
    told = []
    for kind, words in ((ALL, "all"), *UNFAMILIAR.items()):
        own = [one for one in found.verdicts if kind in (ALL, one.kind)]
        told.append((words, len({one.family for one in own}), *(shared_out(share) for share in accused(own))))
    return markdown(("photographs", "source families", "accused", "accused, quality limits off"), told)


if __name__ == "__main__":
    sys.exit(main())

"""What findings become when photographs are spoilt: python -m recipe.robustness --pack models/products-v2

Drawn pictures of the test split and every real photograph of real.csv (whole, and cut to its thing) go through seven
faults in three strengths each, then through the whole program: reader, quality limits, gates, sets. A finding that is
lost should become "cannot tell" and no wrong answer.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from borderlens.domain.finding import Reason
from borderlens.vision import photo, pixels
from borderlens.vision.judge import Verdict
from borderlens.vision.pixels import Measures
from borderlens.whole_file import write_whole
from recipe.bench import Answering, Bench, about, options, parsed, write_page
from recipe.data import TEST, Picture
from recipe.fates import Fate, fate, is_known
from recipe.faults import FAULTS, spoilt
from recipe.features import BATCH, Floats, open_session, seed_of
from recipe.labels import NONE
from recipe.real import shown
from recipe.robustness_page import ANIMALS, DRAWN, HEADS, NAME, PRODUCTS, Outcome, figure, page
from recipe.shapes import SIZE

log = logging.getLogger("recipe.robustness")
POOR = (Reason.TOO_SMALL, Reason.TOO_DARK, Reason.BLURRED)


@dataclass(frozen=True, slots=True)
class Case:
    """One picture to spoil, with the labels that would be right and the head that never saw its source."""

    group: str
    picture: Picture
    right: tuple[str, ...]
    answering: Answering


def main(arguments: list[str] | None = None) -> int:
    parser = options(NAME, "What findings become when photographs are spoilt.")
    parser.add_argument("--per-kind", type=int, default=2, help="drawn test pictures of each kind")
    asked = parsed(parser, arguments)
    bench = Bench(asked)
    cases = [*drawn_cases(bench, asked.per_kind), *real_cases(bench)]
    found = measured(cases, bench)
    rows = [outcome.row for outcome in found]
    write_whole(asked.out / f"{NAME}.svg", figure(found))
    write_page(asked.out, NAME, page(found, about(bench.pack), asked.per_kind), HEADS, rows)
    return 0


def drawn_cases(bench: Bench, per_kind: int) -> list[Case]:
    """The first test pictures of each kind, of different shapes where there are so many."""
    by_kind: dict[str, dict[str, list[Picture]]] = {}
    for picture in bench.pictures:
        if picture.is_drawn and picture.split == TEST and picture.ground < 0 and picture.label != NONE:
            by_kind.setdefault(picture.kind, {}).setdefault(picture.family, []).append(picture)
    found: list[Picture] = []
    for families in by_kind.values():
        turns = max(len(pictures) for pictures in families.values())
        each = [pictures[i] for i in range(turns) for pictures in families.values() if i < len(pictures)]
        found += each[:per_kind]
    return [Case(DRAWN, picture, (picture.label,), bench.whole) for picture in found]


def real_cases(bench: Bench) -> list[Case]:
    """Rows of real.csv of which the pack knows a label, or that show no product at all."""
    found: list[Case] = []
    for row in shown(bench.asked.shared, bench.asked.work / "cuts"):
        if is_known(row.labels, bench.pack) or NONE in row.labels:
            fold = bench.fold_of(row.picture.name)
            group = PRODUCTS if fold < 0 else ANIMALS
            found.append(Case(group, row.picture, row.labels, bench.apart(fold)))
    return found


def measured(cases: Sequence[Case], bench: Bench) -> list[Outcome]:
    """Untouched first, then every fault and level, in groups of cases."""
    untouched = verdicts(cases, bench, [case.picture.path.read_bytes() for case in cases])
    before = [fate(verdict, case.right) for verdict, case in zip(untouched, cases, strict=True)]
    found = list(_grouped(cases, "untouched", "", untouched, before))
    originals = [photo.read_photo(case.picture.path).pixels for case in cases]
    seeds = [seed_of(case.picture) for case in cases]
    for fault in FAULTS:
        for level in fault.levels:
            files = (spoilt(own, fault, level, seed) for own, seed in zip(originals, seeds, strict=True))
            now = verdicts(cases, bench, files)
            found += _grouped(cases, fault.name, f"{level:g} {fault.unit}", now, before)
            log.info("%s %g", fault.name, level)
    return found


def verdicts(cases: Sequence[Case], bench: Bench, files: Iterable[bytes]) -> list[Verdict]:
    """What the program says about each file, by the head of its case."""
    session = open_session(bench.pack.model_file)
    embeddings: list[Floats] = []
    measures: list[Measures] = []
    waiting: list[Floats] = []
    for number, data in enumerate(files, start=1):
        read = photo.read_photo(data)
        measures.append(pixels.quality(read.pixels, read.short_side))
        waiting.append(pixels.to_input(read.pixels, SIZE)[0])
        if len(waiting) == BATCH or number == len(cases):
            embeddings += list(session.run(["embedding"], {"image": np.stack(waiting)})[0])
            waiting = []
    return [
        case.answering.verdicts(embedding[None], [one])[0]
        for case, embedding, one in zip(cases, embeddings, measures, strict=True)
    ]


def _grouped(
    cases: Sequence[Case], fault: str, level: str, now: Sequence[Verdict], before: Sequence[Fate]
) -> Iterator[Outcome]:
    for group in (DRAWN, PRODUCTS, ANIMALS):
        own = [i for i, case in enumerate(cases) if case.group == group]
        fates = tuple(fate(now[i], cases[i].right) for i in own)
        poor = sum(now[i].reason in POOR for i in own)
        yield Outcome(group, fault, level, fates, tuple(before[i] for i in own), poor)


if __name__ == "__main__":
    sys.exit(main())

"""What findings become when photographs are spoilt: python -m recipe.robustness --pack models/products-v1

Drawn pictures of the test split and every real photograph of real.csv (whole, and cut to its thing) go through seven
faults in three strengths each, then through the whole program: reader, quality limits, gates, sets. A finding that is
lost should become "cannot tell" and no wrong answer.
"""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from borderlens.domain.finding import Reason
from borderlens.vision import photo, pixels
from borderlens.vision.judge import Verdict
from borderlens.vision.learning.counts import share_of
from borderlens.vision.pixels import Measures
from borderlens.whole_file import write_whole
from recipe.bars import Bar, stacked
from recipe.bench import Answering, Bench, about, markdown, options, parsed, shared_out, write_page
from recipe.data import TEST, Picture
from recipe.fates import Fate, fate, is_known
from recipe.faults import FAULTS, spoilt
from recipe.features import BATCH, Floats, open_session, seed_of
from recipe.labels import NONE
from recipe.real import shown
from recipe.shapes import SIZE

log = logging.getLogger("recipe.robustness")
NAME = "robustness"
DRAWN, PRODUCTS, ANIMALS = "drawn pictures", "photographs of products and look-alikes", "photographs of live animals"
POOR = (Reason.TOO_SMALL, Reason.TOO_DARK, Reason.BLURRED)
LEGEND = (("right", "#1F7A6D"), ("cannot tell", "#8A949A"), ("wrong", "#B3261E"))
HEADS = ("pictures", "fault", "level", "of", *(fate.value for fate in Fate), "poor quality", "lost", "lost to wrong")


@dataclass(frozen=True, slots=True)
class Case:
    """One picture to spoil, with the labels that would be right and the head that never saw its source."""

    group: str
    picture: Picture
    right: tuple[str, ...]
    answering: Answering


@dataclass(frozen=True, slots=True)
class Outcome:
    """Fates of the cases of one group under one fault and level, beside those of the untouched files."""

    group: str
    fault: str
    level: str
    fates: tuple[Fate, ...]
    before: tuple[Fate, ...]
    poor: int

    def count(self, one: Fate) -> int:
        return sum(found is one for found in self.fates)

    @property
    def wrong(self) -> int:
        return sum(found.is_wrong for found in self.fates)

    @property
    def lost(self) -> list[Fate]:
        """What became of those that were right untouched and are not any more."""
        pairs = zip(self.before, self.fates, strict=True)
        return [now for then, now in pairs if then is Fate.RIGHT and now is not Fate.RIGHT]

    @property
    def row(self) -> tuple[object, ...]:
        lost = self.lost
        counts = (self.count(one) for one in Fate)
        to_wrong = sum(one.is_wrong for one in lost)
        return (self.group, self.fault, self.level, len(self.fates), *counts, self.poor, len(lost), to_wrong)


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


def figure(found: Sequence[Outcome]) -> bytes:
    """Bars of the drawn pictures: right, cannot tell, wrong."""
    bars: list[Bar] = []
    shown_already = ""
    for outcome in found:
        if outcome.group == DRAWN:
            heading = "" if outcome.fault == shown_already else outcome.fault
            shown_already = outcome.fault
            parts = (outcome.count(Fate.RIGHT), outcome.count(Fate.CANNOT_TELL), outcome.wrong)
            bars.append(Bar(outcome.level or "as it is", parts, heading))
    return stacked("Spoilt drawn pictures of unseen seeds and shapes", LEGEND, bars)


def page(found: Sequence[Outcome], about_pack: str, per_kind: int) -> list[str]:
    """Paragraphs of robustness.md."""
    parts = [
        "# What findings become when photographs are spoilt",
        about_pack,
        f"Made by `python -m recipe.robustness`. Up to {per_kind} drawn test pictures of each kind (unseen seeds and "
        "shapes), and the photographs of `real.csv` of which the pack knows a label, whole and cut to their thing: "
        "products and look-alikes taught nothing, and live animals are judged by heads that saw nothing of their "
        "source. Each went through the fault, then through the reader, the quality limits, the gates and the sets, as "
        "a file does in the program. Blur is Gaussian at the reading size; exposure is in linear light; the crop is "
        "the middle of the frame at the size that it has, so that a small picture becomes too small; `screen` is "
        "simulated: dots and moiré, steeper curve, black that is not black, glare, bezel and room, turn and "
        "perspective, noise and a second JPEG. It is no photograph of a screen.",
        "*Right* names a right label, or says of a thing that the eye cannot settle that it cannot. *Missed*: a "
        "protected product called a look-alike. *Accused*: anything else called protected. *Misnamed*: the right side, "
        "the wrong name. *Poor quality* is the part of cannot tell that the quality limits turned away. *Lost*: right "
        "as it was and no longer; beside it how many of those became wrong.",
        summary([outcome for outcome in found if outcome.group == DRAWN]),
        f"![Stacked bars]({NAME}.svg)",
    ]
    for group in (DRAWN, PRODUCTS, ANIMALS):
        own = [outcome for outcome in found if outcome.group == group and outcome.fates]
        if own:
            parts += [f"## {group.capitalize()}", _note(group), _table(own)]
    return parts


def _note(group: str) -> str:
    if group == DRAWN:
        return "Wrong answers with Wilson's 95 % interval."
    return "A photograph and its cut count apart; they come from fewer than ten sources, so these are counts."


def _table(own: Sequence[Outcome]) -> str:
    heads = ("fault", "level", "right", "cannot tell", "poor quality", "missed", "accused", "misnamed", "wrong", "lost")
    rows = []
    for outcome in own:
        counts = [outcome.count(one) for one in (Fate.RIGHT, Fate.CANNOT_TELL)]
        errors = [outcome.count(one) for one in (Fate.MISSED, Fate.ACCUSED, Fate.MISNAMED)]
        share = share_of(one.is_wrong for one in outcome.fates)
        wrong = shared_out(share) if outcome.group == DRAWN else f"{share.found} of {share.of}"
        lost = f"{len(outcome.lost)}, {sum(one.is_wrong for one in outcome.lost)} to wrong"
        rows.append((outcome.fault, outcome.level, *counts, outcome.poor, *errors, wrong, lost))
    return markdown(heads, rows)


def summary(drawn: Sequence[Outcome]) -> str:
    """Whether what was lost became "cannot tell", and which faults made wrong answers more."""
    base, spoilt_ones = drawn[0], drawn[1:]
    lost = [one for outcome in spoilt_ones for one in outcome.lost]
    told = Counter(one.is_wrong for one in lost)
    worse = [f"{o.fault} {o.level} ({base.wrong} to {o.wrong})" for o in spoilt_ones if o.wrong > base.wrong]
    grown = f"Wrong answers became more under: {', '.join(worse)}." if worse else "No fault made wrong answers more."
    return (
        f'Of {len(lost)} findings on drawn pictures that a fault took away, {told[False]} became "cannot tell" and '
        f"{told[True]} wrong. {grown}"
    )


if __name__ == "__main__":
    sys.exit(main())

"""How much twenty confirmed photographs of one kind change at once, measured on real photographs.

    python -m recipe.neighbours --table ../shared/phone-photos/images.csv --arrays build/phone.npz --name "..."

A head learns from five photographs a class. Then twenty other photographs of one class, confirmed, are laid beside it,
without training; it is asked about photographs from other shops. Constants are chosen on the classes with even places
in the alphabet and reported on the others. The table goes into ``neighbours.md``.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from borderlens.vision.learning.calibrate import probabilities
from borderlens.vision.learning.head import Doubles, Floats, Ints, fit, fit_temperature
from borderlens.vision.neighbours import RULE, Neighbours, Rule

FEW, CONFIRMED, DRAWS = 5, 20, 3
LOSS = 0.0025
"""Of the photographs of all other classes, the share that may lose its right first label when one kind is added."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Photographs:
    """``embedding`` [N,D] of length 1, ``label`` [N], ``test`` [N] true for those from other shops."""

    embedding: Floats
    label: Ints
    test: npt.NDArray[np.bool_]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """One draw: probabilities [T,L] of the test photographs, and for each class the rows that may be confirmed."""

    before: Doubles
    spare: tuple[Ints, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Counts over classes and draws: of the class's own photographs and of all others, right before and after."""

    own: int
    own_before: int
    own_after: int
    others: int
    others_before: int
    others_after: int

    @property
    def gain(self) -> float:
        return (self.own_after - self.own_before) / self.own

    @property
    def loss(self) -> float:
        return (self.others_before - self.others_after) / self.others


def read(table: Path, arrays: Path) -> Photographs:
    """``table`` is images.csv, ``arrays`` holds the embedding of each of its rows under ``embedding`` or ``gem``."""
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with np.load(arrays) as held:
        values = np.asarray(held["embedding" if "embedding" in held else "gem"], dtype=np.float32)
    if len(values) != len(rows):
        raise ValueError(f"{arrays} has {len(values)} rows, {table} {len(rows)}")
    names = tuple(sorted({row["class"] for row in rows}))
    return Photographs(
        values / np.linalg.norm(values, axis=1, keepdims=True),
        np.array([names.index(row["class"]) for row in rows]),
        np.array([row["split"] == "test" for row in rows]),
        names,
    )


def draws(photos: Photographs, chosen: npt.NDArray[np.bool_]) -> list[Draw]:
    """Heads of FEW photographs a class; one temperature, fitted on the test photographs of the chosen classes."""
    count, known = len(photos.names), []
    asked = photos.embedding[photos.test]
    for seed in range(DRAWS):
        random = np.random.default_rng(seed)
        order = [random.permutation(np.flatnonzero((photos.label == c) & ~photos.test)) for c in range(count)]
        rows = np.concatenate([place[:FEW] for place in order])
        head = fit(photos.embedding[rows], photos.label[rows], count, 1.0)
        known.append((head.logits(asked), tuple(place[FEW:] for place in order)))
    fitted = np.flatnonzero(chosen[photos.label[photos.test]])
    stacked = np.concatenate([logits[fitted] for logits, _ in known])
    labels = np.tile(photos.label[photos.test][fitted], DRAWS)
    temperature = fit_temperature(stacked, labels, np.ones(len(labels)))
    return [Draw(probabilities(logits, temperature), spare) for logits, spare in known]


def measure(
    photos: Photographs,
    made: Sequence[Draw],
    classes: npt.NDArray[np.bool_],
    rule: Rule,
    confirmed: int = CONFIRMED,
    *,
    protected: bool = True,
) -> Outcome:
    """Add ``confirmed`` photographs of one class after the other; ask about the test photographs of ``classes``."""
    asked, truth = photos.embedding[photos.test], photos.label[photos.test]
    counts = np.zeros(6, dtype=np.int64)
    inside = classes[truth]
    for draw, place in itertools.product(made, np.flatnonzero(classes)):
        rows = draw.spare[place][:confirmed]
        guarded = np.full(len(photos.names), protected)
        near = Neighbours(photos.embedding[rows], photos.label[rows], guarded, rule)
        after = near.adapt_all(draw.before, asked)
        counts += _counts(draw.before, after, truth, truth == place, inside & (truth != place))
    return Outcome(*(int(value) for value in counts))


def _counts(
    before: Doubles, after: Floats, truth: Ints, own: npt.NDArray[np.bool_], others: npt.NDArray[np.bool_]
) -> Ints:
    right, then = before.argmax(axis=1) == truth, after.argmax(axis=1) == truth
    return np.array(
        [own.sum(), right[own].sum(), then[own].sum(), others.sum(), right[others].sum(), then[others].sum()]
    )


def measure_all(photos: Photographs, made: Sequence[Draw], classes: npt.NDArray[np.bool_], rule: Rule) -> Outcome:
    """Every class has its confirmed photographs; own and others are then the same photographs, of ``classes``."""
    asked, truth = photos.embedding[photos.test], photos.label[photos.test]
    counts = np.zeros(6, dtype=np.int64)
    inside = classes[truth]
    for draw in made:
        rows = np.concatenate([spare[:CONFIRMED] for spare in draw.spare])
        near = Neighbours(photos.embedding[rows], photos.label[rows], np.full(len(photos.names), True), rule)
        after = near.adapt_all(draw.before, asked)
        counts += _counts(draw.before, after, truth, inside, inside)
    return Outcome(*(int(value) for value in counts))


def retrained(photos: Photographs, made: Sequence[Draw], classes: npt.NDArray[np.bool_]) -> Outcome:
    """What training anew with the same photographs would give: the mark to hold the rule against."""
    asked, truth = photos.embedding[photos.test], photos.label[photos.test]
    counts = np.zeros(6, dtype=np.int64)
    inside, count = classes[truth], len(photos.names)
    for draw, place in itertools.product(made, np.flatnonzero(classes)):
        learnt = np.flatnonzero(~photos.test)
        few = np.setdiff1d(learnt, np.concatenate(draw.spare))
        rows = np.concatenate([few, draw.spare[place][:CONFIRMED]])
        head = fit(photos.embedding[rows], photos.label[rows], count, 1.0)
        after = head.logits(asked).astype(np.float32)
        counts += _counts(draw.before, after, truth, truth == place, inside & (truth != place))
    return Outcome(*(int(value) for value in counts))


def candidates() -> Iterable[Rule]:
    """The constants that are tried."""
    tried = itertools.product((1, 3, 5, 8), (0.0, 0.05, 0.1, 0.25), (0.02, 0.05, 0.1), (1.0, 1.5, 2.0, 3.0))
    for nearest, quantile, width, log_odds in tried:
        yield replace(RULE, nearest=nearest, quantile=quantile, width=width, log_odds=log_odds)


def choose(photos: Photographs, made: Sequence[Draw], classes: npt.NDArray[np.bool_]) -> Rule:
    """The rule that finds most of the class's own photographs while the others lose no more than LOSS."""
    best, most = RULE, -1.0
    for rule in candidates():
        found = measure(photos, made, classes, rule)
        log.info("%s gain %.4f loss %.4f", rule, found.gain, found.loss)
        if found.loss <= LOSS and found.gain > most:
            best, most = rule, found.gain
    return best


def choose_margin(photos: Photographs, made: Sequence[Draw], classes: npt.NDArray[np.bool_], rule: Rule) -> Rule:
    """The margin with which most is right when every class has its confirmed photographs."""
    tried = [replace(rule, margin=margin) for margin in (0.01, 0.02, 0.05, 0.1)]
    right = [measure_all(photos, made, classes, each).own_after for each in tried]
    log.info("right with margins %s", dict(zip([each.margin for each in tried], right, strict=True)))
    return tried[int(np.argmax(right))]


@dataclass(frozen=True, slots=True)
class Cleared:
    """Stand-in for the worse error: photographs of protected kinds, said to be one before, and a look-alike after."""

    photographs: int
    unequal: int
    equal: int
    own: int
    own_before: int
    own_after: int


def cleared(photos: Photographs, made: Sequence[Draw], classes: npt.NDArray[np.bool_], rule: Rule) -> Cleared:
    """Every second of ``classes`` stands for a protected kind; each of the others gets its confirmed photographs."""
    asked, truth = photos.embedding[photos.test], photos.label[photos.test]
    guarded = np.zeros(len(photos.names), dtype=np.bool_)
    guarded[np.flatnonzero(classes)[::2]] = True
    counts = np.zeros(6, dtype=np.int64)
    for draw, place in itertools.product(made, np.flatnonzero(classes & ~guarded)):
        rows = draw.spare[place][:CONFIRMED]
        vectors, columns = photos.embedding[rows], photos.label[rows]
        before = draw.before.argmax(axis=1)
        held = guarded[truth] & guarded[before]
        lost = []
        for likeness in (rule.look_alike, 1.0):
            near = Neighbours(vectors, columns, guarded, replace(rule, look_alike=likeness))
            after = near.adapt_all(draw.before, asked).argmax(axis=1)
            lost.append((held & (after == place)).sum())
            if likeness == rule.look_alike:
                own = truth == place
                right = [own.sum(), (before[own] == place).sum(), (after[own] == place).sum()]
        counts += np.array([held.sum(), *lost, *right])
    return Cleared(*(int(value) for value in counts))


def report(photos: Photographs, classes: npt.NDArray[np.bool_], made: Sequence[Draw], rule: Rule) -> str:
    """The table in Markdown, of ``classes`` alone."""
    lines = [
        "| added, without training | own kind right before | after | all other kinds right before | after |",
        "| --- | --- | --- | --- | --- |",
    ]
    for number in (5, 10, CONFIRMED):
        lines.append(_row(f"{number} of one kind", measure(photos, made, classes, rule, number)))
    lines.append(_row(f"{CONFIRMED} of one look-alike", measure(photos, made, classes, rule, protected=False)))
    lines.append(_row(f"{CONFIRMED} of one kind, head trained anew", retrained(photos, made, classes)))
    whole = measure_all(photos, made, classes, rule)
    lines.append(f"| up to {CONFIRMED} of every kind | {_part(whole.own_before, whole.own)} | ")
    lines[-1] += f"{_part(whole.own_after, whole.own)} | | |"
    worse = cleared(photos, made, classes, rule)
    lines += [
        "",
        f"Every second of these classes taken for a protected kind, {CONFIRMED} photographs of one look-alike added: "
        f"of {worse.photographs} answers that named a protected kind for a photograph of one, {worse.unequal} went "
        f"over to the look-alike ({worse.equal} if look-alikes rose like the others); of the look-alike's own "
        f"photographs {worse.own_before} of {worse.own} were right before and {worse.own_after} after.",
    ]
    return "\n".join(lines)


def _row(name: str, found: Outcome) -> str:
    own = [_part(found.own_before, found.own), _part(found.own_after, found.own)]
    others = [_part(found.others_before, found.others), _part(found.others_after, found.others)]
    return f"| {name} | {' | '.join([*own, *others])} |"


def _part(found: int, of: int) -> str:
    return f"{found / of:.1%} ({found} of {of})"


def main() -> None:
    """Choose on one half, report on the other, append to ``neighbours.md``."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path, required=True, help="images.csv of the photographs")
    parser.add_argument("--arrays", type=Path, required=True, help="embedding of each row, as .npz")
    parser.add_argument("--name", required=True, help="what is measured, for the heading")
    parser.add_argument("--fixed", action="store_true", help="measure the rule of the program, choose nothing")
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    photos = read(given.table, given.arrays)
    even = np.arange(len(photos.names)) % 2 == 0
    made = draws(photos, even)
    rule = RULE if given.fixed else choose_margin(photos, made, even, choose(photos, made, even))
    log.info("chosen: %s", rule)
    text = f"\n## {given.name}\n\n`{rule}`\n\n{report(photos, ~even, made, rule)}\n"
    out = Path(__file__).with_name("neighbours.md")
    out.write_text((out.read_text("utf-8") if out.exists() else "") + text, encoding="utf-8")


if __name__ == "__main__":
    main()

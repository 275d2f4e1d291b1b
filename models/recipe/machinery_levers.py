"""What each part of the machinery brings: one thing left out or changed at a time, the rest as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from borderlens.vision.conformal import least_set, raps_set, raps_threshold
from borderlens.vision.judge import MOST_NAMED
from borderlens.vision.learning.arrays import Doubles, Floats, Ints
from borderlens.vision.learning.calibrate import expected_calibration_error, probabilities
from borderlens.vision.learning.learn import Learnt, learn
from borderlens.vision.learning.references import References
from borderlens.vision.learning.samples import Samples
from borderlens.vision.learning.thresholds import ALPHA
from borderlens.vision.together import pool
from recipe.machinery import TOGETHER, Goods, draws, labels_of, samples_of, some
from recipe.shapes import WIDE

NUMBER = 30


@dataclass(frozen=True, slots=True)
class Lever:
    """Shares of photographs from other shops, and the mean size of a set."""

    name: str
    right: float
    covered: float
    size: float
    answered: float
    wrong: float
    error: float


def levers(goods: Goods) -> list[Lever]:
    """Every variant, the mean of the draws."""
    found: dict[str, list[Lever]] = {}
    for seed, known, _ in draws(goods):
        for lever in _of_draw(goods, known, seed):
            found.setdefault(lever.name, []).append(lever)
    return [
        Lever(name, *(float(np.mean([getattr(row, f) for row in rows])) for f in Lever.__slots__[1:]))
        for name, rows in found.items()
    ]


def _of_draw(goods: Goods, known: list[int], seed: int) -> Iterator[Lever]:
    column = {kind: place for place, kind in enumerate(known)}
    rows = some(goods, known, NUMBER, seed)
    samples, labels = samples_of(goods, rows, column), labels_of(goods, known)
    asked = np.flatnonzero(~goods.learnt_from & np.isin(goods.kind, known))
    true = np.array([column[int(goods.kind[i])] for i in asked], dtype=np.int64)

    def taught(own: Samples, part: slice = slice(None)) -> tuple[Learnt, Doubles]:
        cut = replace(own, embeddings=_cut(own.embeddings, part))
        width = cut.embeddings.shape[1]
        none = References.named(np.zeros((0, width), dtype=np.float32), [], [])
        learnt = learn(cut, None, labels, none, 1)
        return learnt, learnt.probabilities(_cut(goods.whole[asked], part))

    learnt, p = taught(samples)
    yield _figures("as it is", p, true, _by(learnt))
    for name, part in (("wide map alone", slice(0, WIDE)), ("narrow map alone", slice(WIDE, None))):
        other, q = taught(samples, part)
        yield _figures(name, q, true, _by(other))
    other, q = taught(samples.where(samples.is_whole))
    yield _figures("no views, the files alone", q, true, _by(other))
    random, q = taught(samples_of(goods, rows, column, apart=True))
    yield _figures("calibrated on photographs parted at random", q, true, _by(random))
    own = learnt.asked
    whole = own.samples.is_whole
    held = probabilities(own.logits[whole], learnt.temperature)
    for penalty, free in ((0.01, 5), (0.1, 1)):
        threshold = raps_threshold(held, own.samples.labels[whole], ALPHA, penalty, free)
        name = f"RAPS sets, lambda {penalty:g}, k {free}"
        yield _figures(name, p, true, partial(raps_set, penalty=penalty, free_ranks=free, threshold=threshold))
    for name, power in (("mean", 0.0), ("root (as it is)", 0.5), ("sum", 1.0)):
        joined, of = _three(p, true, power)
        yield _figures(f"three photographs, {name} of the logarithms", joined, of, _by(learnt))


def _by(learnt: Learnt) -> Callable[[Doubles], list[int]]:
    return partial(least_set, thresholds=learnt.rule.least)


def _cut(embeddings: Floats, part: slice) -> Floats:
    cut = embeddings[:, part]
    return np.asarray(cut / np.linalg.norm(cut, axis=1, keepdims=True), dtype=np.float32)


def _three(p: Doubles, true: Ints, power: float) -> tuple[Doubles, Ints]:
    """Three photographs of one kind at a time; the program divides the sum by the root of their number."""
    joined, of = [], []
    for label in np.unique(true):
        own = np.flatnonzero(true == label)
        for first in range(0, len(own) - TOGETHER + 1, TOGETHER):
            rooted = np.asarray(pool([p[i] for i in own[first : first + TOGETHER]]), dtype=np.float64)
            again = rooted ** (TOGETHER ** (power - 0.5))
            joined.append(again / again.sum())
            of.append(int(label))
    return np.stack(joined), np.array(of, dtype=np.int64)


def _figures(name: str, p: Doubles, true: Ints, set_of: Callable[[Doubles], list[int]]) -> Lever:
    sets = [set_of(row) for row in p]
    inside = np.array([t in own for t, own in zip(true, sets, strict=True)])
    sizes = np.array([len(own) for own in sets])
    told = sizes <= MOST_NAMED
    return Lever(
        name,
        float((p.argmax(axis=1) == true).mean()),
        float(inside.mean()),
        float(sizes.mean()),
        float(told.mean()),
        float((~inside[told]).mean()) if told.any() else 0.0,
        expected_calibration_error(p, true),
    )

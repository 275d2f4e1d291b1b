"""The machinery on real photographs: phone photographs of shop goods stand in for an agency's own.

A third of the kinds is withheld as unseen look-alikes. Packs are learnt as in the model room, from 5 to 30 photographs
of each other kind, by the program's own reader, views, learning and order of decisions, and asked about photographs
that are from other shops. Nobody named the shops of the photographs learnt from, so none is told to the program.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Training
from borderlens.services.model_room.embeddings import Embedded, embed
from borderlens.services.model_room.pack import in_memory
from borderlens.services.model_room.records import Photograph
from borderlens.vision.judge import Verdict, decide, judge
from borderlens.vision.learning.arrays import Doubles, Floats, Ints
from borderlens.vision.learning.calibrate import expected_calibration_error
from borderlens.vision.learning.counts import auroc
from borderlens.vision.learning.head import balanced_weights, fit
from borderlens.vision.learning.learn import Learnt, learn
from borderlens.vision.learning.references import References
from borderlens.vision.learning.samples import NOT_SAID, Bools, Samples
from borderlens.vision.session import OnnxModel
from borderlens.vision.together import judge_together
from recipe.data import rows_of

log = logging.getLogger("recipe.machinery")
VIEWS = 5
NUMBERS = (5, 10, 20, 30)
DRAWS = 3
TOGETHER = 3
NONE = Label("none", Group.NONE, "none", "none")


@dataclass(frozen=True, slots=True, eq=False)
class Goods:
    """All photographs as the network sees them. ``kinds`` by number; arrays by photograph."""

    kinds: list[str]
    kind: Ints
    learnt_from: Bools
    seen: list[Embedded]

    @property
    def whole(self) -> Floats:
        return np.stack([one.embeddings[0] for one in self.seen])


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """What is needed of a reading to judge several together."""

    probabilities: Floats
    embedding: Floats


@dataclass(frozen=True, slots=True)
class Row:
    """One draw at one number of photographs a kind. Shares of photographs from other shops, 0 to 1."""

    photographs: int
    right_first: float
    plain_right: float
    mean_right: float
    covered: float
    calibration_error: float
    answered: float
    answered_wrong: float
    named: float
    named_wrong: float
    unseen_answered: float
    unseen_auroc: float
    three_answered: float
    three_wrong: float
    three_named: float
    three_named_wrong: float
    seconds: float


def read_goods(shared: Path, pack: ModelPack, work: Path) -> Goods:
    """Every phone photograph through the pack's graph; kept in ``work``, so made once."""
    rows = rows_of(shared / "phone-photos" / "images.csv")
    paths = [shared / "phone-photos" / row["file"] for row in rows]
    photographs = [
        Photograph(path, row["file"], row["class"], row["file"], sha256=hashlib.sha256(path.read_bytes()).hexdigest())
        for path, row in zip(paths, rows, strict=True)
    ]
    learnt_from = np.array([row["split"] == "train" for row in rows])
    model = OnnxModel(pack, threads=1)
    seen: dict[int, Embedded] = {}
    for chosen, views in ((learnt_from, VIEWS), (~learnt_from, 1)):
        places = np.flatnonzero(chosen)
        found = embed([photographs[i] for i in places], views, model, work, 1, lambda _, done, of: _tell(done, of))
        seen.update(zip(places.tolist(), found, strict=True))
    kinds = sorted({row["class"] for row in rows})
    kind = np.array([kinds.index(row["class"]) for row in rows], dtype=np.int64)
    return Goods(kinds, kind, learnt_from, [seen[i] for i in range(len(rows))])


def _tell(done: int, of: int) -> None:
    if done % 200 == 0 or done == of:
        log.info("%d of %d photographs", done, of)


def samples_of(goods: Goods, rows: Ints, column: dict[int, int], apart: bool = False) -> Samples:
    """Rows with all their views; ``apart`` says of each photograph that it is a source of its own."""
    views = [len(goods.seen[i].embeddings) for i in rows]
    place = np.repeat(rows, views)
    whole = np.concatenate([np.arange(count) == 0 for count in views])
    return Samples(
        np.concatenate([goods.seen[i].embeddings for i in rows]).astype(np.float32),
        np.array([column[int(goods.kind[i])] for i in place], dtype=np.int64),
        place,
        place,
        place.copy() if apart else np.full(len(place), NOT_SAID, dtype=np.int64),
        whole,
        np.ones(len(place), dtype=np.bool_),
    )


def pack_of(learnt: Learnt, base: ModelPack) -> ModelPack:
    training = Training(0, 0, 0, "0" * 64, 0.0, "phone photographs of goods")
    return in_memory(learnt, base, "goods", training, "photographs of goods, parted by likeness")


def draws(goods: Goods) -> Iterator[tuple[int, list[int], list[int]]]:
    """For each draw its seed, the kinds known, and the third of the kinds that is withheld."""
    for seed in range(DRAWS):
        order = np.random.default_rng(seed).permutation(len(goods.kinds)).tolist()
        third = len(order) // 3
        yield seed, sorted(order[third:]), sorted(order[:third])


def some(goods: Goods, known: Sequence[int], number: int, seed: int) -> Ints:
    """``number`` photographs of each known kind, by chance."""
    random = np.random.default_rng([seed, number])
    own = [np.flatnonzero(goods.learnt_from & (goods.kind == kind)) for kind in known]
    return np.concatenate([random.permutation(rows)[:number] for rows in own])


def labels_of(goods: Goods, known: Sequence[int]) -> tuple[Label, ...]:
    keys = [goods.kinds[kind].replace("-", "_") for kind in known]
    return (*(Label(key, Group.PROTECTED, "other", key) for key in keys), NONE)


def measure(goods: Goods, base: ModelPack, known: list[int], unseen: list[int], number: int, seed: int) -> Row:
    """One pack, asked about every photograph from other shops."""
    column = {kind: place for place, kind in enumerate(known)}
    rows = some(goods, known, number, seed)
    samples, labels = samples_of(goods, rows, column), labels_of(goods, known)
    begun = time.monotonic()
    nothing = References.named(np.zeros((0, goods.whole.shape[1]), dtype=np.float32), [], [])
    learnt = learn(samples, None, labels, nothing, 1)
    seconds = time.monotonic() - begun
    pack = pack_of(learnt, base)
    asked = np.flatnonzero(~goods.learnt_from & np.isin(goods.kind, known))
    others = np.flatnonzero(~goods.learnt_from & np.isin(goods.kind, unseen))
    true = np.array([column[int(goods.kind[i])] for i in asked], dtype=np.int64)
    p = learnt.probabilities(goods.whole[asked])
    whole = samples.where(samples.is_whole)
    weights = balanced_weights(whole.labels, len(labels))
    plain = fit(whole.embeddings, whole.labels, len(labels), 1.0, weights)
    means = np.stack([whole.embeddings[whole.labels == c].mean(axis=0) for c in range(len(known))])
    centre = whole.embeddings.mean(axis=0)
    single = [_judged(goods, i, learnt, pack) for i in asked.tolist()]
    three = list(_three(goods, asked, true, p, pack))
    return Row(
        number,
        float((p.argmax(axis=1) == true).mean()),
        float((plain.logits(goods.whole[asked]).argmax(axis=1) == true).mean()),
        float(((_unit(goods.whole[asked] - centre) @ _unit(means - centre).T).argmax(axis=1) == true).mean()),
        float(np.mean([t in decide(q, pack.manifest)[-1] for q, t in zip(p, true, strict=True)])),
        expected_calibration_error(p, true),
        *_answers(single, [labels[t].key for t in true]),
        float(np.mean([_judged(goods, i, learnt, pack).outcome is not Outcome.CANNOT_TELL for i in others.tolist()])),
        auroc(learnt.nearness(goods.whole[asked]), learnt.nearness(goods.whole[others])),
        *_answers([verdict for verdict, _ in three], [labels[t].key for _, t in three]),
        seconds,
    )


def _judged(goods: Goods, place: int, learnt: Learnt, pack: ModelPack) -> Verdict:
    one = goods.seen[place]
    return judge(learnt.probabilities(one.embeddings[:1])[0], one.embeddings[0], one.measures, pack)


def _three(goods: Goods, asked: Ints, true: Ints, p: Doubles, pack: ModelPack) -> Iterator[tuple[Verdict, int]]:
    """Photographs of one kind three at a time, in their order: neighbours may show one shelf."""

    for label in np.unique(true):
        own = np.flatnonzero(true == label)
        for first in range(0, len(own) - TOGETHER + 1, TOGETHER):
            rows = own[first : first + TOGETHER]
            seen = [goods.seen[asked[i]] for i in rows]
            read = [Numbers(p[i].astype(np.float32), one.embeddings[0]) for i, one in zip(rows, seen, strict=True)]
            yield judge_together(read, [one.measures for one in seen], pack), int(label)


def _answers(verdicts: Sequence[Verdict], keys: Sequence[str]) -> tuple[float, float, float, float]:
    """Shares: answered, wrong among these; one label named, wrong among these."""
    told = [(v, k) for v, k in zip(verdicts, keys, strict=True) if v.outcome is not Outcome.CANNOT_TELL]
    one = [(v, k) for v, k in told if len(v.candidates) == 1]

    def wrong(pairs: Sequence[tuple[Verdict, str]]) -> float:
        return float(np.mean([all(c.label != k for c in v.candidates) for v, k in pairs])) if pairs else 0.0

    return len(told) / len(verdicts), wrong(told), len(one) / len(verdicts), wrong(one)


def _unit(rows: Doubles) -> Doubles:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float64)


def mean_of(rows: Sequence[Row]) -> Row:
    """The mean of each figure over draws."""
    means = [float(np.mean([getattr(row, field.name) for row in rows])) for field in fields(Row)[1:]]
    return Row(rows[0].photographs, *means)

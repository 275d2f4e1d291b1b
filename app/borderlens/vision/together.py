"""Several photographs of one object, judged as one: the largest gain the classifier study found (section 4).

The rule. Photographs of poor quality are left out. Of the rest the logarithms of their probabilities are added, divided
by the square root of their number, and brought back to a sum of 1. The object is familiar when at least half of them
pass the distance gates. Then follows the order of decisions of one photograph (``vision.judge``).

Confirmed photographs are heard for each photograph by itself, before its numbers are added to the others', and each
that they know passes the gates. So on N photographs odds rise at the most by the square root of N times the bound for
one. "None of these" is asked of the sum of the model's own numbers, as for one photograph.

Why the square root: photographs of one object are no independent witnesses, so their sum is too sure, and no copies of
each other, so their mean is not sure enough. On three photographs of goods in other shops the mean left an expected
calibration error of 0.08, the root 0.04 and the sum 0.04, and the sum was wrong in 21 of 1,000 answers where the root
was in 6 (models/recipe/results/machinery.md). The same numbers twice are one photograph given twice, and count once.

How far one may rule out is limited, for a model is surest where it is wrong: no photograph presses a label below
``FLOOR`` that another one takes for more likely than that. Without this two photographs that flatly contradict each
other were decided by which of them had the more zeros behind its point; with it they name nothing.

The thresholds come from single photographs; the share of true labels inside the set is promised for one photograph
and has to be measured, not assumed, for several.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.finding import Quality
from borderlens.packs.model_pack import ModelPack
from borderlens.vision.judge import (
    Confirmed,
    Verdict,
    is_familiar,
    is_nothing,
    name_nearest,
    poor_quality,
    reach_verdict,
    with_limits,
)
from borderlens.vision.pixels import Measures

FLOOR = 1e-3  # what a calibration on some hundred or thousand photographs can bear out at the least
_NEVER = 1e-30  # a float32 softmax says exactly 0, which has no logarithm


class Numbers(Protocol):
    """What is needed of a reading: ``vision.model.Reading`` has it."""

    @property
    def probabilities(self) -> NDArray[np.float32]: ...

    @property
    def embedding(self) -> NDArray[np.float32]: ...


def judge_together(
    readings: Sequence[Numbers], measures: Sequence[Measures], pack: ModelPack, confirmed: Confirmed | None = None
) -> Verdict:
    """The finding about one object from its photographs; their order does not matter.

    The verdict's quality holds the lowest of each measure among the photographs that counted, or among all when none
    did; its reason is then the first limit that this misses. ``nearest`` are the references nearest to any that
    counted.

    Args:
        readings: of N photographs, with L probabilities and an embedding of D values each.
        measures: of the same photographs.
        confirmed: heard by the rule above.

    Raises:
        ValueError: no photograph, or not as many measures as readings.
    """
    if not readings or len(readings) != len(measures):
        raise ValueError(f"{len(readings)} readings and {len(measures)} measures")
    manifest = pack.manifest
    qualities = [with_limits(one, manifest.quality) for one in measures]
    counted = [i for i, quality in enumerate(qualities) if poor_quality(quality) is None] or list(range(len(readings)))
    embeddings = np.stack([np.asarray(readings[i].embedding, dtype=np.float32) for i in counted])
    # one product for each photograph: a single one is then read to the last digit as it is alone
    cosines = np.stack([pack.references.embedding @ embedding for embedding in embeddings])
    familiar = sum(
        (confirmed is not None and confirmed.knows(e)) or is_familiar(float(c.max()), e, pack)
        for c, e in zip(cosines, embeddings, strict=True)
    )
    own = [readings[i].probabilities for i in counted]
    heard = own
    if confirmed is not None:
        heard = [confirmed.adapt(p, e) for p, e in zip(own, embeddings, strict=True)]
    return reach_verdict(
        pool(heard),
        lowest([qualities[i] for i in counted]),
        familiar=2 * familiar >= len(counted),
        nothing=is_nothing(pool(own), manifest),
        nearest=name_nearest(cosines.max(axis=0), pack.references),
        manifest=manifest,
    )


def pool(probabilities: Sequence[NDArray[np.floating]]) -> NDArray[np.floating]:
    """N times L probabilities as one L, by the rule above; of one photograph its own."""
    if len(probabilities) == 1:
        return probabilities[0]
    values = np.maximum(np.unique(np.asarray(probabilities, dtype=np.float64), axis=0), _NEVER)
    logs = np.log(np.maximum(values, np.minimum(values.max(axis=0), FLOOR)))
    joint = logs.sum(axis=0) / np.sqrt(len(logs))
    weights = np.exp(joint - joint.max())
    joined: NDArray[np.float64] = weights / weights.sum()
    return joined


def lowest(qualities: Sequence[Quality]) -> Quality:
    """The lowest of each measure; the limits are the same for all."""
    first = qualities[0]
    return Quality(
        min(one.sharpness for one in qualities),
        min(one.light for one in qualities),
        min(one.size for one in qualities),
        first.sharpness_limit,
        first.light_limit,
        first.size_limit,
    )

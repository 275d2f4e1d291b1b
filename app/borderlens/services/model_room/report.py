"""How a pack does on photographs that were kept apart, by the program's own decisions."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack
from borderlens.services.model_room.records import Comparison, Count, MistakeSeen, Photograph, Report
from borderlens.vision.judge import Verdict, decide, judge
from borderlens.vision.learning.calibrate import expected_calibration_error
from borderlens.vision.pixels import Measures
from borderlens.vision.together import judge_together, pool

FEWEST_FOR_ERROR = 30
"""Photographs under which an expected calibration error says nothing."""
CANNOT_TELL = ""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A photograph that was kept apart, as a model reads it.

    Attributes:
        true: what it shows.
        probabilities: float [L], of the model that is measured.
        embedding: float32 [D], length 1, of the same.
        measures: its quality.
    """

    photograph: Photograph
    true: Label
    probabilities: NDArray[np.floating]
    embedding: NDArray[np.float32]
    measures: Measures


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of one photograph or object, beside what it is.

    Attributes:
        true: the right label.
        named: labels that the answer names, most probable first; empty when it cannot tell.
        group: of the answer, ``NONE`` when it cannot tell.
        inside: the set of what stays possible holds the right label, whatever was said.
        probability: of the label in front.
    """

    true: Label
    named: tuple[str, ...]
    group: Group
    inside: bool
    probability: float

    @property
    def said(self) -> str:
        return self.named[0] if self.named else CANNOT_TELL

    @property
    def missed(self) -> bool:
        return self.true.group.is_protected and bool(self.named) and not self.group.is_protected

    @property
    def accused(self) -> bool:
        return not self.true.group.is_protected and bool(self.named) and self.group.is_protected

    @property
    def right(self) -> bool:
        return self.true.key in self.named

    @property
    def group_right(self) -> bool:
        return bool(self.named) and self.group.is_protected == self.true.group.is_protected


def measure(kept: Sequence[Kept], pack: ModelPack, limits: Mapping[str, str], comparison: Comparison | None) -> Report:
    """The report about ``pack``, which has learnt from none of these photographs nor of their objects.

    ``limits`` and ``comparison`` are handed on; see ``records.Report``.
    """
    objects: dict[str, list[Kept]] = defaultdict(list)
    for one in kept:
        objects[one.photograph.object].append(one)
    answers = answers_of(kept, pack)
    behind: dict[tuple[str, str], list[Photograph]] = defaultdict(list)
    table: dict[str, dict[str, int]] = defaultdict(dict)
    for one, answer in zip(kept, answers, strict=True):
        behind[answer.true.key, answer.said].append(one.photograph)
    for (true, said), photographs in behind.items():
        table[true][said] = len(photographs)
    return Report(
        objects=len(objects),
        photographs=len(kept),
        counts=counts(answers),
        together=counts([_together(shots, pack) for shots in objects.values()]),
        table=dict(table),
        behind={cell: tuple(photographs) for cell, photographs in behind.items()},
        mistakes=_mistakes(kept, answers),
        limits=dict(limits),
        expected_calibration_error=_calibration_error(kept, pack),
        comparison=comparison,
    )


def answers_of(kept: Sequence[Kept], pack: ModelPack) -> list[Answer]:
    """What the pack says about each photograph alone; the right label need not be one of the pack's."""
    found = []
    for one in kept:
        verdict = judge(one.probabilities, one.embedding, one.measures, pack)
        found.append(_answer(one.true, verdict, one.probabilities, pack))
    return found


def counts(answers: Sequence[Answer]) -> tuple[Count, ...]:
    """missed, accused, in_set, cannot_tell, answered_right; of what is no product only whether it was accused."""
    things = [answer for answer in answers if answer.true.group is not Group.NONE]
    return (
        *_two_errors(answers),
        _count("in_set", (a.inside for a in things)),
        _count("cannot_tell", (not a.named for a in things)),
        _count("answered_right", (a.right for a in things if a.named)),
    )


def counts_by_group(answers: Sequence[Answer]) -> tuple[Count, ...]:
    """missed, accused, cannot_tell, group_right: what two packs of different labels can be compared by."""
    things = [answer for answer in answers if answer.true.group is not Group.NONE]
    return (
        *_two_errors(answers),
        _count("cannot_tell", (not a.named for a in things)),
        _count("group_right", (a.group_right for a in things if a.named)),
    )


def _together(shots: Sequence[Kept], pack: ModelPack) -> Answer:
    verdict = judge_together(shots, [shot.measures for shot in shots], pack)
    return _answer(shots[0].true, verdict, pool([shot.probabilities for shot in shots]), pack)


def _answer(true: Label, verdict: Verdict, probabilities: NDArray[np.floating], pack: ModelPack) -> Answer:
    inside = decide(probabilities, pack.manifest)[-1]
    tells = verdict.outcome is not Outcome.CANNOT_TELL
    return Answer(
        true=true,
        named=tuple(candidate.label for candidate in verdict.candidates) if tells else (),
        group=verdict.group if tells else Group.NONE,
        inside=any(pack.labels[column].key == true.key for column in inside),
        probability=verdict.weighed[0].probability,
    )


def _two_errors(answers: Sequence[Answer]) -> tuple[Count, Count]:
    return (
        _count("missed", (a.missed for a in answers if a.true.group.is_protected)),
        _count("accused", (a.accused for a in answers if not a.true.group.is_protected)),
    )


def _count(name: str, hits: Iterable[bool]) -> Count:
    found = list(hits)
    return Count(name, sum(found), len(found))


def _mistakes(kept: Sequence[Kept], answers: Sequence[Answer]) -> tuple[MistakeSeen, ...]:
    """Missed before accused before any other wrong label; the surest of each first."""
    wrong = [(a, k.photograph) for a, k in zip(answers, kept, strict=True) if a.named and not a.right]
    wrong.sort(key=lambda pair: (not pair[0].missed, not pair[0].accused, -pair[0].probability, pair[1].name))
    return tuple(MistakeSeen(photograph, a.said, a.missed, a.accused) for a, photograph in wrong)


def _calibration_error(kept: Sequence[Kept], pack: ModelPack) -> float:
    if len(kept) < FEWEST_FOR_ERROR:
        return math.nan
    columns = {label.key: column for column, label in enumerate(pack.labels)}
    p = np.stack([one.probabilities for one in kept]).astype(np.float64)
    return expected_calibration_error(p, np.array([columns[one.true.key] for one in kept], dtype=np.int64))

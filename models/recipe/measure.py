"""How good a pack is, measured with the program's own rules on pictures whose seed or source it never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from borderlens.domain.products import Group
from borderlens.packs.model_manifest import Manifest, Measured, QualityLimits, Training
from borderlens.packs.model_pack import ModelPack
from borderlens.vision.judge import Verdict, judge
from borderlens.vision.learning.calibrate import coverage, expected_calibration_error
from borderlens.vision.learning.counts import confusion, is_accusation
from borderlens.vision.learning.head import Floats, Ints
from borderlens.vision.learning.learn import Learnt
from borderlens.vision.pixels import Measures
from recipe.counts import count, in_words, two_errors
from recipe.failures import Failure
from recipe.seen import Seen

ANY_QUALITY = Measures(sharpness=1e9, light=255.0, size=1_000_000)
"""Measures that no limit turns away: shows what the model alone does."""
CALIBRATED_ON = (
    "drawn pictures of unseen seeds and shapes, on drawn tables and on photographs of unseen sources, and photographs "
    "of unseen sources"
)
TESTED_KINDS = ("background", "texture", "animal")


@dataclass(frozen=True, slots=True)
class Checked:
    """One real product photograph and what the program says about it."""

    name: str
    shows: str
    licence: str
    verdict: str
    is_accused: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the card says in figures."""

    measured: tuple[Measured, ...]
    confusion: Ints
    outcomes: dict[str, dict[str, int]]
    covered: tuple[tuple[int, int], ...]
    calibration_error: float
    tested: int
    checked: tuple[Checked, ...]
    accused: tuple[tuple[str, str], ...]
    failures: tuple[Failure, ...]


def in_memory(learnt: Learnt, limits: QualityLimits, training: Training, name: str, version: str) -> ModelPack:
    """The pack as the program would read it, without files."""
    calibration, gate, references = learnt.as_pack()
    manifest = Manifest(
        id=name,
        version=version,
        made=date.today(),
        licence="Apache-2.0",
        labels=learnt.labels,
        calibration=replace(calibration, set_calibrated_on=CALIBRATED_ON),
        gate=gate,
        quality=limits,
        references=len(learnt.references.label),
        training=training,
        measured=(),
        files={},
    )
    return ModelPack(Path(name), manifest, references)


def verdicts(pack: ModelPack, learnt: Learnt, embeddings: Floats, measures: Sequence[Measures]) -> list[Verdict]:
    """What the program says about each picture."""
    p = learnt.probabilities(embeddings)
    return [judge(p[i], embeddings[i], measures[i], pack) for i in range(len(p))]


def on_drawn(
    pack: ModelPack, learnt: Learnt, test: Seen, measures: Sequence[Measures]
) -> tuple[list[Measured], Ints, dict[str, dict[str, int]], list[tuple[int, int]], float]:
    """Counts on drawn pictures of unseen seeds, the confusion table, outcomes by label, coverage by label, and ECE."""
    labels = learnt.labels
    found = verdicts(pack, learnt, test.embeddings, measures)
    p = learnt.probabilities(test.embeddings)
    what = "drawn pictures of unseen seeds"
    counts = two_errors(found, [labels[i].group for i in test.labels], what)
    right = p.argmax(axis=1) == test.labels
    counts.append(count(f"most probable label right, {what}", right, "before any gate"))
    outcomes: dict[str, dict[str, int]] = {}
    for verdict, column in zip(found, test.labels, strict=True):
        word = f"{verdict.outcome.value} ({verdict.reason.value})" if verdict.reason else verdict.outcome.value
        if is_accusation(verdict) and not labels[column].group.is_protected:
            word = f"{verdict.outcome.value}: called protected"
        row = outcomes.setdefault(labels[column].key, {})
        row[word] = row.get(word, 0) + 1
    inside = coverage(p, test.labels, learnt.rule, len(labels))
    counts += [
        Measured(f"set holds the label: {label.key}", *pair, what)
        for label, pair in zip(labels, inside, strict=True)
        if pair[1]
    ]
    table = confusion(test.labels, p.argmax(axis=1), len(labels))
    return counts, table, outcomes, inside, expected_calibration_error(p, test.labels)


def on_laid(pack: ModelPack, learnt: Learnt, test: Seen, measures: Sequence[Measures]) -> list[Measured]:
    """Drawn things of unseen seeds laid on photographs of unseen sources, and outlines filled with real matter."""
    what = "drawn things laid on real photographs"
    found = verdicts(pack, learnt, test.embeddings, measures)
    groups = [learnt.labels[i].group for i in test.labels]
    filled = [is_accusation(v) for v, g in zip(found, groups, strict=True) if g is Group.NONE]
    return [
        *two_errors(found, groups, what),
        count("filled outlines called protected", filled, "the outline of a thing filled with a real photograph"),
    ]


def on_photographs(found: Sequence[Verdict], kinds: Sequence[str], what: str) -> list[Measured]:
    """Photographs of no product that are called protected: together, and by kind."""
    note = "consistent with or narrowed to a protected product, though it shows none"
    chosen = [(v, k) for v, k in zip(found, kinds, strict=True) if k in TESTED_KINDS]
    rows = [count(f"photographs called protected, {what}", [is_accusation(v) for v, _ in chosen], note)]
    for kind in TESTED_KINDS:
        own = [is_accusation(v) for v, k in chosen if k == kind]
        if own:
            rows.append(count(f"{kind} photographs called protected, {what}", own, note))
    return rows


def on_products(found: Sequence[Verdict], seen: Seen) -> tuple[list[Measured], list[Checked]]:
    """Real product photographs, one by one; none was learnt from."""
    checked = [
        Checked(p.name, p.shows, p.licence, in_words(v), is_accusation(v))
        for p, v in zip(seen.pictures, found, strict=True)
    ]
    protected = [c.is_accused for c, p in zip(checked, seen.pictures, strict=True) if p.label in _REAL_PROTECTED]
    others = [c.is_accused for c, p in zip(checked, seen.pictures, strict=True) if p.label in _REAL_OTHERS]
    note = "real photographs, none learnt from; too few for a rate"
    return [
        count("real photographs of ivory and pangolin scales called protected", protected, note),
        count("real photographs of bone, porcelain and shell called protected", others, note),
    ], checked


_REAL_PROTECTED = ("carved_ivory", "carved_walrus_ivory", "pangolin_scales")
_REAL_OTHERS = ("bone_skull", "carved_bone", "porcelain", "shell")

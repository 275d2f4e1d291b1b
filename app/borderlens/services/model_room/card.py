"""The card of a pack made in the model room, in plain English: what it learnt from, what it can and what it cannot."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Calibration, Measured
from borderlens.services.model_room.material import Material
from borderlens.services.model_room.records import Count, Keep, Notice, Photograph, Report, Survey, Wish
from borderlens.vision.learning.counts import Share
from borderlens.vision.learning.learn import Learnt

MOST_MISTAKES = 60
_COUNTS = {
    "missed": "protected products called a look-alike",
    "accused": "look-alikes called protected",
    "in_set": "right label in the set of what stays possible",
    "cannot_tell": "cannot tell",
    "answered_right": "right label among those named, of those answered",
    "group_right": "protected called protected and look-alike called look-alike, of those answered",
}
_GROUPS = {
    Group.TARGET: "ivory, pangolin, tiger",
    Group.PROTECTED: "other protected",
    Group.LOOK_ALIKE: "look-alike",
    Group.NONE: "no product",
}
_LIMITS = {
    "few": "few objects: its figures are wide, and what they do not show can still happen",
    "one_source": "one source: it may have learnt the place and not the thing",
    "one_table": "one background in all its photographs: it may have learnt the table and not the thing",
    "not_by_eye": "no photograph settles it: it always ends in cannot tell and goes to a laboratory",
    "drawn_only": "known from drawn pictures alone: an aid for training, not for decisions",
}
_NOT_CONCLUDED = """\
- An answer is a reason to look closer and to refer. It is no evidence of anything.
- It answers about the picture, never about law, origin, age, or how an animal lived; it never names a species from
  loose scales, claws, teeth or bone.
- The figures hold for photographs like those of this folder: the same kinds of goods, places and cameras. Goods from
  another place are read worse, and nobody knows by how much before it is measured there.
- What it was never shown can be taken for what it was shown. The distance gate turns some of it away, not all.
- No mistakes among a few objects does not mean none among many: read the upper end of the interval.
- Whoever confirmed the photographs was not asked by this program. A wrong label teaches a wrong answer.
"""


@dataclass(frozen=True, slots=True)
class Story:
    """What the card tells besides pack and report; ``kept`` says of each photograph whether it was kept apart."""

    survey: Survey
    wish: Wish
    base: ModelPack
    material: Material
    kept: tuple[bool, ...]
    views: int
    seconds: float


def measured_rows(report: Report) -> tuple[Measured, ...]:
    """The report's counts for the manifest."""
    alone = "photographs kept apart, one by one"
    together = "objects kept apart, all photographs of one together"
    rows = [(count, alone) for count in report.counts] + [(count, together) for count in report.together]
    return tuple(
        Measured(f"{_COUNTS[count.name]}, {note}", count.found, count.of, "by a pack that never saw these objects")
        for count, note in rows
    )


def write_card(pack: ModelPack, learnt: Learnt, report: Report, story: Story) -> str:
    """Markdown of ``card.md``. It names photographs by their place below the folder, never the folder itself."""
    parts = [
        f"# {pack.id} {pack.version}",
        _what(pack, story),
        "## Labels",
        _labels(pack, report, story),
        "## What it learnt from",
        _material(story),
        "## What the checks of the folder said",
        _notices(story.survey.notices),
        "## Measured",
        _measured(report),
        "### What was said (columns) of what it is (rows), photographs one by one",
        _confusion(pack, report),
        "### Its mistakes, each to look at",
        _mistakes(report),
        *_comparison(report),
        "## Calibration",
        _calibration(pack, learnt, story),
        "## Limits",
        _limits(report),
        "## What must not be concluded",
        _NOT_CONCLUDED,
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _what(pack: ModelPack, story: Story) -> str:
    who = f" Who stands behind it: {_plain(story.wish.signer)}." if story.wish.signer.strip() else ""
    kept = (
        f" Labels without photographs of their own stay as {story.base.id} {story.base.version} knows them."
        if story.wish.keep is Keep.SHIPPED
        else ""
    )
    return (
        f"A model made in the model room from an agency's own photographs, on {pack.manifest.made.isoformat()}. It "
        "reads a photograph and says which of its labels it fits, or that it cannot tell. Only the last layer was "
        f"learnt; the picture encoder is that of {story.base.id} {story.base.version}, unchanged.{kept}{who}"
    )


def _labels(pack: ModelPack, report: Report, story: Story) -> str:
    titles = {share.label.key: share.title for share in story.survey.labels}
    photographs = story.material.photographs
    rows = []
    for label in pack.labels:
        own = [(p, kept) for p, kept in zip(photographs, story.kept, strict=True) if p.label == label.key]
        rows.append(
            (
                f"`{label.key}`",
                titles.get(label.key, ""),
                _GROUPS[label.group],
                "yes" if label.by_eye else "no: refer",
                len(own),
                len({p.object for p, _ in own}),
                len({p.source for p, _ in own if p.source}),
                len({p.object for p, kept in own if kept}),
                _taught(label, story),
            )
        )
    heads = (
        *("label", "name", "group", "can be told by eye", "photographs", "objects", "named sources"),
        *("objects kept apart", "learnt from"),
    )
    return _table(heads, rows)


def _taught(label: Label, story: Story) -> str:
    if label.key in story.material.own:
        return "photographs of the folder"
    if label.group is Group.NONE:
        known = story.base.references.no_product
        return f"{len(known.source)} photographs that came with {story.base.id}" if known else "nothing"
    return f"what {story.base.id} knows" + (", drawn pictures alone" if label.drawn_only else "")


def _material(story: Story) -> str:
    photographs = story.material.photographs
    confirmed = [photograph for photograph in photographs if photograph.confirmed_by]
    objects = {photograph.object for photograph in photographs}
    kept = {p.object for p, is_kept in zip(photographs, story.kept, strict=True) if is_kept}
    sources = {photograph.source for photograph in photographs if photograph.source}
    lines = [
        f"- {len(photographs)} photographs of {len(objects)} objects, from {len(sources)} named sources.",
        f"- A confirmation stands beside {len(confirmed)} of them{_days(confirmed)}.",
        "- Photographs of one object are one object wherever it matters: those of one subfolder or one entry of the "
        "table, and else those that nearly repeat each other.",
        f"- Kept apart for the figures below: {len(kept)} objects, about a quarter of each label; whole sources where "
        "a label has at least four.",
        f"- Each photograph was seen in {story.views} views, the untouched one among them; all views of one photograph "
        "weigh as much as one, and every label as much as another.",
        f"- Seed {story.wish.seed}. It took {story.seconds:.0f} seconds.",
    ]
    return "\n".join(lines)


def _days(confirmed: Sequence[Photograph]) -> str:
    days = sorted(photograph.confirmed_on for photograph in confirmed if photograph.confirmed_on)
    return f", from {days[0]} to {days[-1]}" if days else ""


def _notices(notices: Sequence[Notice]) -> str:
    if not notices:
        return "Nothing."
    rows = []
    for notice in notices:
        fields = ", ".join(
            f"{name} {_plain(str(value))}" for name, value in notice.fields.items() if name not in ("label_key", "why")
        )
        rows.append((notice.kind.value.replace("_", " "), notice.weight.value, fields))
    return _table(("what", "weight", "of what"), rows)


def _measured(report: Report) -> str:
    error = report.expected_calibration_error
    calibration = (
        "There are too few photographs to say how far the probabilities can be believed."
        if math.isnan(error)
        else f"Expected calibration error of the label in front: {error:.3f} (15 bins)."
    )
    return "\n\n".join(
        [
            f"On {report.photographs} photographs of {report.objects} objects that were kept apart. **These figures "
            "were measured with a twin of this pack that had seen none of these objects.** The pack itself then learnt "
            "again, by the same routine, from all objects, those too: it has seen more than its twin, and for that "
            "reason it cannot be measured on this folder any more.",
            "### One photograph at a time",
            _counts(report.counts),
            "### All photographs of an object together",
            _counts(report.together),
            calibration,
        ]
    )


def _counts(counts: Iterable[Count]) -> str:
    rows = []
    for count in counts:
        low, high = Share(count.found, count.of).interval()
        rows.append((_COUNTS[count.name], count.found, count.of, f"{low:.0%} to {high:.0%}" if count.of else "-"))
    return _table(("what", "found", "of", "interval (Wilson, 95 %)"), rows)


def _confusion(pack: ModelPack, report: Report) -> str:
    """Rows are the labels kept apart; columns what was said of any, the last for cannot tell."""
    said: dict[str, int] = defaultdict(int)
    for row in report.table.values():
        for key, number in row.items():
            said[key] += number
    columns = [label.key for label in pack.labels if label.key in said or label.key in report.table]
    rows = [
        (f"`{key}`", *(report.table[key].get(column, 0) or "" for column in columns), report.table[key].get("", 0))
        for key in (label.key for label in pack.labels)
        if key in report.table
    ]
    return _table(("", *(f"`{column}`" for column in columns), "cannot tell"), rows)


def _mistakes(report: Report) -> str:
    if not report.mistakes:
        return "None among these photographs."
    rows = [
        (
            f"`{_plain(mistake.photograph.name)}`",
            f"`{mistake.photograph.label}`",
            f"`{mistake.said}`",
            "missed" if mistake.missed else "accused" if mistake.accused else "",
        )
        for mistake in report.mistakes[:MOST_MISTAKES]
    ]
    more = len(report.mistakes) - len(rows)
    return _table(("photograph", "is", "was called", ""), rows) + (f"\n\nAnd {more} more." if more else "")


def _comparison(report: Report) -> list[str]:
    found = report.comparison
    if found is None:
        return []
    return [
        f"## Beside {found.installed}, on the same photographs",
        "Labels differ, so the groups are compared. New:",
        _counts(found.new),
        f"{found.installed}:",
        _counts(found.old),
    ]


def _calibration(pack: ModelPack, learnt: Learnt, story: Story) -> str:
    c, gate, limits = pack.manifest.calibration, pack.manifest.gate, pack.manifest.quality
    lines = [
        f"- Head: multinomial logistic regression on the embedding, C {learnt.head.strength:g}, chosen by cross "
        "entropy on objects that the head had not learnt from.",
        f"- Temperature {c.temperature:.3f}. {_sets(c)} Calibrated on {c.set_calibrated_on}.",
        f"- Distance gates: cosine {gate.nearest_cosine:.3f} to the nearest of {pack.manifest.references} references, "
        f"and {gate.least_nearness:.3g} by the rule of the labels' means. "
        f"`{gate.none_label}` from probability {gate.none_probability:g}. Product told when its labels reach "
        f"{c.group_threshold:.3f}.",
        f"- Quality, from {story.base.id}: sharpness {limits.sharpness_limit:g}, light {limits.light_limit:g}, shorter "
        f"side {limits.size_limit} px. Photographs below these were neither learnt from nor measured.",
        f"- Sum of what was learnt from: {pack.manifest.training.data_sha256}.",
    ]
    return "\n".join(lines)


def _sets(c: Calibration) -> str:
    """The rule of the prediction sets in one sentence."""
    mass = f" and keeps the fewest labels that reach {c.set_mass:.2f} together" if c.set_mass else ""
    if c.set_method == "raps":
        rule = f"RAPS, lambda {c.set_lambda:g}, k {c.set_k}, threshold {c.set_threshold:.4f}"
    else:
        rule = f"a label is inside from its own probability on, {min(c.set_least):.4f} to {max(c.set_least):.4f}"
    return f"Sets: {rule}; a set shall hold the right label in {1 - c.set_alpha:.0%} of all cases{mass}."


def _limits(report: Report) -> str:
    if not report.limits:
        return "No label is short of objects, of sources, or of photographs. The limits of every label stand below."
    return "\n".join(f"- `{key}`: {_LIMITS[limit]}" for key, limit in report.limits.items())


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """A name from outside as one line that cannot end a cell or a quotation."""
    return " ".join(text.split()).replace("`", "'").replace("|", "/").replace("<", "(").replace(">", ")")

"""A finding in words: what the banner, the lists and the status line say. Every sentence is in a catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Candidate, Finding, Outcome, Reason
from borderlens.domain.products import Label
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.say import say, speaker

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack

UNREAD = (Reason.BLURRED, Reason.TOO_DARK, Reason.TOO_SMALL)  # the gates before the model: no heat map means anything
LEAST_SHOWN, SHOWN = 3, 4  # labels weighed that are shown
SMALL = 0.005  # what is below half of a hundredth is shown only to fill up the least number


def label_name(key: str) -> str:
    """Name of a label; an agency's own label without words is shown by its key."""
    return say(f"products.{key}") if speaker().has(f"products.{key}") else key


def names(candidates: Iterable[Candidate], *, begins: bool = True) -> str:
    """ "A or b" of the labels that stay possible; ``begins`` when a sentence begins with it."""
    first, *rest = (label_name(c.label) for c in candidates)
    return say("outcomes.between").join([first if begins else inside_sentence(first), *map(inside_sentence, rest)])


def inside_sentence(name: str) -> str:
    """A name as it stands within a sentence; only Latin letters have a small form to take."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def word(finding: Finding) -> str:
    """The outcome in a word or two."""
    return say(f"outcomes.{finding.outcome.value}.word")


def headline(finding: Finding) -> str:
    if finding.reason is not None:
        return say(f"outcomes.reason.{finding.reason.value}.headline")
    return say(f"outcomes.{finding.outcome.value}.headline", what=names(finding.candidates))


def action(finding: Finding) -> str:
    """The one sentence of what to do."""
    if finding.reason is not None:
        return say(f"outcomes.reason.{finding.reason.value}.action")
    return say(f"outcomes.{finding.outcome.value}.action")


def weighed(finding: Finding) -> tuple[tuple[Candidate, bool], ...]:
    """The labels to show, most probable first, each with whether it stays possible; never the winner alone."""
    inside = {c.label for c in finding.candidates}
    worth = sum(c.probability >= SMALL for c in finding.weighed)
    many = max(min(worth, SHOWN), LEAST_SHOWN, len(inside))
    return tuple((c, c.label in inside) for c in finding.weighed[:many])


def dividing_line(finding: Finding) -> float | None:
    """Where, on this photo, the labels that stay possible part from the rest; None when all or none do.

    A prediction set is cut by summed probability, not at a fixed height, so the line lies midway between the least
    probable label inside and the most probable one outside.
    """
    inside = {c.label for c in finding.candidates}
    kept = [c.probability for c in finding.weighed if c.label in inside]
    left_out = [c.probability for c in finding.weighed if c.label not in inside]
    if not kept or not left_out or min(kept) <= max(left_out):
        return None
    return (min(kept) + max(left_out)) / 2


def steps(labels: Sequence[Label]) -> list[tuple[str, str]]:
    """Next steps of the labels as (id, sentence), each sentence once.

    The last step of every label is to refer; of several labels only the first one's is said, at the end.
    """
    each = [_numbered(label) for label in labels]
    ends = [last for found in each[:1] for last in found[-1:]]
    found: dict[str, str] = {}
    for key, sentence in [step for own in each for step in own[:-1]] + ends:
        if sentence not in found.values():
            found[key] = sentence
    return list(found.items())


def _numbered(label: Label) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    while speaker().has(key := f"advice.{label.advice}.next.{len(found) + 1}"):
        found.append((key, say(key)))
    return found


def separates(label: Label) -> str:
    """What to look at to tell a label from its like; empty where the catalogue has none."""
    return _advice(label, "separates")


def limit(label: Label) -> str:
    """What a photo of this label cannot show; empty where the catalogue has none."""
    return _advice(label, "limit")


def _advice(label: Label, what: str) -> str:
    key = f"advice.{label.advice}.{what}"
    return say(key) if speaker().has(key) else ""


def mistake_line(mistake: Mistake, source: Source) -> str:
    """What, where, how to mend; the file by its name alone, because its row or page already says where it lies."""
    fields = dict(mistake.fields)
    if source.path is not None and str(fields.get("file")) == str(source.path):
        fields["file"] = source.name
    return say(mistake.message_id, **fields)


def figure(probability: float) -> str:
    """Out of a hundred, without a sign; what is there but rounds to nothing is not called 0."""
    return "<1" if 0 < probability < SMALL else f"{probability * 100:.0f}"


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def model_status(pack: ModelPack) -> str:
    """Which model answers, and that it saw drawn pictures only where that is so."""
    drawn = all(label.drawn_only for label in pack.labels if label.key != pack.manifest.gate.none_label)
    return say("check.status.model" if drawn else "check.status.model.plain", model=pack.id)


def finding_status(finding: Finding) -> str:
    """What worked on the photo, how long, and which photo it was."""
    digest = finding.photo.sha256
    return say(
        "check.status.finding",
        model=finding.model.pack,
        milliseconds=f"{finding.milliseconds:.0f}",
        head=digest[:4],
        tail=digest[-4:],
    )


def way_on(finding: Finding) -> str:
    """Id of the main action beside referring; empty where referring is the main action, as no other photo helps."""
    if finding.outcome is Outcome.LOOK_ALIKE:
        return "check.another"
    if finding.outcome is Outcome.CANNOT_TELL and finding.reason is not Reason.NOT_BY_EYE:
        return "check.better"
    return ""

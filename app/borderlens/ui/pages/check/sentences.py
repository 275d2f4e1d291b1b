"""A finding in words: what the banner, the lists and the status line say. Every sentence is in a catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import SAME_PHOTO, Candidate, Finding, Outcome, PhotoPart, Reason
from borderlens.domain.products import Group, Label
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.say import say, speaker

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack

UNREAD = (Reason.BLURRED, Reason.TOO_DARK, Reason.TOO_SMALL)  # the gates before the model: no heat map means anything
MOST_PHOTOS = 5  # of one object; classifier study, section 4: beyond three the gain is small
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
    """The outcome in a word or two, and on how many photos of one object it rests."""
    if len(finding.photos) < 2:
        return say(f"outcomes.{finding.outcome.value}.word")
    several = ".several" if finding.outcome is Outcome.CANNOT_TELL else ""
    return say(
        "check.same.word", word=say(f"outcomes.{finding.outcome.value}.word{several}"), photos=photos_of_one(finding)
    )


def headline(finding: Finding) -> str:
    if finding.reason is not None:
        unread = len(finding.photos) > 1 and finding.reason in UNREAD
        return say(f"outcomes.reason.{'unread.several' if unread else finding.reason.value}.headline")
    return say(f"outcomes.{finding.outcome.value}.headline", what=names(finding.candidates))


def action(finding: Finding) -> str:
    """The one sentence of what to do."""
    if finding.reason is None or finding.reason is Reason.NOT_BY_EYE:
        return say(f"outcomes.{f'reason.{finding.reason.value}' if finding.reason else finding.outcome.value}.action")
    if len(finding.photos) >= MOST_PHOTOS:
        return say("outcomes.reason.full.several.action")
    unread = len(finding.photos) > 1 and finding.reason in UNREAD
    return say(f"outcomes.reason.{'unread.several' if unread else finding.reason.value}.action")


def photos_of_one(finding: Finding) -> str:
    """On how many photos of one object a finding rests, and of how many given."""
    counted, given = sum(part.counted for part in finding.photos), len(finding.photos)
    return say("check.same.photos" if counted == given else "check.same.photos.some", counted=counted, given=given)


def agreement(finding: Finding) -> str:
    """``agree`` when each photo that counted says alone what all say together, ``differ`` when two of them cannot be
    of one thing, empty between."""
    counted = [part for part in finding.photos if part.counted]
    labels = {part.label for part in counted if part.outcome is Outcome.CONSISTENT}
    accused = any(part.outcome in (Outcome.CONSISTENT, Outcome.NARROWED) for part in counted)
    cleared = any(part.outcome is Outcome.LOOK_ALIKE for part in counted)
    if len(labels) > 1 or (accused and cleared):
        return "differ"
    same = len(counted) > 1 and all((p.outcome, p.label) == (finding.outcome, finding.label) for p in counted)
    return "agree" if same and finding.reason is None else ""


def why_left_out(part: PhotoPart) -> str:
    """Why one of several photos did not count."""
    if part.left_out == SAME_PHOTO:
        return say("check.same.twice")
    return say(f"outcomes.reason.{part.left_out}" if part.outcome is not None else "check.same.not_read")


def left_out(finding: Finding) -> list[str]:
    """A sentence for each photo that did not count."""
    return [
        say("check.same.left_out", number=number, why=why_left_out(part))
        for number, part in enumerate(finding.photos, 1)
        if not part.counted
    ]


def member_line(part: PhotoPart) -> str:
    """What one of several photos says alone, or why it did not count."""
    if not part.counted:
        return say("check.same.member.left_out", why=why_left_out(part))
    if part.reason is not None:
        return say("outcomes.cannot_tell.line", reason=say(f"outcomes.reason.{part.reason.value}"))
    name = f": {label_name(part.label)}" if part.label else ""
    return f"{say(f'check.tag.{part.outcome.value}')}{name}" if part.outcome else ""


def labels_shown(finding: Finding, nearest: Sequence[str]) -> list[str]:
    """Keys of the labels that stand in the view of a finding: named, weighed, or under a picture beside it."""
    if finding.reason in UNREAD:
        return []
    keys = [candidate.label for candidate in finding.candidates]
    if finding.outcome is Outcome.NARROWED:
        return keys
    return keys + [candidate.label for candidate, _ in weighed(finding) if keys] + list(nearest)


def rendered_only(keys: Iterable[str], labels: Mapping[str, Label]) -> str:
    """What has to be said beside labels that were learned from rendered pictures alone; empty where none was."""
    shown = list(dict.fromkeys(key for key in keys if key in labels and labels[key].group is not Group.NONE))
    drawn = [key for key in shown if labels[key].drawn_only]
    if not drawn:
        return ""
    if len(drawn) == len(shown):
        return say("outcomes.rendered_only")
    return say("outcomes.rendered_only.some", names=say("check.nearest.between").join(map(label_name, drawn)))


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


def may_ask(finding: Finding) -> bool:
    """Whether more photos of the same object may settle it, and may still be added."""
    open_still = finding.outcome in (Outcome.CANNOT_TELL, Outcome.NARROWED)
    return open_still and finding.reason is not Reason.NOT_BY_EYE and len(finding.photos) < MOST_PHOTOS


def way_on(finding: Finding) -> str:
    """Id of the main action beside referring; empty where referring is the main action, as no other photo helps."""
    if finding.outcome is Outcome.LOOK_ALIKE:
        return "check.another"
    return "check.same.add" if may_ask(finding) else ""

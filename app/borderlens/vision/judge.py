"""From a model's numbers to a finding: the order of decisions, on arrays only.

Order (classifier study, section 7): photo quality, distances to anything known, the label of "none of these", then
the prediction set. A set of one label names it; a set whose labels all mean the same is said as such; a product
can still be told when its labels cannot. Everything else is "cannot tell", which is a finding too.

Where there are laboratory-confirmed photographs (``Confirmed``), they are heard like this:

- Photo quality comes before them: what cannot be seen is near to nothing.
- A photo that they know passes the distance gates. These gates ask whether the model's references come near, and real
  photographs that a laboratory confirmed are better references than the pictures that the model was made from.
- "None of these" is asked of the model's own numbers, before they are heard. Photographs of one library often share a
  table and a lamp; another thing on that table is near to them, and must not become a protected product by that.
- Their blend goes into the prediction set and everything after it, bounded as ``vision.neighbours`` says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack, References
from borderlens.packs.model_records import Calibration, Manifest, QualityLimits
from borderlens.vision.conformal import least_set, mass_set, raps_set
from borderlens.vision.pixels import Measures

MOST_NAMED = 3  # design, "The finding": two or three labels can be said in one sentence
NEAREST_SHOWN = 4
NO_PRODUCT = ("other", "none")  # labels that share nothing but not being one of the three products


class Confirmed(Protocol):
    """Confirmed photographs made ready; ``services.references.ReadyReferences`` is one."""

    def knows(self, embedding: NDArray[np.floating]) -> bool:
        """The confirmed photographs of some kind lie as near as they lie to each other."""

    def adapt(self, probabilities: NDArray[np.floating], embedding: NDArray[np.floating]) -> NDArray[np.float32]:
        """L probabilities after they were heard."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The parts of a finding that follow from the model; see ``domain.finding.Finding``."""

    outcome: Outcome
    reason: Reason | None
    label: str | None
    group: Group
    candidates: tuple[Candidate, ...]
    quality: Quality
    weighed: tuple[Candidate, ...]
    nearest: tuple[tuple[str, float], ...]


def judge(
    probabilities: NDArray[np.floating],
    embedding: NDArray[np.floating],
    measures: Measures,
    pack: ModelPack,
    confirmed: Confirmed | None = None,
) -> Verdict:
    """The finding about one photo.

    Args:
        probabilities: L, calibrated, as the model gave them.
        embedding: D, length 1.
        confirmed: heard by the rule above.
    """
    own = np.asarray(embedding, dtype=np.float32)
    cosines = pack.references.embedding @ own
    known = confirmed is not None and confirmed.knows(own)
    return reach_verdict(
        confirmed.adapt(probabilities, own) if confirmed is not None else probabilities,
        with_limits(measures, pack.manifest.quality),
        familiar=known or is_familiar(float(cosines.max()), own, pack),
        nothing=is_nothing(probabilities, pack.manifest),
        nearest=name_nearest(cosines, pack.references),
        manifest=pack.manifest,
    )


def is_familiar(cosine: float, embedding: NDArray[np.float32], pack: ModelPack) -> bool:
    """Both distance gates are passed: the nearest reference and the means of the labels."""
    gate = pack.manifest.gate
    return cosine >= gate.nearest_cosine and pack.references.nearness(embedding) >= gate.least_nearness


def reach_verdict(
    probabilities: NDArray[np.floating],
    quality: Quality,
    *,
    familiar: bool,
    nothing: bool,
    nearest: tuple[tuple[str, float], ...],
    manifest: Manifest,
) -> Verdict:
    """The order of decisions, for one photo or for several of one object.

    Args:
        probabilities: L, calibrated.
        familiar: the distance gates are passed.
        nothing: the model holds that it is "none of these".
    """
    ranked = rank(probabilities, manifest.labels)

    def verdict(
        outcome: Outcome,
        reason: Reason | None = None,
        candidates: tuple[Candidate, ...] = (),
        group: Group = Group.NONE,
    ) -> Verdict:
        named = outcome in (Outcome.CONSISTENT, Outcome.LOOK_ALIKE) and len(candidates) == 1
        label = candidates[0].label if named else None
        return Verdict(outcome, reason, label, group, candidates, quality, ranked, nearest)

    if poor := poor_quality(quality):
        return verdict(Outcome.CANNOT_TELL, poor)
    if not familiar or nothing:
        return verdict(Outcome.CANNOT_TELL, Reason.UNFAMILIAR)
    outcome, reason, group, columns = decide(probabilities, manifest)
    candidates = tuple(_candidate(manifest.labels[c], float(probabilities[c])) for c in columns)
    return verdict(outcome, reason, candidates, group)


def with_limits(measures: Measures, limits: QualityLimits) -> Quality:
    return Quality(
        measures.sharpness,
        measures.light,
        measures.size,
        limits.sharpness_limit,
        limits.light_limit,
        limits.size_limit,
    )


def poor_quality(quality: Quality) -> Reason | None:
    """The first limit that is missed; sharpness comes last, because a dark photo has no edges either."""
    if quality.size < quality.size_limit:
        return Reason.TOO_SMALL
    if quality.light < quality.light_limit:
        return Reason.TOO_DARK
    if quality.sharpness < quality.sharpness_limit:
        return Reason.BLURRED
    return None


def is_nothing(probabilities: NDArray[np.floating], manifest: Manifest) -> bool:
    """True when "none of these" leads or reaches its limit."""
    none = next(i for i, label in enumerate(manifest.labels) if label.key == manifest.gate.none_label)
    leads = int(np.argmax(probabilities)) == none
    return leads or bool(probabilities[none] >= manifest.gate.none_probability)


def decide(probabilities: NDArray[np.floating], manifest: Manifest) -> tuple[Outcome, Reason | None, Group, list[int]]:
    """Outcome, reason, group and the columns of the prediction set, most probable first."""
    columns = prediction_set(probabilities, manifest.calibration)
    members = [manifest.labels[c] for c in columns]
    if not any(label.by_eye for label in members):
        return Outcome.CANNOT_TELL, Reason.NOT_BY_EYE, Group.NONE, columns
    if all(label.by_eye and label.group is Group.LOOK_ALIKE for label in members):
        return Outcome.LOOK_ALIKE, None, Group.LOOK_ALIKE, columns
    if all(label.by_eye and label.group.is_protected for label in members) and len(members) <= MOST_NAMED:
        outcome = Outcome.CONSISTENT if len(members) == 1 else Outcome.NARROWED
        return outcome, None, _protected_group(members), columns
    if _tells_product(members, probabilities, manifest):
        return Outcome.NARROWED, None, _protected_group(members), columns
    return Outcome.CANNOT_TELL, Reason.AMBIGUOUS, Group.NONE, columns


def prediction_set(probabilities: NDArray[np.floating], rule: Calibration) -> list[int]:
    """Columns of the calibrated set, with those that ``set_mass`` asks for, most probable first."""
    if rule.set_method == "raps":
        inside = raps_set(probabilities, rule.set_lambda, rule.set_k, rule.set_threshold)
    else:
        inside = least_set(probabilities, rule.set_least)
    together = {*inside, *mass_set(probabilities, rule.set_mass)}
    return sorted(together, key=lambda column: (-float(probabilities[column]), column))


def _tells_product(members: list[Label], probabilities: NDArray[np.floating], manifest: Manifest) -> bool:
    """True when the set stays inside one protected product whose labels together reach the group threshold."""
    product = members[0].product
    if product in NO_PRODUCT or not all(label.product == product and label.group.is_protected for label in members):
        return False
    own = [i for i, label in enumerate(manifest.labels) if label.product == product and label.group.is_protected]
    return float(np.asarray(probabilities, dtype=np.float64)[own].sum()) >= manifest.calibration.group_threshold


def _protected_group(members: list[Label]) -> Group:
    return Group.TARGET if all(label.group is Group.TARGET for label in members) else Group.PROTECTED


def rank(probabilities: NDArray[np.floating], labels: tuple[Label, ...]) -> tuple[Candidate, ...]:
    """Every label with its probability, most probable first."""
    order = np.argsort(-np.asarray(probabilities, dtype=np.float64), kind="stable")
    return tuple(_candidate(labels[i], float(probabilities[i])) for i in order)


def _candidate(label: Label, probability: float) -> Candidate:
    return Candidate(label.key, label.group, probability)


def name_nearest(cosines: NDArray[np.float32], references: References) -> tuple[tuple[str, float], ...]:
    """The nearest references that can be shown (those with a name), with their cosine, nearest first."""
    found: list[tuple[str, float]] = []
    for i in np.argsort(-cosines, kind="stable"):
        name = references.name[i]
        if name and all(name != other for other, _ in found):
            found.append((name, float(cosines[i])))
        if len(found) == NEAREST_SHOWN:
            break
    return tuple(found)

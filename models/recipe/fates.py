"""What became of a picture whose right labels are known: one word for right, two for undecided, three for wrong."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from borderlens.domain.finding import Outcome, Reason
from borderlens.domain.products import Group
from borderlens.packs.model_pack import ModelPack
from borderlens.vision.judge import Verdict
from borderlens.vision.learning.counts import is_accusation
from recipe.labels import LABELS, NONE

GROUPS = {label.key: label.group for label in LABELS}


class Fate(StrEnum):
    """What became of a picture whose right labels are known."""

    RIGHT = "right"
    CANNOT_TELL = "cannot tell"
    MISSED = "missed"
    ACCUSED = "accused"
    MISNAMED = "misnamed"

    @property
    def is_wrong(self) -> bool:
        return self in (Fate.MISSED, Fate.ACCUSED, Fate.MISNAMED)


def fate(verdict: Verdict, right: Sequence[str]) -> Fate:
    """
    Args:
        right: keys of all labels that would be right, also such as the pack was never taught.

    Right is a finding that names one of them; for what the eye cannot settle, the finding that says so; for what is no
    product, "unfamiliar". A protected product called a look-alike is missed, anything else called protected is
    accused, and the right side under none of the right labels is misnamed.
    """
    named = {candidate.label for candidate in verdict.candidates} & set(right)
    is_protected = any(GROUPS[key].is_protected for key in right)
    if verdict.outcome is Outcome.CANNOT_TELL:
        settled = verdict.reason is Reason.NOT_BY_EYE and bool(named)
        nothing = verdict.reason is Reason.UNFAMILIAR and NONE in right
        return Fate.RIGHT if settled or nothing else Fate.CANNOT_TELL
    if named:
        return Fate.RIGHT
    if is_accusation(verdict):
        return Fate.MISNAMED if is_protected else Fate.ACCUSED
    return Fate.MISSED if is_protected else Fate.MISNAMED


def is_known(right: Sequence[str], pack: ModelPack) -> bool:
    """The pack was taught one of these labels, ``none`` apart."""
    return any(label.key in right for label in pack.labels if label.group is not Group.NONE)

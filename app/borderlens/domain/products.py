"""Products, their groups, and the labels a model can give.

Source of the groups: design, "The finding". Bone, claws and teeth never get a species; a label that the eye
cannot settle (``by_eye = False``) ends in ``cannot_tell`` with the reason ``not_by_eye``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What a label means for the officer's next step."""

    TARGET = "target"  # ivory, pangolin, tiger
    PROTECTED = "protected"  # other protected species
    LOOK_ALIKE = "look_alike"
    NONE = "none"

    @property
    def is_protected(self) -> bool:
        return self in (Group.TARGET, Group.PROTECTED)


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a model pack.

    Attributes:
        key: language-neutral name, e.g. ``tiger_skin``; words are in the ``products`` catalogue.
        group: see ``Group``.
        product: ``ivory``, ``pangolin``, ``tiger`` or ``other``: labels of one product may back off together.
        advice: key of the advice texts (what to look at, next step).
        by_eye: False when no photograph can settle the label (bone, painted skin).
        drawn_only: True when the model saw this label in drawn pictures only.
    """

    key: str
    group: Group
    product: str
    advice: str
    by_eye: bool = True
    drawn_only: bool = True

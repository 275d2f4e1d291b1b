"""What a person says a folder's label means, and how that becomes a wish."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.products import Group, Label


class Means(StrEnum):
    """Answers to "What is it?", in the order they are offered."""

    AS_KNOWN = "as_known"  # for a label the program knows: it stays so
    PROTECTED = "protected"
    LOOK_ALIKE = "look_alike"
    NOT_BY_EYE = "not_by_eye"
    SAME_AS = "same_as"
    LEFT_OUT = "left_out"


PRODUCTS = ("ivory", "pangolin", "tiger", "other")


@dataclass(frozen=True, slots=True)
class Answer:
    """``detail`` is a product for ``PROTECTED`` and a label's key for ``SAME_AS``, empty while none was chosen."""

    means: Means
    detail: str = ""

    @property
    def whole(self) -> bool:
        return bool(self.detail) or self.means not in (Means.PROTECTED, Means.SAME_AS)

    def meaning(self, key: str) -> Label | None:
        """The label ``key`` with this meaning; None where the answer gives it no meaning of its own."""
        if self.means is Means.PROTECTED:
            group = Group.PROTECTED if self.detail == "other" else Group.TARGET
            return Label(key, group, self.detail, key, by_eye=True, drawn_only=False)
        if self.means is Means.LOOK_ALIKE:
            return Label(key, Group.LOOK_ALIKE, "other", key, by_eye=True, drawn_only=False)
        if self.means is Means.NOT_BY_EYE:
            return Label(key, Group.LOOK_ALIKE, "other", key, by_eye=False, drawn_only=False)
        return None

    def into(self) -> str | None:
        """What the label is learnt as, where that is another label; "" leaves it out, None keeps it."""
        if self.means is Means.SAME_AS:
            return self.detail
        return "" if self.means is Means.LEFT_OUT else None


def start_answer(known: bool) -> Answer | None:
    """Nothing is guessed: what a label means that the program does not know has to be said."""
    return Answer(Means.AS_KNOWN) if known else None

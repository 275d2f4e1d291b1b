"""Which pictures and diagrams are listed: by family, kind, standing, and by the words a person typed. Knows no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from borderlens.packs.kinds import FAMILIES, counterparts, known_kinds
from borderlens.packs.pictures import UNDECIDED, TeachingPicture

ALL = "all"
HARD = 0.5  # difficulty from which a picture stands behind the others of its kind
GROUPS = {
    "protected": ("target", "protected"),
    "look_alike": ("look_alike",),
    "cannot_tell": ("refer", UNDECIDED),
    "not_by_eye": ("not_by_eye",),
}
"""What a person chooses by, and the standings in it."""
TONES = {
    "protected": "consistent",
    "look_alike": "look_alike",
    "cannot_tell": "cannot_tell",
    "not_by_eye": "cannot_tell",
}


@dataclass(frozen=True)
class Choice:
    """What is asked for; ``family`` ALL and empty words ask for nothing."""

    family: str = ALL
    kind: str = ""
    group: str = ""
    typed: str = ""


def group_of(picture: TeachingPicture) -> str:
    """The group of GROUPS a picture belongs to; empty for an unknown kind."""
    return next((group for group, standings in GROUPS.items() if picture.standing in standings), "")


def folded(text: str) -> str:
    """Small letters without marks or places to break, so that ``nga voi`` finds ``Ngà voi`` and ``da ho`` ``Da hổ``."""
    plain = unicodedata.normalize("NFD", text.replace("\u200b", "").casefold().replace("đ", "d"))
    if any("\u0e80" <= letter <= "\u0eff" for letter in plain):
        return plain  # Lao vowels are marks too, but words differ by them
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def fits(typed: str, *names: str) -> bool:
    """Whether every typed word is in one of the names."""
    whole = " ".join(map(folded, names))
    return all(word in whole for word in folded(typed).split())


def chosen(
    pictures: Iterable[TeachingPicture], choice: Choice, names: Callable[[str], Sequence[str]]
) -> list[tuple[str, list[TeachingPicture]]]:
    """Kinds in the order of the table with their pictures that fit; ``names`` gives all names of a kind.

    Pictures of an unknown kind come last, under the empty kind, and belong to the family ``other``.
    """
    kinds = known_kinds()
    found: dict[str, list[TeachingPicture]] = {kind: [] for kind in (*kinds, "")}
    for picture in pictures:
        kind = picture.kind if picture.kind in kinds else ""
        if choice.family not in (ALL, picture.family or FAMILIES[-1]):
            continue
        if choice.kind not in ("", kind) or choice.group not in ("", group_of(picture)):
            continue
        found[kind].append(picture)
    return [(kind, sorted(row, key=_place)) for kind, row in found.items() if row and fits(choice.typed, *names(kind))]


def _place(picture: TeachingPicture) -> tuple[bool, list[tuple[int, str]]]:
    """What shows its signs well comes first; 60 before 100."""
    parts = re.findall(r"\d+|\D+", picture.stem)
    return picture.difficulty >= HARD, [(int(part), "") if part.isdigit() else (0, part) for part in parts]


def beside(picture: TeachingPicture, pictures: Sequence[TeachingPicture]) -> TeachingPicture | None:
    """What to hold beside a picture at first: of the best counterpart kind that is there, the one taken alike."""
    setting = picture.stem.removeprefix(picture.kind.replace("_", "-"))
    for kind in counterparts(picture.kind):
        own = [other for other in pictures if other.kind == kind]
        if own:
            alike = [other for other in own if setting and other.stem == kind.replace("_", "-") + setting]
            return (alike or sorted(own, key=lambda other: other.difficulty))[0]
    return next((other for other in pictures if other.kind == picture.kind and other is not picture), None)

"""How pictures are called in the language of the window."""

from __future__ import annotations

from borderlens.packs.kinds import FAMILIES, known_kinds
from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.say import say


def kind_name(kind: str) -> str:
    """Words of a kind; an unknown one is of the last family."""
    return say(f"kinds.{kind}") if kind in known_kinds() else say(f"products.product.{FAMILIES[-1]}")


def kind_names(kind: str) -> list[str]:
    """What a kind is found by: its own name and that of its family."""
    family = known_kinds()[kind].family if kind in known_kinds() else FAMILIES[-1]
    return [kind_name(kind), say(f"products.product.{family}")]


def picture_name(picture: TeachingPicture) -> str:
    """Words of its kind, or its file's name where the kind is not known."""
    return kind_name(picture.kind) if picture.family else picture.stem


def made_of(picture: TeachingPicture) -> str:
    """``solid`` for a rendered picture, else ``flat``: the last word of ids that say how it was made."""
    return "solid" if picture.rendered else "flat"

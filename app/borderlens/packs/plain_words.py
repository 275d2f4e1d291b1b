"""What no sentence of a pack may hold: characters that are not seen or turn the text round, markup, placeholders."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_PLACEHOLDER = re.compile(
    r"\b(?:TO-?DO|(?-i:TO DO)|TBD|TBC|X{3,}|lorem ipsum|placeholder)\b|\?{3,}|^[\W_]*$|\{[^}]*\}", re.IGNORECASE
)
_MARKUP = re.compile(r"<[A-Za-z/!?][^<>]*>?|&(?:#[0-9a-zA-Z]+|[a-zA-Z]{2,});")
_ODD = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")  # Cf turns the direction of writing, or is not seen at all
_BREAK = "\u200b"  # where a line of Lao may break


@dataclass(frozen=True, slots=True)
class Fault:
    """``problem`` is a name of ``packs.problems``; ``value`` is the place in the text."""

    problem: str
    value: str


def fault_of(text: str) -> Fault | None:
    """The first thing wrong with a sentence; None for plain words."""
    seen = text.replace(_BREAK, "")
    if not seen.isprintable():  # quick, and true of nearly every sentence
        for character in seen:
            if unicodedata.category(character) in _ODD:
                return Fault("odd_character", f"U+{ord(character):04X}")
    if mark := _MARKUP.search(text):
        return Fault("markup", mark[0])
    if place := _PLACEHOLDER.search(text):
        return Fault("placeholder", place[0])
    return None

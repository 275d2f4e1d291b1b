"""From what a person called a folder to a label: known names in four languages, or a key made of the name."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from borderlens.domain.products import Group, Label
from borderlens.packs.labels import known_labels
from borderlens.words import LANGUAGES, Words, read_catalogue

_LONGEST_KEY = 48
_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_UNSAID = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
# Letters that no decomposition takes apart.
_PLAIN = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe"})


def fold(name: str) -> str:
    """What is alike in two spellings of one name: no case, no Latin accents, one underscore for any run of signs.

    Marks of other scripts stay, since in Lao they are vowels.
    """
    plain = unicodedata.normalize("NFKD", _UNSAID.sub("", name)).casefold().translate(_PLAIN)
    plain = unicodedata.normalize("NFKC", _LATIN_MARKS.sub("", plain))
    kept = (sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in plain)
    return "_".join("".join(kept).split())


def key_of(name: str) -> str:
    """A label key (a-z, 0-9, underscores) for a name that is not known; the same name always gives the same key.

    What the alphabet cannot hold is stood for by the first digits of the name's sum.
    """
    folded = fold(name)
    plain = "_".join(re.findall("[a-z0-9]+", folded))
    if plain == folded and 0 < len(plain) <= _LONGEST_KEY:
        return plain
    mark = hashlib.sha256(folded.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    return "_".join(part for part in (plain[:_LONGEST_KEY].strip("_") or "label", mark) if part)


def unknown_label(key: str) -> Label:
    """What a label counts as until somebody says what it means: a protected product is never taken too lightly."""
    return Label(key, Group.PROTECTED, "other", key, by_eye=True, drawn_only=False)


class Meanings:
    """The labels that the program knows, and every name that each goes by.

    Args:
        base: labels of the pack that is built upon; their meaning goes before that of the program's table.
    """

    def __init__(self, base: Iterable[Label], words: Words) -> None:
        known = {**known_labels(), **{label.key: label for label in base}}
        self.known: Mapping[str, Label] = {key: replace(label, drawn_only=False) for key, label in known.items()}
        self._words = words
        names = {_compact(key): key for key in self.known}
        for language in LANGUAGES:
            texts = read_catalogue(words.folder, language).texts
            for key in self.known:
                if text := texts.get(f"products.{key}"):
                    names.setdefault(_compact(text), key)
        self._names = names

    def find(self, name: str) -> str | None:
        """Key of the known label that goes by ``name``, however it is spelled."""
        return self._names.get(_compact(name))

    def key(self, name: str) -> str:
        """The known label's key, else one made of the name."""
        return self.find(name) or key_of(name)

    def title(self, key: str, otherwise: str) -> str:
        """Name of a known label in the person's language."""
        return self._words.say(f"products.{key}") if self._words.has(f"products.{key}") else otherwise


def _compact(name: str) -> str:
    return fold(name).replace("_", "")

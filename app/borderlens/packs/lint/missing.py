"""Words that are missing although something stands in their place, and languages that are missing altogether."""

from __future__ import annotations

from collections.abc import Iterator

from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.lint.likeness import plain
from borderlens.words import LANGUAGES

STAND_IN = {
    "en": "Not written yet",
    "vi": "Chưa viết",
    "zh-Hans": "尚未填写",
    "lo": "ຍັງບໍ່ທັນຂຽນ",
}
"""What stands for words that an imported file did not hold; the item cannot be taught with until they are written."""
_STANDS = {plain(text) for text in STAND_IN.values()}


def missing_words(case: Case) -> Iterator[Finding]:
    """Stand-ins left by an import are errors; a language that the pack does not have is a warning."""
    absent = [language for language in LANGUAGES if language not in case.pack.texts]
    if absent:
        yield case.at_pack(Level.WARNING, "missing.language", "pack.toml", "languages", languages=", ".join(absent))
    for entry in case.pack.items:
        for language in case.pack.languages:
            for text in case.texts(entry, language):
                if plain(text.words) in _STANDS:
                    yield case.at_text(Level.ERROR, "missing.words", entry, language, text.path)

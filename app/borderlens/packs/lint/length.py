"""Writers make the right option the longest; whoever notices needs to know nothing else.

For each language: how often is the right option strictly the longest of its item (letters counted, marks and blanks
not), against the share that chance would give. "Cannot tell" is left out, and so are items that it answers.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level

LEAST_ITEMS = 20
MARGIN = 0.15
"""Share of the items by which the longest must be right more often than by chance."""
_DEVIATIONS = 2.33


def longest_option(case: Case) -> Iterator[Finding]:
    """One warning a language, from 20 single-choice items on."""
    for language in case.pack.languages:
        count, longest, expected, variance = 0, 0, 0.0, 0.0
        for entry in case.pack.items:
            item, words = entry.item, case.words(entry, language)
            if item.type is not ItemType.SINGLE or not item.is_decidable:
                continue
            sizes = {option: _size(words.options[option]) for option in item.options if option != CANNOT_TELL}
            right = sizes.pop(item.answer[0])
            if not sizes:
                continue
            chance = 1 / (len(sizes) + 1)
            count += 1
            longest += right > max(sizes.values())
            expected += chance
            variance += chance * (1 - chance)
        excess = longest - expected
        if count >= LEAST_ITEMS and excess > MARGIN * count and excess > _DEVIATIONS * variance**0.5:
            yield case.at_pack(
                Level.WARNING,
                "longest",
                f"text/{language}.toml",
                "items",
                found=longest,
                count=count,
                expected=round(expected),
            )


def _size(text: str) -> int:
    return sum(unicodedata.category(character)[0] in "LN" for character in text)

"""Sentences in one or more languages at a time, for sheets that two countries read together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from borderlens.words import LANGUAGES, Words

Texts = list[str]
"""The same in each language of a sheet, in their order."""


@lru_cache(maxsize=len(LANGUAGES))
def _words(translations: Path, language: str) -> Words:
    """Read once: a hundred certificates would read the catalogues two hundred times."""
    return Words(translations, language)


class Sayings:
    """Words of the languages of one sheet."""

    def __init__(self, translations: Path, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self._words = [_words(translations, language) for language in languages]

    def say(self, key: str, **fields: object) -> Texts:
        """The sentence of ``key`` in each language. A field that is a list holds its words for each language."""
        return [
            words.say(key, **{name: value[at] if isinstance(value, list) else value for name, value in fields.items()})
            for at, words in enumerate(self._words)
        ]

    def has(self, key: str) -> bool:
        return self._words[0].has(key)

    def same(self, text: str) -> Texts:
        """A name, a number: not translated."""
        return [text] * len(self._words)

    @property
    def has_drafts(self) -> bool:
        """True where the sentences of a language are a draft that nobody of that language has read yet."""
        return any(words.is_draft("reports.title") for words in self._words)


def percent(share: float) -> str:
    """A fraction as whole per cents; never 0 % or 100 % for a share that is neither."""
    whole = round(share * 100)
    if whole == 0 and share > 0:
        return "<\u00a01\u00a0%"
    if whole == 100 and share < 1:
        return ">\u00a099\u00a0%"
    return f"{whole}\u00a0%"


def plain(value: float, digits: int = 2) -> str:
    """A coefficient, without a minus before nought."""
    shown = f"{value:.{digits}f}"
    return shown.lstrip("-") if float(shown) == 0 else shown.replace("-", "−")

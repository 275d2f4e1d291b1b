"""Texts that stand in the file of another language, told by their letters.

Latin names, abbreviations and units are at home in every language, so a text is judged only where enough of it is
there: a Lao or Chinese one by its share of Lao or Chinese letters, a Vietnamese one by the marks that hardly a
sentence does without, an English one by letters that English does not have.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from borderlens.packs.lint.case import Case, Text
from borderlens.packs.lint.finding import Finding, Level

_LAO = re.compile("[\u0e80-\u0eff]")
_THAI = re.compile("[\u0e00-\u0e7f]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+(?:['’-][A-Za-z]+)*")
_NAMES = re.compile(r"\b(?:[A-Z][\w.-]*[A-Z0-9][\w.-]*|https?://\S+)")
_VIETNAMESE = re.compile("[đĐăĂơƠưƯâÂêÊôÔ\u1ea0-\u1ef9]|[ìíĩòóõùúũèéẽàáãýỳÌÍĨÒÓÕÙÚŨÈÉẼÀÁÃÝỲ]")
_ONLY_VIETNAMESE = re.compile("[đĐăĂơƠưƯ\u1ea0-\u1ef9]")
_WORDS = 6  # lower-case Latin words that no run of names reaches


def foreign_script(case: Case) -> Iterator[Finding]:
    """One warning an item and language, at the first text in another language."""
    for entry in case.pack.items:
        for language in case.pack.languages:
            wrong = [text for text in case.texts(entry, language) if not fits_language(text.words, language)]
            if wrong:
                first: Text = wrong[0]
                yield case.at_text(
                    Level.WARNING, "script", entry, language, first.path, language=language, count=len(wrong)
                )


def fits_language(text: str, language: str) -> bool:
    """False only where a text is surely not written in ``language``."""
    text = unicodedata.normalize("NFC", text)
    rest = _NAMES.sub(" ", text)
    words = [word for word in _LATIN_WORD.findall(rest) if word[0].islower() and len(word) > 1]
    lao, han, thai = (len(letters.findall(text)) for letters in (_LAO, _HAN, _THAI))
    if language == "lo":
        return not thai and lao >= 4 * han and (lao > 5 * len(words) or len(words) < _WORDS)
    if language == "zh-Hans":
        return han >= lao and not thai and (han > 2 * len(words) or len(words) < _WORDS)
    latin = sum(len(word) for word in _LATIN_WORD.findall(text))
    if lao + han + thai > latin:
        return False
    marked = sum(bool(_VIETNAMESE.search(word)) for word in words)
    if language == "vi":
        return len(words) < _WORDS or 4 * marked >= len(words)
    own = sum(bool(_ONLY_VIETNAMESE.search(word)) for word in words)
    return len(words) < _WORDS or 4 * own < len(words)

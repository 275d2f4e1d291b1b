"""Numbers that a translation lost, changed or added: each text against the same text in the first language.

A number in digits of any script must be there in the other language too, in digits or in words. Points and commas are
read both ways, as thousands and as decimals, because the four languages use them differently; a million, 万 or triệu
behind a number multiplies it. Numbers in words alone are never missed: languages use them too differently.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.lint.spelled import spelled

_BLANKS = "[ \u00a0\u202f\u2009]"
_TOKEN = re.compile(rf"\d+(?:[.,]\d+)*(?:{_BLANKS}\d{{3}}(?!\d))*")
_SCALES = {
    "en": {"thousand": 1e3, "million": 1e6, "billion": 1e9},
    "vi": {"nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9},
    "zh-Hans": {"百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8},
    "lo": {"ພັນ": 1e3, "ໝື່ນ": 1e4, "ແສນ": 1e5, "ລ້ານ": 1e6, "ຕື້": 1e9},
}

Values = frozenset[float]
"""All that one written number can mean: 1.000 is one or a thousand."""


def differing_numbers(case: Case) -> Iterator[Finding]:
    """One warning for each text whose numbers are not those of the first language."""
    first = case.first_language
    for entry in case.pack.items:
        source = {text.path: text.words for text in case.texts(entry, first)}
        for language in case.pack.languages:
            if language == first:
                continue
            for text in case.texts(entry, language):
                if text.path not in source:
                    continue
                lost, added = difference(source[text.path], first, text.words, language)
                if lost or added:
                    yield case.at_text(
                        Level.WARNING,
                        "numbers",
                        entry,
                        language,
                        text.path,
                        lost=", ".join(lost) or "–",
                        added=", ".join(added) or "–",
                        language=language,
                    )


def difference(source: str, first: str, text: str, language: str) -> tuple[list[str], list[str]]:
    """Numbers of ``source`` (in language ``first``) that ``text`` lacks, and those that only ``text`` has."""
    left, right = numbers(source, first), numbers(text, language)
    for written, values in list(left):
        match = next((pair for pair in right if pair[1] & values), None)
        if match is not None:
            left.remove((written, values))
            right.remove(match)
    in_source, in_text = spelled(source, first), spelled(text, language)
    lost = [written for written, values in left if not values & in_text]
    added = [written for written, values in right if not values & in_source]
    return lost, added


def numbers(text: str, language: str) -> list[tuple[str, Values]]:
    """The numbers in digits, as written and with what they can mean, multiplied by the word behind them."""
    text = unicodedata.normalize("NFKC", text).replace("\u200b", "")
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    found = []
    end = 0
    for token in _TOKEN.finditer(text):
        if token.start() < end:
            continue
        values, end = _scaled(_meanings(token[0]), text, token.end(), _SCALES[language])
        found.append((text[token.start() : end], values))
    return found


def _meanings(token: str) -> Values:
    whole = re.sub(r"\D", "", token)
    groups = re.split(r"[.,]|" + _BLANKS, token)
    found = set()
    if len(groups) == 1 or (len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        found.add(float(whole))
    if len(groups) > 1 and re.search(r"[.,]\d+$", token):
        found.add(float("".join(groups[:-1]) + "." + groups[-1]))
    return frozenset(found or {float(whole)})


def _scaled(values: Values, text: str, end: int, scales: dict[str, float]) -> tuple[Values, int]:
    """``values`` times the scale words that follow; of "1万5千" the parts together."""
    names = "|".join(sorted(scales, key=len, reverse=True))
    factor = 1.0
    while match := re.compile(rf"{_BLANKS}?({names})(?![a-z])").match(text, end):
        factor *= scales[match[1]]
        end = match.end()
    if factor == 1.0:
        return values, end
    values = frozenset(value * factor for value in values)
    if "万" in scales and (more := _TOKEN.match(text, end)) is not None:
        rest, behind = _scaled(_meanings(more[0]), text, more.end(), scales)
        if behind > more.end() and max(rest) < factor:
            return frozenset(one + two for one, two in product(values, rest)), behind
    return values, end

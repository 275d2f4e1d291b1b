"""Stems that ask the same thing twice, and options of one item that nobody can tell apart.

Texts are compared without capitals, marks and blanks, by the sets of their groups of three letters (Jaccard).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import combinations

from borderlens.domain.items import CANNOT_TELL, Item
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.quiz_pack import QuizItem

NEAR_STEMS = 0.85
NEAR_OPTIONS = 0.9
_SHORT = 12  # letters: below, one letter more or less can be another word


def alike_stems(case: Case) -> Iterator[Finding]:
    """Pairs of items on the same pictures, or both on none, with the same stem or nearly.

    The same stem, pictures and options are an error. Options apart, one stem can be asked of several pictures.
    """
    reported: set[tuple[str, str]] = set()
    for language in case.pack.languages:
        stems = {entry.item.key: plain(case.words(entry, language).stem) for entry in case.pack.items}
        grams = {key: _grams(stem) for key, stem in stems.items()}
        for one, two in combinations(case.pack.items, 2):
            first, second = one.item, two.item
            pair = (first.key, second.key)
            if pair in reported or _shown(first) != _shown(second):
                continue
            same = stems[first.key] == stems[second.key]
            if same and _asked(case, one, language) == _asked(case, two, language):
                yield case.at_text(Level.ERROR, "stem.same", two, language, ("stem",), other=first.key)
            elif same or (_alike(grams[first.key], grams[second.key]) >= NEAR_STEMS and not _apart(stems, pair)):
                yield case.at_text(Level.WARNING, "stem.near", two, language, ("stem",), other=first.key)
            else:
                continue
            reported.add(pair)


def alike_options(case: Case) -> Iterator[Finding]:
    """Options of one item with the same words (error) or nearly (warning).

    Where numbers or short words make the difference, it is one that can be seen.
    """
    for entry in case.pack.items:
        for language in case.pack.languages:
            options = case.words(entry, language).options
            unread = {CANNOT_TELL, *(picture.name for picture in entry.item.pictures)}
            for one, two in combinations([option for option in options if option not in unread], 2):
                first, second = plain(options[one]), plain(options[two])
                details = {"first": options[one], "second": options[two]}
                if first == second:
                    yield case.at_text(Level.ERROR, "option.same", entry, language, ("options", two), **details)
                elif (
                    min(len(first), len(second)) >= _SHORT
                    and _digits(first) == _digits(second)
                    and _alike(_grams(first), _grams(second)) >= NEAR_OPTIONS
                ):
                    yield case.at_text(Level.WARNING, "option.near", entry, language, ("options", two), **details)


def plain(text: str) -> str:
    """Letters, numbers and the marks that belong to letters only, in one case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if unicodedata.category(character)[0] in "LNM")


def _shown(item: Item) -> tuple[object, ...]:
    return (item.type, frozenset(picture.sha256 for picture in item.pictures), item.answer if item.regions else ())


def _asked(case: Case, entry: QuizItem, language: str) -> tuple[object, ...]:
    words = case.words(entry, language)
    texts = (*words.options.values(), *words.targets.values())
    return (sorted(map(plain, texts)), entry.item.number, entry.item.scenario)


def _apart(stems: dict[str, str], pair: tuple[str, str]) -> bool:
    return _digits(stems[pair[0]]) != _digits(stems[pair[1]])


def _digits(text: str) -> list[str]:
    return sorted(character for character in text if character.isdigit())


def _grams(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 3] for place in range(max(1, len(text) - 2)))


def _alike(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / len(first | second)

"""Rules for the items of a quiz pack that can be read but may still teach or measure badly.

``lint(pack, facts)`` puts every rule over a pack that ``read_quiz_pack`` has taken in. A rule is a function from a
``Case`` to findings; a new one is a line in ``RULES``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from borderlens.packs.lint.case import Case, facts_file
from borderlens.packs.lint.claims import forbidden_words
from borderlens.packs.lint.facts import unfit_facts
from borderlens.packs.lint.finding import Finding, Level
from borderlens.packs.lint.law import law_dates
from borderlens.packs.lint.length import longest_option
from borderlens.packs.lint.likeness import alike_options, alike_stems
from borderlens.packs.lint.methods import harmful_answers
from borderlens.packs.lint.missing import missing_words
from borderlens.packs.lint.numbers import differing_numbers
from borderlens.packs.lint.position import answer_position
from borderlens.packs.lint.script import foreign_script
from borderlens.packs.lint.truth import untrue_pictures
from borderlens.packs.lint.wide import wide_regions
from borderlens.packs.quiz_pack import QuizPack

__all__ = ["RULES", "Finding", "Level", "lint", "read_marks"]

Rule = Callable[[Case], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    missing_words,
    unfit_facts,
    law_dates,
    untrue_pictures,
    wide_regions,
    harmful_answers,
    forbidden_words,
    foreign_script,
    differing_numbers,
    alike_stems,
    alike_options,
    answer_position,
    longest_option,
)


def lint(pack: QuizPack, facts: Mapping[str, str], today: date | None = None) -> tuple[Finding, ...]:
    """Everything that the rules find in a pack, errors first, then by file and line.

    ``facts`` are the marks of the known facts, as ``read_marks`` gives them; ``today`` decides what is out of date.
    """
    case = Case(pack, facts, today or date.today())
    found = {finding_key(finding): finding for rule in RULES for finding in rule(case)}
    return tuple(sorted(found.values(), key=lambda f: (f.level is Level.WARNING, str(f.file), f.line, f.rule)))


def finding_key(finding: Finding) -> tuple[str, Path, int, str]:
    """Two items that share a text share the finding on it."""
    return (finding.rule, finding.file, finding.line, "" if finding.line else finding.item)


def read_marks(assets: Path) -> dict[str, str]:
    """Mark of every fact that the program knows of, from the table in ``assets``."""
    return {str(key): str(mark) for key, mark in tomllib.loads(facts_file(assets).read_text("utf-8")).items()}

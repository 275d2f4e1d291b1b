"""A pack of any items, written as files and read as the program reads it, for rules that need a bad one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from borderlens.packs.lint import Finding, lint
from borderlens.packs.quiz_pack import read_quiz_pack
from borderlens.packs.toml_text import toml_text

TODAY = date(2026, 12, 1)
MARKS = {"IV-001": "V", "IV-002": "SEED", "IV-003": "M", "IV-004": "C"}
TEXT_HEAD = {"status": "draft", "title": "Bad pack", "summary": "Made to be found."}

Items = list[tuple[dict[str, Any], dict[str, dict[str, Any]]]]
Linted = Callable[..., tuple[Finding, ...]]


def item(key: str, **changed: Any) -> dict[str, Any]:
    """One single-choice item on evidence; ``changed`` replaces fields, ``None`` takes one out."""
    fields = {
        "key": key,
        "version": 1,
        "type": "single",
        "competency": "evidence",
        "kind": "ivory",
        "difficulty": 0.3,
        "facts": ["IV-001"],
        "options": ["bag", "label", "note"],
        "answer": ["label"],
    } | changed
    return {name: value for name, value in fields.items() if value is not None}


def words(stem: str = "What comes first?", **changed: Any) -> dict[str, Any]:
    return {
        "stem": stem,
        "why": "The label ties the bag to the note.",
        "cannot_see": "Who packed it.",
        "next_time": "Begin with the label.",
        "options": {"bag": "The bag", "label": "The label", "note": "A note"},
        "mistakes": {"bag": "It has no number yet.", "note": "It needs the number."},
    } | changed


@pytest.fixture
def linted(tmp_path: Path) -> Linted:
    """What the rules find in a pack of these items: (fields, words by language), pictures by name with their marks."""

    def build(items: Items, shown: Mapping[str, str] | None = None, **texts: Any) -> tuple[Finding, ...]:
        folder = tmp_path / "bad"
        (folder / "text").mkdir(parents=True)
        (folder / "pictures").mkdir()
        languages = list(items[0][1])
        head = {"format": 1, "id": "bad", "version": 1, "languages": languages, "licence": "CC0"}
        (folder / "pack.toml").write_text(toml_text(head), "utf-8")
        neutral = {"item": [fields for fields, _ in items]}
        (folder / "items.toml").write_text(toml_text(neutral, bare_dates=True), "utf-8")
        for language in languages:
            entries = {fields["key"]: by_language[language] for fields, by_language in items}
            document = TEXT_HEAD | texts | {"items": entries}
            (folder / "text" / f"{language}.toml").write_text(toml_text(document), "utf-8")
        for name, marks in (shown or {}).items():
            Image.new("RGB", (40, 30), (len(name), 99, 9)).save(folder / "pictures" / f"{name}.png")
            (folder / "pictures" / f"{name}.toml").write_text(f'file = "{name}.png"\ndrawn = true\n{marks}', "utf-8")
        return lint(read_quiz_pack(folder), MARKS, TODAY)

    return build


def rules(findings: tuple[Finding, ...], *but: str) -> list[str]:
    """Names of the rules that fired, without the missing languages that most packs here have on purpose."""
    return [finding.rule for finding in findings if finding.rule not in ("missing.language", *but)]

"""The words of mistakes, outcomes, products and advice: whole in four languages, free of what is never said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import borderlens
from borderlens.domain import bundle_errors, errors, form_errors, lrs_errors, report_errors, session_errors
from borderlens.domain.errors import Mistake, PackMistake
from borderlens.domain.finding import Outcome, Reason
from borderlens.words import LANGUAGES, Words, read_catalogue

_MODULES = (errors, form_errors, bundle_errors, session_errors, report_errors, lrs_errors)
AREAS = ("errors", "outcomes", "products", "advice")
TRANSLATIONS = Path(__file__).resolve().parents[1] / "assets" / "translations"
NEVER = {
    "en": r"\b(legal|illegal|farmed|wild|fake|counterfeit|genuine|guilty|smuggl\w+|criminal|proves?|proved|proven)\b",
    "vi": r"trái phép|hợp pháp|bất hợp pháp|nuôi nhốt|hoang dã|chứng minh|hàng giả|giả mạo|buôn lậu|tội phạm",
    "zh-Hans": r"非法|合法|养殖|野生|证明|伪|假货|冒充|走私|罪",
    "lo": r"ກົດໝາຍ|ສັດປ່າ|ຂອງປອມ|ລັກລອບ|ອາຊະຍາກຳ",
}


def mistakes() -> list[type[Mistake]]:
    found: list[type[Mistake]] = []
    waiting = [Mistake]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_that_a_photo_cannot_show(language: str) -> None:
    said = {k: t.replace("\u200b", "") for k, t in read_catalogue(TRANSLATIONS, language).texts.items()}
    found = {k: t for k, t in said.items() if k.split(".")[0] in AREAS and re.search(NEVER[language], t, re.IGNORECASE)}
    assert not found


def test_nobody_is_told_to_harm_a_sample() -> None:
    advice = {k: t for k, t in read_catalogue(TRANSLATIONS, "en").texts.items() if k.startswith("advice.")}
    harm = re.compile(r"\b(burn|scratch|heat|flame|hot needle|drill|scrape|file it|taste)\b", re.IGNORECASE)
    assert advice
    assert not {k: t for k, t in advice.items() if harm.search(t)}


def test_codes_are_different() -> None:
    codes = [mistake.code for mistake in mistakes()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_outcomes_and_reasons_have_words(language: str) -> None:
    texts = read_catalogue(TRANSLATIONS, language).texts
    for outcome in Outcome:
        assert {f"outcomes.{outcome}.{part}" for part in ("word", "headline", "action", "line")} <= texts.keys()
    for reason in Reason:
        assert {f"outcomes.reason.{reason}{part}" for part in ("", ".headline", ".action")} <= texts.keys()


def test_a_pack_mistake_without_a_line_does_not_name_one() -> None:
    words = Words()
    fields = {"file": "pack.toml", "what": "the file is missing", "mend": "add it"}
    assert words.mistake(PackMistake(line=0, **fields)) == "pack.toml: the file is missing. Mend: add it."
    assert words.mistake(PackMistake(line=7, **fields)) == "pack.toml, line 7: the file is missing. Mend: add it."


def test_every_module_with_mistakes_was_looked_at() -> None:
    """Mistakes live in files that are read above, so that the list is whole."""
    folder = Path(borderlens.__file__).parent
    known = {Path(module.__file__ or "") for module in _MODULES}
    pattern = re.compile(r"^class \w+\((?:\w*Mistake|TooManyPixels)\)", re.MULTILINE)
    elsewhere = [p for p in folder.rglob("*.py") if p not in known and pattern.search(p.read_text("utf-8"))]
    assert not elsewhere

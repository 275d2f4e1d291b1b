import csv
import re
import string
from pathlib import Path
from xml.etree import ElementTree

import pytest

from borderlens.domain import errors
from borderlens.words import LANGUAGES, Words, read_catalogue

HARD_CLAIMS = {
    "en": r"\b(illegal|fake|criminal|farmed|proves)\b",
    "vi": r"bất hợp pháp|tội phạm",
    "zh-Hans": r"非法|罪犯",
    "lo": r"ຜິດກົດໝາຍ",
}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(__file__).resolve().parents[1] / "assets" / "translations"


@pytest.mark.parametrize("language", [k for k in LANGUAGES if k != "en"])
def test_every_sentence_stands_in_every_language_with_the_same_fields(folder: Path, language: str) -> None:
    english, other = read_catalogue(folder, "en"), read_catalogue(folder, language)
    assert set(english.texts) == set(other.texts)
    wrong = {k for k, text in english.texts.items() if fields(text) != fields(other.texts[k])}
    assert not wrong


@pytest.mark.parametrize("language", [k for k in LANGUAGES if k != "en"])
def test_unreviewed_translations_are_marked_as_drafts(folder: Path, language: str) -> None:
    other = read_catalogue(folder, language)
    assert set(other.texts) == other.drafts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_gives_a_verdict(folder: Path, language: str) -> None:
    # Sentences that say what the program never says ("legal or illegal") name both sides and are let through.
    denials = re.compile(r"legal or|or illegal|hợp pháp hay|合法|ຖືກ\u200b?ກົດໝາຍ", re.IGNORECASE)
    found = {
        key: text
        for key, text in read_catalogue(folder, language).texts.items()
        if re.search(HARD_CLAIMS[language], text.replace("\u200b", ""), re.IGNORECASE) and not denials.search(text)
    }
    assert not found


def test_no_id_stands_twice(folder: Path) -> None:
    for language in LANGUAGES:
        ids = [
            m.get("id")
            for f in (folder / language).glob("*.ts")
            for m in ElementTree.parse(f).getroot().iter("message")
        ]
        assert len(ids) == len(set(ids)), language


def all_mistakes() -> list[type[errors.Mistake]]:
    found, queue = [], [errors.Mistake]
    while queue:
        for kind in queue.pop().__subclasses__():
            found.append(kind)
            queue.append(kind)
    return [k for k in found if k.__module__.startswith("borderlens")]


def test_every_mistake_has_its_sentence(folder: Path) -> None:
    words = Words(folder)
    missing = [k.code for k in all_mistakes() if not words.has(f"errors.{k.code}")]
    assert not missing


def test_unknown_language_falls_back_to_english(folder: Path) -> None:
    words = Words(folder, "xx")
    assert words.language == "en"
    with pytest.raises(KeyError):
        words.say("no.such.sentence")


def test_a_catalogue_cannot_reach_into_values(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "x.ts").write_text(
        '<TS><context><message id="x"><translation>{value.__class__}</translation></message></context></TS>', "utf-8"
    )
    with pytest.raises(KeyError):
        Words(tmp_path).say("x", value=1)


def test_a_missing_translation_is_shown_in_english_and_counts_as_draft(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "x.ts").write_text(
        '<TS><context><message id="x"><translation>Hello {name}</translation></message></context></TS>', "utf-8"
    )
    words = Words(tmp_path, "vi")
    assert words.say("x", name="A") == "Hello A"
    assert words.is_draft("x")


def test_lao_may_break_between_words_and_a_writers_breaks_stay(tmp_path: Path) -> None:
    message = '<message id="{}"><translation>{}</translation></message>'
    messages = message.format("plain", "ໜັງເສືອ") + message.format("broken", "ໜັງ\u200bເສືອດາວ")
    for language in ("en", "lo"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "x.ts").write_text(f"<TS><context>{messages}</context></TS>", "utf-8")
    assert read_catalogue(tmp_path, "lo").texts == {"plain": "ໜັງ\u200bເສືອ", "broken": "ໜັງ\u200bເສືອດາວ"}
    assert read_catalogue(tmp_path, "en").texts["plain"] == "ໜັງເສືອ"


@pytest.mark.shared
@pytest.mark.parametrize(
    ("language", "column"), [("vi", "Vietnamese"), ("zh-Hans", "Simplified Chinese"), ("lo", "Lao")]
)
def test_a_trainer_is_called_what_the_glossary_says(folder: Path, shared: Path, language: str, column: str) -> None:
    with (shared / "domain" / "glossary.csv").open(encoding="utf-8-sig", newline="") as file:
        term = next(row[column] for row in csv.DictReader(file) if row["English"] == "trainer")
    other = read_catalogue(folder, language).texts
    said = [k for k, text in read_catalogue(folder, "en").texts.items() if re.search(r"\btrainers?\b", text, re.I)]
    assert len(said) > 30
    assert not [k for k in said if term.casefold() not in other[k].replace("\u200b", "").casefold()]

"""Every cue that a recipe can put on a picture has a name and a note in four languages."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from borderlens.words import LANGUAGES, read_catalogue
from studio import skin_cues

PREFIX = "reference.cue."
TREES = ("assets/pictures", "assets/studio/cutouts")
# Words that no text about a sign may use: a name for one trade, for one age, or a certainty.
NEVER = {
    "en": r"\b(il)?legal|\bfake|\bfarm|\bwild\b|\bproof|\bproves?\b|\bage\b|\byears? old",
    "vi": r"hợp pháp|nuôi|hoang dã|chứng minh|tuổi",
    "zh-Hans": r"合法|非法|养殖|野生|证明|年龄",
    "lo": r"ກົດໝາຍ|ລ້ຽງ(?!ລູກ)|ພິສູດ|ອາຍຸ",
}


@cache
def cues_of_truths(root: Path) -> set[str]:
    """Ids in the truth files that lie beside committed pictures and cut-outs."""
    found = set()
    for tree in TREES:
        for path in (root / tree).rglob("*.toml"):
            cues = tomllib.loads(path.read_text("utf-8")).get("cues", [])
            found |= {str(cue["id"] if "id" in cue else cue["name"]) for cue in cues}
    return found


def words_in(node: ast.AST) -> Iterator[str]:
    """Literal words that an expression can be: a constant, either side of a choice, the parts of a tuple."""
    match node:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=one, orelse=other):
            yield from words_in(one)
            yield from words_in(other)
        case ast.Starred(value=ast.IfExp(body=ast.Tuple() as one, orelse=ast.Tuple() as other)):
            yield from words_in(one.elts[0])
            yield from words_in(other.elts[0])


@cache
def cues_of_recipes(root: Path) -> set[str]:
    """Ids written out in the recipes where a mark or cue is made."""
    found = {cue for table in (skin_cues.MAIN, skin_cues.WORN) for cue, _ in table.values()}
    for path in (root / "assets" / "studio").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Mark" | "Cue"), args=[first, *_]):
                    found |= set(words_in(first))
                case ast.Call(func=ast.Attribute(attr="mark"), args=[_, second, *_]):
                    found |= set(words_in(second))
                case ast.Call(func=ast.Name(id="_framed"), args=[*_, name, _]):
                    found |= set(words_in(name))
                case ast.Call(func=ast.Attribute(value=ast.Name(id="found"), attr="append"), args=[ast.Tuple() as row]):
                    found |= set(words_in(row.elts[0]))
    return found - {"scale"}


@cache
def recipes(root: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in (root / "assets" / "studio").rglob("*.py"))


@pytest.fixture(scope="module", params=LANGUAGES)
def texts(request: pytest.FixtureRequest) -> tuple[str, dict[str, str]]:
    folder = Path(__file__).resolve().parents[2] / "assets" / "translations"
    catalogue = read_catalogue(folder, request.param).texts
    return request.param, {key[len(PREFIX) :]: text for key, text in catalogue.items() if key.startswith(PREFIX)}


def test_every_cue_of_a_committed_picture_has_a_name_and_a_note(root: Path, texts: tuple[str, dict[str, str]]) -> None:
    cues = cues_of_truths(root)
    assert {"crossing_lines", "tip"} <= cues
    assert cues | {f"{cue}.note" for cue in cues} <= texts[1].keys()


def test_every_cue_that_a_recipe_marks_has_a_name_and_a_note(root: Path, texts: tuple[str, dict[str, str]]) -> None:
    cues = cues_of_recipes(root)
    assert {"zebra_bands", "fibre_base", "pearl_lustre", "sawn_face", "white_belly", "lengthwise_grain"} <= cues
    missing = (cues | {f"{cue}.note" for cue in cues}) - texts[1].keys()
    assert not missing


def test_no_words_are_kept_for_a_cue_that_nothing_marks(root: Path, texts: tuple[str, dict[str, str]]) -> None:
    written = recipes(root)
    assert [key for key in texts[1] if f'"{key.removesuffix(".note")}"' not in written] == []


def test_words_of_a_cue_say_nothing_that_no_sign_can_show(texts: tuple[str, dict[str, str]]) -> None:
    language, found = texts
    hard = {key: text for key, text in found.items() if re.search(NEVER[language], text.replace("\u200b", ""), re.I)}
    assert not hard


def test_a_name_is_short_and_a_note_is_a_sentence_or_two(texts: tuple[str, dict[str, str]]) -> None:
    language, found = texts
    for key, text in found.items():
        if not key.endswith(".note"):
            assert text[-1] not in ".。", key
            assert language != "en" or len(text.split()) <= 6, key
        else:
            assert text[-1] in ".。", key
            assert 1 <= len(re.findall(r"[.。?](?= |$|[^\x00-\x7f])", text)) <= 3, key
            assert len(text) <= 240, key

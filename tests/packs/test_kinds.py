"""The table of kinds is whole, checked, and has words in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from borderlens.packs.kinds import counterparts, known_kinds, read_kinds
from borderlens.words import LANGUAGES, read_catalogue

NEVER = {
    "en": r"\b(legal|illegal|farmed|wild|fake|criminal)\b",
    "vi": r"trái phép|hợp pháp|nuôi nhốt|hàng giả",
    "zh-Hans": r"非法|合法|养殖|野生|伪|假",
    "lo": r"ຜິດກົດໝາຍ|ຖືກກົດໝາຍ",
}


def test_the_studio_draws_by_the_same_table() -> None:
    from studio.kinds import KINDS

    assert list(KINDS) == list(known_kinds())
    assert {name: kind.standing for name, kind in KINDS.items()} == {n: k.standing for n, k in known_kinds().items()}


@pytest.mark.parametrize(
    "table",
    [
        "[a",
        "a = 3",
        '[a]\nfamily = "ivory"\nstanding = "target"',
        '[a]\nfamily = "bear"\nstanding = "target"\nmade = "flat"',
        '[a]\nfamily = "ivory"\nstanding = "maybe"\nmade = "flat"',
        '[a]\nfamily = "ivory"\nstanding = "target"\nmade = "photo"',
        '[a]\nfamily = "ivory"\nstanding = "target"\nmade = "flat"\ncolour = "white"',
    ],
)
def test_a_damaged_table_is_named(tmp_path: Path, table: str) -> None:
    file = tmp_path / "kinds.toml"
    file.write_text(table, "utf-8")
    with pytest.raises(ValueError, match=re.escape(str(file))):
        read_kinds(file)


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("ivory_bangle", "bone_bangle"),
        ("tiger_skin", "printed_plush"),
        ("claw", "claw_cast"),
        ("canine_cast", "canine"),
        ("rhino_horn", "cattle_horn"),
    ],
)
def test_the_best_counterpart_comes_first(kind: str, first: str) -> None:
    assert counterparts(kind)[0] == first


def test_what_no_eye_tells_apart_has_no_counterpart() -> None:
    assert counterparts("wine") == counterparts("unknown") == []
    assert all(name not in counterparts(name) for name in known_kinds())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name_that_claims_nothing(root: Path, language: str) -> None:
    catalogue = read_catalogue(root / "assets" / "translations", language)
    names = {kind: catalogue.texts.get(f"kinds.{kind}", "").replace("\u200b", "") for kind in known_kinds()}
    assert [kind for kind, name in names.items() if not name] == []
    assert [name for name in names.values() if re.search(NEVER[language], name, re.IGNORECASE)] == []
    assert len(set(names.values())) == len(names)
    drafts = {f"kinds.{kind}" for kind in names} <= catalogue.drafts
    assert drafts is (language != "en")

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from borderlens.packs.kinds import known_kinds
from borderlens.packs.seen import seen
from borderlens.words import LANGUAGES, read_catalogue


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_words_that_name_no_kind(root: Path, language: str) -> None:
    names = read_catalogue(root / "assets" / "translations", language, "kinds").texts
    for kind in known_kinds():
        words = seen(kind, language)
        assert words
        assert names[f"kinds.{kind}"].casefold() not in words.casefold() or kind in ("powder", "meat")
    assert seen("unicorn", language) is None


def test_a_kind_stands_under_one_form(root: Path) -> None:
    table = tomllib.loads((root / "assets" / "tables" / "seen.toml").read_text("utf-8"))
    listed = [kind for kinds in table.values() for kind in kinds]
    assert sorted(listed) == sorted(known_kinds())


def test_a_product_shares_its_form_with_something_else_that_looks_like_it() -> None:
    for product, other in [("ivory_section", "bone_section"), ("pangolin_scales", "horn_chips"), ("claw", "claw_cast")]:
        assert seen(product, "en") == seen(other, "en")

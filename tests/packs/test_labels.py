"""The table of known labels: the recipe's list exactly, and damage is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.packs.labels import known_labels, read_labels
from recipe.labels import LABELS


def test_the_table_and_the_recipe_say_the_same() -> None:
    assert tuple(known_labels().values()) == LABELS


@pytest.mark.parametrize(
    "text",
    [
        '[bone]\ngroup = "look_alike"\nproduct = "other"\n',
        '[bone]\ngroup = "harmless"\nproduct = "other"\nby_eye = true\n',
        '[bone]\ngroup = "look_alike"\nproduct = "cow"\nby_eye = true\n',
        '[bone]\ngroup = "look_alike"\nproduct = "other"\nby_eye = "no"\n',
        "bone = 1\n",
        "[bone\n",
    ],
)
def test_a_damaged_table_names_its_file(tmp_path: Path, text: str) -> None:
    file = tmp_path / "labels.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"labels\.toml"):
        read_labels(file)

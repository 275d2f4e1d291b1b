"""Drafts become a pack that is read as the program will read it: with the pictures of its library."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.packs.wide_pack import write_library, write_wide_pack

from borderlens.domain.errors import PackMistake
from borderlens.exchange.drafts import Draft, draft_of
from borderlens.exchange.pack_folder import NewPack, check_draft, write_pack
from borderlens.exchange.report import SetAside
from borderlens.packs.quiz_pack import read_quiz_pack

NEW = NewPack("again", "en", "CC0", "Again", "Borrowed.")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write_library(tmp_path / "library")


@pytest.fixture
def borrowing(tmp_path: Path, library: Path) -> Draft:
    """An item that names a picture of the library and does not bring it."""
    draft = draft_of(read_quiz_pack(write_wide_pack(tmp_path / "small"), library).item("angle"), "en")
    draft.pictures.clear()
    draft.picture_words.clear()
    return draft


def test_a_picture_of_the_library_need_not_be_brought(borrowing: Draft, library: Path, tmp_path: Path) -> None:
    check_draft(NEW, borrowing, library)
    folder = write_pack(tmp_path / "quizzes", NEW, [borrowing], library)
    assert not (folder / "pictures").exists()
    entry = read_quiz_pack(folder, library).item("angle")
    assert entry.picture_paths == (library / "ivory_section" / "cut.webp",)
    assert [mark.cue for mark in entry.item.marks] == ["lines"]


def test_without_the_library_it_is_refused_and_nothing_is_written(borrowing: Draft, tmp_path: Path) -> None:
    with pytest.raises(SetAside) as aside:
        check_draft(NEW, borrowing)
    assert aside.value.code == "refused"
    with pytest.raises(PackMistake):
        write_pack(tmp_path / "quizzes", NEW, [borrowing])
    assert list((tmp_path / "quizzes").iterdir()) == []


def test_an_outline_that_touches_itself_reads_back(tmp_path: Path, library: Path) -> None:
    wide = write_wide_pack(tmp_path / "small")
    for name, old, new in (
        ("items.toml", 'marks = ["lines"]', 'marks = ["ring"]'),
        ("text/en.toml", "[cues.lines]", "[cues.ring]"),
        ("text/lo.toml", "[cues.lines]", "[cues.ring]"),
    ):
        (wide / name).write_text((wide / name).read_text("utf-8").replace(old, new), "utf-8")
    entry = read_quiz_pack(wide, library).item("angle")
    folder = write_pack(tmp_path / "quizzes", NEW, [draft_of(entry, "en")])
    assert read_quiz_pack(folder).item("angle").item == entry.item

"""Diagrams are whole: chapter, facts, keys with words; damaged files are named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from borderlens.packs.diagrams import CHAPTERS, Diagram, read_diagram, read_diagrams
from borderlens.words import LANGUAGES, read_catalogue

WHOLE = 'name = "a"\nchapter = "ivory"\nwidth = 4\nheight = 3\nfacts = ["IV-001"]\n'


@pytest.fixture(scope="module")
def diagrams() -> list[Diagram]:
    return read_diagrams(Path(__file__).resolve().parents[2] / "assets" / "diagrams")


def test_diagrams_stand_in_the_order_of_chapters(diagrams: list[Diagram]) -> None:
    places = [CHAPTERS.index(diagram.chapter) for diagram in diagrams]
    assert places == sorted(places)
    assert set(places) == set(range(len(CHAPTERS)))
    assert len({diagram.name for diagram in diagrams}) == len(diagrams)


def test_every_diagram_rests_on_facts(diagrams: list[Diagram]) -> None:
    assert all(diagram.facts for diagram in diagrams)
    assert [f for diagram in diagrams for f in diagram.facts if not re.fullmatch(r"(IV|LA|PA|TI|PR)-\d{3}", f)] == []


@pytest.mark.shared
def test_the_facts_are_in_the_list_of_facts(diagrams: list[Diagram], shared: Path) -> None:
    known = set(re.findall(r"^- ([A-Z]{2}-\d{3})", (shared / "domain" / "facts.md").read_text("utf-8"), re.MULTILINE))
    assert {fact for diagram in diagrams for fact in diagram.facts} <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_words(diagrams: list[Diagram], root: Path, language: str) -> None:
    folder = root / "assets" / "translations"
    if not (folder / language / "diagrams.ts").is_file():
        pytest.skip(f"the words of diagrams are not translated into {language} yet")
    texts = read_catalogue(folder, language).texts
    assert [key for diagram in diagrams for key in diagram.keys if key not in texts] == []


def test_the_shapes_are_what_the_studio_draws(diagrams: list[Diagram]) -> None:
    from studio.diagrams.make import drawn

    boards = {board.name: board for board in drawn()}
    assert boards.keys() == {diagram.name for diagram in diagrams}
    for diagram in diagrams:
        assert diagram.file.read_text("utf-8") == boards[diagram.name].svg()
        assert diagram.file.with_suffix(".toml").read_text("utf-8") == boards[diagram.name].toml()


def test_a_label_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")
    (tmp_path / "a.toml").write_text(WHOLE + '[[label]]\nkey = "diagrams.a.b"\nx = 1\ny = 2\nwidth = 3\n', "utf-8")
    found = read_diagram(tmp_path / "a.svg")
    assert found.keys == ("diagrams.a.title", "diagrams.a.b")
    assert (found.labels[0].x, found.labels[0].lines) == (1, 3)


@pytest.mark.parametrize(
    "table",
    ["name = ", WHOLE.replace("ivory", "moon"), WHOLE.replace("height", "depth"), WHOLE + "[[label]]\ncolour = 3\n"],
)
def test_a_damaged_diagram_is_named(tmp_path: Path, table: str) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")
    (tmp_path / "a.toml").write_text(table, "utf-8")
    with pytest.raises(ValueError, match=r"a\.toml"):
        read_diagrams(tmp_path)

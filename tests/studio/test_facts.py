"""Every fact line that a picture, a diagram or a quiz cites is known, and nothing unverified is scored."""

import re
import tomllib
from pathlib import Path

import pytest

from studio import facts

TABLE = tomllib.loads(facts.TABLE.read_text("utf-8"))
SOME = """\
- IV-001 | [V] | Look: arcs. | Source: a book
- LW-VN-002 | [SEED] | A rule. | Source: seed
- LA-015 | [M] | A habit. | Source: none
- PA-027 | [C] | Two books. | Source: two books
IV-003 | [V] | no list item
- IV-004 | [X] | no such mark
"""


def test_marks_are_read_from_the_lines() -> None:
    assert facts.marks(SOME) == {"IV-001": "V", "LW-VN-002": "SEED", "LA-015": "M", "PA-027": "C"}


def test_the_table_reads_back_and_an_unknown_id_is_an_error() -> None:
    known = facts.marks(SOME)
    assert tomllib.loads(facts.table(set(known), known)) == known
    with pytest.raises(KeyError, match="IV-009"):
        facts.table({"IV-009"}, known)


def test_ids_are_found_in_every_kind_of_file_that_cites(tmp_path: Path) -> None:
    for number, name in enumerate(
        ("assets/studio/solid/a.py", "assets/studio/cutouts/b/c.toml", "assets/pictures/d.toml", "quizzes/e/f.toml")
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'facts = ["IV-00{number}"]\nno = "XIV-009 IV-00 LW-001"\n', "utf-8")
    (tmp_path / "quizzes" / "note.md").write_text("TI-001", "utf-8")
    assert facts.cited(tmp_path) == {"IV-000", "IV-001", "IV-002", "IV-003"}


def test_every_cited_line_has_its_mark_in_the_table() -> None:
    assert set(TABLE.values()) <= set(facts.MARKS)
    missing = facts.cited() - TABLE.keys()
    assert not missing, "run python -m studio.facts"


def test_no_scored_item_rests_on_an_unverified_line(root: Path) -> None:
    unverified = {}
    for pack in sorted((root / "quizzes").glob("*/items.toml")):
        for item in tomllib.loads(pack.read_text("utf-8"))["item"]:
            if item.get("scored", True):
                found = [fact for fact in item["facts"] if TABLE[fact] not in facts.SCORED]
                unverified |= {item["key"]: found} if found else {}
    assert not unverified


@pytest.mark.shared
def test_the_table_says_what_the_facts_say(shared: Path) -> None:
    known = facts.marks((shared / "domain" / "facts.md").read_text("utf-8"))
    assert facts.cited() <= known.keys()
    assert {fact: known.get(fact) for fact in TABLE} == TABLE


@pytest.mark.shared
def test_every_line_of_the_facts_is_read(shared: Path) -> None:
    text = (shared / "domain" / "facts.md").read_text("utf-8")
    assert len(facts.marks(text)) == len(re.findall(r"^- [A-Z]{2}-", text, re.MULTILINE))


@pytest.mark.shared
def test_the_command_writes_the_table(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "TABLE", tmp_path / "marks.toml")
    assert facts.main([str(shared / "domain" / "facts.md")]) == 0
    assert set(tomllib.loads((tmp_path / "marks.toml").read_text("utf-8"))) == facts.cited()


def test_the_command_refuses_an_id_without_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "TABLE", tmp_path / "marks.toml")
    few = tmp_path / "facts.md"
    few.write_text(SOME, "utf-8")
    with pytest.raises(SystemExit):
        facts.main([str(few)])
    assert not (tmp_path / "marks.toml").exists()

"""The blueprints that come with the program, and what a file of one's own is refused for."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.errors import PackMistake
from borderlens.domain.form_errors import UnknownBlueprint
from borderlens.domain.items import Competency, ItemType, Kind, Role
from borderlens.services.forms.blueprints import find_blueprint, read_blueprints

OWN = """format = 1
[[blueprint]]
name = "short"
minutes = 10
forms = 2
length = 12
common = 8
[blueprint.roles]
protected = 4
[[blueprint.cell]]
kind = ["ivory", "tiger"]
type = ["single"]
least = 2
most = 9
"""


@pytest.fixture
def bundled(root: Path) -> Path:
    return root / "assets" / "tables" / "blueprints.toml"


def test_three_blueprints_come_with_the_program(bundled: Path) -> None:
    assert [b.name for b in read_blueprints(bundled)] == [
        "identification-deciding",
        "law-and-evidence",
        "whole-course",
    ]
    assert all(b.forms == 3 and b.common >= 8 for b in read_blueprints(bundled))


def test_the_deciding_blueprint_asks_enough_of_each_role(bundled: Path) -> None:
    cells = find_blueprint("identification-deciding", bundled).cells
    least = {role: cell.least for cell in cells for role in cell.roles}
    assert least == {Role.PROTECTED: 10, Role.LOOK_ALIKE: 10, Role.UNDECIDABLE: 4}


def test_law_and_evidence_asks_nothing_else(bundled: Path) -> None:
    cells = find_blueprint("law-and-evidence", bundled).cells
    assert [c.most for c in cells if c.competencies == {Competency.IDENTIFICATION}] == [0]


def test_a_file_of_ones_own_is_read(bundled: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN)
    found = find_blueprint(str(file), bundled)
    assert (found.name, found.forms, found.length, found.common) == ("short", 2, 12, 8)
    role, cell = found.cells
    assert (role.roles, role.least, role.most) == ({Role.PROTECTED}, 4, 12)
    assert (cell.kinds, cell.types) == ({Kind.IVORY, Kind.TIGER}, {ItemType.SINGLE})


def test_an_unknown_name_says_which_are_known(bundled: Path) -> None:
    with pytest.raises(UnknownBlueprint) as caught:
        find_blueprint("final", bundled)
    assert "whole-course" in str(caught.value.fields["known"])


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("format = 1", "format = 2", "newer"),
        ("common = 8", "common = 7", "out_of_range"),
        ("length = 12", "length = 400", "out_of_range"),
        ("most = 9", "most = 1", "out_of_range"),
        ('"ivory", "tiger"', '"ivory", "lion"', "unknown_value"),
        ("protected = 4", "shown = 4", "unknown_field"),
        ("protected = 4", "protected = 13", "out_of_range"),
        ("minutes = 10", "minuts = 10", "missing_field"),
        ("least = 2", "least = 2\nleats = 3", "unknown_field"),
        (OWN[11:], OWN[11:] + OWN[11:], "twice"),
    ],
)
def test_a_mistake_in_it_is_named(bundled: Path, tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert old in OWN
    file = tmp_path / "own.toml"
    file.write_text(OWN.replace(old, new, 1))
    with pytest.raises(PackMistake) as caught:
        find_blueprint(str(file), bundled)
    assert caught.value.fields["problem"] == problem
    assert caught.value.fields["line"]

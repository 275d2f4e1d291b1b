"""Scores and answers as tables: one row each, ids for people, every count with its denominator."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import NoSuchSession
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Role
from borderlens.domain.people import Country
from borderlens.domain.people import Role as Work
from borderlens.exchange.csv_table import Table, read_table
from borderlens.exchange.scores import write_responses, write_scores
from borderlens.services.attempts import Attempts
from borderlens.services.people import People
from borderlens.store.memory import MemoryStore

ROLES = [Role.PROTECTED] * 4 + [Role.LOOK_ALIKE] * 4 + [Role.UNDECIDABLE] * 2 + [None] * 2
ANSWERS = ["ivory", "ivory", "bone", CANNOT_TELL, "bone", "bone", "bone", "ivory", CANNOT_TELL, "ivory", "burn", "log"]


def items() -> list[Item]:
    fitting = {Role.PROTECTED: "ivory", Role.LOOK_ALIKE: "bone", Role.UNDECIDABLE: CANNOT_TELL, None: "log"}
    return [
        Item(
            key=f"q{place:02}",
            version=1,
            type=ItemType.SINGLE,
            competency=Competency.IDENTIFICATION if role else Competency.EVIDENCE,
            kind=Kind.IVORY,
            role=role,
            difficulty=0.5,
            facts=(),
            pictures=(),
            options=("ivory", "bone", CANNOT_TELL) if role else ("burn", "log"),
            answer=(fitting[role],),
            accuses=frozenset({"ivory"} if role else ()),
            critical=frozenset(() if role else {"burn"}),
        )
        for place, role in enumerate(ROLES)
    ]


@pytest.fixture
def store() -> MemoryStore:
    """Two people sat the same twelve items: one in a session, one alone and not to the end."""
    made = MemoryStore()
    people, attempts = People(made), Attempts(made)
    first = people.add("=Nguyễn Văn A", Country.VN, "customs", "vi", Work.TRAINEE)
    second = people.add("ທ້າວ ກ", Country.LA, "dofi", "lo", Work.OFFICER)
    sitting = attempts.open_attempt(first.id, "first-look", "A", Mode.PRE, items(), pack_version=2, session="s1")
    for item, answer in zip(items(), ANSWERS, strict=True):
        attempts.give_answer(sitting.id, item, answer, 1500)
    attempts.close_attempt(sitting.id)
    alone = attempts.open_attempt(second.id, "first-look", "A", Mode.TRAINING, items(), pack_version=2)
    attempts.give_answer(alone.id, items()[0], "bone", 900)
    return made


def cells(table: Table, row: int) -> dict[str, str]:
    return dict(zip(table.header, table.rows[row], strict=True))


def test_one_row_an_answer(store: MemoryStore, tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    assert write_responses(file, store, session="s1") == 12
    table = read_table(file)
    assert len(table.rows) == 12
    last_look_alike = cells(table, 7)
    person = People(store).all()[0]
    assert (
        last_look_alike
        | {
            "person": person.id,
            "country": "VN",
            "agency": "customs",
            "role": "trainee",
            "session": "s1",
            "mode": "pre",
            "pack": "first-look",
            "pack_version": "2",
            "form": "A",
            "photo_check": "0",
            "ended": "completed",
            "position": "8",
            "item": "q07",
            "item_role": "look_alike",
            "response": "ivory",
            "points": "0.0",
            "outcome": "false-accusation",
            "critical": "0",
            "duration_ms": "1500",
            "changes": "0",
            "item_hash": items()[7].content_hash,
        }
        == last_look_alike
    )
    assert cells(table, 10)["critical"] == "1"
    assert write_responses(file, store) == 13


def test_one_row_a_person_attempt_and_competency(store: MemoryStore, tmp_path: Path) -> None:
    file = tmp_path / "scores.csv"
    assert write_scores(file, store) == 4
    table = read_table(file)
    evidence, seen = cells(table, 0), cells(table, 1)
    assert (
        seen
        | {
            "asked": "10",
            "answered": "10",
            "right": "6",
            "points": "6.0",
            "protected": "4",
            "found": "2",
            "missed": "1",
            "look_alikes": "4",
            "cleared": "3",
            "accused": "1",
            "undecidable": "2",
            "referred": "1",
        }
        == seen
    )
    assert (seen["competency"], seen["over_referred"], seen["critical"]) == ("identification", "1", "0")
    assert (evidence["competency"], evidence["asked"], evidence["right"], evidence["critical"]) == (
        "evidence",
        "2",
        "1",
        "1",
    )
    alone = cells(table, 3)
    assert (alone["country"], alone["agency"], alone["closed_at"], alone["ended"]) == ("LA", "dofi", "", "")
    assert (alone["asked"], alone["answered"], alone["protected"], alone["missed"]) == ("10", "1", "4", "1")
    assert write_scores(file, store, session="s1") == 2


@pytest.mark.parametrize("write", [write_scores, write_responses])
def test_names_are_written_only_on_purpose(store: MemoryStore, tmp_path: Path, write: object) -> None:
    assert callable(write)
    file = tmp_path / "out.csv"
    write(file, store)
    assert "Nguyễn".encode() not in file.read_bytes()
    assert "name" not in read_table(file).header
    write(file, store, names=True)
    assert "'=Nguyễn Văn A".encode() in file.read_bytes()
    assert {cells(read_table(file), row)["name"] for row in (0, -1)} == {"=Nguyễn Văn A", "ທ້າວ ກ"}


def test_an_erased_person_keeps_an_id_and_nothing_else(store: MemoryStore, tmp_path: Path) -> None:
    person = next(p for p in People(store).all() if p.country is Country.VN)
    People(store).erase(person.id)
    write_scores(tmp_path / "out.csv", store, names=True)
    row = cells(read_table(tmp_path / "out.csv"), 0)
    assert (row["person"], row["name"], row["country"], row["agency"], row["role"]) == (person.id, "", "", "", "")


def test_a_session_nobody_knows_is_a_mistake(store: MemoryStore, tmp_path: Path) -> None:
    with pytest.raises(NoSuchSession):
        write_scores(tmp_path / "out.csv", store, session="s9")
    assert not (tmp_path / "out.csv").exists()


def test_one_attempt_alone(store: MemoryStore, tmp_path: Path) -> None:
    alone = next(row.id for row in store.reading.attempts() if row.session is None)
    for write, rows in ((write_responses, 1), (write_scores, 2)):
        file = tmp_path / "alone.csv"
        assert write(file, store, attempt=alone) == rows
        table = read_table(file)
        assert {cells(table, row)["attempt"] for row in range(rows)} == {alone}
    assert write_responses(tmp_path / "none.csv", store, session="s1", attempt=alone) == 0

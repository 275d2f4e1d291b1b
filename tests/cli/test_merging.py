"""``borderlens results merge`` and ``results export --format bundle`` as a person gives them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.services.collecting import laptops
from tests.services.collecting.laptops import Laptop, Room, make_room, person

from borderlens.cli import cli
from borderlens.services.collecting.keys import fingerprint
from borderlens.services.sessions.sessions import Sessions

PEOPLE = [person(1), person(2)]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(laptops, "START", datetime.now(UTC) - timedelta(days=1))  # the command has the true clock
    made = make_room(tmp_path, PEOPLE)
    with closing(made.trainer.store):
        yield made


def run(laptop: Laptop, *arguments: object) -> Result:
    return CliRunner().invoke(cli, ["results", *map(str, arguments), "--data", str(laptop.paths.data)])


def test_a_bundle_goes_out_waits_is_accepted_and_changes_nothing_the_second_time(room: Room, tmp_path: Path) -> None:
    laptop, stick = Laptop(tmp_path / "laptop"), tmp_path / "stick"
    stick.mkdir()
    handed_out = Sessions(room.trainer.store, room.trainer.paths).write_file(room.session, tmp_path)
    Sessions(laptop.store, laptop.paths).join(handed_out, "07")
    laptop.sit(room.session, PEOPLE[0].id)
    written = run(laptop, "export", "--format", "bundle", "--session", room.session, "--out", stick)
    laptop.store.close()
    assert written.exit_code == 0, written.output
    (file,) = stick.iterdir()
    assert written.stderr == f"Bundle written: {file}\n"

    waits = run(room.trainer, "merge", stick)
    assert waits.exit_code == 1
    digits = fingerprint(laptop.key)
    assert f'--accept "{digits}"' in waits.stdout
    assert room.trainer.store.reading.responses() == []

    merged = run(room.trainer, "merge", stick, "--accept", digits)
    assert merged.exit_code == 0, merged.output
    assert f"{file}: laptop 07: 6 new answers of 1 people, 9 of 9 events new.\n" in merged.stdout
    assert len(room.trainer.store.reading.responses()) == 6

    again = run(room.trainer, "merge", file, file)
    assert again.exit_code == 0
    assert again.stdout == f"{file}: laptop 07: already here, 0 new.\n"


def test_a_file_that_is_none_is_one_line_and_exit_1(room: Room, tmp_path: Path) -> None:
    bad = tmp_path / "holiday.jpg"
    bad.write_bytes(b"\xff\xd8\xff" * 100)
    got = run(room.trainer, "merge", bad, tmp_path / "absent.blbundle")
    assert got.exit_code == 1
    first, second = got.stdout.splitlines()
    assert first == f"{bad}: this is no bundle of a laptop. Choose the file that ends in .blbundle."
    assert str(tmp_path / "absent.blbundle") in second
    assert got.stderr == "2 files read, 2 need a look.\n"


def test_a_bundle_needs_a_session_that_this_laptop_joined(room: Room, tmp_path: Path) -> None:
    assert run(room.trainer, "export", "--format", "bundle", "--out", tmp_path / "x.blbundle").exit_code == 2
    arguments = ("export", "--format", "bundle", "--out", tmp_path / "x.blbundle", "--session")
    own = run(room.trainer, *arguments, room.session)
    assert own.exit_code == 1
    assert "has not joined the session Friendship Pass" in own.stderr
    assert run(room.trainer, *arguments, "another").exit_code == 1
    assert not (tmp_path / "x.blbundle").exists()


def test_a_wrong_clock_is_told_and_is_no_mistake(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("12", off=timedelta(days=-90))
    laptop.sit(room.session, PEOPLE[1].id)
    file = laptop.export(room.register, tmp_path)
    laptop.store.close()
    got = run(room.trainer, "merge", file)
    assert got.exit_code == 0, got.output
    (told,) = [line for line in got.stdout.splitlines() if "its clock" in line]
    assert told.startswith("Laptop 12: its clock is at least 129")
    assert told.endswith("minutes behind. Its answers count all the same.")

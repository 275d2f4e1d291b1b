"""Forty laptops and no network: sticks go to the trainer, and every answer is counted once, or named as missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.services.collecting.laptops import Laptop, Room, make_room, person

from borderlens.cli import cli
from borderlens.domain.bundle_errors import BundleDamaged, BundleForAnother
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.keys import fingerprint
from borderlens.services.collecting.records import FileState, LaptopState, Missing, Received
from borderlens.services.sessions.sessions import Sessions

LAPTOPS = [f"{number:02}" for number in range(1, 41)]
PEOPLE = [person(number) for number in range(60)]
KILLED, TAMPERED, STRANGER = "05", "33", "34"
CLOCKS = {"11": timedelta(days=3), "12": timedelta(days=-700)}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path, PEOPLE)
    with ExitStack() as stack:
        stack.callback(made.trainer.store.close)
        yield made


def collected(laptop: Laptop, session: str, out: Path) -> Path:
    return Collecting(laptop.store, laptop.paths, clock=laptop.clock).export(session, out)


def kill_while_writing(laptop: Laptop, session: str, who: str, root: Path) -> set[str]:
    """Let another process answer on this laptop and kill it in the middle. Gives the answers it had said to have."""
    command = [sys.executable, "-m", "tests.journeys.answering_laptop", str(laptop.paths.data), session, who]
    path = os.pathsep.join([str(root / "app"), str(root)])
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": path}, cwd=root
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(9)]
    child.kill()
    said += child.stdout.readlines()
    child.stdout.close()
    assert child.wait(60) < 0 or os.name != "posix"
    return {line.strip() for line in said if line.endswith("\n")}


def answers_of(laptop: Laptop, session: str) -> set[str]:
    """Ids of the events of the answers that stand."""
    return {row.event for row in laptop.store.reading.responses(session=session)}


def test_forty_laptops_are_counted_to_the_last_answer(room: Room, tmp_path: Path, root: Path) -> None:
    session, stick = room.session, tmp_path / "stick"
    stick.mkdir()
    handed_out = Sessions(room.trainer.store, room.trainer.paths).write_file(session, tmp_path)
    other = make_room(tmp_path / "elsewhere", memory=True)
    foreign = Sessions(other.trainer.store, other.trainer.paths).write_file(other.session, tmp_path / "other.blsession")
    expected: dict[str, set[str]] = {}
    keys: dict[str, str] = {}
    closed: dict[str, set[str]] = {"pre": set(), "post": set()}
    for number, label in enumerate(LAPTOPS):
        laptop = Laptop(tmp_path / f"laptop-{label}", off=CLOCKS.get(label, timedelta()) + timedelta(minutes=2))
        theirs = other.session if label == STRANGER else session
        with laptop.store.transaction():
            joined = Sessions(laptop.store, laptop.paths).join(foreign if label == STRANGER else handed_out, label)
            assert joined.id == theirs
            for place, who in enumerate(PEOPLE):
                for mode, at in (
                    ("pre", place % 40),
                    ("post", (place * 3 + 7) % 40),
                ):  # another laptop after the course
                    if at == number:
                        laptop.sit(theirs, who.id, mode, answers=5 + place % 2)
                        closed[mode] |= {who.id} if label not in (TAMPERED, STRANGER) else set()
        if label == KILLED:
            laptop.store.close()
            said = kill_while_writing(laptop, session, PEOPLE[0].id, root)
            laptop = Laptop(laptop.paths.data)
            assert said <= answers_of(laptop, session)
            assert len(said) >= 9
        expected[label] = answers_of(laptop, theirs)
        keys[label] = fingerprint(laptop.key)
        collected(laptop, theirs, stick)
        if label == "20":  # written a second time
            collected(laptop, theirs, stick / "again.blbundle")
        laptop.store.close()
    files = {file.name.split("-")[0]: file for file in stick.glob("*-*.blbundle")}
    (stick / "day 2").mkdir()
    for label in ("21", "22"):  # the same file twice
        shutil.copy(files[label], stick / "day 2")
    content = bytearray(files[TAMPERED].read_bytes())
    content[len(content) // 2] ^= 1
    files[TAMPERED].write_bytes(content)
    room.later()

    got = room.collecting.merge([stick])
    assert len(got) == 43
    assert {g.state for g in got} == {FileState.QUARANTINED, FileState.REFUSED}
    assert room.trainer.store.reading.responses() == []
    for waiting in {g.label: g for g in got if g.state is FileState.QUARANTINED}.values():
        assert waiting.fingerprint == keys[waiting.label]  # as the laptop itself shows it
        room.collecting.accept(session, waiting.device, waiting.fingerprint)

    good = [label for label in LAPTOPS if label not in (TAMPERED, STRANGER)]
    held = room.trainer.store.reading.responses(session=session)
    assert {row.event for row in held} == set().union(*(expected[label] for label in good))
    assert len(held) == sum(len(expected[label]) for label in good)
    assert room.trainer.store.events.verify() == []
    bad_ones_are_named(got, files)

    seen = room.collecting.room(session, "pre")
    assert {row.label for row in seen.laptops if row.clock is not None} == set(CLOCKS)
    assert {row.label: row.clock > 0 for row in seen.laptops if row.clock is not None} == {"11": True, "12": False}
    assert [row.label for row in seen.laptops if row.state is LaptopState.HERE] == good
    assert (seen.enrolled, seen.here) == (60, len(closed["pre"]))
    assert {m.person for m in seen.missing} == {p.id for p in PEOPLE} - closed["pre"]
    assert {m.why for m in seen.missing} == {Missing.NO_LAPTOP}
    post = room.collecting.room(session, "post")
    assert (post.here, {m.person for m in post.missing}) == (
        len(closed["post"]),
        {p.id for p in PEOPLE} - closed["post"],
    )
    assert seen.answers + post.answers == len(held)

    again = room.collecting.merge([stick])
    assert {g.state for g in again} == {FileState.NOTHING_NEW, FileState.REFUSED}
    assert room.trainer.store.reading.responses(session=session) == held

    laptop = Laptop(tmp_path / f"laptop-{TAMPERED}")
    collected(laptop, session, stick)
    (came,) = [g for g in room.collecting.merge([stick]) if g.state is FileState.QUARANTINED]
    room.collecting.accept(session, came.device)
    laptop.store.close()
    assert answers_in(room) == set().union(*(expected[label] for label in LAPTOPS if label != STRANGER))
    assert [type(g.why) for g in room.collecting.room(session, "pre").aside] == [BundleForAnother]
    the_command_says_the_same(room, stick, files)


def answers_in(room: Room) -> set[str]:
    return {row.event for row in room.trainer.store.reading.responses(session=room.session)}


def bad_ones_are_named(got: tuple[Received, ...], files: dict[str, Path]) -> None:
    refused = {g.file: g.why for g in got if g.state is FileState.REFUSED}
    assert set(refused) == {files[TAMPERED], files[STRANGER]}
    assert isinstance(refused[files[TAMPERED]], BundleDamaged)
    assert isinstance(refused[files[STRANGER]], BundleForAnother)


def the_command_says_the_same(room: Room, stick: Path, files: dict[str, Path]) -> None:
    before = answers_in(room)
    run = CliRunner().invoke(cli, ["results", "merge", str(stick), "--data", str(room.trainer.paths.data)])
    assert run.exit_code == 1
    lines = run.stdout.splitlines()
    assert len([line for line in lines if "already here, 0 new" in line]) == 42
    assert len([line for line in lines if str(files[STRANGER]) in line and "another trainer" in line]) == 1
    assert run.stderr == "43 files read, 1 need a look.\n"
    assert answers_in(room) == before

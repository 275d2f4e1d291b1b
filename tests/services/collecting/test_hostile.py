"""Bundles that are signed rightly and lie, laptops that contradict each other, and a disk without room."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.services.collecting.laptops import Room, make_room, person
from tests.store.chains import Chain

from borderlens.domain.bundle_errors import BundleDamaged, NewerBundle
from borderlens.domain.errors import CannotWrite, DiskFull
from borderlens.domain.events import SCHEMA, Draft, EventKind
from borderlens.exchange.bundles import envelope
from borderlens.exchange.bundles.bundle import About, read_bundle, write_bundle
from borderlens.packs.signing import own_keys
from borderlens.services.collecting import receiving
from borderlens.services.collecting.keys import box_key
from borderlens.services.collecting.records import FileState, LaptopState
from borderlens.store.sqlite import SqliteStore

PEOPLE = [person(number) for number in range(4)]
A, B, C, D = (p.id for p in PEOPLE)


@pytest.fixture(params=["sqlite", "memory"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path, PEOPLE, memory=request.param == "memory")
    with closing(made.trainer.store):
        yield made


class Writer:
    """A laptop that the trainer accepted, and that writes whatever lines it likes."""

    def __init__(self, room: Room, label: str = "66") -> None:
        self.room = room
        self.label = label
        self.laptop = room.laptop(label)
        self.chain = Chain(self.laptop.store.device, start=3)
        self.chain.add(Draft(EventKind.SESSION_JOINED, {"label": label}, session=room.session))

    def write(self, lines: list[bytes], name: str = "x", made_at: str = "2026-11-24T08:10:00.000Z") -> Path:
        about = About(self.room.session, self.chain.device, self.label, made_at, "9.9")
        box = bytes.fromhex(self.room.register.session.trainer.box)
        file = self.room.folder / f"{name}.blbundle"
        file.write_bytes(write_bundle(about, lines, [], own_keys(self.laptop.paths.data / "keys").private, box))
        return file


def told(room: Room) -> tuple[Any, ...]:
    store = room.trainer.store
    return store.events.read(), store.reading.attempts(), store.reading.responses(), store.people.all()


def test_lines_that_do_not_follow_each_other_are_refused_whole(room: Room) -> None:
    writer = Writer(room)
    writer.chain.sit("a1")
    other = Chain(writer.chain.device, start=5)
    other.add(Draft(EventKind.CHECK_MADE))
    before = told(room)
    (got,) = room.collecting.merge([writer.write([*writer.chain.lines[:2], *other.lines, *writer.chain.lines[3:]])])
    assert got.state is FileState.REFUSED
    assert isinstance(got.why, BundleDamaged)
    assert "chain" in str(got.why.fields["why"])
    assert told(room) == before
    row = room.collecting.room(room.session, "pre").laptops[0]
    assert (row.label, row.state) == ("66", LaptopState.SET_ASIDE)
    assert isinstance(row.why, BundleDamaged)
    (whole,) = room.collecting.merge([writer.write(writer.chain.lines)])
    assert whole.state is FileState.MERGED
    assert room.collecting.room(room.session, "pre").aside == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"duration_ms":900', b'"duration_ms":900.0'),
        (b'"duration_ms":900', b'"duration_ms":NaN'),
        (b'"duration_ms":900', b'"duration_ms":900,"duration_ms":900'),
        (b'"duration_ms":900', b'"duration_ms": 900'),
        (b'"duration_ms":900', b'"duration_ms":' + b"[" * 2000 + b"]" * 2000),
        (b'"response":"ivory"', b'"response":"\\ud800"'),
        (b'"response":"ivory"', b'"response":"\xff"'),
        (b'"item_version":1', b'"item_version":99999999999999999999'),
    ],
)
def test_a_line_that_is_not_canonical_refuses_the_file(room: Room, old: bytes, new: bytes) -> None:
    writer = Writer(room)
    writer.chain.sit("a1")
    lines = writer.chain.lines
    lines[-2] = lines[-2].replace(old, new)
    assert lines != writer.chain.lines
    before = told(room)
    (got,) = room.collecting.merge([writer.write(lines)])
    assert isinstance(got.why, BundleDamaged)
    assert told(room) == before


@pytest.mark.parametrize(
    "said",
    [
        {"duration_ms": 2**70},
        {"duration_ms": "long"},
        {"duration_ms": 1e300},
        {"points": 2**2000},
        {"points": "inf"},
        {"points": -1},
        {"points": None},
        {"points": True, "outcome": {"x": 1}, "critical": [], "response": {"deep": [[[1, 2.5, None]]]}},
        {"confidence": 17},
        {"confidence": [1]},
        {"complete": "maybe"},
        {"response": "a\u0000b\u2028" * 1000},
        {"corrects": {"x": 1}},
    ],
)
def test_answers_of_strange_shapes_are_kept_and_harm_nothing(room: Room, said: dict[str, Any]) -> None:
    writer = Writer(room)
    writer.chain.sit("a1", person=A, session=room.session)
    writer.chain.sit("a2", person=B, answers=1, session=room.session)
    more = {"session": room.session, "person": B, "attempt": "a3"}
    opened = dict(writer.chain.events[1].body)
    writer.chain.add(Draft(EventKind.ATTEMPT_OPENED, opened, **more))
    writer.chain.answer("a3", 0, person=B, session=room.session)
    writer.chain.answer("a3", 1, person=B, session=room.session, **said)
    (got,) = room.collecting.merge([writer.write(writer.chain.lines)])
    assert got.state is FileState.MERGED
    assert len(room.trainer.store.reading.responses()) >= 5
    before = told(room)
    room.trainer.store.reading.rebuild()
    assert told(room) == before
    assert room.trainer.store.events.verify() == []
    assert room.collecting.room(room.session, "pre").enrolled == 4


STRANGE: list[dict[str, Any]] = [
    {},
    {"items": 7},
    {"items": [7]},
    {"items": [{"key": ["k"]}]},
    {"items": [{"key": {}, "version": 2**80, "hash": "zz"}]},
    {"pack": {}, "pack_version": 10**40, "form": 1, "mode": ["pre"], "photo_check": 1, "language": 1, "items": []},
    {"event": ["x"]},
    {"event": {"x": 1}, "ended": []},
    {"ended": {"x": 1}},
]


@pytest.mark.parametrize(
    "kind",
    [
        EventKind.ATTEMPT_OPENED,
        EventKind.ANSWER_GIVEN,
        EventKind.ATTEMPT_CLOSED,
        EventKind.EVENT_VOIDED,
        EventKind.PERSON_ENROLLED,
        EventKind.SESSION_OPENED,
        EventKind.DEVICE_ACCEPTED,
    ],
)
def test_bodies_of_strange_shapes_are_kept_and_harm_nothing(room: Room, kind: EventKind) -> None:
    writer = Writer(room)
    writer.chain.sit("a1", person=A, session=room.session)
    for body in STRANGE:
        for attempt in ("a1", "a2"):
            writer.chain.add(Draft(kind, body, session=room.session, person=B, attempt=attempt, item="tusk"))
    (got,) = room.collecting.merge([writer.write(writer.chain.lines)])
    assert (got.state, got.answers >= 3) == (FileState.MERGED, True)
    assert len(room.trainer.store.reading.responses()) == 3
    room.collecting.room(room.session, "pre")
    assert room.trainer.store.reading.rebuild() == 1


def test_a_laptop_accepts_nobody_and_closes_nothing(room: Room) -> None:
    writer = Writer(room)
    stranger = room.laptop("13", accepted=False)
    body = {"device": stranger.store.device, "public_key": stranger.key, "label": "13"}
    writer.chain.add(Draft(EventKind.DEVICE_ACCEPTED, dict(body), session=room.session))
    writer.chain.add(Draft(EventKind.SESSION_CLOSED, {}, session=room.session))
    file = stranger.export(room.register, room.folder / "stranger.blbundle")
    got = room.collecting.merge([writer.write(writer.chain.lines), file])
    assert [g.state for g in got] == [FileState.MERGED, FileState.QUARANTINED]
    assert room.register.session.closed_at is None


def test_two_laptops_with_one_event_are_both_named_and_neither_counts(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    attempt = laptop.sit(room.session, A)
    taken = laptop.store.events.read(attempt=attempt)[2].id
    writer = Writer(room)
    writer.chain.sit("a2", person=B, session=room.session)
    writer.chain.answer("a2", 0, person=B, session=room.session, id=taken)
    files = [laptop.export(room.register, tmp_path / "07.blbundle"), writer.write(writer.chain.lines)]
    got = room.collecting.merge(files)
    assert [g.state for g in got] == [FileState.MERGED, FileState.CONFLICT]
    assert got[1].conflicts == (taken,)
    assert len(room.trainer.store.reading.responses()) == 5 + 3
    assert taken not in {row.event for row in room.trainer.store.reading.responses()}
    seen = room.collecting.room(room.session, "pre")
    assert {row.label: row.state for row in seen.laptops} == {"07": LaptopState.HERE, "66": LaptopState.SET_ASIDE}
    assert [g.conflicts for g in seen.aside] == [(taken,)]
    room.collecting.dismiss(seen.aside[0])
    assert room.collecting.room(room.session, "pre").aside == ()
    assert len(room.trainer.store.reading.responses()) == 5 + 3


def test_what_a_newer_program_wrote_is_kept_and_named(room: Room) -> None:
    writer = Writer(room)
    writer.chain.sit("a1", person=A, session=room.session)
    writer.chain.add(Draft("scent.taken", {"n": [1, 2]}, session=room.session))
    writer.chain.add(Draft(EventKind.ANSWER_GIVEN, {"new": 1}, session=room.session), schema=SCHEMA + 1)
    (got,) = room.collecting.merge([writer.write(writer.chain.lines)])
    assert (got.state, got.unread, got.needs, got.answers) == (FileState.MERGED, 1, SCHEMA + 1, 3)
    assert room.collecting.room(room.session, "pre").laptops[0].state is LaptopState.INCOMPLETE
    newer = room.folder / "newer.blbundle"
    newer.write_bytes(envelope.MAGIC + bytes([2]) + bytes(200))
    (refused,) = room.collecting.merge([newer])
    assert isinstance(refused.why, NewerBundle)


def test_a_quarantined_laptop_can_lie_no_better(room: Room) -> None:
    writer = Writer(room)
    stranger = room.laptop("13", accepted=False)
    chain = Chain(stranger.store.device)
    chain.sit("a1")
    writer.laptop, writer.chain = stranger, chain
    (got,) = room.collecting.merge([writer.write([*chain.lines[:2], *chain.lines[3:]])])
    assert isinstance(got.why, BundleDamaged)
    assert not list((room.trainer.paths.data / "bundles").glob("*"))


def test_names_are_not_kept_in_the_bundles_of_accepted_laptops(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    laptop.store.people.put(person(9, "Somebody"))
    laptop.sit(room.session, person(9).id)
    file = laptop.export(room.register, tmp_path / "07.blbundle")
    room.collecting.merge([file])
    (kept,) = (room.trainer.paths.data / "bundles").iterdir()
    assert read_bundle(file, box_key(room.trainer.paths)).names
    assert not read_bundle(kept, box_key(room.trainer.paths)).names


def many(room: Room, sittings: int = 60) -> list[Path]:
    """Bundles of two laptops, one with that many sittings, one with a single one."""
    files = []
    for label, who in (("01", A), ("02", B)):
        writer = Writer(room, label)
        for number in range(sittings if label == "01" else 1):
            writer.chain.sit(f"{label}-{number}", person=who, session=room.session)
        files.append(writer.write(writer.chain.lines, label))
    return files


def test_a_full_disk_takes_nothing_by_halves_and_the_next_file_is_tried(tmp_path: Path) -> None:
    room = make_room(tmp_path, PEOPLE)
    with closing(room.trainer.store):
        files = many(room)
        store = room.trainer.store
        assert isinstance(store, SqliteStore)
        pages = store.database.db.execute("PRAGMA page_count").fetchone()[0]
        store.database.db.execute(f"PRAGMA max_page_count = {pages + 12}")
        got = room.collecting.merge(files)
        assert isinstance(got[0].why, DiskFull)
        assert [g.state for g in got] == [FileState.REFUSED, FileState.MERGED]
        assert len(store.reading.responses()) == 3
        store.database.db.execute("PRAGMA max_page_count = 100000")
        assert [g.state for g in room.collecting.merge(files)] == [FileState.MERGED, FileState.NOTHING_NEW]
        assert len(store.reading.responses()) == 61 * 3
        assert store.database.check() == []


def test_rows_go_back_when_the_file_cannot_be_kept(room: Room, tmp_path: Path) -> None:
    file = many(room, 1)[0]
    place = room.trainer.paths.data / "bundles"
    place.write_text("in the way")
    before = told(room)
    (got,) = room.collecting.merge([file])
    assert isinstance(got.why, CannotWrite)
    assert told(room) == before
    place.unlink()
    assert room.collecting.merge([file])[0].state is FileState.MERGED


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB, where this user may mount one."""
    mount, place = shutil.which("mount"), tmp_path / "stick"
    place.mkdir()
    if mount is None:
        pytest.skip("no mount command")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "none", place], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount a small file system: {done.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_stick_that_is_really_full_gets_no_half_bundle(small_disk: Path, tmp_path: Path) -> None:
    room = make_room(tmp_path, PEOPLE, memory=True)
    laptop = room.laptop("07")
    laptop.sit(room.session, A)
    (small_disk / "films").write_bytes(bytes(2 * 1024 * 1024))
    with pytest.raises(DiskFull):
        laptop.export(room.register, small_disk)
    assert [file.name for file in small_disk.iterdir()] == ["films"]
    (small_disk / "films").unlink()
    assert room.collecting.merge([laptop.export(room.register, small_disk)])[0].state is FileState.MERGED


def test_a_trainers_disk_that_is_really_full_keeps_what_it_has(small_disk: Path, tmp_path: Path) -> None:
    room = make_room(small_disk, PEOPLE)
    with closing(room.trainer.store) as store:
        room.folder = tmp_path
        files = many(room, 1200)
        got = room.collecting.merge(files)
        assert isinstance(got[0].why, DiskFull)
        assert store.events.verify() == []
        assert len(store.reading.responses()) in (0, 3)


def test_a_clock_is_wrong_from_five_minutes_on() -> None:
    assert receiving.PATIENCE_MS == 5 * 60 * 1000

"""Bundles in: merged once, quarantined, contradicted, refused; on disk and in the cheap twin."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from tests.services.collecting.laptops import START, Laptop, Room, make_room, person
from uuid6 import uuid7

from borderlens.domain.bundle_errors import (
    BundleForAnother,
    BundleOfNoSession,
    BundleOfOwn,
    NotABundle,
    NothingAside,
    OtherKey,
    SeveralKeys,
)
from borderlens.domain.events import Draft, EventKind, seal
from borderlens.domain.sessions import Plan
from borderlens.exchange.bundles.bundle import About, write_bundle
from borderlens.packs.signing import own_keys
from borderlens.services.collecting.keys import fingerprint
from borderlens.services.collecting.records import FileState, Gap, LaptopState, Missing
from borderlens.store.event_rows import to_row
from borderlens.store.lines import line_of

PEOPLE = [person(number) for number in range(4)]
A, B, C, D = (p.id for p in PEOPLE)


@pytest.fixture(params=["sqlite", "memory"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path, PEOPLE, memory=request.param == "memory")
    with ExitStack() as stack:
        stack.callback(made.trainer.store.close)
        yield made


def write(room: Room, laptop: Laptop, first: int, last: int, out: Path) -> Path:
    """A bundle of a part of a chain, as an older program might write it."""
    lines = [line for number, line in enumerate(laptop.store.events.lines(first), first) if number <= last]
    about = About(room.session, laptop.store.device, laptop.label, "2026-11-24T09:00:00.000Z", "0")
    box = bytes.fromhex(room.register.session.trainer.box)
    out.write_bytes(write_bundle(about, lines, [], own_keys(laptop.paths.data / "keys").private, box))
    return out


def test_a_bundle_is_merged_and_the_same_file_changes_nothing(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    laptop.sit(room.session, A)
    laptop.sit(room.session, B, answers=3)
    file = laptop.export(room.register, tmp_path)
    room.later()
    (got,) = room.collecting.merge([file])
    assert (got.state, got.label, got.events, got.new, got.answers, got.people) == (
        FileState.MERGED,
        "07",
        14,
        14,
        9,
        2,
    )
    assert (got.gaps, got.unread, got.conflicts, got.clock, got.why) == ((), 0, (), None, None)
    assert got.fingerprint == fingerprint(laptop.key)
    before = room.trainer.store.reading.responses()
    assert len(before) == 9
    (again,) = room.collecting.merge([file])
    assert (again.state, again.events, again.new, again.answers) == (FileState.NOTHING_NEW, 14, 0, 0)
    (anew,) = room.collecting.merge([laptop.export(room.register, tmp_path / "again.blbundle")])
    assert (anew.state, anew.new) == (FileState.NOTHING_NEW, 0)
    assert room.trainer.store.reading.responses() == before
    assert room.trainer.store.events.verify() == []


def test_a_later_bundle_brings_only_what_is_new(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    attempt = laptop.sit(room.session, A, answers=2, ends=False)
    first = laptop.export(room.register, tmp_path / "first.blbundle")
    laptop.answer(room.session, A, attempt, 2)
    laptop.close_sitting(room.session, A, attempt)
    second = laptop.export(room.register, tmp_path / "second.blbundle")
    got = room.collecting.merge([first, second])
    assert [(g.new, g.answers) for g in got] == [(4, 2), (2, 1)]
    held = room.trainer.store.reading.attempt(attempt)
    assert held == laptop.store.reading.attempt(attempt)
    assert [row.answered for row in room.trainer.store.reading.attempts()] == [3]


def test_bundles_in_any_order_come_to_the_same(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    laptop.sit(room.session, A)
    first = laptop.export(room.register, tmp_path / "first.blbundle")
    laptop.sit(room.session, B)
    second = laptop.export(room.register, tmp_path / "second.blbundle")
    got = room.collecting.merge([second, first])
    assert [g.state for g in got] == [FileState.MERGED, FileState.NOTHING_NEW]
    assert room.trainer.store.reading.responses() == laptop.store.reading.responses()


def test_a_laptop_whose_key_is_not_known_waits_until_it_is_accepted(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07", accepted=False)
    laptop.sit(room.session, A)
    file = laptop.export(room.register, tmp_path)
    (got,) = room.collecting.merge([file])
    assert (got.state, got.new, got.events) == (FileState.QUARANTINED, 0, 9)
    assert room.trainer.store.reading.responses() == []
    assert room.trainer.store.events.read(device=laptop.store.device) == []
    seen = room.collecting.room(room.session, "pre")
    assert [(row.label, row.state) for row in seen.laptops] == [("07", LaptopState.SET_ASIDE)]
    assert [(m.person, m.why, m.label) for m in seen.missing if m.why is Missing.SET_ASIDE] == [
        (A, Missing.SET_ASIDE, "07")
    ]
    (merged,) = room.collecting.accept(room.session, laptop.store.device)
    assert (merged.state, merged.new, merged.answers, merged.file) == (FileState.MERGED, 9, 6, file)
    assert room.collecting.room(room.session, "pre").aside == ()
    with pytest.raises(NothingAside):
        room.collecting.accept(room.session, laptop.store.device)


def test_a_refused_laptop_leaves_nothing_behind(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07", accepted=False)
    file = laptop.export(room.register, tmp_path)
    room.collecting.merge([file])
    kept = room.trainer.paths.data / "bundles"
    assert len(list(kept.iterdir())) == 1
    (gone,) = room.collecting.refuse(room.session, laptop.store.device)
    assert gone.label == "07"
    assert list(kept.iterdir()) == []
    assert room.collecting.room(room.session, "pre").aside == ()
    assert room.collecting.merge([file])[0].state is FileState.QUARANTINED


def test_another_key_of_a_known_laptop_is_named_and_waits(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    known = laptop.key
    (laptop.paths.data / "keys" / "signing.pem").unlink()
    (got,) = room.collecting.merge([laptop.export(room.register, tmp_path)])
    assert got.state is FileState.QUARANTINED
    assert isinstance(got.why, OtherKey)
    assert (got.why.fields["known"], got.why.fields["found"]) == (fingerprint(known), fingerprint(laptop.key))
    seen = room.collecting.room(room.session, "pre").aside
    assert isinstance(seen[0].why, OtherKey)


def test_two_keys_under_one_name_are_told_apart_by_their_fingerprint(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07", accepted=False)
    first = laptop.export(room.register, tmp_path / "first.blbundle")
    true = fingerprint(laptop.key)
    (laptop.paths.data / "keys" / "signing.pem").unlink()
    second = laptop.export(room.register, tmp_path / "second.blbundle")
    room.collecting.merge([first, second])
    with pytest.raises(SeveralKeys) as caught:
        room.collecting.accept(room.session, laptop.store.device)
    assert true in str(caught.value.fields["keys"])
    (merged,) = room.collecting.accept(room.session, laptop.store.device, true.upper())
    assert (merged.state, merged.file) == (FileState.MERGED, first)


def test_one_bad_file_never_stops_the_others(room: Room, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "day 1").mkdir(parents=True)
    for label, who in (("01", A), ("02", B)):
        laptop = room.laptop(label)
        laptop.sit(room.session, who)
        laptop.export(room.register, stick / "day 1")
    (stick / "a.blbundle").write_bytes(b"no bundle")
    (stick / "._shadow.blbundle").write_bytes(b"of another system")
    (stick / "notes.txt").write_text("not for us")
    steps = []
    got = room.collecting.merge([stick, tmp_path / "absent.blbundle"], lambda done, total: steps.append((done, total)))
    assert [g.state.value for g in got] == ["refused", "merged", "merged", "refused"]
    assert isinstance(got[0].why, NotABundle)
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert len(room.trainer.store.reading.responses()) == 12


def test_merging_stops_between_files_when_asked(room: Room, tmp_path: Path) -> None:
    files = []
    for label in ("01", "02"):
        files.append(room.laptop(label).export(room.register, tmp_path / f"{label}.blbundle"))
    asked = iter([False, True])
    got = room.collecting.merge(files, cancelled=lambda: next(asked))
    assert [g.label for g in got] == ["01"]


def test_for_another_trainer_is_named_with_both_fingerprints(room: Room, tmp_path: Path) -> None:
    other = make_room(tmp_path / "elsewhere", memory=True)
    laptop = room.laptop("07")
    (got,) = room.collecting.merge([export_for(other, room, laptop, tmp_path / "x.blbundle")])
    assert isinstance(got.why, BundleForAnother)
    theirs, ours = other.register.session.trainer.box, room.register.session.trainer.box
    assert (got.why.fields["theirs"], got.why.fields["ours"]) == (fingerprint(theirs), fingerprint(ours))


def export_for(other: Room, room: Room, laptop: Laptop, out: Path) -> Path:
    """A bundle of this session that was encrypted to another trainer."""
    lines = list(laptop.store.events.lines(0))
    about = About(room.session, laptop.store.device, laptop.label, "2026-11-24T09:00:00.000Z", "0")
    box = bytes.fromhex(other.register.session.trainer.box)
    out.write_bytes(write_bundle(about, lines, [], own_keys(laptop.paths.data / "keys").private, box))
    return out


def test_a_session_that_is_not_led_here_is_named(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    about = About("another session", laptop.store.device, "07", "2026-11-24T09:00:00.000Z", "0")
    file = tmp_path / "x.blbundle"
    box = bytes.fromhex(room.register.session.trainer.box)
    private = own_keys(laptop.paths.data / "keys").private
    file.write_bytes(write_bundle(about, laptop.store.events.lines(0), [], private, box))
    (got,) = room.collecting.merge([file])
    assert isinstance(got.why, BundleOfNoSession)


def test_a_gap_is_named_and_closes_when_the_rest_comes(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    laptop.sit(room.session, A)
    laptop.sit(room.session, B)
    joined = laptop.store.events.read(kind="session.joined")[0].seq
    head = len(laptop.store.events.read()) - 1
    first = write(room, laptop, joined, joined + 3, tmp_path / "1.blbundle")
    last = write(room, laptop, joined + 9, head, tmp_path / "3.blbundle")
    middle = write(room, laptop, joined + 4, joined + 8, tmp_path / "2.blbundle")
    got = room.collecting.merge([first, last])
    assert [g.gaps for g in got] == [(), (Gap(joined + 4, joined + 8),)]
    row = room.collecting.room(room.session, "pre").laptops[0]
    assert (row.state, row.gaps) == (LaptopState.INCOMPLETE, (Gap(joined + 4, joined + 8),))
    assert room.collecting.merge([last])[0].gaps == (Gap(joined + 4, joined + 8),)
    assert [g.gaps for g in room.collecting.merge([middle, last])] == [(), ()]
    assert room.collecting.room(room.session, "pre").laptops[0].state is LaptopState.HERE
    assert room.trainer.store.reading.responses() == laptop.store.reading.responses()


def test_what_a_laptop_did_between_two_sessions_is_no_gap(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    first = laptop.export(room.register, tmp_path / "first.blbundle")
    laptop.store.events.append(Draft(EventKind.CHECK_MADE, {"private": True}))
    laptop.join(room.session, "07")
    again = laptop.store.events.read(kind="session.joined")[1].seq
    second = write(room, laptop, again, again, tmp_path / "second.blbundle")
    got = room.collecting.merge([first, second])
    assert [g.gaps for g in got] == [(), ()]
    assert room.trainer.store.events.verify() == []


@pytest.mark.parametrize(
    ("off", "wrong"), [(timedelta(days=2), 1), (timedelta(days=-400), -1), (timedelta(minutes=3), 0)]
)
def test_a_wrong_clock_is_flagged_and_nothing_is_dropped(
    room: Room, tmp_path: Path, off: timedelta, wrong: int
) -> None:
    laptop = room.laptop("07", off=off)
    laptop.sit(room.session, A)
    room.trainer.clock.now += timedelta(minutes=3)
    (got,) = room.collecting.merge([laptop.export(room.register, tmp_path)])
    assert (got.state, got.answers) == (FileState.MERGED, 6)
    assert (got.clock or 0) * wrong >= abs(off.total_seconds()) * 1000 * 0.9 * abs(wrong)
    assert (got.clock is None) == (wrong == 0)
    assert room.collecting.room(room.session, "pre").laptops[0].clock == got.clock


def test_names_come_with_the_bundle_and_never_over_those_known_here(room: Room, tmp_path: Path) -> None:
    laptop = room.laptop("07")
    laptop.store.people.put(person(0, "Somebody else"))
    walk_in = person(9, "ສົມສັກ")
    laptop.store.people.put(walk_in)
    laptop.sit(room.session, A)
    laptop.sit(room.session, walk_in.id)
    room.collecting.merge([laptop.export(room.register, tmp_path)])
    people = room.trainer.store.people
    assert people.get(A) == PEOPLE[0]
    assert people.get(walk_in.id) == walk_in
    people.erase(walk_in.id)
    laptop.sit(room.session, walk_in.id)
    room.collecting.merge([laptop.export(room.register, tmp_path / "later.blbundle")])
    assert people.get(walk_in.id) is None


def test_a_session_without_names_sends_codes(tmp_path: Path) -> None:
    room = make_room(tmp_path, memory=True, plan=Plan("Codes", names=False))
    laptop = room.laptop("07")
    laptop.store.people.put(person(1, "Nguyen"))
    laptop.sit(room.session, B)
    room.collecting.merge([laptop.export(room.register, tmp_path)])
    got = room.trainer.store.people.get(B)
    assert got is not None
    assert (got.name, got.code) == ("VN-001", "VN-001")


def test_this_very_laptop_brings_nothing_and_a_stranger_under_its_name_is_refused(room: Room, tmp_path: Path) -> None:
    trainer = room.trainer
    trainer.label = "trainer"
    head = len(list(trainer.store.events.lines(0))) - 1
    (got,) = room.collecting.merge([write(room, trainer, 0, head, tmp_path / "own.blbundle")])
    assert got.state is FileState.NOTHING_NEW
    longer = write(room, trainer, 0, head, tmp_path / "longer.blbundle")
    stranger = tmp_path / "stranger.blbundle"
    lines = list(trainer.store.events.lines(0))
    trainer.store.events.append(Draft(EventKind.CHECK_MADE, {}))
    forged = [*lines, forged_after(lines[-1], trainer.store.device, len(lines))]
    about = About(room.session, trainer.store.device, "x", "2026-11-24T09:00:00.000Z", "0")
    box = bytes.fromhex(room.register.session.trainer.box)
    stranger.write_bytes(write_bundle(about, forged, [], own_keys(tmp_path / "stranger").private, box))
    got, other = room.collecting.merge([longer, stranger])
    assert got.state is FileState.NOTHING_NEW
    assert isinstance(other.why, BundleOfOwn)


def forged_after(line: bytes, device: str, seq: int) -> bytes:
    """A line that goes on with a chain, written by somebody who has the chain and no part in it."""
    draft = Draft(EventKind.CHECK_MADE, {"forged": True})
    prev = hashlib.sha256(line).digest()
    return line_of(to_row(seal(draft, id=str(uuid7()), device=device, seq=seq, prev=prev, moment=START)))

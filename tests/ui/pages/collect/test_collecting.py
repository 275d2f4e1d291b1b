"""Bundles in by dialog, drop and stick; what is told of them; laptops accepted; who is missing."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from tests.services.collecting.laptops import person
from tests.ui.pages.collect.conftest import TITLE, Chosen, Key, Led, Room, accept

from borderlens.services.collecting.records import FileState, LaptopState, Received
from borderlens.services.collecting.records import Room as RoomRecord
from borderlens.ui.pages.collect.service import Service

Collect = Callable[..., Room]
Open = Callable[..., Led]


def state(room: Room, label: str) -> LaptopState:
    assert room.page.room is not None
    return next(row.state for row in room.page.room.laptops if row.label == label)


def test_without_a_session_the_room_leads_to_the_sessions(collect: Collect) -> None:
    room = collect()
    assert room.page.empty.isVisible()
    assert not room.drag([Path("a.blbundle")])
    room.press(room.page.empty.button)
    assert room.shell.room == "sessions"


def test_chosen_files_are_read_and_told_with_their_counts(collect: Collect, led: Open) -> None:
    one = led()
    seven, eight = one.laptop("07", 1, 2), one.laptop("08", 3)
    accept(one, seven, eight)
    room = collect(one.session)
    assert "of 4 people’s answers are here" in room.words(room.page.desk.count)
    assert room.page.desk.count.count.text() == "0"
    room.read(one.bundle(seven), one.bundle(eight))
    assert "2 files read · 18 new answers" in room.words(room.page.desk.stick)
    assert room.page.desk.count.count.text() == "3"
    assert "2 of 2 laptops complete" in room.words(room.page.desk.count)
    assert state(room, "07") is LaptopState.HERE
    assert TITLE in room.shell.header.crumb.text()
    assert "4 enrolled · 2 laptops" in room.page._facts.text()
    room.read(one.bundle(eight))
    assert "1 already here" in room.words(room.page.desk.stick)
    assert room.page.desk.count.count.text() == "3"


def test_ctrl_o_opens_the_dialog(collect: Collect, led: Open) -> None:
    one = led()
    seven = one.laptop("07", 1)
    accept(one, seven)
    room = collect(one.session, Chosen(files=[one.bundle(seven)]))
    room.page.desk.stick.choose.setFocus()
    room.qtbot.keyClick(room.page.desk.stick.choose, Key.Key_O, room.ctrl)
    room.still()
    assert state(room, "07") is LaptopState.HERE


def test_files_and_folders_are_dropped_together(collect: Collect, led: Open, tmp_path: Path) -> None:
    one = led()
    seven, eight = one.laptop("07", 1), one.laptop("08", 2)
    accept(one, seven, eight)
    inside = tmp_path / "from-the-sticks" / "second"
    inside.mkdir(parents=True)
    first, second = one.bundle(seven), one.bundle(eight)
    second.rename(inside / second.name)
    room = collect(one.session)
    room.drop([first, tmp_path / "from-the-sticks"])
    assert room.page.desk.count.count.text() == "2"
    assert first.exists()  # copied, never moved


def test_a_drag_that_leaves_takes_nothing(collect: Collect, led: Open) -> None:
    room = collect(led().session)
    assert room.drag([Path("/a.blbundle")])
    assert room.page.desk.stick._over
    room.leave()
    assert not room.page.desk.stick._over


def test_a_stick_is_offered_once_and_read_when_pressed(collect: Collect, led: Open) -> None:
    one = led()
    seven = one.laptop("07", 1)
    accept(one, seven)
    file = one.bundle(seven)
    room = collect(one.session)
    stick = room.page.desk.stick
    assert not stick.offer.isVisible()
    room.chosen.sticks.append((file.parent, "KINGSTON"))
    room.look_at_sticks()
    assert "Stick KINGSTON is here" in room.words(stick)
    assert state(room, "07") is LaptopState.WAITING
    room.press(stick.offer)
    assert state(room, "07") is LaptopState.HERE
    room.look_at_sticks()
    assert not stick.offer.isVisible()
    assert "Put in the next stick" in room.words(stick)
    seven.sit(one.session, person(2).id)
    one.bundle(seven)  # written anew
    room.look_at_sticks()
    assert stick.offer.isVisible()


def test_sticks_are_read_by_themselves_where_that_was_chosen_and_it_is_remembered(collect: Collect, led: Open) -> None:
    one = led()
    seven, eight = one.laptop("07", 1), one.laptop("08", 2)
    accept(one, seven, eight)
    file = one.bundle(seven)
    room = collect(one.session)
    room.press(room.page.desk.stick.auto)
    room.chosen.sticks.append((file.parent, "KINGSTON"))
    room.look_at_sticks()
    room.still()
    assert state(room, "07") is LaptopState.HERE
    room.shell.shut_down()
    again = collect(one.session, room.chosen)
    assert again.page.desk.stick.auto.isChecked()
    one.bundle(eight)
    again.look_at_sticks()
    again.still()
    assert state(again, "08") is LaptopState.HERE


def test_sticks_are_looked_at_only_while_the_room_is_shown(collect: Collect, led: Open) -> None:
    room = collect(led().session)
    assert room.page.sticks._timer.isActive()
    room.shell.go("sessions")
    room.still()
    assert not room.page.sticks._timer.isActive()


def test_an_unknown_laptop_is_compared_by_its_fingerprint_and_accepted(collect: Collect, led: Open) -> None:
    one = led()
    fifteen = one.laptop("15", 1)
    room = collect(one.session)
    room.read(one.bundle(fifteen))
    assert state(room, "15") is LaptopState.SET_ASIDE
    assert "Laptop 15 is not known here" in room.words(room.page.desk.look)
    room.press(room.page.desk.look.buttons[0])
    card = room.page.desk.laptop
    assert card.isVisible()
    assert room.page.desk.grid.device == fifteen.store.device
    assert card.fingerprint.text() == room.page.room.laptops[0].fingerprint
    assert len(card.fingerprint.text().replace(" ", "")) == 16
    assert card.accept.hasFocus()
    room.press(card.accept)
    assert state(room, "15") is LaptopState.HERE
    assert room.page.desk.count.count.text() == "1"
    assert not card.isVisible()
    assert "not known" not in room.words(room.page.desk.look)


def test_an_unknown_laptop_that_is_another_is_discarded(collect: Collect, led: Open) -> None:
    one = led()
    fifteen = one.laptop("15", 1)
    room = collect(one.session)
    room.read(one.bundle(fifteen))
    room.press(room.page.desk.look.buttons[0])
    room.press(room.page.desk.laptop.refuse)
    assert room.page.room is not None
    assert room.page.room.aside == ()
    assert room.page.desk.count.count.text() == "0"
    assert "not known" not in room.words(room.page.desk.look)


def test_a_changed_file_is_named_with_what_to_do_and_leaves_the_list_when_looked_into(
    collect: Collect, led: Open
) -> None:
    one = led()
    seven = one.laptop("07", 1)
    accept(one, seven)
    file = one.bundle(seven)
    whole = file.read_bytes()
    file.write_bytes(whole[:-40] + bytes(40))
    room = collect(one.session)
    room.read(file)
    words = room.words(room.page.desk.look)
    assert "1 set aside" in room.words(room.page.desk.stick)
    assert "gain" in words  # ask for it again, in one wording or the other
    room.press(room.page.desk.look.forgets[0])
    assert room.page.desk.look.forgets == []
    file.write_bytes(whole)
    room.read(file)
    assert state(room, "07") is LaptopState.HERE


def test_a_file_for_another_trainer_and_one_that_is_none_are_told_apart(
    collect: Collect, led: Open, tmp_path: Path
) -> None:
    one = led()
    notes = tmp_path / "notes.blbundle"
    notes.write_bytes(b"nothing of the kind")
    room = collect(one.session)
    room.read(notes)
    assert "notes.blbundle" in room.words(room.page.desk.look)
    assert "1 set aside" in room.words(room.page.desk.stick)


def test_who_is_missing_stands_as_codes_and_goes_out_as_csv_and_on_the_clipboard(
    collect: Collect, led: Open, tmp_path: Path
) -> None:
    one = led()
    seven = one.laptop("07", 1)
    eight = one.laptop("08", 2, ends=False)
    accept(one, seven, eight)
    out = tmp_path / "missing.csv"
    room = collect(one.session, Chosen(save=out))
    room.read(one.bundle(seven), one.bundle(eight))
    missing = room.page.desk.missing
    assert "3 people still missing" in room.words(missing)
    assert [chip.text() for chip in missing.chips] == ["VN-003", "VN-004", "VN-002 · 08"]
    assert "Officer" not in room.words() + "".join(chip.text() for chip in missing.chips)
    assert "begun, not handed in: 1" in room.words(missing)
    room.press(room.page.list)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Code", "Laptop", "Why"]
    assert rows[1:] == [
        ["VN-003", "", "nothing has come"],
        ["VN-004", "", "nothing has come"],
        ["VN-002", "08", "begun, not handed in"],
    ]
    room.press(missing.copy)
    assert QGuiApplication.clipboard().text().splitlines()[3] == "VN-002\t08\tbegun, not handed in"


def test_when_nobody_is_missing_there_is_no_list(collect: Collect, led: Open) -> None:
    one = led(people=1)
    seven = one.laptop("07", 1)
    accept(one, seven)
    room = collect(one.session)
    room.read(one.bundle(seven))
    assert "Nobody is missing" in room.words(room.page.desk.missing)
    assert not room.page.list.isEnabled()
    assert not room.page.desk.missing.copy.isVisible()


def test_another_phase_is_looked_at(collect: Collect, led: Open) -> None:
    one = led()
    seven = one.laptop("07", 1)
    accept(one, seven)
    room = collect(one.session)
    room.read(one.bundle(seven))
    assert room.page.desk.count.count.text() == "1"
    room.press(room.page.desk.phase.segment("post"))
    assert room.shell.chosen.phase == "post"
    assert room.page.desk.count.count.text() == "0"
    assert state(room, "07") is LaptopState.WAITING
    room.press(room.page.desk.phase.segment("pre"))
    assert room.page.desk.count.count.text() == "1"


class Slow:
    """Reads a file each time it is let to."""

    def __init__(self, gate: threading.Semaphore) -> None:
        self.gate = gate
        self.read: list[str] = []

    def merge(
        self, files: Sequence[Path], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> tuple[Received, ...]:
        results = []
        for done, file in enumerate(files, 1):
            if cancelled():
                break
            assert self.gate.acquire(timeout=20)
            self.read.append(file.name)
            results.append(Received(file, FileState.MERGED, answers=2))
            progress(done, len(files))
        return tuple(results)

    def room(self, session: str, phase: str) -> RoomRecord:
        return RoomRecord(session, phase, (), 0, 0, 0, (), ())


def test_reading_shows_how_far_it_is_stops_when_asked_and_takes_more_meanwhile(collect: Collect) -> None:
    gate = threading.Semaphore(0)
    slow = Slow(gate)
    room = collect("some-session", Chosen(), Service(lambda store, paths: slow, lambda store, paths, session: TITLE))
    stick = room.page.desk.stick
    room.page.read([Path("a"), Path("b"), Path("c")])
    assert not stick.choose.isVisible()
    gate.release()
    room.qtbot.waitUntil(lambda: "1 of 3" in room.words(stick))
    room.page.read([Path("d")])
    gate.release(3)
    room.still()
    assert slow.read == ["a", "b", "c", "d"]
    assert "4 files read · 8 new answers" in room.words(stick)
    assert stick.choose.isVisible()
    room.page.read([Path("e"), Path("f"), Path("g")])
    gate.release()
    room.qtbot.waitUntil(lambda: "1 of 3" in room.words(stick))
    room.qtbot.keyClick(room.page, Key.Key_Escape)
    gate.release()
    room.still()
    assert slow.read[4:] == ["e", "f"]
    assert "2 files read" in room.words(stick)
    room.page.read([Path("h"), Path("i")])
    gate.release()
    room.qtbot.waitUntil(lambda: "1 of 2" in room.words(stick))
    room.qtbot.mouseClick(stick.cancel, room.left)
    gate.release()
    room.still()
    assert "2 files read" in room.words(stick) or "1 file read" in room.words(stick)


def test_escape_closes_the_laptop_then_the_room(collect: Collect, led: Open) -> None:
    one = led()
    seven = one.laptop("07", 1)
    accept(one, seven)
    room = collect(one.session)
    room.read(one.bundle(seven))
    grid = room.page.desk.grid
    grid.setFocus()
    room.key(Key.Key_Return, grid)
    assert room.page.desk.laptop.isVisible()
    assert not room.page.desk.missing.isVisible()
    room.key(Key.Key_Escape)
    assert not room.page.desk.laptop.isVisible()
    assert room.page.desk.missing.isVisible()
    room.key(Key.Key_Escape)
    assert room.shell.room == "sessions"


def test_a_session_that_is_gone_is_one_line(collect: Collect) -> None:
    room = collect("no-such-session")
    assert room.page.desk.stick.wrong.isVisible()
    assert "no-such-session" in room.words(room.page.desk.stick)

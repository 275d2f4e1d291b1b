"""One session by clicks and keys: people, attendance, laptops, files, its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QWidget
from tests.ui.pages.sessions.conftest import Hands, Key
from tests.ui.pages.sessions.made_series import make_series

from borderlens.domain.sessions import Session
from borderlens.paths import find_paths
from borderlens.services.forms import shelf
from borderlens.services.people import People
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store
from borderlens.ui.pages.sessions.one.view import OneView

Start = Callable[..., Hands]
Made = Callable[..., Session]


def inside(hands: Start, session: Session, part: str = "people") -> tuple[Hands, OneView]:
    here = hands()
    here.shell.chosen.session = session.id
    here.go("sessions")
    here.press(here.page.one.parts.segment(part))
    return here, here.page.one


def asked(here: Hands, work: Callable[[Sessions, Store], object]) -> object:
    """What the service says now, on its own thread."""
    found: list[object] = []
    here.page.desk.act(work, found.append, again=False)
    here.still()
    return found[0]


def select(here: Hands, view: OneView, *rows: int) -> None:
    table = view.people.table
    table.clearSelection()
    for row in rows:
        spot = table.visualRect(view.people.model.index(row, 0)).center()
        mod = Qt.KeyboardModifier.ControlModifier if row != rows[0] else Qt.KeyboardModifier.NoModifier
        here.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, mod, spot)
    here.still()


def codes(view: OneView) -> list[str]:
    return [member.code for member in view.people.model.rows]


def test_a_person_is_added_changed_and_found(hands: Start, opened: Made) -> None:
    session = opened(2)
    here, one = inside(hands, session)
    here.press(one.people.buttons["add"])
    sheet = here.page.pane.content
    assert sheet.name.edit.hasFocus()
    here.press(sheet.save)
    assert sheet.name.error
    here.write(sheet.name.edit, "Nguyễn Thị Ánh")
    here.press(sheet.save)
    assert "country" in here.words(sheet.mistake).casefold()
    here.press(sheet.country.segment("VN"))
    here.choose(sheet.agency.combo, "vn-customs")
    here.key(Key.Key_Return, sheet.name.edit)
    assert here.page.pane.isHidden()
    assert len(one.people.model.rows) == 3
    here.write(one.people.find.edit, "ánh")
    assert len(one.people.model.rows) == 1
    added = one.people.model.rows[0]
    assert added.code  # one was made
    select(here, one, 0)
    here.press(one.people.buttons["edit"])
    sheet = here.page.pane.content
    assert sheet.agency.value() == "vn-customs"
    here.write(sheet.code.edit, "GX-001")
    here.press(sheet.save)
    assert "GX-001" in here.words(sheet.mistake)  # somebody else has it, and nothing that was written is lost
    here.write(sheet.code.edit, "QN-777")
    here.press(sheet.save)
    here.write(one.people.find.edit, "")
    assert "QN-777" in codes(one)
    assert next(member.id for member in one.people.model.rows if member.code == "QN-777") == added.id


def test_two_entries_are_joined_after_a_question_and_taken_apart_again(hands: Start, opened: Made) -> None:
    session = opened(3)
    here, one = inside(hands, session)
    assert not one.people.buttons["join"].isEnabled()
    select(here, one, 0, 2)
    here.press(one.people.buttons["join"])
    here.answer(safe=True)
    assert asked(here, lambda s, _: len(s.enrolled(session.id))) == 3
    here.press(one.people.buttons["join"])
    here.answer(safe=False)
    assert asked(here, lambda s, _: len(s.enrolled(session.id))) == 2
    assert len(one.people.model.rows) == 3
    joined = next(at for at, member in enumerate(one.people.model.rows) if member.merged_into)
    note = one.people.model.columns.index("note")
    assert codes(one)[0] in one.people.model.index(joined, note).data()
    here.press(here.shell._toast.action)
    assert asked(here, lambda s, _: len(s.enrolled(session.id))) == 3
    select(here, one, 0, 1)
    here.press(one.people.buttons["join"])
    here.answer(safe=False)
    joined = next(at for at, member in enumerate(one.people.model.rows) if member.merged_into)
    select(here, one, joined)
    here.press(one.people.buttons["undo"])
    assert asked(here, lambda s, _: len(s.enrolled(session.id))) == 3


def test_a_person_is_erased_and_the_place_stays(hands: Start, opened: Made) -> None:
    session = opened(2)
    here, one = inside(hands, session)
    select(here, one, 1)
    gone = one.people.chosen[0].id
    here.press(one.people.buttons["erase"])
    here.answer(safe=True)
    assert one.people.model.rows[1].person is not None
    here.press(one.people.buttons["erase"])
    here.answer(safe=False)
    assert asked(here, lambda _, store: People(store).get(gone)) is None
    assert [member.person is None for member in one.people.model.rows].count(True) == 1
    assert asked(here, lambda s, _: len(s.enrolled(session.id))) == 2


def test_codes_only_shows_and_asks_no_name(hands: Start, opened: Made) -> None:
    here, one = inside(hands, opened(2, names=False))
    assert "name" not in one.people.model.columns
    here.press(one.people.buttons["add"])
    sheet = here.page.pane.content
    assert not sheet.name.isVisible()
    here.press(sheet.country.segment("LA"))
    here.press(sheet.save)
    assert len(one.people.model.rows) == 3
    assert all(code for code in codes(one))


def test_attendance_is_marked_by_keyboard_and_kept(hands: Start, opened: Made) -> None:
    session = opened(3)
    here, one = inside(hands, session, "attendance")
    view = one.attendance
    view.table.setFocus()
    assert view.model.day(view.table.currentIndex().column()) == "2026-12-01"
    here.key(Key.Key_Space)
    here.key(Key.Key_Down)
    here.key(Key.Key_Space)
    here.key(Key.Key_Space)
    here.key(Key.Key_Right)
    here.key(Key.Key_Return)
    first, second, third = (member.id for member in view.model.rows)
    noted = asked(here, lambda s, _: {who: dict(days) for who, days in s.attendance(session.id).items()})
    assert noted == {first: {"2026-12-01": True}, second: {"2026-12-01": False, "2026-12-02": True}}
    assert "2026-12-01: 1 of 3 · 2026-12-02: 1 of 3" in here.words(view)
    assert "2026-12-02" in view.all_there.text()
    here.press(view.all_there)
    noted = asked(here, lambda s, _: s.attendance(session.id))
    assert noted[first] == {"2026-12-01": True, "2026-12-02": True}
    assert noted[third] == {"2026-12-02": True}
    index = view.model.index(1, view.model.first_day)
    assert "absent" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_press_on_a_day_marks_it(hands: Start, opened: Made) -> None:
    here, one = inside(hands, opened(2), "attendance")
    view = one.attendance
    for column, marked in ((0, False), (view.model.first_day + 1, True)):
        spot = view.table.visualRect(view.model.index(1, column)).center()
        here.qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        here.still()
        assert bool(view.model.noted) is marked


def test_laptops_show_their_fingerprint(hands: Start, opened: Made, data_folder: Path, tmp_path: Path) -> None:
    session = opened(1)
    here, one = inside(hands, session, "laptops")
    own = here.words(one.laptops)
    assert "No laptop is known yet" in own
    assert not one.laptops.table.isVisible()
    here.shell.shut_down()
    from borderlens.services.collecting.keys import fingerprint
    from borderlens.wiring import open_store

    with open_store(find_paths(data_folder)) as store:
        from borderlens.domain.events import Draft, EventKind

        body = {"device": "0192", "public_key": "ab" * 32, "label": "07"}
        store.events.append(Draft(EventKind.DEVICE_ACCEPTED, body, session=session.id))
    here, one = inside(hands, session, "laptops")
    row = [one.laptops.model.index(0, column).data() for column in range(3)]
    assert row == ["07", fingerprint("ab" * 32), "accepted"]


def test_the_session_file_is_written_and_the_next_step_moves_on(
    hands: Start, opened: Made, data_folder: Path, tmp_path: Path
) -> None:
    make_series(data_folder, protected=2)
    ids = tuple(kept.record.id for one in shelf.found(data_folder) for kept in one.forms)
    here, one = inside(hands, opened(2, forms={"pre": ids}))
    here.press(one.next.button)  # no place was chosen
    assert not one.files.file.working
    here.chosen["session"] = tmp_path
    here.press(one.next.button)
    (file,) = tmp_path.glob("*.blsession")
    assert file.stat().st_size > 1000
    assert file.name in here.shell._toast.words.text()
    assert one.next.words.text() == "Next: people sit their first form"
    assert one.part == "files"
    (tmp_path / "taken").write_text("x")
    here.chosen["session"] = tmp_path / "taken"
    here.press(one.files.file)
    here.press(here.shell._question.safe)
    assert not one.files.file.working


def test_the_qr_fills_the_screen_until_a_key(hands: Start, opened: Made) -> None:
    here, one = inside(hands, opened(1), "files")
    here.press(one.files.ticket)
    screen = one.files.acts.ticket_screen
    assert screen.isFullScreen()
    assert "Móng Cái" in screen.accessibleName()
    read = read_back(screen)
    assert read.startswith("BLS1:")
    with here.qtbot.waitSignal(screen.destroyed):
        here.qtbot.keyClick(screen, Key.Key_Escape)
    here.press(one.files.ticket)
    screen = one.files.acts.ticket_screen
    with here.qtbot.waitSignal(screen.destroyed):
        here.qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)


def read_back(screen: QWidget) -> str:
    """What a camera reads from the screen."""
    import zxingcpp
    from PIL import Image

    picture = screen.grab().toImage().convertToFormat(screen.grab().toImage().Format.Format_RGB888)
    raw = bytes(picture.constBits())
    image = Image.frombytes("RGB", (picture.width(), picture.height()), raw, "raw", "RGB", picture.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(image)
    return str(found.text)


def test_release_codes_are_shown_by_a_press_only(hands: Start, opened: Made, data_folder: Path) -> None:
    make_series(data_folder, protected=2)
    (series,) = shelf.found(data_folder)
    here, one = inside(hands, opened(1, forms={"pre": (series.forms[0].record.id,)}), "files")
    here.press(one.files.codes[series.id])
    assert series.forms[0].code not in here.words(here.page.pane)
    here.press(here.page.pane.content.show_button)
    assert series.forms[0].code in here.words(here.page.pane)
    here.key(Key.Key_Escape, here.page.pane)
    assert here.page.pane.isHidden()


def test_criteria_can_be_fixed_here_where_they_were_not(hands: Start, opened: Made) -> None:
    session = opened(1, fixed=False)
    here, one = inside(hands, session, "files")
    assert not one.files.file.isEnabled()
    here.press(one.next.button)
    here.answer(safe=True)
    assert not one.files.file.isEnabled()
    here.press(one.next.button)
    here.answer(safe=False)
    assert one.files.file.isEnabled()
    assert asked(here, lambda s, _: s.get(session.id).fixed_at) is not None


def test_a_closed_session_takes_nobody_in(hands: Start, opened: Made) -> None:
    session = opened(2)
    here, one = inside(hands, session, "files")
    here.press(one.files.close_session)
    here.answer(safe=True)
    assert asked(here, lambda s, _: s.get(session.id).closed_at) is None
    here.press(one.files.close_session)
    here.answer(safe=False)
    assert asked(here, lambda s, _: s.get(session.id).closed_at) is not None
    assert not one.files.close_session.isVisible()
    here.press(one.parts.segment("people"))
    assert not one.people.buttons["add"].isEnabled()
    assert not one.people.buttons["roster"].isEnabled()


def test_collect_and_dashboard_are_told_which_session(hands: Start, opened: Made) -> None:
    session = opened(1)
    here, _ = inside(hands, session)
    here.press(here.page.collect)
    assert here.shell.room == "collect"
    here.go("sessions")
    here.press(here.page.dashboard)
    assert here.shell.room == "dashboard"
    assert here.shell.chosen.session == session.id


def test_four_hundred_people_are_rows_not_widgets(hands: Start, opened: Made) -> None:
    here, one = inside(hands, opened(5))
    few = len(one.findChildren(QWidget))
    here.shell.shut_down()
    here, one = inside(hands, opened(400))
    assert len(one.people.model.rows) == 400
    assert len(one.findChildren(QWidget)) == few
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    one.people.table.selectionModel().select(one.people.model.index(399, 0), flags)
    assert len(one.people.chosen) == 1

"""Joining by file, drop, stick and picture; who one is; consent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from tests.services.collecting.laptops import person
from tests.ui.clipping import clipped
from tests.ui.pages.join.conftest import Chosen, Key, Room
from tests.ui.pages.join.course import TITLE, Course, make_course

from borderlens.packs.signing import own_keys
from borderlens.paths import find_paths
from borderlens.services.collecting.keys import fingerprint, key_folder
from borderlens.services.sessions.sessions import Sessions
from borderlens.wiring import open_store
from borderlens.words import LANGUAGES

Join = Callable[[Chosen], Room]


def test_the_number_is_asked_for_before_a_file_is_opened(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    assert not room.page.find.number.error
    room.press(room.page.find.file)
    assert "Write the number first" in room.words()
    assert room.page.joined is None
    room.join("12")
    assert room.page.joined is not None
    assert room.page.joined.label == "12"


def test_a_joined_laptop_shows_its_session_number_and_fingerprint(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    own = fingerprint(own_keys(key_folder(find_paths())).public_key.hex())
    assert room.page.desk.place.fingerprint.text() == own
    words = room.words()
    assert TITLE in words
    assert "Laptop 07" in words
    assert room.page.desk.shown is room.page.desk.who
    assert room.page.desk.who.list.count() == 2


def test_ctrl_o_and_enter_in_the_number_open_the_file_too(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.keys(room.page.find.number.edit, "3")
    room.key(Key.Key_Return, room.page.find.number.edit)
    assert room.page.joined is not None


def test_a_dropped_session_file_is_joined_by(join: Join, course: Course, tmp_path: Path) -> None:
    room = join(Chosen())
    other = tmp_path / "notes.txt"
    other.write_text("nothing")
    assert not room.drop([other])
    assert not room.drop([course.file, other])
    room.keys(room.page.find.number.edit, "4")
    assert room.drop([course.file])
    assert room.page.joined is not None


def test_a_session_file_on_a_stick_is_offered_and_goes_with_the_stick(
    join: Join, course: Course, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (stick / "course").mkdir(parents=True)
    lying = stick / "course" / course.file.name
    lying.write_bytes(course.file.read_bytes())
    room = join(Chosen())
    assert room.page.find.offers == []
    room.chosen.sticks.append((stick, "KINGSTON"))
    room.look_at_sticks()
    assert "KINGSTON" in room.page.find.offers[0].text()
    room.chosen.sticks.clear()
    room.look_at_sticks()
    assert room.page.find.offers == []
    room.chosen.sticks.append((stick, "KINGSTON"))
    room.look_at_sticks()
    room.keys(room.page.find.number.edit, "5")
    room.press(room.page.find.offers[0])
    assert room.page.joined is not None


def test_a_damaged_file_is_refused_in_one_line_and_the_number_stays(join: Join, course: Course) -> None:
    course.file.write_bytes(course.file.read_bytes()[:900])
    room = join(Chosen(session=course.file))
    room.join("9")
    assert room.page.joined is None
    assert room.page.find.refused.isVisible()
    assert course.file.name in room.words(room.page.find.refused)
    assert room.page.find.number.text() == "9"
    assert room.page.find.file.isEnabled()


def test_a_photo_of_the_code_joins_without_a_list(join: Join, course: Course, tmp_path: Path) -> None:
    photo = tmp_path / "wall.png"
    photo.write_bytes(course.sessions.ticket(course.session.id).png)
    room = join(Chosen(photo=photo))
    room.keys(room.page.find.number.edit, "21")
    room.press(room.page.find.photo)
    assert room.page.joined is not None
    assert room.page.desk.who.list.count() == 0
    assert "Type the code" in room.words()


def test_a_screenshot_of_the_code_is_pasted(join: Join, course: Course) -> None:
    room = join(Chosen())
    image = QImage()
    assert image.loadFromData(course.sessions.ticket(course.session.id).png)
    QGuiApplication.clipboard().setImage(image)
    room.keys(room.page.find.number.edit, "22")
    room.page.find.photo.setFocus()
    room.qtbot.keyClick(room.page.find.photo, Key.Key_V, room.ctrl)
    room.still()
    assert room.page.joined is not None


def test_a_picture_without_a_code_says_so(join: Join, tmp_path: Path) -> None:
    photo = tmp_path / "wall.png"
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    image.save(str(photo))
    room = join(Chosen(photo=photo))
    room.keys(room.page.find.number.edit, "21")
    room.press(room.page.find.photo)
    assert room.page.joined is None
    assert "wall.png" in room.words(room.page.find.refused)


def test_after_a_restart_the_room_is_in_its_session_again_and_another_can_be_joined(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.shell.shut_down()
    again = join(Chosen())
    assert again.page.joined is not None
    assert again.page.desk.place.isVisible()
    again.press(again.page.desk.place.others)
    assert again.page.find.isVisible()
    again.press(again.page.find.known[0])
    assert again.page.desk.place.isVisible()


def test_one_finds_oneself_by_code_or_name_and_enter(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    who = room.page.desk.who
    assert not who.go.isEnabled()
    room.write(who.search.edit, "王")
    assert who.list.count() == 1
    room.key(Key.Key_Return, who.search.edit)
    assert room.page.desk.shown is room.page.desk.consent
    assert "王小明" in room.words(room.page.desk.consent)
    room.key(Key.Key_Escape)
    assert room.page.desk.shown is who
    room.keys(who.search.edit, "vn002")
    assert who.person is not None
    assert who.person.code == "VN-002"
    who.search.edit.clear()
    room.keys(who.search.edit, "zz")
    assert "Nobody in the list" in room.words(who)


def test_arrows_and_enter_choose_in_the_list(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    who = room.page.desk.who
    room.key(Key.Key_Return, who.search.edit)  # several fit: on to the list
    assert who.list.hasFocus()
    room.key(Key.Key_Down, who.list)
    room.key(Key.Key_Return, who.list)
    assert room.page.desk.shown is room.page.desk.consent
    assert room.page.seat.person is not None
    assert room.page.seat.person.code == "VN-002"


def consents(course: Course) -> dict[str, int]:
    store = open_store(find_paths())
    try:
        return {who: given.text for who, given in Sessions(store, find_paths()).consents(course.session.id).items()}
    finally:
        store.close()


def test_consent_is_kept_with_the_number_of_its_text(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.be("VN-001")
    consent = room.page.desk.consent
    assert "Text no. 1" in room.words(consent)
    room.press(consent.agree)
    assert room.page.desk.shown is room.page.desk.tasks
    room.press(room.page.desk.tasks.other)
    assert "was here" in room.page.desk.who.list.item(0).text()
    room.be("VN-001")
    assert room.page.desk.shown is room.page.desk.tasks  # not asked twice
    room.shell.shut_down()
    assert consents(course) == {person(1).id: 1}


def test_who_does_not_agree_is_asked_nothing_and_nothing_is_kept(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.be("VN-001")
    room.press(room.page.desk.consent.away)
    assert room.page.desk.shown is room.page.desk.who
    room.shell.shut_down()
    assert consents(course) == {}


def test_a_name_is_left_out_on_this_laptop(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.be("VN-001")
    room.press(room.page.desk.consent.leave_out)
    room.press(room.page.desk.consent.agree)
    assert room.shell.settings.person.name == "VN-001"
    room.shell.shut_down()
    store = open_store(find_paths())
    kept = store.people.get(person(1).id)
    store.close()
    assert kept is not None
    assert (kept.name, kept.code) == ("VN-001", "VN-001")


def test_somebody_who_is_not_in_the_list_takes_part_by_a_code(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.keys(room.page.desk.who.search.edit, "LA-9")
    room.key(Key.Key_Return, room.page.desk.who.search.edit)
    new = room.page.desk.new
    assert room.page.desk.shown is new
    assert new.code.text() == "LA-9"
    room.press(new.go)
    assert room.page.desk.shown is new  # the name is missing
    room.keys(new.form.name.edit, "Phonesavanh")
    room.press(new.form.country.choice.segment("LA"))
    room.press(new.go)
    assert room.page.desk.shown is room.page.desk.consent
    room.press(room.page.desk.consent.agree)
    assert "LA-9" in room.words(room.page.desk.tasks)
    assert room.page.desk.tasks.tasks[0].phase == "pre"


def test_a_code_that_somebody_has_is_refused(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.join()
    room.press(room.page.desk.who.new)
    new = room.page.desk.new
    room.keys(new.code.edit, "VN-001")
    room.keys(new.form.name.edit, "Somebody")
    room.press(new.form.country.choice.segment("VN"))
    room.press(new.go)
    assert room.page.desk.shown is new
    assert "VN-001" in room.words(new.refused)
    room.press(new.away)
    assert room.page.desk.shown is room.page.desk.who


def test_a_session_of_codes_asks_for_no_name(join: Join, tmp_path: Path) -> None:
    course = make_course(tmp_path, names=False)
    room = join(Chosen(session=course.file))
    room.join()
    room.press(room.page.desk.who.new)
    new = room.page.desk.new
    assert not new.form.name.isVisible()
    room.keys(new.code.edit, "CN-7")
    room.press(new.form.country.choice.segment("CN"))
    room.press(new.go)
    assert room.page.desk.shown is room.page.desk.consent
    assert not room.page.desk.consent.leave_out.isVisible()
    assert "Nguyễn" not in "".join(
        room.page.desk.who.list.item(row).text() for row in range(room.page.desk.who.list.count())
    )
    course.trainer.store.close()


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_no_words_are_cut_in_any_step(join: Join, course: Course, size: float) -> None:
    room = join(Chosen(session=course.file))
    found: dict[tuple[str, str], list[str]] = {}

    def check(step: str) -> None:
        for language in LANGUAGES:
            room.shell.settings.language, room.shell.settings.text_size = language, size
            room.shell.save_settings()
            room.still()
            cut = clipped(room.shell)
            if cut:
                found[step, language] = cut
        room.shell.settings.language, room.shell.settings.text_size = "en", 1.0
        room.shell.save_settings()
        room.still()

    check("find")
    room.join()
    check("who")
    room.press(room.page.desk.who.new)
    check("new")
    room.press(room.page.desk.new.away)
    room.be("VN-001")
    check("consent")
    room.press(room.page.desk.consent.agree)
    check("tests")
    assert found == {}

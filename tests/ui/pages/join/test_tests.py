"""My tests and the bundle: what is to be sat, sitting it in the session, extra time, the next step, the stick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.services.collecting.laptops import person
from tests.ui.pages.join.conftest import Chosen, Key, Room
from tests.ui.pages.join.course import Course, make_course

from borderlens.domain.attempts import Mode
from borderlens.paths import find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.records import FileState
from borderlens.services.sessions.duties import DutyState
from borderlens.wiring import open_store

Join = Callable[[Chosen], Room]


def at_tests(join: Join, chosen: Chosen, code: str = "VN-001") -> Room:
    room = join(chosen)
    room.join()
    room.be(code)
    room.press(room.page.desk.consent.agree)
    return room


def only_button(room: Room) -> object:
    (button,) = room.page.desk.tasks.buttons.values()
    return button


def test_a_test_is_sat_in_the_session_as_it_was_assigned(join: Join, course: Course) -> None:
    room = at_tests(join, Chosen(session=course.file))
    assert "Next: Pre-test" in room.words(room.page.desk.tasks)
    room.press(only_button(room))
    assert room.shell.room == "sit_form"
    sitting = room.sit.runner.sitting
    assert sitting is not None
    assert sitting.attempt.session == course.session.id
    assert (sitting.attempt.person, sitting.attempt.mode) == (person(1).id, Mode.PRE)
    assert sitting.attempt.form == course.form.record.id
    room.hand_in()
    assert room.sit.shown is room.sit.handed
    assert "call the trainer" in room.words(room.sit.handed.next_step)
    room.press(room.sit.handed.away)
    assert room.shell.room == "join"
    assert room.page.desk.tasks.tasks[0].state is DutyState.DONE
    assert "write the bundle" in room.words(room.page.desk.tasks.next_step)
    assert room.page.desk.tasks.buttons == {}


def test_a_test_that_was_left_is_gone_on_with_and_keeps_its_extra_time(join: Join, course: Course) -> None:
    room = at_tests(join, Chosen(session=course.file))
    (box,) = room.page.desk.tasks.extra.values()
    assert "30 min, not 20" in box.text()
    room.press(box)
    room.press(only_button(room))
    sitting = room.sit.runner.sitting
    assert sitting is not None
    assert sitting.terms.limit == 20 * 60 * 1.5
    room.key(Key.Key_1)
    room.sit.runner.turn(1)
    room.still()
    room.key(Key.Key_Escape, room.sit)
    room.press(room.shell._question.other)  # leave
    assert room.shell.room == "join"
    assert room.page.desk.tasks.tasks[0].state is DutyState.BEGUN
    assert room.page.desk.tasks.tasks[0].answered == 1
    room.shell.shut_down()
    again = join(room.chosen)
    again.be("VN-001")
    assert "Go on: Pre-test" in again.words(again.page.desk.tasks)
    again.press(only_button(again))
    sitting = again.sit.runner.sitting
    assert sitting is not None
    assert sitting.terms.limit == 20 * 60 * 1.5
    assert len(sitting.attempt.responses) == 1


def test_without_the_tick_the_time_is_the_usual_one(join: Join, course: Course) -> None:
    room = at_tests(join, Chosen(session=course.file))
    room.press(only_button(room))
    assert room.sit.runner.sitting is not None
    assert room.sit.runner.sitting.terms.limit == 20 * 60


def test_a_test_in_step_offers_no_extra_time(join: Join, tmp_path: Path) -> None:
    course = make_course(tmp_path, paced=True)
    room = at_tests(join, Chosen(session=course.file))
    assert room.page.desk.tasks.extra == {}
    room.press(only_button(room))
    assert room.sit.shown is room.sit.step
    course.trainer.store.close()


def test_how_sure_one_is_is_asked_where_the_form_says_so(join: Join, tmp_path: Path) -> None:
    course = make_course(tmp_path, sureness=True)
    room = at_tests(join, Chosen(session=course.file))
    room.press(only_button(room))
    assert room.sit.runner.sitting is not None
    assert room.sit.runner.sitting.terms.asks_confidence
    course.trainer.store.close()


def test_a_test_after_the_training_begins_on_the_trainers_word_only(join: Join, tmp_path: Path) -> None:
    course = make_course(tmp_path, phases=("pre", "post"))
    room = at_tests(join, Chosen(session=course.file))
    _, after = room.page.desk.tasks.buttons.values()
    room.press(after)
    assert room.shell._question.isVisible()
    room.key(Key.Key_Escape, room.shell._question)
    assert room.shell.room == "join"
    room.press(after)
    room.press(room.shell._question.other)
    assert room.sit.runner.sitting is not None
    assert room.sit.runner.sitting.attempt.mode is Mode.POST
    course.trainer.store.close()


def test_a_form_that_is_not_here_comes_by_a_stick(join: Join, course: Course, tmp_path: Path) -> None:
    photo = tmp_path / "wall.png"
    photo.write_bytes(course.sessions.ticket(course.session.id).png)
    chosen = Chosen(photo=photo)
    room = join(chosen)
    room.keys(room.page.find.number.edit, "21")
    room.press(room.page.find.photo)
    room.keys(room.page.desk.who.search.edit, "VN-001")
    room.key(Key.Key_Return, room.page.desk.who.search.edit)
    room.keys(room.page.desk.new.form.name.edit, "Somebody")
    room.press(room.page.desk.new.form.country.choice.segment("VN"))
    room.press(room.page.desk.new.go)
    room.press(room.page.desk.consent.agree)
    assert room.page.desk.tasks.tasks[0].state is DutyState.NO_FORM
    assert "not on this laptop" in room.words(room.page.desk.tasks)
    chosen.form = photo
    room.press(only_button(room))
    assert room.page.desk.tasks.refused.isVisible()
    chosen.form = course.trainer.paths.data / "forms-made" / f"{course.form.record.id}.blform"
    room.press(only_button(room))
    assert room.page.desk.tasks.tasks[0].state is DutyState.READY
    assert not room.page.desk.tasks.refused.isVisible()


def test_two_people_sit_at_one_laptop_one_after_the_other(join: Join, course: Course) -> None:
    room = at_tests(join, Chosen(session=course.file))
    room.press(only_button(room))
    room.hand_in()
    room.press(room.sit.handed.away)
    room.press(room.page.desk.tasks.other)
    room.be("VN-002")
    room.press(room.page.desk.consent.agree)
    assert room.page.desk.tasks.tasks[0].state is DutyState.READY
    room.press(only_button(room))
    assert room.sit.runner.sitting is not None
    assert room.sit.runner.sitting.attempt.person == person(2).id
    room.hand_in()
    room.shell.shut_down()
    store = open_store(find_paths())
    sat = {row.person for row in Attempts(store).attempts(session=course.session.id) if row.ended}
    store.close()
    assert sat == {person(1).id, person(2).id}


def test_the_bundle_goes_to_the_stick_and_twice_is_once(join: Join, course: Course, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen = Chosen(session=course.file)
    room = at_tests(join, chosen)
    bundle = room.page.desk.bundle
    assert bundle.offers == []
    chosen.sticks.append((stick, "KINGSTON"))
    room.look_at_sticks()
    room.press(only_button(room))
    room.hand_in()
    room.press(room.sit.handed.away)
    room.press(bundle.offers[0])
    (file,) = stick.glob("*.blbundle")
    said = room.words(bundle)
    assert file.name in said
    assert "is on KINGSTON" in said
    room.press(bundle.offers[0])
    assert list(stick.glob("*.blbundle")) == [file]
    room.shell.shut_down()
    collecting = Collecting(course.trainer.store, course.trainer.paths)
    first, second = collecting.merge([file]), collecting.merge([file])
    assert first[0].state is FileState.QUARANTINED  # nobody accepted this laptop yet
    accepted = collecting.accept(course.session.id, first[0].device, room.page.desk.place.fingerprint.text())
    assert (accepted[0].state, accepted[0].answers) == (FileState.MERGED, 1)
    assert second[0].new == 0


def test_the_bundle_goes_into_a_folder_and_a_place_that_takes_none_says_why(
    join: Join, course: Course, tmp_path: Path
) -> None:
    chosen = Chosen(session=course.file)
    room = at_tests(join, chosen)
    bundle = room.page.desk.bundle
    room.press(bundle.folder)  # nothing chosen
    assert not bundle.done.isVisible()
    chosen.folder = course.file / "below-a-file"
    room.press(bundle.folder)
    assert bundle.refused.isVisible()
    chosen.folder = tmp_path
    room.press(bundle.folder)
    assert bundle.done.isVisible()
    assert not bundle.refused.isVisible()
    assert tmp_path.name in room.words(bundle.done)


def test_the_home_of_learn_leads_to_the_session_and_says_what_waits(join: Join, course: Course) -> None:
    room = join(Chosen(session=course.file))
    room.shell.go("learn")
    room.still()
    card = room.shell.page("learn").home.session
    assert card.go.text() == "Join"
    room.press(card.go)
    room.join()
    room.be("VN-001")
    room.press(room.page.desk.consent.agree)
    room.shell.go("learn")
    room.still()
    assert card.go.text() == "Open"
    assert "Next: Pre-test" in room.words(card)
    room.press(card.go)
    assert room.shell.room == "join"
    assert room.page.desk.shown is room.page.desk.tasks


def test_escape_leads_back_step_by_step(join: Join, course: Course) -> None:
    room = at_tests(join, Chosen(session=course.file))
    room.key(Key.Key_Escape)
    assert room.page.desk.shown is room.page.desk.who
    room.key(Key.Key_Escape)
    assert room.shell.room == "learn"

"""A form on a laptop: opened from a file, sat in step or freely, handed in, released, found after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from tests.ui.clipping import clipped
from tests.ui.pages.forms.conftest import Key, SitRoom

from borderlens.domain.attempts import Mode
from borderlens.paths import find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.forms.pace import step_codes
from borderlens.services.forms.sealing import MadeForm
from borderlens.wiring import open_store

Sit = Callable[..., SitRoom]


def steps(made: MadeForm) -> tuple[str, ...]:
    return step_codes(made.record.id, made.pace, len(made.record.items))


def begin(room: SitRoom) -> None:
    room.open_file()
    room.press(room.page.start.begin_button)


def first_single(room: SitRoom) -> int:
    assert room.page.start.form is not None
    return next(at for at, entry in enumerate(room.page.start.form.items) if entry.item.type == "single")


def test_a_form_file_is_taken_in_and_put_forward(sit: Sit) -> None:
    room = sit()
    assert room.page.start.card.isHidden()
    room.open_file()
    assert room.page.start.form is not None
    assert room.page.start.form.id == room.made.record.id
    assert "Not begun" in room.words()


def test_a_form_dropped_on_the_page_is_taken_in(sit: Sit) -> None:
    room = sit()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(room.made.file))])
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    room.page.dropEvent(drop)
    room.still()
    assert room.page.start.form is not None


def test_a_file_that_is_no_form_is_refused_with_the_reason(sit: Sit) -> None:
    room = sit()
    room.made.file.write_bytes(b"no zip at all")
    room.open_file()
    assert not room.page.start.refused.isHidden()
    assert "cannot be used" in room.words()
    assert room.page.start.form is None


def test_in_step_an_item_opens_by_its_code_and_by_nothing_else(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    assert room.page.shown is room.page.step
    codes = steps(room.made)
    place = first_single(room)
    room.keys(room.page.step.code.edit, codes[place])
    assert room.page.shown is room.page.item
    assert room.page.runner.sitting is not None
    assert room.page.runner.sitting.place == place
    for way in (Key.Key_Right, Key.Key_Left, Key.Key_F):
        room.key(way)
    assert room.page.runner.sitting.place == place
    assert room.page.item.back.isHidden()
    assert room.page.item.flag.isHidden()
    room.key(Key.Key_2)
    room.press(room.page.item.next)
    assert room.page.shown is room.page.step
    assert room.page.runner.sitting.answered == {place}


def test_a_wrong_step_code_says_one_line_and_opens_nothing(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    code = steps(room.made)[0]
    wrong = code[:3] + str((int(code[3]) + 1) % 10)
    room.keys(room.page.step.code.edit, wrong)
    assert room.page.shown is room.page.step
    assert f"{wrong}: no item of this form opens" in room.words()
    assert room.page.step.code.edit.selectedText() == wrong
    room.keys(room.page.step.code.edit, code)
    assert room.page.shown is room.page.item


def test_the_next_item_in_step_waits_for_its_code_after_the_last_one_too(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    last = len(room.made.record.items) - 1
    room.keys(room.page.step.code.edit, steps(room.made)[last])
    room.press(room.page.item.next)
    assert room.page.shown is room.page.step
    assert room.page.runner.sitting is not None


def hand_in(room: SitRoom) -> None:
    room.press(room.page.step.end)
    room.press(room.shell._question.other)
    assert room.page.shown is room.page.handed


def test_after_handing_in_the_release_code_opens_the_result(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    place = first_single(room)
    room.keys(room.page.step.code.edit, steps(room.made)[place])
    room.key(Key.Key_1)
    room.press(room.page.item.next)
    hand_in(room)
    assert "Handed in" in room.words()
    field = room.page.handed.code.edit
    room.keys(field, "AAAAA-AAAAA")
    room.key(Key.Key_Return, field)
    assert room.page.shown is room.page.handed
    assert "does not open this form" in room.words()
    room.keys(field, room.made.code.lower().replace("-", " "))
    room.key(Key.Key_Return, field)
    assert room.page.shown is room.page.outcome
    assert len(room.page.outcome.result.rows) == len(room.made.record.items)
    room.key(Key.Key_Return, room.page.outcome.result.rows[place])
    assert room.page.outcome.place == place
    assert "SECRETWORD why" in room.words()


def test_nothing_of_the_answers_is_on_the_screen_before(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    for code in steps(room.made):
        room.keys(room.page.step.code.edit, code)
        assert "SECRETWORD" not in room.words()
        room.page.runner.waiting.emit()
        room.still()
    hand_in(room)
    assert "SECRETWORD" not in room.words()


def test_answers_and_the_form_survive_a_restart(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    place = first_single(room)
    room.keys(room.page.step.code.edit, steps(room.made)[place])
    room.key(Key.Key_1)
    room.press(room.page.item.next)
    room.shell.shut_down()
    again = sit(room.made)
    assert again.page.start.form is not None
    assert "1 of 10 answered" in again.words()
    again.press(again.page.start.begin_button)
    assert again.page.shown is again.page.step
    assert again.page.runner.sitting is not None
    assert again.page.runner.sitting.answered == {place}


def test_freely_one_goes_on_item_by_item_against_the_clock(sit: Sit) -> None:
    room = sit(paced=False)
    begin(room)
    assert room.page.shown is room.page.item
    sitting = room.page.runner.sitting
    assert sitting is not None
    assert sitting.terms.minutes == 20
    room.press(room.page.item.next)
    assert sitting.place == 1
    assert not room.page.item.back.isHidden()


def test_the_sitting_is_kept_unscored_under_the_occasion_and_the_form(sit: Sit, data_folder: Path) -> None:
    room = sit(paced=True)
    room.open_file()
    room.press(room.page.start.mode.segment("post"))
    room.press(room.page.start.begin_button)
    room.keys(room.page.step.code.edit, steps(room.made)[first_single(room)])
    room.key(Key.Key_1)
    room.press(room.page.item.next)
    hand_in(room)
    room.shell.shut_down()
    store = open_store(find_paths(data_folder))
    (row,) = Attempts(store).attempts()
    attempt = Attempts(store).attempt(row.id)
    store.close()
    assert (attempt.mode, attempt.form) == (Mode.POST, room.made.record.id)
    assert [response.points for response in attempt.responses] == [None]


def test_a_form_handed_in_asks_for_its_code_and_is_not_sat_again(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    hand_in(room)
    room.press(room.page.handed.away)
    assert "Handed in" in room.words()
    room.press(room.page.start.begin_button)
    assert room.page.shown is room.page.handed


def test_somebody_new_is_added_on_the_way(sit: Sit) -> None:
    room = sit(paced=True)
    room.open_file()
    start = room.page.start
    start.person.combo.setCurrentIndex(start.person.combo.count() - 1)
    start.person.combo.activated.emit(start.person.combo.currentIndex())
    assert start.new.isVisible()
    room.press(start.begin_button)
    assert room.page.shown is start  # a name is missing, which is said at its field
    room.keys(start.new.name.edit, "QN-022")
    room.press(start.new.country.choice.segment("VN"))
    room.press(start.begin_button)
    assert room.page.shown is room.page.step
    assert room.shell.settings.person.name == "QN-022"


def test_learn_does_not_offer_to_close_a_sealed_sitting(sit: Sit) -> None:
    room = sit(paced=True)
    begin(room)
    room.key(Key.Key_Escape)
    room.press(room.shell._question.other)
    assert room.page.shown is room.page.start
    room.shell.go("learn")
    room.still()
    learn = room.shell.page("learn")
    assert learn.home.resume_button is None
    room.press(learn.home.packs.form)
    assert room.shell.room == "sit_form"


@pytest.mark.parametrize(("language", "size"), [("vi", 1.0), ("lo", 2.0), ("zh-Hans", 1.0)])
def test_no_word_is_cut(sit: Sit, language: str, size: float) -> None:
    room = sit(paced=True)
    room.shell.settings.language, room.shell.settings.text_size = language, size
    room.shell.save_settings()
    room.open_file()
    assert clipped(room.page) == []
    room.press(room.page.start.begin_button)
    room.keys(room.page.step.code.edit, "0000")
    assert clipped(room.page) == []
    room.page.runner.ask_hand_in()
    room.press(room.shell._question.other)
    assert clipped(room.page) == []

"""The model room by real clicks and keys, with work that does what it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped
from tests.ui.pages.model_room.room import LEFT, Key, Room
from tests.ui.pages.model_room.scripted import picture, survey_of

from borderlens.domain.errors import NoPhotoFolder, TooFewToTrain
from borderlens.services.model_room.records import Keep, Notice, NoticeKind, Weight
from borderlens.ui.pages.model_room.desk import State
from borderlens.ui.pages.model_room.meaning import Means
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.shell import Shell
from borderlens.words import LANGUAGES

Start = Callable[..., Shell]


def test_the_room_is_reached_through_the_settings_and_leads_back(window: Start, qtbot: QtBot) -> None:
    shell = window()
    shell.go("settings")
    qtbot.waitUntil(lambda: not shell.busy, timeout=20_000)
    qtbot.mouseClick(shell.page("settings").models.room, LEFT)
    assert shell.room == "model_room"
    assert shell.rail.room("settings").isChecked()
    assert shell.header.crumb.text() == shell.say("settings.title")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert shell.room == "settings"


def test_a_folder_becomes_rows_and_notices_with_what_stops_first(room: Room) -> None:
    room.choose_folder()
    assert list(room.page.steps.folder.rows)[:2] == ["proboscidean_ivory", "pangolin_scales"]
    said = room.words(room.page.steps.checks)
    assert "All photographs of Leopard skin are from one table" in said
    assert said.index("Near-duplicates") < said.index("All photographs open")
    assert "one table" in room.words(room.page.steps.folder.rows["leopard_skin"])
    assert "too few" in room.words(room.page.steps.folder.rows["hippo_ivory"])


def test_every_notice_has_its_line_and_stops_have_their_mend(room: Room) -> None:
    say = room.shell.say
    for kind in NoticeKind:
        assert say.has(f"model_room.notice.{kind.value}"), kind
        assert say.has(f"model_room.notice.{kind.value}.mend") or kind is NoticeKind.ALL_OPEN, kind


def test_what_the_program_does_not_know_has_to_be_said(room: Room) -> None:
    room.work.unknown = ("beads",)
    room.choose_folder()
    room.name_it()
    train = room.page.steps.train
    assert not train.start.isEnabled()
    form = room.page.steps.folder.rows["beads"].form
    assert form.isVisible()
    form.what.combo.setFocus()
    room.qtbot.keyClick(form.what.combo, Key.Key_Down)  # a protected product
    form = room.page.steps.folder.rows["beads"].form
    assert not train.start.isEnabled()  # which one is still open
    assert form.which.combo.hasFocus()
    room.qtbot.keyClick(form.which.combo, Key.Key_End)  # another protected product
    assert train.start.isEnabled()
    assert room.page.steps.folder.rows["beads"].change.hasFocus()
    room.qtbot.mouseClick(train.start, LEFT)
    room.still()
    wish = room.work.wishes[0]
    assert wish.meanings["beads"].group.is_protected
    assert wish.meanings["beads"].product == "other"
    assert wish.into == {}


def test_at_large_text_the_step_that_waits_is_the_one_shown(room: Room) -> None:
    room.shell.settings.text_size = 2.0
    room.shell.save_settings()
    room.work.unknown = ("beads",)
    room.choose_folder()
    assert room.page.steps.tabs.value() == "folder"
    assert room.page.steps.folder.rows["beads"].form.what.combo.hasFocus()
    room.qtbot.mouseClick(room.page.steps.tabs.segment("last"), LEFT)
    assert room.page.steps.train.isVisible()
    assert not room.page.steps.folder.isVisible()


def test_a_label_can_be_left_out_or_be_the_same_as_another(room: Room) -> None:
    room.work.unknown = ("beads", "scraps")
    room.choose_folder()
    room.name_it()

    def choose(key: str, means: Means, detail: str = "") -> None:
        form = room.page.steps.folder.rows[key].form
        form.what.combo.setCurrentIndex(form.what.combo.findData(means.value))
        form.what.combo.activated.emit(form.what.combo.currentIndex())
        if detail:
            form = room.page.steps.folder.rows[key].form
            form.which.combo.setCurrentIndex(form.which.combo.findData(detail))
            form.which.combo.activated.emit(form.which.combo.currentIndex())

    choose("beads", Means.SAME_AS, "resin")
    choose("scraps", Means.LEFT_OUT)
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.still()
    assert room.work.wishes[0].into == {"beads": "resin", "scraps": ""}


def test_a_stop_keeps_training_from_starting_and_f5_looks_again(room: Room) -> None:
    stop = Notice(NoticeKind.ONE_LABEL, Weight.STOP, {"label": "resin", "label_key": "resin"})
    room.work.survey_given = survey_of(room.folder, [stop])
    room.choose_folder()
    room.name_it()
    assert not room.page.steps.train.start.isEnabled()
    assert "Only Resin has enough photographs" in room.words(room.page.steps.checks)
    room.work.survey_given = None
    room.qtbot.keyClick(room.page.steps.train.name.edit, Key.Key_F5)
    room.still()
    assert room.page.steps.train.start.isEnabled()


def test_show_pictures_opens_the_files_of_a_notice_and_esc_closes(room: Room) -> None:
    room.choose_folder()
    notice, button = room.page.steps.checks.buttons[0]
    button.setFocus()
    room.qtbot.keyClick(button, Key.Key_Return)
    pane = room.page.pane
    assert pane.isVisible()
    assert len(pane.content.findChildren(Shot)) == len(notice.files)
    room.qtbot.keyClick(pane.close_button, Key.Key_Escape)
    assert not pane.isVisible()
    assert button.hasFocus()
    assert room.shell.room == "model_room"


def test_looking_can_be_stopped(room: Room) -> None:
    room.work.held = True
    room.qtbot.mouseClick(room.page.start.folder_button, LEFT)
    room.qtbot.waitUntil(lambda: room.desk.done == 131)
    assert room.words(room.page.steps.checks.working).count("131 of 412") == 1
    cancel = room.page.steps.checks.working.cancel
    assert cancel.hasFocus()
    room.qtbot.keyClick(cancel, Key.Key_Return)
    room.qtbot.waitUntil(lambda: room.desk.state is State.EMPTY)
    assert "stopped before all photographs" in room.words(room.page.start)


def test_training_is_told_by_stage_and_stopped_without_a_trace(room: Room) -> None:
    room.choose_folder()
    room.name_it()
    room.work.held = True
    room.work.reached.clear()
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.qtbot.waitUntil(lambda: room.desk.done == 268)
    working = room.page.steps.train.working
    assert "268 of 412" in room.words(working)
    assert working.cancel.hasFocus()
    begun = monotonic()
    room.shell.go("check")  # the window is free meanwhile
    assert monotonic() - begun < 2
    room.shell.go("model_room")
    room.qtbot.mouseClick(working.cancel, LEFT)
    room.qtbot.waitUntil(lambda: room.desk.state is State.SURVEYED)
    assert "Nothing was written" in room.words(room.page.steps.train)
    assert room.page.steps.train.name.text() == "langson-2026a"
    assert room.desk.trained is None


def test_a_training_that_ends_elsewhere_says_so_in_passing(room: Room) -> None:
    room.choose_folder()
    room.name_it()
    room.work.held = True
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.shell.go("reference")
    room.work.go_on.set()
    room.qtbot.waitUntil(lambda: room.desk.state is State.TRAINED)
    assert room.shell._toast.isVisible()
    assert "langson-2026a" in room.words(room.shell._toast)


def test_a_name_has_to_be_one_that_a_pack_can_have_and_not_taken(room: Room) -> None:
    room.choose_folder()
    for wrong in ("Lang Son", "a--b", "products-v2"):
        room.name_it(wrong)
        assert room.page.steps.train.name.error
        assert not room.page.steps.train.start.isEnabled()
    room.name_it("langson-2026a")
    assert not room.page.steps.train.name.error
    assert room.page.steps.train.start.isEnabled()


def test_who_stands_behind_it_is_the_person_at_work_until_another_is_named(room: Room) -> None:
    room.choose_folder()
    signer = room.page.steps.train.signer
    assert signer.text() == "LS-014"
    signer.edit.selectAll()
    room.qtbot.keyClick(signer.edit, Key.Key_Delete)
    room.name_it()
    assert not room.page.steps.train.start.isEnabled()


def test_keeping_the_shipped_labels_says_what_they_are_good_for(room: Room) -> None:
    room.choose_folder()
    room.name_it()
    warning = room.shell.say("model_room.drawn_only")
    assert warning not in room.words(room.page.steps.train)
    room.page.steps.train.keep.tiles[0].setFocus()
    room.qtbot.keyClick(room.page.steps.train.keep.tiles[0], Key.Key_2)
    assert warning in room.words(room.page.steps.train)
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.still()
    assert room.work.wishes[0].keep is Keep.SHIPPED
    assert warning in room.words(room.page.steps.result)


def test_what_cannot_be_done_is_one_line_where_it_was_asked(room: Room) -> None:
    room.work.refusal = NoPhotoFolder(file="notes.txt")
    room.choose_folder()
    assert "neither a folder of photos nor a table" in room.words(room.page.start)
    room.work.refusal = None
    room.choose_folder()
    room.name_it()
    room.work.refusal = TooFewToTrain(folder="confirmed", found=1, objects=3)
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.still()
    assert room.desk.state is State.SURVEYED
    assert room.page.steps.train.mistake.isVisible()


def test_one_folder_or_table_can_be_dropped(room: Room) -> None:
    def drop(*paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        none = Qt.KeyboardModifier.NoModifier
        room.page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, none))

    drop(picture("tiger_skin"))
    assert room.desk.state is State.EMPTY
    drop(room.folder)
    room.still()
    assert room.desk.state is State.SURVEYED
    assert room.desk.source == room.folder


def test_nothing_is_cut_off_in_any_step(room: Room) -> None:
    room.work.unknown = ("beads",)
    found: dict[tuple[str, str, float], list[str]] = {}

    def look(step: str) -> None:
        for factor in (1.0, 2.0):
            for language in LANGUAGES:
                room.shell.settings.language, room.shell.settings.text_size = language, factor
                room.shell.save_settings()
                for _ in range(3):
                    QApplication.processEvents()
                cut = clipped(room.shell)
                if cut:
                    found[step, language, factor] = cut
        room.shell.settings.language, room.shell.settings.text_size = "en", 1.0
        room.shell.save_settings()

    look("start")
    room.choose_folder()
    look("checks")
    room.work.unknown = ()
    room.desk.look(room.folder)
    room.still()
    room.name_it()
    room.qtbot.mouseClick(room.page.steps.train.start, LEFT)
    room.still()
    look("card")
    assert found == {}

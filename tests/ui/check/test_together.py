"""Several photos of one object in the window: asked for, added by every way in, judged as one, taken away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.check.conftest import Room, words
from tests.ui.check.scripted import SHOWN
from tests.ui.check.test_page import drop, picture, urls
from tests.ui.clipping import clipped

from borderlens.domain.finding import Outcome, Reason
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.pages.check.several import Several
from borderlens.words import LANGUAGES

Make = Callable[..., Path]
CLOSER = {"tiger_skin": 0.97, "leopard_skin": 0.02, "tagua": 0.01}


@pytest.fixture(autouse=True)
def closer_view(monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo on which only one of the two skins is left."""
    monkeypatch.setitem(SHOWN, "closer", CLOSER)
    monkeypatch.setitem(SHOWN, "tagua_sure", {"tagua": 0.999, "tiger_skin": 0.001})


def several(room: Room) -> Several:
    assert isinstance(room.page.desk.entry, Several)
    return room.page.desk.entry


def add(room: Room, *photos: Path, answer: str = "closer") -> None:
    """Press the main action and choose photos, on which the model answers as told."""
    room.model.answer = answer
    room.answers.photos = list(photos)
    before = room.page.desk.entry
    QTest.mouseClick(room.page.finding.way_on, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: room.page.desk.entry is not before and not room.page.same.joining.running)
    turn()


def turn() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("answer", "asks"),
    [
        ("consistent", False),
        ("narrowed", True),
        ("look_alike", False),
        ("ambiguous", True),
        ("unfamiliar", True),
        ("not_by_eye", False),
    ],
)
def test_more_photos_are_asked_for_where_they_may_help(room: Room, make_photo: Make, answer: str, asks: bool) -> None:
    room.check(make_photo(), answer)
    ask = room.page.finding.ask
    assert (ask is not None) == asks
    if ask is not None:
        assert any("Whole, closer, from the side with a ruler" in text for text in words(ask))
        assert ask.isVisible()
    assert room.page.same.may_add() == asks


@pytest.mark.parametrize("kind", ["blurred", "dark", "small"])
def test_a_poor_photo_is_left_out_once_a_better_one_of_the_object_is_there(
    room: Room, make_photo: Make, kind: str
) -> None:
    room.check(make_photo("poor.jpg", kind))
    add(room, make_photo("good.jpg"))
    view, strip = room.page.finding, room.page.finding.object_strip
    assert view.finding.outcome is Outcome.CONSISTENT
    assert view.banner.accessibleName().startswith("Consistent with · 1 of 2 photos of one object. Tiger skin. ")
    assert any(text.startswith("Photo 1 left out: ") for text in words(strip))
    assert "Left out: " in strip.thumbs()[0].accessibleName()
    assert several(room).shown.source.name == "good.jpg"


def test_three_photos_settle_what_one_left_open(room: Room, make_photo: Make) -> None:
    room.check(make_photo("whole.jpg"), "narrowed")
    add(room, make_photo("closer.jpg"), make_photo("side.jpg"))
    view = room.page.finding
    assert (view.finding.outcome, view.finding.label) == (Outcome.CONSISTENT, "tiger_skin")
    assert view.banner.accessibleName().startswith("Consistent with · 3 photos of one object. Tiger skin. ")
    assert view.object_strip.isVisible()
    assert "All must show the same object." in " ".join(words(view.object_strip))
    assert [thumb.accessibleName().split(". ")[0] for thumb in view.object_strip.thumbs()] == [
        "Photo 1 of 3: whole.jpg",
        "Photo 2 of 3: closer.jpg",
        "Photo 3 of 3: side.jpg",
    ]
    assert (room.title, room.crumb) == ("whole.jpg + 2", "whole.jpg")
    assert [part.outcome for part in view.finding.photos] == [
        Outcome.NARROWED,
        Outcome.CONSISTENT,
        Outcome.CONSISTENT,
    ]
    assert room.model.calls == 1 + 2 + 1  # the first is not read again, but the one shown is drawn


def test_the_joint_finding_is_that_of_the_service(room: Room, make_photo: Make) -> None:
    photos = [make_photo("a.jpg"), make_photo("bb.jpg")]
    room.check(photos[0], "ambiguous")
    add(room, photos[1], answer="ambiguous")
    joint = room.page.finding.finding
    assert (joint.outcome, joint.reason) == (Outcome.CANNOT_TELL, Reason.AMBIGUOUS)
    alone = several(room).began_with.finding
    assert [c.label for c in joint.candidates] == [c.label for c in alone.candidates]
    assert [c.probability for c in joint.weighed] == pytest.approx([c.probability for c in alone.weighed], abs=1e-5)


def test_enter_is_the_main_action_and_adds(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "unfamiliar")
    room.model.answer = "closer"
    room.answers.photos = [make_photo("bb.jpg")]
    assert room.page.finding.way_on.hasFocus()
    QTest.keyClick(room.page.finding.way_on, Qt.Key.Key_Return)
    room.wait_for_finding("a.jpg + 1")


def test_a_asks_for_photos_and_does_nothing_where_none_help(room: Room, make_photo: Make) -> None:
    photo = make_photo("bb.jpg")
    room.check(make_photo("a.jpg"), "not_by_eye")
    room.answers.photos = [photo]
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_A)
    assert not room.page.same.joining.running
    room.check(make_photo("c.jpg"), "ambiguous")
    room.model.answer = "closer"
    room.answers.photos = [photo]
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_A)
    room.wait_for_finding("c.jpg + 1")


def test_a_pasted_picture_is_added_by_its_key_and_checked_alone_by_the_other(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    room.model.answer = "closer"
    QGuiApplication.clipboard().setImage(picture())
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_V, both)
    room.wait_for_finding("a.jpg + 1")
    assert several(room).members[1].source.name == "Pasted picture 1"
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.wait_for_finding("Pasted picture 2")
    assert not isinstance(room.page.desk.entry, Several)


def test_an_empty_clipboard_says_what_to_do_and_the_main_action_goes_on(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "ambiguous")
    QGuiApplication.clipboard().setText("no picture")
    QTest.mouseClick(room.page.finding.ask.paste_button, Qt.MouseButton.LeftButton)
    assert room.toasts[-1][0].startswith("The clipboard holds no picture")
    room.model.answer = "closer"
    room.answers.photos = [make_photo("bb.jpg")]
    QTest.mouseClick(room.page.finding.way_on, Qt.MouseButton.LeftButton)
    room.wait_for_finding("a.jpg + 1")


def drop_on(room: Room, widget: QWidget, *photos: Path) -> None:
    whole, room.page = room.page, widget  # type: ignore[assignment]
    try:
        assert drop(room, urls(*photos)) == Qt.DropAction.CopyAction
    finally:
        room.page = whole


def test_a_drop_on_the_card_is_of_the_object_and_beside_it_another_photo(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    room.model.answer = "narrowed"
    drop_on(room, room.page.finding.ask, make_photo("bb.jpg"))
    room.wait_for_finding("a.jpg + 1")
    drop_on(room, room.page.finding.object_strip.add_tile, make_photo("ccc.jpg"))
    room.wait_for_finding("a.jpg + 2")
    drop(room, urls(make_photo("other.jpg")))
    room.wait_for_finding("other.jpg")
    assert not room.page.finding.object_strip.isVisible()


def test_a_folder_is_not_an_object(room: Room, make_photo: Make, tmp_path: Path) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    drop_on(room, room.page.finding.ask, tmp_path)
    assert room.toasts == [("A folder cannot be added here. Choose the photos of this object.", "attention")]
    assert not room.page.same.joining.running


def test_photos_given_at_once_can_be_called_one_object(room: Room, make_photo: Make) -> None:
    room.model.answer = "narrowed"
    drop(room, urls(*(make_photo(f"{name}.jpg") for name in ("a", "bb", "ccc"))))
    room.wait_for_finding("a.jpg")
    room.wait_until_still()
    turn()
    ask = room.page.finding.ask
    assert ask.join_button.isVisible()
    assert ask.join_button.text() == "These 3 show one object"
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_T)
    room.wait_for_finding("a.jpg + 2")
    assert not room.page.strip.isVisible()
    assert room.model.calls == 3 + 1
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_PageDown)  # the next of the photos given, from the first
    room.wait_for_finding("bb.jpg")
    assert not room.page.strip.isHidden()


def test_one_photo_has_none_given_with_it(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    assert not room.page.finding.ask.join_button.isVisible()
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_T)
    assert not room.page.same.joining.running


def test_more_than_five_are_refused_and_counted(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "ambiguous")
    add(room, *(make_photo(f"{'b' * n}.jpg") for n in range(2, 8)), answer="ambiguous")
    assert len(several(room).members) == 5
    assert room.toasts == [("Up to 5 photos of one object are judged together. Not added: 2.", "attention")]
    view = room.page.finding
    assert view.ask is None
    assert not view.object_strip.add_tile.isVisible()
    assert not view.way_on.isVisible()
    assert view.refer.kind == "primary"
    assert not room.page.same.may_add()


def test_pressing_a_photo_shows_it_and_keeps_the_finding_and_the_keyboard(room: Room, make_photo: Make) -> None:
    room.check(make_photo("poor.jpg", "blurred"))
    add(room, make_photo("good.jpg"), make_photo("better.jpg"))
    view = room.page.finding
    banner, shown = view.banner.accessibleName(), view.panel.picture.accessibleName()
    thumb = view.object_strip.thumbs()[0]
    thumb.setFocus()
    QTest.keyClick(thumb, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: "poor.jpg" in view.panel.picture.accessibleName())
    turn()
    assert "good.jpg" in shown
    assert view.banner.accessibleName() == banner
    assert view.object_strip.thumbs()[0] is thumb
    assert thumb.hasFocus()
    assert not view.panel.segmented.isVisible()  # where nothing was read nothing was looked at
    assert "too soft" in " ".join(words(view))


def test_a_cross_or_delete_takes_a_photo_away(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    add(room, make_photo("bb.jpg"), make_photo("poor.jpg", "blurred"))
    view = room.page.finding
    cross = view.object_strip.thumbs()[2].cross
    assert cross.accessibleName() == "Remove photo 3: poor.jpg"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    room.wait_for_finding("a.jpg + 1")
    assert not view.object_strip.left_out.isVisible()
    thumb = view.object_strip.thumbs()[0]
    thumb.setFocus()
    QTest.keyClick(thumb, Qt.Key.Key_Delete)
    room.wait_for_finding("bb.jpg")
    assert not isinstance(room.page.desk.entry, Several)
    assert not view.object_strip.isVisible()


def test_taking_the_first_away_leaves_a_finding_that_began_with_the_next(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    add(room, make_photo("bb.jpg"), make_photo("ccc.jpg"))
    QTest.mouseClick(room.page.finding.object_strip.thumbs()[0].cross, Qt.MouseButton.LeftButton)
    room.wait_for_finding("bb.jpg + 1")
    room.back()
    room.wait_for_finding("bb.jpg")


def test_back_leads_to_the_photo_alone_and_from_there_to_the_photos_again(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    add(room, make_photo("bb.jpg"))
    QTest.mouseClick(room.page.finding.object_strip.alone_button, Qt.MouseButton.LeftButton)
    room.wait_for_finding("a.jpg")
    assert room.page.finding.finding.outcome is Outcome.NARROWED
    QTest.mouseClick(room.page.finding.ask.again_button, Qt.MouseButton.LeftButton)
    room.wait_for_finding("a.jpg + 1")
    room.back()
    room.wait_for_finding("a.jpg")
    room.back()
    assert room.shows(room.page.empty)


def test_of_an_objects_findings_the_last_is_remembered(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    add(room, make_photo("bb.jpg"), answer="narrowed")
    add(room, make_photo("ccc.jpg"), answer="narrowed")
    room.back()
    room.wait_for_finding("a.jpg")
    room.back()
    names = [tag.text().split(" · ")[0] for tag in room.page.empty.last_tags()]
    assert names == ["a.jpg", "a.jpg + 2"]
    QTest.mouseClick(room.page.empty.last_tags()[1], Qt.MouseButton.LeftButton)
    room.wait_for_finding("a.jpg + 2")


def test_photos_that_contradict_each_other_are_asked_about(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    add(room, make_photo("bb.jpg"), answer="tagua_sure")
    view = room.page.finding
    assert view.finding.label is None
    assert any("They contradict each other: is it one object?" in text for text in words(view.object_strip))


def test_a_file_that_is_no_photo_and_the_same_photo_again_are_left_out(room: Room, make_photo: Make) -> None:
    photo = make_photo("a.jpg")
    room.check(photo, "narrowed")
    add(room, make_photo("cut.jpg", "cut"), photo)
    view = room.page.finding
    told = " ".join(words(view.object_strip))
    assert "Photo 2 left out: could not be read." in told
    assert "Photo 3 left out: the same photo again." in told
    assert view.finding.outcome is Outcome.NARROWED
    assert not room.dialog


def test_somebody_who_goes_on_is_not_called_back(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    room.answers.photos = [make_photo("bb.jpg")]
    room.page.same.open_photos()
    assert room.page.same.joining.running
    room.answers.photos = [make_photo("other.jpg")]
    room.page.open_photos()
    room.wait_for_finding("other.jpg")
    turn()
    assert room.page.finding.name == "other.jpg"
    assert not room.page.same.joining.running


def test_cancel_stops_and_keeps_the_finding(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "narrowed")
    room.answers.photos = [make_photo("bb.jpg")]
    room.page.same.open_photos()
    QTest.mouseClick(room.page.working.cancel_button, Qt.MouseButton.LeftButton)
    assert not room.page.same.joining.running
    turn()
    assert room.page.finding.name == "a.jpg"


def test_tab_reaches_the_photos_their_crosses_and_the_ways_in(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "ambiguous")
    add(room, make_photo("bb.jpg"), answer="ambiguous")
    view = room.page.finding
    thumbs = view.object_strip.thumbs()
    wanted = {*thumbs, *(t.cross for t in thumbs), view.object_strip.add_tile, view.object_strip.alone_button}
    wanted |= {view.ask.paste_button, view.refer, view.way_on}
    view.panel.picture.setFocus()
    seen = set()
    for _ in range(30):
        QTest.keyClick(room.page.focusWidget(), Qt.Key.Key_Tab)
        seen.add(room.page.focusWidget())
    assert wanted <= seen
    assert all(w.accessibleName() or getattr(w, "text", lambda: "")() for w in wanted)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_the_answer_stays_in_sight(
    room: Room, make_photo: Make, language: str, factor: float
) -> None:
    looks.theme().choose(factor=factor, language=language)
    saying.speaker().choose(language)
    room.page.retranslate()
    page, view = room.page, room.page.finding
    found = {}
    for answer in ("closer", "narrowed", "ambiguous", "look_alike"):
        room.check(make_photo(f"{answer}.jpg"), "narrowed")
        add(room, make_photo("cut.jpg", "cut"), make_photo("dark.jpg", "dark"), make_photo("b.jpg"), answer=answer)
        found[answer] = clipped(view)
        assert page.minimumSizeHint().height() <= page.height()
        for pinned in (view.banner, view.refer, view.way_on):
            if pinned.isVisible():
                assert pinned.mapTo(page, QPoint(0, pinned.height())).y() <= page.height()
    assert not {answer: lines for answer, lines in found.items() if lines}

"""Confirmed photographs in the Check room: heard, shown beside a finding, compared, and added from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.check.conftest import Room, words
from tests.ui.check.scripted import LABELS
from tests.ui.check.test_page import picture
from tests.ui.clipping import clipped

from borderlens.paths import Paths, find_paths
from borderlens.services import references as service
from borderlens.services.references import References
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.dialogs.add_reference import AddReference
from borderlens.ui.pages.check.narrowed import Apart
from borderlens.words import LANGUAGES

Make = Callable[..., Path]
DAY = date(2026, 10, 2)


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return find_paths()


@pytest.fixture
def library(paths: Paths, make_photo: Make) -> References:
    """Four photographs that a laboratory confirmed, there before the room is opened."""
    references = References(paths)
    id = references.create("Skins").id
    for name in ("aaaa.jpg", "bbbbb.jpg", "cccccc.jpg", "ddddddd.jpg"):
        references.add(id, make_photo(name), "tiger_skin", "Laboratory", DAY, LABELS)
    return references


def heard(room: Room) -> int:
    """How many photographs the checks hear, once nothing is being made ready."""
    room.qtbot.waitUntil(lambda: not room.page.hearing.running)
    confirmed = room.page.desk.loader._opened()[0].confirmed
    return len(confirmed) if confirmed is not None else 0


def sheet(room: Room) -> AddReference:
    """The sheet that the finding's button opens, by the keyboard."""
    button = room.page.finding.cards.confirm.button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    room.qtbot.waitUntil(lambda: any(one.isVisible() for one in room.page.findChildren(AddReference)))
    return next(one for one in room.page.findChildren(AddReference) if one.isVisible())


def fill(made: AddReference, label: str = "tiger_skin") -> None:
    made.title.edit.setText("Seizures")
    made.label.combo.setCurrentIndex(made.label.combo.findData(label))
    QTest.keyClicks(made.by.edit, "Laboratory")
    QTest.keyClicks(made.day.edit, DAY.isoformat())
    QTest.mouseClick(made.go, Qt.MouseButton.LeftButton)


def test_without_any_the_finding_says_so_as_before(room: Room, make_photo: Make) -> None:
    assert heard(room) == 0
    room.check(make_photo())
    assert room.page.finding.cards.confirmed is None
    assert any("holds no laboratory photo" in line for line in words(room.page.finding))


@pytest.mark.usefixtures("library")
def test_the_nearest_are_shown_and_one_pressed_is_compared(room: Room, make_photo: Make) -> None:
    assert heard(room) == 4
    room.check(make_photo(), "consistent")
    card = room.page.finding.cards.confirmed
    assert len(card.pictures()) == 2
    shown = words(room.page.finding)
    assert "confirmed by Laboratory on 2026-10-02" in shown
    assert not any("holds no laboratory photo" in line for line in shown)
    QTest.mouseClick(card.pictures()[1], Qt.MouseButton.LeftButton)
    panel = room.page.finding.panel
    room.qtbot.waitUntil(lambda: panel.mode == "compare")
    assert panel.beside.isVisible()
    assert "confirmed by Laboratory on 2026-10-02" in panel.beside.accessibleName()
    assert "Drawn picture" not in panel.beside.accessibleName()
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_C)
    assert panel.mode == "photo"


@pytest.mark.usefixtures("library")
def test_a_narrowed_finding_puts_one_beside_the_labels(room: Room, make_photo: Make) -> None:
    heard(room)
    room.check(make_photo(), "narrowed")
    cards = room.page.finding.cards
    assert len(cards.confirmed.pictures()) == 3
    apart = room.page.finding.findChild(Apart)
    before = apart.layout().count()
    for place in (0, 1):  # the second takes the place of the first
        button = cards.confirmed.pictures()[place]
        button.setFocus()
        assert room.page.finding._scroll.verticalScrollBar().value() > 0  # the card is further down
        QTest.keyClick(button, Qt.Key.Key_Space)
        room.qtbot.waitUntil(lambda: apart.layout().count() == before + 1)
        room.qtbot.waitUntil(lambda: not room.jobs.busy)
    assert "confirmed by Laboratory on 2026-10-02" in words(apart)
    assert room.page.finding._scroll.widget() is cards
    room.qtbot.waitUntil(lambda: room.page.finding._scroll.verticalScrollBar().value() == 0)  # it stands at the top


@pytest.mark.usefixtures("library")
def test_nothing_is_shown_beside_a_photo_that_is_too_poor(room: Room, make_photo: Make) -> None:
    heard(room)
    room.check(make_photo(kind="blurred"))
    assert room.page.finding.cards.confirmed is None
    assert room.page.finding.cards.confirm is None


def test_a_check_meanwhile_works_without_them(
    library: References, room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heard(room) == 4
    go_on, embed = Event(), service._embed

    def slow(*given: object) -> object:
        go_on.wait(5)
        return embed(*given)

    monkeypatch.setattr(service, "_embed", slow)
    other = library.create("Horn").id
    for name in ("one-horn.jpg", "another-horn.jpg"):
        library.add(other, make_photo(name), "hippo_ivory", "Laboratory", DAY, LABELS)
    room.page.entered()
    assert room.page.hearing.running
    room.check(make_photo("now.jpg"))
    assert room.page.hearing.running
    assert room.page.finding.finding.label == "proboscidean_ivory"
    go_on.set()
    assert heard(room) == 6


def test_progress_is_shown_and_can_be_stopped(
    library: References, room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard(room)
    steps, embed = [Event(), Event(), Event()], service._embed
    waiting = iter(steps)

    def slow(*given: object) -> object:
        next(waiting).wait(5)
        return embed(*given)

    monkeypatch.setattr(service, "_embed", slow)
    room.page.working._timer.setInterval(0)
    other = library.create("Horn").id
    for name in ("horn.jpg", "a-horn.jpg", "the-horn.jpg"):
        library.add(other, make_photo(name), "hippo_ivory", "Laboratory", DAY, LABELS)
    room.page.entered()
    steps[0].set()
    room.qtbot.waitUntil(lambda: room.page.working.isVisible())
    assert "Making confirmed photographs ready" in words(room.page.working)
    QTest.mouseClick(room.page.working.cancel_button, Qt.MouseButton.LeftButton)
    assert not room.page.working.isVisible()
    for step in steps:
        step.set()
    room.qtbot.waitUntil(lambda: not room.jobs.busy)
    assert heard(room) == 4
    monkeypatch.setattr(service, "_embed", embed)
    room.page.entered()
    assert heard(room) == 7


@pytest.mark.usefixtures("library")
def test_they_are_read_again_only_after_a_change(paths: Paths, room: Room, make_photo: Make) -> None:
    assert heard(room) == 4
    confirmed, calls = room.page.desk.loader._opened()[0].confirmed, room.model.calls
    room.page.entered()
    assert heard(room) == 4
    assert room.page.desk.loader._opened()[0].confirmed is confirmed
    references = References(paths)
    entry = references.library("skins").entries[0]
    references.remove("skins", entry.sha256, "another object")
    room.page.entered()
    assert heard(room) == 3
    assert room.model.calls == calls


def test_what_the_laboratory_confirmed_is_added_and_heard(paths: Paths, room: Room, make_photo: Make) -> None:
    photo = make_photo("seized.jpg")
    room.check(photo, "consistent")
    made = sheet(room)
    assert made.label.value() == ""  # the program's own finding is no confirmation
    assert made.count.text() == "1 chosen"
    fill(made)
    room.qtbot.waitUntil(lambda: bool(room.toasts))
    assert room.toasts[-1] == (saying.say("references.added", count=1), "done")
    entry = References(paths).library("seizures").entries[0]
    assert (entry.label, entry.confirmed_by, entry.confirmed_on) == ("tiger_skin", "Laboratory", DAY)
    assert entry.sha256 == room.page.finding.finding.photo.sha256
    assert heard(room) == 1
    room.check(make_photo("next.jpg"))
    assert len(room.page.finding.cards.confirmed.pictures()) == 1


def test_a_pasted_photo_is_added_as_the_bytes_it_came_in(paths: Paths, room: Room) -> None:
    QGuiApplication.clipboard().setImage(picture())
    room.page.paste()
    room.wait_for_finding("Pasted picture 1")
    fill(sheet(room))
    room.qtbot.waitUntil(lambda: bool(room.toasts))
    assert [entry.sha256 for entry in References(paths).library("seizures").entries] == [
        room.page.finding.finding.photo.sha256
    ]


def test_of_several_photos_those_that_counted_are_added(paths: Paths, room: Room, make_photo: Make) -> None:
    room.check(make_photo("whole.jpg"), "narrowed")
    room.answers.photos = [make_photo("closer.jpg"), make_photo("soft.jpg", "blurred")]
    before = room.page.desk.entry
    QTest.mouseClick(room.page.finding.way_on, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: room.page.desk.entry is not before and not room.page.same.joining.running)
    fill(sheet(room))
    room.qtbot.waitUntil(lambda: bool(room.toasts))
    assert len(References(paths).library("seizures").entries) == 2


def test_a_drawn_picture_is_no_confirmed_photograph(room: Room) -> None:
    QTest.mouseClick(room.page.empty.example_button, Qt.MouseButton.LeftButton)
    room.wait_for_finding("tiger-skin.jpg")
    assert room.page.finding.cards.confirm is None


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("library")
def test_no_word_is_cut(room: Room, make_photo: Make, language: str, factor: float) -> None:
    heard(room)
    looks.theme().choose(factor=factor, language=language)
    saying.speaker().choose(language)
    room.page.retranslate()
    found: dict[str, list[str]] = {}
    for answer in ("consistent", "narrowed", "ambiguous"):
        room.check(make_photo(f"{answer}.jpg"), answer)
        _press(room.page.finding.cards.confirmed.pictures()[0], room)
        if lines := clipped(room.page.finding):
            found[answer] = lines
    assert not found


def _press(button: QWidget, room: Room) -> None:
    button.click()
    room.qtbot.waitUntil(lambda: not room.jobs.busy)
    for _ in range(3):
        QApplication.processEvents()

"""Many photos: a list that goes on past bad ones, counts with denominators, a table, and no stall with thousands."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from tests.ui.check.conftest import Room, words

from borderlens.domain.errors import CutShort
from borderlens.exchange.findings_csv import HEADER
from borderlens.services.photo_files import PhotoFiles
from borderlens.ui import say as saying
from borderlens.ui.pages.check import desk
from borderlens.ui.pages.check.desk import FEW
from borderlens.ui.pages.check.folder_row import FolderRow, row_height, tag_of
from borderlens.ui.pages.check.photo_list import ENTRY, PhotoList, State
from borderlens.ui.pages.check.sources import Given, Source

Make = Callable[..., Path]


@pytest.fixture
def seizure(tmp_path: Path, make_photo: Make) -> Path:
    """Three photos, one of them below; two files that are none by their content; two that are none by their name."""
    folder = tmp_path / "Seizure 14"
    (folder / "more").mkdir(parents=True)
    for name, kind, place in (
        ("IMG_1.jpg", "good", folder),
        ("IMG_2.jpg", "cut", folder),
        ("IMG_3.jpg", "dark", folder),
        ("IMG_4.jpg", "empty", folder),
        ("IMG_1.jpg", "good", folder / "more"),
    ):
        make_photo(name, kind, place)
    (folder / "notes.txt").write_text("x")
    (folder / ".IMG_1.jpg").write_text("x")
    return folder


def check_folder(room: Room, folder: Path) -> None:
    room.answers.folder = folder
    QTest.mouseClick(room.page.empty.folder_button, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: room.shows(room.page.folder))
    room.wait_until_still()


def tags(room: Room) -> list[str]:
    return [tag.accessibleName() for tag in room.page.folder.tags() if tag.isVisible()]


def test_a_folder_becomes_a_list_that_goes_on_past_bad_photos(room: Room, seizure: Path) -> None:
    check_folder(room, seizure)
    assert (room.title, room.crumb) == ("Seizure 14", "Check a photo")
    entries = room.page.desk.photos.entries
    assert [entry.source.name for entry in entries] == [
        "IMG_1.jpg",
        "IMG_2.jpg",
        "IMG_3.jpg",
        "IMG_4.jpg",
        str(Path("more", "IMG_1.jpg")),
    ]
    assert [tag_of(entry)[0] for entry in entries] == [
        "Consistent",
        "Set aside",
        "Cannot tell",
        "Set aside",
        "Consistent",
    ]
    assert tags(room) == [
        "Consistent: 2 of 5",
        "Narrowed: 0 of 5",
        "Look-alike: 0 of 5",
        "Cannot tell: 1 of 5",
        "Set aside: 2 of 5",
    ]
    assert any(
        "5 of 5 photos checked · Passed over, no pictures by their name: 2" in w for w in words(room.page.folder)
    )


def test_rows_are_read_out_with_what_was_found(room: Room, seizure: Path) -> None:
    check_folder(room, seizure)
    model = room.page.folder.list.model()
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0] == "IMG_1.jpg. Elephant or mammoth ivory, cut face"
    assert spoken[1] == "IMG_2.jpg. IMG_2.jpg: the file is cut short. Copy it again from the phone or camera."
    assert spoken[2] == "IMG_3.jpg. The photo is too dark"


def test_enter_opens_a_row_and_escape_comes_back_to_it(room: Room, seizure: Path) -> None:
    check_folder(room, seizure)
    rows = room.page.folder.list
    assert rows.hasFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    room.wait_for_finding("IMG_3.jpg")
    assert room.crumb == "Seizure 14"
    room.back()
    assert room.shows(room.page.folder)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 2
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    room.qtbot.waitUntil(room.page.finding.note.isVisible)
    room.back()
    room.back()
    assert room.shows(room.page.empty)


def test_a_click_opens_a_row(room: Room, seizure: Path) -> None:
    check_folder(room, seizure)
    rows = room.page.folder.list
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(4, 0)).center())
    room.wait_for_finding(str(Path("more", "IMG_1.jpg")))


def test_more_photos_than_a_row_holds_are_a_list(room: Room, make_photo: Make) -> None:
    photos = [make_photo(f"{number:02}.jpg", "small") for number in range(FEW + 1)]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos])
    QGuiApplication.clipboard().setMimeData(mime)
    room.page.paste()
    assert room.shows(room.page.folder)
    room.wait_until_still()
    assert room.title == f"Photos: {FEW + 1}"
    assert not room.page.strip.thumbs()


def test_a_folder_without_photos_says_what_is_read(room: Room, tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    check_folder(room, tmp_path / "leer")
    assert room.page.folder.empty.isVisible()
    assert "No photos in this folder" in words(room.page.folder.empty)
    assert room.page.folder.empty.button.hasFocus()


def test_a_folder_that_cannot_be_listed_keeps_its_row(
    room: Room, seizure: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    locked = PhotoFiles((seizure / "IMG_1.jpg",), 0, ((seizure / "more", "Permission denied"),))
    monkeypatch.setattr(desk, "find_photos", lambda _: locked)
    check_folder(room, seizure)
    entries = room.page.desk.photos.entries
    assert [entry.state for entry in entries] == [State.ASIDE, State.FOUND]
    assert "Permission denied" in entries[0].mistake.fields["why"]
    assert tags(room)[-1] == "Set aside: 1 of 2"


def test_the_list_is_saved_as_a_table(room: Room, seizure: Path, tmp_path: Path) -> None:
    check_folder(room, seizure)
    room.answers.table = tmp_path / "list.csv"
    QTest.keyClick(room.page.folder.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(lambda: bool(room.toasts))
    assert room.toasts == [("Saved: list.csv", "done")]
    assert room.answers.proposed.name == "Seizure 14.csv"
    with room.answers.table.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == HEADER
    assert [row[0] for row in rows] == [str(entry.source.path) for entry in room.page.desk.photos.entries]
    assert [row[1] for row in rows] == ["consistent", "", "cannot_tell", "", "consistent"]
    assert [row[-2] for row in rows] == ["", "cut_short", "", "empty_file", ""]
    assert rows[2][2] == "too_dark"


def test_a_table_that_cannot_be_written_says_why(room: Room, seizure: Path, tmp_path: Path) -> None:
    check_folder(room, seizure)
    (tmp_path / "file").write_text("x")
    room.answers.table = tmp_path / "file" / "list.csv"
    room.page.export()
    room.qtbot.waitUntil(lambda: bool(room.dialog))
    assert "Choose another folder." in room.dialog[0]
    assert not room.toasts


def test_cancel_keeps_what_was_found_and_can_go_on(room: Room, seizure: Path) -> None:
    room.answers.folder = seizure
    stopped: list[str] = []

    def stop(entry: object) -> None:
        if not stopped:
            stopped.append(entry.source.name)
            room.page.desk.cancel()

    room.page.desk.settled.connect(stop)
    room.page.choose_folder()
    room.qtbot.waitUntil(lambda: bool(stopped))
    view = room.page.folder
    assert room.page.desk.photos.done == 1
    assert view.go_on_button.isVisible()
    assert tags(room)[0] == "Consistent: 1 of 5"
    QTest.mouseClick(view.go_on_button, Qt.MouseButton.LeftButton)
    room.wait_until_still()
    assert room.page.desk.photos.done == 5
    assert not view.go_on_button.isVisible()


def test_leaving_the_list_ends_its_work(room: Room, seizure: Path, make_photo: Make) -> None:
    for number in range(20):
        make_photo(f"more{number}.jpg", "good", seizure)
    room.answers.folder = seizure
    room.page.choose_folder()
    room.qtbot.waitUntil(lambda: room.shows(room.page.folder))
    room.back()
    assert room.shows(room.page.empty)
    assert not room.page.desk.photos.running


def test_thousands_of_rows_draw_only_what_is_seen(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = PhotoList(room.page.desk.loader, room.jobs)
    photos.add([Source(f"IMG_{number}.jpg", path=tmp_path / "x") for number in range(5000)])
    for number, entry in enumerate(photos.entries):
        entry.state, entry.mistake = State.ASIDE, CutShort(file=f"IMG_{number}.jpg")
    drawn: list[int] = []
    paint = FolderRow.paint

    def count(self: FolderRow, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        drawn.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(FolderRow, "paint", count)
    view = room.page.folder
    view.show_list(photos)
    room.page.stack.setCurrentWidget(view)
    view.list.grab()
    assert 0 < len(set(drawn)) <= view.list.height() // row_height() + 2
    drawn.clear()
    view.list.scrollToBottom()
    view.list.grab()
    assert max(drawn) == 4999
    assert len(set(drawn)) <= view.list.height() // row_height() + 2


@pytest.mark.parametrize("language", ["en", "lo"])
def test_rows_are_drawn_in_every_state(room: Room, seizure: Path, language: str) -> None:
    check_folder(room, seizure)
    saying.speaker().choose(language)
    room.page.retranslate()
    photos = room.page.desk.photos
    photos.add([Source("waiting.jpg")])
    image = room.page.folder.list.grab().toImage()
    assert len({image.pixelColor(x, 40).name() for x in range(0, image.width(), 3)}) > 5
    assert photos.index(5).data(ENTRY).state is State.WAITING


def test_folders_and_photos_given_together_are_one_list(room: Room, seizure: Path, make_photo: Make) -> None:
    single = make_photo("single.jpg")
    room.page.desk.take(Given((Source("single.jpg", path=single),), (seizure,)))
    room.qtbot.waitUntil(lambda: room.shows(room.page.folder))
    room.wait_until_still()
    assert room.title == "Photos: 6"
    assert room.page.desk.photos.entries[0].source.name == "single.jpg"

"""Photos come in by key, paste, drop and dialog; the original stays as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from tests.ui.check.conftest import Room

from borderlens.ui.pages.check.photo_list import State

Make = Callable[..., Path]


def urls(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def drop(room: Room, mime: QMimeData, wanted: Qt.DropAction = Qt.DropAction.CopyAction) -> Qt.DropAction | None:
    """Drag over the page and let go, as the window system does; returns what was done, None for an unwelcome drag."""
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPointF(200, 200).toPoint(), offered, mime, buttons, keys)
    over.ignore()
    QGuiApplication.sendEvent(room.page, over)
    event = QDropEvent(QPointF(200, 200), offered, mime, buttons, keys)
    event.setDropAction(wanted)
    QGuiApplication.sendEvent(room.page, event)
    return event.dropAction() if over.isAccepted() else None


def picture() -> QImage:
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    for x in range(200):
        for y in range(150):
            image.setPixel(x, y, 0xFF000000 | (x * 7919 + y * 104729) % 0xFFFFFF)
    return image


def test_ctrl_o_asks_and_shows_the_finding(room: Room, make_photo: Make) -> None:
    photo = make_photo("IMG_2041.jpg")
    before = (photo.read_bytes(), photo.stat().st_mtime_ns)
    room.answers.photos = [photo]
    QTest.keyClick(room.page.empty.drop.open_button, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    room.wait_for_finding("IMG_2041.jpg")
    assert (room.title, room.crumb) == ("IMG_2041.jpg", "Check a photo")
    assert room.page.finding.finding.photo.sha256 == hashlib.sha256(before[0]).hexdigest()
    assert (photo.read_bytes(), photo.stat().st_mtime_ns) == before


def test_the_first_key_opens_a_photo(room: Room) -> None:
    assert room.page.empty.drop.open_button.hasFocus()


def test_a_dialog_left_without_a_choice_changes_nothing(room: Room) -> None:
    QTest.keyClick(room.page.empty.drop.open_button, Qt.Key.Key_Return)
    assert room.shows(room.page.empty)
    assert room.page.desk.photos is None
    assert not room.toasts


def test_a_pasted_picture_is_checked_as_the_bytes_it_came_in(room: Room) -> None:
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture().save(buffer, "PNG")
    mime = QMimeData()
    mime.setData("image/png", encoded)
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(room.page.empty.drop.open_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.wait_for_finding("Pasted picture 1")
    assert room.page.finding.finding.photo.sha256 == hashlib.sha256(bytes(encoded.data())).hexdigest()
    room.page.paste()
    room.wait_for_finding("Pasted picture 2")


def test_a_picture_without_bytes_is_pasted_too(room: Room) -> None:
    QGuiApplication.clipboard().setImage(picture())
    QTest.mouseClick(room.page.empty.drop.paste_button, Qt.MouseButton.LeftButton)
    room.wait_for_finding("Pasted picture 1")
    assert (room.page.finding.finding.photo.width, room.page.finding.finding.photo.height) == (200, 150)


def test_pasted_files_are_files(room: Room, make_photo: Make) -> None:
    QGuiApplication.clipboard().setMimeData(urls(make_photo("a.jpg")))
    room.page.paste()
    room.wait_for_finding("a.jpg")


def test_pasting_words_says_what_to_do(room: Room) -> None:
    QGuiApplication.clipboard().setText("no picture")
    room.page.paste()
    assert room.toasts == [("The clipboard holds no picture and no photo file. Copy one, then paste.", "attention")]
    assert room.shows(room.page.empty)


def test_three_dropped_photos_queue_and_the_first_is_shown(room: Room, make_photo: Make) -> None:
    photos = [make_photo(f"{name}.jpg") for name in ("one", "two", "three")]
    assert drop(room, urls(*photos))
    room.wait_for_finding("one.jpg")
    room.wait_until_still()
    assert [entry.state for entry in room.page.desk.photos.entries] == [State.FOUND] * 3
    thumbs = room.page.strip.thumbs()
    assert [thumb.accessibleName() for thumb in thumbs] == [
        "Photo 1 of 3: one.jpg",
        "Photo 2 of 3: two.jpg",
        "Photo 3 of 3: three.jpg",
    ]
    QTest.mouseClick(thumbs[2], Qt.MouseButton.LeftButton)
    room.wait_for_finding("three.jpg")
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_PageUp)
    room.wait_for_finding("two.jpg")


def test_a_photo_dropped_while_others_are_read_joins_them(room: Room, make_photo: Make) -> None:
    drop(room, urls(make_photo("one.jpg"), make_photo("two.jpg")))
    drop(room, urls(make_photo("three.jpg")))
    room.wait_until_still()
    assert [entry.source.name for entry in room.page.desk.photos.entries] == ["one.jpg", "two.jpg", "three.jpg"]


def test_a_drop_is_never_a_move(room: Room, make_photo: Make) -> None:
    photo = make_photo("one.jpg")
    assert drop(room, urls(photo), Qt.DropAction.MoveAction) == Qt.DropAction.CopyAction
    room.wait_for_finding("one.jpg")
    assert photo.exists()


def test_words_are_not_taken_in_a_drag(room: Room) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert drop(room, mime) is None
    assert room.page.desk.photos is None


def test_an_address_of_the_network_is_not_fetched(room: Room) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/photo.jpg")])
    assert drop(room, mime) is None
    assert room.page.desk.photos is None


def test_the_example_says_that_it_is_drawn(room: Room) -> None:
    QTest.mouseClick(room.page.empty.example_button, Qt.MouseButton.LeftButton)
    room.wait_for_finding("tiger-skin.jpg")
    assert "Drawn picture" in room.page.finding.panel.picture.accessibleName()


def test_what_was_found_last_leads_back_to_it(room: Room, make_photo: Make) -> None:
    room.check(make_photo("one.jpg"))
    room.check(make_photo("two.jpg"), "look_alike")
    room.back()
    assert room.shows(room.page.empty)
    tags = room.page.empty.last_tags()
    assert [(tag.text().split(" · ")[0], tag.tone) for tag in tags] == [
        ("two.jpg", "look_alike"),
        ("one.jpg", "consistent"),
    ]
    QTest.mouseClick(tags[1], Qt.MouseButton.LeftButton)
    room.wait_for_finding("one.jpg")

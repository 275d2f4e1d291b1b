"""Sittings of one item of the pack of every type, in the real window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.ui.learn.conftest import Room

from borderlens.domain.attempts import Attempt, Mode
from borderlens.services.attempts import Attempts
from borderlens.ui.pages.learn.sitting import FREE, Sitting, Terms

PACK = "every-type"
NONE = Qt.KeyboardModifier.NoModifier


def sit(room: Room, *keys: str, mode: Mode = Mode.TRAINING, terms: Terms = FREE) -> None:
    """Open a sitting of these items and show the first."""
    pack = room.pack
    entries = tuple(pack.item(key) for key in keys)
    opened: list[Attempt] = []
    room.page._context.database.run(
        lambda store: Attempts(store).open_attempt(
            room.person, pack.id, "-".join(keys), mode, [entry.item for entry in entries], pack_version=pack.version
        ),
        opened.append,
        owner=room.page,
    )
    room.still()
    room.page.runner.begin(Sitting(opened[0], entries, room.page.clock, terms))
    room.still()


def drag(room: Room, widget: QWidget, to: QWidget) -> None:
    """Pull a widget with the left button to the middle of another."""
    start = widget.rect().center()
    end = widget.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, NONE, start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(widget, start + QPoint(round((end - start).x() * part), round((end - start).y() * part)))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NONE, end)
    room.still()

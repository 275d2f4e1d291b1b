"""What the tests of components share: a window to stand in, and what a screen reader is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def show(qtbot: QtBot, *widgets: QWidget, width: int = 600, height: int = 400) -> QWidget:
    """The widgets below one another in an active window."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    for widget in widgets:
        column.addWidget(widget)
    ground.resize(width, height)
    qtbot.addWidget(ground)
    # held until the test is torn down: held by its own child it is collected with it, perhaps while that is painted
    qtbot.grounds = [*getattr(qtbot, "grounds", ()), ground]
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    ground.grab()  # everything is painted once
    return ground


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)

"""Menus of the room, opened below the button that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import theme


@dataclass(frozen=True)
class Entry:
    words: str
    act: Callable[[], None]
    icon: str = ""
    ready: bool = True


def open_menu(button: QWidget, entries: Sequence[Entry]) -> QMenu:
    """Arrows and Enter choose, Esc closes."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(theme().font())
    for entry in entries:
        action = QAction(entry.words, menu)
        if entry.icon:
            action.setIcon(icons.icon(entry.icon))
        action.setEnabled(entry.ready)
        action.triggered.connect(lambda _=False, act=entry.act: act())
        menu.addAction(action)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu

"""The languages as a menu, each by its own name and in its own letters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from borderlens.ui.say import speaker
from borderlens.ui.theme import theme
from borderlens.words import LANGUAGES


def offer_languages(below: QWidget, chosen: Callable[[str], None]) -> None:
    """Open the menu below a widget; it goes by itself."""
    menu = QMenu(below.window())
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, name in LANGUAGES.items():
        action = menu.addAction(name)
        action.setFont(theme().font(strong=key == speaker().language, language=key))
        action.triggered.connect(partial(chosen, key))
    menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

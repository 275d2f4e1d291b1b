"""Pages that stand before the window's rooms: the first start, and the passphrase of a locked database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from borderlens.ui.context import Context
from borderlens.ui.rooms import load_page
from borderlens.ui.widgets.scroll import Scroll

UNLOCK = "borderlens.ui.pages.unlock:UnlockPage"


class Doors(QObject):
    """One page at a time over ``whole``, whose first page is the frame with the rooms."""

    def __init__(self, whole: QStackedWidget, context: Callable[[str], Context], parent: QObject) -> None:
        super().__init__(parent)
        self._whole, self._context = whole, context

    @property
    def is_open(self) -> bool:
        """True while the rooms can be seen."""
        return self._whole.currentIndex() == 0

    def show(self, name: str, done: Callable[[Any], None]) -> None:
        """Show the page that ``module:Class`` names, until its ``finished`` sends what ``done`` is given."""
        context = self._context("door")
        page: Any = load_page(name)(context)
        ground = Scroll(page)

        def finished(sent: object) -> None:
            self._whole.setCurrentIndex(0)
            self._whole.removeWidget(ground)
            ground.deleteLater()
            done(sent)

        page.finished.connect(finished)
        self._whole.addWidget(ground)
        self._whole.setCurrentIndex(1)
        page.entered()
        context.say.language_changed.connect(page.retranslate)

"""Rooms of the window: what is kept of each, how its page is found, and what stands where one failed to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from borderlens.ui.context import Context
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.scroll import Scroll


@dataclass
class Room:
    """A room that was opened: its page, and what header and status show for it."""

    page: QWidget
    ground: Scroll
    title: str = ""
    crumb: str = ""
    right: Sequence[QWidget] = ()
    back: Callable[[], None] | None = None
    status: tuple[str, str] = ("", "")
    spoken: str = field(default="")  # language the page was last put into


class BrokenRoom(Empty):
    """Stands where a room that failed to open would be."""

    def __init__(self, context: Context, room: str) -> None:
        super().__init__("attention")
        self._context, self._room = context, room

    def entered(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        words = self._context.say
        self.say(words("shell.not_ready.title"), words("shell.not_ready.text", file=str(self._context.paths.log)))
        self._context.set_header(words(f"shell.room.{self._room}"))


def load_page(name: str) -> type[QWidget]:
    """The class that ``module:Class`` names."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


def first_in(pane: QWidget) -> QWidget | None:
    """The first widget in the tab order of ``pane`` that takes the focus; a checked room of the rail before others."""
    start = pane.nextInFocusChain()
    found: QWidget | None = None
    while start is not None and start is not pane:
        takes = start.focusPolicy() & Qt.FocusPolicy.TabFocus and start.isEnabled() and start.isVisibleTo(pane.window())
        if pane.isAncestorOf(start) and takes:
            if getattr(start, "isChecked", bool)():
                return start
            found = found or start
        start = start.nextInFocusChain()
    return found

"""F6: from one part of the window to the next, each at the first widget that takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Sequence[QWidget]) -> None:
    """Put the focus into the pane after the one that has it, and round again; what is not shown is passed over."""
    shown = [pane for pane in panes if pane.isVisible()]
    focus = QApplication.focusWidget()
    here = next((place for place, pane in enumerate(shown) if focus and pane.isAncestorOf(focus)), -1)
    for step in range(1, len(shown) + 1):
        target = first_in(shown[(here + step) % len(shown)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


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

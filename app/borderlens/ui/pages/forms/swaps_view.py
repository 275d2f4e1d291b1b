"""Replacements for one item: what each would change, and Take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.domain.errors import Mistake
from borderlens.services.forms.swap import Swap
from borderlens.ui.pages.forms.desk import Desk
from borderlens.ui.pages.forms.item_row import ItemRow
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines

SAME = 0.05  # logits


def change_words(swap: Swap) -> str:
    """What changes with a replacement."""
    if abs(swap.harder) < SAME:
        parts = [say("forms_room.swap.same")]
    else:
        parts = [say("forms_room.swap.harder" if swap.harder > 0 else "forms_room.swap.easier")]
    parts.append(say("forms_room.swap.match", before=f"{swap.before:.2f}", after=f"{swap.after:.2f}"))
    parts += [say("forms_room.swap.count", cell=cell, before=then, after=now) for cell, then, now in swap.counts]
    if swap.everywhere:
        parts.append(say("forms_room.swap.everywhere"))
    return " · ".join(parts)


class SwapsView(Lines):
    """``taken`` with the replacement that was chosen."""

    taken = Signal(object)

    def __init__(self, found: Sequence[Swap] | Mistake, desk: Desk, thumbs: Thumbs) -> None:
        super().__init__()
        self.rows: list[ItemRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(4)
        if isinstance(found, Mistake):
            column.addWidget(Note("attention", speaker().mistake(found)))
            return
        for swap in found:
            if self.rows:
                column.addWidget(Rule())
            column.addWidget(self._row(swap, desk, thumbs))
        column.addStretch(1)

    def _row(self, swap: Swap, desk: Desk, thumbs: Thumbs) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        entry = desk.entry_of(swap.into.name)
        row = ItemRow(0, swap.into.item, entry, thumbs, common=False, action=say("forms_room.swap.take"))
        words = change_words(swap)
        row.button.setAccessibleName(f"{row.button.text()}. {words}")
        row.button.clicked.connect(partial(self.taken.emit, swap))
        column.addWidget(row)
        column.addWidget(Label(words, "caption", strong=True))
        self.rows.append(row)
        return ground

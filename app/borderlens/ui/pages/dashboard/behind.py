"""What is behind a cell or a sign, in a pane: pictures of items with their counts, or people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.figures.records import ItemRow
from borderlens.ui.pages.dashboard.items_model import flag_words
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.label import Label

PICTURE = QSize(256, 192)
MOST = 12  # items; a cell rarely has more than four


class ItemsBehind(QWidget):
    """One item below the other: its pictures, its question, what fits, and how many were right."""

    def __init__(
        self, items: Sequence[str], rows: Mapping[str, ItemRow], shelf: Shelf, thumbs: Thumbs,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(10)
        self.shots: list[Shot] = []
        for place, name in enumerate(items[:MOST]):
            if place:
                column.addWidget(Rule())
            column.addWidget(self._item(name, rows.get(name), shelf, thumbs))
        if len(items) > MOST:
            column.addWidget(Label(say("dashboard.behind.more", count=len(items) - MOST), tone="text_2"))
        if not items:
            column.addWidget(Label(say("dashboard.behind.none"), tone="text_2"))
        column.addStretch(1)

    def _item(self, name: str, row: ItemRow | None, shelf: Shelf, thumbs: Thumbs) -> QWidget:
        ground = QWidget()
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        entry = shelf.item(name)
        for file in entry.picture_paths[:1] if entry is not None else ():
            shot = Shot(thumbs, file, PICTURE)
            self.shots.append(shot)
            line.addWidget(shot, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(shelf.question(name), strong=True))
        if entry is not None:
            spoken = entry.in_language(speaker().language)
            fits = ", ".join(spoken.options.get(key, key) for key in entry.item.answer)
            if fits:
                words.addWidget(Label(say("dashboard.behind.fits", answer=fits)))
            words.addWidget(Label(spoken.why, tone="text_2", reading=True))
        else:
            words.addWidget(Label(say("dashboard.behind.gone"), tone="text_2"))
        if row is not None:
            words.addWidget(Label(say("dashboard.behind.right", right=row.right, asked=row.asked), strong=True))
            if row.flag is not None:
                words.addWidget(Label(flag_words(row), tone="attention"))
        words.addWidget(Label(name, "caption", tone="text_2"))
        words.addStretch(1)
        line.addLayout(words, 1)
        return ground

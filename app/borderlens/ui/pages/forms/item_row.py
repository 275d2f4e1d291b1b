"""One item of a form in its list: number, picture, question, sort, and the way to swap it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.blueprint import Band
from borderlens.domain.items import Item
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.tag import Tag

THUMB = QSize(56, 44)


def sort_words(item: Item) -> str:
    """Kind, type, difficulty, and of an identification item what it counts as."""
    parts = [
        say(f"forms_room.competency.{item.competency.value}"),
        say(f"forms_room.kind.{item.kind.value}"),
        say(f"forms_room.type.{item.type.value}"),
        say("forms_room.difficulty", band=say(f"forms_room.band.{Band.of(item.difficulty).value}"),
            value=f"{item.difficulty:.2f}"),
    ]  # fmt: skip
    if item.role is not None:
        parts.insert(2, say(f"forms_room.role.{item.role.value}"))
    return " · ".join(parts)


def stem_of(entry: QuizItem | None, key: str) -> str:
    """The question in the language of the window; the item's name where its pack is gone."""
    return entry.in_language(speaker().language).stem if entry else key


class ItemRow(QWidget):
    """``button`` swaps the item, where there is one."""

    def __init__(
        self, number: int, item: Item, entry: QuizItem | None, thumbs: Thumbs, *, common: bool, action: str = ""
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        place = Label(str(number) if number else "", strong=True, wrap=False)
        place.setMinimumWidth(theme().scaled(26))
        row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        self.shot: Shot | None = None
        if entry is not None and entry.picture_paths:
            self.shot = Shot(thumbs, entry.picture_paths[0], THUMB)
            row.addWidget(self.shot, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(stem_of(entry, item.key)))
        words.addWidget(Label(sort_words(item), "caption", tone="text_2"))
        if common:
            words.addWidget(Tag(say("forms_room.common"), "done", icon="compare"), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self.button = Button(action, size="compact")
        self.button.setVisible(bool(action))
        self.button.setAccessibleName(f"{action}: {number}")
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

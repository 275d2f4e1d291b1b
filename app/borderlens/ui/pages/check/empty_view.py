"""The room before a photo is there: where to put one, how to take three, and what was found last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.errors import Mistake
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.drop_field import DropField
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.tag import TagButton

PHOTOS = ("overview", "middle", "close")
_PICTURE = 214


class PhotoCard(Card):
    """One of the three photos to take, with a drawn picture of it."""

    def __init__(self, key: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(margins=(12, 12, 12, 12), parent=parent)
        self._key = key
        self.picture = Picture(fill=True)
        self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(14)
        self._row.addWidget(self.picture)
        column = QVBoxLayout()
        column.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(Chip(str(number)))
        self._name = Label(strong=True)
        first.addWidget(self._name, 1)
        column.addLayout(first)
        self._text = Label()
        self._how = Label(style="caption", tone="text_2")
        column.addWidget(self._text)
        column.addWidget(self._how)
        column.addStretch(1)
        self._row.addLayout(column, 1)
        self.body.addLayout(self._row)
        follow(self)

    def retranslate(self) -> None:
        self._name.setText(say(f"check.three.{self._key}.title"))
        self._text.setText(say(f"check.three.{self._key}.text"))
        self._how.setText(say(f"check.three.{self._key}.how"))
        self.picture.setAccessibleName(self._name.text())

    def restyle(self) -> None:
        super().restyle()
        if not hasattr(self, "_row"):
            return
        large = theme().icons_only
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self.picture.setMinimumWidth(0 if large else _PICTURE)
        self.picture.setMaximumWidth(16_777_215 if large else _PICTURE)
        self.picture.setFixedHeight(_PICTURE)


class EmptyView(QWidget):
    """Sends what was asked for; ``entry_asked`` sends the Entry of a finding of before."""

    open_asked = Signal()
    paste_asked = Signal()
    folder_asked = Signal()
    example_asked = Signal()
    entry_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._tags: list[TagButton] = []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        self.note = Note("fault")
        self.note.hide()
        self._mistake: Mistake | None = None
        column.addWidget(self.note)
        self.drop = DropField()
        self.drop.open_button.clicked.connect(self.open_asked)
        self.drop.paste_button.clicked.connect(self.paste_asked)
        column.addWidget(self.drop)
        head = QHBoxLayout()
        head.setSpacing(16)
        self._title = Label(style="title", strong=True, wrap=False)
        self._light = Label(tone="text_2")
        self._light.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title)
        head.addWidget(self._light, 1)
        column.addLayout(head)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        self.cards = [PhotoCard(key, number) for number, key in enumerate(PHOTOS, 1)]
        for card in self.cards:
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addStretch(1)
        column.addWidget(self._foot())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(content))

    def set_pictures(self, images: Sequence[QImage]) -> None:
        """The drawn pictures, read by a job."""
        for card, image in zip(self.cards, images, strict=True):
            card.picture.show_picture(image if not image.isNull() else None, drawn=not image.isNull())
            card.picture.setAccessibleName(say(f"check.three.{card._key}.title"))

    def show_last(self, entries: Sequence[Entry]) -> None:
        """The last findings of this run, newest first."""
        self._entries = tuple(entries)
        while self._last.count():
            gone = self._last.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self._last_word.setText(say("check.last" if self._entries else "check.last.none"))
        self._last_word.set_strong(bool(self._entries))
        self._tags = []
        for entry in self._entries:
            words = say("check.last.entry", file=entry.source.name, time=sentences.clock(entry.at))
            tag = TagButton(words, entry.finding.outcome.value)
            learned = say("outcomes.rendered_only") if entry.finding.candidates and entry.finding.drawn_only else ""
            tag.setAccessibleDescription(
                ". ".join(part for part in (sentences.headline(entry.finding), learned) if part)
            )
            tag.clicked.connect(lambda _=False, one=entry: self.entry_asked.emit(one))
            self._last.addWidget(tag)
            self._tags.append(tag)
        self._foot_row.setStretchFactor(self._last_word, 0 if self._entries else 1)
        self._last_ground.setVisible(bool(self._entries))

    def last_tags(self) -> list[TagButton]:
        """The findings of before, newest first."""
        return list(self._tags)

    def show_mistake(self, mistake: Mistake) -> None:
        """Why no photo can be checked."""
        self._mistake = mistake
        self.note.say(speaker().mistake(mistake))
        self.note.show()

    def retranslate(self) -> None:
        if self._mistake is not None:
            self.show_mistake(self._mistake)
        self.drop.retranslate()
        self._title.setText(say("check.three.title"))
        self._light.setText(say("check.three.light"))
        for card in self.cards:
            card.retranslate()
        self.folder_button.setText(say("check.folder.check"))
        self.example_button.setText(say("check.example"))
        self.show_last(self._entries)

    def _foot(self) -> QWidget:
        ground = QWidget()
        row = self._foot_row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._last_word = Label(style="caption", strong=True, tone="text_2")
        row.addWidget(self._last_word, 0)
        self._last_ground = QWidget()
        self._last = FlowLayout(self._last_ground, gap=12, row_gap=6)
        row.addWidget(self._last_ground, 1)
        links = QWidget()
        flow = FlowLayout(links, gap=12)
        self.folder_button = Button(kind="quiet")
        self.example_button = Button(kind="quiet")
        self.folder_button.clicked.connect(self.folder_asked)
        self.example_button.clicked.connect(self.example_asked)
        flow.addWidget(self.folder_button)
        flow.addWidget(self.example_button)
        row.addWidget(links)
        return ground

"""What is known of one picture: kind, standing, how it was made, its cues with numbers, and the facts behind it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.pages.reference.choosing import TONES, group_of
from borderlens.ui.pages.reference.cues import cue_ids, cue_name, cue_note
from borderlens.ui.pages.reference.naming import made_of, picture_name
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.tag import Tag

RING = 5  # room for the focus ring at the edge of what scrolls


def show_standing(tag: Tag, picture: TeachingPicture) -> None:
    """Put the standing of a picture on a tag; one of an unknown kind has none."""
    group = group_of(picture)
    tag.setVisible(bool(group))
    if group:
        tag.show_state(say(f"reference.group.{group}"), TONES[group])


class Detail(Card):
    """``cue_pressed(number)``; ``compare_asked()``. ``scrolled`` where it has a height of its own."""

    cue_pressed = Signal(int)
    compare_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(style="title", margins=(16, 12, 8, 12), parent=parent)
        self.cue_buttons: list[Button] = []
        self.chosen: int | None = None
        self.tag = Tag("", "look_alike")
        self.body.addWidget(self.tag)
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.setContentsMargins(RING, RING, RING, RING)
        self._column.setSpacing(8)
        self._scroll = Scroll(self._words)
        self.body.addWidget(self._scroll, 1)
        self.compare = Button(icon="compare", key="C", size="compact")
        self.compare.clicked.connect(self.compare_asked)
        self.body.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)

    def set_scrolled(self, scrolled: bool) -> None:
        """Scroll inside the card, or be as high as the words are."""
        inside = self._scroll.widget() is not None
        if scrolled == inside:
            return
        if scrolled:
            self.body.removeWidget(self._words)
            self._scroll.setWidget(self._words)
        else:
            self._scroll.takeWidget()
            self.body.insertWidget(1, self._words)
        self._words.show()
        self._scroll.setVisible(scrolled)

    def show_picture(self, picture: TeachingPicture, *, comparable: bool) -> None:
        """Everything that is known of it."""
        self.set_title(picture_name(picture))
        show_standing(self.tag, picture)
        self.compare.setText(say("reference.compare"))
        self.compare.setVisible(comparable)
        self._clear()
        note = f"reference.note.{picture.standing}"
        if speaker().has(note):
            self._column.addWidget(Label(say(note), tone="cannot_tell"))
        self._add_cues(picture)
        self._column.addStretch(1)
        self._column.addWidget(Rule())
        facts = ", ".join(dict.fromkeys([*picture.facts, *(cue.fact for cue in picture.cues if cue.fact)]))
        lines = [say(f"reference.made.{made_of(picture)}")] if not picture.fault and picture.drawn else []
        lines += [say("reference.facts", facts=facts)] if facts else []
        for line in (*lines, say("reference.stem", stem=picture.stem.replace("-", "-\u200b"))):
            self._column.addWidget(Label(line, "caption", tone="text_2"))
        self._scroll.verticalScrollBar().setValue(0)

    def choose_cue(self, number: int | None) -> None:
        """Show which cue is marked on the picture."""
        self.chosen = number
        for place, button in enumerate(self.cue_buttons):
            button.set_kind("primary" if place + 1 == number else "plain")

    def _add_cues(self, picture: TeachingPicture) -> None:
        if picture.fault:
            row = SetAside(picture.file.name, picture.fault)
            row.button.hide()  # all that is known stands here already
            self._column.addWidget(row)
        elif not picture.cues:
            self._column.addWidget(Label(say("reference.no_cues"), tone="text_2"))
        else:
            self._column.addWidget(Label(say("reference.cue_help"), "caption", tone="text_2"))
        for place, cue in enumerate(cue_ids(picture)):
            if place:
                self._column.addWidget(Rule())
            self._column.addWidget(self._cue_row(place + 1, cue))

    def _cue_row(self, number: int, cue: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        button = Button(str(number), size="compact")
        button.setAccessibleName(f"{number} {cue_name(cue)}")
        button.clicked.connect(partial(self.cue_pressed.emit, number))
        self.cue_buttons.append(button)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(cue_name(cue), strong=True))
        note = cue_note(cue)
        if note:
            words.addWidget(Label(note))
        line.addLayout(words, 1)
        return row

    def _clear(self) -> None:
        while self._column.count():
            gone = self._column.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.cue_buttons, self.chosen = [], None

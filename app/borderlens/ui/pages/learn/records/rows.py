"""Rows: the right order with the places given, and where each thing belongs with where it was put."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item, ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.answers.plates import KEY, paint_key
from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label

THUMB = QSize(72, 72)


class RecordRow(QWidget):
    """A number or a picture, words, what fits, what was given, and a sign whether they agree."""

    def __init__(self, words: str, fits: str, given: str, right: bool, *, key: str = "", picture: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        self.crop: Crop | None = None
        if key:
            row.addWidget(_Key(key), 0, Qt.AlignmentFlag.AlignTop)
        if picture:
            self.crop = Crop(THUMB)
            row.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(words))
        if fits:
            column.addWidget(Label(fits, strong=True))
        if given:
            column.addWidget(Label(given, "caption", tone="text_2" if right else "attention"))
        row.addLayout(column, 1)
        tone = "done" if right else "attention"
        row.addWidget(IconLabel("done" if right else "practice", tone), 0, Qt.AlignmentFlag.AlignVCenter)
        told = say("learn.record.right") if right else say("learn.outcome.wrong")
        self.setAccessibleName(". ".join(part for part in (key, words, fits, given, told) if part))


class _Rows(Card):
    def __init__(self, title: str) -> None:
        super().__init__(title, margins=(16, 10, 16, 6), spacing=2)
        self.body.setSpacing(0)
        self.rows: list[RecordRow] = []

    def add(self, row: RecordRow) -> None:
        if self.rows:
            self.body.addWidget(Rule())
        self.body.addWidget(row)
        self.rows.append(row)


class OrderRecord(_Rows):
    """The steps in their right order; what stood elsewhere says where."""

    def __init__(self, item: Item, words: ItemWords, response: Json) -> None:
        super().__init__(say("learn.record.order"))
        given = [str(key) for key in response] if isinstance(response, list) else []
        for place, key in enumerate(item.answer):
            theirs = given.index(key) if key in given else None
            told = say("learn.record.order.yours", place=theirs + 1) if theirs not in (None, place) else ""
            self.add(RecordRow(words.options[key], "", told, theirs == place, key=str(place + 1)))


class PlacesRecord(_Rows):
    """Each thing with where it belongs; what lay elsewhere says where."""

    def __init__(self, entry: QuizItem, words: ItemWords, response: Json, pictures: Pictures) -> None:
        item = entry.item
        super().__init__(say("learn.record.sorting" if item.type is ItemType.SORTING else "learn.record.matching"))
        given = response if isinstance(response, dict) else {}
        files = {p.name: path for p, path in zip(item.pictures, entry.picture_paths, strict=True)}
        for option, fits in zip(item.options, item.fits, strict=True):
            theirs = given.get(option)
            told = ""
            if theirs is None:
                told = say("learn.record.open")
            elif theirs != fits:
                told = say("learn.record.yours", words=words.targets[str(theirs)])
            shown = option in files
            name = sentences.option_words(words, option)
            row = RecordRow(name, words.targets[fits], told, theirs == fits, picture=shown)
            if shown:
                pictures.want(files[option], partial(_arrive, row))
            self.add(row)


class _Key(QWidget):
    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(KEY), theme().scaled(KEY))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key(QPainter(self), QRectF(self.rect()), self._key, False)


def _arrive(row: RecordRow, image: QImage) -> None:
    if shiboken6.isValid(row) and row.crop is not None:
        row.crop.show_part(image)

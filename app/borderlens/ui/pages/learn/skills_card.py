"""What you can tell apart: topics down, skills across, a ring with its counts in each cell."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.items import PRODUCTS
from borderlens.domain.skills import Cell, Place, Skill, Topic
from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.ring import Ring
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label

CROP = QSize(56, 48)
ROW = 68


class SkillsCard(Card):
    """Made anew by ``show_skills``; ``cells`` finds a ring by topic and skill."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(style="title", margins=(20, 16, 20, 12))
        self._pictures = pictures
        self.cells: dict[Place, QWidget] = {}

    def show_skills(self, cells: Mapping[Place, Cell], shown: Mapping[Topic, Path], taught: Collection[Place]) -> None:
        """``shown`` names a picture for each topic that has one, ``taught`` the cells that items here train."""
        self.set_title(say("learn.skills.title"))
        self._clear()
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 8)
        for column, skill in enumerate(Skill):
            head = Label(_skill_words(skill), "caption", strong=True, tone="text_2")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, column + 1)
            grid.setColumnStretch(column + 1, 3)
        for number, topic in enumerate(Topic):
            row = 2 * number + 1
            grid.addWidget(Rule(), row, 0, 1, len(Skill) + 1)
            grid.addWidget(self._name(topic, shown.get(topic)), row + 1, 0)
            grid.setRowMinimumHeight(row + 1, ROW)
            for column, skill in enumerate(Skill):
                place = topic, skill
                there = place in taught or cells[place].answers > 0
                cell = self._cell(place, cells[place]) if there else _untaught(topic, skill)
                grid.addWidget(cell, row + 1, column + 1)
        self.body.addWidget(ground, 1)

    def _clear(self) -> None:
        self.cells = {}
        while self.body.count():
            widget = self.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _name(self, topic: Topic, file: Path | None) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        if file is not None and not theme().icons_only:
            crop = Crop(CROP)
            row.addWidget(crop)
            self._pictures.want(file, partial(_show, crop))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(_topic_words(topic), strong=True))
        words.addWidget(Label(_topic_words(topic, ".what"), "caption", tone="text_2"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return ground

    def _cell(self, place: Place, cell: Cell) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        ring = Ring(cell.standing)
        column.addStretch(1)
        column.addWidget(ring, 0, Qt.AlignmentFlag.AlignHCenter)
        counts = say("learn.of", part=cell.right, whole=cell.answers) if cell.answers else ""
        if counts:
            words = Label(counts, "caption", tone="text_2", wrap=False)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addStretch(1)
        spoken = [_topic_words(place[0]), _skill_words(place[1])]
        spoken += [say(f"learn.standing.{cell.standing.value}"), counts]
        ring.setAccessibleName(". ".join(part for part in spoken if part))
        ring.setToolTip(ring.accessibleName())
        self.cells[place] = ring
        return ground


def _topic_words(topic: Topic, part: str = "") -> str:
    return say(f"learn.kind.{topic.value}{part}" if topic in PRODUCTS else f"practice.topic.{topic.value}{part}")


def _skill_words(skill: Skill) -> str:
    return say("practice.skill.decide" if skill is Skill.DECIDE else f"learn.skill.{skill.value}")


def _untaught(topic: Topic, skill: Skill) -> QWidget:
    """A ring that nothing here could ever fill is not drawn."""
    dash = Label("–", tone="text_2", wrap=False)
    dash.setAlignment(Qt.AlignmentFlag.AlignCenter)
    dash.setAccessibleName(f"{_topic_words(topic)}. {_skill_words(skill)}. {say('practice.cell.none')}")
    dash.setToolTip(say("practice.cell.none"))
    return dash


def _show(crop: Crop, image: QImage) -> None:
    if shiboken6.isValid(crop):
        crop.show_part(image)

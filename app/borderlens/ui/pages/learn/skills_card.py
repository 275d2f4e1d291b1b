"""What you can tell apart: kinds of products down, skills across, a ring with its counts in each cell."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.items import PRODUCTS, Kind
from borderlens.domain.skills import Cell, Skill
from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.ring import Ring
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label

CROP = QSize(56, 48)
ROW = 92


class SkillsCard(Card):
    """Made anew by ``show_skills``; ``cells`` finds a ring by kind and skill."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(style="title", margins=(20, 16, 20, 12))
        self._pictures = pictures
        self.cells: dict[tuple[Kind, Skill], QWidget] = {}

    def show_skills(self, cells: Mapping[tuple[Kind, Skill], Cell], shown: Mapping[Kind, Path]) -> None:
        """``shown`` names a picture for each kind that has one."""
        self.set_title(say("learn.skills.title"))
        self._clear()
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 5)
        for column, skill in enumerate(Skill):
            head = Label(say(f"learn.skill.{skill.value}"), "caption", strong=True, tone="text_2")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, column + 1)
            grid.setColumnStretch(column + 1, 3)
        for number, kind in enumerate(PRODUCTS):
            row = 2 * number + 1
            grid.addWidget(Rule(), row, 0, 1, len(Skill) + 1)
            grid.addWidget(self._name(kind, shown.get(kind)), row + 1, 0)
            grid.setRowMinimumHeight(row + 1, ROW)
            for column, skill in enumerate(Skill):
                grid.addWidget(self._cell(kind, skill, cells[kind, skill]), row + 1, column + 1)
        self.body.addWidget(ground, 1)

    def _clear(self) -> None:
        self.cells = {}
        while self.body.count():
            widget = self.body.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _name(self, kind: Kind, file: Path | None) -> QWidget:
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
        words.addWidget(Label(say(f"learn.kind.{kind.value}"), strong=True))
        words.addWidget(Label(say(f"learn.kind.{kind.value}.what"), "caption", tone="text_2"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return ground

    def _cell(self, kind: Kind, skill: Skill, cell: Cell) -> QWidget:
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
        spoken = [say(f"learn.kind.{kind.value}"), say(f"learn.skill.{skill.value}")]
        spoken += [say(f"learn.standing.{cell.standing.value}"), counts]
        ring.setAccessibleName(". ".join(part for part in spoken if part))
        ring.setToolTip(ring.accessibleName())
        self.cells[kind, skill] = ring
        return ground


def _show(crop: Crop, image: QImage) -> None:
    if shiboken6.isValid(crop):
        crop.show_part(image)

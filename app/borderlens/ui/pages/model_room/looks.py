"""What a pane shows: photographs with their files, one mistake closely, two models side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.interval import Axis, IntervalBar
from borderlens.ui.pages.model_room.mistakes import MistakeRow
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Comparison, Count, MistakeSeen, Survey

PICTURE, CLOSE = QSize(150, 112), QSize(300, 240)
SHOWN_MOST = 60
WIDE = 1000


def files_view(files: Sequence[Path], folder: Path, thumbs: Thumbs) -> QWidget:
    """Photographs with the names they have below the folder, ``SHOWN_MOST`` of them."""
    ground = QWidget()
    flow = FlowLayout(ground, gap=12)
    for file in files[:SHOWN_MOST]:
        name = file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.name
        flow.addWidget(_named(Shot(thumbs, file, PICTURE), names.file_name(name)))
    return ground


def _named(shot: Shot, name: str) -> QWidget:
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(shot)
    words = Label(name, "caption", tone="text_2")
    words.setFixedWidth(theme().scaled(PICTURE.width()))
    column.addWidget(words)
    column.addStretch(1)
    return ground


def mistake_view(seen: MistakeSeen, survey: Survey | None, thumbs: Thumbs) -> QWidget:
    """A photograph beside a sample of what it was taken for."""
    ground = QWidget()
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(20)
    said = next((s for s in survey.labels if s.label.key == seen.said), None) if survey else None
    right = said.sample if said and said.photographs else None
    told = names.key_name(seen.said, survey) if seen.said else say("model_room.table.cannot_tell")
    for file, head, name in (
        (seen.photograph.path, say("model_room.mistake.is"), names.key_name(seen.photograph.label, survey)),
        (right, say("model_room.mistake.said"), told),
    ):
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(head, "caption", tone="text_2"))
        column.addWidget(Label(name, strong=True))
        column.addWidget(Shot(thumbs, file, CLOSE))
        column.addWidget(Label(names.file_name(file.name) if file else "", "caption", tone="text_2"))
        column.addStretch(1)
        row.addLayout(column, 1)
    return ground


def mistakes_view(seen: Sequence[MistakeSeen], survey: Survey | None, thumbs: Thumbs) -> QWidget:
    """Every mistake in a row of its own."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(5, 5, 5, 5)  # room for the focus ring
    column.setSpacing(6)
    for one in seen:
        column.addWidget(MistakeRow(one, survey, thumbs))
    column.addStretch(1)
    return ground


def comparison_view(comparison: Comparison, new: str) -> QWidget:
    """The same photographs read by both: each count twice, one bar under the other."""
    ground = QWidget()
    grid = QGridLayout(ground)
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    line = 0
    if not theme().icons_only:
        grid.addWidget(Axis(), line, 3)
    old = {names.count_key(count): count for count in comparison.old}
    for count in comparison.new:
        key = names.count_key(count)
        icon, role = names.COUNT_ICONS.get(key, ("model", "text"))
        line += 1
        grid.addWidget(Rule(), line, 0, 1, 4)
        line += 1
        grid.addWidget(IconLabel(icon, role, 24), line, 0)
        grid.addWidget(Label(names.count_name(count), strong=True), line, 1, 1, 3)
        line = _add_reading(grid, line + 1, new, count, strong=True)
        if key in old:
            line = _add_reading(grid, line + 1, comparison.installed, old[key], strong=False)
    grid.setRowStretch(line + 1, 1)
    return ground


def _add_reading(grid: QGridLayout, line: int, model: str, count: Count, *, strong: bool) -> int:
    """One model's count; returns the last line used."""
    grid.addWidget(Label(model, tone="text" if strong else "text_2"), line, 1)
    grid.addWidget(Label(names.found_of(count), "lead", strong=strong, wrap=False), line, 2)
    bar = IntervalBar(count)
    bar.setAccessibleName(f"{model}, {names.count_name(count)}: {names.found_of(count)}. {bar.accessibleName()}")
    if not theme().icons_only:
        grid.addWidget(bar, line, 3)
        return line
    grid.addWidget(bar, line + 1, 1, 1, 3, Qt.AlignmentFlag.AlignRight)
    return line + 1

"""Diagrams as they are painted: words keep to their boxes and off each other, colours and words follow."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import show

from borderlens.packs.diagrams import Diagram, read_diagrams
from borderlens.ui.say import Say
from borderlens.ui.theme import Theme
from borderlens.ui.widgets.diagram import DiagramView, laid, renderer
from borderlens.words import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
SLACK = 1.0  # px of rounding


@pytest.fixture(scope="module")
def diagrams() -> list[Diagram]:
    return read_diagrams(ROOT / "assets" / "diagrams")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_keep_to_their_boxes_and_off_each_other(
    diagrams: list[Diagram], look: Theme, speaker: Say, language: str
) -> None:
    look.choose(language=language)
    speaker.choose(language)
    faults = []
    for diagram in diagrams:
        whole = QRectF(0, 0, diagram.width, diagram.height).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        boxes = []
        for label in diagram.labels:
            layout, box = laid(label, 1.0)
            name = f"{diagram.name}: {label.key or label.literal}"
            if layout.lineCount() > label.lines or box.width() > label.width + SLACK:
                faults.append(f"{name} takes {layout.lineCount()} lines of {label.lines}, {box.width():.0f} px")
            if not whole.contains(box):
                faults.append(f"{name} leaves the diagram")
            boxes.append((name, box.adjusted(SLACK, SLACK, -SLACK, -SLACK)))
        faults += [f"{one} lies on {other}" for (one, a), (other, b) in combinations(boxes, 2) if a.intersects(b)]
    assert faults == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_shape_is_painted_without_complaint(diagrams: list[Diagram], look: Theme, theme: str) -> None:
    look.choose(name=theme)
    for diagram in diagrams:
        shapes = renderer(diagram)
        assert shapes.isValid(), diagram.name
        image = QImage(round(diagram.width / 2), round(diagram.height / 2), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        shapes.render(painter)
        painter.end()
        places = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
        painted = sum(image.pixelColor(x, y).alpha() > 0 for x, y in places)
        assert painted > 20, diagram.name


def test_a_diagram_follows_look_and_language(qtbot: QtBot, diagrams: list[Diagram], look: Theme, speaker: Say) -> None:
    view = DiagramView(next(diagram for diagram in diagrams if diagram.name == "tusk_parts"))
    show(qtbot, view)
    light, name = view.grab().toImage(), view.accessibleName()
    look.choose(name="dark")
    dark = view.grab().toImage()
    assert dark != light
    speaker.choose("lo")
    assert view.accessibleName() == speaker("diagrams.tusk_parts.title") != name
    assert view.accessibleDescription()
    assert view.grab().toImage() != dark

"""The ways of a scenario, drawn in layers: states from the start on, ends as rings; nothing but lines and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.services.authoring.slots import choices_of, states_of
from borderlens.ui.theme import follow, theme

DISC, STEP, BEND = 26, 64, 12


def layers(item: Mapping[str, Any]) -> list[list[str]]:
    """States and ends by how far they are from the start on the longest way; what nothing leads to stands last."""
    ways = {str(s["key"]): [str(c.get("to", "")) for c in choices_of(s)] for s in states_of(item)}
    depth = {str(item.get("start", "")): 0}
    for _ in ways:  # a way round in a circle ends with the number of states
        for state, targets in ways.items():
            for to in targets:
                if state in depth and depth.get(to, -1) < depth[state] + 1 <= len(ways) + 1:
                    depth[to] = depth[state] + 1
    every = [*ways, *(str(end) for end in item.get("ends", []))]
    last = max((depth[key] for key in every if key in depth), default=0)
    found: list[list[str]] = [[] for _ in range(last + 2)]
    for key in every:
        found[depth.get(key, last + 1)].append(key)
    return [layer for layer in found if layer]


class Graph(QWidget):
    """``state_asked(number)`` when a state is pressed; the list below it says the same in words."""

    state_asked = Signal(int)

    def __init__(self, item: Mapping[str, Any]) -> None:
        super().__init__()
        self._item, self._layers = item, layers(item)
        self._numbers = {str(state["key"]): number for number, state in enumerate(states_of(item), 1)}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        most = max((len(layer) for layer in self._layers), default=1)
        return QSize(200, theme().scaled(36) * most + 40)

    def _places(self) -> dict[str, QPointF]:
        across = min(theme().scaled(STEP), (self.width() - theme().scaled(DISC) - 4) / max(len(self._layers) - 1, 1))
        found = {}
        for x, layer in enumerate(self._layers):
            for y, key in enumerate(layer):
                high = self.height() * (y + 1) / (len(layer) + 1)
                found[key] = QPointF(theme().scaled(DISC) / 2 + 2 + x * across, high)
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for key, place in self._places().items():
            if key in self._numbers and (event.position() - place).manhattanLength() < theme().scaled(DISC):
                self.state_asked.emit(self._numbers[key])

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, places = theme(), QPainter(self), self._places()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        depth = {key: number for number, layer in enumerate(self._layers) for key in layer}
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for state in states_of(self._item):
            for choice in choices_of(state):
                here, to = str(state["key"]), str(choice.get("to", ""))
                if to not in places:
                    continue
                role = "fault" if choice.get("critical") else "done" if choice.get("worth") == 1 else "control"
                style = Qt.PenStyle.DashLine if role == "fault" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(look.colour(role), 1.5, style))
                way = QPainterPath(places[here])
                far = depth[to] - depth[here]
                bend = (places[here] + places[to]) / 2 + QPointF(0, -look.scaled(BEND) * far if far > 1 else 0)
                way.quadTo(bend, places[to])
                painter.drawPath(way)
        radius = look.scaled(DISC) / 2
        painter.setFont(look.font("caption", strong=True))
        for key, place in places.items():
            number = self._numbers.get(key)
            painter.setPen(QPen(look.colour("primary" if number else "control"), 1.5))
            painter.setBrush(look.colour("surface"))
            size = radius if number else radius / 2
            painter.drawEllipse(place, size, size)
            if number:
                box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

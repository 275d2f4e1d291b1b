"""A vector diagram in the colours of the look, with its words in the chosen language."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens import paths
from borderlens.packs.diagrams import Diagram, DiagramLabel
from borderlens.ui import say as words
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme

# Heights of type in the diagram's own units.
TYPE = {"title": 19.0, "label": 15.5, "small": 13.5, "number": 17.0}
SMALLEST = 0.72
"""A label that is too long for its box is set smaller, but not below this share of its size."""
_LEADING = {"lo": 1.5, "vi": 1.3, "zh-Hans": 1.35}


class DiagramView(QWidget):
    """Keeps the diagram's form; grows with the text size so that its words do too."""

    def __init__(self, diagram: Diagram, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diagram = diagram
        self._renderer: QSvgRenderer | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)
        words.follow(self)

    def restyle(self) -> None:
        self._renderer = None
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(say(self.diagram.title_key))
        spoken = [say(label.key) for label in self.diagram.labels if label.key]
        self.setAccessibleDescription(" · ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        width = round(self.diagram.width * theme().factor)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self.diagram.height / self.diagram.width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(self.rect()), self.diagram, self._shapes())
        painter.end()

    def _shapes(self) -> QSvgRenderer:
        if self._renderer is None:
            self._renderer = renderer(self.diagram)
        return self._renderer


def renderer(diagram: Diagram) -> QSvgRenderer:
    """The shapes in the colours of the look in force."""
    svg = diagram.file.read_text("utf-8")
    for code, role in _roles().items():
        svg = svg.replace(f'"{code}"', f'"{theme().colour(role).name().upper()}"')
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, target: QRectF, diagram: Diagram, shapes: QSvgRenderer) -> None:
    """Shapes and words into `target`, as large as the diagram's form allows, centred."""
    scale = min(target.width() / diagram.width, target.height() / diagram.height)
    painter.save()
    left = target.left() + (target.width() - scale * diagram.width) / 2
    painter.translate(left, target.top() + (target.height() - scale * diagram.height) / 2)
    shapes.render(painter, QRectF(0, 0, diagram.width * scale, diagram.height * scale))
    for label in diagram.labels:
        layout, box = laid(label, scale)
        painter.setPen(QColor(label.role) if label.role.startswith("#") else theme().colour(label.role))
        layout.draw(painter, QPointF(box.left(), box.top()))
    painter.restore()


def laid(label: DiagramLabel, scale: float) -> tuple[QTextLayout, QRectF]:
    """The words of a label, broken into lines, and the box they take in pixels at `scale`.

    They are set smaller until they keep to the label's width and number of lines, down to SMALLEST.
    """
    text = say(label.key) if label.key else label.literal
    share = 1.0
    while True:
        layout, height, widest, fits = _set(text, label, scale, share)
        if fits or share <= SMALLEST:
            break
        share = max(SMALLEST, share - 0.04)
    width = label.width * scale
    left = label.x * scale - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    inset = {"start": 0.0, "middle": (width - widest) / 2, "end": width - widest}[label.anchor]
    top = label.y * scale - (height / 2 if label.centred else 0)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        spare = widest - line.naturalTextWidth()
        line.setPosition(QPointF({"start": 0.0, "middle": spare / 2, "end": spare}[label.anchor], line.position().y()))
    return layout, QRectF(left + inset, top, widest, height)


def _set(text: str, label: DiagramLabel, scale: float, share: float) -> tuple[QTextLayout, float, float, bool]:
    font = theme().font(strong=label.style in ("title", "number"))
    font.setPixelSize(max(1, round(TYPE[label.style] * scale * share)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    top = widest = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(label.width * scale)
        line.setPosition(QPointF(0, top))
        top += max(line.height(), font.pixelSize() * _LEADING.get(theme().language, 1.25))
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    fits = layout.lineCount() <= label.lines and widest <= label.width * scale + 0.5
    return layout, top, widest, fits


@cache
def _roles() -> dict[str, str]:
    """Hex code of the light theme to the first role that has it; the shapes are drawn in these."""
    tokens = tomllib.loads((paths.bundled() / "assets" / "themes" / "tokens.toml").read_text("utf-8"))
    found: dict[str, str] = {}
    for role, code in tokens["colour"]["light"].items():
        found.setdefault(str(code).upper(), role)
    return found

"""Line icons of ``assets/icons``, coloured by role and drawn sharp at the screen's own pixel ratio."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from borderlens import paths
from borderlens.ui.theme import theme

# The mark of the program: a lens over the chevrons of a ridge. 40 px grid.
BRAND = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="1.75">'
    '<circle cx="20" cy="20" r="13"/><path d="M10 25l10-9 10 9M11.5 19.5l8.5-7.7 8.5 7.7M14 29.5l6-5.4 6 5.4'
    'M20 1.5v5.5M20 33v5.5M1.5 20h5.5M33 20h5.5"/></svg>'
)

_WIDEST_LINE = 2.5  # pixels


@cache
def _source(name: str) -> str:
    if name == "brand":
        return BRAND
    return (_folder() / f"{name}.svg").read_text("utf-8")


def _folder() -> Path:
    return paths.bundled() / "assets" / "icons"


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg = _source(name).replace("currentColor", colour)
    if name != "brand":  # a large icon keeps a fine line
        svg = svg.replace('stroke-width="1.75"', f'stroke-width="{min(1.75, _WIDEST_LINE * 24 / size):.2f}"')
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, role: str | QColor, size: int, ratio: float | None = None) -> QPixmap:
    """The icon ``name`` in the colour of ``role``, ``size`` logical pixels wide."""
    colour = role if isinstance(role, QColor) else theme().colour(role)
    return _drawn(name, colour.name(), size, ratio or QGuiApplication.primaryScreen().devicePixelRatio())


def icon(name: str, role: str = "text", size: int = 24) -> QIcon:
    """A ``QIcon`` for menus and native widgets."""
    return QIcon(pixmap(name, role, size))


def paint(painter: QPainter, name: str, role: str | QColor, x: float, y: float, size: int) -> None:
    """Draw the icon with its upper left corner at ``x``, ``y``."""
    painter.drawPixmap(round(x), round(y), pixmap(name, role, size, painter.device().devicePixelRatio()))

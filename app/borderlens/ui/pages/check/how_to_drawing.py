"""Line drawings of how to take a better photo: ``assets/icons/how-to``, coloured by role."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens import paths
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate

GRID = QSize(200, 116)
_ROLES = {"currentColor": "text_2", '"brass"': "brass", '"surface"': "surface"}


class HowTo(QWidget):
    """One drawing, as wide as there is room for. Silent for screen readers: the words below it say the same."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._renderer: QSvgRenderer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self._renderer = None
        self.update()

    def sizeHint(self) -> QSize:
        return GRID

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID.width() // 2, GRID.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        plate(painter, QRectF(self.rect()), look.colour("sunken"), None, radius=look.radius("picture"))
        if self._renderer is None:
            text = _source(self._key)
            for word, role in _ROLES.items():
                colour = look.colour(role).name()
                text = text.replace(word, f'"{colour}"' if word.startswith('"') else colour)
            self._renderer = QSvgRenderer(QByteArray(text.encode()))
        drawn = GRID.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - drawn.width()) / 2
        self._renderer.render(painter, QRectF(left, 0, drawn.width(), drawn.height()))


@cache
def _source(key: str) -> str:
    return _file(key).read_text("utf-8")


def _file(key: str) -> Path:
    return paths.bundled() / "assets" / "icons" / "how-to" / f"{key}.svg"

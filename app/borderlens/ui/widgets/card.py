"""Card: a white plate with a hairline; and the plain grounds and lines of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import edged_plate, plate, ruler
from borderlens.ui.widgets.label import Label


class Card(QFrame):
    """Add widgets to ``body``. ``head`` holds the title and takes widgets at its right end.

    ``edge`` is a colour role for a strong left edge, e.g. ``primary``.
    """

    def __init__(
        self,
        title: str = "",
        *,
        style: str = "body",
        margins: tuple[int, int, int, int] = (16, 12, 16, 12),
        spacing: int = 8,
        edge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edge = edge
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*margins)
        outer.setSpacing(spacing)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Label(title, style, strong=True)
        self.head.addWidget(self.title, 1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        outer.addLayout(self.body, 1)
        self.set_title(title)
        follow(self)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._edge:
            edged_plate(
                painter,
                rect,
                look.colour("surface"),
                look.colour(self._edge),
                4,
                look.radius("card"),
                edge=look.colour("line"),
            )
        else:
            plate(painter, rect, look.colour("surface"), look.colour("line"), radius=look.radius("card"))


class Rule(QWidget):
    """A hairline that carries no meaning; lies, or stands with ``upright``."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("line"))


class Ticks(QWidget):
    """The ruler of ticks: every 8 px, long every 40 px."""

    def __init__(self, role: str = "tick", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFixedHeight(7)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ruler(QPainter(self), self.width(), theme().colour(self._role))

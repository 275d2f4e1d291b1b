"""Where pieces lie: the tray at first, then one of the groups."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.items import CANNOT_TELL
from borderlens.ui.pages.learn.answers.plates import KEY, paint_key
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label

GROUP_BAR = 4


class Group(QWidget):
    """A group with its number key, what it is, and what lies in it. ``pressed`` puts the chosen piece here."""

    pressed = Signal()

    def __init__(self, key: str, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._tone = key, "cannot_tell" if target == CANNOT_TELL else "primary"
        self._awaits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        if target == CANNOT_TELL:
            head.addWidget(IconLabel("cannot-tell", "cannot_tell", 24), 0, Qt.AlignmentFlag.AlignTop)
        self.name = Label(style="lead", strong=True)
        head.addWidget(self.name, 1)
        self._corner = _Corner(key)
        head.addWidget(self._corner, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.detail = Label(style="caption", tone="text_2")
        column.addWidget(self.detail)
        ground = QWidget()
        self.flow = FlowLayout(ground, gap=10)
        column.addWidget(ground)
        column.addStretch(1)
        for child in (self.name, self.detail, self._corner):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self)

    def say(self, name: str, detail: str, count: str) -> None:
        self.name.setText(name)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(". ".join(part for part in (self.key, name, detail, count) if part))

    def show_awaits(self, awaits: bool) -> None:
        """A piece is being dragged over it."""
        if awaits is not self._awaits:
            self._awaits = awaits
            self.update()

    def restyle(self) -> None:
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), look.radius("card")
        fill = look.colour("primary_soft" if self._awaits else "surface")
        edge = look.colour("focus" if self._awaits else "line")
        plate(painter, area, fill, edge, width=2.0 if self._awaits else 1.0, radius=radius, dashed=self._awaits)
        painter.save()
        painter.setClipRect(QRectF(0, 0, area.width(), GROUP_BAR))
        plate(painter, area, look.colour(self._tone), None, radius=radius)
        painter.restore()


class _Corner(QWidget):
    """The number key of a group."""

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


class Tray(QWidget):
    """Where pieces lie before they are sorted."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._how = Label(style="caption", tone="text_2")
        self._left = Chip(line=True)
        head.addWidget(self._how, 1)
        head.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        ground = QWidget()
        self.flow = FlowLayout(ground, gap=12)
        column.addWidget(ground)
        follow(self)

    def say(self, left: str, how: str) -> None:
        self._left.setText(left)
        self._how.setText(how)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        plate(QPainter(self), QRectF(self.rect()), theme().colour("sunken"), None, radius=theme().radius("control"))

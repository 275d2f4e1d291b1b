"""A count with its interval: "1 of 16" and the bar of what that can mean; and the axis above such rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.services.model_room.records import Count
from borderlens.ui.pages.model_room import names
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.sized import Sized

WIDE = 190  # px at 100 % text
_BOX, _MARK = 10, 3


class IntervalBar(Sized, QWidget):
    """From 0 to 100: a plate over the interval, a strong mark at the share, ticks at the quarters."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._low, self._high = names.interval(count)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = say("model_room.interval", low=f"{self._low * 100:.0f}", high=f"{self._high * 100:.0f}")
        self.setAccessibleName(words)
        self.setToolTip(words)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(WIDE), theme().scaled(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        width, top = self.width() - _MARK - 1, look.scaled(4)
        box = look.scaled(_BOX)
        if self._count.of:
            left, right = 1 + width * self._low, 1 + width * self._high
            span = QRectF(left, top, max(right - left, 2), box)
            plate(painter, span, look.colour("primary_soft"), look.colour("primary"), radius=1)
            x = round(1 + width * self._count.found / self._count.of)
            painter.fillRect(QRectF(x - 1, top - 3, _MARK, box + 6), look.colour("primary"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.colour("control"), 1))
        line = top + box + 4
        painter.drawLine(0, line, self.width() - 2, line)
        for quarter in range(5):
            x = round((self.width() - 2) * quarter / 4)
            painter.drawLine(x, line, x, line + look.scaled(4))


class Axis(Sized, QWidget):
    """0, 50 and 100 % above the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(WIDE), round(QFontMetricsF(theme().font("caption")).height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text_2"))
        rect, middle = QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignHCenter, "50")
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, "100 %")


class CountRow(QWidget):
    """Icon, what is counted, "1 of 16", and the bar; from 150 % text the bar stands below."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = count
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(14)
        column.addLayout(row)
        icon, role = names.COUNT_ICONS.get(names.count_key(count), ("model", "text"))
        row.addWidget(IconLabel(icon, role, 24))
        row.addWidget(Label(names.count_name(count)), 1)
        self.figure = Label(names.found_of(count), "lead", strong=True, wrap=False)
        row.addWidget(self.figure)
        self.bar = IntervalBar(count)
        if theme().icons_only:
            column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignRight)
        else:
            row.addWidget(self.bar)
        self.setAccessibleName(f"{names.count_name(count)}: {names.found_of(count)}. {self.bar.accessibleName()}")


class AxisRow(QWidget):
    """What the rows below were counted on, and their axis."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(12)
        row.addWidget(Label(words, "caption", tone="text_2"), 1)
        if not theme().icons_only:
            row.addWidget(Axis())

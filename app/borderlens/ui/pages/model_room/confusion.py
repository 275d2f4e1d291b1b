"""Confusion table: rows what it is, columns what was said; arrows move, Enter shows the pictures behind a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.pages.model_room import names
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import Sized

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Report, Survey

CELL, LEAST_CELL = 76, 40
_TINT = 0.45  # deepest tint of a cell
_WRONG = 0.10  # from this share of its row on an error is marked
_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class Confusion(Sized, QWidget):
    """``cell_asked(true key, said key)`` by Enter or a press; columns are numbered as the rows are named."""

    cell_asked = Signal(str, str)

    def __init__(self, report: Report, survey: Survey | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Mapping[str, Mapping[str, int]] = report.table
        self.keys: Sequence[str] = list(report.table)
        said = {key for row in report.table.values() for key in row if key}
        self.columns: Sequence[str] = [*self.keys, *sorted(said.difference(self.keys)), ""]
        self._names = {key: names.key_name(key, survey) for key in (*self.keys, *self.columns) if key}
        self._names[""] = say("model_room.table.cannot_tell")
        self.chosen = (0, 0)
        self.focus_ring = None  # the chosen cell shows where one is
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(say("model_room.table"))
        follow(self)

    def count(self, row: int, column: int) -> int:
        return self._table[self.keys[row]].get(self.columns[column], 0)

    def cell_words(self, row: int, column: int) -> str:
        """A cell in one sentence."""
        total = sum(self._table[self.keys[row]].values())
        what, said = self._names[self.keys[row]], self._names[self.columns[column]]
        return say("model_room.table.cell", what=what, said=said, count=self.count(row, column), of=total)

    def sizeHint(self) -> QSize:
        return QSize(
            round(self._left() + len(self.columns) * theme().scaled(LEAST_CELL)),
            round(self._top() + len(self.keys) * self._line()),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell and say what it holds."""
        self.chosen = (min(max(row, 0), len(self.keys) - 1), min(max(column, 0), len(self.columns) - 1))
        words = self.cell_words(*self.chosen)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        wide = min((self.width() - self._left() - 1) / len(self.columns), theme().scaled(CELL))
        return QRectF(self._left() + column * wide, self._top() + row * self._line(), wide, self._line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self.choose(self.chosen[0] + move[0], self.chosen[1] + move[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row in range(len(self.keys)):
            for column in range(len(self.columns)):
                if self.cell(row, column).contains(event.position()):
                    self.choose(row, column)
                    self._ask()
                    return

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.choose(*self.chosen)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _ask(self) -> None:
        row, column = self.chosen
        if self.count(row, column):
            self.cell_asked.emit(self.keys[row], self.columns[column])

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        self._paint_heads(painter)
        for row, key in enumerate(self.keys):
            total = sum(self._table[key].values())
            painter.setFont(look.font())
            painter.setPen(look.colour("text"))
            line = self.cell(row, 0)
            words = QRectF(0, line.top(), self._left() - 12, line.height())
            text = QFontMetricsF(look.font()).elidedText(
                f"{row + 1}  {self._names[key]}", Qt.TextElideMode.ElideRight, words.width()
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            for column in range(len(self.columns)):
                self._paint_cell(painter, row, column, total)

    def _paint_heads(self, painter: QPainter) -> None:
        look = theme()
        painter.setFont(look.font("caption", strong=True))
        painter.setPen(look.colour("text_2"))
        for column, key in enumerate(self.columns):
            place = self.cell(0, column)
            head = QRectF(place.left(), 0, place.width(), self._top())
            if key:
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(column + 1))
                continue
            mark = look.scaled(16)
            icons.paint(
                painter, "cannot-tell", "cannot_tell", head.center().x() - mark / 2, (self._top() - mark) / 2, mark
            )

    def _paint_cell(self, painter: QPainter, row: int, column: int, total: int) -> None:
        look = theme()
        place = self.cell(row, column).adjusted(1, 1, -1, -1)
        count = self.count(row, column)
        right = self.keys[row] == self.columns[column]
        role = "primary" if right else "cannot_tell" if not self.columns[column] else "attention"
        if count and total:
            tint = QColor(look.colour(role))
            tint.setAlphaF(_TINT * count / total)
            painter.fillRect(place, tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        wrong = bool(not right and self.columns[column] and total and count / total >= _WRONG)
        edge = "primary" if right else "attention" if wrong else "line"
        painter.setPen(QPen(look.colour(edge), 2 if right or wrong else 1))
        painter.drawRect(place)
        if wrong:
            corner = place.topRight()
            painter.setBrush(look.colour("attention"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([corner, corner + QPointF(-8, 0), corner + QPointF(0, 8)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if count:
            painter.setFont(look.font(strong=True))
            painter.setPen(look.colour("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
        if (row, column) == self.chosen and self.hasFocus():
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRect(place.adjusted(3, 3, -3, -3))

    def _line(self) -> float:
        return max(QFontMetricsF(theme().font()).height() + 10, 32)

    def _top(self) -> float:
        return QFontMetricsF(theme().font("caption", strong=True)).height() + 6

    def _left(self) -> float:
        metrics = QFontMetricsF(theme().font())
        widest = max((metrics.horizontalAdvance(f"00  {self._names[key]}") for key in self.keys), default=0)
        return min(widest + 16, theme().scaled(330))

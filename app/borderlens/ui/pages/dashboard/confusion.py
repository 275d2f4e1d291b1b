"""Products mixed up: rows what it was, columns the answer, with pictures. Arrows move, Enter opens what is behind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
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

from borderlens.services.figures.records import COUNTS_ONLY, REFER
from borderlens.ui import icons
from borderlens.ui.pages.dashboard.matrix import OTHER, Matrix
from borderlens.ui.pages.dashboard.shelf import Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.sized import Sized

_PICTURE, _LEAST_CELL, _MOST_CELL = 32, 28, 64
_NAME_MOST = 230
_TINT = 0.45  # deepest tint of a cell
_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class ConfusionTable(Sized, QWidget):
    """``cell_asked(row, column)`` by Enter or a press; ``chosen_changed`` when the cell in words is another.

    ``named`` writes the product beside the picture of each row, where there is room.
    """

    cell_asked = Signal(int, int)
    chosen_changed = Signal()

    def __init__(self, shelf: Shelf, thumbs: Thumbs, named: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._thumbs, self._named = shelf, thumbs, named
        self.matrix = Matrix((), (), (), {})
        self.chosen = (0, 0)
        self._exact = False
        self.focus_ring = None  # the chosen cell shows where one is
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shelf.arrived.connect(self.restyle)
        thumbs.arrived.connect(self.update)
        follow(self)

    def show_matrix(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self.chosen = matrix.worst or (0, 0)
        self.setAccessibleName(say("dashboard.confusion.title"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if matrix.rows else Qt.FocusPolicy.NoFocus)
        self._say_cell()
        self.restyle()

    def cell_words(self, row: int, column: int) -> str:
        """A cell in one sentence."""
        words = self._cell_words(row, column)
        return words[:1].upper() + words[1:]  # it may begin with the name of a product

    def _cell_words(self, row: int, column: int) -> str:
        matrix = self.matrix
        what, said, of = self._shelf.name(matrix.rows[row]), matrix.columns[column], matrix.asked(row)
        count = matrix.counts[row][column]
        if matrix.right(row, column):
            return say("dashboard.confusion.right", what=what, count=count, of=of)
        if said in (REFER, OTHER):
            return say(f"dashboard.confusion.{said}", what=what, count=count, of=of)
        return say("dashboard.confusion.taken", what=what, said=self._shelf.name(said), count=count, of=of)

    def sizeHint(self) -> QSize:
        matrix = self.matrix
        wide = self._left() + len(matrix.columns) * theme().scaled(_LEAST_CELL) + 2
        return QSize(round(wide), round(self._top() + len(matrix.rows) * self._line() + 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        wide = min((self.width() - self._left() - 1) / max(len(self.matrix.columns), 1), theme().scaled(_MOST_CELL))
        return QRectF(self._left() + column * wide, self._top() + row * self._line(), wide, self._line())

    def choose(self, row: int, column: int) -> None:
        """Choose a cell and say what it holds."""
        matrix = self.matrix
        if matrix.rows:
            self.chosen = (min(max(row, 0), len(matrix.rows) - 1), min(max(column, 0), len(matrix.columns) - 1))
            self._say_cell()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
            self.update()

    def draw_exactly(self, exactly: bool) -> None:
        """No ring while the figure is drawn for a file."""
        self._exact = exactly

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self.choose(self.chosen[0] + move[0], self.chosen[1] + move[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row, column in self._cells():
            if self.cell(row, column).contains(event.position()):
                self.choose(row, column)
                self._ask()
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.choose(*self.chosen)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _cells(self) -> Iterator[tuple[int, int]]:
        return ((row, column) for row in range(len(self.matrix.rows)) for column in range(len(self.matrix.columns)))

    def _ask(self) -> None:
        row, column = self.chosen
        if self.matrix.rows and self.matrix.counts[row][column]:
            self.cell_asked.emit(row, column)

    def _say_cell(self) -> None:
        words = self.cell_words(*self.chosen) if self.matrix.rows else ""
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.chosen_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for column, name in enumerate(self.matrix.columns):
            self._paint_head(painter, column, name)
        for row, name in enumerate(self.matrix.rows):
            self._paint_row_head(painter, row, name)
        for row, column in self._cells():
            self._paint_cell(painter, row, column)

    def _paint_head(self, painter: QPainter, column: int, name: str) -> None:
        look = theme()
        cell = self.cell(0, column)
        side = self._side(cell)
        place = QRectF(cell.center().x() - side / 2, 0, side, side)
        if name == REFER:
            icons.paint(painter, "cannot-tell", "cannot_tell", place.left(), place.top(), round(side))
        elif name == OTHER:
            icons.paint(painter, "more", "text_2", place.left(), place.top(), round(side))
        else:
            self._paint_picture(painter, place, name)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text_2"))
        below = QRectF(cell.left(), side + 2, cell.width(), self._caption())
        # Words that do not all stand there whole give way to the numbers of the rows.
        words = self._head_words(name) if self._heads_fit(cell.width()) else self._number(name)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_row_head(self, painter: QPainter, row: int, name: str) -> None:
        cell = self.cell(row, 0)
        side = min(theme().scaled(_PICTURE), cell.height() - 4)
        place = QRectF(self._left() - side - 6, cell.center().y() - side / 2, side, side)
        self._paint_picture(painter, place, name)
        painter.setFont(theme().font("caption" if not self._named else "body"))
        painter.setPen(theme().colour("text"))
        words = QRectF(0, cell.top(), place.left() - 6, cell.height())
        text = f"{self._number(name)}  {self._shelf.name(name)}" if self._named else self._number(name)
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_picture(self, painter: QPainter, place: QRectF, name: str) -> None:
        file = self._shelf.picture(name)
        painter.fillRect(place, theme().colour("sunken"))
        if file is None:
            mark = round(place.width() * 0.6)
            off = (place.width() - mark) / 2
            icons.paint(painter, "look-alike", "text_2", place.left() + off, place.top() + off, mark)
            return
        side = round(theme().scaled(_PICTURE) * self.devicePixelRatio())
        picture = self._thumbs.thumb(file, QSizeF(side, side).toSize())
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        look, matrix = theme(), self.matrix
        place = self.cell(row, column).adjusted(1, 1, -1, -1)
        count, asked = matrix.counts[row][column], matrix.asked(row)
        right, wrong = matrix.right(row, column), matrix.wrong(row, column)
        role = "primary" if right else "cannot_tell" if matrix.columns[column] == REFER else "attention"
        if count and asked:
            tint = QColor(look.colour(role))
            tint.setAlphaF(_TINT * count / asked)
            painter.fillRect(place, tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(
            QPen(look.colour("primary" if right else "attention" if wrong else "line"), 2 if right or wrong else 1)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if wrong:
            corner = place.topRight()
            painter.setBrush(look.colour("attention"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([corner, corner + QPointF(-8, 0), corner + QPointF(0, 8)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if count:
            strong = right or wrong
            painter.setFont(look.font(strong=strong))
            painter.setPen(look.colour("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell_figure(count, asked))
        if (row, column) == self.chosen and self.hasFocus() and not self._exact:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRect(place.adjusted(3, 3, -3, -3))

    def _head_words(self, name: str) -> str:
        if name in (REFER, OTHER):
            return say(f"dashboard.confusion.column.{name}")
        return self._shelf.name(name)

    def _heads_fit(self, width: float) -> bool:
        metrics = QFontMetricsF(theme().font("caption"))
        return all(metrics.horizontalAdvance(self._head_words(name)) <= width - 2 for name in self.matrix.columns)

    def _number(self, name: str) -> str:
        return str(self.matrix.columns.index(name) + 1) if name in self.matrix.columns else ""

    def _side(self, cell: QRectF) -> float:
        return min(theme().scaled(_PICTURE), cell.width() - 4)

    def _line(self) -> float:
        return max(QFontMetricsF(theme().font()).height() + 8, theme().scaled(_PICTURE))

    def _caption(self) -> float:
        return QFontMetricsF(theme().font("caption")).height()

    def _top(self) -> float:
        return theme().scaled(_PICTURE) + 2 + self._caption() + 2

    def _left(self) -> float:
        """Room before the cells: number, name where there is room for it, and picture."""
        picture = theme().scaled(_PICTURE) + 6
        metrics = QFontMetricsF(theme().font("body" if self._named else "caption"))
        if not self._named:
            return picture + metrics.horizontalAdvance("00") + 6
        widest = max(
            (metrics.horizontalAdvance(f"00  {self._shelf.name(name)}") for name in self.matrix.rows), default=0
        )
        return picture + min(widest + 8, theme().scaled(_NAME_MOST))


def cell_figure(count: int, asked: int) -> str:
    """What stands in a cell: of a hundred, as a count where few were asked."""
    return str(count) if asked < COUNTS_ONLY else f"{100 * count / asked:.0f}"

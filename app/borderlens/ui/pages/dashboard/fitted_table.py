"""Tables of figures: bars with their counts, a triangle where a criterion is not met, a verdict by icon and word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from borderlens.domain.competence import Verdict
from borderlens.ui import icons
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.people_model import CELL, Bar
from borderlens.ui.pages.dashboard.scale import paint_triangle
from borderlens.ui.theme import theme
from borderlens.ui.widgets.table import Table

_BAR, _BAR_HIGH = 36, 8
_PAD = 6
_HEAD_PAD = "QHeaderView::section { padding: 4px 2px 4px 6px; }"  # as the cells below
_MARK = 10
_VERDICTS = {True: ("done", "done"), False: ("practice", "text_2"), None: ("cannot-tell", "text_2")}
_WORDS_MOST = 190  # px at 100 % text of a column of words
_ICON = 16

_Index = QModelIndex | QPersistentModelIndex


class FigureDelegate(QStyledItemDelegate):
    """Paints bars, verdicts and words, the first column strong."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and theme().resolved == "contrast"
        place = QRectF(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        if isinstance(cell, Bar):
            self._paint_bar(painter, place, cell, chosen)
        elif isinstance(cell, Verdict):
            self._paint_verdict(painter, place, cell, chosen)
        else:
            self._paint_words(painter, place, index, chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = index.data(CELL)
        metrics = QFontMetricsF(theme().font(strong=index.column() == 0))
        if isinstance(cell, Bar):
            wide = theme().scaled(_BAR) + theme().scaled(_MARK) + 8 + metrics.horizontalAdvance(cell.words)
        elif isinstance(cell, Verdict):
            wide = theme().scaled(_ICON) + 6 + metrics.horizontalAdvance(names.verdict_words(cell.competent))
        else:
            wide = min(metrics.horizontalAdvance(str(index.data() or "")) + 1, theme().scaled(_WORDS_MOST))
        return QSize(round(wide + 2 * _PAD + 1), round(metrics.height()))

    def _paint_words(self, painter: QPainter, place: QRectF, index: _Index, chosen: bool) -> None:
        font = theme().font(strong=index.column() == 0)
        colour = index.data(Qt.ItemDataRole.ForegroundRole) or theme().colour("text")
        painter.setFont(font)
        painter.setPen(theme().colour("on_primary") if chosen else colour)
        words = " ".join(str(index.data() or "").split())
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_bar(self, painter: QPainter, place: QRectF, bar: Bar, chosen: bool) -> None:
        look = theme()
        if not bar.whole:
            painter.setPen(look.colour("text_2"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, names.NONE)
            return
        short = bar.met is False
        role = "attention" if short else "primary"
        high = look.scaled(_BAR_HIGH)
        track = QRectF(place.left(), place.center().y() - high / 2, look.scaled(_BAR), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(track, look.colour("sunken"))
        share = min(bar.part / bar.whole, 1.0)
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * share, high), look.colour(role))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRect(track)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = "on_primary" if chosen else "text"
        painter.setFont(look.font())
        painter.setPen(look.colour(words))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.words)
        if short:
            mark = look.scaled(_MARK)
            middle = QPointF(track.right() + mark / 2 + 5, place.center().y())
            paint_triangle(painter, middle, mark, look.colour("on_primary" if chosen else role))

    def _paint_verdict(self, painter: QPainter, place: QRectF, verdict: Verdict, chosen: bool) -> None:
        look = theme()
        icon, role = _VERDICTS[verdict.competent]
        words = "text" if verdict.competent else "text_2"
        if chosen:
            role = words = "on_primary"
        mark = look.scaled(_ICON)
        icons.paint(painter, icon, role, place.left(), place.center().y() - mark / 2, mark)
        painter.setFont(look.font())
        painter.setPen(look.colour(words))
        text = QRectF(place.left() + mark + 6, place.top(), place.width() - mark - 6 + _PAD, place.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, names.verdict_words(verdict.competent))


class FittedTable(Table):
    """Columns as wide as they need; ``giving`` (by section) give way in that order, and the last takes what is left.

    ``chosen_row`` by Enter or a double click.
    """

    chosen_row = Signal(int)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        self._needed: list[int] = []  # kept until the rows or the look are others: a resize only shares anew
        super().__init__(model, parent=parent)
        model.modelAboutToBeReset.connect(self._forget)
        self.setItemDelegate(FigureDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = self.horizontalHeader()
        head.setStyleSheet(_HEAD_PAD)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(24)
        self.restyle()

    def giving(self) -> Mapping[int, int]:
        """Sections of words with their least width in px at 100 % text, the first to give way first."""
        return {}

    def restyle(self) -> None:
        self._forget()
        super().restyle()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._choose()

    def _choose(self) -> None:
        if self.currentIndex().isValid():
            self.chosen_row.emit(self.currentIndex().row())

    def _share_room(self) -> None:
        if not self.model().columnCount():
            return
        self.horizontalHeader().setFont(theme().font("caption", strong=True))
        self._needed = self._needed or self._needs()
        wide, giving = list(self._needed), self.giving()
        over = self.viewport().width() - sum(wide)
        for section, least in giving.items():
            if over < 0:
                given = min(-over, max(wide[section] - theme().scaled(least), 0))
                wide[section] -= given
                over += given
        wide[next(reversed(giving), 0)] += max(over, 0)
        for section, width in enumerate(wide):
            self.setColumnWidth(section, width)

    def _needs(self) -> list[int]:
        """What each column needs for its head and the rows that are seen."""
        model, metrics = self.model(), QFontMetricsF(theme().font("caption", strong=True))
        needed = []
        for section in range(model.columnCount()):
            words = metrics.horizontalAdvance(str(model.headerData(section, Qt.Orientation.Horizontal))) + 10
            needed.append(max(round(words), self.sizeHintForColumn(section)))
        return needed

    def _forget(self) -> None:
        self._needed = []

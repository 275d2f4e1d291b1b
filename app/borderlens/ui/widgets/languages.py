"""The four languages, each by its own name and in its own letters; never a flag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.words import LANGUAGES

HEIGHT = 68


class _Language(QAbstractButton):
    def __init__(self, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.focus_radius = theme().radius("card")
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme().font("lead", strong=True, language=self.key))
        width = 12 + metrics.horizontalAdvance(self.text()) + 8 + theme().size("icon") + 16
        return QSize(round(width + 1), max(theme().scaled(HEIGHT), round(metrics.height()) + 24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = "primary_soft" if chosen else "sunken" if self.underMouse() else "surface"
        edge, width = ("primary", 2.0) if chosen else ("control", 1.0)
        rect = QRectF(self.rect())
        plate(painter, rect, look.colour(fill), look.colour(edge), width=width, radius=look.radius("card"))
        painter.setFont(look.font("lead", strong=True, language=self.key))
        painter.setPen(look.colour("text"))
        painter.drawText(rect.adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if chosen:
            mark = look.size("icon")
            icons.paint(painter, "done", "primary", self.width() - 16 - mark, (self.height() - mark) / 2, mark)


class Languages(QWidget):
    """``chosen`` sends the key of the language; ``across`` stand in a row, at most two from 150 % text."""

    chosen = Signal(str)

    def __init__(self, across: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = across
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._buttons = {key: _Language(key, name, self) for key, name in LANGUAGES.items()}
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _=False, name=key: self.chosen.emit(name))
        follow(self)

    def button(self, language: str) -> QAbstractButton:
        return self._buttons[language]

    def show_language(self, language: str) -> None:
        self._buttons[language].setChecked(True)

    def restyle(self) -> None:
        across = min(self._across, 2) if theme().icons_only else self._across
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, place // across, place % across)
            button.updateGeometry()
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

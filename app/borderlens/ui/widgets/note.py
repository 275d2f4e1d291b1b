"""Note: one or two lines with a coloured edge and an icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import edged_plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.tag import TONE_ICONS


class Note(QWidget):
    """``tone`` as in ``Tag``; ``title`` is a strong first line."""

    def __init__(
        self, tone: str, text: str = "", *, title: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        self._icon = IconLabel(icon or TONE_ICONS[tone], tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._title = Label(title, strong=True)
        self._text = Label(text)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.say(text, title)
        follow(self)

    def say(self, text: str, title: str = "") -> None:
        """Put the words anew."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())

    def restyle(self) -> None:
        line = QFontMetricsF(theme().font(strong=True)).height()  # Lao lines are higher than the icon
        self._icon.setMinimumHeight(round(line))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        edged_plate(
            painter,
            QRectF(self.rect()),
            look.colour(f"{self._tone}_soft"),
            look.colour(self._tone),
            4,
            look.radius("control"),
        )

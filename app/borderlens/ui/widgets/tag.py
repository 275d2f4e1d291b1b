"""Tag: icon and word in the colour of an outcome or a state; and one that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.pressed import PaintedButton

# The shape that stands for a tone, so that colour never stands alone.
TONE_ICONS = {
    "consistent": "consistent",
    "narrowed": "narrowed",
    "look_alike": "look-alike",
    "cannot_tell": "cannot-tell",
    "done": "done",
    "attention": "attention",
    "fault": "close",
}


class Tag(QWidget):
    """``tone`` is an outcome (``consistent`` …) or a state (``done``, ``attention``, ``fault``)."""

    def __init__(self, text: str, tone: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        follow(self)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> str:
        return self._tone

    def show_state(self, text: str, tone: str, icon: str = "") -> None:
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme().font("caption", strong=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = 8 + theme().scaled(16) + 6 + metrics.horizontalAdvance(self._text) + 9
        return QSize(round(width + 0.5), max(theme().scaled(24), round(metrics.height()) + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        plate(painter, QRectF(self.rect()), look.colour(f"{self._tone}_soft"), look.colour(self._tone))
        mark = look.scaled(16)
        icons.paint(painter, self._icon or TONE_ICONS[self._tone], self._tone, 8, (self.height() - mark) / 2, mark)
        painter.setFont(self.font())
        painter.setPen(look.colour(self._tone))
        place = QRectF(8 + mark + 6, 0, self.width(), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._text)


class TagButton(PaintedButton):
    """A tag that leads somewhere, e.g. back to a finding. Long words are cut in their middle."""

    MOST = 320  # px at 100 % text

    def __init__(self, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    @property
    def tone(self) -> str:
        return self._tone

    def restyle(self) -> None:
        self.setFont(theme().font("caption", strong=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = 8 + theme().scaled(16) + 6 + metrics.horizontalAdvance(self.text()) + 9
        return QSize(
            min(round(width + 0.5), theme().scaled(self.MOST)), max(theme().scaled(24), round(metrics.height()) + 4)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        plate(
            painter,
            QRectF(self.rect()),
            look.colour(f"{self._tone}_soft"),
            look.colour(self._tone),
            width=2 if over else 1,
        )
        mark = look.scaled(16)
        icons.paint(painter, TONE_ICONS[self._tone], self._tone, 8, (self.height() - mark) / 2, mark)
        painter.setFont(self.font())
        painter.setPen(look.colour(self._tone))
        left = 8 + mark + 6
        place = QRectF(left, 0, self.width() - left - 8, self.height())
        words = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, place.width() + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

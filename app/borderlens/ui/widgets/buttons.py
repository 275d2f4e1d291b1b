"""Buttons: primary (one a page), plain, quiet; with icon, key frame and a working ring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate

KINDS = ("primary", "plain", "quiet")
_GAP = 8
_KEY_PAD = 5
_TURN_MS = 60
QUIET_PAD = 8
_SIZES = {"compact": (32, 12), "usual": (40, 16), "big": (48, 24)}  # height and side padding at 100 %


class Button(QPushButton):
    """A button that paints itself from the colour roles.

    ``key`` is shown in a small frame and is only a reminder: the page owns the shortcut. Enter and space press it.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        icon: str = "",
        trailing: str = "",
        key: str = "",
        size: str = "usual",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._trailing, self._key, self._size = kind, icon, trailing, key, size
        self._working = False
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._advance)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self)

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def working(self) -> bool:
        return self._working

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.restyle()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.restyle()

    def set_key(self, key: str) -> None:
        self._key = key
        self.restyle()

    def set_working(self, working: bool) -> None:
        """Show a turning ring and refuse presses; the width stays, the words stay."""
        self._working = working
        if working and not theme().still:
            self._timer.start()
        else:
            self._timer.stop()
        self.setAccessibleDescription(self.text() if working else "")
        self.update()

    def restyle(self) -> None:
        self.setFont(theme().font(strong=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height, pad = _SIZES[self._size]
        if self._kind == "quiet":
            pad = QUIET_PAD
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) if self.text() else 0.0
        parts = [width] if self.text() else []
        mark = theme().size("icon")
        parts += [mark] * (bool(self._icon or self._working) + bool(self._trailing))
        if self._key:
            parts.append(self._key_width())
        inner = sum(parts) + _GAP * max(len(parts) - 1, 0)
        grown = round(height + theme().size("control") - theme().size("control") / (0.5 + 0.5 * theme().factor))
        return QSize(round(inner + 2 * pad + 0.5), max(grown, round(metrics.height()) + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        if not self._working:
            super().nextCheckState()

    def event(self, event: QEvent) -> bool:
        pressing = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.KeyPress)
        if self._working and event.type() in pressing:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self._paint_ground(painter)
        look = theme()
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        mark = look.size("icon")
        text_width = metrics.horizontalAdvance(self.text())
        spans = [mark] * bool(self._icon or self._working) + [text_width] * bool(self.text())
        spans += [mark] * bool(self._trailing) + [self._key_width()] * bool(self._key)
        x = (self.width() - sum(spans) - _GAP * max(len(spans) - 1, 0)) / 2
        middle = self.height() / 2
        if self._working:
            self._paint_ring(painter, x + mark / 2, middle, words)
            x += mark + _GAP
        elif self._icon:
            icons.paint(painter, self._icon, words, x, middle - mark / 2, mark)
            x += mark + _GAP
        if self.text():
            painter.setPen(words)
            painter.drawText(QRectF(x, 0, text_width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
            x += text_width + _GAP
        if self._trailing:
            icons.paint(painter, self._trailing, words, x, middle - mark / 2, mark)
            x += mark + _GAP
        if self._key:
            self._paint_key(painter, x, middle, words)

    def _paint_ground(self, painter: QPainter) -> QColor:
        """Fill and edge for the state; returns the colour of the words."""
        look = theme()
        rect = QRectF(self.rect())
        radius = look.radius("control")
        if not self.isEnabled():
            if self._kind != "quiet":
                plate(painter, rect, look.colour("sunken"), look.colour("line"), radius=radius)
            return look.colour("hint")
        down, over = self.isDown(), self.underMouse() and not self._working
        if self._kind == "primary":
            role = "primary_down" if down else "primary_hover" if over else "primary"
            plate(painter, rect, look.colour(role), None, radius=radius)
            return look.colour("on_primary")
        if self._kind == "quiet":
            if down or over:
                plate(painter, rect, look.colour("primary_soft" if down else "sunken"), None, radius=radius)
            return look.colour("primary")
        fill = "primary_soft" if down else "sunken" if over else "surface"
        plate(painter, rect, look.colour(fill), look.colour("control"), radius=radius)
        return look.colour("text")

    def _paint_key(self, painter: QPainter, x: float, middle: float, colour: QColor) -> None:
        font = theme().font("caption")
        metrics = QFontMetricsF(font)
        height = metrics.height() + 1
        frame = QRectF(x, middle - height / 2, self._key_width(), height)
        plate(painter, frame, None, colour, radius=3)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_ring(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        radius = theme().scaled(7)
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour("line"), 2))
        painter.drawEllipse(box)
        painter.setPen(QPen(colour, 2))
        painter.drawArc(box, (90 - self._turn * 30) * 16, -100 * 16)

    def _key_width(self) -> float:
        return QFontMetricsF(theme().font("caption")).horizontalAdvance(self._key) + 2 * _KEY_PAD

    def _advance(self) -> None:
        self._turn = (self._turn + 1) % 12
        self.update()


class IconButton(Button):
    """A button of one icon; ``name`` is its accessible name and its tooltip."""

    def __init__(self, icon: str, name: str, kind: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__("", kind, icon=icon, size="compact", parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

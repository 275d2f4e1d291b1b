"""Rail: the five rooms, icon over word; from 150 % text the icon alone, named in tooltip and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui import say as words
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.pressed import PaintedButton

ROOMS = ("check", "learn", "sessions", "reference", "settings")
INSIDE = {
    "model_room": "settings",
    "forms": "sessions",
    "session_plan": "sessions",
    "sit_form": "learn",
    "author": "learn",
    "privacy": "settings",
    "dashboard": "sessions",
    "collect": "sessions",
    "join": "learn",
}  # a room that is reached through another one
_MARK = 40


class _Room(PaintedButton):
    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.focus_ring = None  # drawn inside the plate: the rail ends where the window ends
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().size("rail"), max(68, theme().size("rail_icon") + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        here = self.isChecked()
        body = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        colour = "rail_text_active" if here else "rail_text"
        if here:
            plate(painter, body, look.colour("rail_active"), None, radius=look.radius("card"))
            painter.fillRect(QRectF(0, 14, 4, self.height() - 28), look.colour("rail_mark"))
        elif self.underMouse():
            painter.setOpacity(0.45)
            plate(painter, body, look.colour("rail_active"), None, radius=look.radius("card"))
            painter.setOpacity(1)
            colour = "rail_text_active" if look.resolved != "contrast" else "rail_text"
        if self.hasFocus():
            plate(
                painter,
                body.adjusted(2, 2, -2, -2),
                None,
                look.colour("rail_mark"),
                width=2,
                radius=look.radius("card") - 2,
            )
        mark = look.size("rail_icon")
        if look.icons_only:
            icons.paint(painter, self.key, colour, (self.width() - mark) / 2, (self.height() - mark) / 2, mark)
            return
        font = look.font("caption", strong=here)
        line = QFontMetricsF(font).height()
        top = (self.height() - mark - 4 - line) / 2
        icons.paint(painter, self.key, colour, (self.width() - mark) / 2, top, mark)
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        painter.drawText(QRectF(0, top + mark + 4, self.width(), line), Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QWidget):
    """``chosen`` sends the key of the room that was pressed. Arrows move between rooms."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12 + 56 + 12, 0, 12)
        column.setSpacing(4)
        self._group = QButtonGroup(self)
        self._rooms: dict[str, _Room] = {}
        for place, key in enumerate(ROOMS):
            if key == "settings":
                column.addStretch(1)
            room = _Room(key, self)
            room.setProperty("place", place + 1)
            room.clicked.connect(lambda _=False, name=key: self.chosen.emit(name))
            self._group.addButton(room)
            column.addWidget(room)
            self._rooms[key] = room
        follow(self)
        words.follow(self)

    def room(self, key: str) -> QAbstractButton:
        return self._rooms[key]

    def show_room(self, key: str) -> None:
        self._rooms[INSIDE.get(key, key)].setChecked(True)

    def restyle(self) -> None:
        self.setFixedWidth(theme().size("rail"))
        for room in self._rooms.values():
            room.updateGeometry()
        self._name()
        self.update()

    def retranslate(self) -> None:
        for key, room in self._rooms.items():
            room.setText(say(f"shell.room.{key}"))
            room.setAccessibleName(say(f"shell.room.{key}"))
        self.setAccessibleName(say("shell.rail"))
        self._name()

    def _name(self) -> None:
        for place, room in enumerate(self._rooms.values()):
            key = f"Alt+{place + 1}"
            room.setToolTip(f"{room.text()} ({key})" if theme().icons_only else key)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        icons.paint(painter, "brand", "rail_text", (self.width() - _MARK) / 2, 20, _MARK)

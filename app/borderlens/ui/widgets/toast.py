"""Toast: a dark plate at the bottom centre, for 6 s or until closed. Never the only place of a fact."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.tag import TONE_ICONS

_LIFT = 44
_WIDEST = 560


class _Word(QAbstractButton):
    """Underlined word, or the closing cross, in the plate's own light colour."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        side = theme().size("icon") + 4
        return QSize(side, side) if self._icon else self.fontMetrics().size(0, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._icon:
            size = theme().size("icon")
            icons.paint(painter, self._icon, "window", (self.width() - size) / 2, (self.height() - size) / 2, size)
            return
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme().colour("window"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())


class Toast(QWidget):
    """One at a time; a new one takes the place of the one before. Waits while it is pointed at or has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        self._icon = IconLabel("done", "window")
        self.words = Label(tone="window")
        self.action = _Word()
        self.close_button = _Word("close")
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)
        self.action.clicked.connect(self._acted)
        self.close_button.clicked.connect(self.hide)
        window.installEventFilter(self)
        self.hide()
        follow(self)

    def show_toast(
        self, text: str, tone: str = "done", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        self.words.setText(text)
        self._icon.set_icon(TONE_ICONS[tone])
        self._act = act
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self.close_button.setAccessibleName(say("shell.close"))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(theme().duration("toast"))
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def restyle(self) -> None:
        self.action.setFont(theme().font())
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        plate(QPainter(self), QRectF(self.rect()), theme().colour("text"), None, radius=theme().radius("card"))

    def _place(self) -> None:
        window = self.parentWidget()
        width = min(window.width() - 48, max(_WIDEST, theme().scaled(_WIDEST)))
        self.layout().activate()
        height = max(self.layout().totalHeightForWidth(width), self.layout().totalMinimumSize().height())
        self.setGeometry((window.width() - width) // 2, window.height() - height - _LIFT, width, height)

    def _over(self) -> None:
        if self.underMouse() or self.action.hasFocus() or self.close_button.hasFocus():
            self._timer.start(theme().duration("toast"))
        else:
            self.hide()

    def _acted(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

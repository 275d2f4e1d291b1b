"""Header: where one is, and at the right what belongs to the whole page; the ruler of ticks hangs below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import QUIET_PAD, Button
from borderlens.ui.widgets.card import Ticks
from borderlens.ui.widgets.label import IconLabel, Label


class Header(QWidget):
    """``show_page`` puts crumb, title and right widgets; right widgets belong to the page and are only borrowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = _Bar()
        row = self._row = QHBoxLayout(self._bar)
        row.setSpacing(12)
        self.crumb = Button(kind="quiet", size="compact")
        self._plain_crumb = Label(tone="text_2", wrap=False)
        self._arrow = IconLabel("next")
        self.title = Label(style="title", strong=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (self.crumb, self._plain_crumb, self._arrow):
            row.addWidget(widget)
        row.addWidget(self.title, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        row.addLayout(self._right)
        column.addWidget(self._bar)
        column.addWidget(Ticks())
        self._back: Callable[[], None] | None = None
        self._shown: list[QWidget] = []
        self.crumb.clicked.connect(self.go_back)
        self.show_page("")
        follow(self)

    def show_page(
        self, title: str, crumb: str = "", right: Sequence[QWidget] = (), back: Callable[[], None] | None = None
    ) -> None:
        self._back = back
        self.title.setText(title)
        self.title.setToolTip(title)
        self.crumb.setText(crumb)
        self.crumb.setAccessibleDescription(say("shell.back") if crumb and back else "")
        self.crumb.setVisible(bool(crumb) and back is not None)
        edge = QUIET_PAD if crumb and back else 0  # its words begin where the page begins, not its frame
        self._row.setContentsMargins(24 - edge, 0, 24, 1)
        self._plain_crumb.setText(crumb)
        self._plain_crumb.setVisible(bool(crumb) and back is None)
        self._arrow.setVisible(bool(crumb))
        for widget in self._shown:
            if widget not in right:
                self._right.removeWidget(widget)
                widget.hide()  # a show that Qt still owes it would open it as a window of its own
                widget.setParent(None)
        self._shown = list(right)
        for widget in self._shown:
            self._right.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            widget.show()
            restyle = getattr(widget, "restyle", None)
            if restyle is not None:
                restyle()  # a new parent puts back the font of the first polish

    def go_back(self) -> bool:
        """Follow the crumb; False when there is none."""
        if self._back is None:
            return False
        self._back()
        return True

    def restyle(self) -> None:
        self._bar.setMinimumHeight(theme().size("header"))


class _Bar(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme().colour("line"))

"""One item in the list of a result: number, question, answer, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.sized import AsLaidOut
from borderlens.ui.widgets.tag import Tag

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ResultRow(AsLaidOut, QAbstractButton):
    """Pressing it, or Enter, opens the item with its feedback; ``stepped`` with -1 or 1 for up and down."""

    stepped = Signal(int)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(4, 6, 4, 6)
        self._row.setSpacing(12)
        self._number = Label(str(place + 1), strong=True, wrap=False)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._stem, self._answer = Label(), Label(style="caption", tone="text_2")
        column.addWidget(self._stem)
        column.addWidget(self._answer)
        self.tag = Tag("", "done")
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(IconLabel("next", "text_2"), 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self)

    def say(self, stem: str, answer: str, outcome: str, tone: str) -> None:
        self._stem.setText(stem)
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self.tag.show_state(outcome, tone)
        self.setAccessibleName(". ".join(part for part in (str(self.place + 1), stem, answer, outcome) if part))

    def restyle(self) -> None:
        self._number.setMinimumWidth(theme().scaled(28))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() and self.isEnabled():
            plate(QPainter(self), QRectF(self.rect()), theme().colour("sunken"), None)

"""Check box and checklist: ticking never hides a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.pressed import PaintedButton

BOX = 22


class CheckBox(PaintedButton):
    """A box of 22 px with or without words beside it; space and Enter tick it."""

    def __init__(self, text: str = "", checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        follow(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def restyle(self) -> None:
        self.setFont(theme().font())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        box = theme().scaled(BOX)
        if not self.text():
            return QSize(box, box)
        metrics = QFontMetricsF(self.font())
        return QSize(round(box + 8 + metrics.horizontalAdvance(self.text()) + 1), max(box, round(metrics.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        box = look.scaled(BOX)
        frame = QRectF(0, (self.height() - box) / 2, box, box)
        on = self.isChecked()
        plate(
            painter,
            frame,
            look.colour("primary" if on else "surface"),
            look.colour("primary" if on else "control"),
            width=1.5,
        )
        if on:
            mark = look.scaled(16)
            icons.paint(painter, "done", "on_primary", frame.x() + (box - mark) / 2, frame.y() + (box - mark) / 2, mark)
        if self.text():
            painter.setFont(self.font())
            painter.setPen(look.colour("text" if self.isEnabled() else "hint"))
            place = QRectF(box + 8, 0, self.width() - box - 8, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())


@dataclass(frozen=True, slots=True)
class Step:
    """A row: what to do; a ``stamp`` (who and when, or why) or one button, not both."""

    key: str
    text: str
    stamp: str = ""
    button: str = ""
    icon: str = ""
    ticked: bool = False
    strong: bool = False


class _Row(QWidget):
    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        self.box = CheckBox(checked=step.ticked)
        self.box.setAccessibleName(step.text)
        self.words = Label(step.text, strong=step.strong)
        self.stamp = Label(step.stamp, "caption", tone="text_2", wrap=False)
        self.stamp.setVisible(bool(step.stamp))
        row.addWidget(self.box)
        row.addWidget(self.words, 1)
        row.addWidget(self.stamp)
        self.button = Button(step.button, icon=step.icon, size="compact")
        self.button.setVisible(bool(step.button))
        row.addWidget(self.button)


class Checklist(QWidget):
    """``ticked(key, on)`` when a row is ticked or cleared; ``pressed(key)`` when the button of a row is pressed."""

    ticked = Signal(str, bool)
    pressed = Signal(str)

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        while self._column.count():
            gone = self._column.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self._rows = {}
        for place, step in enumerate(steps):
            if place:
                self._column.addWidget(Rule())
            row = _Row(step)
            row.box.toggled.connect(lambda on, key=step.key: self.ticked.emit(key, on))
            row.button.clicked.connect(lambda _=False, key=step.key: self.pressed.emit(key))
            self._column.addWidget(row)
            self._rows[step.key] = row

    def box(self, key: str) -> CheckBox:
        return self._rows[key].box

    def button(self, key: str) -> Button:
        return self._rows[key].button

    def set_stamp(self, key: str, stamp: str) -> None:
        """Write who and when at the right end of a row."""
        label = self._rows[key].stamp
        label.setText(stamp)
        label.setVisible(bool(stamp))

    def done(self) -> tuple[int, int]:
        """How many rows are ticked, of how many."""
        return sum(row.box.isChecked() for row in self._rows.values()), len(self._rows)

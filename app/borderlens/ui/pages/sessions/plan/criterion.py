"""One criterion: what is counted, a slider in steps of five per cent, and what it comes to on the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.label import IconLabel, Label

STEP = 5
_WIDE = 104


class Slider(QSlider):
    """From 0 to 100 per cent in steps of five; the wheel moves it only where it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100 // STEP)
        self.setSingleStep(1)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def restyle(self) -> None:
        self.setMinimumWidth(theme().scaled(_WIDE))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Criterion:
    """A row of ``grid``. ``percent`` is set without being told of; ``slider.valueChanged`` tells what a hand does."""

    def __init__(self, grid: QGridLayout, row: int, icon: str, role: str) -> None:
        self._name, self._bound = Label(strong=True), Label(tone="text_2", wrap=False)
        self.slider = Slider()
        self._percent = Label(style="lead", strong=True, wrap=False)
        self._count = Label(style="caption", tone="text_2", wrap=False)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._percent.setAlignment(right)
        for column, widget in enumerate(
            (IconLabel(icon, role, 24), self._name, self._bound, self.slider, self._percent, self._count)
        ):
            grid.addWidget(widget, row, column)

    @property
    def percent(self) -> int:
        return self.slider.value() * STEP

    @property
    def told(self) -> str:
        return self._count.text()

    def show(self, name: str, bound: str, percent: int, count: str, locked: bool) -> None:
        self._name.setText(name)
        self._bound.setText(bound)
        self._percent.setText(f"{percent} %")
        self._count.setText(count)
        self.slider.blockSignals(True)
        self.slider.setValue(round(percent / STEP))
        self.slider.blockSignals(False)
        self.slider.setEnabled(not locked)
        self.slider.setAccessibleName(f"{name}, {bound}")
        self.slider.setAccessibleDescription(f"{percent} % {count}")

"""Where a plot stands: its library comes on a job's thread, and the plot is made when it is there."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.jobs import Jobs
from borderlens.ui.widgets.label import Label

_PACKAGE = "borderlens.ui.pages.dashboard"


class PlotPlace(QWidget):
    """``plot`` is None until the library came. Words of the axes stand above and below, as figures have them."""

    def __init__(self, jobs: Jobs, module: str, make: Callable[[Any], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._module, self._make = jobs, f"{_PACKAGE}.{module}", make
        self.plot: Any = None
        self._asked = self._focus = False
        self._show: Callable[[Any], None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.above, self.below = Label(style="caption", tone="text_2"), Label(style="caption", tone="text_2")
        self.below.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(self.above)
        self._column.addStretch(1)
        self._column.addWidget(self.below)

    def say_axes(self, above: str, below: str) -> None:
        self.above.setText(above)
        self.above.setVisible(bool(above))
        self.below.setText(below)
        self.below.setVisible(bool(below))

    def show_on(self, show: Callable[[Any], None]) -> None:
        """``show(plot)`` now, or when the plot is there."""
        if self.plot is not None:
            show(self.plot)
            return
        self._show = show
        if not self._asked:
            self._asked = True
            self._jobs.run(lambda job: import_module(self._module), self._made, owner=self)

    def begin(self) -> None:
        """The focus goes to the plot, as soon as it is there."""
        self._focus = self.plot is None
        if self.plot is not None:
            self.plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, module: Any) -> None:
        self.plot = self._make(module)
        self._column.takeAt(1)
        self._column.insertWidget(1, self.plot, 1)
        self.plot.show()  # the layout would do it later, and what is hidden takes no focus
        if self._show is not None:
            self._show(self.plot)
            self._show = None
        if self._focus and self.isVisible():
            self.begin()

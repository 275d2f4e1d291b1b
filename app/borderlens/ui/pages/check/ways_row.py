"""The row below a finding: what a photo cannot show, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.domain.finding import Finding
from borderlens.ui.pages.check import sentences
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label


class WaysRow(QWidget):
    """``refer`` and ``way_on``, which opens another photo or adds one of the same object."""

    refer_asked = Signal()
    open_asked = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way_on = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._limit = Label(style="caption", tone="text_2")
        row.addWidget(self._limit, 1)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=12)
        self.refer = Button(icon="refer", key="R")
        self.refer.clicked.connect(self.refer_asked)
        self.way_on = Button(kind="primary", icon="open-photo", key="Enter", size="usual")
        self.way_on.clicked.connect(self._go_on)
        flow.addWidget(self.refer)
        flow.addWidget(self.way_on)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)

    def show_finding(self, finding: Finding) -> None:
        self._way_on = sentences.way_on(finding)
        self._limit.setText("" if self._way_on or finding.reason else say("check.limit"))
        for button, key in ((self.refer, "R"), (self.way_on, "Enter")):
            button.set_key("" if theme().icons_only else key)  # from 150 % both fit in a row only without
        self.refer.setText(say("check.refer"))
        self.refer.set_kind("plain" if self._way_on else "primary")
        self.refer.show()
        self.way_on.setText(say(self._way_on) if self._way_on else "")
        self.way_on.setVisible(bool(self._way_on))
        self._buttons.updateGeometry()
        self.updateGeometry()

    def show_mistake(self) -> None:
        """There is no finding: the only way on is another photo."""
        self._way_on = "check.another"
        self._limit.setText("")
        self.refer.hide()
        self.way_on.setText(say(self._way_on))
        self.way_on.show()
        self._buttons.updateGeometry()
        self.updateGeometry()

    def focus_main(self) -> None:
        """The keyboard begins at the main action."""
        (self.way_on if self.way_on.isVisible() else self.refer).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        (self.add_asked if self._way_on == "check.same.add" else self.open_asked).emit()

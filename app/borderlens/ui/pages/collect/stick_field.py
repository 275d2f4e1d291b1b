"""Where bundles go in: the dashed field, what a stick holds, the files being read, and what they brought."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.collecting.records import Received
from borderlens.ui.pages.collect import sentences
from borderlens.ui.say import say
from borderlens.ui.sticks import Stick
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.progress import ProgressBar


class StickField(QWidget):
    """``choose_asked``; ``read_asked(files)`` of a stick that was noticed; ``by_itself(on)``; ``cancel_asked``."""

    choose_asked = Signal()
    read_asked = Signal(object)
    by_itself = Signal(bool)
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = self._reading = False
        self._offered: tuple[Path, ...] = ()
        self._stick = ""
        self._results: Sequence[Received] = ()
        self._progress = (0, 0)
        self._why = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._mark = IconLabel("stick", "primary", 48)
        self._title = Label(style="title", strong=True)
        self._lead = Label(tone="text_2")
        for label in (self._title, self._lead):
            label.setAlignment(middle)
        self.choose = Button(kind="primary", key="Ctrl+O")
        self.choose.clicked.connect(self.choose_asked)
        self.offer = Button(icon="stick")
        self.offer.clicked.connect(lambda: self.read_asked.emit(self._offered))
        self.bar = ProgressBar()
        self.cancel = Button(icon="close", key="Esc")
        self.cancel.clicked.connect(self.cancel_asked)
        self.auto = CheckBox()
        self.auto.clicked.connect(self.by_itself)
        self.told = Note("done")
        self.wrong = Note("fault")
        column.addWidget(self._mark, 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        for button in (self.choose, self.offer, self.cancel):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        for widget in (self.bar, self.auto, self.told, self.wrong):
            column.addWidget(widget)
        follow(self)
        self.say()

    @property
    def offered(self) -> tuple[Path, ...]:
        """Bundles on a stick that were not read yet."""
        return self._offered

    def show_stick(self, stick: Stick | None) -> None:
        """A stick with bundles that were not read; None for none."""
        self._offered, self._stick = (stick.files, stick.name) if stick else ((), "")
        self.say()

    def show_reading(self, done: int, total: int) -> None:
        self._reading, self._progress, self._why = True, (done, total), ""
        self.say()

    def show_results(self, results: Sequence[Received]) -> None:
        """What the files brought; nothing was read when there are none."""
        self._reading, self._results, self._why = False, results, ""
        self.say()

    def refuse(self, why: str) -> None:
        """Nothing could be read at all."""
        self._reading, self._why = False, why
        self.say()

    def set_auto(self, on: bool) -> None:
        self.auto.setChecked(on)
        self.say()

    def set_over(self, over: bool) -> None:
        """A drag with files hangs over the page."""
        self._over = over
        self.update()

    def say(self) -> None:
        done, total = self._progress
        if self._reading:
            self._title.setText(say("collecting.reading"))
        elif self._offered:
            self._title.setText(say("collecting.stick_here", stick=self._stick))
        else:
            self._title.setText(say("collecting.next_stick"))
        lead = "collecting.drop.auto" if self.auto.isChecked() else "collecting.drop"
        self._lead.setText(say(lead))
        self.choose.setText(say("collecting.choose"))
        count = len(self._offered)
        self.offer.setText(say("collecting.offer.one") if count == 1 else say("collecting.offer", count=count))
        self.cancel.setText(say("collecting.cancel"))
        self.auto.setText(say("collecting.auto"))
        self.bar.show_progress(say("collecting.file_of", done=done, total=total), done / total if total else 0.0)
        for widget, shown in (
            (self._lead, not self._reading),
            (self.choose, not self._reading),
            (self.offer, not self._reading and bool(self._offered)),
            (self.bar, self._reading),
            (self.cancel, self._reading),
            (self.auto, not self._reading),
            (self.told, not self._reading and bool(self._results)),
            (self.wrong, not self._reading and bool(self._why)),
        ):
            widget.setVisible(shown)
        self.told.say(sentences.read_words(self._results) if self._results else "")
        self.wrong.say(self._why)

    def restyle(self) -> None:
        self._mark.setVisible(not theme().icons_only)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("primary_soft" if self._over else "surface"),
            look.colour("primary" if self._over else "control"),
            width=2,
            radius=look.radius("card"),
            dashed=not self._over,
        )

"""One laptop: what came from it, its fingerprint, and for an unknown one the way to accept it or to leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from borderlens.services.collecting.records import FileState, LaptopRow, Received
from borderlens.ui.pages.collect import sentences
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label


class LaptopCard(Card):
    """``accept_asked`` and ``refuse_asked(device, fingerprint)`` by what was compared; ``closed``."""

    accept_asked = Signal(str, str)
    refuse_asked = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 10, 12, 12), spacing=4, edge="primary")
        self.device = ""
        self._row: LaptopRow | None = None
        self._aside: tuple[Received, ...] = ()
        self.close_button = IconButton("close", "")
        self.close_button.clicked.connect(self.closed)
        self.head.addWidget(self.close_button)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        self._icon = IconLabel("laptop")
        self._facts = Label()
        facts.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        facts.addWidget(self._facts, 1)
        self.body.addLayout(facts)
        self._name = Label(style="caption", tone="text_2")
        self.fingerprint = Label(style="headline", strong=True, wrap=False)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._how = Label(tone="text_2", reading=True)
        for widget in (self._name, self.fingerprint, self._how):
            self.body.addWidget(widget)
        self._foot = QWidget()
        flow = FlowLayout(self._foot, gap=12, row_gap=6)
        self.accept, self.refuse = Button(icon="done"), Button(icon="close")
        self.accept.clicked.connect(lambda: self.accept_asked.emit(self.device, self._waiting_print))
        self.refuse.clicked.connect(lambda: self.refuse_asked.emit(self.device, self._waiting_print))
        flow.addWidget(self.accept)
        flow.addWidget(self.refuse)
        self.body.addWidget(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def _waiting_print(self) -> str:
        """The fingerprint that the first file bears that waits for the trainer's word."""
        waiting = (received for received in self._aside if received.state is FileState.QUARANTINED)
        return next((received.fingerprint for received in waiting), "")

    @property
    def waits(self) -> bool:
        """Files of this laptop wait for the trainer's word."""
        return any(received.state is FileState.QUARANTINED for received in self._aside)

    def show_laptop(self, device: str, row: LaptopRow | None, aside: tuple[Received, ...]) -> bool:
        """False when nothing is known of it (any more)."""
        self.device, self._row, self._aside = device, row, aside
        if row is None and not aside:
            return False
        self.say()
        return True

    def begin(self) -> None:
        (self.accept if self.waits else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self) -> None:
        row, aside = self._row, self._aside
        first = aside[0] if aside else None
        label = row.label if row is not None else first.label if first is not None else ""
        known = row.fingerprint if row is not None else first.fingerprint if first is not None else ""
        print_ = self._waiting_print or known
        self.set_title(sentences.laptop(label, self.device))
        self.close_button.set_name(say("collecting.close"))
        self._facts.setText(self._fact_words())
        if row is not None:
            self._icon.set_icon(*sentences.ICONS[row.state])
        else:
            self._icon.set_icon("attention", "attention")
        self._name.setText(say("collecting.fingerprint"))
        self.fingerprint.setText(print_)
        for widget in (self._name, self.fingerprint):
            widget.setVisible(bool(print_))
        self._how.setText(say("collecting.compare"))
        self.accept.setText(say("collecting.accept"))
        self.refuse.setText(say("collecting.refuse"))
        self._how.setVisible(self.waits)
        self._foot.setVisible(self.waits)

    def _fact_words(self) -> str:
        row = self._row
        parts = []
        if row is not None:
            parts.append(say(f"collecting.laptop.{row.state.value}"))
            parts.append(sentences.people(row.people))
            if row.arrived_at:
                parts.append(say("collecting.came", time=sentences.clock_time(row.arrived_at)))
            if row.gaps:
                parts.append(say("collecting.gaps", which=sentences.gap_words(row.gaps)))
            if row.clock:
                words = "collecting.clock.slow" if row.clock < 0 else "collecting.clock.fast"
                parts.append(say(words, time=sentences.span(row.clock)))
        parts += [f"{received.file.name}: {say(f'collecting.file.{received.state.value}')}" for received in self._aside]
        return " · ".join(parts)

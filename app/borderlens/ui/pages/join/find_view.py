"""Joining: the laptop's number, then the session's file, one found on a stick, or a photo of the code on the wall."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.join.place_card import shortened
from borderlens.ui.pages.join.records import Joined
from borderlens.ui.say import say
from borderlens.ui.sticks import Stick
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note

LABEL_LIMIT = 20
MOST = 4  # files of sticks that are offered


class FindView(QWidget):
    """``file_asked``, ``photo_asked``, ``found_asked(file)`` for one on a stick, ``go_on_asked(session)``."""

    file_asked = Signal()
    photo_asked = Signal()
    found_asked = Signal(object)
    go_on_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self._sticks: Sequence[Stick] = ()
        self._joined: Sequence[Joined] = ()
        self.offers: list[Button] = []
        self.known: list[Button] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._drop = _DropGround()
        self._fill_drop()
        self._row.addWidget(self._drop, 17, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(12)
        self._known = Card(margins=(20, 12, 16, 12))
        self._how = Card(margins=(20, 12, 20, 12))
        self._how_text = Label(tone="text_2")
        self._how.body.addWidget(self._how_text)
        side.addWidget(self._known)
        side.addWidget(self._how)
        side.addStretch(1)
        self._row.addLayout(side, 10)
        follow(self)
        self.say()

    def _fill_drop(self) -> None:
        column = self._drop.column
        self._title = Label(style="headline", strong=True)
        self._lead = Label(style="lead", tone="text_2", reading=True)
        self.number = Field(limit=LABEL_LIMIT)
        self.number.edit.returnPressed.connect(self.file_asked)
        self.file = Button(kind="primary", icon="stick", key="Ctrl+O", size="big")
        self.file.clicked.connect(self.file_asked)
        self.photo = Button(icon="camera", key="Ctrl+V", size="big")
        self.photo.clicked.connect(self.photo_asked)
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=8)
        flow.addWidget(self.file)
        flow.addWidget(self.photo)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self.refused = Note("fault")
        self.refused.hide()
        for widget in (self._title, self._lead, self.number, ground):
            column.addWidget(widget)
        column.addLayout(self._found)
        column.addWidget(self.refused)

    @property
    def label(self) -> str:
        """The number that was typed; where it is missing that is said at its field."""
        label = self.number.text()
        self.number.set_error("" if label else say("join.number.missing"))
        if not label:
            self.number.edit.setFocus()
        return label

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """Session files that lie on sticks."""
        self._sticks = sticks
        self._show_found()

    def show_joined(self, joined: Sequence[Joined]) -> None:
        """Sessions that were joined before."""
        self._joined = joined
        self._show_known()

    def refuse(self, why: str) -> None:
        self.refused.say(why)
        self.refused.setVisible(bool(why))

    def set_busy(self, busy: bool) -> None:
        for button in (self.file, self.photo, *self.offers):
            button.setEnabled(not busy)

    def set_over(self, over: bool) -> None:
        self._drop.over = over
        self._drop.update()

    def begin(self) -> None:
        first = self.known[0] if self.known and not self.number.text() else self.number.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str = "") -> None:
        self._title.setText(say("join.title"))
        self._lead.setText(say("join.lead"))
        self.number.say(say("join.number"), say("join.number.hint"))
        self.file.setText(say("join.file"))
        self.photo.setText(say("join.photo"))
        self._known.set_title(say("join.known"))
        self._how.set_title(say("join.how"))
        self._how_text.setText(say("join.how.text"))
        self._show_found()
        self._show_known()

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    def _show_found(self) -> None:
        _empty(self._found)
        self.offers = []
        files = [(stick.name, file) for stick in self._sticks for file in stick.files]
        for name, file in files[:MOST]:
            button = Button(say("join.found", file=shortened(file.name, 40), stick=name), icon="stick")
            button.clicked.connect(partial(self.found_asked.emit, file))
            self.offers.append(button)
            self._found.addWidget(button)

    def _show_known(self) -> None:
        _empty(self._known.body)
        self.known = []
        for joined in self._joined:
            self._known.body.addWidget(self._known_row(joined))
        self._known.setVisible(bool(self._joined))

    def _known_row(self, joined: Joined) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("sessions", "primary"))
        words = Label(shortened(joined.title))
        row.addWidget(words, 1)
        button = Button(say("join.go_on"), size="compact")
        button.setAccessibleName(f"{button.text()}: {joined.title}")
        button.clicked.connect(partial(self.go_on_asked.emit, joined.session))
        self.known.append(button)
        row.addWidget(button)
        return ground


class _DropGround(QWidget):
    """The dashed field; the page takes the drop."""

    over = False

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 24, 32, 24)
        self.column.setSpacing(12)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        ground, edge = ("primary_soft", "primary") if self.over else ("surface", "control")
        plate(QPainter(self), QRectF(self.rect()), look.colour(ground), look.colour(edge), width=2,
              radius=look.radius("card"), dashed=not self.over)  # fmt: skip


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        widget.hide()
        widget.deleteLater()

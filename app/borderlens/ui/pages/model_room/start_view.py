"""Before a folder is chosen: where photographs go, how the folder is laid out, and what to expect."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.note import Note

EXPECT = ("five", "thirty", "confirmed", "unsent")
TREE = ((0, "folder"), (1, "label"), (2, "object"), (3, "photo"), (1, "other"))


class StartView(QWidget):
    """``folder_asked`` and ``table_asked`` by their buttons; the page takes what is dropped."""

    folder_asked = Signal()
    table_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._field = _Field()
        column = QVBoxLayout(self._field)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(8)
        column.addStretch(1)
        self._mark = IconLabel("model", "primary", 72)
        column.addWidget(self._mark)
        self._title = Label(style="headline", strong=True)
        self._lead = Label(style="lead", tone="text_2", reading=True)
        self._fault = Note("fault")
        self._stopped = Note("attention")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.setContentsMargins(0, 8, 0, 0)
        self.folder_button = Button(kind="primary", icon="open-photo", key="Ctrl+O", size="big")
        self.table_button = Button(size="big")
        self.folder_button.clicked.connect(self.folder_asked)
        self.table_button.clicked.connect(self.table_asked)
        flow.addWidget(self.folder_button)
        flow.addWidget(self.table_button)
        self._stay = Label(style="caption", tone="text_2")
        for widget in (self._title, self._lead, buttons, self._stay, self._fault, self._stopped):
            column.addWidget(widget)
        column.addStretch(1)
        self._row.addWidget(self._field, 3)
        self._row.addWidget(self._how(), 2)
        follow(self)

    def _how(self) -> Card:
        self._card = Card(style="title", margins=(20, 16, 20, 16))
        self._tree: list[tuple[int, Label]] = []
        for depth, key in TREE:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addSpacing(22 * depth)
            line.addWidget(IconLabel("camera" if key == "photo" else "next", "text_2", 16))
            words = Label()
            words.setProperty("key", key)
            line.addWidget(words, 1)
            self._tree.append((depth, words))
            self._card.body.addLayout(line)
        self._table_hint = Label(style="caption", tone="text_2")
        self._card.body.addWidget(self._table_hint)
        self._card.body.addWidget(Rule())
        self._expect: dict[str, Label] = {}
        for key in EXPECT:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel("done", "done", 18), 0, Qt.AlignmentFlag.AlignTop)
            self._expect[key] = Label()
            line.addWidget(self._expect[key], 1)
            self._card.body.addLayout(line)
        self._card.body.addStretch(1)
        return self._card

    def retranslate(self) -> None:
        self._title.setText(say("model_room.start.title"))
        self._lead.setText(say("model_room.start.lead"))
        self._stay.setText(say("model_room.stay"))
        self.folder_button.setText(say("model_room.start.folder"))
        self.table_button.setText(say("model_room.start.table"))
        self._card.set_title(say("model_room.start.how"))
        for _, label in self._tree:
            label.setText(say(f"model_room.start.tree.{label.property('key')}"))
        self._table_hint.setText(say("model_room.start.table_hint"))
        for key, label in self._expect.items():
            label.setText(say(f"model_room.start.expect.{key}"))

    def show_state(self, fault: str, stopped: bool, source: Path | None) -> None:
        """What came of the last folder, where it brought nothing."""
        self._fault.say(fault)
        self._fault.setVisible(bool(fault))
        self._stopped.say(say("model_room.looking.stopped", folder=source.name) if stopped and source else "")
        self._stopped.setVisible(stopped)

    def set_over(self, over: bool) -> None:
        self._field.set_over(over)

    def restyle(self) -> None:
        """From 150 % text one above the other."""
        large = theme().icons_only
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if large else way.LeftToRight)
        self._mark.setVisible(not large)


class _Field(QWidget):
    """The dashed field."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        follow(self)

    def set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        fill = look.colour("primary_soft" if self._over else "surface")
        edge = look.colour("primary" if self._over else "control")
        plate(
            QPainter(self),
            QRectF(self.rect()),
            fill,
            edge,
            width=2,
            radius=look.radius("card"),
            dashed=not self._over,
        )

"""First start: the language by its own name, and who is working."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.people import People
from borderlens.ui import icons
from borderlens.ui.agencies import agencies_of
from borderlens.ui.context import Context
from borderlens.ui.people import as_settings, save_person
from borderlens.ui.theme import TEXT_SIZES, follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.engraving import Engraving
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.languages import Languages
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.person_form import PersonForm
from borderlens.ui.widgets.scroll import Fitted, Scroll

PANEL, EDGE = 440, 56
RING = 5  # room for the focus ring at the edge of what scrolls


class FirstStartPage(QWidget):
    """``finished`` sends the room to open, once the person is kept."""

    finished = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._panel = _Panel(context.paths.assets / "pictures")
        row.addWidget(self._panel)
        side = QWidget()
        column = Fitted(side)
        column.setContentsMargins(EDGE - RING, 0, EDGE - RING, 32)
        column.setSpacing(8)
        row.addWidget(side, 1)
        ground = QWidget()
        right = QVBoxLayout(ground)
        right.setContentsMargins(RING, 32, RING, RING)
        right.setSpacing(14)
        self._language_title = _Numbered("1")
        self.languages = Languages()
        self.languages.show_language(context.say.language)
        self.languages.chosen.connect(self._choose_language)
        self._who_title = _Numbered("2")
        self.form = PersonForm(agencies_of(context))
        self.form.submitted.connect(lambda: self._finish("check"))
        self._note = Note("attention")
        self._training = Card(margins=(16, 12, 16, 12))
        self._training_title, self._training_text = Label(strong=True), Label(tone="text_2")
        self.training = Button()
        self.training.clicked.connect(self._as_trainee)
        right.addWidget(self._language_title)
        right.addWidget(self.languages)
        right.addSpacing(8)
        right.addWidget(Rule())
        right.addSpacing(8)
        right.addWidget(self._who_title)
        right.addWidget(self.form)
        right.addSpacing(4)
        right.addWidget(self._note)
        right.addSpacing(4)
        right.addWidget(self._training_card())
        right.addStretch(1)
        column.addWidget(Scroll(ground), 1)
        column.addLayout(self._foot())
        follow(self)
        self.retranslate()

    def _training_card(self) -> QWidget:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(IconLabel("sessions", "done", 24))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._training_title)
        words.addWidget(self._training_text)
        line.addLayout(words, 1)
        line.addWidget(self.training)
        self._training.body.addLayout(line)
        return self._training

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, 0)
        foot.setSpacing(12)
        chips = QWidget()
        place = FlowLayout(chips, gap=12, row_gap=8)
        self._offline = Chip(icon="offline", line=True)
        self._data = Chip(line=True)
        self.text_size = Chip(line=True, pressable=True)
        self.text_size.clicked.connect(self._next_text_size)
        for chip in (self._offline, self._data, self.text_size):
            place.addWidget(chip)
        self.start = Button(kind="primary", size="big", key="Enter")
        self.start.clicked.connect(lambda: self._finish("check"))
        foot.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.start, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def entered(self) -> None:
        self.languages.button(self._context.say.language).setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.suggest_country(self._context.settings.language)
        # The settings may be gone while the people table is not.
        self._context.database.run(
            lambda store: People(store).working(), self._show_known, self._context.give_up_keeping, owner=self
        )

    def retranslate(self) -> None:
        say = self._context.say
        self._panel.retranslate(say("first_start.promise"), say("first_start.offline"))
        self._language_title.say(say("first_start.language"))
        self._who_title.say(say("first_start.who"), say("first_start.change_later"))
        self._note.say(say("first_start.aid"))
        self._training_title.setText(say("first_start.training"))
        self._training_text.setText(say("first_start.training_text"))
        self.training.setText(say("first_start.training_go"))
        self._offline.setText(say("shell.offline"))
        portable = self._context.paths.portable
        self._data.setText(say("first_start.data_stick" if portable else "first_start.data_here"))
        self._data.setToolTip(str(self._context.paths.data))
        self.start.setText(say("first_start.start"))
        self.text_size.setAccessibleDescription(say("first_start.text_size_help"))
        self.restyle()

    def restyle(self) -> None:
        look = theme()
        self._panel.setVisible(not look.icons_only)
        self.text_size.setText(self._context.say("shell.text_size", percent=round(look.factor * 100)))

    def _choose_language(self, language: str) -> None:
        self._context.settings.language = language
        self._context.save_settings()
        self.form.suggest_country(language)
        self.retranslate()

    def _next_text_size(self) -> None:
        settings = self._context.settings
        settings.text_size = next((size for size in TEXT_SIZES if size > settings.text_size), TEXT_SIZES[0])
        self._context.save_settings()

    def _show_known(self, known: object) -> None:
        if known is not None and not self.form.name.text():
            self.form.show_person(as_settings(known))

    def _as_trainee(self) -> None:
        self.form.role.choice.set_value("trainee")
        self._finish("learn")

    def _finish(self, room: str) -> None:
        person = self.form.person()
        if person is None or self.start.working:
            return
        self.start.set_working(True)
        settings = self._context.settings
        settings.language = settings.language or self._context.say.language
        save_person(self._context, person, lambda: self.finished.emit(room), self, partial(self._not_kept, room))

    def _not_kept(self, room: str, error: Exception) -> None:
        """Where the folder refuses, the person goes on for this run only."""
        self.start.set_working(False)
        if self._context.give_up_keeping(error):
            self._finish(room)


class _Numbered(QWidget):
    def __init__(self, number: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(number, "title", strong=True, wrap=False))
        self._title = Label(style="title", strong=True)
        self._aside = Label(tone="text_2", wrap=False)
        row.addWidget(self._title, 1)
        row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignBottom)

    def say(self, title: str, aside: str = "") -> None:
        self._title.setText(title)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))


class _Panel(QWidget):
    """The dark side: mark and name, a drawing, and what the program promises."""

    def __init__(self, pictures: Path) -> None:
        super().__init__()
        self.setFixedWidth(PANEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 104, 40, 48)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Engraving(pictures))
        column.addStretch(1)
        self._promise = Label(style="lead", tone="rail_text_active")
        self._offline = Label(style="caption", tone="rail_text")
        column.addWidget(self._promise)
        column.addWidget(self._offline)
        follow(self)

    def retranslate(self, promise: str, offline: str) -> None:
        self._promise.setText(promise)
        self._offline.setText(offline)

    def restyle(self) -> None:
        # In high contrast the rail's strong colour is made for its chosen plate, which this side has not.
        self._promise.set_tone("rail_text" if theme().resolved == "contrast" else "rail_text_active")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        ink = "rail_text_active" if look.resolved != "contrast" else "rail_text"
        icons.paint(painter, "brand", ink, 40, 48, 40)
        painter.setFont(look.font("headline", strong=True, language="en"))
        painter.setPen(look.colour(ink))
        painter.drawText(92, 48, self.width() - 92, 40, int(Qt.AlignmentFlag.AlignVCenter), "Borderlens")

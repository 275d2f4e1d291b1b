"""One picture of a drill: an answer by one key, what came of it in the same place, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.learn.answers import Answer, Asked, make_answer
from borderlens.ui.pages.learn.answers.choosing import TileAnswer
from borderlens.ui.pages.learn.cues import cues_of, marks_by_picture
from borderlens.ui.pages.learn.drill_told import Told
from borderlens.ui.pages.learn.halves import ENTER, RING, Halves
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.say import say
from borderlens.ui.theme import follow
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.tile import FITS, LOOK_AGAIN

SHARES = (21, 19)
TICK_MS = 600  # how long a right answer is shown
ASKING, SENT, TOLD = "asking", "sent", "told"


class DrillView(Halves):
    """``answered(response)`` once for each item; ``next_asked`` after what came of it was seen.

    Keys: 1…9 answer at once, a place is set by Enter, a number is sent by Enter; after a wrong answer Enter goes on.
    """

    answered = Signal(object)
    next_asked = Signal()
    looked = Signal(bool)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(Stage(pictures), parent)
        self._pictures = pictures
        self._entry: QuizItem | None = None
        self._options: tuple[str, ...] = ()
        self._language = "en"
        self.state = TOLD
        self.answer: Answer | None = None
        self.words.setContentsMargins(RING, 2, RING, RING)
        self.stem = Label(style="title", strong=True)
        self.told = Told()
        self.failure = Note("fault")
        for widget in (self.stem, self.told, self.failure):
            self.words.addWidget(widget)
        self.words.addStretch(1)
        row = self.below()
        row.addStretch(1)
        self.next = Button(kind="primary", size="big", key="Enter", trailing="next")
        self.next.clicked.connect(self._pressed)
        row.addWidget(self.next)
        self.tick = QTimer(self)
        self.tick.setSingleShot(True)
        self.tick.setInterval(TICK_MS)
        self.tick.timeout.connect(self._go_on)
        follow(self)

    def show_item(self, entry: QuizItem, options: tuple[str, ...], language: str) -> None:
        """Ask for one item."""
        self._entry, self._options, self.state = entry, options, ASKING
        self.tick.stop()
        self._drop()
        kind = entry.item.type
        self.stage.show_entry(entry, language, pointing=kind is ItemType.HOTSPOT)
        words = entry.in_language(language)
        self.answer = make_answer(Asked(entry, options, words, self.stage, self._pictures, tells=False))
        self.answer.changed.connect(self._changed)
        self.words.insertWidget(1, self.answer)
        self.failure.hide()
        self.told.clear()
        self.say(language)
        self.scroll_to_top()
        self.begin()

    def begin(self) -> None:
        if self.state == TOLD:
            (self if self.told.right else self.next).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        ((self.answer and self.answer.begin()) or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str) -> None:
        """Put the words anew; what was answered stays."""
        self._language = language
        if self._entry is None or self.answer is None:
            return
        words = self._entry.in_language(language)
        self.stage.say(language)
        self.stem.setText(words.stem)
        self.setAccessibleName(words.stem)
        self.answer.say(words)
        self.told.say(words)
        self.next.setText(say("practice.drill.go_on" if self.state == TOLD else "learn.answer"))
        self.next.setVisible(not self.told.right if self.state == TOLD else self._sent_by_enter)

    def show_outcome(self, response: Json, *, right: bool) -> None:
        """Right: a tick for a moment, then on. Else: what was said, what fits better, the sign drawn, and a wait."""
        assert self._entry is not None
        item = self._entry.item
        self.state = TOLD
        self._mark_tiles(right)
        self.told.show_answer(item, self._entry.in_language(self._language), response, right=right)
        self.told.show()
        if item.type is ItemType.HOTSPOT and self.answer is not None:
            self.answer.hide()  # it would still ask for a place
        if not right:
            self.stage.set_marks(marks_by_picture(cues_of(item)), 1)
        self.say(self._language)
        self.told.announce()
        self.begin()
        QTimer.singleShot(0, self, self._show_told)
        if right:
            self.tick.start()

    def show_failure(self, why: str) -> None:
        """The answer was not kept; it can be given again."""
        self.state = ASKING
        self.failure.say(why, say("learn.not_saved"))
        self.failure.show()
        if self.answer is not None:
            self.answer.setEnabled(True)
            self.answer.show_response(None)
        self.begin()

    def restyle(self) -> None:
        self.share_room(SHARES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.state == SENT or (event.isAutoRepeat() and event.text().isdigit()):
            event.accept()  # a key held down is one answer
        elif self.state == TOLD:
            if key in ENTER and not event.isAutoRepeat():
                self._go_on()
            elif not self.stage.press(event):
                super().keyPressEvent(event)
        else:
            self._ask(event)

    def _ask(self, event: QKeyEvent) -> None:
        assert self.answer is not None
        key = Qt.Key(event.key())
        if self.stage.loupe and self.stage.press(event):
            return
        if self.answer.take_key(event) or self.stage.press(event):
            return
        first = self.answer.first()
        if key in ENTER:
            if not event.isAutoRepeat() and self._sent_by_enter:
                self._send()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.hasFocus() and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.tick.stop()
        self.looked.emit(False)

    @property
    def _sent_by_enter(self) -> bool:
        return self._entry is not None and self._entry.item.type is ItemType.NUMERIC

    def _show_told(self) -> None:
        """Large text may have it below what is in sight."""
        if self.state == TOLD:
            self._scroll.ensureWidgetVisible(self.told)

    def _pressed(self) -> None:
        self._go_on() if self.state == TOLD else self._send()

    def _go_on(self) -> None:
        self.tick.stop()
        if self.state == TOLD:
            self.state = SENT  # one way on for one picture
            self.next_asked.emit()

    def _changed(self) -> None:
        if not self._sent_by_enter or self.answer.response() in self._options:
            self._send()

    def _send(self) -> None:
        response = self.answer.response() if self.answer is not None else None
        if self.state != ASKING or response is None:
            return
        self.state = SENT
        self.failure.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answer.setEnabled(False)
        self.answered.emit(response)

    def _mark_tiles(self, right: bool) -> None:
        """The tile that fits has its tick, a chosen one that does not its loop."""
        assert self._entry is not None
        if isinstance(self.answer, TileAnswer):
            for tile, option in zip(self.answer.tiles.tiles, self.answer.options, strict=True):
                if option in self._entry.item.answer:
                    tile.set_feedback(FITS)
                elif tile.isChecked() and not right:
                    tile.set_feedback(LOOK_AGAIN)

    def _drop(self) -> None:
        if self.answer is not None:
            self.answer.retire()
            self.answer.hide()
            self.answer.deleteLater()

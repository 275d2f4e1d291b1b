"""One question: the picture at the left, the answers at the right, the way on below them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.events import Json
from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.learn.answers import Answer, make_answer
from borderlens.ui.pages.learn.halves import ENTER, RING, Halves
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note

SHARES = {True: (8, 5), False: (21, 19)}  # picture and answers, in a test and in training


class ItemView(Halves):
    """Shows an item and takes an answer; what is done with it is the page's business.

    Keys: 1…9 answer, Enter goes on, F flags, left and right turn the pages of a test, Z is a loupe.
    """

    next_asked = Signal()
    back_asked = Signal()
    forward_asked = Signal()
    flag_asked = Signal()
    changed = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(Stage(pictures), parent)
        self._test = False
        self._language = "en"
        self._busy = False
        self._failure: Callable[[], str] | None = None
        self._flagged = self._last = False
        self._asks_for_answer = False
        self.answer: Answer | None = None
        self.words.setContentsMargins(RING, 2, RING, RING)
        self.stem = Label(style="title", strong=True)
        self._hint = Label(style="caption", tone="text_2")
        self.words.addWidget(self.stem)
        self.words.addSpacing(2)
        self.words.addWidget(self._hint)
        self.words.addStretch(1)
        self.failure = Note("fault")
        self.failure.setMinimumHeight(1)
        self.failure.hide()
        self.below().addWidget(self.failure)
        self._add_buttons()
        follow(self)

    def _add_buttons(self) -> None:
        row = self.below()
        self.back = Button(icon="back")
        self.back.clicked.connect(self._ask(self.back_asked))
        self.flag = Button(key="F")
        self.flag.setCheckable(True)
        self.flag.clicked.connect(self._ask(self.flag_asked))
        self.next = Button(kind="primary", trailing="next", size="big")
        self.next.clicked.connect(self._ask(self.next_asked))
        for button in (self.back, self.flag):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_item(
        self,
        entry: QuizItem,
        options: tuple[str, ...],
        response: Json,
        language: str,
        *,
        test: bool,
        first: bool,
        last: bool,
        flagged: bool,
    ) -> None:
        """Show an item with the answer that stands, if any, and put the focus where work begins."""
        self._test, self._language, self._last = test, language, last
        self._asks_for_answer, self._failure = False, None
        words = entry.in_language(language)
        self.stage.show_entry(entry, language, pointing=entry.item.type is ItemType.HOTSPOT)
        if self.answer is not None:
            self.answer.hide()
            self.answer.deleteLater()
        self.answer = make_answer(entry.item.type, options, words, self.stage)
        self.answer.show_response(response)
        self.answer.changed.connect(self._answer_changed)
        self.words.insertWidget(2, self.answer)
        self.back.setVisible(test)
        self.back.setEnabled(not first)
        self.flag.setVisible(test)
        self.set_flagged(flagged)
        self.set_busy(False)
        self.scroll_to_top()
        self.say(language)
        self.restyle()
        self.begin()

    def begin(self) -> None:
        """Put the focus on the answer that stands, on a picture to point at, else on the question."""
        ((self.answer and self.answer.begin()) or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, language: str) -> None:
        """Put the words anew; the answer stays."""
        self._language = language
        self.stage.say(language)
        entry = self.stage.entry
        if entry is None or self.answer is None:
            return
        words = entry.in_language(language)
        self.stem.setText(words.stem)
        self.setAccessibleName(words.stem)
        self.answer.say(words)
        self._say_hint()
        self.back.setText(say("learn.back"))
        self.flag.setText(say("learn.flag.off" if self._flagged else "learn.flag"))
        self._say_next()
        if self._failure is not None:
            self._fail(self._failure)

    def response(self) -> Json:
        return self.answer.response() if self.answer is not None else None

    def set_flagged(self, flagged: bool) -> None:
        self._flagged = flagged
        self.flag.setChecked(flagged)
        self.flag.setText(say("learn.flag.off" if flagged else "learn.flag"))

    def ask_for_answer(self) -> None:
        """Nothing is answered yet and this sitting needs an answer to go on."""
        self._asks_for_answer = True
        self._say_hint()

    def set_busy(self, busy: bool) -> None:
        """While an answer is written nothing can be pressed; ``set_working`` shows it when it takes long."""
        if busy and not self._busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._busy = busy
        if self.answer is not None:
            self.answer.setEnabled(not busy)
        if not busy:
            self.next.set_working(False)

    def set_working(self) -> None:
        self.next.set_working(True)

    def show_failure(self, why: Mistake) -> None:
        """The answer was not written; it stays on the screen and can be sent again."""
        self._fail(lambda: say(why.message_id, **why.fields))

    def show_fault(self, log: str) -> None:
        """As ``show_failure``, where the program itself is at fault; ``log`` names the file that tells more."""
        self._fail(lambda: say("learn.not_saved.fault", file=log))

    def _fail(self, why: Callable[[], str]) -> None:
        self._failure = why
        self.failure.say(why(), say("learn.not_saved"))
        self.failure.show()
        self._say_next()

    def clear_failure(self) -> None:
        self._failure = None
        self.failure.hide()
        self._say_next()

    @property
    def failed(self) -> bool:
        return self._failure is not None

    def restyle(self) -> None:
        self.share_room(SHARES[self._test])
        self.flag.set_key("" if theme().icons_only else "F")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._busy:
            event.accept()
            return
        key = Qt.Key(event.key())
        if self.stage.press(event):
            return
        if key in ENTER:
            if not event.isAutoRepeat():
                self.next_asked.emit()
        elif self._answers(event):
            return
        elif self._test and key == Qt.Key.Key_F:
            if not event.isAutoRepeat():
                self.flag_asked.emit()
        elif self._test and key == Qt.Key.Key_Left:
            self.back_asked.emit()
        elif self._test and key == Qt.Key.Key_Right:
            self.forward_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        for picture in self.stage.pictures:
            picture.set_loupe(False)

    def _answers(self, event: QKeyEvent) -> bool:
        """A number answers; from the question up and down lead to the options."""
        if event.text().isdigit():
            return self.answer is not None and self.answer.press(int(event.text()))
        return event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.hasFocus() and self._to_tiles()

    def _to_tiles(self) -> bool:
        tile = self.answer.first_tile() if self.answer is not None else None
        if tile is not None:
            tile.setFocus(Qt.FocusReason.TabFocusReason)
        return tile is not None

    def _ask(self, signal: Signal):
        def pressed() -> None:
            if not self._busy:
                signal.emit()

        return pressed

    def _answer_changed(self) -> None:
        self._asks_for_answer = False
        self._say_hint()
        self.clear_failure()
        self.changed.emit()

    def _say_hint(self) -> None:
        entry = self.stage.entry
        if entry is None or self.answer is None:
            return
        sentences = []
        if self._asks_for_answer:
            sentences.append(say("learn.hint.answer_first"))
        else:
            if entry.item.type is ItemType.MULTIPLE:
                sentences.append(say("learn.hint.several"))
            if entry.item.offers_cannot_tell:
                sentences.append(say("learn.hint.cannot_tell", number=len(self.answer.options)))
        self._hint.setText(" ".join(sentences))
        self._hint.set_tone("attention" if self._asks_for_answer else "text_2")
        self._hint.setVisible(bool(sentences))

    def _say_next(self) -> None:
        if self._failure is not None:
            self.next.setText(say("learn.try_again"))
        elif not self._test:
            self.next.setText(say("learn.answer"))
        else:
            self.next.setText(say("learn.finish" if self._last else "learn.next"))

"""One question: the picture at the left, the answers at the right, the way on below them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.events import Json
from borderlens.domain.items import ItemType
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.learn.answers import Asked, make_answer
from borderlens.ui.pages.learn.cover import Cover
from borderlens.ui.pages.learn.dated import Dated
from borderlens.ui.pages.learn.halves import RING
from borderlens.ui.pages.learn.item_foot import ItemFoot
from borderlens.ui.pages.learn.item_keys import ItemKeys
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.stage import Stage
from borderlens.ui.say import say
from borderlens.ui.theme import follow
from borderlens.ui.widgets.label import Label

SHARES = {True: (8, 5), False: (21, 19)}  # picture and answers, in a test and in training
_OWN_PICTURES = (ItemType.SORTING, ItemType.SCENARIO)  # there the answer says what the stage shows


class ItemView(ItemKeys):
    """Shows an item and takes an answer; what is done with it is the page's business."""

    changed = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(Stage(pictures), parent)
        self._pictures = pictures
        self._language = "en"
        self._asks_for = ""  # id of the sentence that asks for what is missing
        self.words.setContentsMargins(RING, 2, RING, RING)
        self.stem = Label(style="title", strong=True)
        self.dated = Dated()
        self._hint = Label(style="caption", tone="text_2")
        for widget in (self.stem, self.dated, self._hint):
            self.words.addWidget(widget)
        self.words.addStretch(1)
        self.confidence.changed.connect(self._answer_changed)
        self.confidence.hide()
        row = self.below()
        row.addWidget(self.confidence, 1)
        self.foot = ItemFoot(self.below(), self.below())
        self.failure, self.back, self.flag, self.next = (
            self.foot.failure, self.foot.back, self.foot.flag, self.foot.next
        )  # fmt: skip
        for button, signal in (
            (self.back, self.back_asked), (self.flag, self.flag_asked), (self.next, self.next_asked)
        ):  # fmt: skip
            button.clicked.connect(self._ask(signal))
        self.cover = Cover(self)
        self.cover.go_on.connect(self.pause_asked)
        follow(self)

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
        asks_confidence: bool = False,
        confidence: int | None = None,
    ) -> None:
        """Show an item with the answer that stands, if any, and put the focus where work begins."""
        self._test, self._language, self._asks_for = test, language, ""
        kind = entry.item.type
        self._drop_answer()
        only = () if kind in _OWN_PICTURES else None
        self.stage.show_entry(entry, language, pointing=kind is ItemType.HOTSPOT, only=only)
        asked = Asked(entry, options, entry.in_language(language), self.stage, self._pictures, tells=not test)
        self.answer = make_answer(asked)
        if kind is ItemType.SORTING and not self.answer.whole_width:
            self.stage.show_pictures([picture.name for picture in entry.item.pictures])
        self.answer.show_response(response)
        self.answer.changed.connect(self._answer_changed)
        self.words.insertWidget(2, self.answer)
        whole = self.answer.whole_width
        self.hold_width(self.stage.isHidden() and not whole)
        self.words.setStretchFactor(self.answer, int(whole))
        self.words.setStretch(self.words.count() - 1, int(not whole))
        self.dated.show_item(entry.item, date.today())
        self.confidence.setVisible(asks_confidence and kind is not ItemType.SCENARIO)
        self.confidence.show_value(confidence)
        self.foot.show_place(test=test, first=first, last=last, flagged=flagged)
        self.set_busy(False)
        self.scroll_to_top()
        self.say(language)
        self.restyle()
        self.begin()

    def begin(self) -> None:
        """Put the focus on the answer that stands, on a picture to point at, else on the question."""
        if not self.cover.isHidden():
            self.cover.lay()
            return
        ((self.answer and self.answer.begin()) or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_inside(self) -> bool:
        """After the answer was written: the next part of the same item; False when there is none."""
        if self.answer is None or not self.answer.advance():
            return False
        self._asks_for = ""
        self.say(self._language)
        self.begin()
        self.scroll_to(self.answer.in_sight())
        return True

    def set_covered(self, covered: bool) -> None:
        """A pause lies over the question."""
        if covered:
            self.cover.lay()
        elif not self.cover.isHidden():
            self.cover.hide()
            self.begin()

    def say(self, language: str) -> None:
        """Put the words anew; the answer stays."""
        self._language = language
        self.stage.say(language)
        self.cover.say()
        self.confidence.say()
        self.foot.say()
        entry = self.stage.entry
        if entry is None or self.answer is None:
            return
        words = entry.in_language(language)
        self.stem.setText(words.stem)
        self.setAccessibleName(words.stem)
        self.dated.say()
        self.answer.say(words)
        self._say_hint()
        self.foot.say_next(self.answer.next_words)

    def decide(self) -> None:
        """The person goes on: what is chosen so far belongs to the response now."""
        if self.answer is not None:
            self.answer.decide()

    def response(self) -> Json:
        return self.answer.response() if self.answer is not None else None

    @property
    def sureness(self) -> int | None:
        """How sure the person said to be; None where it is not asked or not said."""
        return None if self.confidence.isHidden() else self.confidence.value()

    def set_flagged(self, flagged: bool) -> None:
        self.foot.set_flagged(flagged)

    def asks_before(self, needed: bool) -> bool:
        """Ask once more for what is missing; False when nothing is. ``needed``: this sitting needs an answer."""
        assert self.answer is not None
        answered = self.answer.ready
        if (needed and not answered) or self.answer.unreadable:
            self._ask_for(self.answer.missing())
            return True
        unsaid = answered and not self.confidence.isHidden() and self.confidence.value() is None
        if unsaid and self._asks_for != "learn.sure.first":  # once: nobody is held up by it
            self._ask_for("learn.sure.first")
            return True
        return False

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
        self.foot.fail(lambda: say(why.message_id, **why.fields))

    def show_fault(self, log: str) -> None:
        """As ``show_failure``, where the program itself is at fault; ``log`` names the file that tells more."""
        self.foot.fail(lambda: say("learn.not_saved.fault", file=log))

    def clear_failure(self) -> None:
        self.foot.clear_failure()

    @property
    def failed(self) -> bool:
        return self.foot.failed

    def restyle(self) -> None:
        self.share_room(SHARES[self._test])

    def _ask(self, signal: Signal) -> Callable[[], None]:
        return lambda: None if self._busy else signal.emit()

    def _ask_for(self, sentence: str) -> None:
        self._asks_for = sentence
        self._say_hint()

    def _answer_changed(self) -> None:
        self._asks_for = ""
        self._say_hint()
        self.clear_failure()
        self.changed.emit()

    def _drop_answer(self) -> None:
        if self.answer is not None:
            self.answer.retire()
            self.answer.hide()
            self.answer.deleteLater()

    def _say_hint(self) -> None:
        if self.answer is None:
            return
        sentences = [say(self._asks_for)] if self._asks_for else self.answer.hints()
        self._hint.setText(" ".join(sentences))
        self._hint.set_tone("attention" if self._asks_for else "text_2")
        self._hint.setVisible(bool(sentences))

"""What a sealed sitting came to, once its form is released: the usual result and feedback, over true names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.attempts import Attempt, tally, total
from borderlens.packs.quiz_pack import QuizItem
from borderlens.services.attempts import Result
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.sitting import released
from borderlens.ui.pages.learn.feedback_view import FeedbackView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.result_view import ResultView
from borderlens.ui.say import say, speaker


class _Result(ResultView):
    """The usual result; its way on leads back to the forms."""

    def say(self, language: str) -> None:
        super().say(language)
        self.done.setText(say("forms_room.handed.away"))


class ReleasedView(QStackedWidget):
    """``changed`` when it turns from the list to an item and back; ``done`` when the person has seen enough."""

    changed = Signal()
    done = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result, self.feedback = _Result(), FeedbackView(pictures)
        for view in (self.result, self.feedback):
            self.addWidget(view)
        for button in (self.result.save_answers, self.result.save_scores):
            button.hide()  # they would write what the chain holds, which has no scores before the results are merged
        self._attempt: Attempt | None = None
        self._entries: tuple[QuizItem, ...] = ()
        self.result.item_asked.connect(self._open)
        self.result.done_asked.connect(self.done)
        self.feedback.next_asked.connect(self.back)

    def show_released(self, attempt: Attempt, form: ReleasedForm) -> None:
        """Show the list of the attempt's items with what became of each."""
        places = {entry.item.key: place for place, entry in enumerate(form.sealed.items)}
        self._entries = tuple(form.items[places[asked.key]] for asked in attempt.items)
        self._attempt = released(attempt, form)
        result = Result(self._attempt, tally(self._attempt), total(self._attempt))
        self.result.show_result(result, self._entries)
        self.result.say(speaker().language)
        self.setCurrentWidget(self.result)

    @property
    def place(self) -> int | None:
        """Place of the item whose feedback is shown; None while the list is."""
        return self.feedback.place if self.currentWidget() is self.feedback else None

    def say(self, language: str) -> None:
        self.result.say(language)
        self.feedback.say(language)

    def begin(self) -> None:
        self.currentWidget().begin()

    def back(self) -> None:
        """From an item to the list."""
        self.setCurrentWidget(self.result)
        self.result.begin()
        self.changed.emit()

    def _open(self, place: int) -> None:
        assert self._attempt is not None
        given = self._attempt.response_to(self._attempt.items[place].key)
        self.feedback.show_feedback(
            self._entries[place],
            given.response if given else None,
            speaker().language,
            review=place,
            confidence=given.confidence if given else None,
        )
        self.setCurrentWidget(self.feedback)
        self.feedback.begin()
        self.changed.emit()

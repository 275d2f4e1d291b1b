"""Runs a sitting over the item view: nothing moves on before the answer on the screen is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from borderlens.domain.events import canonical
from borderlens.services.attempts import Attempts, Result
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.pages.learn import questions, sentences
from borderlens.ui.pages.learn.head import SittingHead
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.pages.learn.writing import Writing
from borderlens.ui.say import say
from borderlens.ui.theme import theme


class Runner(QObject):
    """``sitting`` is None while none is on the screen.

    ``shown`` after each change of header or item; ``answered`` when feedback is due; ``ended`` with the result;
    ``left`` when a test was left open.
    """

    shown = Signal()
    answered = Signal()
    ended = Signal(object)
    left = Signal()

    def __init__(self, context: Context, item: ItemView, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._item, self._pictures = context, item, pictures
        self.sitting: Sitting | None = None
        self._writing = Writing(context, item, self)
        self._writing.done.connect(self._written)
        item.next_asked.connect(self.next)
        item.back_asked.connect(lambda: self.turn(-1))
        item.forward_asked.connect(lambda: self.turn(1))
        item.flag_asked.connect(self.flag)
        item.pause_asked.connect(self.pause)
        item.changed.connect(self._show_saved)
        self.head = SittingHead(self)
        self.head.over.connect(self._time_over)
        self.head.pause_asked.connect(self.pause)
        self.ticks, self.saved = self.head.ticks, self.head.saved

    def say(self) -> None:
        self.head.say()

    def begin(self, sitting: Sitting) -> None:
        """Show the first item without an answer; the result where training has none left."""
        self.sitting = sitting
        if sitting.is_test:
            self._context.enter_examination()
        if sitting.attempt.next_index == sitting.count and not sitting.is_test:
            self.close()
        else:
            self.show_item()
            self.head.watch(sitting)

    def drop(self) -> None:
        """The sitting leaves the screen; it stays open."""
        self.head.watch(None)
        self._item.set_covered(False)
        self.sitting = None

    def show_item(self) -> None:
        sitting = self._here
        standing = sitting.response
        self._item.show_item(
            sitting.entry,
            sitting.asked.options,
            standing.response if standing else None,
            self._context.say.language,
            test=sitting.is_test,
            first=sitting.place == 0,
            last=sitting.is_last,
            flagged=sitting.place in sitting.flagged,
            asks_confidence=sitting.terms.asks_confidence,
            confidence=standing.confidence if standing else None,
        )
        self._item.clear_failure()
        self.shown.emit()
        self._item.begin()
        if not sitting.is_last:
            self._pictures.prepare(sitting.entry_at(sitting.place + 1).picture_paths)

    def flag(self) -> None:
        """Mark the item for another look, or take the mark away."""
        self._here.flag()
        self._item.set_flagged(self._here.place in self._here.flagged)
        self.shown.emit()

    def pause(self) -> None:
        """In a test: cover the question and stop the clock, or go on."""
        if self.sitting is not None and self.sitting.is_test and not self._writing.busy:
            self.sitting.hold(not self.sitting.held)
            self._item.set_covered(self.sitting.held)

    def next(self) -> None:
        """Write the answer, then: in a test the next item, in training the feedback."""
        if self.sitting is None or self._writing.busy:
            return
        sitting = self.sitting
        if sitting.is_over:
            self._time_over()
        elif not self._item.asks_before(needed=not sitting.is_test):
            self._item.decide()
            self._commit(lambda: self._item.go_on_inside() or self._go_on(sitting))

    def turn(self, step: int) -> None:
        """To a neighbour, after the answer on the screen is written."""
        if self.sitting is None or self._writing.busy:
            return
        place = self.sitting.place + step
        if 0 <= place < self.sitting.count:
            self._commit(lambda: self.turn_to(place))

    def turn_to(self, place: int) -> None:
        self._here.go(place)
        self.show_item()

    def after_feedback(self) -> None:
        """The next item without an answer, or the result."""
        following = self._here.attempt.next_index
        if following < self._here.count:
            self.turn_to(following)
        else:
            self.close()

    @property
    def unsaved(self) -> bool:
        """The answer on the screen is not the one that was committed."""
        response = self._item.response()
        if response is None or self.sitting is None:
            return False
        standing = self.sitting.response
        if standing is None or canonical(standing.response) != canonical(response):
            return True
        return self.sitting.is_test and self._item.sureness not in (None, standing.confidence)

    def ask_leave(self) -> None:
        """The way out of a test: its answers stay, and it stays open."""
        if self.sitting is not None and not self._writing.busy:
            questions.ask_leave(self._context.ask, self.sitting, self._leave)

    def close(self) -> None:
        """End the sitting; ``ended`` brings what it came to."""
        attempt, was_test = self._here.attempt.id, self._here.is_test

        def end(store: Store) -> Result:
            service = Attempts(store)
            service.close_attempt(attempt)
            return service.result(attempt)

        def done(result: Result) -> None:
            if was_test:
                self._context.leave_examination()
            self.drop()
            self.ended.emit(result)

        self._context.database.run(end, done, owner=self)

    def show_frame(self, pack: str, home: Callable[[], None], status: tuple[str, str] | None = None) -> None:
        """Header and status of the sitting; ``status`` is that of the feedback, ``home`` the way back in training."""
        sitting = self._here
        title = sentences.title_of(sitting.attempt.mode, sitting.place, sitting.count)
        right = self.head.widgets(sitting)
        if sitting.is_test:
            pack, home = say("learn.crumb.test", pack=pack), self.ask_leave
        if theme().icons_only:  # no room for the name of the pack beside the place
            pack = say("learn.title")
        self._context.set_header(title, pack, right, home)
        self.head.look()  # the header shows what it is given
        self._show_saved()
        self._context.set_status(*(status or self._status(sitting)))

    def _status(self, sitting: Sitting) -> tuple[str, str]:
        drawn = any(picture.drawn for picture in sitting.entry.item.pictures)
        notes = [say("learn.status.saved")]
        if sitting.entry.in_language(self._context.say.language).draft:
            notes.append(say("learn.status.draft"))
        return say("learn.status.drawn") if drawn else "", " · ".join(notes)

    def _show_saved(self) -> None:
        """The tag is there only while everything answered so far has been committed."""
        if self.sitting is not None:
            self.saved.setVisible(bool(self.sitting.answered) and not self.unsaved)

    @property
    def _here(self) -> Sitting:
        assert self.sitting is not None
        return self.sitting

    def _go_on(self, sitting: Sitting) -> None:
        """The item is done with."""
        if not sitting.is_test:
            self.answered.emit()
        elif sitting.is_last:
            self.shown.emit()
            questions.ask_finish(self._context.ask, sitting, self.close, self.turn_to)
        else:
            self.turn_to(sitting.place + 1)

    def _time_over(self) -> None:
        """What is on the screen is written too, then the test is handed in, after telling so."""
        if self.sitting is None or self._writing.busy:
            return
        sitting = self.sitting
        sitting.pause()
        self._commit(lambda: questions.tell_over(self._context.ask, sitting, lambda: self._hand_in(sitting)))

    def _hand_in(self, sitting: Sitting) -> None:
        if sitting is self.sitting:
            self.close()

    def _commit(self, then: Callable[[], object]) -> None:
        """Have the answer written if it is not, then go on if the sitting is still on the screen."""
        sitting = self._here
        if self.unsaved:
            self._writing.write(sitting, lambda: then() if sitting is self.sitting else None)
        else:
            then()

    def _written(self) -> None:
        if self.sitting is not None and self.sitting.is_over:
            self.head.watch(self.sitting)  # the time ran out while the answer was written

    def _leave(self) -> None:
        self._context.leave_examination()
        self.drop()
        self.left.emit()

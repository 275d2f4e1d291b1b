"""Runs a sitting over the item view: nothing moves on before the answer on the screen is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.domain.attempts import Response
from borderlens.domain.errors import Mistake
from borderlens.domain.events import canonical
from borderlens.services.attempts import Attempts, Result
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.pages.learn import sentences
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.sitting import Sitting
from borderlens.ui.say import say
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.progress import ExamTicks
from borderlens.ui.widgets.tag import Tag

WORKING_AFTER_MS = 150


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
        self._busy = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WORKING_AFTER_MS)
        self._slow.timeout.connect(item.set_working)
        item.next_asked.connect(self.next)
        item.back_asked.connect(lambda: self.turn(-1))
        item.forward_asked.connect(lambda: self.turn(1))
        item.flag_asked.connect(self.flag)
        item.changed.connect(self._show_saved)
        self.ticks = ExamTicks()
        self.saved = Tag("", "done")
        policy = self.saved.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.saved.setSizePolicy(policy)
        self._saved_ground = QWidget()  # the header shows what it is given; the tag in it comes and goes
        place = QVBoxLayout(self._saved_ground)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.saved)
        self._practice = Chip(icon="practice")
        self.say()

    def say(self) -> None:
        self.saved.show_state(say("learn.saved"), "done")
        self._practice.setText(say("learn.practice_chip"))

    def begin(self, sitting: Sitting) -> None:
        """Show the first item without an answer; the result where training has none left."""
        self.sitting = sitting
        if sitting.is_test:
            self._context.enter_examination()
        if sitting.attempt.next_index == sitting.count and not sitting.is_test:
            self.close()
        else:
            self.show_item()

    def drop(self) -> None:
        """The sitting leaves the screen; it stays open."""
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

    def next(self) -> None:
        """Write the answer, then: in a test the next item, in training the feedback."""
        if self.sitting is None or self._busy:
            return
        sitting = self.sitting
        if self._item.asks_before(needed=not sitting.is_test):
            return
        self._item.answer.decide()
        self._commit(lambda: self._item.go_on_inside() or self._go_on(sitting))

    def _go_on(self, sitting: Sitting) -> None:
        """The item is done with."""
        if not sitting.is_test:
            self.answered.emit()
        elif sitting.is_last:
            self._ask_finish()
        else:
            self.turn_to(sitting.place + 1)

    def turn(self, step: int) -> None:
        """To a neighbour, after the answer on the screen is written."""
        if self.sitting is None or self._busy:
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
        return standing is None or canonical(standing.response) != canonical(response)

    def ask_leave(self) -> None:
        """The way out of a test: its answers stay, and it stays open."""
        if self.sitting is None or self._busy:
            return
        sitting = self.sitting
        self._context.ask(
            say("learn.leave.title"),
            say("learn.leave.text", answered=len(sitting.answered), count=sitting.count),
            say("learn.go_on", place=sitting.place + 1),
            say("learn.leave.leave"),
            self._leave,
        )

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
        right: Sequence[QWidget] = (self._practice,)
        if sitting.is_test:
            words = say("learn.ticks", place=sitting.place + 1, count=sitting.count, answered=len(sitting.answered))
            self.ticks.show_state(sitting.count, sitting.place, sitting.answered, sitting.flagged, words)
            right = (self.ticks, self._saved_ground)
            pack, home = say("learn.crumb.test", pack=pack), self.ask_leave
        self._context.set_header(title, pack, right, home)
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

    def _commit(self, then: Callable[[], None]) -> None:
        """Have the answer written by the database thread, then go on."""
        if not self.unsaved:
            then()
            return
        sitting = self._here
        attempt, item = sitting.attempt.id, sitting.entry.item
        response, spent = self._item.response(), sitting.duration_ms
        self._busy = True
        self._item.clear_failure()
        self._item.set_busy(True)
        self._slow.start()

        def written(given: Response) -> None:
            self._idle()
            sitting.keep(given)
            if sitting is self.sitting:
                then()

        def refused(error: Exception) -> None:
            self._idle()
            if isinstance(error, Mistake):
                self._item.show_failure(error)
            else:
                self._context.errors.log(error)
                self._item.show_fault(str(self._context.paths.log))
            self._item.next.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.database.run(
            lambda store: Attempts(store).give_answer(attempt, item, response, spent), written, refused, owner=self
        )

    def _idle(self) -> None:
        self._busy = False
        self._slow.stop()
        self._item.set_busy(False)

    def _ask_finish(self) -> None:
        """Before a test is handed in; the safe way leads to what is still open."""
        sitting = self._here
        self.shown.emit()
        still_open = sorted(set(range(sitting.count)) - sitting.answered | sitting.flagged)
        parts = [say("learn.finish.answered", answered=len(sitting.answered), count=sitting.count)]
        if sitting.flagged:
            parts.append(say("learn.finish.flagged", count=len(sitting.flagged)))
        parts.append(say("learn.finish.final"))
        back_to = still_open[0] if still_open else sitting.place
        self._context.ask(
            say("learn.finish.title"),
            " ".join(parts),
            say("learn.finish.open", place=back_to + 1) if still_open else say("learn.finish.look_again"),
            say("learn.finish.hand_in"),
            self.close,
            lambda: self.turn_to(back_to),
        )

    def _leave(self) -> None:
        self._context.leave_examination()
        self.drop()
        self.left.emit()

"""The Learn room: home, one item after another, feedback, result."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from borderlens.domain.attempts import Attempt, Ended, Mode, Response
from borderlens.domain.errors import Mistake
from borderlens.domain.events import canonical
from borderlens.packs.quiz_pack import QuizPack, QuizPacks, list_quiz_packs
from borderlens.services import learning
from borderlens.services.attempts import Attempts, Result
from borderlens.ui.context import Context
from borderlens.ui.pages.learn import export, sentences
from borderlens.ui.pages.learn.feedback_view import FeedbackView
from borderlens.ui.pages.learn.home_view import HomeView
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.result_view import ResultView
from borderlens.ui.pages.learn.sitting import Clock, Sitting
from borderlens.ui.say import say
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.progress import ExamTicks
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.tag import Tag

WORKING_AFTER_MS = 150


class LearnPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``clock``, ``chance`` and ``save_as`` are replaced in tests."""

    def __init__(
        self,
        context: Context,
        *,
        clock: Clock = time.monotonic,
        chance: random.Random | None = None,
        save_as: export.SaveAs = export.save_as,
    ) -> None:
        super().__init__()
        self._context, self._clock, self._save_as = context, clock, save_as
        self._chance = chance or random.SystemRandom()
        self._packs = QuizPacks((), ())
        self._sitting: Sitting | None = None
        self._result: Result | None = None
        self._reviewing = False  # feedback was opened from the result
        self._busy = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WORKING_AFTER_MS)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        pictures = Pictures(self._context.jobs, self)
        self._pictures = pictures
        self.home = HomeView(pictures)
        self.home.start_asked.connect(self.start)
        self.home.resume_asked.connect(self.resume)
        self.home.give_up_asked.connect(self._give_up)
        self.home.result_asked.connect(self._open_result)
        self.home.why_asked.connect(self._tell_why)
        self.home.person_asked.connect(lambda: self._context.go("settings"))
        self.item = ItemView(pictures)
        self.item.next_asked.connect(self._next)
        self.item.back_asked.connect(lambda: self._turn(-1))
        self.item.forward_asked.connect(lambda: self._turn(1))
        self.item.flag_asked.connect(self._flag)
        self.item.changed.connect(self._show_saved)
        self._slow.timeout.connect(self.item.set_working)
        self.feedback = FeedbackView(pictures)
        self.feedback.next_asked.connect(self._after_feedback)
        self.result = ResultView()
        self.result.item_asked.connect(self._review)
        self.result.export_asked.connect(self._export)
        self.result.done_asked.connect(self.show_home)
        self._scrolled: dict[QWidget, QWidget] = {}
        for view in (self.home, self.result):
            self._scrolled[view] = Scroll(view)
            self.stack.addWidget(self._scrolled[view])
        for view in (self.item, self.feedback):
            self._scrolled[view] = view
            self.stack.addWidget(view)
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

    # The promise of a page

    def entered(self) -> None:
        if self._shown() is self.home:
            self.show_home()
            return
        self._frame()
        self._shown().begin()

    def retranslate(self) -> None:
        language = self._context.say.language
        self.saved.show_state(say("learn.saved"), "done")
        self._practice.setText(say("learn.practice_chip"))
        self.home.say(language)
        self.item.say(language)
        self.feedback.say(language)
        self.result.say(language)
        self._frame()

    # Home

    def show_home(self) -> None:
        """Read packs and answers anew and show them."""
        self._sitting = None
        self._go(self.home)
        folders = self._context.paths.quiz_folders()
        self._context.jobs.run(lambda job: list_quiz_packs(folders), self._take_packs, owner=self)

    def _take_packs(self, packs: QuizPacks) -> None:
        self._packs = packs
        person = self._context.person.id
        if not person:
            self.home.show_nobody(packs)
            self._home_ready()
            return
        self._context.database.run(
            lambda store: learning.overview(store, person),
            lambda found: self._take_overview(person, packs, found),
            owner=self,
        )

    def _take_overview(self, person: str, packs: QuizPacks, found: learning.Overview) -> None:
        if person == self._context.person.id:
            self.home.show_overview(packs, found)
            self._home_ready()

    def _home_ready(self) -> None:
        if self._shown() is self.home:
            self.home.say(self._context.say.language)
            self._frame()
            self.home.begin()

    def _tell_why(self, title: str, text: str) -> None:
        self._context.ask(title, text, say("learn.why.understood"), "", lambda: None)

    # A sitting

    def start(self, pack: QuizPack, mode: Mode) -> None:
        """Begin a sitting of a pack, or go on with the one that is open."""
        person, language, chance = self._context.person.id, self._context.say.language, self._chance
        self._context.database.run(
            lambda store: learning.begin(store, person, pack, mode, language, chance), self.resume, owner=self
        )

    def resume(self, attempt: Attempt) -> None:
        """Go on with a sitting at its first item without an answer."""
        found = learning.entries(attempt, self._packs.loaded)
        if found is None:
            return
        self._sitting = Sitting(attempt, found, self._clock)
        if self._sitting.is_test:
            self._context.enter_examination()
        self._pictures.prepare(found[self._sitting.place].picture_paths)
        if attempt.next_index == len(found) and not self._sitting.is_test:
            self._close()
        else:
            self._show_item()

    def _give_up(self, attempt: Attempt) -> None:
        """Close a sitting that cannot be gone on with."""
        self._context.database.run(
            lambda store: Attempts(store).close_attempt(attempt.id, Ended.TERMINATED),
            lambda _: self.show_home(),
            owner=self,
        )

    def _show_item(self) -> None:
        sitting = self._sitting
        assert sitting is not None
        standing = sitting.response
        self.item.show_item(
            sitting.entry,
            sitting.asked.options,
            standing.response if standing else None,
            self._context.say.language,
            test=sitting.is_test,
            first=sitting.place == 0,
            last=sitting.is_last,
            flagged=sitting.place in sitting.flagged,
        )
        self.item.clear_failure()
        self._go(self.item)
        self.item.begin()
        if not sitting.is_last:
            self._pictures.prepare(sitting.entry_at(sitting.place + 1).picture_paths)

    def _flag(self) -> None:
        if self._sitting is not None:
            self._sitting.flag()
            self.item.set_flagged(self._sitting.place in self._sitting.flagged)
            self._frame()

    def _next(self) -> None:
        sitting = self._sitting
        if sitting is None or self._busy:
            return
        if sitting.is_test:
            self._commit(self._ask_finish if sitting.is_last else lambda: self._turn_to(sitting.place + 1))
        elif self.item.response() is None:
            self.item.ask_for_answer()
        else:
            self._commit(self._show_feedback)

    def _turn(self, step: int) -> None:
        sitting = self._sitting
        if sitting is not None and not self._busy and 0 <= sitting.place + step < sitting.count:
            self._commit(lambda: self._turn_to(sitting.place + step))

    def _turn_to(self, place: int) -> None:
        if self._sitting is not None:
            self._sitting.go(place)
            self._show_item()

    @property
    def _unsaved(self) -> bool:
        """The answer on the screen is not the one that was committed."""
        response = self.item.response()
        if response is None or self._sitting is None:
            return False
        standing = self._sitting.response
        return standing is None or canonical(standing.response) != canonical(response)

    def _commit(self, then: Callable[[], None]) -> None:
        """Have the answer written by the database thread, then go on; nothing moves before it is written."""
        sitting = self._sitting
        if not self._unsaved or sitting is None:
            then()
            return
        attempt, item = sitting.attempt.id, sitting.entry.item
        response, spent = self.item.response(), sitting.duration_ms
        self._busy = True
        self.item.clear_failure()
        self.item.set_busy(True)
        self._slow.start()

        def written(given: Response) -> None:
            self._idle()
            sitting.keep(given)
            then()

        def refused(error: Exception) -> None:
            self._idle()
            if isinstance(error, Mistake):
                self.item.show_failure("learn.not_saved.why", say(error.message_id, **error.fields))
            else:
                self._context.errors.log(error)
                self.item.show_failure("learn.not_saved.fault", str(self._context.paths.log))
            self.item.next.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.database.run(
            lambda store: Attempts(store).give_answer(attempt, item, response, spent), written, refused, owner=self
        )

    def _idle(self) -> None:
        self._busy = False
        self._slow.stop()
        self.item.set_busy(False)

    def _ask_finish(self) -> None:
        sitting = self._sitting
        assert sitting is not None
        self._show_saved()
        open_places = sorted(set(range(sitting.count)) - sitting.answered | sitting.flagged)
        parts = [say("learn.finish.answered", answered=len(sitting.answered), count=sitting.count)]
        if sitting.flagged:
            parts.append(say("learn.finish.flagged", count=len(sitting.flagged)))
        parts.append(say("learn.finish.final"))
        back_to = open_places[0] if open_places else sitting.place
        safe = say("learn.finish.open", place=back_to + 1) if open_places else say("learn.finish.look_again")
        self._context.ask(
            say("learn.finish.title"),
            " ".join(parts),
            safe,
            say("learn.finish.hand_in"),
            self._close,
            lambda: self._turn_to(back_to),
        )

    def _ask_leave(self) -> None:
        sitting = self._sitting
        if sitting is None or self._busy:
            return
        self._context.ask(
            say("learn.leave.title"),
            say("learn.leave.text", answered=len(sitting.answered), count=sitting.count),
            say("learn.go_on", place=sitting.place + 1),
            say("learn.leave.leave"),
            self._leave,
        )

    def _leave(self) -> None:
        self._context.leave_examination()
        self.show_home()

    def _close(self) -> None:
        """End the sitting and show what it came to."""
        sitting = self._sitting
        assert sitting is not None
        attempt = sitting.attempt.id

        def end(store: object) -> Result:
            service = Attempts(store)
            service.close_attempt(attempt)
            return service.result(attempt)

        self._context.database.run(end, self._show_result, owner=self)

    # Feedback and result

    def _show_feedback(self) -> None:
        sitting = self._sitting
        assert sitting is not None
        response = sitting.response
        assert response is not None
        sitting.pause()
        self.feedback.show_feedback(sitting.entry, response.response, self._context.say.language, last=sitting.is_last)
        self._reviewing = False
        self._go(self.feedback)
        self.feedback.begin()

    def _after_feedback(self) -> None:
        if self._reviewing:
            self._go(self.result)
            self.result.begin()
        elif self._sitting is not None and self._sitting.attempt.next_index < self._sitting.count:
            self._turn_to(self._sitting.attempt.next_index)
        else:
            self._close()

    def _show_result(self, result: Result) -> None:
        if self._sitting is not None and self._sitting.is_test:
            self._context.leave_examination()
        self._sitting = None
        self._result = result
        self.result.show_result(result, learning.entries(result.attempt, self._packs.loaded))
        self.result.say(self._context.say.language)
        self._go(self.result)
        self.result.begin()

    def _open_result(self, attempt: Attempt) -> None:
        self._context.database.run(lambda store: Attempts(store).result(attempt.id), self._show_result, owner=self)

    def _review(self, place: int) -> None:
        """Open one item of a closed sitting with its feedback."""
        result = self._result
        found = learning.entries(result.attempt, self._packs.loaded) if result is not None else None
        if result is None or found is None:
            return
        standing = result.attempt.response_to(result.attempt.items[place].key)
        answer = standing.response if standing else None
        self.feedback.show_feedback(found[place], answer, self._context.say.language, review=place)
        self._reviewing = True
        self._go(self.feedback)
        self.feedback.begin()

    def _export(self, table: str) -> None:
        result = self._result
        if result is None:
            return
        file = self._save_as(self, self._context.paths.exports / f"{result.attempt.pack}-{table}.csv")
        if file is not None:
            self.write_table(table, file)

    def write_table(self, table: str, file: Path) -> None:
        """Write the answers or the scores of the sitting on the screen to ``file``."""
        assert self._result is not None
        attempt = self._result.attempt.id
        self._context.database.run(
            lambda store: export.write(table, file, store, attempt),
            lambda rows: self._context.toast(say("learn.export.done", rows=rows, file=file.name)),
            owner=self,
        )

    # Frame

    def _shown(self) -> QWidget:
        current = self.stack.currentWidget()
        return next(view for view, ground in self._scrolled.items() if ground is current)

    def _go(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(self._scrolled[view])
        if self._sitting is not None and view is self.item and self.isVisible():
            self._sitting.look()
        self._frame()

    def _frame(self) -> None:
        """Header and status for what is shown."""
        shown, sitting = self._shown(), self._sitting
        set_header, set_status = self._context.set_header, self._context.set_status
        if shown is self.home:
            set_header(say("learn.title"))
            set_status(say("learn.status.home"), self._count_packs())
        elif shown is self.result and self._result is not None:
            set_header(say("learn.title.result"), say("learn.title"), back=self.show_home)
            set_status(say("learn.status.result"))
        elif shown is self.feedback and self._reviewing and self._result is not None:
            title = say("learn.title.item", place=self.feedback.place + 1)
            set_header(title, say("learn.title.result"), back=self._after_feedback)
            set_status(self.feedback.status_left(), self.feedback.status_right())
        elif sitting is not None:
            self._frame_sitting(sitting, shown)

    def _frame_sitting(self, sitting: Sitting, shown: QWidget) -> None:
        title = sentences.title_of(sitting.attempt.mode, sitting.place, sitting.count)
        pack = self._pack_title(sitting.attempt.pack)
        right: Sequence[QWidget] = (self._practice,)
        if sitting.is_test:
            self.ticks.show_state(
                sitting.count,
                sitting.place,
                sitting.answered,
                sitting.flagged,
                say("learn.ticks", place=sitting.place + 1, count=sitting.count, answered=len(sitting.answered)),
            )
            right = (self.ticks, self._saved_ground)
        back = self._ask_leave if sitting.is_test else self.show_home
        self._context.set_header(title, say("learn.crumb.test", pack=pack) if sitting.is_test else pack, right, back)
        if shown is self.feedback:
            self._context.set_status(self.feedback.status_left(), self.feedback.status_right())
            return
        self._show_saved()
        drawn = any(picture.drawn for picture in sitting.entry.item.pictures)
        notes = [say("learn.status.saved")]
        if sitting.entry.in_language(self._context.say.language).draft:
            notes.append(say("learn.status.draft"))
        self._context.set_status(say("learn.status.drawn") if drawn else "", " · ".join(notes))

    def _show_saved(self) -> None:
        """The tag is there only while everything answered so far has been committed."""
        sitting = self._sitting
        if sitting is not None and sitting.is_test:
            self.saved.setVisible(bool(sitting.answered) and not self._unsaved)

    def _pack_title(self, pack: str) -> str:
        found = next((p for p in self._packs.loaded if p.id == pack), None)
        return found.in_language(self._context.say.language).title if found else pack

    def _count_packs(self) -> str:
        ready = say("learn.status.packs", count=len(self._packs.loaded))
        aside = len(self._packs.set_aside)
        return f"{ready} · {say('learn.status.set_aside', count=aside)}" if aside else ready

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._sitting is not None and self._sitting.is_test:
            self._ask_leave()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sitting is not None and self._shown() is self.item:
            self._sitting.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._sitting is not None:
            self._sitting.pause()

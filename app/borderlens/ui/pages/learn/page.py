"""The Learn room: home, one item after another, feedback, result; drills; the plan of the day."""

from __future__ import annotations

import random
import time
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.attempts import Attempt, Ended, Mode
from borderlens.packs.quiz_pack import QuizPack, QuizPacks, list_quiz_packs
from borderlens.services import learning
from borderlens.services.attempts import Attempts, Result
from borderlens.services.drill import Drill
from borderlens.ui.context import Context
from borderlens.ui.pages.learn import dates_card, export, frame
from borderlens.ui.pages.learn.drill_end import DrillEnd
from borderlens.ui.pages.learn.drill_end import Ended as DrillEnded
from borderlens.ui.pages.learn.drill_runner import DrillRunner
from borderlens.ui.pages.learn.drill_view import DrillView
from borderlens.ui.pages.learn.due_card import Day
from borderlens.ui.pages.learn.feedback_view import FeedbackView
from borderlens.ui.pages.learn.home_view import HomeView
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.learn.result_view import ResultView
from borderlens.ui.pages.learn.runner import Runner
from borderlens.ui.pages.learn.sitting import Clock, Sitting
from borderlens.ui.pages.learn.today import Today
from borderlens.ui.say import say
from borderlens.ui.widgets.scroll import Fitted, Scroll

View = HomeView | ItemView | FeedbackView | ResultView | DrillView | DrillEnd


class LearnPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``chance`` orders options, ``clock`` measures, ``save_as`` asks where to."""

    def __init__(
        self,
        context: Context,
        *,
        clock: Clock = time.monotonic,
        chance: random.Random | None = None,
        save_as: export.SaveAs = export.save_as,
        save_dates_as: export.SaveAs = dates_card.save_as,
    ) -> None:
        super().__init__()
        self._context, self.clock, self.save_as, self.save_dates_as = context, clock, save_as, save_dates_as
        self.chance = chance or random.SystemRandom()
        self.packs = QuizPacks((), ())
        self.outcome: Result | None = None
        self._last_drill = Drill.PAIRS
        self._reviewing = False  # the feedback on the screen was opened from a result
        pictures = Pictures(context.jobs, self)
        self.home = HomeView(pictures, context.paths.pictures)
        self.item = ItemView(pictures)
        self.feedback = FeedbackView(pictures)
        self.result = ResultView()
        self.runner = Runner(context, self.item, pictures, self)
        self.today = Today(context, self, clock)
        self.drill, self.drill_end = DrillView(pictures), DrillEnd(pictures)
        self.driller = DrillRunner(context, self.drill, pictures, self, clock)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self._grounds: dict[QWidget, QWidget] = {view: Scroll(view) for view in (self.home, self.drill_end)}
        for view in self._views:
            self.stack.addWidget(self._grounds.setdefault(view, view))
        self._connect()

    def _connect(self) -> None:
        self.home.start_asked.connect(self.start)
        self.home.resume_asked.connect(self.resume)
        self.home.give_up_asked.connect(self._give_up)
        self.home.result_asked.connect(self._open_result)
        self.home.why_asked.connect(self._tell_why)
        self.home.person_asked.connect(partial(self._context.go, "settings"))
        self.home.packs.form_asked.connect(partial(self._context.go, "sit_form"))
        self.home.session.asked.connect(partial(self._context.go, "join"))
        self.home.packs.author_asked.connect(partial(self._context.go, "author"))
        self.home.due.start_asked.connect(lambda: self.today.start(self.chance))
        self.home.due.review_asked.connect(self.today.want_review)
        self.home.due.dates_asked.connect(self._save_dates)
        self.home.drills.asked.connect(self.start_drill)
        self.today.ready.connect(self._show_home)
        self.today.begun.connect(self.runner.begin)
        self.today.ended.connect(self.show_home)
        self.driller.shown.connect(partial(self._go, self.drill))
        self.driller.ended.connect(self._end_drill)
        self.drill_end.again_asked.connect(lambda: self.start_drill(self._last_drill))
        self.drill_end.home_asked.connect(self.show_home)
        self.runner.shown.connect(partial(self._go, self.item))
        self.runner.answered.connect(self._show_feedback)
        self.runner.ended.connect(self._show_result)
        self.runner.left.connect(self.show_home)
        self.feedback.next_asked.connect(self.after_feedback)
        self.result.item_asked.connect(self._review)
        self.result.export_asked.connect(self._export)
        self.result.done_asked.connect(self.show_home)

    # The promise of a page

    def entered(self) -> None:
        if self.shown is self.home or self._owner != self._context.person.id:
            self.show_home()
            return
        frame.show(self, self._context)
        self.shown.begin()

    def retranslate(self) -> None:
        language = self._context.say.language
        self.runner.say()
        for view in self._views:
            view.say(language)
        frame.show(self, self._context)

    @property
    def _views(self) -> tuple[View, ...]:
        return self.home, self.item, self.feedback, self.result, self.drill, self.drill_end

    @property
    def shown(self) -> View:
        """The view on the screen."""
        current = self.stack.currentWidget()
        return next(view for view, ground in self._grounds.items() if ground is current)

    @property
    def _owner(self) -> str:
        """Whose sitting, round or result is on the screen."""
        if self.shown in (self.drill, self.drill_end):
            return self.driller.person
        if self.runner.sitting is not None:
            return self.runner.sitting.attempt.person
        return self.outcome.attempt.person if self.outcome is not None else ""

    # Home

    def show_home(self) -> None:
        """Read packs and answers anew and show them."""
        self.runner.drop()
        self.today.drop()
        self.driller.drop()
        self._go(self.home)
        paths = self._context.paths
        read = partial(list_quiz_packs, paths.quiz_folders(), paths.pictures)
        self._context.jobs.run(lambda job: read(), self._take_packs, owner=self)

    def _take_packs(self, packs: QuizPacks) -> None:
        self.packs = packs
        if not self._context.unkept():
            self.home.session.look(self._context)
        person = self._context.person.id
        if not person or self._context.unkept():
            self.home.show_nobody(packs, kept=not self._context.unkept())
            self._home_ready()
            return
        self._context.database.run(
            lambda store: learning.overview(store, person), partial(self.today.look, packs.loaded), owner=self
        )

    def _show_home(self, found: learning.Overview, day: Day) -> None:
        self.home.show_overview(self.packs, found, day)
        self._home_ready()

    def _home_ready(self) -> None:
        if self.shown is self.home:
            self.home.say(self._context.say.language)
            frame.show(self, self._context)
            if self.isVisible() and not self.home.holds_focus:
                self.home.begin()

    def _tell_why(self, title: str, text: str) -> None:
        self._context.ask(title, text, say("learn.why.understood"), "", lambda: None)

    def _give_up(self, attempt: Attempt) -> None:
        """Close a sitting that cannot be gone on with."""
        self._context.database.run(
            lambda store: Attempts(store).close_attempt(attempt.id, Ended.TERMINATED),
            lambda _: self.show_home(),
            owner=self,
        )

    # A sitting

    def start(self, pack: QuizPack, mode: Mode) -> None:
        """Begin a sitting of a pack, or go on with the one that is open."""
        if self._context.unkept():
            return  # an answer that would be lost is not asked for
        person, language, chance = self._context.person.id, self._context.say.language, self.chance
        self._context.database.run(
            lambda store: learning.begin(store, person, pack, mode, language, chance), self.resume, owner=self
        )

    def resume(self, attempt: Attempt) -> None:
        """Go on with a sitting at its first item without an answer."""
        found = learning.entries(attempt, self.packs.loaded)
        if found is not None and self.shown is self.home:
            self.runner.begin(Sitting(attempt, found, self.clock))

    def _show_feedback(self) -> None:
        sitting = self.runner.sitting
        standing = sitting.response if sitting is not None else None
        if sitting is None or standing is None:
            return
        sitting.pause()
        self._reviewing = False
        self.feedback.show_feedback(
            sitting.entry,
            standing.response,
            self._context.say.language,
            last=sitting.is_last,
            confidence=standing.confidence,
        )
        self._go(self.feedback)
        self.feedback.begin()

    def after_feedback(self) -> None:
        if self._reviewing:
            self._go(self.result)
            self.result.begin()
        else:
            self.runner.after_feedback()

    # A drill, the card of dates

    def start_drill(self, drill: Drill) -> None:
        """Begin a round; what was open of another one is closed."""
        if not self._context.unkept() and self._context.person.id:
            self._last_drill = drill
            self.driller.start(drill, self.packs.loaded, self.chance)

    def _end_drill(self, ended: DrillEnded) -> None:
        self.drill_end.show_end(ended)
        self.drill_end.say(self._context.say.language)
        self._go(self.drill_end)
        self.drill_end.begin()

    def _save_dates(self) -> None:
        file = self.save_dates_as(self, self._context.paths.exports / "borderlens-dates.pdf")
        if file is not None:
            self.today.save_dates(file, date.today())

    # What a sitting came to

    def _show_result(self, result: Result) -> None:
        if self.today.running:  # never scored
            self.today.go_on()
            return
        self.outcome = result
        self.result.show_result(result, learning.entries(result.attempt, self.packs.loaded))
        self.result.say(self._context.say.language)
        self._go(self.result)
        self.result.begin()

    def _open_result(self, attempt: Attempt) -> None:
        self._context.database.run(lambda store: Attempts(store).result(attempt.id), self._show_result, owner=self)

    def _review(self, place: int) -> None:
        """Open one item of a closed sitting with its feedback."""
        if self.outcome is None:
            return
        attempt = self.outcome.attempt
        found = learning.entries(attempt, self.packs.loaded)
        if found is None:
            return
        standing = attempt.response_to(attempt.items[place].key)
        answer = standing.response if standing else None
        self._reviewing = True
        sure = standing.confidence if standing else None
        self.feedback.show_feedback(found[place], answer, self._context.say.language, review=place, confidence=sure)
        self._go(self.feedback)
        self.feedback.begin()

    def _export(self, table: str) -> None:
        if self.outcome is not None:
            pack = self.outcome.attempt.pack
            file = self.save_as(self, self._context.paths.exports / f"{pack}-{table}.csv")
            if file is not None:
                self.write_table(table, file)

    def write_table(self, table: str, file: Path) -> None:
        """Write the answers or the scores of the sitting on the screen to ``file``."""
        assert self.outcome is not None
        attempt = self.outcome.attempt.id
        self._context.database.run(
            lambda store: export.write(table, file, store, attempt),
            lambda rows: self._context.toast(say("learn.export.done", rows=rows, file=file.name)),
            owner=self,
        )

    # Frame

    def _go(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(self._grounds[view])
        self._look()
        frame.show(self, self._context)

    def _look(self) -> None:
        """The clock of the item runs only while the item is before the person's eyes."""
        sitting = self.runner.sitting
        if sitting is not None:
            if self.shown is self.item and self.isVisible():
                sitting.look()
            else:
                sitting.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sitting = self.runner.sitting
        if event.key() == Qt.Key.Key_Escape and sitting is not None and sitting.is_test:
            self.runner.ask_leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look()

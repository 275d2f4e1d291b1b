"""The plan in progress: what stands, what the forms on this laptop hold, and how it is kept and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from borderlens.domain.competence import Criteria
from borderlens.domain.sessions import Plan, Session
from borderlens.packs.quiz_pack import QuizPack, list_quiz_packs
from borderlens.services.forms import shelf
from borderlens.services.forms.shelf import Series
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.sessions.plan import draft as drafts
from borderlens.ui.pages.sessions.plan.draft import Draft
from borderlens.ui.pages.sessions.plan.form_facts import FormFacts, facts_of

KEEP_AFTER_MS = 400


class PlanDesk(QObject):
    """``changed`` after every change of the draft, ``loaded`` when forms were read, ``kept`` after each keeping."""

    changed = Signal()
    loaded = Signal()
    kept = Signal()
    moved = Signal(int, int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.draft: Draft | None = None
        self.series: tuple[Series, ...] = ()
        self.packs: tuple[QuizPack, ...] = ()
        self.facts: dict[str, FormFacts] = {}
        self.counting: Job | None = None
        self._timer = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)

    @property
    def plan(self) -> Plan:
        assert self.draft is not None
        return self.draft.plan

    @property
    def language(self) -> str:
        return self.context.say.language

    def enter(self, shown: Callable[[], None]) -> None:
        """Read the draft, unless it is here already, and the forms as they are on the disk now; then ``shown()``."""
        self.context.jobs.run(lambda job: self._read(), self._take, owner=self)
        if self.draft is not None:
            shown()
            return

        def take(found: Draft | None) -> None:
            self.draft = found or self._fresh()
            shown()
            self._count()

        paths = self.context.paths
        self.context.database.run(lambda store: drafts.recall(store, paths), take, owner=self)

    def change(self, **changes: object) -> None:
        """Other values in the plan."""
        assert self.draft is not None
        self._put(drafts.with_plan(self.draft, **changes))

    def decide(self, criteria: Criteria) -> None:
        assert self.draft is not None
        if not self.draft.locked:
            self._put(drafts.with_state(self.draft, criteria=criteria))

    def lock(self) -> None:
        assert self.draft is not None
        self._put(drafts.with_state(self.draft, locked=True))
        self.keep()

    def go_to(self, step: int) -> None:
        assert self.draft is not None
        self._put(drafts.with_state(self.draft, step=step))
        self.keep()

    def choose_forms(self, forms: Mapping[str, tuple[str, ...]]) -> None:
        assert self.draft is not None
        if not self.draft.locked:
            self.change(forms={phase: ids for phase, ids in forms.items() if ids})
            self._count()

    def keep(self) -> None:
        """Write the draft now."""
        self._timer.stop()
        if self.draft is None:
            return
        self.draft = drafts.with_state(self.draft, saved_at=datetime.now().strftime("%H:%M"))
        draft, paths = self.draft, self.context.paths
        self.context.database.run(
            lambda store: drafts.keep(store, paths, draft), lambda _: self.kept.emit(), self._unkept, owner=self
        )

    def keep_pending(self) -> None:
        """Write what was changed a moment ago; nothing is written where nothing was."""
        if self._timer.isActive():
            self.keep()

    def drop(self, done: Callable[[], None]) -> None:
        """The plan is given up."""
        self._timer.stop()
        self.draft, paths = None, self.context.paths
        self.context.database.run(lambda store: drafts.drop(store, paths), lambda _: done(), owner=self)

    def open(self, done: Callable[[Session], None], failed: Callable[[Exception], None]) -> None:
        """The plan becomes a session with fixed criteria; the draft is gone. All of it, or nothing."""
        assert self.draft is not None
        self._timer.stop()
        draft, paths = self.draft, self.context.paths

        def work(store: Store) -> Session:
            from borderlens.services.sessions.sessions import Sessions

            sessions = Sessions(store, paths)
            with store.transaction():
                opened = sessions.open(draft.plan)
                sessions.fix(opened.id, draft.criteria)
                drafts.drop(store, paths)
            return opened

        def opened(session: Session) -> None:
            self.draft = None
            done(session)

        self.context.database.run(work, opened, failed, owner=self)

    def _fresh(self) -> Draft:
        language = self.context.say.language
        today = datetime.now().date().isoformat()
        return Draft(Plan("", starts_on=today, languages=(language,)))

    def _put(self, draft: Draft) -> None:
        if draft != self.draft:
            self.draft = draft
            self._timer.start()
            self.changed.emit()

    def _unkept(self, error: Exception) -> None:
        self.context.give_up_keeping(error)

    # Forms

    def _read(self) -> tuple[tuple[Series, ...], tuple[QuizPack, ...]]:
        paths = self.context.paths
        return shelf.found(paths.data), list_quiz_packs(paths.quiz_folders(), paths.pictures).loaded

    def _take(self, read: tuple[tuple[Series, ...], tuple[QuizPack, ...]]) -> None:
        self.series, self.packs = read
        self.loaded.emit()
        self._count()

    def chosen_series(self) -> tuple[Series, ...]:
        """Series of which a form is chosen."""
        if self.draft is None:
            return ()
        ids = {form for forms in self.plan.forms.values() for form in forms}
        return tuple(one for one in self.series if ids & {kept.record.id for kept in one.forms})

    def _count(self) -> None:
        """Open the chosen forms that were not counted yet; one count at a time."""
        if self.counting is not None:
            return
        new = [one for one in self.chosen_series() if any(kept.record.id not in self.facts for kept in one.forms)]
        if not new:
            return
        total, data = sum(len(one.forms) for one in new), self.context.paths.data
        done = 0

        def work(job: Job) -> dict[str, FormFacts]:
            def check() -> None:
                nonlocal done
                job.check()
                job.report(done, total)
                done += 1

            return facts_of(new, data, check)

        def take(facts: dict[str, FormFacts]) -> None:
            self.counting = None
            self.facts.update(facts)
            self.loaded.emit()
            self._count()

        def failed(error: Exception) -> None:
            self.counting = None
            self.context.errors.show(error)

        self.counting = self.context.jobs.run(work, take, failed, progress=self.moved.emit, owner=self)
        self.loaded.emit()

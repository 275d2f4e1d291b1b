"""What the dashboard shows and how it is fetched: figures of one filter, kept until something changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from borderlens.domain.attempts import Mode
from borderlens.domain.sessions import PHASES
from borderlens.paths import Paths
from borderlens.services.figures.records import Dashboard, Filter, GroupRow, SessionRow
from borderlens.ui.context import Context
from borderlens.ui.jobs import Cancelled, Job

KEPT_MOST = 24  # boards of other filters, so that a chip that is put back answers at once


class Source(Protocol):
    """What is asked of ``services.figures.figures.Figures``."""

    def refresh(self, progress: Callable[[int, int], None], cancelled: Callable[[], None]) -> object: ...
    def sessions(self) -> tuple[SessionRow, ...]: ...
    def dashboard(self, filter: Filter) -> Dashboard: ...
    def shared(self, filter: Filter) -> Dashboard: ...


def open_figures(store: Any, paths: Paths) -> Source:
    from borderlens.services.figures.figures import Figures

    return Figures(store, paths)


@dataclass(frozen=True, slots=True)
class _Loaded:
    sessions: tuple[SessionRow, ...]
    names: Mapping[str, str]
    board: Dashboard | None


class Desk(QObject):
    """``changed`` when filter, figures or hiding are others; ``moved`` while something is counted or no more.

    Attributes:
        filter: what is looked at, or will be when ``board`` has come.
        board: the figures of ``filter``; None before the first came, and where there is no session.
        read, failed: the figures came once; the last counting did not come to an end.
        hidden: names are kept off the screen; the rule until somebody shows them.
        agencies, countries: what a filter may choose from.
    """

    changed = Signal()
    moved = Signal()
    faulted = Signal(object)
    _counted = Signal(int, int, int)  # from the database's thread

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.open_figures: Callable[[Any, Paths], Source] = open_figures
        self.filter = Filter()
        self.board: Dashboard | None = None
        self.sessions: tuple[SessionRow, ...] = ()
        self.names: Mapping[str, str] = {}
        self.hidden = True
        self.read, self.failed = False, False
        self.agencies: tuple[GroupRow, ...] = ()
        self.countries: tuple[GroupRow, ...] = ()
        self.progress: tuple[int, int] | None = None
        self._turn = 0
        self._source: tuple[Any, Source] | None = None  # the database's thread alone touches it
        self._job: Job | None = None
        self._boards: OrderedDict[tuple[Filter, bool], Dashboard] = OrderedDict()
        self._counted.connect(self._show_progress)

    @property
    def loading(self) -> bool:
        return self._job is not None and not self._job.done

    @property
    def session(self) -> SessionRow | None:
        """The session that is looked at; None for all together."""
        return next((row for row in self.sessions if row.id == self.filter.session), None)

    @property
    def titles(self) -> dict[str, str]:
        """Titles of the sessions by id."""
        return {row.id: row.title for row in self.sessions}

    @property
    def shared(self) -> Dashboard | None:
        """The figures of ``filter`` in which nobody can be found out, once ``ask_shared`` brought them."""
        return self._boards.get((self.filter, True))

    def load(self) -> None:
        """Count what is new, then show the session and the occasion that were chosen elsewhere."""
        chosen = self._context.chosen
        phase = Mode(chosen.phase) if chosen.phase in {mode.value for mode in PHASES} else Mode.POST
        wanted = replace(self.filter, session=chosen.session, phase=phase)
        if wanted.session != self.filter.session:
            wanted = replace(wanted, country="", agency="")
        self.filter = wanted
        turn = self._next_turn()

        def work(store: Any) -> _Loaded:
            figures = self._figures(store)
            figures.refresh(partial(self._counted.emit, turn), partial(self._check, turn))
            sessions = tuple(figures.sessions())
            names = {person.id: person.name for person in store.people.all()}
            known = wanted if wanted.session in {row.id for row in sessions} else replace(wanted, session="")
            return _Loaded(sessions, names, figures.dashboard(known) if sessions else None)

        self._run(work, partial(self._loaded, turn))

    def choose(self, **changes: object) -> None:
        """Look at something else: any field of ``Filter``. What was counted before is shown at once."""
        wanted = replace(self.filter, **changes)
        if "session" in changes and wanted.session != self.filter.session:
            wanted = replace(wanted, country="", agency="")
        if "country" in changes and wanted.country != self.filter.country:
            wanted = replace(wanted, agency="")
        if wanted == self.filter:
            return
        self.filter = wanted
        self._context.chosen.session, self._context.chosen.phase = wanted.session, wanted.phase.value
        turn = self._next_turn()
        kept = self._boards.get((wanted, False))
        if kept is not None:
            self._take(kept)
            self.changed.emit()
            self.moved.emit()
            return

        def work(store: Any) -> Dashboard:
            return self._figures(store).dashboard(wanted)

        self._run(work, partial(self._came, turn))

    def hide_names(self, hidden: bool) -> None:
        if hidden != self.hidden:
            self.hidden = hidden
            self.changed.emit()

    def ask_shared(self) -> None:
        """Fetch the figures for sharing; ``changed`` when they are there."""
        wanted = self.filter
        if self.board is None or self.loading or (wanted, True) in self._boards:
            return

        def came(board: Dashboard) -> None:
            self._keep(wanted, True, board)
            self.changed.emit()

        self._context.database.run(
            lambda store: self._figures(store).shared(wanted),
            came, self.faulted.emit, owner=self,
        )  # fmt: skip

    def _run(self, work: Callable[[Any], object], came: Callable[[Any], None]) -> None:
        turn = self._turn
        self._job = self._context.database.run(work, came, partial(self._failed, turn), owner=self)
        self.moved.emit()

    def _figures(self, store: Any) -> Source:
        """The figures over ``store``, kept while it is the same, since they keep what they have read."""
        if self._source is None or self._source[0] is not store:
            self._source = (store, self.open_figures(store, self._context.paths))
        return self._source[1]

    def _check(self, turn: int) -> None:
        if turn != self._turn:
            raise Cancelled

    def _next_turn(self) -> int:
        """What was asked before is not waited for any more."""
        if self._job is not None:
            self._job.cancel()
        self._turn += 1
        self.progress = None
        return self._turn

    def _loaded(self, turn: int, found: _Loaded) -> None:
        if turn != self._turn:
            return
        self.read, self.sessions, self.names = True, found.sessions, found.names
        if found.board is None:
            self.board = None
            self._boards.clear()
        else:
            self.filter = found.board.filter
            if self.board is not None and self.board.version != found.board.version:
                self._boards.clear()
            self._put(found.board)
        self._end()

    def _came(self, turn: int, board: Dashboard) -> None:
        if turn == self._turn:
            self._put(board)
            self._end()

    def _put(self, board: Dashboard) -> None:
        self._keep(self.filter, False, board)
        self._take(board)

    def _take(self, board: Dashboard) -> None:
        self.board = board
        if not self.filter.country and not self.filter.agency:
            self.countries, self.agencies = board.countries, board.agencies
        elif not self.filter.agency:
            self.agencies = board.agencies

    def _keep(self, filter: Filter, shared: bool, board: Dashboard) -> None:
        self._boards[filter, shared] = board
        while len(self._boards) > KEPT_MOST:
            self._boards.popitem(last=False)

    def _end(self) -> None:
        self._job, self.progress, self.failed = None, None, False
        self.changed.emit()
        self.moved.emit()

    def _failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._job, self.progress, self.failed = None, None, True
            self.changed.emit()
            self.moved.emit()
        self.faulted.emit(error)

    def _show_progress(self, turn: int, done: int, total: int) -> None:
        if turn == self._turn and self.loading:
            self.progress = (done, total)
            self.moved.emit()

"""Figures of sessions, as the window, the report and the exports show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency
from borderlens.domain.sessions import PHASES
from borderlens.paths import Paths
from borderlens.services.figures.calibration import Calibration, calibrate
from borderlens.services.figures.changes import changes
from borderlens.services.figures.confusion import confusion
from borderlens.services.figures.groups import group_rows
from borderlens.services.figures.indicator import indicator
from borderlens.services.figures.item_rows import item_rows
from borderlens.services.figures.people import people_rows
from borderlens.services.figures.rasch_map import rasch_map
from borderlens.services.figures.records import RASCH_LEAST, Dashboard, Filter, SessionRow
from borderlens.services.figures.selection import Chosen, Occasion, choose, occasion
from borderlens.services.figures.sharing import sharing, without_people
from borderlens.services.figures.sheets import Keys, Progress, refresh
from borderlens.services.figures.statistics.rasch import NoEstimate
from borderlens.services.figures.table import Flags, Table, read_table, undisturbed
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.store.protocol import Store


class Figures:
    """Figures over one store. Keep one for as long as a page is open: what was read is kept until something changes.

    Use it from the thread that owns the store.
    """

    def __init__(self, store: Store, paths: Paths) -> None:
        self._store = store
        self._paths = paths
        self._opened: dict[str, ReleasedForm] = {}
        self._held: tuple[int, Table] | None = None
        self._occasions: dict[tuple[Mode, bool], Occasion] = {}
        self._scales: dict[tuple[tuple[Mode, ...], bool, Competency, bytes], Calibration | None] = {}

    def refresh(
        self,
        progress: Progress = lambda done, total: None,
        cancelled: Callable[[], None] = lambda: None,
    ) -> int:
        """Score what has come since the last time; gives the number of sittings. Slow after a merge: do it in a job.

        Args:
            progress: told (done, all). cancelled: called now and then, raises to stop; what is done stays.
        """
        made = refresh(self._store, Keys(self._paths, self._opened), progress, cancelled)
        if made:
            self._held = None
        return made

    def sessions(self) -> tuple[SessionRow, ...]:
        """Every session, the latest first."""
        table = self._table()
        rows = []
        for at, register in enumerate(table.sessions):
            session, seats = register.session, table.session == at
            rows.append(
                SessionRow(
                    id=session.id,
                    title=session.plan.title,
                    place=session.plan.place,
                    starts_on=session.plan.starts_on,
                    ends_on=session.plan.ends_on,
                    countries=tuple(
                        c for k, c in enumerate(table.countries) if c and (table.country[seats] == k).any()
                    ),
                    enrolled=int(seats.sum()),
                    sat={
                        phase: int((seats & (self._occasion(phase, False).sat | self._occasion(phase, True).sat)).sum())
                        for phase in PHASES
                    },
                    fixed=session.criteria is not None,
                    closed=session.closed_at is not None,
                    simulated=session.plan.simulated,
                )
            )
        return tuple(reversed(rows))

    def dashboard(self, filter: Filter) -> Dashboard:
        """Everything about one filter, also what came since ``refresh`` was run last.

        Raises:
            KeyError: the filter's session is not here.
        """
        table = self._table()
        chosen = choose(table, filter, self._occasion(filter.phase, filter.photo_check))
        with undisturbed():
            return self._dashboard(table, chosen, np.ones(len(table.people), np.bool_))

    def shared(self, filter: Filter) -> Dashboard:
        """What of it may be shown to others (``disclosure``): no people, no small cells, none that can be reckoned.

        Rows of groups that are hidden have no numbers. Sessions too small for a report of their own are not in a pooled
        one.

        Raises:
            KeyError: the filter's session is not here.
            TooFewToShare: the filter leaves too few people, or telling about them would tell about too few others.
        """
        table = self._table()
        held = self._occasion(filter.phase, filter.photo_check)
        chosen = choose(table, filter, held)
        whole = choose(table, replace(filter, country="", agency=""), held)
        told = sharing(table, whole, chosen)
        with undisturbed():
            board, all_of_it = (
                self._dashboard(table, replace(one, seats=seats), told.pool)
                for one, seats in ((chosen, told.seats), (whole, told.everybody))
            )
            return without_people(board, all_of_it, told)

    def _dashboard(self, table: Table, chosen: Chosen, allowed: Flags) -> Dashboard:
        filter, sheets = chosen.filter, chosen.sheets(table)
        items, reliability = item_rows(table, sheets, filter.competency)
        agencies, countries, sessions = group_rows(table, chosen)
        pooled = self._pool(table, chosen)
        takers = int((pooled & chosen.occasion.asked(filter.competency)).sum())
        return Dashboard(
            filter=filter,
            indicator=indicator(table, chosen, filter.competency),
            people=people_rows(table, chosen),
            confusion=confusion(table, sheets),
            items=items,
            reliability=reliability,
            changes=changes(
                table,
                filter,
                allowed,
                lambda phase: self._occasion(phase, filter.photo_check),
                lambda phases: self._calibration(table, pooled, filter, phases),
            ),
            agencies=agencies,
            countries=countries,
            sessions=sessions,
            rasch=rasch_map(
                table,
                takers,
                self._calibration(table, pooled, filter, (filter.phase,)) if takers >= RASCH_LEAST else None,
                sheets,
                filter.competency,
            ),
            version=self._store.reading.version(),
            others={c: indicator(table, chosen, c) for c in Competency if c != filter.competency},
        )

    def _pool(self, table: Table, chosen: Chosen) -> Flags:
        """Seats whose answers locate items: all sessions, but what was made up stays apart from what was answered."""
        made_up = np.array([register.session.plan.simulated for register in table.sessions], np.bool_)[table.session]
        kinds = set(made_up[chosen.seats].tolist()) or {False}
        pool: Flags = np.isin(made_up, list(kinds))
        return pool

    def _calibration(self, table: Table, pooled: Flags, filter: Filter, phases: tuple[Mode, ...]) -> Calibration | None:
        key = (phases, filter.photo_check, filter.competency, pooled.tobytes())
        if key not in self._scales:
            sheets = np.zeros(len(table.seat), np.bool_)
            for phase in phases:
                sheets |= self._occasion(phase, filter.photo_check).sheets
            sheets[sheets] = pooled[table.seat[sheets]]
            try:
                self._scales[key] = calibrate(table, sheets, filter.competency)
            except NoEstimate:
                self._scales[key] = None
        return self._scales[key]

    def _table(self) -> Table:
        version = self._store.reading.version()
        if self._held is None or self._held[0] != version:
            self.refresh()
            self._held = (version, read_table(self._store))
            self._occasions.clear()
            self._scales.clear()
        return self._held[1]

    def _occasion(self, phase: Mode, photo_check: bool) -> Occasion:
        table = self._table()
        if (phase, photo_check) not in self._occasions:
            self._occasions[phase, photo_check] = occasion(table, phase, photo_check)
        return self._occasions[phase, photo_check]

"""Choosing items by mixed integer programming: how many of each class go to each form.

Usual statement of test assembly (van der Linden, "Linear Models for Optimal Test Design", 2005): decision variables
for what goes where, the blueprint as linear rules, and the minimax principle for the aim: the largest distance between
the forms' expected scores on a grid of abilities is made as small as it can be. Items that no rule and no score can
tell apart make one class with a whole-number variable a form instead of one 0-1 variable each: this takes away the
symmetry that makes such programmes slow. The common items count once and cancel out of every distance.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from borderlens.domain.errors import Cancelled
from borderlens.services.forms.classes import Choice, Problem

SLICES = (1, 20, 400, 8000)
"""Nodes the solver may open, one after the other, until its answer will do; between two of them one may cancel.

Counted in nodes, not in seconds, so that every machine gives the same answer."""
_PATIENCE = 60.0  # seconds for one slice, whatever the nodes
WILL_DO = 2.0
"""An answer within so many times of what is good enough is taken, though a better one was not ruled out."""
_GAP = 0.02
_SIDE = 0.25  # weight of the distance within a group, beside that of the whole form
_JITTER = 1e-5  # chance among solutions that are equally good
_OPTIMAL, _INFEASIBLE = 0, 2


def solve(
    problem: Problem,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Choice | None:
    """The best choice found; None when no choice keeps every rule.

    Raises:
        Cancelled: before a slice of the work, when ``cancelled`` says so.
    """
    rows = _Rows(problem)
    best: Choice | None = None
    for done, nodes in enumerate(SLICES):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, len(SLICES))
        answer = milp(
            rows.cost(),
            integrality=rows.whole(),
            bounds=Bounds(rows.low, rows.high),
            constraints=rows.constraint(),
            options={"node_limit": nodes, "time_limit": _PATIENCE, "mip_rel_gap": _GAP},
        )
        if answer.status == _INFEASIBLE:
            return None
        if answer.x is not None:
            best = rows.choice(answer.x)
        if answer.status == _OPTIMAL or (answer.x is not None and rows.will_do(answer.x)):
            break
    if progress is not None:
        progress(len(SLICES), len(SLICES))
    return best


class _Rows:
    """The programme's columns: own[form, class], common[class], then top, bottom and distance of each match."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._classes = len(problem.supply)
        self._counts = self._classes * (problem.forms + 1)
        grid = len(problem.points[0]) if problem.points else 0
        self._matches = [frozenset(range(self._classes)), *problem.watched]
        self._width = 2 * grid + 1
        size = self._counts + self._width * len(self._matches)
        self.low, self.high = np.zeros(size), np.full(size, np.inf)
        self._entries: list[tuple[int, int, float]] = []
        self._least: list[float] = []
        self._most: list[float] = []
        for match in range(len(self._matches)):
            self.low[self._distance(match)] = problem.side_floor if match else problem.floor
        self._add_counts()
        for match, members in enumerate(self._matches):
            self._add_match(match, members, grid)

    def _own(self, form: int, kind: int) -> int:
        return form * self._classes + kind

    def _common(self, kind: int) -> int:
        return self._problem.forms * self._classes + kind

    def _distance(self, match: int) -> int:
        return self._counts + (match + 1) * self._width - 1

    def _row(self, entries: dict[int, float], least: float, most: float) -> None:
        at = len(self._least)
        self._entries += [(at, column, value) for column, value in entries.items()]
        self._least.append(least)
        self._most.append(most)

    def _add_counts(self) -> None:
        problem, forms = self._problem, range(self._problem.forms)
        for kind, supply in enumerate(problem.supply):
            if supply is not None:
                self._row({self._common(kind): 1.0, **{self._own(f, kind): 1.0 for f in forms}}, 0, supply)
        self._row({self._common(kind): 1.0 for kind in range(self._classes)}, problem.common, problem.common)
        for rule in problem.rules:
            for form in forms:
                columns = (*(self._own(form, k) for k in rule.members), *(self._common(k) for k in rule.members))
                self._row(dict.fromkeys(columns, 1.0), rule.least, rule.most)
        for group in problem.equal:
            for form in forms[1:]:
                row = {self._own(0, k): 1.0 for k in group} | {self._own(form, k): -1.0 for k in group}
                self._row(row, 0, 0)

    def _add_match(self, match: int, members: frozenset[int], grid: int) -> None:
        start, distance = self._counts + match * self._width, self._distance(match)
        for at in range(grid):
            top, bottom = start + 2 * at, start + 2 * at + 1
            for form in range(self._problem.forms):
                own = {self._own(form, k): self._problem.points[k][at] for k in members}
                self._row({**own, top: -1.0}, -np.inf, 0)
                self._row({**own, bottom: -1.0}, 0, np.inf)
            self._row({top: 1.0, bottom: -1.0, distance: -1.0}, -np.inf, 0)

    def cost(self) -> NDArray[np.float64]:
        """Missing items weigh most, then the distance of the whole forms, then those within groups, then chance."""
        cost = np.zeros(len(self.low))
        cost[: self._counts] = np.random.default_rng(self._problem.seed).uniform(0, _JITTER, self._counts)
        for match in range(len(self._matches)):
            cost[self._distance(match)] = _SIDE if match else 1.0
        for kind, supply in enumerate(self._problem.supply):
            if supply is None:
                for column in (self._common(kind), *(self._own(f, kind) for f in range(self._problem.forms))):
                    cost[column] = 1.0
        return cost

    def will_do(self, x: NDArray[np.float64]) -> bool:
        """True when the forms as wholes lie close enough together."""
        return bool(x[self._distance(0)] <= WILL_DO * self._problem.floor)

    def whole(self) -> NDArray[np.int8]:
        kinds = np.zeros(len(self.low), np.int8)
        kinds[: self._counts] = 1
        return kinds

    def constraint(self) -> LinearConstraint:
        rows, columns, values = zip(*self._entries, strict=True)
        matrix = csr_array((values, (rows, columns)), shape=(len(self._least), len(self.low)))
        return LinearConstraint(matrix, self._least, self._most)

    def choice(self, x: NDArray[np.float64]) -> Choice:
        counts = np.rint(x[: self._counts]).astype(int).reshape(self._problem.forms + 1, self._classes).tolist()
        return Choice(tuple(counts[-1]), tuple(tuple(row) for row in counts[:-1]))

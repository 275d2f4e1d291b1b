"""The session that is being planned, kept on this laptop until it is opened or dropped. Without Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date

from borderlens.domain.competence import Criteria
from borderlens.domain.events import canonical
from borderlens.domain.sessions import Plan
from borderlens.paths import Paths
from borderlens.services.forms.codec import read, write
from borderlens.store.protocol import Store

KEY = "session_plan"
STEPS = ("place", "forms", "criteria", "open")


@dataclass(frozen=True, slots=True)
class State:
    """What the wizard keeps beside the plan.

    Attributes:
        locked: the criteria and the forms they were decided on cannot be changed any more.
        step: the place in ``STEPS`` where the trainer was.
        saved_at: local time of the last keeping, HH:MM; empty before it.
    """

    criteria: Criteria = field(default_factory=Criteria)
    locked: bool = False
    step: int = 0
    saved_at: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The plan in progress, and where the wizard is with it."""

    plan: Plan
    state: State = field(default_factory=State)

    @property
    def criteria(self) -> Criteria:
        return self.state.criteria

    @property
    def locked(self) -> bool:
        return self.state.locked

    @property
    def step(self) -> int:
        return self.state.step


@dataclass(frozen=True, slots=True)
class Lacking:
    """What hinders a step from being left; empty where nothing does. Words ``session_plan.lacks.<value>``."""

    title: bool = False
    starts_on: bool = False
    ends_on: bool = False
    order: bool = False

    def __bool__(self) -> bool:
        return self.title or self.starts_on or self.ends_on or self.order


def lacking(plan: Plan) -> Lacking:
    """Place and people: a title; days that exist, the last not before the first. The last day may be left out."""
    first, last = _day(plan.starts_on), _day(plan.ends_on)
    return Lacking(
        title=not plan.title.strip(),
        starts_on=first is None,
        ends_on=bool(plan.ends_on) and last is None,
        order=first is not None and last is not None and last < first,
    )


def days(plan: Plan, most: int = 31) -> tuple[str, ...]:
    """The days of a session, at most ``most``; none where the first day is not known."""
    first = _day(plan.starts_on)
    if first is None:
        return ()
    last = _day(plan.ends_on) or first
    count = min(max((last - first).days, 0) + 1, most)
    return tuple(date.fromordinal(first.toordinal() + at).isoformat() for at in range(count))


def recall(store: Store, paths: Paths) -> Draft | None:
    """The plan in progress; None without one. Where only the wizard's place in it is unreadable, it begins anew."""
    from borderlens.services.sessions.sessions import Sessions

    plan = Sessions(store, paths).draft()
    if plan is None:
        return None
    try:
        return Draft(plan, read(State, json.loads(store.recall(KEY) or "")))
    except (ValueError, RecursionError):
        return Draft(plan)


def keep(store: Store, paths: Paths, draft: Draft) -> None:
    from borderlens.services.sessions.sessions import Sessions

    with store.transaction():
        Sessions(store, paths).keep_draft(draft.plan)
        store.remember(KEY, canonical(write(draft.state)).decode())


def drop(store: Store, paths: Paths) -> None:
    from borderlens.services.sessions.sessions import Sessions

    with store.transaction():
        Sessions(store, paths).drop_draft()
        store.remember(KEY, None)


def with_state(draft: Draft, **changes: object) -> Draft:
    """The draft with some of the wizard's fields changed."""
    return replace(draft, state=replace(draft.state, **changes))  # type: ignore[arg-type]


def with_plan(draft: Draft, **changes: object) -> Draft:
    """The draft with some fields of its plan changed."""
    return replace(draft, plan=replace(draft.plan, **changes))  # type: ignore[arg-type]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

"""Plans in order: a title, real days, phases and forms that can be assigned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from borderlens.domain.people import tidy
from borderlens.domain.session_errors import NotADay, TitleMissing, TooManyForms, UnknownPhase
from borderlens.domain.sessions import PHASES, Plan
from borderlens.services.sessions.assigning import MOST

TITLE_LIMIT = 120


def checked_plan(plan: Plan) -> Plan:
    """The plan with its words in one Unicode form.

    Raises:
        TitleMissing, NotADay, UnknownPhase, TooManyForms.
    """
    title = tidy(plan.title)
    if not title or len(title) > TITLE_LIMIT:
        raise TitleMissing(limit=TITLE_LIMIT)
    starts, ends = (checked_day(day) if day else "" for day in (plan.starts_on, plan.ends_on))
    if starts and ends and ends < starts:
        raise NotADay(day=ends)
    for phase, forms in plan.forms.items():
        checked_forms(phase, forms)
    return replace(plan, title=title, place=tidy(plan.place), starts_on=starts, ends_on=ends)


def checked_forms(phase: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    """Forms that a phase can have. Raises ``UnknownPhase``, ``TooManyForms``."""
    known = [phase.value for phase in PHASES]
    if phase not in known:
        raise UnknownPhase(phase=phase[:40], known=", ".join(known))
    if len(set(forms)) > MOST:
        raise TooManyForms(phase=phase, count=len(set(forms)), limit=MOST)
    return forms


def checked_day(day: str) -> str:
    """The day as ISO 8601 writes it. Raises ``NotADay``."""
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError as error:
        raise NotADay(day=day[:40]) from error

"""What a person of a session is to sit on this laptop, and how far that is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from borderlens.domain.attempts import AttemptSummary, Mode
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import PHASES


class DutyState(StrEnum):
    """Words ``joint.duty.<value>``."""

    LOCKED = "locked"  # the criteria are not fixed
    NO_FORM = "no_form"  # the form is not on this laptop
    READY = "ready"
    BEGUN = "begun"  # here, and not closed
    DONE = "done"  # here, and closed


@dataclass(frozen=True, slots=True)
class Duty:
    """One form that a person sits in one phase of a session.

    Attributes:
        title: of the session. blueprint: the form's; empty where it is not known here.
        attempt: the sitting on this laptop, begun or done; empty where there is none. A sitting on another laptop is
            known only where its bundle was merged.
        closed: the session is closed.
    """

    session: str
    title: str
    phase: Mode
    form: str
    blueprint: str
    state: DutyState
    attempt: str = ""
    closed: bool = False


def duties_of(
    register: Register,
    person: str,
    attempts: Iterable[AttemptSummary],
    blueprints: Mapping[str, str],
    here: frozenset[str],
) -> tuple[Duty, ...]:
    """The person's duties in one session, before, after, follow-up.

    Args:
        attempts: sittings in the session of the person and of every entry that was joined to the person.
        blueprints: by form. here: forms that lie on this laptop.
    """
    session = register.session
    entry = register.enrolled[register.merged.get(person, person)]
    sat = [attempt for attempt in attempts if attempt.session == session.id]
    found = []
    for phase in PHASES:
        for form in entry.forms.get(phase.value, ()):
            blueprint = blueprints.get(form, "")
            # Another form of the same blueprint may have been sat, on paper or before two entries were joined.
            mine = [a for a in sat if a.mode is phase and (a.form == form or (blueprint and a.pack == blueprint))]
            attempt = next((a for a in mine if a.ended), None) or next((a for a in reversed(mine) if not a.ended), None)
            if attempt is not None:
                state = DutyState.DONE if attempt.ended else DutyState.BEGUN
            elif session.criteria is None:
                state = DutyState.LOCKED
            else:
                state = DutyState.READY if form in here else DutyState.NO_FORM
            id = attempt.id if attempt else ""
            closed = session.closed_at is not None
            found.append(Duty(session.id, session.plan.title, phase, form, blueprint, state, id, closed))
    return tuple(found)

"""A test of a session: begun as the session assigned it, or gone on with; the extra time it was begun with stays."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from borderlens.domain.attempts import Attempt, Mode
from borderlens.paths import Paths
from borderlens.services.attempts import Attempts
from borderlens.services.forms.sealed import SealedForm
from borderlens.store.protocol import Store
from borderlens.ui.chosen import Duty

MOST = 2.0  # times the usual minutes
_EXTRA = "extra_time.{attempt}"


@dataclass(frozen=True, slots=True)
class Begun:
    """A sitting with its form, and the factor on its minutes."""

    attempt: Attempt
    form: SealedForm
    extra_time: float


def begin_duty(store: Store, paths: Paths, person: str, duty: Duty, language: str) -> Begun:
    """Begin the test, or go on with the sitting that stands for it. For the database's thread.

    Raises:
        CriteriaNotFixed, NotEnrolled, NotAssigned, FormNotHere, UnknownSession, NotAForm, NewerForm.
    """
    from borderlens.services.forms.shelf import received_form
    from borderlens.services.sessions.sessions import Sessions

    sessions, phase = Sessions(store, paths), Mode(duty.phase)
    known = next(
        (
            found.attempt
            for found in sessions.duties(person)
            if (found.session, found.phase, found.form) == (duty.session, phase, duty.form)
        ),
        "",
    )
    if known:
        attempt = Attempts(store).attempt(known)
    else:
        with store.transaction():
            attempt = sessions.sit(duty.session, person, phase, duty.form, language=language)
            if duty.extra_time > 1:
                store.remember(_EXTRA.format(attempt=attempt.id), str(duty.extra_time))
    return Begun(attempt, received_form(attempt.form, paths.data), _extra_time(store, attempt.id))


def _extra_time(store: Store, attempt: str) -> float:
    kept = store.recall(_EXTRA.format(attempt=attempt)) or "1"
    with suppress(ValueError):
        return min(max(float(kept), 1.0), MOST)
    return 1.0

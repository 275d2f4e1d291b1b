"""A test of a session: begun as the session assigned it, or gone on with."""

from __future__ import annotations

from dataclasses import dataclass

from borderlens.domain.attempts import Attempt, Mode
from borderlens.paths import Paths
from borderlens.services.attempts import Attempts
from borderlens.services.forms.sealed import SealedForm
from borderlens.store.protocol import Store
from borderlens.ui.chosen import Duty


@dataclass(frozen=True, slots=True)
class Begun:
    """A sitting with its form; the extra time it was begun with stands in the sitting."""

    attempt: Attempt
    form: SealedForm


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
    attempt = (
        Attempts(store).attempt(known)
        if known
        else sessions.sit(duty.session, person, phase, duty.form, language=language, extra_time=duty.extra_time)
    )
    return Begun(attempt, received_form(attempt.form, paths.data))

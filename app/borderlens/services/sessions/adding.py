"""Forms of a phase that were made only after the session was opened: those of the follow-up, months later."""

from __future__ import annotations

from collections.abc import Sequence

from borderlens.domain.events import EventKind
from borderlens.domain.session_errors import FormNotHere, PhaseHasForms, SessionClosed
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Session
from borderlens.services.forms.record import SHOWN
from borderlens.services.forms.shelf import file_of
from borderlens.services.sessions.assigning import assign_added
from borderlens.services.sessions.joining import blueprint_of
from borderlens.services.sessions.planning import checked_forms
from borderlens.services.sessions.writing import Writing


class AddedForms(Writing):
    """What was fixed stays: forms come to a phase that has none, and nobody's other forms change."""

    def add_forms(self, id: str, phase: str, forms: Sequence[str]) -> Session:
        """Give a phase its forms and everybody their own of them; the other laptops learn it by a new session file.

        Again with the same forms, only those people get one who have none in that phase yet: walk-ins whose bundle came
        in since.

        Raises:
            UnknownPhase, TooManyForms. PhaseHasForms: it has others, and they stand.
            FormNotHere: a form was not made on this laptop. SessionClosed, NotTheTrainer, UnknownSession.
        """
        chosen = checked_forms(phase, tuple(dict.fromkeys(forms)))
        with self._writing():
            session = self._led(id)
            if session.closed_at is not None:
                raise SessionClosed(session=session.plan.title)
            there = session.plan.forms.get(phase, ())
            if there and set(there) != set(chosen):
                raise PhaseHasForms(session=session.plan.title, phase=phase)
            for form in chosen:
                if not file_of(form, self._paths.data).is_file():
                    raise FormNotHere(form=form[:SHOWN])
            if chosen and not there:
                self._write(EventKind.FORMS_ADDED, id, {"phase": phase, "forms": list(chosen)})
            self._assign_added(self.register(id), phase, there or chosen)
        return self.get(id)

    def without_forms(self, id: str, phase: str) -> tuple[str, ...]:
        """People who have no form of a phase that has some. Raises ``UnknownSession``."""
        register = self.register(id)
        there = register.session.plan.forms.get(phase)
        return tuple(one.person for one in register.people if there and not one.forms.get(phase))

    def _assign_added(self, register: Register, phase: str, forms: Sequence[str]) -> None:
        id = register.session.id
        had: dict[str, list[str]] = {person: [] for person in self.without_forms(id, phase)}
        for person, entry in register.enrolled.items():
            end = register.merged.get(person, person)
            if end in had:
                had[end] += [form for given in entry.forms.values() for form in given]
        blueprints = {form: blueprint_of(form, self._paths) for form in forms}
        for person, given in assign_added(id, forms, blueprints, had).items():
            self._write(EventKind.FORMS_ADDED, id, {"phase": phase, "forms": list(given)}, person)

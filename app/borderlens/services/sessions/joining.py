"""A session on other laptops: the file and the ticket that the trainer hands out, and taking part by them.

What a laptop joined is kept as ``sessions/<id>.json`` below the user's data, without names and codes; these go to the
table of people, so that a person can be erased.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country, Person, tidy
from borderlens.domain.session_errors import (
    CriteriaNotFixed,
    FormNotHere,
    LabelMissing,
    NotASessionFile,
    OtherTrainersSession,
    SessionClosed,
)
from borderlens.domain.session_events import Register
from borderlens.domain.sessions import Enrolled
from borderlens.exchange.session_file import SUFFIX, Named, SessionFile, read_session, session_bytes
from borderlens.paths import Paths
from borderlens.services.forms.keeping import find_kept
from borderlens.services.forms.receiving import PLACE as FORMS
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.record import SHOWN
from borderlens.services.forms.sealed import read_form
from borderlens.services.forms.shelf import file_of
from borderlens.whole_file import write_whole

PLACE = "sessions"
LABEL_LIMIT = 20

_log = logging.getLogger(__name__)


def joined_here(paths: Paths) -> tuple[tuple[Register, dict[str, str]], ...]:
    """Every session that this laptop joined, as its file told, with the blueprints of its forms."""
    found = []
    folder = paths.data / PLACE
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        try:
            found.append(read_session(file.read_bytes()))
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("%s is passed over: %s", file, error)
    return tuple(found)


def content_of(register: Register, people: Mapping[str, Person], paths: Paths, *, names: bool) -> SessionFile:
    """What the session's file holds. With ``names`` False only codes go into it.

    Raises:
        CriteriaNotFixed, SessionClosed. FormNotHere: a form of the plan was made elsewhere, or its file is gone.
    """
    session = register.session
    if session.criteria is None:
        raise CriteriaNotFixed(session=session.plan.title)
    if session.closed_at is not None:
        raise SessionClosed(session=session.plan.title)
    forms = {form: file_of(form, paths.data) for form in all_forms(register)}
    for form, file in forms.items():
        if not file.is_file():
            raise FormNotHere(form=form[:SHOWN])
    rows = (people[id] for id in register.enrolled if id in people)
    named = tuple(Named(row.id, row.name if names else row.code, row.code, row.role) for row in rows)
    return SessionFile(register, blueprints_here(register, paths), named, forms)


def file_name(register: Register) -> str:
    """The usual name of a session's file: its title as far as any system can keep it, and its id's last digits."""
    words = re.sub(r"[^A-Za-z0-9]+", "-", register.session.plan.title).strip("-").lower()[:40]
    return f"{words or 'session'}-{register.session.id[-6:]}{SUFFIX}"


def all_forms(register: Register) -> tuple[str, ...]:
    """Ids of the forms of all phases, each once."""
    return tuple(dict.fromkeys(form for forms in register.session.plan.forms.values() for form in forms))


def blueprints_here(register: Register, paths: Paths) -> dict[str, str]:
    """The blueprint of each form of the session that this laptop made or took in."""
    found = {form: blueprint_of(form, paths) for form in all_forms(register)}
    return {form: blueprint for form, blueprint in found.items() if blueprint}


def blueprint_of(form: str, paths: Paths) -> str:
    """Name of a form's blueprint; empty where the form is not on this laptop."""
    kept = find_kept(form, paths.data)
    if kept is not None:
        return kept.record.blueprint
    try:
        return read_form(paths.data / FORMS / form).open.blueprint
    except Mistake:
        return ""


def checked_label(label: str) -> str:
    """The number or word that a laptop is called by. Raises ``LabelMissing``."""
    words = tidy(label)
    if not words or len(words) > LABEL_LIMIT:
        raise LabelMissing(limit=LABEL_LIMIT)
    return words


def check(content: SessionFile, before: Register | None, file: str) -> None:
    """Refuse what contradicts what is known here, or cannot be joined.

    Raises:
        OtherTrainersSession, NotASessionFile, CriteriaNotFixed, SessionClosed.
    """
    session = content.register.session
    if session.criteria is None:
        raise CriteriaNotFixed(session=session.plan.title)
    if before is not None:
        if (before.session.trainer, before.session.device) != (session.trainer, session.device):
            raise OtherTrainersSession(file=file, session=before.session.plan.title)
        if before.session.criteria not in (None, session.criteria):
            raise NotASessionFile(file=file, why="its criteria are not the ones that were fixed")
    if session.closed_at is not None:
        raise SessionClosed(session=session.plan.title)


def take_forms(content: SessionFile, paths: Paths, file: str) -> None:
    """Take in the forms of the plan that the file holds.

    Raises:
        NotASessionFile: a form is not the one it is named after. NotAForm, NewerForm, CannotWrite, DiskFull.
    """
    for form in all_forms(content.register):
        if form in content.forms and receive(content.forms[form], paths.data).id != form:
            raise NotASessionFile(file=file, why="a form is not the one it is named after")


def keep(content: SessionFile, paths: Paths) -> None:
    """Keep what was joined. A ticket, which has no roster, takes nothing away from what a file told before.

    Raises:
        CannotWrite, DiskFull.
    """
    place = paths.data / PLACE / f"{content.register.session.id}.json"
    register, blueprints = content.register, dict(content.blueprints)
    try:
        old, old_blueprints = read_session(place.read_bytes())
    except (OSError, ValueError, RecursionError):
        pass
    else:
        blueprints = old_blueprints | blueprints
        plan = register.session.plan  # an older file or ticket takes no forms away that were added since
        register = replace(
            register,
            session=replace(register.session, plan=replace(plan, forms={**old.session.plan.forms, **plan.forms})),
            enrolled={**old.enrolled, **_with_forms_of(old.enrolled, register.enrolled)},
            laptops={**old.laptops, **register.laptops},
            consents={**old.consents, **register.consents},
            merged={**old.merged, **register.merged},
            walk_ins=(old.walk_ins - register.enrolled.keys()) | register.walk_ins,
        )
    write_whole(place, session_bytes(register, blueprints))


def _with_forms_of(old: Mapping[str, Enrolled], new: Mapping[str, Enrolled]) -> dict[str, Enrolled]:
    return {
        id: replace(entry, forms={**old[id].forms, **entry.forms}) if id in old else entry for id, entry in new.items()
    }


def as_person(named: Named, register: Register) -> Person:
    """The row of somebody in a session's file."""
    entry = register.enrolled[named.id]
    code = tidy(named.code)
    name = tidy(named.name) or code or named.id[-6:]
    return Person(
        id=named.id,
        name=name,
        country=Country(entry.country),
        agency=entry.agency,
        language=entry.language,
        role=named.role,
        code=code,
        province=entry.province,
        rank=entry.rank,
    )

"""The person at the window, kept in the people table by the database thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from borderlens.domain.people import Country, Role
from borderlens.domain.people import Person as KnownPerson
from borderlens.services.people import People, clean_name
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.settings import Person


def save_person(
    context: Context, person: Person, done: Callable[[], None], owner: QObject, refused: Callable[[Exception], None]
) -> None:
    """Add or change the person, say that this is who works now, remember it for the window, then ``done()``.

    When it cannot be kept, ``refused(error)``.
    """
    language = context.say.language

    def work(store: Store) -> KnownPerson:
        return keep(People(store), person, language)

    def kept(known: KnownPerson) -> None:
        context.settings.person = as_settings(known)
        context.save_settings()
        done()

    context.database.run(work, kept, refused, owner=owner)


def keep(people: People, person: Person, language: str) -> KnownPerson:
    """The same id is changed; a person of the same name and country is that person; anyone else is added.

    Raises:
        NameMissing: the name is empty.
    """
    name = clean_name(person.name)
    country, role = Country(person.country), Role(person.role)
    known = people.get(person.id) if person.id else None
    if known is None:
        known = next((one for one in people.all() if (one.name, one.country) == (name, country)), None)
    if known is None:
        known = people.add(name, country, person.agency, language, role)
    else:
        changed = replace(known, name=name, country=country, agency=person.agency, language=language, role=role)
        known = people.change(changed)
    return people.choose(known.id)


def as_settings(known: KnownPerson) -> Person:
    return Person(known.id, known.name, known.role.value, known.country.value, known.agency)

"""Who works on this laptop: list, choose, add, change, erase."""

from __future__ import annotations

from dataclasses import replace

from uuid6 import uuid7

from borderlens.domain.errors import NameMissing
from borderlens.domain.people import Country, Person, Rank, Role, tidy
from borderlens.store.protocol import Store

_WORKING = "working"


def clean_name(name: str) -> str:
    """The name in one Unicode form, without control characters, spaces single. Raises ``NameMissing`` when empty."""
    cleaned = tidy(name)
    if not cleaned:
        raise NameMissing
    return cleaned


class People:
    """The people of this laptop, and who of them is working now."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Person]:
        """Everyone, by name."""
        return self._store.people.all()

    def get(self, id: str) -> Person | None:
        return self._store.people.get(id)

    def working(self) -> Person | None:
        """The person who is working; kept over a restart, so that a cut-off sitting finds its owner."""
        chosen = self._store.recall(_WORKING)
        return self._store.people.get(chosen) if chosen else None

    def choose(self, id: str) -> Person:
        """Say who is working; ``KeyError`` for someone who is not in the table."""
        person = self._store.people.get(id)
        if person is None:
            raise KeyError(id)
        self._store.remember(_WORKING, id)
        return person

    def leave(self) -> None:
        """Nobody is working."""
        self._store.remember(_WORKING, None)

    def add(
        self,
        name: str,
        country: Country,
        agency: str,
        language: str,
        role: Role,
        *,
        code: str = "",
        province: str = "",
        rank: Rank | None = None,
    ) -> Person:
        """Add a person under a new id; where no name is given, the code stands for it. Raises ``NameMissing``."""
        code, shown = tidy(code), clean_name(name if name.strip() else code)
        person = Person(
            str(uuid7()), shown, country, agency, language, role, code, province, rank.value if rank else ""
        )
        self._store.people.put(person)
        return person

    def change(self, person: Person) -> Person:
        """Keep the changed person under the same id. Raises ``NameMissing``, ``KeyError`` for an unknown id."""
        cleaned = replace(person, name=clean_name(person.name))
        with self._store.transaction():
            if self._store.people.get(person.id) is None:
                raise KeyError(person.id)
            self._store.people.put(cleaned)
        return cleaned

    def erase(self, id: str) -> None:
        """Erase a person's name, code, agency and country for good; answers stay without a name.

        That the person was erased is remembered on this laptop, so that no file brings the name back.
        """
        self._store.people.erase(id)

"""Names in statements: IRIs of the programme, verbs, and ids that come out the same every time.

An activity's id holds its version, so that an id never changes meaning. The statement of an event has the event's own
id; whatever is reckoned has a UUIDv5 of what it was reckoned from.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote
from uuid import UUID, uuid5

MAPPING = 1
"""Version of the way statements are made. It goes up whenever a statement of the same event would read otherwise."""
PROGRAMME = "https://borderlens.example"
"""Stands until a programme gives an IRI of its own; ``.example`` belongs to nobody (RFC 2606)."""

_ADL = "http://adlnet.gov/expapi"
_SPACE = UUID("7e0d8f0c-6a55-5a0c-9d5f-3f1d1f6b9c11")
ASSESSMENT = f"{_ADL}/activities/assessment"
INTERACTION = f"{_ADL}/activities/cmi.interaction"
OBJECTIVE = f"{_ADL}/activities/objective"
VERBS = {
    "initialized": "initialized",
    "answered": "answered",
    "completed": "completed",
    "terminated": "terminated",
    "passed": "passed",
    "failed": "not yet competent",  # what a person reads of it
    "voided": "voided",
}


def verb(name: str) -> dict[str, object]:
    """The verb of that name with what is shown for it; ``KeyError`` for one that is never used."""
    return {"id": f"{_ADL}/verbs/{name}", "display": {"en": VERBS[name]}}


def derived_id(*parts: str) -> str:
    """UUIDv5 of what a statement was reckoned from. No part may hold a line break."""
    return str(uuid5(_SPACE, "\n".join(parts)))


def event_id(event: str, mapping: int = MAPPING) -> str:
    """The id of an event's statement: the event's own; from the second mapping on a UUIDv5 of event and mapping."""
    return event if mapping == 1 else derived_id("event", event, f"v{mapping}")


def registration(attempt: str) -> str:
    """What holds the statements of one attempt together."""
    return derived_id("registration", attempt)


@dataclass(frozen=True, slots=True)
class Terms:
    """IRIs below the programme's own, which also is the home page of its pseudonyms."""

    programme: str = PROGRAMME
    mapping: int = MAPPING

    @property
    def _base(self) -> str:
        return f"{self.programme.rstrip('/')}/xapi"

    @property
    def profile(self) -> str:
        return f"{self._base}/profile/v{self.mapping}"

    def extension(self, name: str) -> str:
        return f"{self._base}/ext/{name}"

    def item(self, name: str, version: int, *more: str) -> str:
        """``name`` is ``pack/key``; ``more`` names a state of a scenario."""
        return "/".join([self._base, "item", _path(name), f"v{version}", *map(_part, more)])

    def assessment(self, pack: str, form: str, version: int) -> str:
        return f"{self._base}/assessment/{_part(pack)}-{_part(form)}/v{version}"

    def session(self, id: str) -> str:
        return f"{self._base}/session/{_part(id)}"

    def competency(self, key: str) -> str:
        return f"{self._base}/competency/{_part(key)}"

    def actor(self, pseudonym: str) -> dict[str, object]:
        """A person as an account: never a name, never an address."""
        return {"objectType": "Agent", "account": {"homePage": self.programme, "name": pseudonym}}


def _part(text: str) -> str:
    return quote(text, safe="")


def _path(text: str) -> str:
    return "/".join(map(_part, text.split("/")))

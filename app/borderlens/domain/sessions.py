"""Joint sessions: what was planned, who is enrolled, which laptops take part. Read from the trainer's events.

Bodies of events (all carry ``session``; a field that is not known is kept out, an unknown one is passed over):

- ``session.opened``: ``{"plan": {...}, "trainer": {...}}``, the records of ``Plan`` and of ``TrainerKeys``, by the
  trainer's laptop, once.
- ``criteria.fixed``: ``{"criteria": {...}, "hash": "..."}``; the first one stands, a later one counts for nothing.
- ``forms.added``, by the trainer, for a phase that the plan has no forms for: ``{"phase": "post", "forms": [id]}``, the
  first one of a phase stands; with ``person``, the ones of them that this person sits. A program that does not know it
  keeps it and goes by the plan.
- ``person.enrolled`` (with ``person``): the record of ``Enrolled`` without the id. No name and no code: those are in
  the table of people, so that they can be erased. Enrolled again, the later record stands.
- ``person.merged`` (with ``person``), two entries of one person: ``{"into": id}``; voiding the event undoes it.
- ``person.attended`` (with ``person``): ``{"day": "2026-11-24", "present": true}``; the later one of a day stands.
- ``consent.given`` (with ``person``): ``{"text": version, "language": "vi"}``.
- ``session.joined``: by a laptop that opened the session's file: ``{"label": "07", "public_key": hex}``.
- ``device.accepted``: by the trainer: ``{"device": id, "public_key": hex, "label": "07"}``: its bundles count.
- ``session.closed``: nobody joins or is enrolled any more; bundles still come in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria

PHASES = (Mode.PRE, Mode.POST, Mode.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class TrainerKeys:
    """Public keys of the trainer's laptop, 32 bytes each in hexadecimal: Ed25519 to sign, X25519 to encrypt to."""

    sign: str
    box: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a trainer plans.

    Attributes:
        title: at most 120 characters.
        place: the town in words; province, crossing: keys of ``assets/tables/places.toml``, or empty.
        starts_on, ends_on: days, ISO 8601.
        partners: keys of agencies, ``assets/tables/agencies.toml``.
        modules: ids of quiz packs for training.
        forms: ids of the parallel forms for each phase (``pre``, ``post``, ``follow-up``); a phase may have several
            blueprints.
        languages: languages of the room, the first one for reports.
        names: names are taken down; False: codes only.
        simulated: made by the demonstration; said wherever a figure of it is shown.
    """

    title: str
    place: str = ""
    province: str = ""
    crossing: str = ""
    starts_on: str = ""
    ends_on: str = ""
    partners: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    names: bool = True
    simulated: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """One session. ``fixed_at`` is None until the criteria are fixed, ``closed_at`` until it is closed (UTC)."""

    id: str
    plan: Plan
    trainer: TrainerKeys
    device: str
    opened_at: str
    criteria: Criteria | None = None
    fixed_at: str | None = None
    closed_at: str | None = None


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One person of a session, as figures know it: no name, no code.

    Attributes:
        forms: ids of the forms the person sits in each phase, assigned crosswise.
    """

    person: str
    country: str
    agency: str
    language: str
    province: str = ""
    rank: str = ""
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop of a session: ``public_key`` is its Ed25519 key in hexadecimal; ``accepted`` by the trainer."""

    device: str
    label: str
    public_key: str
    accepted: bool

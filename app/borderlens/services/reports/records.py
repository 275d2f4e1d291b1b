"""What goes into the report of a session: read once, so that paper and tables say the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from borderlens.domain.attempts import Mode
from borderlens.domain.sessions import PHASES, Session
from borderlens.services.figures.records import Dashboard, Share


@dataclass(frozen=True, slots=True)
class Errors:
    """The two errors of everybody who sat a phase, apart from each other, pooled over people.

    Attributes:
        people: who sat with answers that could be scored.
        protected, found, look_alikes, accused, undecidable, referred: answers; each pair has its own denominator.
        over_referred: protected and look-alike items that were referred though the picture decides.
        critical: people with a critical evidence error.
        met_found, met_accused, met_referred: people who met that criterion, of those it could be reckoned for; None
            where a cell would be below the least one.
    """

    people: int = 0
    protected: int = 0
    found: int = 0
    look_alikes: int = 0
    accused: int = 0
    undecidable: int = 0
    referred: int = 0
    over_referred: int = 0
    critical: int | None = 0
    met_found: Share | None = None
    met_accused: Share | None = None
    met_referred: Share | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase: the figures as they may be shared, and the errors of the same people."""

    figures: Dashboard
    errors: Errors


@dataclass(frozen=True, slots=True)
class Day:
    """Attendance of one day: people present of those enrolled."""

    day: str
    present: int
    of: int


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that is not in the figures: ``key`` is a message id of the area ``reports``, with its fields."""

    key: str
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything about one session that its report says.

    Attributes:
        partners: names of agencies, each in its own language with the English beside it; never translated.
        place: town, crossing and province in one line.
        phases: those that somebody sat, in their order.
        too_few: phases with too few people for a report that leaves the program: how many, and the least.
        agencies: labels of agencies by key, as in ``partners``.
        forms: letters of the forms by id; a form that is not known here goes by the beginning of its id.
        options: words of the products in confusions, by language, then by option key.
        attendance: the days that were noted.
        aside: what is not in the figures.
        made_on: the day of the report. version: of the program.
    """

    session: Session
    partners: tuple[str, ...]
    place: str
    phases: Mapping[Mode, Phase]
    enrolled: int
    too_few: Mapping[Mode, tuple[int, int]] = field(default_factory=dict)
    agencies: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    attendance: tuple[Day, ...] = ()
    aside: tuple[Aside, ...] = ()
    made_on: date = date.min
    version: str = ""

    @property
    def deciding(self) -> Mode:
        """The phase whose indicator stands at the top: the post-test, else what was sat."""
        for mode in (Mode.POST, Mode.FOLLOW_UP, Mode.PRE):
            if mode in self.phases:
                return mode
        return Mode.POST

    @property
    def sat(self) -> tuple[Mode, ...]:
        return tuple(mode for mode in PHASES if mode in self.phases)

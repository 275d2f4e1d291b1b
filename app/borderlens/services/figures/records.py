"""What the dashboard, the report and the exports show. The contract between the figures and everybody who shows them.

Every share carries its denominator. ``None`` stands for what must not be shown: too few people, or hidden so that
nobody can be found out. Missed and accused are never added up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria, Verdict
from borderlens.domain.items import Competency

REFER = "refer"
"""The column of a confusion for "cannot tell - refer"."""
LEAST_CELL = 5
"""No cell of a shared report is below this; ``LEAST_ACROSS`` where it compares countries (study, section 9)."""
LEAST_ACROSS = 10
COUNTS_ONLY, NO_ITEMS, FEW_PEOPLE, RASCH_LEAST, EQUATE_LEAST = 10, 20, 50, 100, 40
"""Group sizes from which more may be said (study, section 5)."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked at. Empty strings let everything through; ``session`` empty means all sessions pooled.

    ``photo_check``: sittings with the photo check at hand; those without are never mixed with them.
    """

    session: str = ""
    phase: Mode = Mode.POST
    competency: Competency = Competency.IDENTIFICATION
    country: str = ""
    agency: str = ""
    photo_check: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``of`` with its 95 % Wilson interval as fractions; no interval below ``COUNTS_ONLY``."""

    count: int
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        return self.count / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Indicator:
    """The figure a donor asks for: officers competent of those who sat and can be decided.

    Attributes:
        share: competent of decided. enrolled, sat: people. undecided: sat, but the forms cannot decide or answers are
            still sealed.
        if_absent: the share of all enrolled if everybody absent or undecided had failed, and if all had passed.
        criteria: None while they differ between the pooled sessions (``share`` judges each by its own).
        few_items: decided on fewer items than a deciding form has.
        gaps: laptops of which events are missing.
        simulated: at least one session is a demonstration.
    """

    share: Share
    enrolled: int
    sat: int
    undecided: int
    if_absent: tuple[float, float] | None
    criteria: Criteria | None
    fixed_at: str | None
    few_items: bool
    gaps: int
    simulated: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person's counts in the phase, of the sittings that count (``table``).

    ``code`` is the last digits of the id where the person has none. ``asked`` and ``points`` are of the filter's
    competency, ``critical`` of all. ``sealed``: answers whose form was not released here. ``twice``: there are later
    sittings, which do not count.
    """

    person: str
    code: str
    country: str
    agency: str
    session: str
    protected: int
    found: int
    look_alikes: int
    accused: int
    undecidable: int
    referred: int
    over_referred: int
    critical: int
    asked: int
    points: float
    verdict: Verdict
    verdicts: Mapping[str, Verdict]
    sealed: int = 0
    paper: bool = False
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Confusion:
    """Products taken for one another in single-choice identification items that show one thing.

    Attributes:
        products: what it was, the rows, protected first; keys are option keys of the packs (``pangolin_raw``,
            ``bone``…), in order. ``columns`` are the answers: the products, then others that were chosen, then
            ``refer``.
        counts: people × items, [row][column]. protected: how many of the rows are protected products.
        items: names ``pack/key`` of the items behind a cell (row, column), the most often first.
    """

    products: tuple[str, ...]
    columns: tuple[str, ...]
    protected: int
    counts: tuple[tuple[int, ...], ...]
    items: Mapping[tuple[int, int], tuple[str, ...]]

    def asked(self, row: int) -> int:
        return sum(self.counts[row])


class ItemFlag(StrEnum):
    """Why an item is to be looked at; never a reason to drop it by itself. Words ``figures.flag.<value>``."""

    ALL_RIGHT = "all_right"  # tells nobody apart
    ALL_WRONG = "all_wrong"
    STRONGER_WORSE = "stronger_worse"  # the corrected item-rest correlation is negative or low
    TOO_HARD = "too_hard"  # below what guessing gives


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item over everybody who was asked it.

    ``facility`` is the mean of points; ``rest`` the corrected item-rest correlation with its 95 % interval, None under
    ``NO_ITEMS`` people or where everybody did alike. ``few``: shown greyed.
    """

    name: str
    form: str
    place: int
    version: int
    competency: str
    kind: str
    role: str
    asked: int
    right: int
    facility: float
    rest: float | None
    rest_low: float | None
    rest_high: float | None
    few: bool
    flag: ItemFlag | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """Cronbach's alpha of one form with Feldt's 95 % interval; ``None`` under ``NO_ITEMS`` people."""

    form: str
    people: int
    items: int
    alpha: float | None
    low: float | None
    high: float | None
    few: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """One person before and after: per cent of points, and competent or not."""

    person: str
    code: str
    country: str
    before: float
    after: float
    was: bool | None
    became: bool | None


@dataclass(frozen=True, slots=True)
class Change:
    """Before and after (or follow-up) on the same people only.

    Attributes:
        pairs: people decided on both occasions. gained, lost, stayed, never: the four cells of competence.
        difference: of the two shares, with ``low``, ``high`` its 95 % interval (paired, Newcombe); None below 10.
        p: of the exact McNemar test, two-sided; None below 10 pairs.
        power: chance that a test on so many pairs finds a real change in which 25 of 100 gain and 5 lose it.
        people: the single pairs, for the slopes; also of those who cannot be decided.
        raw: forms differ and nothing puts them on one scale (under ``EQUATE_LEAST`` takers of a form, fewer than eight
            common items).
        equated: where forms differ and can be equated, the mean change in per cent of right answers, both told in the
            form before; None where they do not differ, or ``raw``.
    """

    phase_before: Mode
    phase_after: Mode
    pairs: int
    gained: int
    lost: int
    stayed: int
    never: int
    difference: float | None
    low: float | None
    high: float | None
    p: float | None
    power: float | None
    people: tuple[Pair, ...]
    raw: bool = True
    equated: float | None = None


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One agency, country or session. ``share`` None: hidden, under the least cell or so that none can be reckoned."""

    key: str
    enrolled: int | None
    sat: int | None
    share: Share | None


@dataclass(frozen=True, slots=True)
class RaschMap:
    """Person-item map in logits. ``why_not`` is a message id where numbers do not allow one; then the rest is empty.

    Locations come from everybody who sat the items, in all sessions; the people are those of the filter.
    items: (name, location, standard error); people: (ability, how many), one a raw score.
    """

    people_count: int
    items: tuple[tuple[str, float, float], ...] = ()
    people: tuple[tuple[float, int], ...] = ()
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the list: people enrolled, sat before, after and at the follow-up."""

    id: str
    title: str
    place: str
    starts_on: str
    ends_on: str
    countries: tuple[str, ...]
    enrolled: int
    sat: Mapping[Mode, int]
    fixed: bool
    closed: bool
    simulated: bool


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Everything about one filter. Rows of people in the order of their codes."""

    filter: Filter
    indicator: Indicator
    people: tuple[PersonRow, ...]
    confusion: Confusion
    items: tuple[ItemRow, ...]
    reliability: tuple[Reliability, ...]
    changes: tuple[Change, ...]
    agencies: tuple[GroupRow, ...]
    countries: tuple[GroupRow, ...]
    sessions: tuple[GroupRow, ...]
    rasch: RaschMap
    version: int = 0
    others: Mapping[Competency, Indicator] = field(default_factory=dict)

"""Figures made up from the records, marked as simulated: for the screenshots of the dashboard and for its tests.

Every number follows from a seed and the size of the room, by one stated model: a person has an ability, an item a
difficulty, and an answer is right with the logistic chance of their difference.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from borderlens.domain.attempts import Mode, Tally
from borderlens.domain.competence import Criteria, Verdict, decide
from borderlens.domain.items import Competency
from borderlens.services.figures.records import (
    COUNTS_ONLY,
    FEW_PEOPLE,
    LEAST_CELL,
    NO_ITEMS,
    RASCH_LEAST,
    REFER,
    Change,
    Confusion,
    Dashboard,
    Filter,
    GroupRow,
    Indicator,
    ItemFlag,
    ItemRow,
    Pair,
    PersonRow,
    RaschMap,
    Reliability,
    SessionRow,
    Share,
)
from borderlens.services.figures.statistics.intervals import newcombe_paired, wilson

SESSION = "0192f000-0000-7000-8000-00000000d001"
CRITERIA = Criteria()
FORM = (10, 10, 4)
_OFFICES = (
    ("LA", "la-dofi", "BK"), ("LA", "la-customs", "BK"), ("CN", "cn-forest-police", "GX"), ("CN", "cn-customs", "GX"),
    ("VN", "vn-forest-protection", "LS"), ("VN", "vn-environment-police", "LS"), ("VN", "vn-border-guard", "QN"),
)  # fmt: skip
_PRODUCTS = (
    "elephant_or_mammoth", "pangolin_raw", "tiger_skin", "leopard_skin", "pangolin_processed", "bone", "resin",
    "cone_scales", "horn_chips", "painted_skin",
)  # fmt: skip
_PROTECTED = 5
_TAKEN = {
    "bone": "elephant_or_mammoth", "resin": "elephant_or_mammoth", "cone_scales": "pangolin_raw",
    "horn_chips": "pangolin_processed", "painted_skin": "tiger_skin", "elephant_or_mammoth": "bone",
    "pangolin_raw": "cone_scales", "tiger_skin": "leopard_skin", "leopard_skin": "tiger_skin",
    "pangolin_processed": "horn_chips",
}  # fmt: skip
_ITEMS = (
    ("ivory/cut-face-lines", "elephant_or_mammoth"), ("ivory/bone-cut", "bone"), ("ivory/bone-block", "bone"),
    ("ivory/resin-holes", "resin"), ("pangolin/raw-both-faces", "pangolin_raw"), ("pangolin/cone-heap", "cone_scales"),
    ("pangolin/processed-few", "pangolin_processed"), ("pangolin/horn-one-chip", "horn_chips"),
    ("tiger/tiger-by-flash", "tiger_skin"), ("tiger/leopard-whole", "leopard_skin"),
    ("tiger/painted-close", "painted_skin"), ("tiger/painted-worn", "painted_skin"),
)  # fmt: skip


def share(count: int, of: int) -> Share:
    return Share(count, of, *wilson(count, of)) if of >= COUNTS_ONLY else Share(count, of)


@dataclass
class Room:
    """A made-up session of ``size`` people who sat; every ninth more is enrolled and absent.

    ``sealed``: nothing is released here. ``long``: one name and one agency of 500 characters.
    """

    size: int = 40
    sealed: bool = False
    simulated: bool = True
    empty: bool = False
    long: bool = False
    seed: int = 11
    names: dict[str, str] = field(default_factory=dict)

    def people(self, phase: Mode) -> tuple[PersonRow, ...]:
        chance = random.Random(f"{self.seed} {phase.value}")
        shift = {Mode.PRE: -0.9, Mode.POST: 0.75, Mode.FOLLOW_UP: 0.45}[phase]
        rows = [] if self.empty else [self._person(at, shift, chance) for at in range(self.size)]
        return tuple(sorted(rows, key=lambda row: row.code))

    def board(self, filter: Filter) -> Dashboard:
        """Everything of one filter."""
        here = [row for row in self.people(filter.phase) if _fits(row, filter)]
        before = {row.person: row for row in self.people(Mode.PRE)}
        people = tuple(replace(row, verdict=row.verdicts[filter.competency]) for row in here)
        return Dashboard(
            filter=filter,
            indicator=self.indicator(people),
            people=people,
            confusion=self._confusion(len(people)),
            items=self._items(len(people)),
            reliability=self._reliability(len(people)),
            changes=() if filter.phase is Mode.PRE else (_change(people, before, filter.phase),),
            agencies=_groups(people, lambda row: row.agency),
            countries=_groups(people, lambda row: row.country),
            sessions=_groups(people, lambda row: row.session),
            rasch=self._rasch(len(people)),
            version=1,
        )

    def indicator(self, people: Sequence[PersonRow]) -> Indicator:
        decided = [row for row in people if row.verdict.competent is not None]
        competent = sum(1 for row in decided if row.verdict.competent)
        absent = math.ceil(len(people) / 9) if people else self.size
        enrolled = len(people) + absent
        away = enrolled - len(decided)
        ends = (competent / enrolled, (competent + away) / enrolled) if decided else None
        return Indicator(
            share(competent, len(decided)), enrolled, len(people), len(people) - len(decided), ends, CRITERIA,
            "2026-11-24T02:12:00+00:00", False, 0, self.simulated,
        )  # fmt: skip

    def sessions(self) -> tuple[SessionRow, ...]:
        sat = dict.fromkeys((Mode.PRE, Mode.POST), 0 if self.empty else self.size)
        return (
            SessionRow(SESSION, "Dongxing – Móng Cái, November 2026", "Móng Cái", "2026-11-24", "2026-11-26",
                       ("CN", "LA", "VN"), self.size + 5, sat, True, False, self.simulated),
        )  # fmt: skip

    def _person(self, at: int, shift: float, chance: random.Random) -> PersonRow:
        country, agency, prefix = _OFFICES[at % len(_OFFICES)]
        ability = random.Random(f"{self.seed} person {at}").gauss(0.0, 0.7) + shift
        able = 1 / (1 + math.exp(-(ability + 1.1)))
        protected, look_alikes, undecidable = FORM
        found = sum(chance.random() < able for _ in range(protected))
        accused = sum(chance.random() > able**0.6 for _ in range(look_alikes))
        referred = sum(chance.random() < able * 0.85 for _ in range(undecidable))
        over = sum(chance.random() < 0.06 for _ in range(protected - found + 3))
        counts = {
            "identification": Tally(
                "", "identification", asked=24, answered=24, right=found,
                points=found + look_alikes - accused + referred,
                protected=protected, found=found, missed=protected - found, look_alikes=look_alikes,
                cleared=look_alikes - accused, accused=accused, undecidable=undecidable, referred=referred,
                over_referred=over, critical=0, unscored=24 if self.sealed else 0,
            ),
        }  # fmt: skip
        verdicts: dict[str, Verdict] = {"identification": decide(CRITERIA, counts, Competency.IDENTIFICATION)}
        for name in ("legal", "evidence", "cooperation"):
            right = sum(chance.random() < able for _ in range(10))
            verdicts[name] = Verdict(None) if self.sealed else Verdict(right >= 8)
        person = f"0192f000-0000-7000-8000-{at:012x}"
        self.names[person] = _name(at) if not (self.long and at == 3) else "Nguyễn Thị Một Hai Ba " * 22
        return PersonRow(
            person, f"{prefix}-{at + 1:03}", country, "Cơ quan " * 62 if self.long and at == 3 else agency, SESSION,
            protected, 0 if self.sealed else found, look_alikes, 0 if self.sealed else accused, undecidable,
            0 if self.sealed else referred, over, 0, 24, counts["identification"].points,
            verdicts["identification"], verdicts, sealed=24 if self.sealed else 0, paper=at % 11 == 5,
            twice=at % 17 == 4,
        )  # fmt: skip

    def _confusion(self, people: int) -> Confusion:
        if not people or self.sealed:
            return Confusion((), (), 0, (), {})
        chance = random.Random(f"{self.seed} confusion")
        columns = (*_PRODUCTS, REFER)
        counts, items = [], {}
        for row, product in enumerate(_PRODUCTS):
            asked = people * (2 if product in ("bone", "painted_skin") else 1)
            wrong = round(asked * chance.uniform(0.02, 0.24))
            refer = round(asked * chance.uniform(0.03, 0.15))
            line = [0] * len(columns)
            line[columns.index(_TAKEN[product])] = wrong
            line[-1] = refer
            line[row] = asked - wrong - refer
            counts.append(tuple(line))
            behind = tuple(name for name, of in _ITEMS if of == product)
            items |= {(row, column): behind for column, count in enumerate(line) if count}
        return Confusion(_PRODUCTS, columns, _PROTECTED, tuple(counts), items)

    def _items(self, people: int) -> tuple[ItemRow, ...]:
        if not people or self.sealed:
            return ()
        chance = random.Random(f"{self.seed} items")
        rows = []
        for place, (name, product) in enumerate(_ITEMS):
            right = people if place == 6 else round(people * chance.uniform(0.35, 0.95))
            rest = chance.uniform(0.12, 0.55) if place != 9 else -0.21
            half = 1.9 / math.sqrt(max(people, 4))
            told = people >= NO_ITEMS and place != 6
            flag = ItemFlag.ALL_RIGHT if place == 6 and people >= COUNTS_ONLY else None
            flag = ItemFlag.STRONGER_WORSE if place == 9 and people >= NO_ITEMS else flag
            role = "protected" if product in _PRODUCTS[:_PROTECTED] else "look_alike"
            rows.append(
                ItemRow(name, "A", place, 1, "identification", "ivory", role, people, right, right / people,
                        rest if told else None, max(rest - half, -1.0) if told else None,
                        min(rest + half, 1.0) if told else None, people < FEW_PEOPLE, flag)
            )  # fmt: skip
        return tuple(rows)

    def _reliability(self, people: int) -> tuple[Reliability, ...]:
        told = people >= NO_ITEMS and not self.sealed
        half = 1.2 / math.sqrt(max(people, 4))
        return (Reliability("A", people, 24, 0.71 if told else None, 0.71 - half if told else None,
                            min(0.71 + half * 0.7, 1.0) if told else None, people < FEW_PEOPLE),)  # fmt: skip

    def _rasch(self, people: int) -> RaschMap:
        if people < RASCH_LEAST:
            return RaschMap(people, why_not="figures.rasch.few_people")
        items = tuple((name, -1.4 + 0.27 * at, 2.2 / math.sqrt(people)) for at, (name, _) in enumerate(_ITEMS))
        spread = [(-2.0 + 0.4 * at, round(people * math.exp(-(((at - 5.5) / 2.6) ** 2)) / 4.6)) for at in range(11)]
        return RaschMap(people, items, tuple((at, count) for at, count in spread if count))


class MadeFigures:
    """Stands in for ``Figures``: the same answers whatever the store holds."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.asked: list[Filter] = []

    def refresh(self, progress: Callable[[int, int], None], cancelled: Callable[[], None]) -> int:
        cancelled()
        progress(self.room.size, self.room.size)
        return 0

    def sessions(self) -> tuple[SessionRow, ...]:
        return self.room.sessions()

    def dashboard(self, filter: Filter) -> Dashboard:
        self.asked.append(filter)
        return self.room.board(filter)

    def shared(self, filter: Filter) -> Dashboard:
        board = self.room.board(filter)
        covered = {name: _covered(getattr(board, name)) for name in ("agencies", "countries", "sessions")}
        return replace(board, people=(), **covered)


def _fits(row: PersonRow, filter: Filter) -> bool:
    return (not filter.country or row.country == filter.country) and (not filter.agency or row.agency == filter.agency)


def _groups(people: Sequence[PersonRow], key: Callable[[PersonRow], str]) -> tuple[GroupRow, ...]:
    rows = []
    for name in sorted({key(row) for row in people}):
        members = [row for row in people if key(row) == name and row.verdict.competent is not None]
        competent = sum(1 for row in members if row.verdict.competent)
        rows.append(GroupRow(name, len(members) + 1, len(members), share(competent, len(members))))
    return tuple(rows)


def _covered(rows: Sequence[GroupRow]) -> tuple[GroupRow, ...]:
    """Small groups, and the next smallest beside a single one."""
    small = [row.key for row in rows if row.share is not None and row.share.of < LEAST_CELL]
    if len(small) == 1 and len(rows) > 1:
        rest = [row for row in rows if row.key not in small]
        small.append(min(rest, key=lambda row: row.share.of if row.share else 0).key)
    return tuple(GroupRow(row.key, None, None, None) if row.key in small else row for row in rows)


def _change(people: Sequence[PersonRow], before: dict[str, PersonRow], phase: Mode) -> Change:
    both = [(before[row.person], row) for row in people if row.verdict.competent is not None and row.person in before]
    kinds = [(bool(old.verdicts["identification"].competent), bool(new.verdict.competent)) for old, new in both]
    gained, lost = kinds.count((False, True)), kinds.count((True, False))
    stayed, never = kinds.count((True, True)), kinds.count((False, False))
    pairs = tuple(
        Pair(new.person, new.code, new.country, 100 * old.points / old.asked, 100 * new.points / new.asked, *kind)
        for (old, new), kind in zip(both, kinds, strict=True)
    )
    told = len(both) >= COUNTS_ONLY
    low, high = newcombe_paired(stayed, lost, gained, never) if told else (None, None)
    n, k = gained + lost, min(gained, lost)
    p = min(2 * sum(math.comb(n, at) for at in range(k + 1)) / 2**n, 1.0) if told else None
    power = min(0.2 + 0.01 * len(both), 0.99) if told else None
    return Change(Mode.PRE, phase, len(both), gained, lost, stayed, never,
                  (gained - lost) / len(both) if told else None, low, high, p, power, pairs)  # fmt: skip


def _name(at: int) -> str:
    family = ("Nguyễn Văn", "Trần Thị", "ທ້າວ ສົມ", "ນາງ ແກ້ວ", "李", "王", "Lê Thị")[at % 7]
    given = ("An", "Bình", "ພອນ", "ຈັນ", "华", "明", "Cúc")[at % 7]
    return f"{family} {given} {at + 1}"

"""Sessions that were never held, for tests of paper and files: figures of any size, made by one seed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria, Shortfall, Verdict
from borderlens.domain.items import Competency
from borderlens.domain.sessions import Plan, Session, TrainerKeys
from borderlens.services.figures.records import (
    REFER,
    Change,
    Confusion,
    Dashboard,
    Filter,
    GroupRow,
    Indicator,
    ItemFlag,
    ItemRow,
    PersonRow,
    RaschMap,
    Reliability,
    Share,
)
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.reports.records import Aside, Day, Errors, Material, Phase

SESSION = "0192f7c0-1111-7000-8000-000000000001"
COUNTRIES = ("CN", "VN", "LA")
AGENCIES = {"CN": "cn-forest-police", "VN": "vn-forest-protection", "LA": "la-dofi"}
PRODUCTS = ("elephant_or_mammoth", "pangolin_raw", "tiger_skin", "bone", "resin", "printed_plush")


def share(count: int, of: int) -> Share:
    """A share with its interval from ten on."""
    return Share(count, of, *(wilson(count, of) if of >= 10 else (None, None)))


def plan(**changes: object) -> Plan:
    made = Plan(
        title="Lang Son joint session 2026-11",
        place="Lạng Sơn",
        starts_on="2026-11-24",
        ends_on="2026-11-26",
        partners=("vn-forest-protection", "cn-forest-police", "la-dofi"),
        languages=("en", "vi"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def session(of: Plan | None = None, *, fixed: bool = True) -> Session:
    return Session(
        id=SESSION,
        plan=of or plan(),
        trainer=TrainerKeys("aa" * 32, "bb" * 32),
        device="0192f7c0-0000-7000-8000-000000000001",
        opened_at="2026-11-20T02:00:00.000Z",
        criteria=Criteria() if fixed else None,
        fixed_at="2026-11-20T02:14:00.000Z" if fixed else None,
    )


def person(number: int, chance: random.Random, mode: Mode = Mode.POST) -> PersonRow:
    """Somebody who found and accused by chance, better after the training."""
    skill = 0.62 if mode is Mode.PRE else 0.86
    found = sum(chance.random() < skill for _ in range(10))
    accused = sum(chance.random() > skill + 0.04 for _ in range(10))
    referred = sum(chance.random() < skill for _ in range(4))
    short = (
        [Shortfall.MISSED] * (found < 8)
        + [Shortfall.ACCUSED] * (accused > 2)
        + [Shortfall.NOT_REFERRED] * (referred < 2)
    )
    verdict = Verdict(not short, tuple(short))
    country = COUNTRIES[number % 3]
    return PersonRow(
        person=f"0192f7c0-2222-7000-8000-{number:012}",
        code=f"LS-{number:03}",
        country=country,
        agency=AGENCIES[country],
        session=SESSION,
        protected=10,
        found=found,
        look_alikes=10,
        accused=accused,
        undecidable=4,
        referred=referred,
        over_referred=int(chance.random() < 0.2),
        critical=0,
        asked=24,
        points=float(found + 10 - accused + referred),
        verdict=verdict,
        verdicts={Competency.IDENTIFICATION: verdict, Competency.EVIDENCE: Verdict(chance.random() < 0.7)},
    )


def errors(people: Sequence[PersonRow]) -> Errors:
    n = len(people)

    def total(name: str) -> int:
        return sum(getattr(row, name) for row in people)

    return Errors(
        people=n,
        **{name: total(name) for name in ("protected", "found", "look_alikes", "accused")},
        **{name: total(name) for name in ("undecidable", "referred", "over_referred")},
        met_found=share(sum(row.found >= 8 for row in people), n),
        met_accused=share(sum(row.accused <= 2 for row in people), n),
        met_referred=share(sum(row.referred >= 2 for row in people), n),
    )


def confusion(people: int, chance: random.Random) -> Confusion:
    columns = (*PRODUCTS, "shell", REFER)
    counts = []
    for row in range(len(PRODUCTS)):
        drawn = chance.choices(
            range(len(columns)), [12.0 if at == row else 1.0 for at in range(len(columns))], k=people * 2
        )
        counts.append(tuple(drawn.count(at) for at in range(len(columns))))
    return Confusion(PRODUCTS, columns, 3, tuple(counts), {})


def items(people: int, chance: random.Random) -> tuple[ItemRow, ...]:
    made = []
    for place in range(24):
        role = "protected" if place < 10 else "look_alike" if place < 20 else "undecidable"
        right = sum(chance.random() < 0.8 for _ in range(people))
        rest = chance.uniform(-0.1, 0.6) if people >= 20 else None
        low, high = (rest - 0.25, rest + 0.25) if rest is not None else (None, None)
        flag = ItemFlag.STRONGER_WORSE if rest is not None and rest < 0 else None
        made.append(
            ItemRow(
                name=f"ivory/cut-face-{place + 1:02}",
                form="f" * 64,
                place=place,
                version=1,
                competency="identification",
                kind="ivory",
                role=role,
                asked=people,
                right=right,
                facility=right / people if people else 0.0,
                rest=rest,
                rest_low=low,
                rest_high=high,
                few=people < 50,
                flag=flag,
            )
        )
    return tuple(made) if people else ()


def dashboard(
    count: int, mode: Mode, chance: random.Random, enrolled: int, *, simulated: bool = False
) -> tuple[Dashboard, list[PersonRow]]:
    """Figures of ``count`` people who sat, and the people."""
    people = [person(number + 1, chance, mode) for number in range(count)]
    competent = sum(bool(row.verdict.competent) for row in people)
    absent = (competent / enrolled, (competent + enrolled - count) / enrolled) if enrolled else None
    indicator = Indicator(
        share(competent, count), enrolled, count, 0, absent, Criteria(), "2026-11-20T02:14:00.000Z", False, 0, simulated
    )  # fmt: skip
    groups = []
    for country in COUNTRIES:
        own = [row for row in people if row.country == country]
        told = share(sum(bool(row.verdict.competent) for row in own), len(own))
        groups.append((country, told if len(own) >= 10 else None))
    rows = tuple(GroupRow(key, s.of if s else None, s.of if s else None, s) for key, s in groups)
    agencies = tuple(replace(row, key=AGENCIES[row.key]) for row in rows)
    reliable = (Reliability("f" * 64, count, 24, 0.71, 0.58, 0.81, few=count < 50),) if count >= 20 else ()
    figures = Dashboard(
        filter=Filter(session=SESSION, phase=mode),
        indicator=indicator,
        people=(),
        confusion=confusion(count, chance),
        items=items(count, chance),
        reliability=reliable,
        changes=(),
        agencies=agencies,
        countries=rows,
        sessions=(GroupRow(SESSION, enrolled, count, indicator.share),),
        rasch=RaschMap(count, why_not="figures.rasch.few"),
    )
    return figures, people


def material(
    people: int = 38, enrolled: int | None = None, *, simulated: bool = False, of: Plan | None = None, seed: int = 6
) -> Material:
    """One session with a pre-test and a post-test, seen by a trainer."""
    chance = random.Random(seed)
    there = people + 2 if enrolled is None else enrolled
    before, people_before = dashboard(people, Mode.PRE, chance, there, simulated=simulated)
    after, people_after = dashboard(people, Mode.POST, chance, there, simulated=simulated)
    change = change_of(people_before, people_after)
    phases: Mapping[Mode, Phase] = {
        Mode.PRE: Phase(before, errors(people_before)),
        Mode.POST: Phase(replace(after, changes=(change,)), errors(people_after)),
    }
    return Material(
        session=session(replace(of or plan(), simulated=simulated)),
        partners=(
            "Kiểm lâm (Forest Protection, Viet Nam)",
            "森林公安 (Forest Police, China)",
            "ກົມກວດກາປ່າໄມ້ (DOFI, Lao PDR)",
        ),
        place="Lạng Sơn, Hữu Nghị – 友谊关",
        phases=phases if people else {},
        enrolled=there,
        agencies={"cn-forest-police": "森林公安", "vn-forest-protection": "Kiểm lâm", "la-dofi": "ກົມກວດກາປ່າໄມ້"},
        forms={"f" * 64: "A"},
        attendance=tuple(Day(f"2026-11-{24 + day}", people - day % 2, there) for day in range(3)) if people else (),
        aside=(
            Aside("reports.aside.gap", {"label": "07", "first": 312, "last": 340}),
            Aside("reports.aside.quarantined", {"file": "laptop-11.blbundle"}),
        ),
        made_on=date(2026, 11, 27),
        version="0.1.0",
    )


def change_of(before: Sequence[PersonRow], after: Sequence[PersonRow]) -> Change:
    cells = {(was, is_): 0 for was in (False, True) for is_ in (False, True)}
    for first, second in zip(before, after, strict=True):
        cells[bool(first.verdict.competent), bool(second.verdict.competent)] += 1
    pairs = len(before)
    difference = (cells[False, True] - cells[True, False]) / pairs if pairs >= 10 else None
    low, high = (difference - 0.2, difference + 0.2) if difference is not None else (None, None)
    return Change(
        phase_before=Mode.PRE,
        phase_after=Mode.POST,
        pairs=pairs,
        gained=cells[False, True],
        lost=cells[True, False],
        stayed=cells[True, True],
        never=cells[False, False],
        difference=difference,
        low=low,
        high=high,
        p=0.0042 if pairs >= 10 else None,
        power=0.53 if pairs >= 10 else None,
        people=(),
    )

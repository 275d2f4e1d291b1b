"""Reading a session once for its paper and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from borderlens import __version__
from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.items import Competency
from borderlens.domain.report_errors import TooFewToShare
from borderlens.domain.sessions import PHASES, Plan
from borderlens.packs.agencies import Agencies, read_agencies
from borderlens.packs.places import read_places
from borderlens.packs.quiz_pack import list_quiz_packs
from borderlens.paths import Paths
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.records import FileState, LaptopState, Missing, Room
from borderlens.services.figures.records import COUNTS_ONLY, LEAST_CELL, Confusion, Dashboard, Filter, PersonRow, Share
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.forms.keeping import find_kept
from borderlens.services.reports.certificates import Award, Holder
from borderlens.services.reports.records import Aside, Day, Errors, Material, Phase
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store
from borderlens.words import LANGUAGES


class Seen(Protocol):
    """What is needed of ``services.figures.figures.Figures``; ``shared`` raises ``TooFewToShare``."""

    def dashboard(self, filter: Filter) -> Dashboard: ...
    def shared(self, filter: Filter) -> Dashboard: ...


def gather(
    store: Store,
    paths: Paths,
    session: str,
    figures: Seen,
    *,
    today: date,
    cancelled: Callable[[], None] = lambda: None,
) -> Material:
    """Everything the report of a session says. ``cancelled`` is called between the parts and raises to stop.

    Raises:
        UnknownSession: no session of that id is here.
    """
    sessions = Sessions(store, paths)
    found = sessions.get(session)
    enrolled = sessions.enrolled(session)
    phases: dict[Mode, Phase] = {}
    too_few: dict[Mode, tuple[int, int]] = {}
    for mode in PHASES:
        cancelled()
        wanted = Filter(session=session, phase=mode)
        try:
            shared = figures.shared(wanted)
        except TooFewToShare as mistake:
            if figures.dashboard(wanted).indicator.sat:
                too_few[mode] = (int(str(mistake.fields["people"])), int(str(mistake.fields["least"])))
            continue
        if shared.indicator.sat:
            phases[mode] = Phase(shared, errors_of(figures.dashboard(wanted).people, found.criteria))
    cancelled()
    agencies = read_agencies(paths.assets / "tables")
    rooms = {mode: Collecting(store, paths).room(session, mode.value) for mode in (*phases, *too_few) or (Mode.POST,)}
    return Material(
        session=found,
        partners=partners(found.plan, agencies),
        place=place(found.plan, paths),
        phases=phases,
        enrolled=len(enrolled),
        too_few=too_few,
        agencies={agency.key: agency_name(agency.key, agencies) for agency in agencies.all},
        forms=_forms(phases, paths),
        options=_options([phase.figures.confusion for phase in phases.values()], paths),
        attendance=attendance(sessions.attendance(session), len(enrolled)),
        aside=aside(rooms),
        made_on=today,
        version=__version__,
    )


def gather_award(
    store: Store, paths: Paths, session: str, figures: Seen, *, today: date
) -> tuple[Award, tuple[Holder, ...]]:
    """What the certificates of a session say, and everybody who took part: was noted as present, or sat a test.

    Raises:
        UnknownSession: no session of that id is here.
    """
    sessions = Sessions(store, paths)
    found = sessions.get(session)
    came = {person for person, days in sessions.attendance(session).items() if any(days.values())}
    reached: dict[str, dict[Competency, bool]] = {}
    for mode in PHASES:
        for row in figures.dashboard(Filter(session=session, phase=mode)).people:
            came.add(row.person)
            if mode is not Mode.PRE and found.criteria is not None:
                _take_in(reached.setdefault(row.person, {}), row)
    holders = []
    for entry in sessions.enrolled(session):
        known = store.people.get(entry.person)
        if entry.person not in came or known is None:
            continue
        name = known.name if found.plan.names else ""
        holders.append(Holder(entry.person, name, known.code, entry.language, reached.get(entry.person, {})))
    agencies = read_agencies(paths.assets / "tables")
    award = Award(found, place(found.plan, paths), partners(found.plan, agencies), today.isoformat())
    return award, tuple(sorted(holders, key=lambda holder: (holder.code, holder.person)))


def _take_in(reached: dict[Competency, bool], row: PersonRow) -> None:
    """Competencies in which the row's person is competent; on few items only where no other test says it better."""
    for competency in Competency:
        verdict = row.verdicts.get(competency.value)
        if verdict is not None and verdict.competent:
            reached[competency] = verdict.few_items and reached.get(competency, True)


def errors_of(people: Sequence[PersonRow], criteria: Criteria | None) -> Errors:
    """The two errors pooled over people whose answers could be scored, and how many people met each criterion."""
    seen = [row for row in people if not row.sealed]
    judged = [row for row in seen if row.protected and row.look_alikes and row.undecidable] if criteria else []
    met: dict[str, Share | None] = {"met_found": None, "met_accused": None, "met_referred": None}
    if criteria is not None and judged:
        counts = {
            "met_found": sum(criteria.enough_found(row.found, row.protected) for row in judged),
            "met_accused": sum(criteria.few_accused(row.accused, row.look_alikes) for row in judged),
            "met_referred": sum(criteria.enough_referred(row.referred, row.undecidable) for row in judged),
        }
        met = {name: _safe(count, len(judged)) for name, count in counts.items()}
    critical = sum(row.critical > 0 for row in seen)
    return Errors(
        people=len(seen),
        protected=sum(row.protected for row in seen),
        found=sum(row.found for row in seen),
        look_alikes=sum(row.look_alikes for row in seen),
        accused=sum(row.accused for row in seen),
        undecidable=sum(row.undecidable for row in seen),
        referred=sum(row.referred for row in seen),
        over_referred=sum(row.over_referred for row in seen),
        critical=critical if _shows(critical, len(seen)) else None,
        **met,
    )


def _shows(count: int, of: int) -> bool:
    """True when neither those who did nor those who did not are so few that they could be found out."""
    return of >= LEAST_CELL and all(n == 0 or n >= LEAST_CELL for n in (count, of - count))


def _safe(count: int, of: int) -> Share | None:
    if not _shows(count, of):
        return None
    return Share(count, of, *(wilson(count, of) if of >= COUNTS_ONLY else (None, None)))


def agency_name(key: str, agencies: Agencies) -> str:
    """An agency by its own name with the English one beside it: never translated."""
    agency = agencies.get(key)
    return (agency.label("") if agency else "") or key


def partners(plan: Plan, agencies: Agencies) -> tuple[str, ...]:
    return tuple(agency_name(key, agencies) for key in plan.partners)


def place(plan: Plan, paths: Paths) -> str:
    """Town, crossing and province in one line, in the first language of the session."""
    places = read_places(paths.assets / "tables")
    language = plan.languages[0] if plan.languages else "en"
    crossing, province = places.crossing(plan.crossing), places.province(plan.province)
    parts = [plan.place, *(found.label(language) for found in (crossing, province) if found is not None)]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def attendance(noted: Mapping[str, Mapping[str, bool]], enrolled: int) -> tuple[Day, ...]:
    """People present on each day that was noted for anybody."""
    days = sorted({day for known in noted.values() for day in known})
    return tuple(Day(day, sum(known.get(day, False) for known in noted.values()), enrolled) for day in days)


def aside(rooms: Mapping[Mode, Room]) -> tuple[Aside, ...]:
    """What is not in the figures: files that were set aside, gaps, laptops and people of whom nothing has come."""
    found: dict[tuple[object, ...], Aside] = {}

    def add(key: str, **fields: object) -> None:
        found.setdefault((key, *fields.values()), Aside(f"reports.aside.{key}", fields))

    for room in rooms.values():
        for file in room.aside:
            name = file.file.name
            if file.state is FileState.CONFLICT:
                add("conflict", file=name, count=len(file.conflicts))
            else:
                add("quarantined" if file.state is FileState.QUARANTINED else "refused", file=name)
        for laptop in room.laptops:
            label = laptop.label or laptop.fingerprint
            for gap in laptop.gaps:
                add("gap", label=label, first=gap.first, last=gap.last)
            if laptop.state is LaptopState.WAITING and laptop.arrived_at is None:
                add("waiting", label=label)
        unfinished = sum(missing.why is not Missing.NO_LAPTOP for missing in room.missing)
        if unfinished:
            add("missing", people=unfinished)
    return tuple(found.values())


def _forms(phases: Mapping[Mode, Phase], paths: Paths) -> dict[str, str]:
    """Letters of the forms whose codes are kept here."""
    ids = {item.form for phase in phases.values() for item in phase.figures.items}
    ids |= {row.form for phase in phases.values() for row in phase.figures.reliability}
    kept = {form: find_kept(form, paths.data) for form in ids if form.isalnum()}
    return {form: known.record.name for form, known in kept.items() if known is not None}


def _options(confusions: Iterable[Confusion], paths: Paths) -> dict[str, dict[str, str]]:
    """Words of products by the packs that ask for them, by language and key; the first pack's words stand."""
    wanted = {name for confusion in confusions for names in confusion.items.values() for name in names}
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    if not wanted:
        return found
    for pack in list_quiz_packs(paths.quiz_folders(), paths.pictures).loaded:
        for item in pack.items:
            if f"{pack.id}/{item.item.key}" not in wanted:
                continue
            for language in set(LANGUAGES) & set(pack.languages):
                for option, words in item.in_language(language).options.items():
                    found[language].setdefault(option, words)
    return found

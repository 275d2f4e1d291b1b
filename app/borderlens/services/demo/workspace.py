"""The demonstration's workspace: a trainer's data folder with three sessions, and a stick with bundles still to come.

Everything goes the program's own ways: forms are assembled and sealed, sessions opened and fixed, laptops join by
file, people sit, bundles are written, encrypted and merged. Only the answers are drawn (``demo.model``), and the clocks
are set.
"""

from __future__ import annotations

import random
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.domain.people import Person, Role
from borderlens.domain.report_errors import DemoFolderInUse
from borderlens.domain.sessions import Enrolled, Plan, Session
from borderlens.packs.quiz_pack import QuizPack, list_quiz_packs
from borderlens.packs.signing import own_keys
from borderlens.paths import Paths
from borderlens.services.attempts import Attempts
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.demo.answers import shown
from borderlens.services.demo.cast import CAST, LAPTOPS, Cast
from borderlens.services.demo.model import Trainee, respond, seconds
from borderlens.services.forms.assemble import assemble
from borderlens.services.forms.bank import bank_of
from borderlens.services.forms.blueprints import FILE, find_blueprint
from borderlens.services.forms.sealed import ReleasedForm, SealedForm
from borderlens.services.forms.shelf import make as make_forms
from borderlens.services.forms.shelf import opened, received_form
from borderlens.services.forms.sitting import asked, begin
from borderlens.services.pack_exchange import keys_folder
from borderlens.services.sessions.consent_text import VERSION
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.sqlite import SqliteStore
from borderlens.whole_file import refusal

BLUEPRINTS = ("identification-deciding", "law-and-evidence")
STICK = "stick"
"""Folder with the bundles that were not collected yet."""
LATE = (3, 6)
"""Laptops of the last session whose bundles still lie on the stick."""
SIGNER = "Borderlens demo"
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Made:
    """What the workspace holds: people and answers are counted in the trainer's own tables."""

    people: int
    sessions: int
    answers: int


@dataclass
class Clock:
    """A clock that is set, and goes on by the time that simulated people take."""

    moment: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.moment

    def set(self, day: str, hour: int, minute: int = 0) -> None:
        self.moment = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
        self.moment += timedelta(hours=hour, minutes=minute)

    def after(self, time: float) -> None:
        self.moment += timedelta(seconds=time)


def make(
    folder: Path,
    bundled: Paths,
    title: Callable[[str, str], str],
    seed: int = 1,
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], None] = lambda: None,
) -> Made:
    """Make the workspace ``folder``, whole or not at all.

    Args:
        bundled: where packs and tables of the program lie.
        title: words of a session's title from its place and month.
        cancelled: called between steps, raises to stop.

    Raises:
        DemoFolderInUse: there is something in ``folder``. CannotWrite, DiskFull: nothing was left behind.
    """
    if folder.exists() and any(folder.iterdir()):
        raise DemoFolderInUse(folder=str(folder))
    stage = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        made = _Making(stage, bundled, title, seed, progress, cancelled).run()
        if folder.exists():
            folder.rmdir()
        stage.rename(folder)
        return made
    except OSError as error:
        raise refusal(error, folder) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


class _Making:
    def __init__(
        self,
        folder: Path,
        bundled: Paths,
        title: Callable[[str, str], str],
        seed: int,
        progress: Progress,
        cancelled: Callable[[], None],
    ) -> None:
        self._paths = Paths(folder, bundled.bundle, portable=False)
        self._title, self._seed, self._progress, self._cancelled = title, seed, progress, cancelled
        self._chance = random.Random(seed)
        self._clock = Clock()
        self._steps = 2 + sum(2 + len(_phases(cast)) * LAPTOPS for cast in CAST)
        self._done = 0
        self._released: dict[str, ReleasedForm] = {}

    def run(self) -> Made:
        self._paths.data.mkdir(parents=True)
        packs = list_quiz_packs(self._paths.quiz_folders(), self._paths.pictures).loaded
        series = [self._forms(packs, name) for name in BLUEPRINTS]
        with self._store(self._paths) as store:
            for cast in CAST:
                self._clock.set(cast.days[0], 1)
                _Joint(self, cast, series, store, [pack.id for pack in packs]).run(last=cast is CAST[-1])
            answers = sum(row.answered for row in store.reading.attempts())
            return Made(len(store.people.all()), len(CAST), answers)

    def _forms(self, packs: Sequence[QuizPack], blueprint: str) -> tuple[str, ...]:
        wanted = find_blueprint(blueprint, self._paths.assets / "tables" / FILE)
        assembly = assemble(bank_of(packs, date.today()), wanted, self._seed)
        keys = own_keys(keys_folder(self._paths))
        kept = make_forms(assembly, packs, self._paths.data, keys, SIGNER, paced=False, shuffled=True, sureness=False)
        self._released |= {one.record.id: opened(one, self._paths.data) for one in kept}
        self.step()
        return tuple(one.record.id for one in kept)

    @contextmanager
    def _store(self, paths: Paths) -> Iterator[SqliteStore]:
        with SqliteStore(paths.database, clock=self._clock) as store:
            yield store

    def step(self) -> None:
        self._cancelled()
        self._done += 1
        self._progress(self._done, self._steps)

    @property
    def paths(self) -> Paths:
        return self._paths

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def chance(self) -> random.Random:
        return self._chance

    def title(self, cast: Cast) -> str:
        return self._title(cast.place, cast.days[0][:7])

    def released(self, form: str) -> ReleasedForm:
        return self._released[form]


class _Joint:
    """One session, from its plan to its last bundle."""

    def __init__(
        self, making: _Making, cast: Cast, series: Iterable[tuple[str, ...]], store: SqliteStore, packs: list[str]
    ) -> None:
        self._making, self._cast, self._store = making, cast, store
        self._sessions = Sessions(store, making.paths)
        forms = tuple(form for one in series for form in one)
        self._plan = Plan(
            title=making.title(cast),
            place=cast.place,
            starts_on=cast.days[0],
            ends_on=cast.days[1],
            partners=tuple(dict.fromkeys(group.agency for group in cast.groups)),
            modules=tuple(packs),
            forms={phase.value: forms for phase in _phases(cast)},
            languages=cast.languages,
            names=False,
            simulated=True,
        )

    def run(self, last: bool) -> None:
        session = self._sessions.open(self._plan)
        people = self._people()
        self._sessions.enrol(session.id, people)
        self._sessions.fix(session.id, Criteria())
        file = self._making.paths.data / "session.blsession"
        self._sessions.write_file(session.id, file)
        enrolled = {row.person: row for row in self._sessions.enrolled(session.id)}
        order = sorted(people, key=lambda person: person.code)
        trainees = {person.id: Trainee.drawn(self._making.chance) for person in order}
        room = _Room(self._making, session, file)
        self._making.step()
        for at, phase in enumerate(_phases(self._cast)):
            there = self._present(order, phase)
            self._attend(session.id, order, there, phase)
            room.sit(phase, [(enrolled[p.id], trainees[p.id]) for p in there], shift=3 * at)
            self._collect(session.id, room, set(LATE) if last and phase is Mode.POST else set())
        room.clear()
        file.unlink()
        self._making.step()

    def _people(self) -> list[Person]:
        made = []
        for group in self._cast.groups:
            for number in range(group.first, group.first + group.count):
                code, id = f"{group.code}-{number:03d}", str(UUID(int=self._making.chance.getrandbits(128), version=4))
                made.append(Person(id, code, group.country, group.agency, group.language, Role.TRAINEE, code))
        return made

    def _present(self, people: Sequence[Person], phase: Mode) -> list[Person]:
        absent = {Mode.POST: self._cast.absent_after, Mode.FOLLOW_UP: self._cast.absent_later}.get(phase, 0)
        away = self._making.chance.sample(range(len(people)), absent)
        return [person for at, person in enumerate(people) if at not in away]

    def _attend(self, session: str, people: Iterable[Person], there: Iterable[Person], phase: Mode) -> None:
        days = {Mode.PRE: self._cast.days[0], Mode.POST: self._cast.days[1], Mode.FOLLOW_UP: self._cast.follow_up}
        self._making.clock.set(days[phase], 1)
        present = {person.id for person in there}
        with self._store.transaction():
            for person in people:
                self._sessions.attend(session, person.id, days[phase], person.id in present)

    def _collect(self, session: str, room: _Room, late: set[int]) -> None:
        collecting = Collecting(self._store, self._making.paths)
        here = [file for number, file in room.bundles.items() if number not in late]
        collecting.merge(here)
        known = {laptop.device for laptop in self._sessions.laptops(session) if laptop.accepted}
        for device in room.devices:
            if device not in known:
                collecting.accept(session, device)
        stick = self._making.paths.data / STICK
        for number in sorted(late):
            stick.mkdir(exist_ok=True)
            room.bundles[number].rename(stick / room.bundles[number].name)


class _Room:
    """The laptops of one session, each with a data folder of its own. ``bundles``: the last one of each laptop."""

    def __init__(self, making: _Making, session: Session, file: Path) -> None:
        self._making, self._session = making, session
        self._folder = making.paths.data / "laptops"
        self.devices: list[str] = []
        self.bundles: dict[int, Path] = {}
        for number in range(1, LAPTOPS + 1):
            with self._laptop(number) as (store, paths):
                Sessions(store, paths).join(file, f"{number:02d}")
                self.devices.append(store.device)

    @contextmanager
    def _laptop(self, number: int) -> Iterator[tuple[SqliteStore, Paths]]:
        paths = Paths(self._folder / f"{number:02d}", self._making.paths.bundle, portable=False)
        paths.data.mkdir(parents=True, exist_ok=True)
        with SqliteStore(paths.database, clock=self._making.clock) as store:
            yield store, paths

    def sit(self, phase: Mode, people: Sequence[tuple[Enrolled, Trainee]], shift: int) -> None:
        """Everybody sits the forms of the phase; people change laptops by ``shift`` from one phase to the next."""
        begins = self._making.clock.moment + timedelta(hours=1)
        for number in range(1, LAPTOPS + 1):
            with self._laptop(number) as (store, paths):
                self._making.clock.moment = begins
                sessions = Sessions(store, paths)
                forms = {form: received_form(form, paths.data) for row, _ in people for form in row.forms[phase.value]}
                for at, (row, trainee) in enumerate(people):
                    if (at + shift) % LAPTOPS + 1 == number:
                        with store.transaction():
                            if phase is Mode.PRE:
                                sessions.consent(self._session.id, row.person, VERSION, row.language)
                            for form in row.forms[phase.value]:
                                self._sit(store, forms[form], row, trainee, phase)
                out = self._folder / f"{self._session.id[-6:]}-{number:02d}.blbundle"
                out.unlink(missing_ok=True)
                self.bundles[number] = Collecting(store, paths).export(self._session.id, out)
            self._making.step()

    def _sit(self, store: SqliteStore, sealed: SealedForm, row: Enrolled, who: Trainee, phase: Mode) -> None:
        whole, chance = self._making.released(sealed.id), self._making.chance
        sitting = begin(store, sealed, row.person, phase, session=self._session.id, language=row.language)
        places = {entry.item.key: at for at, entry in enumerate(sealed.items)}
        for entry in asked(sealed, row.person):
            at, took = places[entry.item.key], seconds(chance)
            response = respond(whole.items[at].item, who.ability(phase), phase, chance)
            self._making.clock.after(took)
            Attempts(store).give_answer(sitting.id, entry.item, shown(response, whole.names[at]), int(1000 * took))
        Attempts(store).close_attempt(sitting.id)

    def clear(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


def _phases(cast: Cast) -> tuple[Mode, ...]:
    return (Mode.PRE, Mode.POST, Mode.FOLLOW_UP) if cast.follow_up else (Mode.PRE, Mode.POST)

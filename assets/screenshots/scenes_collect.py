"""Scenes of collecting results, and of a laptop that joins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.services.collecting.records import LaptopRow, Received, Room
    from borderlens.ui.pages.collect.page import CollectPage
    from borderlens.ui.pages.join.page import JoinPage
    from borderlens.ui.shell import Shell

SESSION = "session-shown"
TITLE = "Dongxing – Móng Cái, November 2026"
PREFIXES = ("GX", "LS", "BK", "QN")


@page("collect")
def collect(shell: Shell) -> None:
    """The room of the mock: twenty laptops, two waiting, one short of records, one set aside, one clock slow."""
    show_room(shell, 20)


@page("collect-five")
def five(shell: Shell) -> None:
    show_room(shell, 5)


@page("collect-forty")
def forty(shell: Shell) -> None:
    show_room(shell, 40)


@page("collect-four-hundred")
def four_hundred(shell: Shell) -> None:
    show_room(shell, 400)


@page("collect-laptop")
def laptop(shell: Shell) -> None:
    """An unknown laptop whose fingerprint is compared."""
    show_room(shell, 20).desk.show_laptop("laptop-15")


@page("collect-stick")
def stick(shell: Shell) -> None:
    """A stick was put in, its bundles are offered."""
    from borderlens.ui.sticks import Stick

    room = show_room(shell, 20)
    room.desk.stick.show_stick(Stick(Path("/media/stick"), "KINGSTON", (Path("a.blbundle"), Path("b.blbundle"))))


@page("collect-reading")
def reading(shell: Shell) -> None:
    show_room(shell, 20).desk.stick.show_reading(7, 12)


@page("collect-start")
def start(shell: Shell) -> None:
    """Nothing has come yet."""
    show_room(shell, 0)


@page("collect-nothing")
def nothing(shell: Shell) -> None:
    """Opened without a session."""
    shell.go("collect")


def show_room(shell: Shell, count: int) -> CollectPage:
    """The room with ``count`` laptops, as the service would tell it."""
    from borderlens.ui.pages.collect.service import Service

    shell.go("collect")
    room = shell.page("collect")

    class Told:
        def room(self, session: str, phase: str) -> Room:
            return told(count, phase)

    room.service = Service(lambda store, paths: Told(), lambda store, paths, session: TITLE)
    shell.chosen.session = SESSION
    shell.go("collect")
    settle(shell)
    return room


def told(count: int, phase: str) -> Room:
    from borderlens.services.collecting.records import LaptopState, Missing, MissingPerson, Room

    rows = tuple(laptop_row(number) for number in range(1, count + 1))
    missing = []
    for row in rows:
        if row.state in (LaptopState.WAITING, LaptopState.SET_ASIDE):
            why = Missing.SET_ASIDE if row.state is LaptopState.SET_ASIDE else Missing.NO_LAPTOP
            for place in range(2):
                number = int(row.label) * 2 + place
                missing.append(MissingPerson(f"p{number}", f"{PREFIXES[number % 4]}-{number:03}", row.label, why))
    enrolled = 42 if count == 20 else max(2 * count, 12)
    if not count:
        missing = [
            MissingPerson(f"p{n}", f"{PREFIXES[n % 4]}-{n:03}", "", Missing.NO_LAPTOP) for n in range(1, enrolled + 1)
        ]
    aside = tuple(set_aside(row) for row in rows if row.state is LaptopState.SET_ASIDE)
    here = enrolled - len(missing)
    return Room(SESSION, phase, rows, enrolled, here, here * 24, tuple(missing), aside,
                rows[-1].arrived_at if rows else None)  # fmt: skip


def laptop_row(number: int) -> LaptopRow:
    from borderlens.services.collecting.records import Gap, LaptopRow, LaptopState

    states = {7: LaptopState.INCOMPLETE, 9: LaptopState.WAITING, 15: LaptopState.SET_ASIDE, 18: LaptopState.WAITING}
    state = states.get(number % 20, LaptopState.HERE)
    waiting = state is LaptopState.WAITING
    return LaptopRow(
        f"laptop-{number:02}",
        f"{number:02}",
        f"{number * 2654435761 % 16**4:04x} b2c3 d4e5 {number * 40503 % 16**4:04x}",
        state,
        0 if waiting else 2 + (number % 11 == 4),
        None if waiting else f"2026-11-24T09:{2 * number % 60:02}:00.000Z",
        (Gap(61, 64),) if state is LaptopState.INCOMPLETE else (),
        -11_400_000 if number % 20 == 12 else None,
    )


def set_aside(row: LaptopRow) -> Received:
    """Laptop 15 is one nobody has accepted; the others of its kind wrote a file that was changed."""
    from borderlens.domain.bundle_errors import BundleDamaged
    from borderlens.services.collecting.records import FileState, Received

    file = Path(f"laptop-{row.label}.blbundle")
    if row.label == "15":
        return Received(file, FileState.QUARANTINED, row.device, row.label, row.fingerprint, 64, 0)
    why = BundleDamaged(file=file.name, label=row.label, why="")
    return Received(file, FileState.REFUSED, row.device, row.label, row.fingerprint, why=why)


@page("join-start")
def join_start(shell: Shell) -> None:
    """A stick with a session's file is in."""
    from borderlens.ui.sticks import Stick

    shell.go("join")
    settle(shell)
    room = shell.page("join")
    room.find.number.set_text("07")
    room.find.show_sticks([Stick(Path("/media/stick"), "KINGSTON", (Path("dongxing-mong-cai-16425c.blsession"),))])


@page("join-who")
def join_who(shell: Shell) -> None:
    joined(shell)


@page("join-new")
def join_new(shell: Shell) -> None:
    joined(shell).desk.who.new.click()


@page("join-consent")
def join_consent(shell: Shell) -> None:
    known(shell)


@page("join-tests")
def join_tests(shell: Shell) -> None:
    """Before the test."""
    tested(shell)


@page("join-handed")
def join_handed(shell: Shell) -> None:
    """One test is handed in, the next step is said."""
    room = tested(shell)
    next(iter(room.desk.tasks.buttons.values())).click()
    settle(shell)
    sit = shell.page("sit_form")
    sit.runner.close()
    settle(shell)


@page("join-bundle")
def join_bundle(shell: Shell) -> None:
    """Handed in, and the bundle is on the stick."""
    from borderlens.ui.sticks import Stick

    join_handed(shell)
    shell.page("sit_form").handed.away.click()
    settle(shell)
    room = shell.page("join")
    folder = shell.context("join").paths.data / "stick"
    folder.mkdir()
    room.desk.bundle.show_sticks([Stick(folder, "KINGSTON")])
    room.write_bundle(folder)
    settle(shell)


@page("learn-home-session")
def learn_home_session(shell: Shell) -> None:
    tested(shell)
    shell.go("learn")
    settle(shell)


def joined(shell: Shell) -> JoinPage:
    """A laptop that joined by the file of a trainer's laptop beside it."""
    file = session_file(shell.context("join").paths.data / "beside")
    shell.go("join")
    settle(shell)
    room = shell.page("join")
    room.find.number.set_text("07")
    room.join(file)
    settle(shell)
    return room


def known(shell: Shell) -> JoinPage:
    room = joined(shell)
    room.desk.who.search.edit.setText("LS-015")
    room.desk.who.search.edit.textEdited.emit("LS-015")
    room.desk.who.go.click()
    settle(shell)
    return room


def tested(shell: Shell) -> JoinPage:
    room = known(shell)
    room.desk.consent.agree.click()
    settle(shell)
    return room


def session_file(folder: Path) -> Path:
    """A trainer's laptop makes forms from the program's own packs, opens a session, enrols codes, writes the file."""
    from datetime import date

    from borderlens.domain.competence import Criteria
    from borderlens.domain.people import Country, Person, Role
    from borderlens.domain.sessions import Plan
    from borderlens.packs.quiz_pack import list_quiz_packs
    from borderlens.packs.signing import own_keys
    from borderlens.paths import find_paths
    from borderlens.services.forms import shelf
    from borderlens.services.forms.assemble import assemble
    from borderlens.services.forms.bank import bank_of
    from borderlens.services.forms.blueprints import FILE, find_blueprint
    from borderlens.services.sessions.sessions import Sessions
    from borderlens.wiring import open_store

    paths = find_paths(folder)
    folder.mkdir(parents=True)
    packs = list_quiz_packs(paths.quiz_folders(), paths.pictures).loaded
    store = open_store(paths)
    try:
        keys = own_keys(paths.data / "keys")
        blueprint = find_blueprint("law-and-evidence", paths.assets / "tables" / FILE)
        made = shelf.make(assemble(bank_of(packs, date.today()), blueprint, 1), packs, paths.data, keys, "Trainer",
                          paced=False, shuffled=True, sureness=True)  # fmt: skip
        forms = tuple(kept.record.id for kept in made)
        sessions = Sessions(store, paths)
        plan = Plan(TITLE, "Móng Cái", starts_on="2026-11-24", ends_on="2026-11-26",
                    forms={"pre": forms, "post": forms})  # fmt: skip
        session = sessions.open(plan)
        sessions.fix(session.id, Criteria())
        countries = (Country.CN, Country.VN, Country.LA)
        codes = [f"{prefix}-{number:03}" for number in range(1, 16) for prefix in ("GX", "LS", "BK")]
        people = [
            Person(f"00000000-0000-7000-8000-{at:012}", code, countries[at % 3], "", "en", Role.TRAINEE, code)
            for at, code in enumerate(codes)
        ]
        sessions.enrol(session.id, people)
        return sessions.write_file(session.id, folder)
    finally:
        store.close()

"""A joint session at real windows: ``python -m tests.journeys.session_driver trainee|trainer …``, a process a laptop.

The trainee's laptop joins by the file on a stick, two people sit their test one after the other, the bundle goes to the
stick. The trainer's window reads what is on the stick and accepts each laptop by the fingerprint it is told.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.journeys import driver
from tests.journeys.driver import Someone, Story, Timer

from borderlens import wiring
from borderlens.domain.people import Country, Role
from borderlens.paths import Paths, find_paths
from borderlens.services.collecting.records import LaptopState
from borderlens.services.people import People
from borderlens.ui import settings as settings_file
from borderlens.ui.pages.collect.page import CollectPage
from borderlens.ui.pages.forms.sit_page import SitPage
from borderlens.ui.pages.join.page import JoinPage
from borderlens.ui.pages.learn.page import LearnPage
from borderlens.ui.people import as_settings

PATIENCE_SECONDS = 60.0  # two slow cores, shared
SIZE = (1366, 768)
STICK = "KINGSTON"


def words(ground: QWidget) -> str:
    shown = [label.text() for label in ground.findChildren(QLabel) if label.isVisible()]
    return " ".join(shown).replace("\u200b", "")


def all_shown(buttons: Iterable[QWidget]) -> bool:
    """There are some, and each was laid out."""
    shown = [button.isVisible() for button in buttons]
    return bool(shown) and all(shown)


def put_in(page: JoinPage | CollectPage, stick: Path) -> None:
    """The stick that the system would tell of."""
    page.sticks._volumes = lambda: [(stick, STICK)]


def trainee(someone: Someone, stick: Path, label: str, codes: list[str]) -> Story:
    shell = someone.shell
    yield lambda: shell.room == "check" and someone.still()
    someone.click(shell.rail.room("learn"))
    yield lambda: shell.room == "learn" and someone.still()
    learn = shell.page("learn")
    assert isinstance(learn, LearnPage)
    someone.click(learn.home.session.go)
    yield lambda: shell.room == "join" and someone.still()
    page = shell.page("join")
    assert isinstance(page, JoinPage)
    put_in(page, stick)
    yield lambda: all_shown(page.find.offers)
    someone.click(page.find.number.edit)
    someone.type(label)
    someone.click(page.find.offers[0])
    yield lambda: page.joined is not None and page.desk.who.isVisible() and someone.still()
    someone.reached(f"fingerprint {page.desk.place.fingerprint.text()}")
    for code in codes:
        yield from sit(someone, page, code)
    yield lambda: all_shown(page.desk.bundle.offers) and someone.still()
    someone.click(page.desk.bundle.offers[0])
    yield lambda: page.desk.bundle.done.isVisible() and someone.still()
    someone.reached(f"bundle {words(page.desk.bundle.done)}")


def sit(someone: Someone, page: JoinPage, code: str) -> Story:
    """Say who one is, agree, answer every item that takes a number, hand in."""
    shell, desk = someone.shell, page.desk
    if desk.tasks.isVisible():
        someone.click(desk.tasks.other)
        yield lambda: desk.who.isVisible() and someone.still()
    someone.write(desk.who.search.edit, code)
    yield lambda: desk.who.go.isEnabled()
    someone.click(desk.who.go)
    yield lambda: desk.consent.isVisible() and someone.still()
    someone.click(desk.consent.agree)
    yield lambda: desk.tasks.isVisible() and all_shown(desk.tasks.buttons.values()) and someone.still()
    someone.click(next(iter(desk.tasks.buttons.values())))
    yield lambda: shell.room == "sit_form" and someone.still()
    room = shell.page("sit_form")
    assert isinstance(room, SitPage)
    yield lambda: room.runner.sitting is not None and someone.still()
    given = 0
    while True:
        sitting = room.runner.sitting
        assert sitting is not None
        place, last = sitting.place, sitting.is_last
        if sitting.entry.item.type in ("single", "true_false", "pair"):
            someone.key("1")
            given += 1
        someone.click(room.item.next)
        if last:
            break
        yield lambda place=place: someone.still() and room.runner.sitting.place == place + 1
    yield lambda: shell._question.isVisible()
    someone.click(shell._question.other)
    yield lambda: room.shown is room.handed and someone.still()
    someone.reached(f"handed in {given} as {code}")
    someone.click(room.handed.away)
    yield lambda: shell.room == "join" and desk.tasks.isVisible() and not desk.tasks.buttons and someone.still()


def trainer(someone: Someone, stick: Path, session: str, prints: dict[str, str]) -> Story:
    shell = someone.shell
    yield lambda: shell.room == "check" and someone.still()
    shell.chosen.session, shell.chosen.phase = session, "pre"
    shell.go("collect")
    yield lambda: shell.room == "collect" and someone.still()
    page = shell.page("collect")
    assert isinstance(page, CollectPage)
    desk = page.desk
    put_in(page, stick)
    yield lambda: desk.stick.offer.isVisible()
    someone.click(desk.stick.offer)
    yield lambda: len(desk.look.buttons) == len(prints) and all_shown(desk.look.buttons) and someone.still()
    someone.reached(f"told {words(desk.stick.told)}")
    for _ in prints:
        yield lambda: all_shown(desk.look.buttons)
        someone.click(desk.look.buttons[0])
        yield lambda: desk.laptop.isVisible() and someone.still()
        label = desk.laptop.title.text().split()[-1]
        if desk.laptop.fingerprint.text() != prints[label]:
            raise driver.LostError(f"laptop {label} shows {desk.laptop.fingerprint.text()}")
        waiting = len(desk.look.buttons)
        someone.click(desk.laptop.accept)
        yield lambda waiting=waiting: len(desk.look.buttons) == waiting - 1 and someone.still()
        someone.reached(f"accepted {label}")
    assert page.room is not None
    if {row.state for row in page.room.laptops} != {LaptopState.HERE}:
        raise driver.LostError(f"{page.room.laptops}")
    someone.reached(f"here {desk.count.count.text()} {words(desk.missing)}")
    someone.reached(f"answers {page.room.answers}")


def registered(paths: Paths, code: str) -> settings_file.Person:
    """Somebody who worked on this laptop before."""
    store = wiring.open_store(paths)
    try:
        people = People(store)
        return as_settings(people.choose(people.add(code, Country.VN, "vn-customs", "en", Role.OFFICER).id))
    finally:
        store.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("story", choices=("trainee", "trainer"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--steps", type=Path, required=True)
    parser.add_argument("--stick", type=Path, required=True)
    parser.add_argument("--label", default="")
    parser.add_argument("--code", action="append", default=[])
    parser.add_argument("--session", default="")
    parser.add_argument("--print", action="append", default=[], dest="prints", help="LABEL=fingerprint")
    asked = parser.parse_args()
    driver.PATIENCE_SECONDS = PATIENCE_SECONDS
    app = QApplication([])
    paths = find_paths(asked.data)
    person = registered(paths, "HOME-1")
    settings_file.write(paths.settings, settings_file.Settings("en", "light", 1.0, True, person))
    shell = wiring.build_window(app, paths)
    undo = shell.errors.install()
    shell.resize(*SIZE)
    shell.show()
    QTimer.singleShot(0, shell.start)
    someone = Someone(shell, asked.steps, "en", mouse=True)
    if asked.story == "trainee":
        turns = trainee(someone, asked.stick, asked.label, asked.code)
    else:
        turns = trainer(someone, asked.stick, asked.session, dict(pair.split("=") for pair in asked.prints))
    timer = Timer(someone, turns)
    timer.start()
    status = app.exec()
    shell.shut_down()
    undo()
    return status


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())

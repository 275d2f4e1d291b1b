"""The rooms of joint sessions in the real window, with hands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from uuid6 import uuid7

from borderlens.domain.competence import Criteria
from borderlens.domain.people import Country, Person, Role
from borderlens.domain.sessions import Plan, Session
from borderlens.paths import find_paths
from borderlens.services.forms import release
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.pages.sessions.dialogs import Dialogs
from borderlens.ui.pages.sessions.page import SessionsPage
from borderlens.ui.pages.sessions.plan.page import PlanPage
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
COUNTRIES = (("LS", Country.VN, "vn-customs", "vi"), ("GX", Country.CN, "cn-customs", "zh-Hans"),
             ("BK", Country.LA, "la-dofi", "lo"))  # fmt: skip


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sealing and opening for a thousandth of the work; what a try costs is held where codes are tested."""
    monkeypatch.setattr(release, "_COST", 1 << 6)


class Hands:
    """The window, its two rooms, and what a hand does in them."""

    def __init__(self, shell: Shell, qtbot: QtBot, chosen: dict[str, Path | None]) -> None:
        self.shell, self.qtbot, self.chosen = shell, qtbot, chosen

    @property
    def page(self) -> SessionsPage:
        page = self.shell.page("sessions")
        assert isinstance(page, SessionsPage)
        return page

    @property
    def plan(self) -> PlanPage:
        page = self.shell.page("session_plan")
        assert isinstance(page, PlanPage)
        return page

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.busy, timeout=60_000)
        QApplication.processEvents()

    def go(self, room: str) -> None:
        self.shell.go(room)
        self.still()

    def press(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.qtbot.mouseClick(widget, LEFT)
        self.still()

    def key(self, key: Key, widget: QWidget | None = None, mod: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        self.qtbot.keyClick(widget or self.shell.focusWidget() or self.shell, key, mod)
        self.still()

    def write(self, edit: QWidget, text: str) -> None:
        edit.selectAll()
        self.qtbot.keyClick(edit, Key.Key_Delete)
        if text.isascii():
            self.qtbot.keyClicks(edit, text)
        else:  # Qt's test keyboard has Latin letters only; this is how an input method hands over the others
            QApplication.sendEvent(edit, committed(text))
        self.still()

    def answer(self, *, safe: bool) -> None:
        question = self.shell._question
        assert question.isVisible()
        self.press(question.safe if safe else question.other)

    def words(self, ground: QWidget) -> str:
        return "\n".join(label.text() for label in ground.findChildren(QLabel) if label.isVisible())

    def choose(self, combo: QWidget, value: str) -> None:
        at = combo.findData(value)
        assert at >= 0
        combo.setCurrentIndex(at)
        combo.activated.emit(at)
        self.still()


@pytest.fixture
def hands(window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Hands]:
    """``hands()`` starts the window; ``chosen`` holds what the system's dialogs answer."""
    usual = SessionsPage.__init__

    def start(**settings: object) -> Hands:
        chosen: dict[str, Path | None] = {"roster": None, "session": None, "paper": None, "folder": None}
        dialogs = Dialogs(
            lambda _: chosen["roster"],
            lambda _, name: chosen["session"] and chosen["session"] / name,
            lambda _, name: chosen["paper"] and chosen["paper"] / f"{name}.pdf",
            lambda _: chosen["folder"],
        )
        monkeypatch.setattr(SessionsPage, "__init__", lambda page, context: usual(page, context, dialogs))
        return Hands(window(**settings), qtbot, chosen)

    return start


def committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def person(at: int, name: str = "") -> Person:
    short, country, agency, language = COUNTRIES[at % len(COUNTRIES)]
    code = f"{short}-{at:03d}"
    return Person(str(uuid7()), name or code, country, agency, language, Role.TRAINEE, code)


@pytest.fixture
def opened(data_folder: Path) -> Callable[..., Session]:
    """``opened(people=3)``: a session on this laptop with that many people, its criteria fixed unless told not to."""

    def make(people: int = 0, *, fixed: bool = True, names: bool = True, **plan: object) -> Session:
        where = find_paths(data_folder)
        with open_store(where) as store:
            sessions = Sessions(store, where)
            values = {"title": "Móng Cái – Dongxing", "starts_on": "2026-12-01", "ends_on": "2026-12-02", **plan}
            session = sessions.open(Plan(names=names, **values))  # type: ignore[arg-type]
            if fixed:
                sessions.fix(session.id, Criteria())
            sessions.enrol(session.id, [person(at) for at in range(people)])
            return sessions.get(session.id)

    return make

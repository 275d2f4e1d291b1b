"""Sending a session's results from the window: by keys alone, stopped and gone on with, every end in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.cli.test_results_push import Ring, ring
from tests.exchange.fake_lrs import PASSWORD, USER, FakeLrs, Reply, running
from tests.services.sitting_room import PEOPLE, items_of, open_session, paths_of, sit
from tests.ui.clipping import clipped

from borderlens.exchange.credentials import VARIABLE, keep_password, kept_password
from borderlens.store.sqlite import SqliteStore
from borderlens.ui import say as saying
from borderlens.ui import theme as looks
from borderlens.ui.dialogs.push import PushSheet
from borderlens.ui.jobs import Jobs
from borderlens.ui.say import say
from borderlens.words import LANGUAGES

__all__ = ["ring"]
Key = Qt.Key
Room = tuple[Path, str]
"""Data folder and session."""


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def fake() -> Iterator[FakeLrs]:
    with running(FakeLrs()) as server:
        yield server


@pytest.fixture
def faults() -> list[Exception]:
    return []


@pytest.fixture
def jobs(faults: list[Exception]) -> Iterator[Jobs]:
    made = Jobs(faults.append)
    yield made
    made.close()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    folder = tmp_path / "laptop"
    with SqliteStore(folder / "borderlens.db") as store:
        session = open_session(store, paths_of(folder))
        with store.transaction():
            sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=session)
    return folder, session


def sheet(ground: QWidget, qtbot: QtBot, room: Room, jobs: Jobs, faults: list[Exception], **given: str) -> PushSheet:
    folder, session = room
    made = PushSheet(
        session,
        paths_of(folder),
        jobs,
        lambda: SqliteStore(folder / "borderlens.db"),
        faults.append,
        parent=ground,
        **given,
    )
    with qtbot.waitActive(made):
        made.open()
    return made


def send(made: PushSheet, qtbot: QtBot, url: str, password: str = PASSWORD) -> None:
    qtbot.keyClicks(made.address.edit, url)
    qtbot.keyClick(made.address.edit, Key.Key_Tab)
    qtbot.keyClicks(made.user.edit, USER)
    made.password.edit.setText(password)
    qtbot.keyClick(made, Key.Key_Return)
    qtbot.waitUntil(lambda: not made.is_sending, timeout=20_000)


def test_results_are_sent_by_keys_alone_and_the_password_is_kept(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    fake: FakeLrs,
    ring: Ring,
) -> None:
    made = sheet(ground, qtbot, room, jobs, faults)
    assert not made.go.isEnabled()
    assert made.password.edit.echoMode() is QLineEdit.EchoMode.Password
    send(made, qtbot, fake.url)
    assert fake.held
    assert made.told.text() == say("lrs.pushed", lrs=fake.url, stored=len(fake.held), before=0, voided=0)
    assert made.cancel.text() == say("lrs.close")
    assert kept_password(fake.url, USER) == PASSWORD
    qtbot.keyClick(made, Key.Key_Escape)
    assert faults == []


def test_an_empty_password_is_the_kept_one(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    fake: FakeLrs,
    ring: Ring,
) -> None:
    keep_password(fake.url, USER, PASSWORD)
    made = sheet(ground, qtbot, room, jobs, faults, address=fake.url, user=USER)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.is_sending, timeout=20_000)
    assert fake.held


def test_a_wrong_password_is_said_and_not_kept_and_can_be_mended(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    fake: FakeLrs,
    ring: Ring,
) -> None:
    made = sheet(ground, qtbot, room, jobs, faults)
    send(made, qtbot, fake.url, "wrong")
    assert made.told.text() == say("errors.lrs_refuses_user", lrs=fake.url, user=USER)
    assert ring.kept == {}
    assert made.go.isEnabled()
    made.password.edit.setText(PASSWORD)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.is_sending, timeout=20_000)
    assert fake.held


def test_an_address_in_the_open_and_a_missing_keyring_are_said(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    fake: FakeLrs,
    ring: Ring,
) -> None:
    made = sheet(ground, qtbot, room, jobs, faults)
    send(made, qtbot, "http://lrs.example.org/xapi")
    assert made.told.text() == say("errors.lrs_needs_tls", lrs="http://lrs.example.org/xapi")
    ring.shut = True
    made.address.set_text(fake.url)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.is_sending, timeout=20_000)
    assert made.told.text().endswith(say("errors.no_keyring", variable=VARIABLE))


def test_it_can_be_stopped_while_the_server_is_waited_for(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    fake: FakeLrs,
    ring: Ring,
) -> None:
    fake.script = lambda number, batch: Reply(503)
    made = sheet(ground, qtbot, room, jobs, faults, address=fake.url, user=USER)
    made.password.edit.setText(PASSWORD)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(fake.posts) == 1, timeout=20_000)
    assert not made.user.isEnabled()
    assert made.cancel.text() == say("lrs.stop")
    qtbot.mouseClick(made.cancel, Qt.MouseButton.LeftButton)
    assert made.told.text() == say("lrs.stopped")
    assert made.isVisible()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    assert len(fake.posts) == 1
    fake.script = lambda number, batch: None
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.is_sending, timeout=20_000)
    assert fake.held


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_with_large_text(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    look: looks.Theme,
    language: str,
) -> None:
    saying.speaker().choose(language)
    look.choose(factor=2.0, language=language)
    made = sheet(ground, qtbot, room, jobs, faults)
    made.told.setText(say("errors.lrs_takes_nothing", lrs="https://lrs.example.org/xapi", why="x"))
    assert clipped(made) == []
    assert faults == []


def test_what_came_of_it_is_brought_into_sight(
    ground: QWidget,
    qtbot: QtBot,
    room: Room,
    jobs: Jobs,
    faults: list[Exception],
    look: looks.Theme,
    fake: FakeLrs,
    ring: Ring,
) -> None:
    look.choose(factor=2.0)
    made = sheet(ground, qtbot, room, jobs, faults)
    send(made, qtbot, fake.url, "wrong")
    qtbot.waitUntil(lambda: made.told.visibleRegion().boundingRect().height() >= made.told.height() - 1, timeout=5_000)

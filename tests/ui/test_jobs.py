"""Slow work comes back on the window's thread, or not at all."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderlens.ui.jobs import Database, Job, Jobs


class Unhandled:
    def __init__(self) -> None:
        self.errors: list[Exception] = []

    def __call__(self, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def unhandled() -> Unhandled:
    return Unhandled()


@pytest.fixture
def jobs(qapp: QApplication, unhandled: Unhandled) -> Iterator[Jobs]:
    made = Jobs(unhandled)
    yield made
    made.close()


class Store:
    """Knows on which thread it was opened, used and closed."""

    def __init__(self) -> None:
        self.threads = {threading.get_ident()}
        self.closed = False

    def touch(self) -> int:
        self.threads.add(threading.get_ident())
        return len(self.threads)

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed = True


def test_a_result_is_delivered_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[tuple[int, bool]] = []
    worker: list[int] = []

    def work(job: Job) -> int:
        worker.append(threading.get_ident())
        return 7

    jobs.run(work, lambda result: got.append((result, threading.get_ident() == threading.main_thread().ident)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(7, True)]
    assert worker != [threading.main_thread().ident]
    assert not jobs.busy


def test_a_failure_is_delivered_with_the_exception_itself(jobs: Jobs, qtbot: QtBot, unhandled: Unhandled) -> None:
    got: list[Exception] = []
    wrong = ValueError("no")

    def work(job: Job) -> None:
        raise wrong

    jobs.run(work, failure=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [wrong]
    assert unhandled.errors == []


def test_a_failure_nobody_waits_for_is_shown(jobs: Jobs, qtbot: QtBot, unhandled: Unhandled) -> None:
    def work(job: Job) -> None:
        raise ValueError("no")

    jobs.run(work)
    qtbot.waitUntil(lambda: bool(unhandled.errors))
    assert isinstance(unhandled.errors[0], ValueError)


def test_progress_arrives_in_order_and_before_the_result(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(job: Job) -> str:
        for done in range(3):
            job.report(done + 1, 3)
        return "end"

    jobs.run(work, seen.append, progress=lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == [(1, 3), (2, 3), (3, 3), "end"]


def test_a_cancelled_job_stops_and_brings_nothing(jobs: Jobs, qtbot: QtBot, unhandled: Unhandled) -> None:
    seen: list[object] = []
    begun, stopped = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        try:
            while True:
                time.sleep(0.002)
                job.check()
        finally:
            stopped.set()

    job = jobs.run(work, seen.append, seen.append)
    assert begun.wait(5)
    job.cancel()
    assert stopped.wait(5)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == []
    assert unhandled.errors == []


def test_nothing_is_delivered_to_an_owner_that_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []
    go = threading.Event()
    owner = QObject()
    jobs.run(lambda job: go.wait(5), seen.append, seen.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == []


def _alive(thing: QObject) -> bool:
    import shiboken6

    QApplication.sendPostedEvents(None, 52)  # deferred deletion, which needs an event loop to come back to
    return shiboken6.isValid(thing)


def test_close_cancels_and_waits(qapp: QApplication, unhandled: Unhandled) -> None:
    jobs = Jobs(unhandled)
    begun, ended = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        while not job.cancelled:
            time.sleep(0.002)
        ended.set()

    jobs.run(work)
    assert begun.wait(5)
    jobs.close()
    assert ended.is_set()


def test_a_job_cancelled_before_its_turn_never_runs(qapp: QApplication, qtbot: QtBot, unhandled: Unhandled) -> None:
    jobs = Jobs(unhandled, threads=1)
    hold = threading.Event()
    ran: list[str] = []
    jobs.run(lambda job: hold.wait(5))
    waiting = jobs.run(lambda job: ran.append("ran"))
    waiting.cancel()
    hold.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert ran == []


def test_one_thread_opens_uses_and_closes_the_store(qapp: QApplication, qtbot: QtBot, unhandled: Unhandled) -> None:
    opened: list[Store] = []

    def open_store() -> Store:
        opened.append(Store())
        return opened[-1]

    database = Database(open_store, unhandled)
    seen: list[int] = []
    for _ in range(20):
        database.run(lambda store: store.touch(), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    time.sleep(0.05)
    database.run(lambda store: store.touch(), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 21)
    database.close()
    assert len(opened) == 1
    assert opened[0].closed
    assert len(opened[0].threads) == 1
    assert threading.main_thread().ident not in opened[0].threads


def test_closing_the_database_loses_no_answer(qapp: QApplication, unhandled: Unhandled) -> None:
    kept: list[int] = []
    database = Database(Store, unhandled)
    for number in range(50):
        database.run(lambda store, number=number: kept.append(number))
    database.close()
    assert kept == list(range(50))


def test_a_store_that_cannot_be_opened_is_a_failure_each_time(
    qapp: QApplication, qtbot: QtBot, unhandled: Unhandled
) -> None:
    def refuse() -> Store:
        raise OSError("no disk")

    database = Database(refuse, unhandled)
    seen: list[Exception] = []
    database.run(lambda store: 1, failure=seen.append)
    database.run(lambda store: 1, failure=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    database.close()
    assert all(isinstance(error, OSError) for error in seen)

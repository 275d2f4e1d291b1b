"""What goes wrong reaches the person in one place, and the log when it is the program's fault."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderlens.domain.errors import DiskFull
from borderlens.ui.errors import Errors


class Dialog:
    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.threads: list[int] = []

    def __call__(self, title: str, text: str) -> None:
        self.shown.append((title, text))
        self.threads.append(threading.get_ident())


@pytest.fixture
def dialog() -> Dialog:
    return Dialog()


@pytest.fixture
def errors(tmp_path: Path, dialog: Dialog, qapp: QApplication) -> Errors:
    return Errors(tmp_path / "data" / "borderlens.log", dialog)


@pytest.fixture
def installed(errors: Errors) -> Iterator[Callable[[], None]]:
    undo = errors.install()
    yield undo
    undo()


def log_of(tmp_path: Path) -> str:
    file = tmp_path / "data" / "borderlens.log"
    return file.read_text("utf-8") if file.exists() else ""


def test_a_mistake_is_shown_and_never_logged(errors: Errors, dialog: Dialog, tmp_path: Path) -> None:
    errors.show(DiskFull(file="E:/out.csv"))
    assert len(dialog.shown) == 1
    assert "E:/out.csv" in dialog.shown[0][1]
    assert log_of(tmp_path) == ""


def test_a_fault_from_a_thread_is_shown_on_the_thread_of_the_window(
    errors: Errors, dialog: Dialog, qtbot: QtBot, tmp_path: Path
) -> None:
    def work() -> None:
        try:
            raise LookupError("deep inside")
        except LookupError as fault:
            errors.show(fault)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialog.shown))
    assert dialog.threads == [threading.main_thread().ident]
    assert "borderlens.log" in dialog.shown[0][1]
    assert "LookupError: deep inside" in log_of(tmp_path)
    assert "in work\n" in log_of(tmp_path)


@pytest.mark.usefixtures("installed")
def test_what_nobody_caught_is_shown(dialog: Dialog, tmp_path: Path) -> None:
    try:
        raise ZeroDivisionError("uncaught")
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    assert len(dialog.shown) == 1
    assert "ZeroDivisionError: uncaught" in log_of(tmp_path)


@pytest.mark.usefixtures("installed")
def test_a_warning_of_qt_goes_to_the_log_without_a_dialog(dialog: Dialog, tmp_path: Path) -> None:
    qWarning("a wrong layout")
    assert "Qt: a wrong layout" in log_of(tmp_path)
    assert dialog.shown == []


def test_undo_puts_the_hooks_back(errors: Errors) -> None:
    before = sys.excepthook
    undo = errors.install()
    assert sys.excepthook != before
    undo()
    assert sys.excepthook == before


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, dialog: Dialog, qapp: QApplication) -> None:
    (tmp_path / "file").write_text("x")
    Errors(tmp_path / "file" / "borderlens.log", dialog).show(ValueError("no disk"))
    assert len(dialog.shown) == 1

"""Report and certificates of the session that is looked at, written by the reports on the database's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.pages.dashboard.dialogs import Dialogs
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button

REPORT = "borderlens-report"
NOT_A_PERSON = ("certificates.pdf",)  # the file with all of them


class Papers:
    """``owner`` is the page, which dialogs and work belong to."""

    def __init__(self, context: Context, desk: Desk, dialogs: Dialogs, owner: QWidget) -> None:
        self._context, self._desk, self._dialogs, self._owner = context, desk, dialogs, owner

    def report(self, button: Button) -> None:
        """Ask where, and write the report in the session's first language."""
        session = self._desk.filter.session
        file = self._dialogs.save(self._owner, REPORT, "pdf") if session else None
        if file is None:
            return

        def work(store: Any) -> Path:
            from borderlens.services.reports.paper import write_report

            return write_report(store, self._context.paths, session, file)

        self._write(button, work, lambda made: self._said(say("reports.made", file=made.name), made.parent))

    def certificates(self, button: Button) -> None:
        """Ask for a folder, and write a certificate a person and the list of codes."""
        session = self._desk.filter.session
        folder = self._dialogs.choose_folder(self._owner) if session else None
        if folder is None:
            return

        def work(store: Any) -> tuple[Path, ...]:
            from borderlens.services.reports.paper import write_session_certificates

            return write_session_certificates(store, self._context.paths, session, folder)

        def made(files: tuple[Path, ...]) -> None:
            count = sum(1 for file in files if file.suffix == ".pdf" and file.name not in NOT_A_PERSON)
            words = say("reports.certificates.made", count=count, folder=folder.name, list=files[-1].name)
            self._said(words, folder)

        self._write(button, work, made)

    def _write(self, button: Button, work: Callable[[Any], Any], made: Callable[[Any], None]) -> None:
        button.set_working(True)

        def done(result: Any) -> None:
            button.set_working(False)
            made(result)

        def failed(error: Exception) -> None:
            button.set_working(False)
            self._context.errors.show(error)

        self._context.database.run(work, done, failed, owner=self._owner)

    def _said(self, words: str, folder: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._context.toast(words, "done", say("sessions.exported_open"), show)

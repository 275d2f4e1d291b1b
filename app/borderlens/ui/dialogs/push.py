"""Sends one session's results to a server: where to, as whom; then how far it is, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from borderlens.domain.errors import Mistake
from borderlens.ui.dialogs.sheet import Sheet
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.progress import Track

if TYPE_CHECKING:
    from borderlens.paths import Paths
    from borderlens.services.pushing import Report
    from borderlens.store.protocol import Store
    from borderlens.ui.jobs import Job, Jobs

ADDRESS_LIMIT, USER_LIMIT, PASSWORD_LIMIT = 300, 120, 200
SHOWN_TROUBLES = 5
"""More statements in trouble than these are told by the command line."""
_MOMENT = 0.1  # seconds in which a wait is left once somebody stops it


class PushSheet(Sheet):
    """Stays open until it is closed by hand; what the server took is written down whatever happens.

    The store is opened a second time, on the thread of the work: a slow network never keeps an answer waiting.
    """

    def __init__(
        self,
        session: str,
        paths: Paths,
        jobs: Jobs,
        open_store: Callable[[], AbstractContextManager[Store]],
        unexpected: Callable[[Exception], None],
        *,
        address: str = "",
        user: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``unexpected`` shows what is no mistake of a person; ``address``, ``user`` are put forward."""
        super().__init__(say("lrs.title"), say("lrs.go"), parent)
        self._session, self._paths, self._jobs, self._open_store = session, paths, jobs, open_store
        self._unexpected = unexpected
        self._job: Job | None = None
        (self._scroll,) = self.findChildren(QScrollArea)
        self.column.addWidget(Label(say("lrs.intro"), tone="text_2"))
        self.address = Field(say("lrs.address"), placeholder="https://", text=address, limit=ADDRESS_LIMIT)
        self.user = Field(say("lrs.user"), text=user, limit=USER_LIMIT)
        self.password = Field(say("lrs.password"), say("lrs.password.kept"), limit=PASSWORD_LIMIT)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = CheckBox(say("lrs.keep"), checked=True)
        self.track = Track()
        self.told = Label("")
        for widget in (self.address, self.user, self.password, self.keep, self.track, self.told):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.track.hide()
        for field in (self.address, self.user):
            field.changed.connect(self._check)
        self._check()
        (self.user if address else self.address).edit.setFocus()
        self.fit()

    @property
    def is_sending(self) -> bool:
        return self._job is not None

    def submit(self) -> None:
        address, user, typed = self.address.text(), self.user.text(), self.password.edit.text()
        if self.is_sending or not (address and user):
            return
        keep = bool(typed) and self.keep.isChecked()
        self._show_sending(True)
        self.told.setText("")
        self._job = self._jobs.run(
            lambda job: self._send(job, address, user, typed, keep),
            self._done,
            self._failed,
            progress=self._show_progress,
            owner=self,
        )

    def reject(self) -> None:
        """Stops what is sent; once nothing is, closes."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._job = None
        self._show_sending(False)
        self.told.setText(say("lrs.stopped"))

    def _send(self, job: Job, address: str, user: str, typed: str, keep: bool) -> tuple[str, Report, bool]:
        """On the job's thread. Gives the address in its one spelling, the report, and whether a keyring was lacking."""
        from borderlens.domain.lrs_errors import NoKeyring, NoLrsPassword
        from borderlens.exchange.credentials import VARIABLE, keep_password, kept_password
        from borderlens.exchange.lrs import Lrs
        from borderlens.exchange.lrs_address import read_address
        from borderlens.services.pushing import push
        from borderlens.services.statements import Statements

        place = read_address(address)
        password = typed or kept_password(place.url, user)
        if password is None:
            raise NoLrsPassword(lrs=place.url, user=user, variable=VARIABLE)
        with self._open_store() as store:
            lrs = Lrs(place, user, password, lambda seconds: _wait(seconds, job.check))
            source = Statements(store, self._paths)
            report = push(store, source, lrs, session=self._session, progress=job.report, cancelled=job.check)
        try:
            if keep:
                keep_password(place.url, user, typed)
        except NoKeyring:
            return place.url, report, True
        return place.url, report, False

    def _done(self, result: tuple[str, Report, bool]) -> None:
        from borderlens.exchange.credentials import VARIABLE
        from borderlens.services.pushing import known_troubles

        url, report, no_keyring = result
        self._job = None
        self._show_sending(False)
        lines = [say("lrs.pushed", lrs=url, stored=report.stored, before=report.before, voided=report.voided)]
        waits = (("sealed", report.sealed), ("withdrawn", report.withdrawn))
        lines += [say(f"lrs.wait.{wait}", count=count) for wait, count in waits if count]
        lines += [say("lrs.wait.unknown", item=item) for item in sorted(report.unknown)[:SHOWN_TROUBLES]]
        troubles = known_troubles(report)[:SHOWN_TROUBLES]
        lines += [say(f"lrs.trouble.{kind}", id=trouble.id, why=trouble.why) for kind, trouble in troubles]
        if no_keyring:
            lines.append(say("errors.no_keyring", variable=VARIABLE))
        self._tell("\n".join(lines))
        self.cancel.setText(say("lrs.close"))
        self.cancel.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._show_sending(False)
        if isinstance(error, Mistake):
            self._tell(speaker().mistake(error))
        else:
            self.told.setText("")
            self._unexpected(error)

    def _tell(self, text: str) -> None:
        """What came of it, brought into sight where the sheet is too small for all."""
        self.told.setText(text)
        self.fit()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.told))

    def _show_progress(self, done: int, total: int) -> None:
        self.track.show_share(done / total if total else 0.0)
        self.told.setText(say("lrs.running", done=done, total=total))

    def _show_sending(self, sending: bool) -> None:
        for widget in (self.address, self.user, self.password, self.keep):
            widget.setEnabled(not sending)
        self.track.setVisible(sending)
        self.cancel.setText(say("lrs.stop" if sending else "references.cancel"))
        self.go.setEnabled(not sending)
        if sending:
            self.cancel.setFocus()

    def _check(self, _: str = "") -> None:
        self.go.setEnabled(bool(self.address.text() and self.user.text()))


def _wait(seconds: float, check: Callable[[], None]) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        check()
        time.sleep(min(left, _MOMENT))
    check()

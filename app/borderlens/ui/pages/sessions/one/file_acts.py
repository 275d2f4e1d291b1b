"""Writing the session's file and showing its ticket."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.one.ticket_screen import TicketScreen
from borderlens.ui.pages.sessions.rows import filed_key

if TYPE_CHECKING:
    from borderlens.exchange.ticket import Ticket
    from borderlens.services.sessions.sessions import Sessions
    from borderlens.store.protocol import Store


class FileActs:
    """``ticket_screen`` is the QR on the projector while it is shown."""

    def __init__(self, desk: SessionsDesk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.ticket_screen: TicketScreen | None = None

    def save(self, out: Path, names: bool, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Write the file, with names or with codes only; this laptop remembers that it was."""
        session = self._desk.session

        def work(sessions: Sessions, store: Store) -> None:
            sessions.write_file(session, out, names=names)
            store.remember(filed_key(session), datetime.now(UTC).isoformat(timespec="seconds"))

        self._desk.act(work, lambda _: done(), failed)

    def show_ticket(self) -> None:
        session = self._desk.session
        self._desk.act(lambda sessions, store: sessions.ticket(session), self._show, again=False)

    def _show(self, ticket: Ticket) -> None:
        whole = self._desk.whole
        if whole is None:
            return
        self.ticket_screen = TicketScreen(whole.row.session, ticket.modules, self._parent.window())
        self.ticket_screen.show_full()

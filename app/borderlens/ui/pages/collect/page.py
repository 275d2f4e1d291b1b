"""Collecting: sticks and files in at the left, the room and who is missing at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.errors import Mistake
from borderlens.services.collecting.records import Received, Room
from borderlens.ui.context import Context
from borderlens.ui.pages.collect import sentences, service
from borderlens.ui.pages.collect.desk import Desk
from borderlens.ui.pages.collect.dialogs import SUFFIX, SYSTEM, Dialogs, dropped
from borderlens.ui.pages.collect.missing_list import MissingList
from borderlens.ui.pages.collect.reader import Reader
from borderlens.ui.pages.collect.service import Decide, Look, Service
from borderlens.ui.say import say
from borderlens.ui.sticks import Stick, Sticks, Volumes, mounted
from borderlens.ui.theme import follow
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.chip import Chip
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.scroll import Fitted, Scroll

LONGEST = 44  # signs of a session's title in the header; the whole title is on its own page


class CollectPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``services``, ``dialogs`` and ``volumes`` are replaced in tests."""

    def __init__(
        self,
        context: Context,
        *,
        services: Service | None = None,
        dialogs: Dialogs = SYSTEM,
        volumes: Volumes = mounted,
    ) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        self.service = services or Service()
        self._session, self._title = "", ""
        self.room: Room | None = None
        self.results: tuple[Received, ...] = ()
        self.desk = Desk()
        self.empty = Empty("sessions")
        self.empty.button.clicked.connect(partial(context.go, "sessions"))
        self.reader = Reader(context, self.service, self)
        self.sticks = Sticks(context.jobs, {SUFFIX}, self, volumes)
        self.missing = MissingList(context, dialogs, self)
        self.list = Button(icon="export")
        self._facts = Chip()
        self.stack = QStackedWidget()
        self._ground = Scroll(self.desk)
        self.stack.addWidget(self._ground)
        self.stack.addWidget(self.empty)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()
        QShortcut("Ctrl+O", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.choose)
        self.setAcceptDrops(True)
        self.retranslate()
        follow(self)

    def restyle(self) -> None:
        """The header has room for less in a larger text."""
        self._frame()

    def _connect(self) -> None:
        desk = self.desk
        desk.stick.choose_asked.connect(self.choose)
        desk.stick.read_asked.connect(self.read)
        desk.stick.by_itself.connect(self._keep_auto)
        desk.stick.cancel_asked.connect(self.reader.cancel)
        desk.phase.changed.connect(self._turn)
        desk.missing.copy_asked.connect(self.missing.copy)
        desk.laptop.accept_asked.connect(partial(self._decide, service.accept))
        desk.laptop.refuse_asked.connect(partial(self._decide, service.refuse))
        desk.look.forget_asked.connect(self._forget)
        self.list.clicked.connect(self.missing.save)
        self.reader.began.connect(desk.stick.show_reading)
        self.reader.ended.connect(self._ended)
        self.reader.refused.connect(self._refused)
        self.sticks.changed.connect(self._noticed)

    # The promise of a page

    def entered(self) -> None:
        chosen = self._context.chosen
        if chosen.session != self._session:
            self._session, self._title, self.room, self.results = chosen.session, "", None, ()
            self.desk.clear()
        self.stack.setCurrentWidget(self._ground if self._session else self.empty)
        self.desk.show_phase(chosen.phase)
        self.reload()
        self._frame()
        (self.desk.stick.choose if self._session else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.empty.say(say("collecting.no_session"), say("collecting.no_session.text"), say("collecting.to_sessions"))
        self.list.setText(say("collecting.list"))
        self.desk.say()
        self._show()

    # Room

    def reload(self) -> None:
        """Read the room anew."""
        if self._session:
            session, phase = self._session, self._context.chosen.phase
            self._context.database.run(
                service.look(self.service, self._context.paths, session, phase), self._take, self._lost, owner=self
            )

    def _take(self, found: Look) -> None:
        if found.room.session != self._session or found.room.phase != self._context.chosen.phase:
            return  # another session or phase was chosen meanwhile
        self._title, self.room = found.title, found.room
        self.desk.stick.set_auto(found.auto)
        self._show()
        self._noticed(self.sticks.found)

    def _lost(self, error: Exception) -> None:
        self.desk.stick.refuse(self._context.say.mistake(error) if isinstance(error, Mistake) else "")
        if not isinstance(error, Mistake):
            self._context.errors.show(error)

    def _show(self) -> None:
        self.missing.room = self.room
        if self.room is not None:
            self.desk.show_room(self.room, sentences.notices(self.room, self.results))
        self._frame()

    def _turn(self, phase: str) -> None:
        self._context.chosen.phase = phase
        self.reload()

    # Files

    def choose(self) -> None:
        if self._session and not self.reader.reading:
            self.read(self._dialogs.open_bundles(self))

    def read(self, files: Sequence[Path]) -> None:
        """Read bundles: files, and folders with all that is in them."""
        if self._session:
            self.reader.read(files)
            self._noticed(self.sticks.found)

    def _ended(self, results: tuple[Received, ...]) -> None:
        fresh = {received.file for received in results}
        self.results = (*(old for old in self.results if old.file not in fresh), *results)
        self.desk.stick.show_results(results)
        self.desk.stick.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _refused(self, why: str) -> None:
        self.desk.stick.refuse(why)
        self.reload()

    def _noticed(self, sticks: Sequence[Stick]) -> None:
        """A stick came: what was not read yet is offered, or read where that was chosen."""
        offers = ((stick, self.reader.unread(stick.files)) for stick in sticks)
        new = next((Stick(stick.root, stick.name, files) for stick, files in offers if files), None)
        if new is not None and self.desk.stick.auto.isChecked() and self.room is not None:
            self.reader.read(new.files)
        elif not self.reader.reading:
            self.desk.stick.show_stick(new)

    def _keep_auto(self, on: bool) -> None:
        self._context.database.run(service.keep_auto(on), lambda _: self._noticed(self.sticks.found), owner=self)

    def _decide(self, what: Decide, device: str, fingerprint: str) -> None:
        left = tuple(old for old in self.results if old.device != device)
        work = what(self.service, self._context.paths, self._session, device, fingerprint)
        self._context.database.run(work, partial(self._decided, left), self._lost, owner=self)

    def _forget(self, received: Received) -> None:
        left = tuple(old for old in self.results if old.file != received.file)
        work = service.forget(self.service, self._context.paths, received)
        self._context.database.run(work, partial(self._decided, left), self._lost, owner=self)

    def _decided(self, left: tuple[Received, ...], fresh: tuple[Received, ...]) -> None:
        """The trainer decided about a laptop or a file: ``left`` of what was read stays to be told."""
        self.results = left
        self.desk.hide_laptop()
        if fresh:
            self._ended(fresh)
        else:
            self.reload()

    # Drops, keys, frame

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._session and dropped(event):
            event.acceptProposedAction()
            self.desk.stick.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.desk.stick.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.desk.stick.set_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the files stay on the stick
        event.accept()
        self.read(dropped(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.reader.reading:
            self.reader.cancel()
        elif not self.desk.laptop.isHidden():
            self.desk.hide_laptop()
        else:
            self._context.go("sessions")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sticks.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sticks.watch(False)

    def _frame(self) -> None:
        room, context = self.room, self._context
        crumb = say("sessions.title")
        right: list[QWidget] = []
        if room is not None:
            most = round(LONGEST / context.theme.factor)
            crumb = self._title if len(self._title) <= most else f"{self._title[: most - 1]}…"
            self._facts.setText(say("collecting.facts", people=room.enrolled, laptops=len(room.laptops)))
            right = [self.list] if context.theme.icons_only else [self._facts, self.list]
            self.list.setEnabled(bool(room.missing))
        context.set_header(say("collecting.title"), crumb, right, back=partial(context.go, "sessions"))
        last = sentences.clock_time(room.last_at) if room is not None else ""
        context.set_status(say("collecting.status"), say("collecting.last", time=last) if last else "")

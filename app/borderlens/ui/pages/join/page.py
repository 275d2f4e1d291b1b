"""A laptop of the room: it joins the session; people say who they are, agree, sit their tests; the bundle goes out."""

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
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.ui.agencies import agencies_of
from borderlens.ui.context import Context
from borderlens.ui.pages.join import service
from borderlens.ui.pages.join.desk import Desk
from borderlens.ui.pages.join.dialogs import SUFFIX, SYSTEM, Dialogs, dropped, pasted
from borderlens.ui.pages.join.find_view import FindView
from borderlens.ui.pages.join.place_card import shortened
from borderlens.ui.pages.join.records import Joined
from borderlens.ui.pages.join.seat import Seat
from borderlens.ui.say import say
from borderlens.ui.sticks import Stick, Sticks, Volumes, mounted
from borderlens.ui.widgets.scroll import Fitted, Scroll


class JoinPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``dialogs`` and ``volumes`` are replaced in tests."""

    def __init__(self, context: Context, *, dialogs: Dialogs = SYSTEM, volumes: Volumes = mounted) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        self._wanted = ""  # the session to be shown; empty for the one that the room was left in
        self.find = FindView()
        self.desk = Desk(agencies_of(context))
        self.seat = Seat(context, self.desk, dialogs, self)
        self.sticks = Sticks(context.jobs, {SUFFIX}, self, volumes)
        self.stack = QStackedWidget()
        self._grounds: dict[QWidget, Scroll] = {view: Scroll(view) for view in (self.find, self.desk)}
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()
        for keys, act in (("Ctrl+O", self.choose_file), (QKeySequence(QKeySequence.StandardKey.Paste), self.paste)):
            QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(act)
        self.setAcceptDrops(True)
        self.retranslate()

    def _connect(self) -> None:
        find, desk = self.find, self.desk
        find.file_asked.connect(self.choose_file)
        find.photo_asked.connect(self.choose_photo)
        find.found_asked.connect(self.join)
        find.go_on_asked.connect(self._go_on)
        desk.place.others_asked.connect(self.show_find)
        self.seat.moved.connect(self._frame)
        self.seat.changed.connect(self._read)
        desk.bundle.write_asked.connect(self.write_bundle)
        desk.bundle.folder_asked.connect(self._ask_folder)
        self.sticks.changed.connect(self._noticed)

    # The promise of a page

    def entered(self) -> None:
        """Back from a test, or from another room: everything is read anew, and the step on the screen stays."""
        self._read()
        self._frame()

    def retranslate(self) -> None:
        self.find.say()
        self.desk.say()
        self.seat.say()
        self._frame()

    # Reading

    def _read(self) -> None:
        self._context.database.run(service.read_place(self._context.paths), self._take, owner=self)

    def _take(self, place: service.Place) -> None:
        self.find.show_joined(place.joined)
        wanted = self._wanted or place.last
        found = next((one for one in place.joined if one.session == wanted), None)
        if found is None or (
            self.stack.currentWidget() is self._grounds[self.find] and not self._wanted and self.joined
        ):
            self._show(self.find)
            return
        fresh = self.joined is None or self.joined.session != found.session
        self.seat.joined, self._wanted = found, found.session
        self._context.chosen.session = found.session
        self.desk.show_joined(found)
        self._show(self.desk)
        if fresh:
            self.desk.bundle.show_written(None)
            self.seat.show_who()
        elif self.desk.shown is self.desk.tasks:
            self.seat.look_tasks()
        else:
            self.desk.shown.begin()

    def _show(self, view: FindView | Desk) -> None:
        self.stack.setCurrentWidget(self._grounds[view])
        if view is self.find:
            self.find.begin()
        self._frame()

    # Joining

    def show_find(self) -> None:
        """Join another session, or go on with another one."""
        self._wanted = ""
        self.find.refuse("")
        self._show(self.find)

    def choose_file(self) -> None:
        if self._finding and self.find.label:
            self._join_chosen(self._dialogs.open_session(self))

    def choose_photo(self) -> None:
        if self._finding and self.find.label:
            self._join_chosen(self._dialogs.open_photo(self))

    def paste(self) -> None:
        """A screenshot of the code on the clipboard."""
        if self._finding and self.find.label:
            self._join_chosen(pasted())

    def _join_chosen(self, source: Path | bytes | None) -> None:
        if source is not None:
            self.join(source)

    def join(self, source: Path | bytes) -> None:
        """Join by a session's file or by a picture of its code, under the number that was typed."""
        label = self.find.label
        if not label:
            return
        photo = isinstance(source, bytes) or source.suffix.lower() != SUFFIX
        self.find.refuse("")
        self.find.set_busy(True)
        work = service.join_by(self._context.paths, source, label, photo=photo)
        self._context.database.run(work, self._has_joined, partial(self.seat.refused, self._not_joined), owner=self)

    def _has_joined(self, session: str) -> None:
        self.find.set_busy(False)
        self.seat.joined, self._wanted = None, session
        self._read()

    def _not_joined(self, why: str) -> None:
        self.find.set_busy(False)
        self.find.refuse(why)

    def _go_on(self, session: str) -> None:
        if self.joined is not None and self.joined.session != session:
            self.seat.joined = None
        self._wanted = session
        self._context.database.run(service.enter(session), lambda _: self._read(), owner=self)

    # The bundle

    def _ask_folder(self) -> None:
        folder = self._dialogs.choose_folder(self)
        if folder is not None:
            self.write_bundle(folder)

    def write_bundle(self, folder: Path) -> None:
        """Write this laptop's bundle into a folder; the file's name is said."""
        assert self.joined is not None
        bundle = self.desk.bundle
        bundle.set_working(True)
        work = service.write_bundle(self._context.paths, self.joined.session, folder)
        self._context.database.run(work, bundle.show_written, partial(self.seat.refused, bundle.refuse), owner=self)

    def _noticed(self, sticks: Sequence[Stick]) -> None:
        self.find.show_sticks(sticks)
        self.desk.bundle.show_sticks(sticks)

    # Drops, keys, frame

    @property
    def joined(self) -> Joined | None:
        """The session on the screen, or the last one that was."""
        return self.seat.joined

    @property
    def _finding(self) -> bool:
        return self.stack.currentWidget() is self._grounds[self.find]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._finding and dropped(event) is not None:
            event.acceptProposedAction()
            self.find.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.find.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.find.set_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the file stays on the stick
        event.accept()
        self._join_chosen(dropped(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._finding and self.desk.shown is not self.desk.who:
            self.seat.show_who()
        else:
            self._context.go("learn")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sticks.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sticks.watch(False)

    def _frame(self) -> None:
        title = say("join.title")
        if not self._finding and self.joined is not None:
            title = shortened(self.joined.title)
        self._context.set_header(title, say("learn.title"), back=partial(self._context.go, "learn"))
        self._context.set_status(say("join.status"), self._context.unkept() or say("shell.offline"))

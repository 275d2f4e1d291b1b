"""The Check room: photos go in, one finding at a time comes out; many photos become a list."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from borderlens.domain.errors import Mistake
from borderlens.domain.products import Label
from borderlens.ui.context import Context
from borderlens.ui.pages.check import sentences, sources
from borderlens.ui.pages.check.desk import Desk
from borderlens.ui.pages.check.dialogs import SYSTEM, Dialogs
from borderlens.ui.pages.check.hearing import Hearing
from borderlens.ui.pages.check.loader import Loader, View
from borderlens.ui.pages.check.opening import open_chosen
from borderlens.ui.pages.check.photo_list import Entry, PhotoList
from borderlens.ui.pages.check.same_ways import SameWays
from borderlens.ui.pages.check.several import Several
from borderlens.ui.pages.check.sources import Given, Source
from borderlens.ui.pages.check.views import Views
from borderlens.ui.pages.check.working import Working
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.scroll import Fitted

if TYPE_CHECKING:
    from borderlens.services.check import Checker
    from borderlens.ui.pages.check.confirming import Confirming
    from borderlens.ui.pages.check.finding_view import FindingView
    from borderlens.ui.pages.check.folder_view import FolderView
    from borderlens.ui.pages.check.refer_panel import ReferPanel
    from borderlens.ui.pages.check.strip import Strip

REFRESH_MS = 100
WARM_AFTER_MS = 150  # the window is painted first: opening the model keeps the interpreter busy


class CheckPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``open_with`` and ``dialogs`` are replaced in tests.

    The room opens with its empty view alone; the other views are made when first asked for, or while nobody waits.
    """

    def __init__(
        self, context: Context, open_with: Callable[[], Checker] | None = None, dialogs: Dialogs = SYSTEM
    ) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        self._pictures = context.paths.assets / "pictures"
        self._model = context.settings.model
        loader = Loader(open_with or self._chosen_checker, self._pictures)
        self.desk = Desk(loader, context.jobs, self)
        self.hearing = Hearing(loader, context.paths, context.jobs, self)
        self._pasted = 0
        self._panel: ReferPanel | None = None
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._show_work)
        self._build()
        self._connect()
        self._keys()
        self.setAcceptDrops(True)
        self.retranslate()
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm)
        context.when_idle(*self.stack.steps(), lambda: self.refer_panel)

    def _build(self) -> None:
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.stack = Views(self._labels, self._context.jobs)
        self.empty = self.stack.empty
        column.addWidget(self.stack, 1)
        self.working = Working()
        column.addWidget(self.working)
        self.next_button = Button(icon="open-photo", key="Ctrl+O", size="compact")
        self.same = SameWays(self, self._context, self._dialogs, self.desk, self.stack, self._name_next)

    @property
    def finding(self) -> FindingView:
        return self.stack.finding

    @property
    def folder(self) -> FolderView:
        return self.stack.folder

    @property
    def strip(self) -> Strip:
        """The row of the photos given at once, beside a finding."""
        return self.finding.strip

    @property
    def refer_panel(self) -> ReferPanel:
        """Made when first asked for."""
        if self._panel is None:
            from borderlens.ui.pages.check.refer_panel import ReferPanel

            self._panel = ReferPanel(self)
            self._panel.retranslate()
        return self._panel

    def _connect(self) -> None:
        self.stack.open_asked.connect(self.open_photos)
        self.stack.folder_asked.connect(self.choose_folder)
        self.stack.export_asked.connect(self.export)
        self.stack.refer_asked.connect(lambda: self.refer_panel.open_panel())
        self.stack.go_on_asked.connect(self.desk.go_on)
        self.stack.entry_asked.connect(self.desk.look_at)
        self.empty.paste_asked.connect(self.paste)
        self.empty.example_asked.connect(self.try_example)
        self.next_button.clicked.connect(self.open_photos)
        self.working.cancel_asked.connect(self.desk.cancel)
        self.working.cancel_asked.connect(self.same.joining.cancel)
        self.working.cancel_asked.connect(self.hearing.cancel)
        self.hearing.changed.connect(self._show_work)
        self.hearing.faulted.connect(self._context.errors.show)
        self.stack.confirm_asked.connect(self._confirm)
        self.stack.faulted.connect(self._context.errors.show)
        self.same.joining.changed.connect(self._show_work)
        self.desk.ready.connect(self._show_finding)
        self.desk.unreadable.connect(self._show_mistake)
        self.desk.queued.connect(self._show_queue)
        self.desk.listed_now.connect(self._show_list)
        self.desk.settled.connect(self._settled)
        self.desk.work_changed.connect(self._show_work)
        self.desk.remembered.connect(lambda: self.empty.show_last(self.desk.history))
        self.desk.faulted.connect(self._context.errors.show)

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+O", self.open_photos),
            ("Ctrl+V", self.paste),
            ("Ctrl+S", self.export),
            ("H", lambda: self._in_finding(lambda: self.finding.toggle("looked"))),
            ("C", lambda: self._in_finding(lambda: self.finding.toggle("compare"))),
            ("L", lambda: self._in_finding(lambda: self.finding.measure_lines())),
            ("R", lambda: self._in_finding(lambda: self.refer_panel.open_panel())),
            ("PgDown", lambda: self._in_finding(lambda: self._step(1))),
            ("PgUp", lambda: self._in_finding(lambda: self._step(-1))),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # The promise of a page

    def entered(self) -> None:
        if self._model != self._context.settings.model:  # another model was chosen since
            self._model = self._context.settings.model
            self.desk.loader.open_with(self._chosen_checker)
            self.hearing.cancel()
            self._warm()
        elif self.desk.loader.pack is not None:
            self.hearing.refresh()  # another room may have changed the confirmed photographs
        self._frame()
        self._focus()

    def retranslate(self) -> None:
        self.stack.retranslate()
        if self._panel is not None:
            self._panel.retranslate()
        self.next_button.setText(say("check.next_photo"))
        self._show_work()
        self._frame()

    # Ways in

    def open_photos(self) -> None:
        """Ask for photos."""
        self._take(sources.from_paths(self._dialogs.open_photos(self, "")))

    def choose_folder(self) -> None:
        folder = self._dialogs.choose_folder(self)
        self._take(Given(folders=(folder,)) if folder is not None else Given())

    def paste(self) -> None:
        """Check what the clipboard holds."""
        self._take(sources.from_mime(QGuiApplication.clipboard().mimeData(), self._name_next), "check.paste.nothing")

    def try_example(self) -> None:
        """Check a drawn picture that comes with the program."""
        from borderlens.ui.pages.check.teaching import example

        file = example(self._pictures)
        self._take(Given((Source(file.name, path=file, drawn=True),)) if file is not None else Given())

    def _take(self, given: Given, nothing: str = "") -> None:
        """``nothing`` is the id of the sentence for when there is nothing in it; without one nothing is said."""
        self._close_panel()
        if given:
            self.same.joining.cancel()
            self.desk.take(given)
        elif nothing:
            self._context.toast(say(nothing), "attention")

    def _name_next(self) -> str:
        """Name of the next picture that has no file."""
        self._pasted += 1
        return say("check.pasted", number=self._pasted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources.holds_photos(event.mimeData()):
            event.acceptProposedAction()
            self.empty.drop.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.drop.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.drop.set_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the original stays where it is
        event.accept()
        self._take(sources.from_mime(event.mimeData(), self._name_next), "check.drop.nothing")

    # What is shown

    def _show_finding(self, entry: Entry, view: View) -> None:
        self._choose_in_strip(entry)
        self.same.refresh()
        self.finding.show_finding(entry, view)
        self._go(self.finding)

    def _show_mistake(self, entry: Entry, mistake: Mistake) -> None:
        self._choose_in_strip(entry)
        self.finding.show_mistake(entry, mistake)
        self._go(self.finding)

    def _choose_in_strip(self, entry: Entry) -> None:
        if self.strip.photos is not self.desk.photos and self.desk.photos is not None:
            self.strip.show_list(self.desk.photos)
        self.strip.choose(entry)

    def _show_queue(self, photos: PhotoList) -> None:
        self.strip.show_list(photos)

    def _show_list(self, photos: PhotoList) -> None:
        self.folder.show_list(photos)
        self._go(self.folder)

    def _settled(self, entry: Entry) -> None:
        """Counts and progress of a long list are put anew a few times a second, not for each photo."""
        if self.stack.made("finding") is not None:
            self.strip.refresh(entry)
        if not self._refresh.isActive():
            self._refresh.start()

    def _show_work(self) -> None:
        photos = self.desk.photos
        if self.desk.searched:
            self.working.begin(say("check.folder.searching", folder=self.desk.searched), 0, 0)
            QTimer.singleShot(0, self, lambda: self.folder)  # made while the folder is searched, not when it is shown
        elif photos is not None and photos.reading is not None:
            what = say("check.working", file=photos.reading.source.name)
            self.working.begin(what, photos.done, len(photos.entries))
        elif self.same.joining.running:
            self.working.begin(say("check.same.working"), self.same.joining.done, self.same.joining.total)
        elif self.hearing.total:
            self.working.begin(say("check.confirmed.reading"), self.hearing.done, self.hearing.total)
        else:
            self.working.end()
        if self.stack.made("folder") is not None:
            self.folder.refresh()

    def back(self) -> None:
        """From a finding to its list, from there to the beginning, where nothing runs on unseen."""
        if self.stack.shows("finding") and self.same.joining.alone():
            return
        if self.stack.shows("finding") and self.desk.listed:
            left = self.desk.leave()
            self._go(self.folder)
            self.folder.focus_list(left)
        elif self.stack.currentWidget() is not self.empty:
            self.desk.cancel()
            self.same.joining.cancel()
            self.desk.leave()
            self._go(self.empty)

    def export(self) -> None:
        """Save the list as a table."""
        photos = self.desk.photos
        if not self.stack.shows("folder") or photos is None or not photos.done:
            return
        from borderlens.ui.pages.check.export import rows_of, write_list

        name = self.desk.folder.name if self.desk.folder else say("check.folder.file")
        file = self._dialogs.save_table(self, self._context.paths.exports / f"{name}.csv")
        if file is None:
            return
        rows = rows_of(photos, self._context.say.mistake)
        self._context.jobs.run(
            lambda job: write_list(file, rows),
            lambda _: self._context.toast(say("check.folder.export.done", file=file.name)),
            owner=self,
        )

    # Frame, focus, keys

    def _go(self, view: QWidget) -> None:
        self._close_panel()
        self.stack.setCurrentWidget(view)
        self._frame()
        self._focus()

    def _frame(self) -> None:
        """Header and status for what is shown."""
        here, room = self.stack.currentWidget(), say("check.title")
        if here is self.empty:
            self._context.set_header(room)
        elif self.stack.shows("folder"):
            self._context.set_header(self.desk.name, room, [self.next_button], self.back)
        else:
            here = self.desk.entry
            crumb = self.desk.name if self.desk.listed else room
            if isinstance(here, Several) and here.began_with is not None:
                crumb = here.began_with.source.name
            self._context.set_header(self.finding.name, crumb, [self.next_button], self.back)
        self._context.set_status(say("shell.status.aid"), self._status())

    def _status(self) -> str:
        finding = self.finding.finding if self.stack.shows("finding") else None
        if finding is not None:
            return sentences.finding_status(finding)
        pack = self.desk.loader.pack
        return sentences.model_status(pack) if pack is not None else ""

    def _focus(self) -> None:
        here = self.stack.currentWidget()
        if here is self.empty:
            self.empty.drop.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.stack.shows("finding"):
            self.finding.focus_answer()
        else:
            self.folder.focus_list()

    def _in_finding(self, act: Callable[[], None]) -> None:
        if self.stack.shows("finding") and not self.refer_panel.isVisible():
            act()

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.close_panel()

    @cached_property
    def _confirming(self) -> Confirming:
        from borderlens.ui.pages.check.confirming import Confirming

        return Confirming(self, self._context, self._dialogs, self.desk, self.hearing.refresh)

    def _confirm(self) -> None:
        self._confirming.ask()

    def _step(self, way: int) -> None:
        beside = self.desk.beside(way)
        if beside is not None:
            self.desk.look_at(beside)

    def _labels(self) -> dict[str, Label]:
        pack = self.desk.loader.pack
        return {label.key: label for label in pack.labels} if pack else {}

    def _warm(self) -> None:
        """The model and the three drawn pictures are read away from the window's thread."""
        loader = self.desk.loader
        self._context.jobs.run(lambda job: loader.warm(), lambda _: self._opened(), self._no_model, owner=self)
        self._context.jobs.run(lambda job: loader.three_photos(), self.empty.set_pictures, owner=self)

    def _chosen_checker(self) -> Checker:
        return open_chosen(self._context.paths, self._model)

    def _opened(self) -> None:
        self._frame()
        self.hearing.refresh()
        pack = self.desk.loader.pack
        if self._model and pack is not None and pack.id != self._model:
            self._context.toast(say("model_room.gone", chosen=self._model, model=pack.id), "attention")

    def _no_model(self, error: Exception) -> None:
        if isinstance(error, Mistake):
            self.empty.show_mistake(error)
        else:
            self._context.errors.show(error)

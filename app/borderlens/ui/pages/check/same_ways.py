"""The ways in for photographs of the same object: dialog, paste, drop, those given with it; and the keys for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QWidget

from borderlens.ui.context import Context
from borderlens.ui.pages.check import sentences, sources
from borderlens.ui.pages.check.desk import Desk
from borderlens.ui.pages.check.dialogs import Dialogs
from borderlens.ui.pages.check.joining import Joining
from borderlens.ui.pages.check.several import Several
from borderlens.ui.pages.check.sources import Given
from borderlens.ui.pages.check.views import Views
from borderlens.ui.say import say


class SameWays(QObject):
    """Connects what the finding's view asks for with ``joining``. ``name`` calls the next picture without a file."""

    def __init__(
        self, page: QWidget, context: Context, dialogs: Dialogs, desk: Desk, stack: Views, name: Callable[[], str]
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._dialogs = page, context, dialogs
        self._desk, self._stack, self._name = desk, stack, name
        self.joining = Joining(desk, context.jobs)
        stack.add_asked.connect(self.open_photos)
        stack.paste_asked.connect(self.paste)
        stack.dropped.connect(self.drop)
        stack.join_asked.connect(self.joining.join)
        stack.again_asked.connect(self.joining.again)
        stack.member_asked.connect(self.joining.show)
        stack.removal_asked.connect(self.joining.remove)
        stack.alone_asked.connect(self.joining.alone)
        self.joining.turned.connect(lambda entry, view: stack.finding.turn(entry, view))
        self.joining.refused.connect(self._refused)
        desk.settled.connect(lambda _: self.refresh())
        for keys, act in (("A", self.open_photos), ("Ctrl+Shift+V", self.paste), ("T", self._join)):
            shortcut = QShortcut(keys, page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def may_add(self) -> bool:
        """A finding is shown to which a photo can be added: one that asks for it, or one on several photos."""
        here = self._desk.entry
        if not self._stack.shows("finding") or here is None or here.finding is None:
            return False
        return here.room > 0 if isinstance(here, Several) else sentences.may_ask(here.finding)

    def open_photos(self) -> None:
        """Ask for photos of the same object."""
        if self.may_add():
            self._take(sources.from_paths(self._dialogs.open_photos(self._page, say("check.same.title"))), "")

    def paste(self) -> None:
        """Add what the clipboard holds."""
        if self.may_add():
            mime = QGuiApplication.clipboard().mimeData()
            self._take(sources.from_mime(mime, self._name), "check.paste.nothing")

    def drop(self, mime: QMimeData) -> None:
        """Add what was dropped on the finding's own place for it."""
        if self.may_add():
            self._take(sources.from_mime(mime, self._name), "check.drop.nothing")

    def refresh(self) -> None:
        """Whether the photos given at once can be judged together now."""
        if self._stack.made("finding") is not None:
            self._stack.finding.set_given(len(self.joining.given_together()))

    def _join(self) -> None:
        if self._stack.shows("finding") and self._stack.finding.ask is not None:
            self.joining.join()

    def _take(self, given: Given, nothing: str) -> None:
        if given.folders:
            self._context.toast(say("check.same.folder"), "attention")
        if given.photos:
            self.joining.add(given.photos)
        elif nothing and not given.folders:
            self._context.toast(say(nothing), "attention")

    def _refused(self, count: int) -> None:
        self._context.toast(say("check.same.full", most=sentences.MOST_PHOTOS, count=count), "attention")

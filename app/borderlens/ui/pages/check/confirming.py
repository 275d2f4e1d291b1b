"""What a laboratory confirmed of the object shown goes into a library of confirmed photographs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from borderlens.paths import Paths
from borderlens.ui.context import Context
from borderlens.ui.dialogs.add_reference import AddReference, Wanted
from borderlens.ui.pages.check.desk import Desk
from borderlens.ui.pages.check.dialogs import Dialogs
from borderlens.ui.pages.check.several import photos_of
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.pages.reference import confirmed_work as work
from borderlens.ui.say import say

Photo = Path | bytes


class Confirming(QObject):
    """``ask`` opens the sheet. What the program found is not put forward in it: the laboratory's word is asked for."""

    def __init__(
        self, page: QWidget, context: Context, dialogs: Dialogs, desk: Desk, added: Callable[[], None]
    ) -> None:
        """``added`` is called when a library has changed."""
        super().__init__(page)
        self._page, self._context, self._dialogs, self._desk, self._added_now = page, context, dialogs, desk, added

    def ask(self) -> None:
        """Ask as what the object was confirmed, by whom and when."""
        entry = self._desk.entry
        sources = photos_of(entry) if entry is not None else ()
        paths = self._context.paths
        if sources:
            self._context.jobs.run(lambda job: _prepared(paths, sources), self._open, owner=self)

    def _open(self, prepared: tuple[list[tuple[str, str]], tuple[Photo, ...]]) -> None:
        own, photos = prepared
        pack = self._desk.loader.pack
        if pack is None:
            return
        from borderlens.services.references import confirmable

        labels = confirmable(pack.labels)
        sheet = AddReference(
            [label.key for label in labels],
            own,
            lambda parent: self._dialogs.open_photos(parent, say("references.add.title")),
            photos=photos,
            parent=self._page,
        )
        sheet.wanted.connect(partial(self._add, labels))
        sheet.open()

    def _add(self, labels: tuple[object, ...], wanted: Wanted) -> None:
        paths = self._context.paths
        self._context.jobs.run(lambda job: work.add_all(job, paths, wanted, labels), self._added, owner=self)

    def _added(self, added: work.Added) -> None:
        self._context.toast(*work.added_words(added))
        self._added_now()


def _prepared(paths: Paths, sources: Sequence[Source]) -> tuple[list[tuple[str, str]], tuple[Photo, ...]]:
    """One's own libraries, id and title, and the photos as files or bytes."""
    from borderlens.services.references import References

    own = [(one.id, one.title) for one in References(paths).libraries().loaded if not one.is_signed]
    return own, tuple(one.path if one.path is not None else one.bytes_of_picture() or b"" for one in sources)

"""The sessions of this laptop and the one that is looked at; everything that changes them goes through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from borderlens.services.forms import shelf
from borderlens.services.forms.shelf import Series
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.pages.sessions.plan import draft as drafts
from borderlens.ui.pages.sessions.rows import Row, Whole, read_rows, read_whole

if TYPE_CHECKING:
    from borderlens.services.sessions.sessions import Sessions


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list shows: sessions, the title of a plan in progress, sittings and people on this computer."""

    rows: tuple[Row, ...] = ()
    draft: str | None = None
    sittings: int = 0
    people: int = 0


class SessionsDesk(QObject):
    """``listed_anew`` and ``read_anew`` when list or session were read; ``gone`` when the session is not there."""

    listed_anew = Signal()
    read_anew = Signal()
    gone = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.listed = Listed()
        self.whole: Whole | None = None
        self.series: tuple[Series, ...] = ()

    @property
    def session(self) -> str:
        return self.whole.row.session.id if self.whole else ""

    def read_list(self) -> None:
        paths = self.context.paths

        def work(store: Store) -> Listed:
            attempts = store.reading.attempts()
            draft = drafts.recall(store, paths)
            title = draft.plan.title if draft else None
            return Listed(tuple(read_rows(store, paths)), title, len(attempts), len({one.person for one in attempts}))

        self.context.database.run(work, self._list, owner=self)

    def read(self, session: str) -> None:
        """One session, and the forms that were made on this laptop."""
        paths = self.context.paths

        def work(store: Store) -> tuple[Whole | None, tuple[Series, ...]]:
            return read_whole(store, paths, session), shelf.found(paths.data)

        self.context.database.run(work, self._read, owner=self)

    def act(
        self,
        work: Callable[[Sessions, Store], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        again: bool = True,
    ) -> None:
        """Change something, each act of the service whole by itself; then ``done(result)``, and all is read anew."""
        paths, session = self.context.paths, self.session

        def change(store: Store) -> Any:
            from borderlens.services.sessions.sessions import Sessions

            return work(Sessions(store, paths), store)

        def changed(result: Any) -> None:
            if again and session == self.session:
                self.read(session)
            if done is not None:
                done(result)

        self.context.database.run(change, changed, failed, owner=self)

    def leave(self) -> None:
        self.whole = None

    def form_letter(self, id: str) -> str:
        """The letter of a form that was made here; the first digits of another one's id."""
        found = (kept.record.name for one in self.series for kept in one.forms if kept.record.id == id)
        return next(found, id[:4])

    def _list(self, listed: Listed) -> None:
        self.listed = listed
        self.listed_anew.emit()

    def _read(self, read: tuple[Whole | None, tuple[Series, ...]]) -> None:
        whole, self.series = read
        if whole is None:
            self.gone.emit()
            return
        self.whole = whole
        self.read_anew.emit()

"""What a page of the window is given, and what it promises.

A page is a ``QWidget`` made once, when its room is first opened, as ``XPage(context)``. The window calls
``entered()`` each time the room is shown and ``retranslate()`` after the language changed. Shortcuts of a page use
``Qt.ShortcutContext.WidgetWithChildrenShortcut``, so that they sleep while another room or a question is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from borderlens.ui.chosen import Chosen

if TYPE_CHECKING:
    from borderlens.paths import Paths
    from borderlens.services.opening import Opener
    from borderlens.ui.errors import Errors
    from borderlens.ui.jobs import Database, Jobs
    from borderlens.ui.say import Say
    from borderlens.ui.settings import Person, Settings
    from borderlens.ui.theme import Theme


class Page(Protocol):
    """The promise of a page."""

    def entered(self) -> None:
        """The room is shown now: set header and status, put the focus where work begins."""

    def retranslate(self) -> None:
        """Put every sentence anew, header and status too."""


class SetHeader(Protocol):
    def __call__(
        self, title: str, crumb: str = "", right: Sequence[QWidget] = (), back: Callable[[], None] | None = None
    ) -> None:
        """Name of the page; ``crumb`` leads back to ``back``; ``right`` widgets belong to the page."""


class SetStatus(Protocol):
    def __call__(self, left: str, right: str = "") -> None: ...


class ShowToast(Protocol):
    def __call__(self, text: str, tone: str = "done", action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say in passing that something is done; never the only place of a fact."""


class Ask(Protocol):
    def __call__(
        self,
        title: str,
        text: str,
        safe: str,
        other: str,
        other_chosen: Callable[[], None],
        safe_chosen: Callable[[], None] | None = None,
    ) -> None:
        """Ask before something that cannot be undone. ``safe`` is the main button and what Esc does."""


@dataclass(frozen=True)
class Context:
    """Everything a page may use. Header and status of a room that is not shown are kept until it is."""

    paths: Paths
    theme: Theme
    say: Say
    jobs: Jobs
    database: Database
    errors: Errors
    settings: Settings
    save_settings: Callable[[], None]
    set_header: SetHeader
    set_status: SetStatus
    toast: ShowToast
    ask: Ask
    go: Callable[[str], None]  # open a room: check, learn, sessions, reference, settings, model_room, author
    enter_examination: Callable[[], None]  # hide the rail and close the ways out; the page shows its own way out
    leave_examination: Callable[[], None]
    unkept: Callable[[], str]  # why nothing can be kept in this run; empty while everything is
    give_up_keeping: Callable[[Exception], bool]  # in memory from now on, else it shows the error
    when_idle: Callable[..., None]  # small steps, done one after the other while nobody waits
    chosen: Chosen = field(default_factory=Chosen)  # the same in every room of a window
    opener: Opener | None = None  # the way to the store; None where nothing can be locked

    @property
    def person(self) -> Person:
        """Who is working now."""
        return self.settings.person

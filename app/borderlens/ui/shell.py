"""The window: rail, header, rooms and status line; rooms are made when they are first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.paths import Paths
from borderlens.ui import icons
from borderlens.ui.chips import Chips
from borderlens.ui.chosen import Chosen
from borderlens.ui.context import Context
from borderlens.ui.doors import UNLOCK, Doors
from borderlens.ui.errors import Errors
from borderlens.ui.idle import Idle, modules
from borderlens.ui.jobs import Database, Jobs
from borderlens.ui.keeping import Keeping
from borderlens.ui.panes import next_pane
from borderlens.ui.people import as_settings
from borderlens.ui.rooms import AHEAD, BrokenRoom, Room, data_ahead, load_page
from borderlens.ui.saving import Saving
from borderlens.ui.say import Say
from borderlens.ui.settings import Person, Settings
from borderlens.ui.theme import TEXT_SIZES, Theme
from borderlens.ui.widgets.focus import FocusRing
from borderlens.ui.widgets.header import Header
from borderlens.ui.widgets.rail import ROOMS, Rail
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.status import Status

if TYPE_CHECKING:
    from borderlens.domain.people import Person as KnownPerson
    from borderlens.services.opening import Opener
    from borderlens.ui.widgets.dialog import Question
    from borderlens.ui.widgets.toast import Toast

USUAL = QSize(1366, 768)
LEAST = QSize(960, 600)
RECOGNISE_AFTER_MS = 100

Act = Callable[[], None]


class Shell(QWidget):
    """The one window. ``rooms`` names a page for each room as ``module:Class``; ``first_start`` likewise."""

    opened = Signal()  # the first page is there, and painted

    def __init__(
        self,
        paths: Paths,
        theme: Theme,
        say: Say,
        jobs: Jobs,
        database: Database,
        errors: Errors,
        settings: Settings,
        rooms: Mapping[str, str],
        first_start: str,
        opener: Opener | None = None,
    ) -> None:
        super().__init__()
        self._opener = opener
        self.theme, self.say, self.settings, self.errors = theme, say, settings, errors
        self._paths, self._jobs, self._database = paths, jobs, database
        self._names, self._first_start_name = rooms, first_start
        self._rooms: dict[str, Room] = {}
        self._here = ""
        self._examination = False
        self.chosen = Chosen()
        self._may_close = False
        self.idle = Idle(lambda: self.busy, self)
        self._saving = Saving(
            paths.settings, settings, jobs, errors, self, lambda: opener is not None and opener.is_locked
        )
        self._keeping = Keeping(database, self._saving, errors, say, self.note)
        self.setWindowTitle("Borderlens")
        self.setWindowIcon(icons.icon("brand", "primary", 64))
        self._build()
        self._keys()
        screen = self.screen().availableGeometry().size()
        self.setMinimumSize(LEAST.boundedTo(screen))
        self.resize(USUAL.boundedTo(screen))
        say.language_changed.connect(self._retranslate)
        theme.changed.connect(self._restyle)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        stack = QStackedWidget()
        whole.addWidget(stack)
        self._doors = Doors(stack, self.context, self)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail()
        self.rail.chosen.connect(self.go)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self.header = Header()
        self.stack = QStackedWidget()
        self.status = Status()
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        stack.addWidget(frame)
        self.chips = Chips(self.settings, self.say, self.save_settings, partial(self.go, "settings"))
        self._ring = FocusRing(self)

    @cached_property
    def _toast(self) -> Toast:
        """Made for the first thing said in passing, which a start has not to say."""
        from borderlens.ui.widgets.toast import Toast

        return Toast(self)

    @cached_property
    def _question(self) -> Question:
        """Made for the first question."""
        from borderlens.ui.widgets.dialog import Question

        return Question(self)

    @property
    def _asking(self) -> bool:
        return "_question" in self.__dict__ and self._question.isVisible()

    def _keys(self) -> None:
        for place, room in enumerate(ROOMS):
            self._key(f"Alt+{place + 1}", partial(self._go_by_key, room))
        self._key("Ctrl+=", partial(self.step_text_size, 1))
        self._key("Ctrl++", partial(self.step_text_size, 1))
        self._key("Ctrl+-", partial(self.step_text_size, -1))
        self._key("Ctrl+0", partial(self.step_text_size, 0))
        self._key("F1", self._help)
        self._key("F6", self._next_pane)

    def _key(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.activated.connect(act)

    # What pages are given

    def context(self, room: str) -> Context:
        """The context of one room."""
        return Context(
            paths=self._paths,
            theme=self.theme,
            say=self.say,
            jobs=self._jobs,
            database=self._database,
            errors=self.errors,
            settings=self.settings,
            save_settings=self.save_settings,
            set_header=partial(self._set_header, room),
            set_status=partial(self._set_status, room),
            toast=lambda *args, **more: self._toast.show_toast(*args, **more),
            ask=self.ask,
            go=self.go,
            enter_examination=self.enter_examination,
            leave_examination=self.leave_examination,
            unkept=self._keeping.sentence,
            give_up_keeping=self._keeping.give_up,
            when_idle=self.idle.add,
            chosen=self.chosen,
            opener=self._opener,
        )

    def start(self) -> None:
        """Open the first room, or what stands before it: the passphrase, or who is working."""
        if self._opener is not None and self._opener.waits:
            self._doors.show(UNLOCK, lambda _: self._recognise(then="check"))
        elif self.settings.language and self.settings.person.known:
            self.go("check")
            QTimer.singleShot(RECOGNISE_AFTER_MS, self, self._recognise)  # the store loads after the room is painted
        else:
            self._show_first_start()
        QTimer.singleShot(0, self, self.opened.emit)
        self.idle.add(*modules(AHEAD), *data_ahead(self._paths))
        self.idle.begin()

    def _recognise(self, then: str = "") -> None:
        known = self.settings.person.id

        def recognised(person: KnownPerson | None) -> None:
            """Somebody whose name was erased from the people table is not remembered here either."""
            self.settings.person = as_settings(person) if person is not None else Person()
            if person is None or then:
                self.save_settings()
            if person is None:
                self._show_first_start()
            elif then:
                self.go(then)

        self._database.run(lambda store: store.people.get(known), recognised, self._keeping.give_up, owner=self)

    def _show_first_start(self) -> None:
        self._doors.show(self._first_start_name, self.go)

    def go(self, room: str) -> None:
        """Open a room; in an examination only the room it is in."""
        if self._asking or (self._examination and room != self._here):
            return
        if room not in self._rooms:
            self._open(room)
        self._here = room
        place = self._rooms[room]
        self.rail.show_room(room)
        self.stack.setCurrentWidget(place.ground)
        if place.spoken != self.say.language:
            place.spoken = self.say.language
            place.page.retranslate()
        self._show_frame()
        place.page.entered()

    @property
    def room(self) -> str:
        return self._here

    def page(self, room: str) -> QWidget | None:
        """The page of a room that was opened before."""
        return self._rooms[room].page if room in self._rooms else None

    def ask(
        self, title: str, text: str, safe: str, other: str, other_chosen: Act, safe_chosen: Act | None = None
    ) -> None:
        self._question.ask(title, text, safe, other, other_chosen, safe_chosen)

    def tell(self, title: str, text: str) -> None:
        """Put something before the person that has one way on."""
        self._question.ask(title, text, self.say("shell.error.understood"))

    def note(self, text: str) -> None:
        """Say something that deserves a look, in passing."""
        self._toast.show_toast(text, "attention")

    @property
    def busy(self) -> bool:
        """True while a job or the database thread is at work."""
        return self._jobs.busy or self._database.busy

    def shut_down(self) -> None:
        """End jobs and the database thread; the answers given are written first, the settings last."""
        self.idle.stop()
        self._database.close()
        self._jobs.close()
        for fault in (*self._database.undelivered, *self._jobs.undelivered):
            self.errors.log(fault)
        self._saving.finish()

    def enter_examination(self) -> None:
        """Hide the rail and close the ways out; the page shows its own way out."""
        self._examination = True
        self.rail.hide()
        self._show_frame()

    def leave_examination(self) -> None:
        self._examination = False
        self.rail.show()
        self._show_frame()

    def save_settings(self) -> None:
        """Take over what was changed in the settings and write them soon."""
        self.theme.choose(
            name=self.settings.theme,
            factor=self.settings.text_size,
            language=self.settings.language or "en",
            still=self.settings.still,
        )
        self.say.choose(self.settings.language or "en")
        self.chips.name()
        self._saving.soon()

    def step_text_size(self, way: int) -> None:
        """Next larger (1), next smaller (-1) or usual (0) text size."""
        sizes = TEXT_SIZES
        here = min(range(len(sizes)), key=lambda place: abs(sizes[place] - self.settings.text_size))
        self.settings.text_size = sizes[min(max(here + way, 0), len(sizes) - 1)] if way else 1.0
        self.save_settings()
        self._toast.show_toast(self.say("shell.text_size", percent=round(self.settings.text_size * 100)))

    # Inside

    def _open(self, room: str) -> None:
        context = self.context(room)
        try:
            page = load_page(self._names[room])(context)
        except Exception as fault:
            # The room keeps its place and says why; the other rooms work.
            self.errors.log(fault)
            page = BrokenRoom(context, room)
        ground = Scroll(page)
        self.stack.addWidget(ground)
        self._rooms[room] = Room(page, ground, spoken=self.say.language)

    def _set_header(
        self,
        room: str,
        title: str,
        crumb: str = "",
        right: Sequence[QWidget] = (),
        back: Callable[[], None] | None = None,
    ) -> None:
        place = self._rooms.get(room)
        if place is None:
            return
        place.title, place.crumb, place.right, place.back = title, crumb, right, back
        if room == self._here:
            self._show_frame()

    def _set_status(self, room: str, left: str, right: str = "") -> None:
        place = self._rooms.get(room)
        if place is None:
            return
        place.status = (left, right)
        if room == self._here:
            self.status.show_status(left, right)

    def _show_frame(self) -> None:
        place = self._rooms.get(self._here)
        if place is None:
            return
        right = list(place.right)
        if not self._examination:
            right = [self.chips.person, *right] if right else [self.chips.person, self.chips.language]
        self.header.show_page(place.title, place.crumb, right, place.back)
        self.status.show_status(*place.status)

    def _retranslate(self) -> None:
        self.chips.name()
        place = self._rooms.get(self._here)
        if place is not None:
            place.spoken = self.say.language
            place.page.retranslate()
            self._show_frame()

    def _restyle(self) -> None:
        self.setWindowIcon(icons.icon("brand", "primary", 64))

    def _go_by_key(self, room: str) -> None:
        if self._doors.is_open:
            self.go(room)

    def _help(self) -> None:
        if not self._asking:
            self.tell(self.say("shell.help.title"), self.say("shell.help.text"))

    def _next_pane(self) -> None:
        """F6: rail, header, page, and round again."""
        if not self._asking:
            next_pane((self.rail, self.header, self.stack))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._examination and self.header.go_back():
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._examination and not self._may_close:
            event.ignore()
            self.ask(
                self.say("shell.leave.title"),
                self.say("shell.leave.examination"),
                self.say("shell.leave.stay"),
                self.say("shell.leave.close"),
                self._close_now,
            )
            return
        event.accept()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

"""The authoring room: a pack is opened as a draft, written, marked, translated, looked at and put into Learn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from borderlens.domain.items import Competency, ItemType, Kind
from borderlens.packs.library import Library
from borderlens.packs.lint import read_marks
from borderlens.services.authoring.document import get
from borderlens.services.authoring.publishing import Published
from borderlens.services.authoring.shelf import OnShelf
from borderlens.ui.context import Context
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.dialogs import SYSTEM, Dialogs
from borderlens.ui.pages.author.item_list import type_icon
from borderlens.ui.pages.author.menus import Entry, open_menu
from borderlens.ui.pages.author.picture_work import PictureWork
from borderlens.ui.pages.author.room_view import WAYS, RoomView
from borderlens.ui.pages.author.sharing import Sharing
from borderlens.ui.pages.author.sheets import Head, PackSheet
from borderlens.ui.pages.author.start_view import StartView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.model_room.shots import shots
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import IconButton
from borderlens.ui.widgets.scroll import Fitted, Scroll
from borderlens.words import LANGUAGES


class AuthorPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``dialogs`` are replaced in tests.

    Ctrl+N a new pack or item, Ctrl+S into Learn, Ctrl+Z and Ctrl+Y steps, Ctrl+1…4 the ways of working, Ctrl+Page Up
    and Down the items, F8 the next thing to mend. Esc leads back, and what was written is kept.
    """

    def __init__(self, context: Context, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        self.desk = Desk(context.paths, context.jobs, self)
        column = Fitted(self)
        column.setContentsMargins(24, 12, 19, 12)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self.start = StartView()
        self._start_ground = Scroll(self.start)
        self.pane = Pane(self)
        library = Library(context.paths.pictures)
        self.pictures = PictureWork(self, context, self.desk, dialogs, self.pane, library)
        self.room = RoomView(
            self.desk, shots(context.jobs, self), Pictures(context.jobs, self), library, self.pictures.find,
            read_marks(context.paths.assets), self.desk.shelf.keep_picture,
        )  # fmt: skip
        self.stack.addWidget(self._start_ground)
        self.stack.addWidget(self.room)
        self.pane.raise_()
        self.sharing = Sharing(self, context, self.desk, dialogs, self.pane)
        self.undo = IconButton("undo", "")
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        start, room, desk = self.start, self.room, self.desk
        start.new_asked.connect(self.new_pack)
        start.open_asked.connect(self.open_from)
        start.delete_asked.connect(self._ask_delete_draft)
        start.why_asked.connect(self._context.errors.show)
        start.file_asked.connect(lambda kind: self.sharing.bring(kind, self._open_draft, self.read_shelf))
        room.new_asked.connect(self.offer_types)
        room.pack_asked.connect(self.edit_pack)
        room.share_asked.connect(self.offer_shares)
        room.publish_asked.connect(self.publish)
        room.delete_asked.connect(self.delete_item)
        room.more.clicked.connect(self.offer_more)
        room.write.library_asked.connect(self.pictures.choose)
        room.write.state_asked.connect(self.pictures.choose)
        room.write.photos_asked.connect(self.pictures.add_photos)
        self.undo.clicked.connect(desk.undo)
        desk.changed.connect(self._head)
        desk.kept.connect(self._head)
        desk.faulted.connect(self._context.errors.show)
        keys = {
            "Ctrl+N": self._new, "Ctrl+S": self.publish, "Ctrl+Z": desk.undo, "Ctrl+Y": desk.redo,
            "Ctrl+Shift+Z": desk.redo, "F8": self.next_problem, "Ctrl+Return": self._next_text,
            "Ctrl+PgDown": partial(self._step, 1), "Ctrl+PgUp": partial(self._step, -1),
        }  # fmt: skip
        keys |= {f"Ctrl+{number}": partial(self._turn, way) for number, way in enumerate(WAYS, 1)}
        for sequence, act in keys.items():
            shortcut = QShortcut(sequence, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # The promise of a page

    def entered(self) -> None:
        self._head()
        if self.desk.draft is None:
            self.read_shelf()
        else:
            self.room.begin()

    def retranslate(self) -> None:
        self.pane.close_pane()
        self.start.retranslate()
        self.room.retranslate()
        self.undo.set_name(say("author.undo"))
        self._head()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another room keeps the draft by and by; a window that closes has to wait for it."""
        self.desk.keep() if self.window().isVisible() else self.desk.keep_now()
        super().hideEvent(event)

    # Begin

    def read_shelf(self) -> None:
        """Show what one can begin with."""
        self.stack.setCurrentWidget(self._start_ground)
        shelf = self.desk.shelf
        self._context.jobs.run(lambda job: (shelf.drafts(), shelf.packs()), self._show_shelf, owner=self)

    def _show_shelf(self, found: tuple[list[OnShelf], list[OnShelf]]) -> None:
        if self.desk.draft is None:
            self.start.show_shelf(*found)
            if self.isVisible() and not self.pane.isVisible():
                self.start.begin()

    def open_from(self, row: OnShelf) -> None:
        """Go on with a draft, or begin one from a pack."""
        if row.drafted:
            self._open_draft(row.id)
            return
        shelf = self.desk.shelf
        self._context.jobs.run(
            lambda job: shelf.open_pack(row.folder, row.mine),
            lambda document: self._opened(document, fresh=True),
            owner=self,
        )

    def _open_draft(self, name: str) -> None:
        shelf = self.desk.shelf
        self._context.jobs.run(
            lambda job: shelf.open_draft(name), lambda document: self._opened(document, fresh=False), owner=self
        )

    def _opened(self, document: dict, *, fresh: bool) -> None:
        self.desk.open(document, fresh=fresh)
        self.stack.setCurrentWidget(self.room)
        self._head()
        if self.isVisible() and not self.pane.isVisible():
            self.room.begin()

    def new_pack(self) -> None:
        language = self._context.say.language
        sheet = PackSheet(Head({language: ("", "")}, "", None), language, say("author.start.new"), self)
        sheet.wanted.connect(partial(self._make_pack, language))
        sheet.open()

    def _make_pack(self, language: str, head: Head) -> None:
        title, summary = head.texts[language]
        plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in title.casefold())
        wish = "-".join(part for part in plain.split("-") if part) or "pack"
        document = self.desk.shelf.new_pack(wish, language, title, summary, head.licence)
        self._opened(document, fresh=True)
        self._set_head(head)

    def leave(self) -> None:
        """Put the draft back on its shelf; it is kept."""
        self.desk.close()
        self.read_shelf()
        self._head()

    def _ask_delete_draft(self, row: OnShelf) -> None:
        def gone() -> None:
            self.desk.shelf.delete_draft(row.id)
            self.read_shelf()

        title = say("author.start.delete.title", pack=row.id)
        self._context.ask(title, say("author.start.delete.text"), say("author.keep"), say("author.start.delete"), gone)

    # Items

    def _new(self) -> None:
        self.new_pack() if self.desk.draft is None else self.offer_types()

    def offer_types(self) -> QMenu:
        """The ten types; the new item comes behind the one in hand."""
        types = [
            Entry(say(f"author.type.{kind.value}"), partial(self.add_item, kind), type_icon(kind)) for kind in ItemType
        ]
        return open_menu(self.room.new, types)

    def add_item(self, kind: ItemType) -> None:
        """A new item of a type, about what the one in hand is about."""
        draft = self.desk.draft
        if draft is None:
            return
        here = self.desk.item or {}
        competency = Competency(here.get("competency", Competency.IDENTIFICATION))
        place = self.desk.place + 1 if here else 0
        draft.add_item(kind, place, competency, Kind(here.get("kind", Kind.IVORY)))
        self.desk.place = place
        self.desk.touched()
        self.room.open_way("write")

    def offer_more(self) -> QMenu:
        """What can be done with the item in hand."""
        there, move = self.desk.item is not None, self.room.items.move_asked.emit
        acts = (
            ("copy", self.copy_item), ("up", partial(move, -1)), ("down", partial(move, 1)),
            ("delete", self.delete_item),
        )  # fmt: skip
        return open_menu(self.room.more, [Entry(say(f"author.items.{key}"), act, ready=there) for key, act in acts])

    def copy_item(self) -> None:
        if self.desk.draft is not None and self.desk.item is not None:
            self.desk.draft.copy_item(self.desk.place)
            self.desk.place += 1
            self.desk.touched()

    def delete_item(self) -> None:
        """No question: a step that is taken back by one key."""
        if self.desk.draft is not None and self.desk.item is not None:
            self.desk.draft.delete_item(self.desk.place)
            self.desk.touched()
            self._context.toast(say("author.items.deleted"), "done", say("author.undo"), self.desk.undo)

    def next_problem(self) -> None:
        """To the next thing to mend, from the item in hand on and round again."""
        checked, draft = self.desk.checked, self.desk.draft
        if checked is None or draft is None or not checked.problems:
            return
        order = [str(item["key"]) for item in draft.items]
        errors = [p for p in checked.problems if p.is_error] or list(checked.problems)
        here = self.desk.place
        errors.sort(key=lambda p: ((order.index(p.item) - here - 1) % len(order)) if p.item in order else len(order))
        self.room.go_to(errors[0])

    def _step(self, by: int) -> None:
        self.desk.select(self.desk.place + by)

    def _turn(self, way: str) -> None:
        if self.desk.draft is not None:
            self.room.open_way(way)

    def _next_text(self) -> None:
        if self.desk.draft is not None and self.room.way == "translate":
            self.room.translate.go_on()

    # The pack

    def edit_pack(self) -> None:
        draft = self.desk.draft
        if draft is None:
            return
        texts = {
            each: (
                str(get(draft.document, ("texts", each, "title"), "")),
                str(get(draft.document, ("texts", each, "summary"), "")),
            )
            for each in draft.languages
        }
        pack = draft.document["pack"]
        head = Head(texts, str(pack.get("licence", "")), pack.get("minutes"))
        sheet = PackSheet(head, draft.source, say("author.pack.go"), self)
        sheet.wanted.connect(self._set_head)
        sheet.open()

    def _set_head(self, head: Head) -> None:
        draft = self.desk.draft
        if draft is not None:
            order = [each for each in LANGUAGES if each in head.texts]
            table = {"licence": head.licence, "minutes": head.minutes, "languages": order}
            draft.set_head(table, dict(head.texts))
            self.desk.touched()

    def publish(self) -> None:
        """Put the draft into Learn; what keeps it out is shown instead."""
        if self.desk.draft is None:
            return
        if self.desk.blocked:
            self.next_problem()
            return
        self.desk.publish(self._published)

    def _published(self, done: Published) -> None:
        words = say("author.published", version=done.version)
        if done.left_out:
            words += " " + say("author.published.left_out", languages=", ".join(LANGUAGES[k] for k in done.left_out))
        self._context.toast(words, "done", say("author.published.open"), lambda: self._context.go("learn"))
        self._head()

    def offer_shares(self) -> QMenu:
        """As one signed file, or in one language for Moodle; each first puts the draft into Learn."""
        ready, sharing = not self.desk.blocked, self.sharing
        ways = [Entry(say("author.send.pack"), partial(self._share, sharing.send_pack), "export", ready)]
        for language in self.desk.draft.languages if self.desk.draft else ():
            words = say("author.send.moodle_in", language=LANGUAGES[language])
            send = partial(sharing.send_questions, language=language)
            ways.append(Entry(words, partial(self._share, send), "language", ready))
        return open_menu(self.room.share, ways)

    def _share(self, send: object) -> None:
        self.desk.publish(lambda done: send(done.folder))

    # Frame

    def _head(self) -> None:
        context, draft = self._context, self.desk.draft
        if draft is None:
            context.set_header(say("author.title"), say("learn.title"), [], lambda: context.go("learn"))
            context.set_status(say("author.status"))
            return
        title = str(get(draft.document, ("texts", draft.source, "title"), "")) or draft.id
        self.undo.setEnabled(draft.can_undo)
        context.set_header(title, say("author.title"), [self.undo], self.leave)
        desk = self.desk
        if desk.mistake is not None:
            left = context.say.mistake(desk.mistake)
        elif desk.kept_at is None:
            left = say("author.status.draft_here")
        else:
            left = say("author.status.kept", time=desk.kept_at.strftime("%H:%M"))
        context.set_status(left, f"{draft.id} · {get(draft.document, ('pack', 'version'), 1)}")
        self.room.note.say(left if desk.mistake is not None else "")
        self.room.note.setVisible(desk.mistake is not None)

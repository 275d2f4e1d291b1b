"""Confirmed photographs: libraries at the left, their pictures by kind, and what is known of one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.domain.errors import PackIsHere
from borderlens.ui.context import Context
from borderlens.ui.dialogs.add_reference import AddReference, Wanted
from borderlens.ui.dialogs.one_line import OneLine
from borderlens.ui.pages.reference import confirmed_work as work
from borderlens.ui.pages.reference.confirmed_detail import ConfirmedDetail
from borderlens.ui.pages.reference.files import SYSTEM, Files
from borderlens.ui.pages.reference.shelf import Row, Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.confirmed import confirmed_words, kind_words
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from borderlens.packs.known_keys import KnownKeys
    from borderlens.packs.pack_import import Imported
    from borderlens.packs.reference_library import Entry, Library
    from borderlens.packs.signing import Signature

LIST = 250  # px at 100 % text
LARGE_LIST = 150  # px, its height where it stands above the pictures


class ConfirmedRoom(QWidget):
    """``changed()`` when what is there was read anew."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.files: Files = SYSTEM
        self._held: work.Shelfful | None = None
        self._chosen = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        bar = QWidget()
        row = FlowLayout(bar, gap=12)
        self.add = Button(kind="primary", icon="open-photo")
        self.import_ = Button(icon="stick")
        self.send = Button(icon="export")
        for button, act in (
            (self.add, self.ask_photos),
            (self.import_, self._ask_packs),
            (self.send, self._ask_signer),
        ):
            button.clicked.connect(lambda _=False, do=act: do())
            row.addWidget(button)
        whole.addWidget(bar)
        self._stack = QStackedWidget()
        whole.addWidget(self._stack, 1)
        self.empty = Empty("reference")
        self.empty.button.clicked.connect(lambda: self.ask_photos())
        ground = Card()
        ground.body.addWidget(self.empty)
        self._stack.addWidget(ground)
        self.libraries = Shelf()
        self.libraries.chosen.connect(self._library_chosen)
        self.thumbs = Thumbs(context.jobs, self)
        self.pictures = Shelf(self.thumbs.thumb)
        self.thumbs.arrived.connect(self.pictures.arrived)
        self.pictures.chosen.connect(self._show_entry)
        self.detail = ConfirmedDetail(context.jobs)
        self.detail.remove_asked.connect(self._ask_reason)
        self.pictures.opened.connect(self.detail.take_focus)
        sides = QWidget()
        self._sides = QHBoxLayout(sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        for widget, share in ((self.libraries, 0), (self.pictures, 3), (self.detail, 2)):
            self._sides.addWidget(widget, share)
        self._stack.addWidget(sides)
        self._stack.hide()
        follow(self)

    @property
    def shelf(self) -> QWidget:
        """Where the keyboard begins."""
        return self.libraries if self._held and self._held.libraries else self.empty.button

    @property
    def counts(self) -> tuple[int, int]:
        """Libraries and photographs that are shown."""
        return (len(self._held.libraries), self._held.photographs) if self._held else (0, 0)

    def read(self, choose: str = "") -> None:
        """Read the libraries anew, then choose one of them."""
        self._chosen = choose or self._chosen
        paths, model = self._context.paths, self._context.settings.model
        self._context.jobs.run(lambda job: work.read_all(paths, model), self.show_all, owner=self)

    def show_all(self, held: work.Shelfful) -> None:
        """Show these libraries."""
        self._held = held
        self._stack.show()
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        self.add.setText(say("references.add"))
        self.import_.setText(say("references.import"))
        self.send.setText(say("references.send"))
        self.empty.say(say("references.empty_title"), say("references.empty_text"), say("references.add"))
        self.libraries.setAccessibleName(say("references.libraries"))
        self.pictures.setAccessibleName(say("references.pictures"))
        held = self._held
        if held is None:
            return
        there = bool(held.libraries or held.set_aside)
        self._stack.setCurrentIndex(1 if there else 0)
        self.add.setVisible(there)
        rows = [self._line(library, signature) for library, signature in held.libraries]
        aside = [
            Row(say("references.set_aside", name=one.folder.name, why=speaker().mistake(one.mistake)), one.folder)
            for one in held.set_aside
        ]
        self.libraries.put([*rows, *aside], self._chosen)
        self._library_chosen(self.libraries.value())

    def restyle(self) -> None:
        large = theme().icons_only
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self.libraries.setMinimumWidth(0 if large else theme().scaled(LIST))
        self.libraries.setMaximumWidth(16_777_215 if large else theme().scaled(LIST))
        self.libraries.setMaximumHeight(LARGE_LIST if large else 16_777_215)

    def library(self) -> Library | None:
        """The library that is chosen; None for one that is set aside."""
        held = self._held.libraries if self._held else ()
        return next((library for library, _ in held if library.id == self._chosen), None)

    def ask_photos(self, photos: tuple[Path, ...] = ()) -> None:
        """Ask which photographs are added, and what is said of them."""
        held = self._held
        if held is None:
            return
        own = [(library.id, library.title) for library, signature in held.libraries if signature is None]
        entry = self.pictures.value()
        sheet = AddReference(
            [label.key for label in held.labels],
            own,
            self.files.photos,
            photos=photos,
            library=self._chosen,
            label=getattr(entry, "label", ""),
            parent=self,
        )
        sheet.wanted.connect(self._add)
        sheet.open()

    def _line(self, library: Library, signature: Signature | None) -> Row:
        signed = say("references.own") if signature is None else self._signed(signature, self._held.known)
        rest = say("references.library_line", count=len(library.entries), signed=signed)
        return Row(f"{library.title}\n{rest}", library.id, f"{library.title}, {rest}")

    def _signed(self, signature: Signature | None, known: KnownKeys) -> str:
        standing = known.standing(signature)
        if signature is None:
            return say(f"packs.signed.{standing.value}")
        met = known.find(signature.public_key)
        return say(
            f"packs.signed.{standing.value}",
            signer=signature.signer,
            fingerprint=signature.fingerprint,
            day=signature.when.date().isoformat(),
            since=met.since.isoformat() if met else "-",
        )

    def _library_chosen(self, value: object) -> None:
        self._chosen = value if isinstance(value, str) else ""
        library = self.library()
        entries = library.entries if library else ()
        by_kind: dict[str, list[Entry]] = {}
        for entry in entries:
            by_kind.setdefault(kind_words(entry.label), []).append(entry)
        rows: list[Row] = []
        for kind in sorted(by_kind, key=str.casefold):
            own = by_kind[kind]
            rows.append(Row(say("references.kind_count", kind=kind, count=len(own))))
            rows += [self._row(library, entry) for entry in own]
        self.pictures.put(rows, self.pictures.value())
        self.send.setEnabled(bool(entries))
        self._show_entry(self.pictures.value())

    def _row(self, library: Library, entry: Entry) -> Row:
        kind = kind_words(entry.label)
        spoken = f"{kind}. {confirmed_words(entry)}"
        return Row(kind, entry, spoken, library.picture_file(entry), say("references.plate"))

    def _show_entry(self, entry: Entry | None) -> None:
        self.detail.show_entry(self.library(), entry)

    def _add(self, wanted: Wanted) -> None:
        labels = self._held.labels
        self.add.set_working(True)
        paths = self._context.paths
        self._context.jobs.run(
            lambda job: work.add_all(job, paths, wanted, labels), self._added, self._add_failed, owner=self
        )

    def _added(self, added: work.Added) -> None:
        self.add.set_working(False)
        self._context.toast(*work.added_words(added))
        self.read(added.library)

    def _add_failed(self, error: Exception) -> None:
        self.add.set_working(False)
        self._context.errors.show(error)

    def _ask_reason(self, entry: Entry) -> None:
        sheet = OneLine(
            say("references.remove.title"),
            say("references.remove.text"),
            say("references.remove.reason"),
            say("references.remove.missing"),
            say("references.remove.go"),
            limit=600,
            parent=self,
        )
        paths, library = self._context.paths, self._chosen

        def remove(reason: str) -> None:
            done = partial(work.remove_one, paths, library, entry.sha256, reason)
            self._context.jobs.run(lambda job: done(), lambda _: self.read(), owner=self)

        sheet.written.connect(remove)
        sheet.open()

    def _ask_signer(self) -> None:
        library = self.library()
        if library is None:
            return
        sheet = OneLine(
            say("references.send.title"),
            say("references.send.text"),
            say("references.send.signer"),
            say("references.send.missing"),
            say("references.send.go"),
            words=self._context.person.name,
            limit=120,
            parent=self,
        )
        sheet.written.connect(partial(self._send, library))
        sheet.open()

    def _send(self, library: Library, signer: str) -> None:
        out = self.files.save(self, f"{library.id}-{library.version}.blpack")
        if out is None:
            return
        send = partial(work.send_one, self._context.paths, library.id, out, signer)
        self._context.jobs.run(
            lambda job: send(), lambda file: self._context.toast(say("references.sent", file=file.name)), owner=self
        )

    def _ask_packs(self) -> None:
        for file in self.files.packs(self):
            self.receive(file)

    def receive(self, file: Path, *, replace: bool = False) -> None:
        """Take in a pack file; another version here is replaced only after a question."""
        take = partial(work.receive_one, self._context.paths, file, replace=replace)
        self._context.jobs.run(lambda job: take(), self._received, partial(self._not_received, file), owner=self)

    def _received(self, done: tuple[Imported, KnownKeys]) -> None:
        imported, known = done
        words = self._signed(imported.signature, known)
        self._context.toast(say("references.received", id=imported.name.id, signed=words))
        self.read(imported.name.id)

    def _not_received(self, file: Path, error: Exception) -> None:
        if not isinstance(error, PackIsHere):
            self._context.errors.show(error)
            return
        fields = error.fields
        self._context.ask(
            say("references.replace.title", id=fields["id"]),
            say("references.replace.text", here=fields["here"], found=fields["found"]),
            say("references.replace.keep"),
            say("references.replace.go"),
            partial(self.receive, file, replace=True),
        )

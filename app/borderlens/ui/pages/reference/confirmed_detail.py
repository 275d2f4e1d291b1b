"""What is known of one confirmed photograph: large, as what, by whom, when; and the way to take it out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from borderlens.ui.images import read_image
from borderlens.ui.jobs import Jobs
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.confirmed import confirmed_words, kind_words
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from borderlens.packs.reference_library import Entry, Library


class ConfirmedDetail(Card):
    """``remove_asked(entry)`` where the library is one's own."""

    remove_asked = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(style="title", parent=parent)
        self._jobs = jobs
        self.entry: Entry | None = None
        self.picture = Picture()
        self.picture.setMinimumHeight(140)
        self.body.addWidget(self.picture, 1)
        self.confirmed = Label(strong=True)
        self.note = Label()
        self.rest = Label(style="caption", tone="text_2")
        for label in (self.confirmed, self.note, self.rest):
            self.body.addWidget(label)
        self.remove = Button(icon="close", size="compact")
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.entry))
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def take_focus(self) -> None:
        self.picture.setFocus(Qt.FocusReason.TabFocusReason)

    def show_entry(self, library: Library | None, entry: Entry | None) -> None:
        """Show an entry of a library; without one, what there is to say of the library."""
        before, self.entry = self.entry, entry
        self.setVisible(library is not None)
        if library is None:
            return
        self.picture.setVisible(entry is not None)
        self.set_title(kind_words(entry.label) if entry else library.title)
        self.confirmed.setText(confirmed_words(entry) if entry else "")
        self.confirmed.setVisible(entry is not None)
        self.note.setText(entry.note if entry else "")
        self.note.setVisible(bool(entry and entry.note))
        lines = [say("references.added_on", day=entry.added.isoformat())] if entry else []
        lines += [say("references.removed_count", count=len(library.removed))] if library.removed else []
        lines += [say("references.others")] if library.is_signed else []
        self.rest.setText("\n".join(lines))
        self.rest.setVisible(bool(lines))
        self.remove.setText(say("references.remove"))
        self.remove.setVisible(entry is not None and not library.is_signed)
        if entry is None or entry == before:
            return
        file = library.picture_file(entry)
        self._jobs.run(lambda job: read_image(file), partial(self._arrive, entry), owner=self)

    def _arrive(self, entry: Entry, image: QImage) -> None:
        if entry == self.entry and not image.isNull():
            name = f"{kind_words(entry.label)}. {confirmed_words(entry)}"
            self.picture.show_picture(image, name, drawn=False)

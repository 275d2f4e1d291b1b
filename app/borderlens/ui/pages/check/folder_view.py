"""Many photos: a list of what was found, how many of each outcome, and the list as a table for a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from borderlens.domain.finding import Outcome
from borderlens.ui.pages.check.folder_row import FolderRow
from borderlens.ui.pages.check.photo_list import ENTRY, Entry, PhotoList, State
from borderlens.ui.say import say
from borderlens.ui.theme import follow
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.tag import Tag


class _List(QListView):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class FolderView(QWidget):
    """Follows a list of photos; ``entry_asked`` sends the Entry of a row that was pressed."""

    entry_asked = Signal(object)
    export_asked = Signal()
    folder_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: PhotoList | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        self._counts_ground = QWidget()
        self._counts = FlowLayout(self._counts_ground, gap=12, row_gap=6)
        self._tags: dict[Outcome | None, Tag] = {}
        for outcome in (*Outcome, None):
            tag = Tag("", outcome.value if outcome else "fault")
            self._tags[outcome] = tag
            self._counts.addWidget(tag)
        column.addWidget(self._counts_ground)
        self.rendered = Note("attention")  # what the labels in the list were learned from
        self.rendered.hide()
        column.addWidget(self.rendered)
        self.list = _List()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(FolderRow(self.list))
        self.list.focus_ring = None  # the row in focus draws its own ring
        self.list.clicked.connect(self._opened)
        self.list.activated.connect(self._opened)
        column.addWidget(self.list, 1)
        self.empty = Empty("search")
        self.empty.button.clicked.connect(self.folder_asked)
        self.empty.hide()
        column.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self._note = Label(style="caption", tone="text_2")
        foot.addWidget(self._note, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        self.go_on_button = Button()
        self.go_on_button.clicked.connect(self.go_on_asked)
        self.export_button = Button(kind="primary", icon="export", key="Ctrl+S")
        self.export_button.clicked.connect(self.export_asked)
        flow.addWidget(self.go_on_button)
        flow.addWidget(self.export_button)
        foot.addWidget(buttons)
        column.addLayout(foot)
        follow(self)

    def tags(self) -> list[Tag]:
        """Counts by outcome, then of what was set aside."""
        return list(self._tags.values())

    def show_list(self, photos: PhotoList) -> None:
        """Show the photos of a list."""
        self._photos = photos
        self.list.setModel(photos)
        self.retranslate()

    def focus_list(self, entry: Entry | None = None) -> None:
        """The keyboard begins at a row: that of ``entry``, else the first."""
        if self._photos is None or not self._photos.entries:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self._photos.row_of(entry) if entry in self._photos.entries else 0
        self.list.setCurrentIndex(self._photos.index(row))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.list.setAccessibleName(say("check.folder.list"))
        self.export_button.setText(say("check.folder.export"))
        self.go_on_button.setText(say("check.go_on"))
        self.empty.say(say("check.folder.empty.title"), say("check.folder.empty.text"), say("check.folder.check"))
        self.refresh()

    def restyle(self) -> None:
        self.list.doItemsLayout()

    def refresh(self) -> None:
        """Counts, progress and buttons anew."""
        photos = self._photos
        if photos is None:
            return
        total, counts = len(photos.entries), photos.counts()
        self.rendered.say(say("outcomes.rendered_only"))
        self.rendered.setVisible(photos.names_rendered_only)
        for outcome, tag in self._tags.items():
            name = say(f"check.tag.{outcome.value}") if outcome else say("check.folder.aside")
            tag.show_state(
                say("check.folder.count", name=name, count=counts[outcome], total=total),
                outcome.value if outcome else "fault",
            )
            tag.setVisible(bool(counts[outcome]) or outcome is not None)
        self._counts_ground.updateGeometry()
        passed = say("check.folder.passed_over", count=photos.passed_over) if photos.passed_over else ""
        progress = say("check.folder.progress", done=photos.done, total=total)
        self._note.setText(" · ".join(part for part in (progress, passed) if part))
        self.list.setVisible(bool(total))
        self.empty.setVisible(not total)
        self._counts_ground.setVisible(bool(total))
        self.export_button.setEnabled(photos.done > 0)
        self.go_on_button.setVisible(not photos.running and photos.done < total)

    def _opened(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if entry.state in (State.FOUND, State.ASIDE):
            self.entry_asked.emit(entry)

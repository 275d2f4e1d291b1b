"""The room with a draft on the desk: items at the left, one of four ways to work on the one in hand at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as File

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.packs.library import Library
from borderlens.services.authoring.problems import Problem
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.item_list import ItemList
from borderlens.ui.pages.author.marks_view import MarksView
from borderlens.ui.pages.author.preview_view import PreviewView
from borderlens.ui.pages.author.translate_view import TranslateView
from borderlens.ui.pages.author.write_view import WriteView
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.segmented import Segmented

WAYS = ("write", "marks", "translate", "preview")
ICONS = {"items": "learn", "write": "edit", "marks": "angle", "translate": "language", "preview": "check"}
LIST_WIDE = 296  # px at 100 % text
LIST_FROM = 1000  # px of width at which the list stands beside the work


class RoomView(QWidget):
    """``new_asked``, ``publish_asked``… are what the buttons at the foot are for."""

    new_asked = Signal()
    pack_asked = Signal()
    share_asked = Signal()
    publish_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        thumbs: Thumbs,
        pictures: Pictures,
        library: Library,
        find: Callable[[str], File | None],
        marks: Mapping[str, str],
        keep: Callable[[bytes, str], object],
    ) -> None:
        super().__init__()
        self.desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.ways = Segmented([(way, "", ICONS[way]) for way in ("items", *WAYS)], "write")
        self.ways.changed.connect(lambda _: self.show_way())
        column.addWidget(self.ways)
        body = QHBoxLayout()
        body.setSpacing(16)
        column.addLayout(body, 1)
        self.list_card = Card(margins=(10, 10, 4, 10))
        self.items = ItemList()
        self._list_head = QHBoxLayout()
        self._count = Label(strong=True)
        self.new = Button(icon="plus", size="compact")
        self.new.clicked.connect(self.new_asked)
        self.more = IconButton("more", "")
        self._list_head.addWidget(self._count, 1)
        self._list_head.addWidget(self.more)
        self._list_head.addWidget(self.new)
        self.list_card.body.addLayout(self._list_head)
        self.list_card.body.addWidget(self.items, 1)
        body.addWidget(self.list_card)
        self.stack = QStackedWidget()
        body.addWidget(self.stack, 1)
        self.write = WriteView(desk, thumbs, pictures, find, marks)
        self.marks = MarksView(desk, library, pictures, keep)
        self.translate = TranslateView(desk)
        self.preview = PreviewView(desk, pictures)
        self._views = {"write": self.write, "marks": self.marks, "translate": self.translate, "preview": self.preview}
        self._none = _none()
        for view in (*self._views.values(), self._none):
            self.stack.addWidget(view)
        self._build_foot(column)
        self.items.chosen.connect(self._chosen)
        self.items.delete_asked.connect(self.delete_asked)
        self.items.move_asked.connect(self._move)
        self.write.marks_asked.connect(lambda: self.open_way("marks"))
        self.write.problems.asked.connect(self.go_to)
        self.translate.pack_asked.connect(self.pack_asked)
        desk.changed.connect(self.show_desk)
        desk.looked.connect(self._looked)
        follow(self)

    def _build_foot(self, column: QVBoxLayout) -> None:
        self.note = Note("fault")
        self.note.hide()
        column.addWidget(self.note)
        foot = QHBoxLayout()
        foot.setContentsMargins(5, 0, 5, 5)
        foot.setSpacing(12)
        self.pack, self.share = Button(icon="learn"), Button(icon="export")
        self.publish = Button(kind="primary", icon="done", key="Ctrl+S")
        self._state = Label(style="caption", tone="text_2")
        self.pack.clicked.connect(self.pack_asked)
        self.share.clicked.connect(self.share_asked)
        self.publish.clicked.connect(self.publish_asked)
        foot.addWidget(self.pack)
        foot.addWidget(self.share)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.publish)
        column.addLayout(foot)

    @property
    def way(self) -> str:
        return self.ways.value() or "write"

    def retranslate(self) -> None:
        self.ways.say([say(f"author.way.{way}") for way in ("items", *WAYS)], say("author.way"))
        self.new.setText(say("author.items.new"))
        self.more.set_name(say("author.items.more"))
        self.pack.setText(say("author.pack"))
        self.share.setText(say("author.share"))
        self.publish.setText(say("author.publish"))
        self.show_desk(anew=True)

    def show_desk(self, *, anew: bool = False) -> None:
        desk = self.desk
        if desk.draft is None:
            return
        self._count.setText(say("author.items.count", count=len(desk.draft.items)))
        self.items.show_desk(desk)
        self._say_state()
        self.show_way(anew=anew, focus=False)

    def show_way(self, *, anew: bool = False, focus: bool = True) -> None:
        """Show the way of working that is chosen; only what is shown is kept up to date."""
        way, beside = self.way, self._beside
        self.ways.segment("items").setVisible(not beside)
        if beside and way == "items":
            self.ways.set_value("write")
            way = "write"
        self.list_card.setVisible(beside or way == "items")
        self.stack.setVisible(beside or way != "items")
        if self.desk.item is None:
            self.stack.setCurrentWidget(self._none)
            self._none.findChild(Label).setText(say("author.items.none"))
            return
        view = self._views.get(way)
        if view is not None:
            self.stack.setCurrentWidget(view)
            view.show_desk(anew=anew)

    def open_way(self, way: str) -> None:
        """Turn to a way of working and put the focus where it begins."""
        if way == "items" and self._beside:
            self.items.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.ways.set_value(way)
        self.show_way()
        self.begin()

    def begin(self) -> None:
        if self.desk.item is None:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.way == "items":
            self.items.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._views[self.way].begin()

    def go_to(self, problem: Problem) -> None:
        """Lead to where a problem is."""
        draft = self.desk.draft
        if draft is None:
            return
        keys = [str(item["key"]) for item in draft.items]
        if problem.item not in keys:
            self.pack_asked.emit()
            return
        self.desk.select(keys.index(problem.item))
        if problem.language and problem.language != draft.source:
            self.open_way("translate")
            self.translate.go_to(problem.language, problem.slot)
        elif problem.slot and problem.slot[0] == "cues":
            self.open_way("marks")
        else:
            self.open_way("write")
            self.write.go_to(problem.slot)

    def _looked(self) -> None:
        self.items.show_desk(self.desk)
        self._say_state()
        if self.way == "write":
            self.write.show_checked()
        elif self.way in self._views and self.desk.item is not None:
            self._views[self.way].show_desk()

    def _say_state(self) -> None:
        desk = self.desk
        self.publish.setEnabled(not desk.blocked)
        checked = desk.checked
        if checked is None:
            self._state.setText(say("author.problems.looking"))
            return
        faults = sum(problem.is_error for problem in checked.problems)
        key = "author.state.faults" if desk.blocked else "author.state.ready"
        self._state.setText(say(key, count=faults))

    def _chosen(self, place: int) -> None:
        self.desk.select(place)

    def _move(self, by: int) -> None:
        if self.desk.draft is not None and self.desk.item is not None:
            self.desk.draft.move_item(self.desk.place, by)
            self.desk.place = self.desk.draft.place
            self.desk.touched()

    @property
    def _beside(self) -> bool:
        return self.width() >= LIST_FROM and not theme().icons_only

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        if self._beside:
            self.list_card.setFixedWidth(theme().scaled(LIST_WIDE))
        else:
            self.list_card.setMinimumWidth(0)
            self.list_card.setMaximumWidth(16_777_215)
        self.ways.set_bare(theme().icons_only)
        self.show_way(focus=False)


def _none() -> QWidget:
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(Label(style="lead", tone="text_2", reading=True))
    column.addStretch(1)
    return ground

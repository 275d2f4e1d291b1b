"""The bricks of the form: cards with a line of explanation, texts that write to the desk, rows, menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from borderlens.services.authoring.document import Path
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.words_field import WordsField
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button, IconButton
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

Entry = tuple[str, Callable[[], None]]


class Section(Card):
    """A card of the form. ``fields`` are its texts by slot; ``add`` makes one that writes to the desk."""

    def __init__(self, desk: Desk, title: str, lead: str = "") -> None:
        super().__init__(margins=(16, 12, 16, 14), spacing=10)
        self.desk = desk
        self.fields: dict[Path, WordsField] = {}
        self.set_title(title)
        if lead:
            self.body.addWidget(Label(lead, "caption", tone="text_2"))

    def add(self, slot: Path, label: str = "", placeholder: str = "", *, strong: bool = True) -> WordsField:
        """A text of the item in hand, in the language that is written in."""
        field = WordsField(label, placeholder, strong=strong)
        field.edit.setObjectName("/".join(map(str, slot)))
        field.written.connect(lambda words: self.desk.say(slot, words))
        field.left.connect(self._paused)
        self.fields[slot] = field
        return field

    def refresh(self) -> None:
        """Put the words of the draft into the fields."""
        draft = self.desk.draft
        if draft is None:
            return
        for slot, field in self.fields.items():
            field.set_words(draft.word(self.desk.language, self.desk.place, slot), self.desk.language)

    def _paused(self) -> None:
        if self.desk.draft is not None:
            self.desk.draft.pause()


def row(*widgets: QWidget, stretch: int = -1, gap: int = 8) -> QWidget:
    """Widgets beside each other, tops in line; the one at ``stretch`` takes the room."""
    ground = QWidget()
    line = QHBoxLayout(ground)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for place, widget in enumerate(widgets):
        alignment = Qt.AlignmentFlag(0) if place == stretch else Qt.AlignmentFlag.AlignTop
        line.addWidget(widget, int(place == stretch), alignment)
    if stretch < 0:
        line.addStretch(1)
    return ground


def column(*widgets: QWidget, left: int = 0, gap: int = 6) -> QWidget:
    ground = QWidget()
    lines = QVBoxLayout(ground)
    lines.setContentsMargins(left, 0, 0, 0)
    lines.setSpacing(gap)
    for widget in widgets:
        lines.addWidget(widget)
    return ground


class MenuButton(IconButton):
    """Opens what can be done with a row, by mouse and by keys."""

    def __init__(self, name: str, entries: list[tuple[str, Callable[[], None], bool | None] | None]) -> None:
        """``entries``: words, what is done, and whether it is ticked (None where it cannot be); None for a line."""
        super().__init__("more", name)
        self._entries = entries
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in self._entries:
            if entry is None:
                menu.addSeparator()
                continue
            words, act, ticked = entry
            action = QAction(words, menu)
            action.setCheckable(ticked is not None)
            action.setChecked(bool(ticked))
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        menu.setFont(theme().font())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu


def add_button(words: str, act: Callable[[], None], name: str) -> Button:
    button = Button(words, "quiet", icon="plus", size="compact")
    button.setObjectName(name)
    button.clicked.connect(act)
    return button


def moves(up: Callable[[], None], down: Callable[[], None], name: str) -> tuple[IconButton, IconButton]:
    """Two buttons that move a row."""
    first, second = (
        IconButton("up", say("author.move_up", name=name)),
        IconButton("down", say("author.move_down", name=name)),
    )
    first.clicked.connect(up)
    second.clicked.connect(down)
    return first, second

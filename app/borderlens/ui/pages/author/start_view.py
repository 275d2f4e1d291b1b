"""Before a draft lies on the desk: go on with one, begin from a pack, begin anew, or bring in a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.authoring.shelf import OnShelf
from borderlens.ui.pages.author.form import MenuButton, column
from borderlens.ui.pages.author.sentences import SHORT
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.setaside import SetAside


class StartView(QWidget):
    """Everything one can begin with, each with one button."""

    open_asked = Signal(object)  # OnShelf
    delete_asked = Signal(object)
    why_asked = Signal(object)
    new_asked = Signal()
    file_asked = Signal(str)  # pack, moodle, gift

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for lines in (left, right):
            lines.setSpacing(12)
        self._row.addLayout(left, 17)
        self._row.addLayout(right, 12)
        self.hello = Card(style="title", edge="primary", margins=(24, 16, 20, 16))
        self._hello = Label(tone="text_2", reading=True)
        self.new = Button(kind="primary", icon="plus", key="Ctrl+N")
        self.new.clicked.connect(self.new_asked)
        self.hello.body.addWidget(self._hello)
        self.hello.body.addSpacing(4)
        self.hello.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self.drafts = Card(style="body", margins=(20, 12, 16, 14))
        self.packs = Card(style="body", margins=(20, 12, 16, 14))
        self.files = Card(style="body", margins=(20, 12, 16, 14))
        left.addWidget(self.hello)
        left.addWidget(self.drafts)
        left.addWidget(self.files)
        left.addStretch(1)
        right.addWidget(self.packs)
        right.addStretch(1)
        self._drafts: Sequence[OnShelf] = ()
        self._packs: Sequence[OnShelf] = ()
        self._loaded = False
        follow(self)

    def show_shelf(self, drafts: Sequence[OnShelf], packs: Sequence[OnShelf]) -> None:
        self._drafts, self._packs, self._loaded = drafts, packs, True
        self.retranslate()

    def retranslate(self) -> None:
        self.hello.set_title(say("author.start"))
        self._hello.setText(say("author.start.text"))
        self.new.setText(say("author.start.new"))
        self.buttons = {}
        _clear(self.drafts)
        _clear(self.packs)
        _clear(self.files)
        self.drafts.set_title(say("author.start.drafts"))
        self.packs.set_title(say("author.start.packs"))
        self.files.set_title(say("author.start.files"))
        self.drafts.setVisible(bool(self._drafts))
        for place, row in enumerate(self._drafts):
            self._put(self.drafts, place, self._broken(row) if row.mistake is not None else self._draft(row))
        begun = {row.id for row in self._drafts}
        for place, row in enumerate(row for row in self._packs if not (row.mine and row.id in begun)):
            self._put(self.packs, place, self._pack(row))
        if not self._loaded:
            self.packs.body.addWidget(Label(say("author.problems.looking"), tone="text_2"))
        for place, kind in enumerate(("pack", "moodle", "gift")):
            self._put(self.files, place, self._file(kind))

    def begin(self) -> None:
        first = next((self.buttons[row.id] for row in self._drafts if row.id in self.buttons), self.new)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)
        self.retranslate()

    def _put(self, card: Card, place: int, row: QWidget) -> None:
        if place:
            card.body.addWidget(Rule())
        card.body.addWidget(row)

    def _draft(self, row: OnShelf) -> QWidget:
        button = Button(say("author.start.go_on"), trailing="next", size="compact")
        gone = (say("author.start.delete"), partial(self.delete_asked.emit, row), None)
        return self._line(row, button, MenuButton(say("author.options.more", number=_title(row)), [gone]), "edit")

    def _pack(self, row: OnShelf) -> QWidget:
        button = Button(say("author.start.open" if row.mine else "author.start.copy"), size="compact")
        return self._line(row, button, None, "learn")

    def _line(self, row: OnShelf, button: Button, menu: QWidget | None, icon: str) -> QWidget:
        ground = QWidget()
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        line.addWidget(IconLabel(icon, "text_2", 20), 0, Qt.AlignmentFlag.AlignTop)
        facts = say(
            "author.start.facts", count=row.items, languages=" ".join(SHORT[k] for k in SHORT if k in row.titles)
        )
        line.addWidget(column(Label(_title(row), strong=True), Label(facts, "caption", tone="text_2"), gap=0), 1)
        button.setAccessibleName(f"{button.text()}: {_title(row)}")
        button.clicked.connect(partial(self.open_asked.emit, row))
        self.buttons.setdefault(row.id, button)
        line.addWidget(button)
        if menu is not None:
            line.addWidget(menu)
        return ground

    def _broken(self, row: OnShelf) -> QWidget:
        aside = SetAside(row.id, speaker().mistake(row.mistake))
        aside.asked.connect(partial(self.why_asked.emit, row.mistake))
        return aside

    def _file(self, kind: str) -> QWidget:
        ground = QWidget()
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        words = column(
            Label(say(f"author.bring.{kind}"), strong=True),
            Label(say(f"author.bring.{kind}.text"), "caption", tone="text_2"),
            gap=0,
        )
        line.addWidget(words, 1)
        button = Button(say("author.bring.choose"), icon="open-photo", size="compact")
        button.setAccessibleName(f"{button.text()} {say(f'author.bring.{kind}')}")
        button.clicked.connect(partial(self.file_asked.emit, kind))
        self.buttons[f"file/{kind}"] = button
        line.addWidget(button)
        return ground


def _title(row: OnShelf) -> str:
    titles = row.titles
    return titles.get(speaker().language) or titles.get("en") or next((t for t in titles.values() if t), "") or row.id


def _clear(card: Card) -> None:
    while card.body.count():
        widget = card.body.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

"""The diagrams: a list by chapter, and one of them large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from borderlens.packs.diagrams import CHAPTERS, Diagram
from borderlens.ui.pages.reference.choosing import fits
from borderlens.ui.pages.reference.shelf import Row, Shelf
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.diagram import DiagramView
from borderlens.ui.widgets.label import Label

LIST = 320  # px at 100 % text
LARGE_LIST = 168  # px, its height where it stands above the diagram: three lines
LARGEST = 1.6  # times its own size: then it is as wide as the page, and its words are large enough to read
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX


class Board(DiagramView):
    """A diagram that takes the room there is and keeps its form in it."""

    def __init__(self, diagram: Diagram, parent: QWidget | None = None) -> None:
        super().__init__(diagram, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        share = min(theme().factor, LARGEST) if theme().icons_only else 0.6
        return QSize(round(self.diagram.width * 0.6), round(self.diagram.height * share))


class Charts(QWidget):
    """Arrows choose a diagram; a screen reader finds its title as its name and all its words as the description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Diagram] = []
        self.board: Board | None = None
        self.shelf = Shelf()
        self.shelf.chosen.connect(self._chosen)
        self.shelf.opened.connect(self._open)
        self._nothing = Label(tone="text_2")
        self.card = Card(style="title")
        self.facts = Label(style="caption", tone="text_2")
        self.card.body.addWidget(self.facts)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(self.shelf)
        self._sides.addWidget(self._nothing)
        self._sides.addWidget(self.card, 1)
        self._nothing.hide()
        follow(self)

    @property
    def count(self) -> int:
        """How many there are at all."""
        return len(self._all)

    def show_diagrams(self, diagrams: Sequence[Diagram], typed: str = "") -> int:
        """List those that have the typed words in their title or on them; how many do."""
        self._all = list(diagrams)
        return self.list_again(typed)

    def list_again(self, typed: str) -> int:
        """List anew, as ``show_diagrams``."""
        rows: list[Row] = []
        for chapter in CHAPTERS:
            own = [one for one in self._all if one.chapter == chapter and fits(typed, *(say(key) for key in one.keys))]
            if own:
                rows.append(Row(f"{say(f'reference.chapter.{chapter}')} · {len(own)}"))
                rows += [Row(say(one.title_key), one) for one in own]
        self.shelf.put(rows, self.board.diagram if self.board is not None else None)
        self.shelf.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        value = self.shelf.value()
        if isinstance(value, Diagram):
            self._chosen(value)
        return len(self.shelf.values())

    def retranslate(self) -> None:
        self.shelf.setAccessibleName(say("reference.diagrams"))
        self._nothing.setText(say("reference.nothing"))
        if self.board is not None:
            self._words(self.board.diagram)

    def restyle(self) -> None:
        large = theme().icons_only
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        for widget in (self.shelf, self._nothing):
            widget.setMinimumWidth(0 if large else round(LIST * theme().factor))
            widget.setMaximumWidth(_NO_LIMIT if large else round(LIST * theme().factor))
        self.shelf.setMinimumHeight(LARGE_LIST if large else 0)
        self.shelf.setMaximumHeight(LARGE_LIST if large else _NO_LIMIT)

    def _chosen(self, value: object) -> None:
        if not isinstance(value, Diagram) or (self.board is not None and self.board.diagram == value):
            return
        if self.board is not None:
            self.card.body.removeWidget(self.board)
            self.board.hide()
            self.board.deleteLater()
        self.board = Board(value)
        self.card.body.insertWidget(0, self.board, 1)
        self._words(value)

    def _words(self, diagram: Diagram) -> None:
        self.card.set_title(say(diagram.title_key))
        self.facts.setText(say("reference.facts", facts=", ".join(diagram.facts)))

    def _open(self) -> None:
        if self.board is not None:
            self.board.setFocus(Qt.FocusReason.TabFocusReason)

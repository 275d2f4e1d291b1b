"""Steps brought into order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderlens.domain.events import Json
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui.pages.learn.answers.answer import Answer, Asked, announce
from borderlens.ui.pages.learn.answers.plates import Slab
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button

_STEP = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MOVES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class OrderingAnswer(Answer):
    """Rows in their order. Up and down go from row to row; with Ctrl or Alt, or a number, the row itself moves.

    The places stay and the steps move through them, so that Tab goes down the rows whatever was moved. As dealt it
    is no answer: something has to be moved first.
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.options, asked.words)
        self._order = list(self.options)
        self._moved = False
        self._pulled: int | None = None
        self.rows: list[Slab] = []
        for place in range(len(self._order)):
            row = _Row(place)
            row.pressed.connect(partial(self._focus, place))
            row.dragged.connect(partial(self._drag, place))
            row.dropped.connect(self._drop)
            row.up.clicked.connect(partial(self._shift, place, -1))
            row.down.clicked.connect(partial(self._shift, place, 1))
            self.column.addWidget(row)
            self.rows.append(row)
        self.column.setSpacing(8)
        self.start()

    def response(self) -> Json:
        return list(self._order) if self._moved else None

    def show_response(self, response: Json) -> None:
        self._moved = isinstance(response, list)
        self._order = [str(key) for key in response] if isinstance(response, list) else list(self.options)
        self.restyle()

    def missing(self) -> str:
        return "learn.order.first"

    def hints(self) -> list[str]:
        return [say("learn.order.how", last=len(self.rows))]

    def begin(self) -> QWidget | None:
        return self.rows[0]

    def first(self) -> QWidget | None:
        return self.rows[0]

    def press(self, number: int) -> bool:
        """Moves the row at work to that place; from elsewhere it goes to the row."""
        if not 1 <= number <= len(self.rows):
            return False
        here = self._here
        if here is None:
            self._focus(number - 1)
        else:
            self._move(here, number - 1)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        here, step = self._here, _STEP.get(Qt.Key(event.key()), 0)
        if here is None or not step:
            return super().take_key(event)
        if event.modifiers() & _MOVES:
            self._shift(here, step)
        else:
            self._focus(min(max(here + step, 0), len(self.rows) - 1))
        return True

    def say(self, words: ItemWords) -> None:
        self.words = words
        self.restyle()

    def restyle(self) -> None:
        last = len(self.rows) - 1
        for place, row in enumerate(self.rows):
            words = self.words.options[self._order[place]]
            row.show_words(words)
            row.setAccessibleName(say("learn.order.row", place=place + 1, count=last + 1, words=words))
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < last)
            row.up.setAccessibleName(say("learn.order.up", words=words))
            row.down.setAccessibleName(say("learn.order.down", words=words))

    @property
    def _here(self) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def _focus(self, place: int) -> None:
        self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _shift(self, place: int, step: int) -> None:
        self._move(place, min(max(place + step, 0), len(self.rows) - 1))

    def _move(self, place: int, to: int) -> None:
        self._focus(to)
        if place == to:
            return
        self._order.insert(to, self._order.pop(place))
        self._moved = True
        self.restyle()
        announce(self, self.rows[to].accessibleName())
        self.changed.emit()

    def _drag(self, place: int, at: QPoint) -> None:
        """The row follows the pointer past the middle of its neighbours."""
        if self._pulled is None:
            self._pulled = place
        y = self.mapFromGlobal(at).y()
        to = next((n for n, row in enumerate(self.rows) if y < row.geometry().bottom()), len(self.rows) - 1)
        for number, row in enumerate(self.rows):
            row.show_chosen(number == to)
        self._move(self._pulled, to)
        self._pulled = to

    def _drop(self, at: QPoint) -> None:
        self._pulled = None
        for row in self.rows:
            row.show_chosen(False)


class _Row(Slab):
    def __init__(self, place: int) -> None:
        super().__init__(str(place + 1))
        self.up, self.down = Button(icon="up"), Button(icon="down")
        for button in (self.up, self.down):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys move the row itself
            self.row.addWidget(button)
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumHeight(theme().size("touch") + 4)
        margins = self.row.contentsMargins()
        self.row.setContentsMargins(margins.left(), 2, 4, 2)

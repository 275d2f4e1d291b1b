"""Each thing at the left put with what it goes with at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL
from borderlens.ui.pages.learn.answers.answer import Answer, Asked, announce
from borderlens.ui.pages.learn.answers.history import Placing
from borderlens.ui.pages.learn.answers.plates import Ghost, Slab, holds
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label

_STEP = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
SIDE_BY_SIDE = 560  # px of width from which the two sides lie beside each other


class MatchingAnswer(Answer):
    """The row at work takes the number of what it goes with, then the next row without one is at work.

    A press on a row and then on a target does the same, and so does dragging either onto the other.
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.options, asked.words)
        self.targets = asked.entry.item.targets
        self.placing = Placing(self.options)
        self._at_work = self.options[0]
        self._ghost: Ghost | None = None
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self.column.addLayout(self._sides)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._heads = (Label(strong=True), Label(strong=True))
        for side, head in zip((left, right), self._heads, strict=True):
            side.setSpacing(8)
            side.addWidget(head)
            self._sides.addLayout(side, 1)
        self.rows = {option: Slab("") for option in self.options}
        self.chips = {
            target: Slab(str(number + 1), cannot_tell=target == CANNOT_TELL)
            for number, target in enumerate(self.targets)
        }
        for option, row in self.rows.items():
            row.focused.connect(partial(self._work_at, option))
            row.pressed.connect(partial(self._focus, option))
            row.dragged.connect(partial(self._drag, row))
            row.dropped.connect(partial(self._drop_row, option))
            left.addWidget(row)
        for target, chip in self.chips.items():
            chip.pressed.connect(partial(self._put_at_work, target))
            chip.dragged.connect(partial(self._drag, chip))
            chip.dropped.connect(partial(self._drop_chip, target))
            right.addWidget(chip)
        left.addStretch(1)
        right.addStretch(1)
        self.undo = Button(icon="undo", key="Ctrl+Z")
        self.undo.clicked.connect(self._undo)
        self.column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self.start()

    def response(self) -> Json:
        return self.placing.response()

    def show_response(self, response: Json) -> None:
        self.placing.show(response)
        self._at_work = next(iter(self.placing.left), self.options[0])
        self.restyle()

    @property
    def ready(self) -> bool:
        return not self.placing.left

    def missing(self) -> str:
        return "learn.match.first"

    def hints(self) -> list[str]:
        return [say("learn.match.how", last=len(self.targets))]

    def begin(self) -> QWidget | None:
        return self.rows[self._at_work]

    def first(self) -> QWidget | None:
        return self.rows[self._at_work]

    def press(self, number: int) -> bool:
        if not 1 <= number <= len(self.targets):
            return False
        self._put(self._at_work, self.targets[number - 1])
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        key, step = Qt.Key(event.key()), _STEP.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Z:
            self._undo()
        elif step and not self.hasFocus() and (side := self._side()):
            here = next(number for number, slab in enumerate(side) if slab.hasFocus())
            side[min(max(here + step, 0), len(side) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in _BACK and self.rows[self._at_work].hasFocus():
            self._change(self._at_work, None)
        else:
            return super().take_key(event)
        return True

    def restyle(self) -> None:
        for label, key in zip(self._heads, ("learn.match.left", "learn.match.right"), strict=True):
            label.setText(say(key))
        for option, row in self.rows.items():
            target = self.placing.at.get(option)
            number = self.targets.index(target) + 1 if target else 0
            second = say("learn.match.with", number=number, words=self.words.targets[target]) if target else ""
            row.show_words(self.words.options[option], second or say("learn.match.open"), strong=bool(target))
            row.show_chosen(option == self._at_work)
        for target, chip in self.chips.items():
            chip.show_words(self.words.targets[target])
        self.undo.setText(say("learn.undo"))
        self.undo.set_key("" if theme().icons_only else "Ctrl+Z")
        self.undo.setEnabled(self.placing.can_undo)
        self._turn()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= theme().scaled(SIDE_BY_SIDE) and not theme().icons_only
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)

    def _side(self) -> list[Slab]:
        """The side with the focus."""
        for side in (self.rows, self.chips):
            if any(slab.hasFocus() for slab in side.values()):
                return list(side.values())
        return []

    def _work_at(self, option: str) -> None:
        self._at_work = option
        for key, row in self.rows.items():
            row.show_chosen(key == option)

    def _focus(self, option: str) -> None:
        self.rows[option].setFocus(Qt.FocusReason.TabFocusReason)

    def _put_at_work(self, target: str) -> None:
        self._put(self._at_work, target)

    def _put(self, option: str, target: str) -> None:
        self._change(option, target)
        announce(self, self.rows[option].accessibleName())
        self._focus(self.placing.after(option))

    def _change(self, option: str, target: str | None) -> None:
        if self.placing.put(option, target):
            self.restyle()
            self.changed.emit()

    def _undo(self) -> None:
        if self.placing.undo():
            self.restyle()
            self.changed.emit()
            self._focus(next(iter(self.placing.left), self._at_work))

    def _drag(self, slab: Slab, at: QPoint) -> None:
        if self._ghost is None:
            self._ghost = Ghost(slab)
        self._ghost.follow_to(at)

    def _drop_row(self, option: str, at: QPoint) -> None:
        self._end_drag()
        for target, chip in self.chips.items():
            if holds(chip, at):
                self._put(option, target)

    def _drop_chip(self, target: str, at: QPoint) -> None:
        self._end_drag()
        for option, row in self.rows.items():
            if holds(row, at):
                self._put(option, target)

    def _end_drag(self) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

"""Pictures or words sorted into groups: a tray above, the groups below."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL
from borderlens.ui.pages.learn.answers.answer import Answer, Asked, announce
from borderlens.ui.pages.learn.answers.group import Group, Tray
from borderlens.ui.pages.learn.answers.history import Placing
from borderlens.ui.pages.learn.answers.piece import Piece
from borderlens.ui.pages.learn.answers.plates import Ghost, holds
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.picture import Picture

_STEP = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
SIDES = ((5, 148), (8, 128), (12, 104))  # so many pictures: px of their side


class SortingAnswer(Answer):
    """Arrows choose a piece, a number puts it into that group; a press does both; so does dragging.

    Z shows the picture at work at the size of the page while it is held.
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.options, asked.words)
        self.targets = asked.entry.item.targets
        files = {p.name: path for p, path in zip(asked.entry.item.pictures, asked.entry.picture_paths, strict=True)}
        self.whole_width = any(option in files for option in self.options)
        self.placing = Placing(self.options)
        self._at_work: str | None = self.options[0]
        self._ghost: Ghost | None = None
        shown = sum(option in files for option in self.options)
        side = next((px for most, px in SIDES if shown <= most), SIDES[-1][1])
        self.pieces: dict[str, Piece] = {}
        for number, option in enumerate(self.options):
            piece = Piece(number + 1, side=side if option in files else 0)
            piece.focused.connect(partial(self._work_at, option))
            piece.pressed.connect(partial(self._focus, option))
            piece.dragged.connect(partial(self._drag, option))
            piece.dropped.connect(partial(self._drop, option))
            self.pieces[option] = piece
            if option in files:
                asked.pictures.want(files[option], partial(_arrive, piece))
        self._tray = Tray()
        self.column.addWidget(self._tray)
        self.groups = {target: Group(str(number + 1), target) for number, target in enumerate(self.targets)}
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.column.addLayout(self._grid, 1)
        for target, group in self.groups.items():
            group.pressed.connect(partial(self._put_at_work, target))
        row = QHBoxLayout()
        self.undo = Button(icon="undo", key="Ctrl+Z")
        self.undo.clicked.connect(self._undo)
        self.larger = Button(kind="quiet", icon="zoom", key="Z")
        self.larger.clicked.connect(self._show_large)
        row.addWidget(self.undo)
        row.addWidget(self.larger)
        row.addStretch(1)
        self.column.addLayout(row)
        self.larger.setVisible(self.whole_width)
        self._large = Picture(self, corners=False)
        self._large.hide()
        self._large.mark_pressed.connect(self._large.hide)
        self.start()

    def response(self) -> Json:
        return self.placing.response()

    def show_response(self, response: Json) -> None:
        self.placing.show(response)
        self._at_work = next(iter(self.placing.left), None)
        self.restyle()

    @property
    def ready(self) -> bool:
        return not self.placing.left

    def missing(self) -> str:
        return "learn.sort.first"

    def begin(self) -> QWidget | None:
        return self.pieces[self._at_work or self.options[0]]

    def first(self) -> QWidget | None:
        return self.begin()

    def press(self, number: int) -> bool:
        if not 1 <= number <= len(self.targets) or self._at_work is None:
            return False
        self._put(self._at_work, self.targets[number - 1])
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Z:
                self._undo()
            return key == Qt.Key.Key_Z
        if key == Qt.Key.Key_Z:
            if not event.isAutoRepeat() and self._large.isHidden():
                self._show_large()
        elif key == Qt.Key.Key_Escape and not self._large.isHidden():
            self._large.hide()
        elif key in _STEP and self._at_work is not None and self.pieces[self._at_work].hasFocus():
            row = self._in_sight()
            self._focus(row[(row.index(self._at_work) + _STEP[key]) % len(row)])
        elif key in _BACK and self._at_work in self.placing.at:
            self._change(self._at_work, None)
            self._focus(self._at_work)
        else:
            return super().take_key(event)
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Z and not event.isAutoRepeat():
            self._large.hide()
        super().keyReleaseEvent(event)

    def restyle(self) -> None:
        self._lay_out()
        left = len(self.placing.left)
        how = say("learn.sort.how", last=len(self.targets))
        care = f" {say('learn.sort.care')}" if self.whole_width else ""
        self._tray.say(say("learn.sort.left", count=left), how + care)
        for option, piece in self.pieces.items():
            target = self.placing.at.get(option)
            where = self.words.targets[target] if target else say("learn.sort.in_tray")
            piece.say(self._words_of(option), where)
            piece.show_chosen(option == self._at_work)
        for target, group in self.groups.items():
            name, detail = self.words.targets[target], ""
            if target == CANNOT_TELL and not theme().icons_only:  # as on a tile
                name, detail = say("learn.cannot_tell"), say("learn.cannot_tell.detail")
            count = sum(there == target for there in self.placing.at.values())
            group.say(name, detail, say("learn.sort.count", count=count))
        self.undo.setText(say("learn.undo"))
        self.undo.setEnabled(self.placing.can_undo)
        self.larger.setText(say("learn.sort.larger"))
        large = theme().icons_only
        self.undo.set_key("" if large else "Ctrl+Z")
        self.larger.set_key("" if large else "Z")

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._large.setGeometry(self.rect())

    def _words_of(self, option: str) -> str:
        return self.words.options.get(option) or self.words.pictures[option]

    def _lay_out(self) -> None:
        """Each piece in the tray or in its group, in the order shown; groups beside each other where there is room."""
        for option, piece in self.pieces.items():
            target = self.placing.at.get(option)
            flow = self.groups[target].flow if target else self._tray.flow
            if flow.indexOf(piece) < 0 or flow.parentWidget() is not piece.parentWidget():
                flow.addWidget(piece)
                piece.show()
        count = len(self.groups)
        across = min(count, 2) if theme().icons_only else count if count <= 4 else 3
        for number, group in enumerate(self.groups.values()):
            self._grid.addWidget(group, number // across, number % across)
            self._grid.setColumnStretch(number % across, 1)

    def _in_sight(self) -> list[str]:
        """Pieces as they lie: the tray, then one group after the other."""
        where = [None, *self.targets]
        return sorted(self.options, key=lambda option: where.index(self.placing.at.get(option)))

    def _work_at(self, option: str) -> None:
        self._at_work = option
        for key, piece in self.pieces.items():
            piece.show_chosen(key == option)

    def _focus(self, option: str) -> None:
        self.pieces[option].setFocus(Qt.FocusReason.TabFocusReason)

    def _put_at_work(self, target: str) -> None:
        if self._at_work is not None:
            self._put(self._at_work, target)

    def _put(self, option: str, target: str) -> None:
        self._change(option, target)
        announce(self, self.pieces[option].accessibleName())
        if self.placing.left:
            self._focus(self.placing.after(option))
        else:
            self._focus(option)

    def _change(self, option: str, target: str | None) -> None:
        if self.placing.put(option, target):
            self.restyle()
            self.changed.emit()

    def _undo(self) -> None:
        if self.placing.undo():
            self.restyle()
            self.changed.emit()
            self._focus(next(iter(self.placing.left), self.options[0]))

    def _show_large(self) -> None:
        if not self._large.isHidden():
            self._large.hide()
            return
        piece = self.pieces.get(self._at_work or self.options[0])
        if piece is None or piece.image is None:
            return
        self._large.show_picture(piece.image, piece.accessibleName())
        self._large.setGeometry(self.rect())
        self._large.show()
        self._large.raise_()

    def _drag(self, option: str, at: QPoint) -> None:
        if self._ghost is None:
            self._ghost = Ghost(self.pieces[option])
        self._ghost.follow_to(at)
        for group in self.groups.values():
            group.show_awaits(holds(group, at))

    def _drop(self, option: str, at: QPoint) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for target, group in self.groups.items():
            group.show_awaits(False)
            if holds(group, at):
                self._put(option, target)
                return
        if holds(self._tray, at):
            self._change(option, None)


def _arrive(piece: Piece, image: QImage) -> None:
    if shiboken6.isValid(piece):
        piece.show_picture(image)

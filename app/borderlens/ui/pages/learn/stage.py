"""The pictures of an item on their dark stage: one, or several beside each other."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.items import ItemType
from borderlens.domain.items import Picture as PictureOf
from borderlens.packs.quiz_pack import QuizItem
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark, Point
from borderlens.ui.widgets.picture_view import ZOOM_STEP

CLOSE_UP = 2.5
GAP = 8
PictureFile = tuple[PictureOf, Path]
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Stage(QWidget):
    """``tools`` lie below the pictures, before the zoom. ``pointed`` sends a place of the only picture.

    ``present`` says whether there is a picture at all.
    """

    pointed = Signal(float, float)
    mark_pressed = Signal(int)
    present = Signal(bool)

    def __init__(self, pictures: Pictures, *tools: QWidget) -> None:
        super().__init__()
        self._source = pictures
        self._entry: QuizItem | None = None
        self._language = "en"
        self._shown: list[PictureFile] = []
        self._marks: dict[str, list[Mark]] = {}
        self._chosen: int | None = None
        self._point: Point | None = None
        self._pointing = False
        self.pictures: list[Picture] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column.addLayout(self._grid, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(8)
        column.addLayout(self._foot)
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=4)
        self.zoom = Button(kind="quiet", icon="zoom", key="Z")
        self.zoom.clicked.connect(self._toggle_zoom)
        for tool in (*tools, self.zoom):
            flow.addWidget(tool)
        self.caption = Label(tone="text_2")
        self.caption.setMinimumHeight(1)  # its hint is for its narrowest shape: far too high
        self._foot.addWidget(ground)
        self._foot.addWidget(self.caption, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    @property
    def entry(self) -> QuizItem | None:
        return self._entry

    def show_entry(
        self, entry: QuizItem, language: str, *, pointing: bool = False, only: Collection[str] | None = None
    ) -> None:
        """Show the item's pictures without marks. With ``pointing`` a place can be pointed at; ``only`` names some."""
        self._entry, self._pointing, self._language = entry, pointing, language
        self._marks, self._chosen, self._point = {}, None, None
        self.show_pictures([picture.name for picture in entry.item.pictures] if only is None else only)

    def show_pictures(self, names: Collection[str]) -> None:
        """Show these pictures of the item, in its order; the stage goes where there is none."""
        assert self._entry is not None
        files = zip(self._entry.item.pictures, self._entry.picture_paths, strict=True)
        shown = [(picture, path) for picture, path in files if picture.name in names]
        self.setVisible(bool(shown))
        self.present.emit(bool(shown))
        self._shown = shown
        self._ready(len(shown))
        for number, (picture, path) in enumerate(shown):
            self.pictures[number].show_picture(None)
            self._source.want(path, partial(self._arrive, self._entry, picture, number))
        self.say(self._language)

    def say(self, language: str) -> None:
        """Put the words anew."""
        self._language = language
        self.zoom.setText(say("learn.zoom"))
        if self._entry is None:
            return
        words = self._entry.in_language(language).pictures
        pair = self._entry.item.type is ItemType.PAIR
        names = [words[picture.name] for picture, _ in self._shown]
        for number, widget in enumerate(self.pictures):
            place = say(f"learn.pair.{number + 1}") if pair else ""
            widget.set_plate(place)
            widget.set_description(f"{place}. {names[number]}" if pair else names[number])
        self.caption.setText(names[0] if len(set(names)) == 1 else "")

    def set_marks(self, marks: dict[str, list[Mark]], chosen: int | None) -> None:
        """Marks by the name of their picture; the chosen number is brass."""
        self._marks, self._chosen = marks, chosen
        self._dress_all()

    def choose_mark(self, number: int | None) -> None:
        self._chosen = number
        for widget in self.pictures:
            widget.choose_mark(number)

    def set_point(self, point: Point | None) -> None:
        """Show a place that was pointed at."""
        self._point = point
        self._dress_all()

    @property
    def loupe(self) -> bool:
        """True while a loupe lies on a picture: arrows are its then."""
        return any(widget.loupe for widget in self.pictures)

    def press(self, event: QKeyEvent) -> bool:
        """What a key does to the pictures wherever the focus is; False when it does nothing."""
        if not self.pictures or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Z:
            if not event.isAutoRepeat():
                self._aimed().set_loupe(True)
        elif key in _ARROWS and self._aimed().loupe:
            self._aimed().move_loupe(*_ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            for widget in self.pictures:
                widget.set_zoom(widget.zoom * (1 / ZOOM_STEP if key == Qt.Key.Key_Minus else ZOOM_STEP))
        elif key == Qt.Key.Key_0:
            for widget in self.pictures:
                widget.set_zoom(1)
        else:
            return False
        return True

    def release(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Z or event.isAutoRepeat():
            return False
        for widget in self.pictures:
            widget.set_loupe(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._flow()
        return False

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    def restyle(self) -> None:
        large = theme().icons_only
        self.zoom.set_key("" if large else "Z")
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(way)
        side = Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignRight
        self.caption.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _ready(self, count: int) -> None:
        """As many picture widgets as the item has pictures."""
        while len(self.pictures) > count:
            widget = self.pictures.pop()
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        while len(self.pictures) < count:
            widget = Picture()
            widget.pointed.connect(self._pointed)
            widget.mark_pressed.connect(self.mark_pressed)
            self.pictures.append(widget)
        self._flow()

    def _flow(self) -> None:
        """Beside each other or one above the other, whichever shows them larger."""
        across = max((2, 1), key=self._width_each) if len(self.pictures) > 1 else 1
        places = [divmod(number, across) for number in range(len(self.pictures))]
        for widget, (row, column) in zip(self.pictures, places, strict=True):
            at = self._grid.indexOf(widget)
            if at < 0 or self._grid.getItemPosition(at)[:2] != (row, column):
                self._grid.removeWidget(widget)
                self._grid.addWidget(widget, row, column)
                widget.show()

    def _width_each(self, across: int) -> float:
        """Width in px that a picture would have, with so many of them in a row."""
        first, _ = self._shown[0]
        down = math.ceil(len(self.pictures) / across)
        room = self.height() - self._foot.sizeHint().height() - GAP
        height = (room - GAP * (down - 1)) / down
        return min((self.width() - GAP * (across - 1)) / across, height * first.width / first.height)

    def _arrive(self, entry: QuizItem, picture: PictureOf, number: int, image: QImage) -> None:
        if entry is not self._entry or number >= len(self._shown) or self._shown[number][0] is not picture:
            return
        widget = self.pictures[number]
        description, plate = widget.description, widget.plate
        widget.show_picture(image, description, drawn=picture.drawn)
        widget.set_plate(plate)
        if picture.width_mm:
            widget.set_scale(image.width() / picture.width_mm)
        self._dress(number)

    def _dress_all(self) -> None:
        for number in range(len(self.pictures)):
            self._dress(number)

    def _dress(self, number: int) -> None:
        widget, name = self.pictures[number], self._shown[number][0].name
        widget.set_pointing(self._pointing)
        widget.set_point(self._point)
        widget.set_marks(self._marks.get(name, []), self._chosen)

    def _aimed(self) -> Picture:
        """The picture under the mouse or with the focus, else the first."""
        return next((p for p in self.pictures if p.underMouse() or p.hasFocus()), self.pictures[0])

    def _pointed(self, x: float, y: float) -> None:
        self._point = (x, y)
        self.pointed.emit(x, y)

    def _toggle_zoom(self) -> None:
        close = all(widget.zoom > 1 for widget in self.pictures)
        for widget in self.pictures:
            widget.set_zoom(1 if close else CLOSE_UP)

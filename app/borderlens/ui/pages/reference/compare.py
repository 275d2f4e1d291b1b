"""Two teaching pictures side by side, at one zoom: what is done to one is done to the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.reference.cues import cue_ids, cue_name, marks_of
from borderlens.ui.pages.reference.detail import show_standing
from borderlens.ui.pages.reference.naming import picture_name
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.tag import Tag


class Side(QObject):
    """One of the two: name, standing, picture, its cues."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.shown: TeachingPicture | None = None
        self.name = Label(style="title", strong=True)
        self.tag = Tag("", "look_alike")
        self.picture = Picture()
        self.cues = Label(tone="text_2")

    def lay(self, grid: QGridLayout, column: int) -> None:
        """Both sides share the rows, so that both pictures are of one size."""
        left = Qt.AlignmentFlag.AlignLeft
        grid.addWidget(self.name, 0, column, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.tag, 1, column, left)
        grid.addWidget(self.picture, 2, column)
        grid.addWidget(self.cues, 3, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)

    def show_one(self, picture: TeachingPicture) -> None:
        """Show a picture of the library; its pixels come a moment later."""
        self.shown = picture
        self.picture.show_picture(None, picture_name(picture))
        self.say()
        self._pictures.want(picture.file, partial(self._arrive, picture))

    def say(self) -> None:
        """Put the words anew."""
        if self.shown is None:
            return
        self.name.setText(picture_name(self.shown))
        show_standing(self.tag, self.shown)
        self.picture.set_description(picture_name(self.shown))
        cues = [f"{place + 1} {cue_name(cue)}" for place, cue in enumerate(cue_ids(self.shown))]
        self.cues.setText("   ".join(cue.replace(" ", "\u00a0") for cue in cues))

    def _arrive(self, picture: TeachingPicture, image: QImage) -> None:
        if picture is not self.shown:
            return
        view = self.picture.view
        self.picture.show_picture(image, picture_name(picture), drawn=picture.drawn, rendered=picture.rendered)
        self.picture.set_marks(marks_of(picture))
        self.picture.set_scale(picture.per_millimetre or None)
        self.picture.show_view(*view)


class Compare(QWidget):
    """``ended()`` when the person has seen enough. The right picture is chosen in the gallery."""

    ended = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.left, self.right = Side(pictures, self), Side(pictures, self)
        sides = QGridLayout()
        sides.setHorizontalSpacing(12)
        sides.setVerticalSpacing(8)
        sides.setRowStretch(2, 1)
        for place, (side, other) in enumerate(((self.left, self.right), (self.right, self.left))):
            side.lay(sides, place)
            side.picture.moved.connect(other.picture.show_view)
        column.addLayout(sides, 1)
        foot = QHBoxLayout()
        self._help = Label(style="caption", tone="text_2")
        self.end = Button(icon="close", key="C", size="compact")
        self.end.clicked.connect(self.ended)
        foot.addWidget(self._help, 1)
        foot.addWidget(self.end, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)

    def show_pair(self, left: TeachingPicture, right: TeachingPicture) -> None:
        """Two pictures, both whole."""
        for side, picture in ((self.left, left), (self.right, right)):
            side.picture.show_view(1, 0.5, 0.5)
            side.show_one(picture)

    def show_right(self, right: TeachingPicture) -> None:
        """Another picture at the right; both are shown whole again."""
        for side in (self.left, self.right):
            side.picture.show_view(1, 0.5, 0.5)
        self.right.show_one(right)

    def choose_cue(self, number: int) -> None:
        """A number marks its cue on both; the same again takes the marks away."""
        chosen = [side.picture.chosen_mark for side in (self.left, self.right)]
        for side in (self.left, self.right):
            has = side.shown is not None and number <= len(cue_ids(side.shown))
            side.picture.choose_mark(number if has and number not in chosen else None)

    def retranslate(self) -> None:
        self._help.setText(say("reference.compare_help"))
        self.end.setText(say("reference.compare_end"))
        for side in (self.left, self.right):
            side.say()

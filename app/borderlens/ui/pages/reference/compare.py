"""Two teaching pictures side by side, at one zoom: what is done to one is done to the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.reference.detail import show_standing
from borderlens.ui.pages.reference.naming import cue_name, picture_name
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark
from borderlens.ui.widgets.tag import Tag


class Side(QWidget):
    """One of the two: name, standing, picture, its cues."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.shown: TeachingPicture | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.name = Label(style="title", strong=True)
        self.tag = Tag("", "look_alike")
        self.picture = Picture()
        self.cues = Label(tone="text_2")
        column.addWidget(self.name)
        column.addWidget(self.tag)
        column.addWidget(self.picture, 1)
        column.addWidget(self.cues)

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
        cues = [f"{place + 1} {cue_name(cue.id)}" for place, cue in enumerate(self.shown.cues)]
        self.cues.setText("   ".join(cue.replace(" ", "\u00a0") for cue in cues))

    def _arrive(self, picture: TeachingPicture, image: QImage) -> None:
        if picture is not self.shown:
            return
        view = self.picture.view
        self.picture.show_picture(image, picture_name(picture), drawn=picture.drawn, rendered=picture.rendered)
        self.picture.set_marks([Mark(place + 1, cue.polygon) for place, cue in enumerate(picture.cues)])
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
        self.left, self.right = Side(pictures), Side(pictures)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for side, other in ((self.left, self.right), (self.right, self.left)):
            sides.addWidget(side, 1)
            side.picture.moved.connect(other.picture.show_view)
            side.picture.mark_pressed.connect(partial(side.picture.choose_mark))
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
            has = side.shown is not None and number <= len(side.shown.cues)
            side.picture.choose_mark(number if has and number not in chosen else None)

    def zoom(self, factor: float) -> None:
        """Zoom both about their middle; 0 shows all."""
        self.left.picture.set_zoom(self.left.picture.zoom * factor if factor else 1)

    def retranslate(self) -> None:
        self._help.setText(say("reference.compare_help"))
        self.end.setText(say("reference.compare_end"))
        for side in (self.left, self.right):
            side.say()

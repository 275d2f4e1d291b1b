"""The pictures: gallery at the left, one picture large with what is known of it, or two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.reference.choosing import Choice, beside, chosen
from borderlens.ui.pages.reference.compare import Compare
from borderlens.ui.pages.reference.cues import marks_of
from borderlens.ui.pages.reference.detail import Detail
from borderlens.ui.pages.reference.naming import kind_name, kind_names, made_of, picture_name
from borderlens.ui.pages.reference.rows import width_of
from borderlens.ui.pages.reference.shelf import Row, Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture

GAP = 16
DETAIL = 300  # px at 100 % text
LARGE_ROW = 420  # px, the height of gallery and picture where the words stand below them


class Gallery(QWidget):
    """``cleared()`` when the person asks for everything again."""

    cleared = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[TeachingPicture] = []
        self._here: TeachingPicture | None = None
        self._source = Pictures(jobs, self)
        self._thumbs = Thumbs(jobs, self)
        self.shelf = Shelf(self._thumbs.thumb)
        self._thumbs.arrived.connect(self.shelf.arrived)
        self.shelf.chosen.connect(self._chosen)
        self.shelf.opened.connect(self._open)
        self.picture = Picture()
        self.picture.mark_pressed.connect(self.choose_cue)
        self.detail = Detail()
        self.detail.cue_pressed.connect(self.choose_cue)
        self.detail.compare_asked.connect(self.toggle_compare)
        self.compare = Compare(self._source)
        self.compare.ended.connect(self.toggle_compare)
        self._nothing = QWidget()
        none = QVBoxLayout(self._nothing)
        none.setContentsMargins(0, 0, 0, 0)
        self._nothing_words = Label(tone="text_2")
        self.clear = Button(size="compact")
        self.clear.clicked.connect(self.cleared)
        none.addWidget(self._nothing_words)
        none.addWidget(self.clear)
        none.addStretch(1)
        self._left = QStackedWidget()
        self._left.addWidget(self.shelf)
        self._left.addWidget(self._nothing)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.compare.hide()
        follow(self)

    @property
    def comparing(self) -> bool:
        return not self.compare.isHidden()

    @property
    def here(self) -> TeachingPicture | None:
        """The picture that is shown large, or at the right of two."""
        return self._here

    def show_pictures(self, pictures: Sequence[TeachingPicture], choice: Choice) -> int:
        """List what fits; how many do."""
        self._all = list(pictures)
        return self.list_again(choice)

    def list_again(self, choice: Choice) -> int:
        """List what fits now; the picture shown stays if it is among them. How many fit."""
        rows: list[Row] = []
        found = chosen(self._all, choice, kind_names)
        for kind, own in found:
            rows.append(Row(f"{kind_name(kind)} · {len(own)}"))
            rows += [self._row(picture) for picture in own]
        self.shelf.put(rows, self._here)
        self._left.setCurrentIndex(0 if rows else 1)
        value = self.shelf.value()
        if isinstance(value, TeachingPicture):
            self._chosen(value)
        return sum(len(own) for _, own in found)

    def toggle_compare(self) -> None:
        """Hold the best counterpart beside the picture; or go back to the one at the left."""
        if self.comparing:
            left = self.compare.left.shown
            self._lay(comparing=False)
            if left is not None:
                self._here = None
                self.shelf.choose(left)
                self._chosen(left)
        elif self._here is not None:
            left, right = self._here, beside(self._here, self._all)
            if right is not None:
                self._lay(comparing=True)
                self._here = right
                self.compare.show_pair(left, right)
                self.shelf.choose(right)
        self.shelf.setFocus()

    def choose_cue(self, number: int) -> None:
        """Mark a cue on the picture, or take the mark away."""
        if self.comparing:
            self.compare.choose_cue(number)
        elif 1 <= number <= len(self.detail.cue_buttons):
            mark = None if self.detail.chosen == number else number
            self.picture.choose_mark(mark)
            self.detail.choose_cue(mark)

    def back(self) -> bool:
        """One step back: from two pictures to one, then to the list; False when there is none."""
        if self.comparing:
            self.toggle_compare()
        elif not self.shelf.hasFocus():
            self.shelf.setFocus()
        else:
            return False
        return True

    def retranslate(self) -> None:
        self.shelf.setAccessibleName(say("reference.title"))
        self._nothing_words.setText(say("reference.nothing"))
        self.clear.setText(say("reference.clear"))
        self.compare.retranslate()
        if self._here is not None and not self.comparing:
            self.picture.set_description(picture_name(self._here))
            self.detail.show_picture(self._here, comparable=beside(self._here, self._all) is not None)
            self.detail.choose_cue(self.picture.chosen_mark)

    def restyle(self) -> None:
        self.shelf.setFixedWidth(width_of(3 if theme().factor == 1 else 2))
        self._lay(comparing=self.comparing)

    def _lay(self, *, comparing: bool) -> None:
        """Three columns; at large text the words stand below gallery and picture, and the page scrolls."""
        large = theme().icons_only
        for widget in (self._left, self.picture, self.detail, self.compare):
            self._grid.removeWidget(widget)
        self._left.setFixedWidth(self.shelf.maximumWidth())
        self._grid.addWidget(self._left, 0, 0)
        if comparing:
            self._grid.addWidget(self.compare, 0, 1, 1, 2)
        else:
            self._grid.addWidget(self.picture, 0, 1)
            self._grid.addWidget(self.detail, *((1, 0, 1, 3) if large else (0, 2)))
        self._grid.setColumnStretch(1, 1)
        self.detail.set_scrolled(not large)
        self.detail.setFixedWidth(round(DETAIL * theme().factor)) if not large else self._free(self.detail)
        self._grid.setRowMinimumHeight(0, LARGE_ROW if large else 0)
        self._grid.setRowStretch(0, 1)
        for widget in (self.picture, self.detail):
            widget.setVisible(not comparing)
        self.compare.setVisible(comparing)

    @staticmethod
    def _free(widget: QWidget) -> None:
        widget.setMinimumWidth(0)
        widget.setMaximumWidth(16_777_215)

    def _chosen(self, value: object) -> None:
        if not isinstance(value, TeachingPicture) or value is self._here:
            return
        self._here = value
        if self.comparing:
            self.compare.show_right(value)
            return
        self._source.want(value.file, partial(self._arrive, value))

    def _arrive(self, picture: TeachingPicture, image: QImage) -> None:
        """Picture and words change at once; what was passed over with the arrows meanwhile is not shown."""
        if picture is not self._here or self.comparing:
            return
        self.detail.show_picture(picture, comparable=beside(picture, self._all) is not None)
        self.picture.show_picture(image, picture_name(picture), drawn=picture.drawn, rendered=picture.rendered)
        self.picture.set_marks(marks_of(picture))
        self.picture.set_scale(picture.per_millimetre or None)

    def _open(self) -> None:
        (self.compare.left.picture if self.comparing else self.picture).setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, picture: TeachingPicture) -> Row:
        made = made_of(picture)
        plate = say("shell.picture.rendered" if picture.rendered else "shell.picture.drawn")
        name = picture_name(picture)
        return Row(name, picture, f"{name}. {plate}. {picture.stem}", picture.file, say(f"reference.plate.{made}"))

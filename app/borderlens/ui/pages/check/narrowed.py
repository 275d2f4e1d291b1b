"""A finding that stays between two or three labels: the photo and a picture of each, and what tells them apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.finding import Finding
from borderlens.domain.products import Label as ModelLabel
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.loader import Reference, View
from borderlens.ui.pages.check.picture_panel import show_reference
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.confirmed import confirmed_words
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.progress import Track

_PICTURE_HEIGHT = 152


class SetBars(QWidget):
    """The prediction set in small, for the right end of the banner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(1, 72)

    def show_finding(self, finding: Finding) -> None:
        while self._grid.count():
            gone = self._grid.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for row, candidate in enumerate(finding.candidates):
            name, figure = sentences.label_name(candidate.label), sentences.figure(candidate.probability)
            track = Track()
            track.show_share(candidate.probability, tone=finding.outcome.value)
            track.setAccessibleName(say("check.weighed.row", name=name, number=figure))
            short = Label(name, "caption")
            short.setMinimumWidth(theme().scaled(96))
            self._grid.addWidget(short, row, 0)
            self._grid.addWidget(track, row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(Label(figure, strong=True, wrap=False), row, 2, Qt.AlignmentFlag.AlignRight)
        rest = 1 - sum(c.probability for c in finding.candidates)
        below = len(finding.candidates)
        self._grid.addWidget(Label(say("check.weighed.others"), "caption", tone="text_2"), below, 0)
        outside = say("check.weighed.outside", number=sentences.figure(max(rest, 0.0)))
        self._grid.addWidget(Label(outside, "caption", tone="text_2", wrap=False), below, 1, 1, 2)


class Apart(QWidget):
    """The photo, and beside it a teaching picture of each label that stays possible, with its feature below."""

    def __init__(
        self,
        name: str,
        finding: Finding,
        view: View,
        labels: Mapping[str, ModelLabel],
        *,
        drawn: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._heat_shown = False
        self._compared: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.photo = _picture(view.picture, name, drawn=drawn)
        row.addLayout(_column(say("check.narrowed.yours"), self.photo, ""), 1)
        for candidate in finding.candidates:
            title = sentences.label_name(candidate.label)
            reference = view.of_label.get(candidate.label)
            shown = NoPicture()
            if reference is not None:
                shown = _picture(reference.picture, title, drawn=True, rendered=reference.rendered)
            told = labels.get(candidate.label)  # an entry of before may be of another model
            row.addLayout(_column(title, shown, sentences.separates(told) if told else ""), 1)

    def show_photo(self, name: str, view: View, *, drawn: bool) -> None:
        """Another photo of the same object in the place of the first."""
        self._view = view
        self.photo.show_picture(view.picture, name, drawn=drawn)
        self._show_heat(self._heat_shown)

    def compare(self, reference: Reference) -> None:
        """A confirmed photograph in a column of its own, one at a time."""
        if self._compared is not None:
            self._compared.hide()
            self._compared.deleteLater()
        self._compared = QWidget()
        picture = Picture(fill=True, corners=False)
        picture.setFixedHeight(_PICTURE_HEIGHT)
        show_reference(picture, reference)
        said = confirmed_words(reference.entry) if reference.entry is not None else ""
        column = _column(sentences.label_name(reference.label), picture, said)
        column.setContentsMargins(0, 0, 0, 0)
        self._compared.setLayout(column)
        self.layout().addWidget(self._compared, 1)

    def toggle_heat(self) -> None:
        self._show_heat(not self._heat_shown)

    def _show_heat(self, wanted: bool) -> None:
        self._heat_shown = wanted and self._view.heat is not None
        shown = self._view if self._heat_shown else None
        self.photo.set_heat(shown.heat if shown else None, shown.outlines if shown else ())
        self.photo.set_plate(say("check.plate.heat") if self._heat_shown else "")


class NoPicture(QWidget):
    """Keeps the place of a picture that the library does not hold yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        words = Label(say("check.narrowed.no_picture"), "caption", tone="text_2")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        self.setFixedHeight(_PICTURE_HEIGHT)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("sunken"),
            look.colour("control"),
            dashed=True,
            radius=look.radius("picture"),
        )


class StaysCard(Card):
    """What to write and do when the labels cannot be told apart."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(say("check.narrowed.stays.title"), margins=(16, 12, 16, 12), parent=parent)
        self.body.addWidget(Label(say("check.narrowed.stays.text", names=sentences.names(finding.candidates))))
        self.body.addStretch(1)


def _picture(image: QImage, name: str, *, drawn: bool, rendered: bool = False) -> Picture:
    picture = Picture(fill=True, corners=False)
    picture.setFixedHeight(_PICTURE_HEIGHT)
    picture.show_picture(image, name, drawn=drawn, rendered=rendered)
    return picture


def _column(title: str, picture: QWidget, words: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(Label(title, strong=True), 0, Qt.AlignmentFlag.AlignBottom)
    column.addWidget(picture)
    if words:
        column.addWidget(Label(words))
    column.addStretch(1)
    return column

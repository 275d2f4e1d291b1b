"""The cues of an item: numbered, each with a crop of the picture and its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.items import Item, Polygon
from borderlens.packs.quiz_text import CueWords
from borderlens.ui.pages.learn.crop import Crop
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture_marks import DISC, Mark
from borderlens.ui.widgets.sized import AsLaidOut, FixedSize

CROP = QSize(124, 92)


@dataclass(frozen=True, slots=True)
class Cue:
    """One sign with all places where it is marked: (picture, polygon)."""

    number: int
    key: str
    places: tuple[tuple[str, Polygon], ...]


def cues_of(item: Item) -> list[Cue]:
    """The cues marked on the item's pictures, numbered from 1 in the order the item names them."""
    found: dict[str, list[tuple[str, Polygon]]] = {}
    for mark in item.marks:
        found.setdefault(mark.cue, []).append((mark.picture, mark.polygon))
    return [Cue(number + 1, key, tuple(places)) for number, (key, places) in enumerate(found.items())]


def marks_by_picture(cues: list[Cue]) -> dict[str, list[Mark]]:
    marks: dict[str, list[Mark]] = {}
    for cue in cues:
        for picture, polygon in cue.places:
            marks.setdefault(picture, []).append(Mark(cue.number, polygon))
    return marks


class CueRow(AsLaidOut, QAbstractButton):
    """Number, crop, name and note of one cue; pressing it shows its mark in brass."""

    chosen = Signal(int)

    def __init__(self, cue: Cue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cue = cue
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 8)
        self._row.setSpacing(12)
        self._disc, self.crop = _Disc(cue.number), Crop(CROP)
        self._row.addWidget(self._disc)
        self._row.addWidget(self.crop)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._name, self._note = Label(strong=True), Label()
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._note)
        column.addStretch(1)
        self._row.addLayout(column, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.chosen.emit(cue.number))
        follow(self)

    def say(self, words: CueWords) -> None:
        self._name.setText(words.name)
        self._note.setText(words.note)
        self.setAccessibleName(f"{self.cue.number}. {words.name}. {words.note}")

    def set_chosen(self, chosen: bool) -> None:
        self.setChecked(chosen)
        self._disc.show_chosen(chosen)

    def restyle(self) -> None:
        self.crop.setVisible(not theme().icons_only)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore() if event.key() != Qt.Key.Key_Space else super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The children paint; the disc shows what is chosen."""


class _Disc(FixedSize, QWidget):
    fixed_size = QSize(DISC, DISC)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._chosen = number, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("mark_casing"), 1))
        painter.setBrush(look.colour("mark_chosen" if self._chosen else "mark_casing"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(look.font(strong=True))
        painter.setPen(look.colour("mark_casing" if self._chosen else "mark_core"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._number))

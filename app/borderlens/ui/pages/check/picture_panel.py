"""The picture of a finding: the photo, where the model looked, or beside the nearest reference picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from borderlens.ui import icons
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.loader import Reference, View
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.confirmed import confirmed_words
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.segmented import Segmented

PHOTO, LOOKED, COMPARE = "photo", "looked", "compare"
_BLEND = 60  # of 100, as the person finds it
_SLIDER = 96
_LEAST_HEIGHT = 120  # px, for a very wide picture
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX


class PicturePanel(QWidget):
    """``mode_changed`` sends ``photo``, ``looked`` or ``compare``. The blend is kept from photo to photo."""

    mode_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._reference: Reference | None = None
        self._description = ""
        self._drawn = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._choices = QWidget()
        self._choices_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        self._choices_row.setContentsMargins(0, 0, 0, 0)
        self._choices_row.setSpacing(12)
        self.segmented = Segmented([(PHOTO, ""), (LOOKED, "", "heat-map"), (COMPARE, "", "compare")], PHOTO)
        self.segmented.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.segmented.changed.connect(self.show_mode)
        self.blend = QSlider(Qt.Orientation.Horizontal)
        self.blend.setRange(0, 100)
        self.blend.setValue(_BLEND)
        self.blend.valueChanged.connect(self._blend_moved)
        self._blend_ground = QWidget()
        blending = QHBoxLayout(self._blend_ground)
        blending.setContentsMargins(0, 0, 0, 0)
        self._blend_word = Label(style="caption", tone="text_2", wrap=False)
        blending.addWidget(self._blend_word)
        blending.addWidget(self.blend)
        self._choices_row.addWidget(self.segmented, 0, Qt.AlignmentFlag.AlignLeft)
        self._choices_row.addStretch(1)
        self._choices_row.addWidget(self._blend_ground)
        column.addWidget(self._choices)
        self.picture = Picture(corners=False)
        self.beside = Picture(corners=False)
        self._stage = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._stage.setSpacing(8)
        self._stage.addWidget(self.picture, 1)
        self._stage.addWidget(self.beside, 1)
        column.addLayout(self._stage, 1)
        self.beside.hide()
        self._missing = Missing()
        self._missing.hide()
        column.addWidget(self._missing, 1)
        follow(self)

    @property
    def mode(self) -> str:
        return self.segmented.value()

    def show_view(self, view: View, description: str, *, drawn: bool, mode: str = PHOTO) -> None:
        """Show a photo. The choices are there only where there is something to choose."""
        self._view, self._description, self._drawn = view, description, drawn
        self._missing.hide()
        self.picture.show()
        self._reference = view.nearest[0] if view.nearest else None
        self.segmented.segment(LOOKED).setEnabled(view.heat is not None)
        self.segmented.segment(COMPARE).setEnabled(self._reference is not None)
        self._choices.setVisible(view.heat is not None)
        self.picture.show_picture(view.picture, description, drawn=drawn)
        self.segmented.set_value(mode)
        self._apply(mode)

    def show_nothing(self, description: str) -> None:
        """Keep the place where a photo would be."""
        self._view = self._reference = None
        self._choices.hide()
        self.beside.hide()
        self.picture.hide()
        self._missing.setAccessibleName(description)
        self._missing.show()
        self._limit_height()

    def compare_with(self, reference: Reference) -> None:
        """Put one reference picture beside the photo."""
        self._reference = reference
        self.segmented.segment(COMPARE).setEnabled(True)
        self.segmented.set_value(COMPARE)
        self.show_mode(COMPARE)

    def toggle(self, mode: str) -> None:
        """A key: to the mode, and from it back to the photo."""
        if self._choices.isHidden() or not self.segmented.segment(mode).isEnabled():
            return
        wanted = PHOTO if self.mode == mode else mode
        self.segmented.set_value(wanted)
        self.show_mode(wanted)

    def show_mode(self, mode: str) -> None:
        self._apply(mode)
        self.mode_changed.emit(mode)

    def retranslate(self) -> None:
        words = [say(f"check.view.{mode}") for mode in (PHOTO, LOOKED, COMPARE)]
        self.segmented.say(words, say("check.view.name"))
        self._blend_word.setText(say("check.blend"))
        self.blend.setAccessibleName(say("check.blend"))
        if self._view is not None:
            self._apply(self.mode)

    def restyle(self) -> None:
        self.blend.setFixedWidth(theme().scaled(_SLIDER))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()

    def _fold(self) -> None:
        """The blend goes below the choices where it does not fit beside them."""
        self.segmented.set_bare(self.segmented.full_width() > self.width())
        need = self.segmented.sizeHint().width() + self._blend_ground.sizeHint().width() + 24
        down = need > self.width()
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._choices_row.setDirection(direction)
        self._limit_height()

    def _limit_height(self) -> None:
        """No higher than the photo is at this width, so that what belongs to it stands right below it."""
        if self._view is None or self.mode == COMPARE:
            self.setMaximumHeight(_NO_LIMIT)
            return
        picture = self._view.picture
        above = 0 if self._choices.isHidden() else self._choices.sizeHint().height() + 8
        self.setMaximumHeight(above + max(round(self.width() * picture.height() / picture.width()), _LEAST_HEIGHT))

    def _apply(self, mode: str) -> None:
        view = self._view
        if view is None:
            return
        looked = mode == LOOKED and view.heat is not None
        self.picture.set_heat(view.heat if looked else None, view.outlines if looked else ())
        self.picture.set_blend(self.blend.value() / 100)
        self.picture.set_plate(say("check.plate.heat") if looked else "")
        self._blend_ground.setVisible(looked)
        compared = self._reference if mode == COMPARE else None
        self.beside.setVisible(compared is not None)
        if compared is not None:
            show_reference(self.beside, compared)
            self._stage.setDirection(_direction(view.picture))
        self._fold()

    def _blend_moved(self, value: int) -> None:
        self.picture.set_blend(value / 100)


class Missing(QWidget):
    """Keeps the place of a photo that could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_LEAST_HEIGHT)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        plate(
            painter,
            QRectF(self.rect()),
            look.colour("sunken"),
            look.colour("control"),
            dashed=True,
            radius=look.radius("picture"),
        )
        mark = look.scaled(48)
        icons.paint(painter, "attention", "fault", (self.width() - mark) / 2, (self.height() - mark) / 2, mark)


def show_reference(picture: Picture, shown: Reference) -> None:
    """Put a teaching picture or a confirmed photograph into a picture, with what it is on its plate."""
    name = sentences.label_name(shown.label)
    if shown.entry is None:
        picture.show_picture(shown.picture, name, drawn=True, rendered=shown.rendered)
        picture.set_plate(name)
        return
    picture.show_picture(shown.picture, f"{name}. {confirmed_words(shown.entry)}", drawn=False)
    picture.set_plate(say("check.confirmed.plate", name=name))


def _direction(picture: QImage) -> QBoxLayout.Direction:
    """A wide photo over the reference, a high one beside it: so both are seen largest."""
    wide = picture.width() >= picture.height()
    return QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight

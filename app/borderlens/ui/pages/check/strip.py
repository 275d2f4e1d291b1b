"""The photos given at once, as a row of thumbnails below the picture; nothing to see while there is only one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from borderlens.ui.pages.check.desk import FEW
from borderlens.ui.pages.check.photo_list import Entry, PhotoList, State
from borderlens.ui.pages.check.thumb import Thumb
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme


class Strip(QScrollArea):
    """``chosen`` sends the Entry whose thumbnail was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos: PhotoList | None = None
        self._thumbs: dict[Entry, Thumb] = {}
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.setWidget(ground)
        self.hide()
        follow(self)

    def show_list(self, photos: PhotoList) -> None:
        """Show the photos of a list, if they are few enough for a row."""
        self.photos = photos
        for thumb in self._thumbs.values():
            self._row.removeWidget(thumb)
            thumb.hide()
            thumb.deleteLater()
        self._thumbs = {}
        self.setVisible(self.is_needed)
        for place, entry in enumerate(photos.entries if self.is_needed else []):
            thumb = Thumb("", None, 72, 72)
            thumb.clicked.connect(lambda _=False, one=entry: self.chosen.emit(one))
            self._row.insertWidget(place, thumb)
            self._thumbs[entry] = thumb
            self.refresh(entry)
        self.retranslate()

    @property
    def is_needed(self) -> bool:
        """There is more than one photo, and few enough for a row."""
        return self.photos is not None and 1 < len(self.photos.entries) <= FEW

    def thumbs(self) -> list[Thumb]:
        """The thumbnails in the order of the photos."""
        return list(self._thumbs.values())

    def refresh(self, entry: Entry) -> None:
        """The entry has its finding or its mistake now."""
        thumb = self._thumbs.get(entry)
        if thumb is not None:
            picture = QImage.fromData(entry.thumb) if entry.thumb else None
            thumb.set_picture(picture, "fault" if entry.state is State.ASIDE else "")

    def choose(self, entry: Entry) -> None:
        for one, thumb in self._thumbs.items():
            thumb.set_chosen(one is entry)
        if entry in self._thumbs:
            self.ensureWidgetVisible(self._thumbs[entry])

    def retranslate(self) -> None:
        total = len(self._thumbs)
        for place, (entry, thumb) in enumerate(self._thumbs.items()):
            name = f"{say('check.queue', number=place + 1, total=total)}: {entry.source.name}"
            thumb.setAccessibleName(name)
            thumb.setToolTip(name)

    def restyle(self) -> None:
        self.setFixedHeight(theme().scaled(72) + self.horizontalScrollBar().sizeHint().height())

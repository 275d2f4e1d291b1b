"""Progress with words beside it, and the ticks of an examination."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.sized import Sized

TRACK = 8


class Track(QWidget):
    """A bar of 8 px, filled from 0 to 1; ``mark`` (0 to 1) stands for a limit."""

    def __init__(
        self, share: float = 0.0, *, tone: str = "primary", mark: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._share, self._tone, self._mark = share, tone, mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    @property
    def share(self) -> float:
        return self._share

    def show_share(self, share: float, *, tone: str | None = None, mark: float | None = None) -> None:
        self._share = min(max(share, 0.0), 1.0)
        self._tone, self._mark = tone or self._tone, mark
        self.update()

    def restyle(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        track = QRectF(0, (self.height() - TRACK) / 2, self.width(), TRACK)
        plate(painter, track, look.colour("sunken"), look.colour("line"), radius=TRACK / 2)
        if self._share > 0:
            painter.save()
            painter.setClipRect(QRectF(track.left(), track.top(), track.width() * self._share, TRACK))
            plate(painter, track, look.colour(self._tone), None, radius=TRACK / 2)
            painter.restore()
        if self._mark is not None:
            painter.fillRect(QRectF(round(self.width() * self._mark) - 1, 0, 2, self.height()), look.colour("brass"))


class ProgressBar(QWidget):
    """A track with words at its right: "12 of 20"."""

    def __init__(self, words: str = "", share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._track = Track(share)
        self._words = Label(words, "caption", wrap=False)
        row.addWidget(self._track, 1)
        row.addWidget(self._words)
        self.show_progress(words, share)

    def show_progress(self, words: str, share: float) -> None:
        self._track.show_share(share)
        self._words.setText(words)
        self.setAccessibleName(words)


class ExamTicks(Sized, QWidget):
    """One tick an item: answered filled, the present one taller and brass, a bar under a flagged one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total, self._present = 0, 0
        self._answered: frozenset[int] = frozenset()
        self._flagged: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_state(
        self, total: int, present: int, answered: Collection[int], flagged: Collection[int], words: str
    ) -> None:
        """Places from 0; ``words`` say the same to a screen reader, e.g. "question 7 of 24, 6 answered"."""
        self._total, self._present = total, present
        self._answered, self._flagged = frozenset(answered), frozenset(flagged)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(self._total, 1) * 13 - 4, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._total, 1) * 5, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._total:
            return
        look = theme()
        painter = QPainter(self)
        pitch = min((self.width() + 4) / self._total, 13.0)
        width = max(pitch - 4, 3)
        for place in range(self._total):
            x = place * pitch
            if place == self._present:
                plate(painter, QRectF(x, 3, width, 24), look.colour("brass"), None, radius=1)
            elif place in self._answered:
                plate(painter, QRectF(x, 7, width, 16), look.colour("primary"), None, radius=1)
            else:
                plate(painter, QRectF(x, 7, width, 16), look.colour("surface"), look.colour("control"), radius=1)
            if place in self._flagged:
                painter.fillRect(QRectF(x - 1, 27, width + 2, 2), look.colour("text"))

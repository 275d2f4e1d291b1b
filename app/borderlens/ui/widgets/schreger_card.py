"""What the crossing lines of a cut face say: the places on a small picture, the gauge, and one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui import say as saying
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.picture_marks import cased
from borderlens.ui.widgets.schreger_gauge import SchregerGauge
from borderlens.ui.widgets.sized import Sized
from borderlens.vision.schreger import ELEPHANT_ABOVE, MAMMOTH_BELOW, Place, SchregerEstimate, Zone

_MARGIN = 0.12  # of the shown part, around the outermost places
_LEAST_PART = 0.35  # of the picture that is shown at least


class PlacesPicture(Sized, QWidget):
    """The part of a picture that holds the places, with both lines of each drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._places: tuple[Place, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_places(self, image: QImage, places: Sequence[Place]) -> None:
        self._image, self._places = image, tuple(places)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(300), theme().scaled(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(200), theme().scaled(220))

    def part(self) -> QRectF:
        """The shown part in fractions of the picture, as wide to its height as this widget."""
        points = [point for place in self._places for point in (place.vertex, place.first, place.second)]
        if not points or self._image.isNull():
            return QRectF(0, 0, 1, 1)
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        width = max((right - left) * (1 + 2 * _MARGIN), _LEAST_PART)
        height = max((bottom - top) * (1 + 2 * _MARGIN), _LEAST_PART)
        return QRectF((left + right - width) / 2, (top + bottom - height) / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look.colour("stage"))
        if self._image.isNull():
            return
        wide, high = self._image.width(), self._image.height()
        part = self.part()
        scale = min(self.width() / (part.width() * wide), self.height() / (part.height() * high))
        least = min(self.width() / wide, self.height() / high)
        scale = max(scale, least)
        centre = part.center()
        x = _held(self.width() / 2 - centre.x() * wide * scale, self.width(), wide * scale)
        y = _held(self.height() / 2 - centre.y() * high * scale, self.height(), high * scale)
        painter.setClipRect(self.rect())
        painter.drawImage(QRectF(x, y, wide * scale, high * scale), self._image)

        def to_stage(point: tuple[float, float]) -> QPointF:
            return QPointF(x + point[0] * wide * scale, y + point[1] * high * scale)

        for place in self._places:
            line = QPolygonF([to_stage(place.first), to_stage(place.vertex), to_stage(place.second)])
            cased(painter, lambda shape=line: painter.drawPolyline(shape))
            painter.setPen(QPen(look.colour("mark_casing"), 1))
            painter.setBrush(look.colour("mark_chosen"))
            painter.drawEllipse(to_stage(place.vertex), 3.5, 3.5)


def _held(start: float, room: float, size: float) -> float:
    """A picture larger than its room leaves no gap; a smaller one stands in the middle."""
    return (room - size) / 2 if size <= room else min(max(start, room - size), 0.0)


class SchregerCard(Card):
    """``show_estimate`` puts a picture and what was estimated from it; words follow the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._estimate: SchregerEstimate | None = None
        self.picture, self.gauge = PlacesPicture(), SchregerGauge()
        self._keys = FlowLayout(gap=12, row_gap=4)
        self._zones = [Label(style="caption", strong=True, tone=t, wrap=False) for t in _TONES]
        self._drawn = Label(style="caption", tone="text_2")
        self.sentence = Label(strong=True, reading=True)
        self.aid = Label(tone="text_2", reading=True)
        both = self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.picture)
        left.addWidget(self._drawn)
        left.addStretch(1)
        right.addWidget(self.gauge)
        for zone in self._zones:
            self._keys.addWidget(zone)
        right.addLayout(self._keys)
        right.addStretch(1)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.aid)
        self.body.addLayout(both)
        saying.follow(self)
        follow(self)

    def restyle(self) -> None:
        """From 150 % text the gauge needs the whole width for its figures, and stands below the picture."""
        super().restyle()
        if hasattr(self, "_both"):
            down = theme().icons_only
            self._both.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)

    def show_estimate(self, image: QImage, estimate: SchregerEstimate) -> None:
        self._estimate = estimate
        self.picture.show_places(image, estimate.places)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(say("schreger.title"))
        limits = {"limit": f"{MAMMOTH_BELOW:.0f}"}, {"low": f"{MAMMOTH_BELOW:.0f}", "high": f"{ELEPHANT_ABOVE:.0f}"}
        said = (
            say("schreger.zone.mammoth", **limits[0]),
            say("schreger.zone.between", **limits[1]),
            say("schreger.zone.elephant", limit=f"{ELEPHANT_ABOVE:.0f}"),
        )
        for label, words in zip(self._zones, said, strict=True):
            label.setText(words)
        found = self._estimate
        shown = found is not None and found.zone is not Zone.NO_PATTERN
        for part in (self.picture, self.gauge, self._drawn, *self._zones):
            part.setVisible(shown)
        if found is None:
            self.sentence.setText("")
            self.aid.setText("")
            return
        self.sentence.setText(sentence(found))
        self.aid.setText(advice(found))
        if shown:
            concave = sum(place.concave for place in found.places)
            drawn = say("schreger.places", concave=concave, convex=len(found.places) - concave)
            self._drawn.setText(drawn)
            self.picture.setAccessibleName(drawn)
            interval = say("schreger.interval", **_degrees(found))
            self.gauge.show_angle(found.mean, found.low, found.high, interval)
            self.gauge.setAccessibleName(sentence(found))
        self.setAccessibleName(f"{say('schreger.title')}. {sentence(found)}")


_TONES = ("narrowed", "cannot_tell", "consistent")


def _degrees(found: SchregerEstimate) -> dict[str, str]:
    return {"mean": f"{found.mean:.0f}", "low": f"{found.low:.0f}", "high": f"{found.high:.0f}"}


def sentence(found: SchregerEstimate) -> str:
    """What was estimated, in one sentence."""
    if found.zone is Zone.NO_PATTERN:
        return say("schreger.no_pattern")
    return say(f"schreger.{found.zone if found.rim else 'no_rim'}", **_degrees(found))


def advice(found: SchregerEstimate) -> str:
    """What limits the estimate, or how to photograph for a better one."""
    if found.zone is Zone.NO_PATTERN:
        return say("schreger.retake")
    return say("schreger.aid") if found.rim else f"{say('schreger.rim')} {say('schreger.aid')}"

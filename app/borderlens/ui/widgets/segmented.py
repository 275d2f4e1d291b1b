"""Segmented choice: two to five short words of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from borderlens.ui import icons
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate

Choice = tuple[str, str] | tuple[str, str, str]  # value, words, icon


class _Segment(QAbstractButton):
    def __init__(self, value: str, text: str, icon: str, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.value, self._icon, self._first, self._last = value, icon, first, last
        self._bare = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Expanding)
        self.say(text)
        follow(self)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.set_bare(self._bare)

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, the words as a tooltip; a segment without an icon keeps its words."""
        self._bare = bare and bool(self._icon)
        self.setToolTip(self.text() if self._bare else "")
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """Width with the words, in the chosen weight, so that nothing moves."""
        words = QFontMetricsF(theme().font(strong=True)).horizontalAdvance(self.text())
        return round(words + 24.5 + (theme().size("icon") + 6 if self._icon else 0))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme().font(strong=True))
        width = 24 + theme().size("icon") if self._bare else self.full_width()
        return QSize(width, round(metrics.height()) + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = "text" if self.isEnabled() else "hint"
        rect = QRectF(self.rect())
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            path = QPainterPath()
            radius = look.radius("control") - 1
            path.addRoundedRect(rect, radius, radius)
            if not self._first:
                path.addRect(rect.adjusted(0, 0, -radius, 0))
            if not self._last:
                path.addRect(rect.adjusted(radius, 0, 0, 0))
            path.setFillRule(Qt.FillRule.WindingFill)
            fill = "primary" if self.isChecked() else "sunken"
            if self.isChecked():
                words = "on_primary" if self.isEnabled() else "hint"
                fill = fill if self.isEnabled() else "line"
            painter.fillPath(path, look.colour(fill))
        font = look.font(strong=self.isChecked())
        painter.setFont(font)
        painter.setPen(look.colour(words))
        gap = 6 if self._icon and not self._bare else 0
        width = 0.0 if self._bare else QFontMetricsF(font).horizontalAdvance(self.text())
        mark = look.size("icon") if self._icon else 0
        x = (rect.width() - width - mark - gap) / 2
        if mark:
            icons.paint(painter, self._icon, words, x, (rect.height() - mark) / 2, mark)
            x += mark + gap
        if not self._bare:
            painter.drawText(QRectF(x, 0, width + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if not self._last and not self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(look.colour("control"), 1))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


class Segmented(QWidget):
    """``changed`` sends the value that holds now. Arrows move inside, Tab leaves."""

    changed = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        value: str = "",
        *,
        name: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tall = tall
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._segments: list[_Segment] = []
        for place, choice in enumerate(choices):
            key, text, icon = (*choice, "")[:3]
            segment = _Segment(key, text, icon, place == 0, place == len(choices) - 1, self)
            segment.setChecked(key == value)
            segment.toggled.connect(self._toggled)
            row.addWidget(segment, 1)
            self._segments.append(segment)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        follow(self)

    def value(self) -> str:
        """The value that holds, or empty when none was chosen yet."""
        return next((segment.value for segment in self._segments if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without sending ``changed``."""
        for segment in self._segments:
            segment.blockSignals(True)
            segment.setAutoExclusive(False)
            segment.setChecked(segment.value == value)
            segment.setAutoExclusive(True)
            segment.blockSignals(False)
            segment.update()

    def say(self, words: Sequence[str], name: str = "") -> None:
        """Put the words anew, in the order of the choices."""
        for segment, text in zip(self._segments, words, strict=True):
            segment.say(text)
        self.setAccessibleName(name)

    def full_width(self) -> int:
        """Width with all words shown."""
        return 2 + sum(segment.full_width() for segment in self._segments)

    def set_bare(self, bare: bool) -> None:
        """For a narrow place: icons alone where there are icons; the words stay as names and tooltips."""
        for segment in self._segments:
            segment.set_bare(bare)
        self.updateGeometry()

    def segment(self, value: str) -> QAbstractButton:
        return next(segment for segment in self._segments if segment.value == value)

    def restyle(self) -> None:
        usual = theme().size("touch") if self._tall else theme().size("control") - 8
        words = max((segment.sizeHint().height() for segment in self._segments), default=0) + 2
        self.setMinimumHeight(max(usual, words))  # a least height set here hides what the words need
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        plate(
            QPainter(self),
            QRectF(self.rect()),
            look.colour("surface"),
            look.colour("control"),
            radius=look.radius("control"),
        )

    def _toggled(self, chosen: bool) -> None:
        if chosen:
            self.changed.emit(self.value())

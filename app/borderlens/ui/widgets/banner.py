"""Outcome banner: the finding of a page, one at a time, the same size for each of the four outcomes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import edged_plate
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.tag import TONE_ICONS, Tag


class Banner(QWidget):
    """Icon, word line, headline and one sentence of action; ``corner`` takes a tag at the upper right."""

    def __init__(self, parent: QWidget | None = None, *, headline_style: str = "headline") -> None:
        super().__init__(parent)
        self._tone = "cannot_tell"
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(14)
        self._icon = IconLabel(TONE_ICONS[self._tone], self._tone, 40)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._word = Label(strong=True, tone=self._tone)
        first.addWidget(self._word, 1)
        self._corner = first
        column.addLayout(first)
        self._headline = Label(style=headline_style, strong=True)
        self._sentence = Label()
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        self._side = row
        self._tag: Tag | None = None
        follow(self)

    @property
    def tone(self) -> str:
        return self._tone

    def show_finding(self, tone: str, word: str, headline: str, sentence: str = "", *, announce: bool = True) -> None:
        """Show a finding; screen readers are told word, headline and sentence, politely."""
        self._tone = tone
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self._word.setText(word)
        self._word.set_tone(tone)
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        spoken = ". ".join(part for part in (word, headline, sentence) if part)
        self.setAccessibleName(spoken)
        self.update()
        if announce:
            event = QAccessibleAnnouncementEvent(self, spoken)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    def set_corner(self, text: str, tone: str = "attention") -> None:
        """A tag at the upper right, e.g. that the model saw drawn pictures only; empty words take it away."""
        if self._tag is None:
            self._tag = Tag(text, tone)
            self._corner.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self._tag.show_state(text, tone)
        self._tag.setVisible(bool(text))

    def set_side(self, widget: QWidget) -> None:
        """A widget at the right end, e.g. the bars of a narrowed finding."""
        self._side.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        edged_plate(
            painter,
            QRectF(self.rect()),
            look.colour(f"{self._tone}_soft"),
            look.colour(self._tone),
            6,
            look.radius("card"),
            edge=look.colour(self._tone),
        )

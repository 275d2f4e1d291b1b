"""The decisions of a scenario one below the other, with what followed and what was better."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.domain.events import Json
from borderlens.domain.items import Item
from borderlens.packs.quiz_text import ItemWords
from borderlens.ui import icons
from borderlens.ui.pages.learn.paths import Judged, judge
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label

DOT = 26


class StoryRecord(Card):
    def __init__(self, item: Item, words: ItemWords, response: Json) -> None:
        super().__init__(say("learn.story.record"), margins=(16, 10, 16, 12), spacing=6)
        assert item.scenario is not None
        path = [str(step) for step in response] if isinstance(response, list) else []
        self.body.setSpacing(0)
        self.rows = [_Row(number, judged, words) for number, judged in enumerate(judge(item.scenario, path), 1)]
        where = item.scenario.where(path)
        ended = where in item.scenario.ends
        text = words.ends[where] if ended else say("learn.story.unfinished")
        self.end = _Row.end(text)
        for row in (*self.rows, self.end):
            self.body.addWidget(row)


class _Row(QWidget):
    """Where one stood, what was decided, what followed; in attention where something was better."""

    def __init__(self, number: int, judged: Judged | None, words: ItemWords | None, end: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        better = judged.better if judged is not None else ""
        tone = "attention" if better else "done" if judged is not None else "primary"
        row.addWidget(_Line(str(number) if judged is not None else "", tone, last=judged is None))
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 12)
        column.setSpacing(2)
        if judged is None or words is None:
            told = [(say("learn.story.end"), "caption", "text_2", False), (end, "body", "text", True)]
        else:
            state = words.states[judged.step.state.key]
            key = judged.step.choice.key
            told = [
                (state.text, "caption", "text_2", False),
                (state.choices[key], "body", "text", True),
                (state.after[key], "body", "text", False),
            ]
            if better:
                told.append((say("learn.story.better", choice=state.choices[better]), "body", "attention", True))
        for text, style, colour, strong in told:
            column.addWidget(Label(text, style, tone=colour, strong=strong))
        row.addLayout(column, 1)
        self.better = better
        self.setAccessibleName(". ".join(text for text, *_ in told))

    @classmethod
    def end(cls, text: str) -> _Row:
        return cls(0, None, None, text)


class _Line(QWidget):
    """A dot with a number on the line that joins the decisions."""

    def __init__(self, words: str, tone: str, *, last: bool) -> None:
        super().__init__()
        self._words, self._tone, self._last = words, tone, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        follow(self)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(DOT) + 2, theme().scaled(DOT) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.scaled(DOT)
        box = QRectF(1, 1, side, side)
        if not self._last:
            x = box.center().x()
            painter.setPen(QPen(look.colour("control"), 2))
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, self.height()))
        painter.setPen(QPen(look.colour(self._tone), 2))
        painter.setBrush(look.colour(f"{self._tone}_soft"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setFont(look.font("caption", strong=True))
        painter.setPen(look.colour(self._tone))
        if self._words:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            size = look.scaled(14)
            icons.paint(painter, "certificate", self._tone, 1 + (side - size) / 2, 1 + (side - size) / 2, size)

"""Photographs kept apart that the new model read wrongly: what it is, and what it was taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.drawing import plate
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.pressed import PaintedButton
from borderlens.ui.widgets.sized import AsLaidOut

if TYPE_CHECKING:
    from borderlens.services.model_room.records import MistakeSeen, Survey

SHOT = QSize(64, 52)


def mistake_line(seen: MistakeSeen, survey: Survey | None) -> str:
    what = names.key_name(seen.photograph.label, survey)
    if not seen.said:
        return say("model_room.mistake.unsure", what=what)
    return say("model_room.mistake.taken", what=what, said=names.key_name(seen.said, survey))


def mistake_kind(seen: MistakeSeen) -> str:
    """Missed, accused, or neither; and which object it was."""
    kind = "missed" if seen.missed else "accused" if seen.accused else "unsure" if not seen.said else "other"
    return say(f"model_room.mistake.kind.{kind}", object=seen.photograph.object)


class MistakeRow(AsLaidOut, PaintedButton):
    """Pressed to look closer. At the left the photograph, at the right a sample of what it was taken for."""

    def __init__(self, seen: MistakeSeen, survey: Survey | None, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = seen
        self.focus_radius = theme().radius("control")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(10)
        row.addWidget(Shot(thumbs, seen.photograph.path, SHOT))
        words = QVBoxLayout()
        words.setSpacing(0)
        line, kind = mistake_line(seen, survey), mistake_kind(seen)
        words.addWidget(Label(line))
        words.addWidget(Label(kind, "caption", tone="text_2"))
        row.addLayout(words, 1)
        said = next((s for s in survey.labels if s.label.key == seen.said), None) if survey else None
        row.addWidget(Shot(thumbs, said.sample if said and said.photographs else None, SHOT))
        self.setAccessibleName(f"{line}. {kind}")
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self)

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() or self.isDown():
            look = theme()
            fill = look.colour("primary_soft" if self.isDown() else "sunken")
            plate(QPainter(self), QRectF(self.rect()), fill, None, radius=look.radius("control"))

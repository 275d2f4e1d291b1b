"""The nearest confirmed photographs beside a finding: picture, what it was confirmed as, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from borderlens.ui.images import read_cover
from borderlens.ui.jobs import Job, Jobs
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.pressed import PaintedButton
from borderlens.ui.widgets.sized import FixedSize

PICTURE = QSize(84, 64)  # px at 100 % text
SLIM = (16, 10, 16, 10)


class _Entry(Protocol):
    @property
    def label(self) -> str: ...
    @property
    def confirmed_by(self) -> str: ...
    @property
    def confirmed_on(self) -> date: ...


class _Library(Protocol):
    @property
    def title(self) -> str: ...


class Confirmed(Protocol):
    """What is shown of one; ``services.references.Near`` is one."""

    @property
    def entry(self) -> _Entry: ...
    @property
    def library(self) -> _Library: ...
    @property
    def picture(self) -> Path: ...


def kind_words(label: str) -> str:
    """Name of a label; an agency's own label without words is shown by its key."""
    return say(f"products.{label}") if speaker().has(f"products.{label}") else label


def confirmed_words(entry: _Entry) -> str:
    """By whom and when."""
    return say("references.confirmed_by", who=entry.confirmed_by, day=entry.confirmed_on.isoformat())


class ConfirmedCard(Card):
    """``compared(near)`` when a picture is pressed. Pictures are read by a job; until then the ground is dark."""

    compared = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(margins=SLIM, spacing=6, parent=parent)
        self._jobs = jobs
        self._near: list[Confirmed] = []
        self._pictures: list[PictureButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._words = Label(style="caption", tone="text_2")
        self.body.addWidget(self._words)
        self.retranslate()

    def pictures(self) -> list[PictureButton]:
        """The pictures that can be pressed, nearest first."""
        return list(self._pictures)

    def show_near(self, near: Sequence[Confirmed]) -> None:
        """Show these, nearest first; with none, how they come here."""
        self._near = list(near)
        self.retranslate()
        if not self._pictures:
            return
        files = [one.picture for one in self._near]
        size = PICTURE * theme().factor * self.devicePixelRatioF()
        shown = self._pictures
        self._jobs.run(lambda job: _read(job, files, size), partial(_put, shown), owner=self)

    def retranslate(self) -> None:
        """Put the words anew; the pictures that were read stay."""
        read = [button.picture for button in self._pictures]
        while self._rows.count():
            gone = self._rows.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.set_title(say("references.near.title"))
        self._words.setText(say("references.near.note" if self._near else "references.near.none"))
        self._pictures = [PictureButton(one, self) for one in self._near]
        for place, (one, button) in enumerate(zip(self._near, self._pictures, strict=True)):
            button.show_picture(read[place] if len(read) == len(self._near) else None)
            button.clicked.connect(partial(self.compared.emit, one))
            self._rows.addWidget(_row(one, button))


class PictureButton(FixedSize, PaintedButton):
    """A confirmed photograph, small; its name is read out with what is known of it."""

    def __init__(self, near: Confirmed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fixed_size = PICTURE
        self.focus_radius = theme().radius("picture")
        self.picture: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = f"{kind_words(near.entry.label)}. {confirmed_words(near.entry)}. {near.library.title}"
        self.setAccessibleName(name)
        self.setToolTip(name)
        follow(self)

    def show_picture(self, picture: QImage | None) -> None:
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.colour("stage"))
        if self.picture is not None and not self.picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.picture)
        width = 2 if self.underMouse() else 1
        painter.setPen(QPen(look.colour("primary" if self.underMouse() else "line"), width))
        painter.drawRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _row(near: Confirmed, button: PictureButton) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(kind_words(near.entry.label), strong=True))
    words.addWidget(Label(confirmed_words(near.entry), "caption"))
    words.addWidget(Label(say("references.from", library=near.library.title), "caption", tone="text_2"))
    words.addStretch(1)
    line.addLayout(words, 1)
    return row


def _read(job: Job, files: Sequence[Path], size: QSize) -> list[QImage]:
    images = []
    for file in files:
        job.check()
        images.append(read_cover(file, size))
    return images


def _put(buttons: Sequence[PictureButton], images: Sequence[QImage]) -> None:
    for button, image in zip(buttons, images, strict=True):
        button.show_picture(image)

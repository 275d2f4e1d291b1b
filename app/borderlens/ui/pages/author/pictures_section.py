"""The pictures of an item: which, in which order, and what is said of a photograph to a person who does not see it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import MenuButton, Section, column, row
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label

SHOT = QSize(96, 72)
FOUR = 4
MOST = {"pair": 2, "hotspot": 1, "sorting": 12}  # pictures of an item; of other types FOUR


class PicturesSection(Section):
    """``library_asked`` and ``photos_asked`` for one more; ``marks_asked`` for the signs on them."""

    library_asked = Signal()
    photos_asked = Signal()
    marks_asked = Signal()

    def __init__(self, desk: Desk, thumbs: Thumbs, find: Callable[[str], Path | None]) -> None:
        super().__init__(desk, say("author.pictures"))
        item = desk.item or {}
        self.shots: dict[str, Shot] = {}
        names = [str(name) for name in item.get("pictures", [])]
        for place, name in enumerate(names):
            self.body.addWidget(self._picture(place, name, len(names), thumbs, find(name)))
        if not names:
            self.body.addWidget(Label(say("author.pictures.none"), "caption", tone="text_2"))
        ground = QWidget()
        flow = FlowLayout(ground, gap=8, row_gap=6)
        self.library = Button(say("author.pictures.library"), icon="reference", size="compact")
        self.photos = Button(say("author.pictures.photos"), icon="open-photo", size="compact")
        self.marks = Button(say("author.pictures.marks"), icon="edit", size="compact")
        for button, signal in (
            (self.library, self.library_asked),
            (self.photos, self.photos_asked),
            (self.marks, self.marks_asked),
        ):
            button.clicked.connect(signal)
            flow.addWidget(button)
        room = len(names) < MOST.get(str(item.get("type")), FOUR)
        self.library.setEnabled(room)
        self.photos.setEnabled(room)
        self.marks.setVisible(bool(names))
        self.body.addWidget(ground)

    def _picture(self, place: int, name: str, count: int, thumbs: Thumbs, file: Path | None) -> QWidget:
        shot = Shot(thumbs, file, SHOT)
        self.shots[name] = shot
        entries = []
        if count > 1:
            entries += [
                (say("author.move_up", name=name), partial(self._move, place, -1), None),
                (say("author.move_down", name=name), partial(self._move, place, 1), None),
                None,
            ]
        entries.append((say("author.pictures.remove"), partial(self._remove, name), None))
        ground = QWidget()
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(shot, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(
            row(
                Label(name, "caption", tone="text_2"),
                MenuButton(say("author.pictures.more", name=name), entries),
                stretch=0,
            )
        )
        line.addLayout(words, 1)
        document = self.desk.draft.document if self.desk.draft else {"pictures": {}}
        if name in document["pictures"] and not document["pictures"][name].get("kind"):
            words.addWidget(self.add(("pictures", name), placeholder=say("author.slot.pictures", name=name)))
        words.addStretch(1)
        return column(ground)

    def _move(self, place: int, by: int) -> None:
        item = dict(self.desk.item or {})
        names = list(item["pictures"])
        names.insert(min(max(place + by, 0), len(names) - 1), names.pop(place))
        self.desk.set_item({**item, "pictures": names})

    def _remove(self, name: str) -> None:
        item = dict(self.desk.item or {})
        left = [each for each in item["pictures"] if each != name]
        changed = {**item, "pictures": left}
        if not left and item.get("type") not in ("pair", "hotspot"):
            del changed["pictures"]
        self.desk.set_item(changed)

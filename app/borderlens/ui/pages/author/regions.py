"""The signs that are marked on the pictures of an item: which of them belong to it, and which are its answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from borderlens.domain.items import CANNOT_TELL
from borderlens.services.authoring import changes
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import Section, row
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.label import Label


class RegionSection(Section):
    """A hotspot: a point in any of these signs is right. ``marks_asked`` to draw them."""

    marks_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("author.region"), say("author.region.lead"))
        item = desk.item or {}
        self.right: dict[str, CheckBox] = {}
        for cue in (*item.get("marks", []), *item.get("options", [])):
            name = desk.draft.word(desk.language, desk.place, ("cues", cue, "name")) if desk.draft else ""
            words = say("author.region.cannot_tell") if cue == CANNOT_TELL else name or str(cue)
            box = CheckBox(words, cue in item.get("answer", []))
            box.setObjectName(f"right/{cue}")
            box.clicked.connect(partial(self._tick, str(cue)))
            self.right[str(cue)] = box
            self.body.addWidget(box)
        if not item.get("marks"):
            self.body.addWidget(Label(say("author.region.none"), tone="text_2"))
        self.draw = Button(say("author.pictures.marks"), icon="edit", size="compact")
        self.draw.clicked.connect(self.marks_asked)
        self.body.addWidget(row(self.draw))
        self.body.addWidget(self.add(("mistakes", "elsewhere"), say("author.slot.elsewhere"), strong=False))
        if CANNOT_TELL in item.get("options", []) and CANNOT_TELL not in item.get("answer", []):
            self.body.addWidget(self.add(("mistakes", CANNOT_TELL), say("author.slot.refers"), strong=False))

    def _tick(self, cue: str) -> None:
        self.desk.set_item(changes.with_right(dict(self.desk.item or {}), cue, self.right[cue].isChecked()))

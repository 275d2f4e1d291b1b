"""The program's pictures to choose one from, found by their words or names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.pages.reference.naming import kind_name, kind_names, made_of, picture_name
from borderlens.ui.pages.reference.shelf import Row, Shelf
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.scroll import Lines

HIGH = 420


class ChoosePicture(Lines):
    """``taken(name)`` at Enter or a double click."""

    taken = Signal(str)

    def __init__(self, pictures: Sequence[TeachingPicture], thumbs: Thumbs) -> None:
        super().__init__()
        self._all = [picture for picture in pictures if not picture.fault]
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 2)
        column.setSpacing(8)
        self.search = Field("", placeholder=say("author.pictures.search"), limit=40)
        self.search.edit.setAccessibleName(say("author.pictures.search"))
        self.search.changed.connect(self._list)
        self.shelf = Shelf(thumbs.thumb)
        self.shelf.setMinimumHeight(HIGH)
        thumbs.arrived.connect(self.shelf.arrived)
        self.shelf.opened.connect(self._take)
        self.shelf.doubleClicked.connect(lambda _: self._take())
        column.addWidget(self.search)
        column.addWidget(self.shelf, 1)
        self._list("")

    def _list(self, text: str) -> None:
        wanted = text.casefold().split()
        kinds: dict[str, list[TeachingPicture]] = {}
        for picture in self._all:
            words = " ".join((picture.stem, *kind_names(picture.kind))).casefold()
            if all(part in words for part in wanted):
                kinds.setdefault(picture.kind, []).append(picture)
        rows: list[Row] = []
        for kind, own in kinds.items():
            rows.append(Row(f"{kind_name(kind)} · {len(own)}"))
            for picture in own:
                plate = say(f"reference.plate.{made_of(picture)}")
                rows.append(Row("", picture, f"{picture_name(picture)}. {picture.stem}", picture.file, plate))
        self.shelf.put(rows, None)

    def _take(self) -> None:
        value = self.shelf.value()
        if isinstance(value, TeachingPicture):
            self.taken.emit(value.stem)

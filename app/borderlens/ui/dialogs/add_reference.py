"""Which photographs are added to a library of confirmed ones, and what must be said of them: as what, by whom, when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.ui.dialogs.sheet import Sheet
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.confirmed import kind_words
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.label import Label

NEW = "+"
"""Value of the choice "new library"; no id has this character."""
WHO_LIMIT, NOTE_LIMIT, TITLE_LIMIT = 160, 600, 120
_DAY = 10  # characters of a day


@dataclass(frozen=True)
class Wanted:
    """What was asked for; ``library`` is an id, or empty with the ``title`` of a new one. Pasted photos are bytes."""

    photos: tuple[Path | bytes, ...]
    library: str
    title: str
    label: str
    confirmed_by: str
    confirmed_on: date
    note: str


class AddReference(Sheet):
    """``wanted(Wanted)`` when all is said. Each field says what it lacks as soon as it was touched."""

    wanted = Signal(object)

    def __init__(
        self,
        labels: Sequence[str],
        libraries: Sequence[tuple[str, str]],
        choose_photos: Callable[[QWidget], list[Path]],
        *,
        photos: Sequence[Path | bytes] = (),
        library: str = "",
        label: str = "",
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        """``labels`` are keys of the model in use, ``libraries`` (id, title) of one's own; the rest is put forward."""
        super().__init__(say("references.add.title"), say("references.add.go"), parent)
        self._choose_photos, self._today, self._photos = choose_photos, today, tuple(photos)
        self._touched: set[str] = set()
        self._add_photos()
        own = [*libraries, (NEW, say("references.add.new"))]
        ids = [id for id, _ in own]
        self.library = ChoiceField(
            say("references.add.library"), choices=own, value=library if library in ids else ids[0]
        )
        self.title = Field(say("references.add.library_title"), limit=TITLE_LIMIT)
        kinds = sorted(((key, kind_words(key)) for key in labels), key=lambda row: row[1].casefold())
        first = ("", say("references.add.label_choose"))
        self.label = ChoiceField(say("references.add.label"), choices=[first, *kinds], value=label)
        self.by = Field(say("references.add.by"), say("references.add.by_hint"), limit=WHO_LIMIT)
        self.day = Field(say("references.add.day"), say("references.add.day_hint"), limit=_DAY)
        self.note = Field(say("references.add.note"), say("references.add.note_hint"), limit=NOTE_LIMIT)
        for field in (self.library, self.title, self.label, self.by, self.day, self.note):
            self.column.addWidget(field)
        for name, field in self._checked().items():
            field.changed.connect(lambda _=None, touched=name: self._check(touched))
        self.library.changed.connect(lambda _: self._check())
        self.column.addWidget(Label(say("references.add.privacy"), "caption", tone="text_2"))
        self.column.addStretch(1)
        self._check()
        (self.choose if not self._photos else self.label.combo).setFocus()
        self.fit()

    def _checked(self) -> dict[str, Field | ChoiceField]:
        return {"title": self.title, "label": self.label, "by": self.by, "day": self.day}

    def _add_photos(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.choose = Button(say("references.add.choose"), icon="open-photo")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask_photos)
        self.count = Label(tone="text_2")
        line.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.count, 1)
        self.column.addWidget(row)

    def _ask_photos(self) -> None:
        chosen = self._choose_photos(self)
        self._touched.add("photos")
        if chosen:
            self._photos = tuple(chosen)
        self._check()

    def missing(self) -> dict[str, str]:
        """What is not right yet: name of the field and the sentence."""
        found = {}
        if not self._photos:
            found["photos"] = say("references.add.photos_missing")
        if self.library.value() == NEW and not self.title.text():
            found["title"] = say("references.add.library_missing")
        if not self.label.value():
            found["label"] = say("references.add.label_missing")
        if not self.by.text():
            found["by"] = say("references.add.by_missing")
        if wrong := self._day_wrong():
            found["day"] = wrong
        return found

    def submit(self) -> None:
        if self.missing():
            self._touched.update(("photos", *self._checked()))
            self._check()
            self._first_missing().setFocus()
            return
        fresh = self.library.value() == NEW
        wanted = Wanted(
            self._photos,
            "" if fresh else self.library.value(),
            self.title.text() if fresh else "",
            self.label.value(),
            self.by.text(),
            date.fromisoformat(self.day.text()),
            self.note.text(),
        )
        self.accept()
        self.wanted.emit(wanted)

    def _first_missing(self) -> QWidget:
        first = next(iter(self.missing()))
        if first == "photos":
            return self.choose
        field = self._checked()[first]
        return field.edit if isinstance(field, Field) else field.combo

    def _check(self, touched: str = "") -> None:
        self._touched.add(touched)
        missing = self.missing()
        self.title.setVisible(self.library.value() == NEW)
        for name, field in self._checked().items():
            said = name in self._touched and not (name == touched == "day" and self._day_begun())
            field.set_error(missing.get(name, "") if said else "")
        wrong = "photos" in missing and "photos" in self._touched
        chosen = say("references.add.chosen", count=len(self._photos)) if self._photos else ""
        self.count.setText(missing["photos"] if wrong else chosen)
        self.count.set_tone("fault" if wrong else "text_2")
        self.choose.setAccessibleDescription(self.count.text())

    def _day_begun(self) -> bool:
        """What is typed can still become a day."""
        return len(self.day.text()) < _DAY and all(c in "0123456789-" for c in self.day.text())

    def _day_wrong(self) -> str:
        text = self.day.text()
        try:
            day = date.fromisoformat(text) if len(text) == _DAY else None
        except ValueError:
            day = None
        if day is None:
            return say("references.add.day_wrong")
        return say("references.add.day_later") if day > self._today() else ""

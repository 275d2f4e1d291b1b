"""Plates with fields over the room: what a pack is called, and what has to be said of photographs and of questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.items import Competency, Kind
from borderlens.services.authoring.photos import USES, Rights
from borderlens.ui.dialogs.sheet import Sheet
from borderlens.ui.pages.author.words_field import WordsField
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.words import LANGUAGES

TITLE, LICENCE = 80, 80


@dataclass(frozen=True)
class Head:
    """What is said of a pack: (title, summary) by language, the first of them the source."""

    texts: Mapping[str, tuple[str, str]]
    licence: str
    minutes: int | None


class PackSheet(Sheet):
    """``wanted(Head)`` when every chosen language has a title. New packs begin with one language."""

    wanted = Signal(object)

    def __init__(self, head: Head, source: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(say("author.pack.title"), go, parent)
        self._source = source
        self.boxes: dict[str, CheckBox] = {}
        self.titles: dict[str, Field] = {}
        self.summaries: dict[str, WordsField] = {}
        self._parts: dict[str, QWidget] = {}
        for language, name in LANGUAGES.items():
            box = CheckBox(name, language in head.texts)
            box.setEnabled(language != source)
            box.toggled.connect(self._check)
            title, summary = head.texts.get(language, ("", ""))
            self.titles[language] = Field(say("author.pack.name"), text=title, limit=TITLE)
            self.summaries[language] = WordsField(say("author.pack.summary"))
            self.summaries[language].set_words(summary, language)
            self.summaries[language].written.connect(self._check)
            self.titles[language].changed.connect(self._check)
            part = QWidget()
            lines = QVBoxLayout(part)
            lines.setContentsMargins(30, 0, 0, 6)
            lines.addWidget(self.titles[language])
            lines.addWidget(self.summaries[language])
            self.boxes[language], self._parts[language] = box, part
            self.column.addWidget(box)
            self.column.addWidget(part)
        self.licence = Field(
            say("author.pack.licence"), say("author.pack.licence.hint"), text=head.licence, limit=LICENCE
        )
        self.licence.changed.connect(lambda _: self._check())
        minutes = "" if head.minutes is None else str(head.minutes)
        self.minutes = Field(say("author.pack.minutes"), say("author.pack.minutes.hint"), text=minutes, limit=3)
        self.minutes.changed.connect(lambda _: self._check())
        self.column.addWidget(self.licence)
        self.column.addWidget(self.minutes)
        self.column.addStretch(1)
        self._check()
        self.titles[source].edit.setFocus()
        self.fit()

    def submit(self) -> None:
        if not self._check():
            return
        chosen = [language for language, box in self.boxes.items() if box.isChecked()]
        texts = {each: (self.titles[each].text(), self.summaries[each].words()) for each in chosen}
        minutes = int(self.minutes.text()) if self.minutes.text() else None
        self.accept()
        self.wanted.emit(Head(texts, self.licence.text(), minutes))

    def _check(self, *_changed: object) -> bool:
        for language, box in self.boxes.items():
            self._parts[language].setVisible(box.isChecked())
        minutes = self.minutes.text()
        good = not minutes or (minutes.isascii() and minutes.isdecimal() and 1 <= int(minutes) <= 240)
        self.minutes.set_error("" if good else say("author.pack.minutes.wrong"))
        ready = good and bool(self.titles[self._source].text() and self.summaries[self._source].words())
        ready = ready and bool(self.licence.text())
        self.go.setEnabled(ready)
        return ready


class PhotosSheet(Sheet):
    """``wanted(paths, Rights)``: which photographs, whose they are, and who may use them."""

    wanted = Signal(object, object)

    def __init__(
        self,
        choose_photos: Callable[[QWidget], list[Path]],
        choose_folder: Callable[[QWidget], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("author.photos"), say("author.photos.go"), parent)
        self._choose_photos, self._choose_folder = choose_photos, choose_folder
        self.paths: list[Path] = []
        self.column.addWidget(Note("done", say("author.photos.privacy"), icon="lock"))
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.files = Button(say("author.photos.choose"), icon="open-photo")
        self.folder = Button(say("author.photos.folder"), icon="stick")
        for button, act in ((self.files, self._ask_files), (self.folder, self._ask_folder)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(ground)
        self.count = Label(tone="text_2")
        self.column.addWidget(self.count)
        self.licence = Field(say("author.photos.licence"), say("author.photos.licence.hint"), limit=LICENCE)
        self.source = Field(say("author.photos.source"), say("author.photos.source.hint"), limit=200)
        uses = [("", say("author.photos.use.choose")), *((use, say(f"author.photos.use.{use}")) for use in USES)]
        self.use = ChoiceField(say("author.photos.use"), choices=uses)
        for field in (self.licence, self.source, self.use):
            field.changed.connect(lambda _: self._check())
            self.column.addWidget(field)
        self.column.addStretch(1)
        self._check()
        self.files.setFocus()
        self.fit()

    def submit(self) -> None:
        if self.go.isEnabled():
            rights = Rights(self.licence.text(), self.source.text(), self.use.value())
            self.accept()
            self.wanted.emit(list(self.paths), rights)

    def _ask_files(self) -> None:
        self.paths = self._choose_photos(self) or self.paths
        self._check()

    def _ask_folder(self) -> None:
        folder = self._choose_folder(self)
        self.paths = [folder] if folder is not None else self.paths
        self._check()

    def _check(self) -> None:
        names = ", ".join(path.name for path in self.paths[:3])
        more = len(self.paths) - 3
        self.count.setText(names + (f" +{more}" if more > 0 else "") if self.paths else say("author.photos.nothing"))
        said = self.licence.text() and self.source.text() and self.use.value()
        self.go.setEnabled(bool(self.paths and said))


class QuestionsSheet(Sheet):
    """``wanted(fields)``: what a file of questions does not say itself."""

    wanted = Signal(object)

    def __init__(self, file: Path, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(say("author.questions.title", file=file.name), say("author.questions.go"), parent)
        self.column.addWidget(Label(say("author.questions.text"), tone="text_2"))
        self._name = name
        self.language = ChoiceField(say("author.questions.language"), choices=list(LANGUAGES.items()), value=language)
        competencies = [(each.value, say(f"author.competency.{each.value}")) for each in Competency]
        kinds = [(each.value, say(f"author.kind.{each.value}")) for each in Kind]
        self.competency = ChoiceField(say("author.competency"), choices=competencies, value=Competency.EVIDENCE.value)
        self.kind = ChoiceField(say("author.kind"), choices=kinds, value=Kind.GENERAL.value)
        self.licence = Field(say("author.pack.licence"), say("author.pack.licence.hint"), limit=LICENCE)
        self.licence.changed.connect(lambda _: self.go.setEnabled(bool(self.licence.text())))
        for field in (self.language, self.competency, self.kind, self.licence):
            self.column.addWidget(field)
        self.column.addStretch(1)
        self.go.setEnabled(False)
        self.licence.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def submit(self) -> None:
        if not self.licence.text():
            return
        legal = self.competency.value() == Competency.LEGAL
        fields: dict[str, Any] = {
            "id": self._name,
            "language": self.language.value(),
            "competency": Competency(self.competency.value()),
            "kind": Kind(self.kind.value()),
            "licence": self.licence.text(),
            "true_on": date.today() if legal else None,
        }
        self.accept()
        self.wanted.emit(fields)

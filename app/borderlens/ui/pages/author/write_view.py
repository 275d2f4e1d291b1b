"""The form of the item in hand, in the language it is written in; beside it what is to be mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as File

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from borderlens.services.authoring.document import Path
from borderlens.services.authoring.slots import pictures_of
from borderlens.ui.pages.author import sentences
from borderlens.ui.pages.author.about import AboutSection, FactsSection
from borderlens.ui.pages.author.answers import ChoiceSection, OrderSection
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.form import Section
from borderlens.ui.pages.author.pictures_section import PicturesSection
from borderlens.ui.pages.author.placing import NumberSection, PlacesSection
from borderlens.ui.pages.author.problems_card import ProblemsCard
from borderlens.ui.pages.author.regions import RegionSection
from borderlens.ui.pages.author.story import StorySection
from borderlens.ui.pages.author.words_field import WordsField
from borderlens.ui.pages.learn.cues import cues_of, marks_by_picture
from borderlens.ui.pages.learn.pictures import Pictures
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.picture_canvas import Canvas
from borderlens.ui.widgets.scroll import Lines, Scroll

ANSWERS: dict[str, Callable[[Desk], Section]] = {
    "single": ChoiceSection,
    "multiple": ChoiceSection,
    "true_false": ChoiceSection,
    "pair": ChoiceSection,
    "ordering": OrderSection,
    "matching": PlacesSection,
    "sorting": PlacesSection,
    "numeric": NumberSection,
    "hotspot": RegionSection,
    "scenario": StorySection,
}
BESIDE_FROM = 760  # px of width at which the problems stand beside the form
SIDE_WIDE, PROBLEMS_HIGH = 304, 190  # px at 100 % text
UNBOUND = 16_777_215


class WriteView(QWidget):
    """Made anew when the shape of the item changes; while words are typed only words change."""

    library_asked = Signal()
    photos_asked = Signal()
    marks_asked = Signal()
    state_asked = Signal(int)  # one more picture for the state at that place

    def __init__(
        self,
        desk: Desk,
        thumbs: Thumbs,
        pictures: Pictures,
        find: Callable[[str], File | None],
        marks: Mapping[str, str],
    ) -> None:
        super().__init__()
        self.desk, self._thumbs, self._pictures, self._find, self._marks = desk, thumbs, pictures, find, marks
        self.sections: list[Section] = []
        self._shape: object = None
        self._shown: File | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.scroll = Scroll()
        self._row.addWidget(self.scroll, 1)
        side = QWidget()
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 5, 0)
        lines.setSpacing(12)
        self.picture = Canvas()
        self.problems = ProblemsCard()
        lines.addWidget(self.picture)
        lines.addWidget(self.problems, 1)
        self._side = side
        self._row.addWidget(side)
        follow(self)

    @property
    def fields(self) -> dict[Path, WordsField]:
        return {slot: field for section in self.sections for slot, field in section.fields.items()}

    def section(self, kind: type[Section]) -> Section:
        return next(section for section in self.sections if isinstance(section, kind))

    def show_desk(self, *, anew: bool = False) -> None:
        draft, item = self.desk.draft, self.desk.item
        if draft is None or item is None:
            return
        own = tuple(draft.document["pictures"].get(name, {}).get("kind", "-") for name in item.get("pictures", []))
        shape = (self.desk.place, len(draft.items), _shape(item), own)
        if anew or shape != self._shape:
            same_item = isinstance(self._shape, tuple) and self._shape[0] == self.desk.place
            self._shape = shape
            self._build(keep=same_item and not anew)
        for section in self.sections:
            section.refresh()
        self.show_checked()

    def show_checked(self) -> None:
        """What the last check says, below each text and at the side."""
        self.problems.show_desk(self.desk)
        self._side.setVisible(self._beside or bool(self.problems.buttons))
        self._show_picture()
        found = self.desk.checked.of_item(self.desk.key) if self.desk.checked else ()
        said = {p.slot: p for p in reversed(found) if p.language == self.desk.language and "written" not in p.what}
        for slot, field in self.fields.items():
            problem = said.get(slot)
            field.set_hint(sentences.what(problem) if problem else "", wrong=bool(problem and problem.is_error))

    def _show_picture(self) -> None:
        """The first picture with the signs of the item, as the feedback shows it."""
        names = pictures_of(self.desk.item or {})
        file = self._find(names[0]) if names else None
        self.picture.setVisible(file is not None and self._beside)
        if file is None:
            self._shown = None
            return
        entry = self.desk.checked.entries.get(self.desk.key) if self.desk.checked else None
        marks = marks_by_picture(cues_of(entry.item)).get(names[0], []) if entry else []
        if file != self._shown:
            self._shown = file
            self.picture.show_picture(None, names[0])
            self._pictures.want(file, lambda image: self._arrived(file, image))
        self.picture.set_marks(marks)

    def _arrived(self, file: File, image: QImage) -> None:
        if file == self._shown:
            marks = self.picture.marks
            self.picture.show_picture(image, self.picture.description)
            self.picture.set_marks(marks)

    def go_to(self, slot: Path) -> None:
        """Put the focus on a text, or on the part of the form that a field of the item is in."""
        field = self.fields.get(slot)
        if field is not None:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = {"facts": "fact-search", "competency": "competency", "kind": "kind"}.get(str(slot[0]) if slot else "")
        target = self.findChild(QWidget, name) if name else None
        (target or self.fields["stem",].edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        if ("stem",) in self.fields:
            self.fields["stem",].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, *, keep: bool) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        name = focus.objectName() if keep and inside else ""
        bar = self.scroll.verticalScrollBar()
        at = bar.value() if keep else 0
        item = self.desk.item or {}
        question = Section(self.desk, "")
        question.body.addWidget(question.add(("stem",), say("author.slot.stem"), say("author.slot.stem.hint")))
        feedback = Section(self.desk, say("author.feedback"), say("author.feedback.lead"))
        for slot in ("why", "cannot_see", "next_time"):
            feedback.body.addWidget(feedback.add((slot,), say(f"author.slot.{slot}"), say(f"author.slot.{slot}.hint")))
        self.sections = [question]
        if item.get("type") != "scenario":
            pictures = PicturesSection(self.desk, self._thumbs, self._find)
            pictures.library_asked.connect(self.library_asked)
            pictures.photos_asked.connect(self.photos_asked)
            pictures.marks_asked.connect(self.marks_asked)
            self.sections.append(pictures)
        answers = ANSWERS[str(item["type"])](self.desk)
        if isinstance(answers, RegionSection):
            answers.marks_asked.connect(self.marks_asked)
        if isinstance(answers, StorySection):
            answers.picture_asked.connect(self.state_asked)
        self.sections += [answers, feedback, FactsSection(self.desk, self._marks), AboutSection(self.desk)]
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(12)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.scroll.replace(ground)
        bar.setValue(at)
        again = self.scroll.widget().findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:  # else the focus would leave the room with what had it
            self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    @property
    def _beside(self) -> bool:
        return not theme().icons_only and self.width() >= BESIDE_FROM

    def restyle(self) -> None:
        beside = self._beside
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        wide, high = theme().scaled(SIDE_WIDE), theme().scaled(PROBLEMS_HIGH)
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else UNBOUND)
        self._side.setMaximumHeight(UNBOUND if beside else high)
        self.picture.setFixedHeight(round(wide * 0.72))
        self._side.setVisible(beside or bool(self.problems.buttons))
        if not beside:
            self.picture.hide()


def _shape(item: Mapping[str, object]) -> object:
    """Everything of an item but what fields show as it is typed."""
    return {name: value for name, value in item.items() if name not in ("number", "true_on", "version")} | {
        "decidable": "low" in (item.get("number") or {})
    }

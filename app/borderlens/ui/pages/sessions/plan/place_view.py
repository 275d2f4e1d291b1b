"""Place and people: title, where, when, with whom, in which languages, names or codes only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.plan.desk import PlanDesk
from borderlens.ui.pages.sessions.plan.draft import lacking
from borderlens.ui.pages.sessions.plan.partners import Partners
from borderlens.ui.pages.sessions.plan.places import PlaceFields
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.person_form import Agencies
from borderlens.ui.widgets.scroll import Lines
from borderlens.ui.widgets.segmented import Segmented
from borderlens.words import LANGUAGES

TITLE_LIMIT = 120
KEPT = ("names", "codes")


class PlaceView(Lines):
    """What is written goes to the desk at once; what is missing is said at its field by ``complete``."""

    def __init__(self, desk: PlanDesk, agencies: Agencies) -> None:
        super().__init__()
        self._desk = desk
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._make_place(), 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._make_people(agencies), 1, Qt.AlignmentFlag.AlignTop)
        follow(self)

    def _make_place(self) -> Card:
        self._place = Card(style="title", margins=(20, 16, 20, 16), spacing=12)
        self.title = Field(limit=TITLE_LIMIT)
        self.title.changed.connect(lambda text: self._desk.change(title=text))
        self._place.body.addWidget(self.title)
        self.where = PlaceFields(self._desk)
        self._place.body.addWidget(self.where)
        self._dates = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._dates.setSpacing(16)
        self.first, self.last = Field(placeholder="2026-11-24", limit=10), Field(placeholder="2026-11-26", limit=10)
        self.first.changed.connect(lambda text: self._desk.change(starts_on=text))
        self.last.changed.connect(lambda text: self._desk.change(ends_on=text))
        self._dates.addWidget(self.first, 1)
        self._dates.addWidget(self.last, 1)
        self._place.body.addLayout(self._dates)
        return self._place

    def _make_people(self, agencies: Agencies) -> Card:
        self._people = Card(style="title", margins=(20, 16, 20, 16), spacing=12)
        self.partners = Partners(agencies)
        self.partners.changed.connect(lambda keys: self._desk.change(partners=keys))
        self._people.body.addWidget(self.partners)
        self._languages_name = Label(strong=True)
        ground = QWidget()
        flow = FlowLayout(ground, gap=16, row_gap=8)
        self.languages = {key: CheckBox(name) for key, name in LANGUAGES.items()}
        for box in self.languages.values():
            box.clicked.connect(self._spoken)
            flow.addWidget(box)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._languages_name)
        column.addWidget(ground)
        self._people.body.addLayout(column)
        self.reports = ChoiceField()
        self.reports.changed.connect(self._report_in)
        self._people.body.addWidget(self.reports)
        self._kept_name = Label(strong=True)
        self.kept = Segmented([(key, key) for key in KEPT], KEPT[0])
        self.kept.changed.connect(lambda value: self._keep_names(value == KEPT[0]))
        self._kept_text = Label(style="caption", tone="text_2")
        names_column = QVBoxLayout()
        names_column.setSpacing(6)
        names_column.addWidget(self._kept_name)
        row = QHBoxLayout()
        row.addWidget(self.kept)
        row.addStretch(1)
        names_column.addLayout(row)
        names_column.addWidget(self._kept_text)
        self._people.body.addLayout(names_column)
        return self._people

    def begin(self) -> None:
        self.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_draft(self, anew: bool = True) -> None:
        """The words; with ``anew`` the values, too, which somebody who writes would else lose the cursor of."""
        if self._desk.draft is None:
            return
        plan = self._desk.plan
        self._place.set_title(say("session_plan.place.title"))
        self.title.say(say("session_plan.place.name"), say("session_plan.place.name_hint"))
        self.first.say(say("session_plan.place.first"), say("session_plan.place.day_hint"))
        self.last.say(say("session_plan.place.last"), say("session_plan.place.last_hint"))
        self._people.set_title(say("session_plan.people.title"))
        self._languages_name.setText(say("session_plan.people.languages"))
        self.reports.say(say("session_plan.people.reports"))
        self._kept_name.setText(say("session_plan.people.kept"))
        self.kept.say([say(f"session_plan.people.kept.{key}") for key in KEPT], say("session_plan.people.kept"))
        self.where.show_plan(anew=anew)
        self.partners.show_partners(plan.partners)
        if anew:
            self.title.set_text(plan.title)
            self.first.set_text(plan.starts_on)
            self.last.set_text(plan.ends_on)
        self.kept.set_value(KEPT[0] if plan.names else KEPT[1])
        self._show_languages()

    def complete(self) -> bool:
        """Whether the step may be left; what is missing stands at its field, the first of it in focus."""
        missing = lacking(self._desk.plan)
        self.title.set_error(say("session_plan.lacks.title") if missing.title else "")
        self.first.set_error(say("session_plan.lacks.day") if missing.starts_on else "")
        last = "day" if missing.ends_on else "order" if missing.order else ""
        self.last.set_error(say(f"session_plan.lacks.{last}") if last else "")
        field = next((one for one in (self.title, self.first, self.last) if one.error), None)
        if field is not None:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is None

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        narrow = theme().icons_only
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._dates.setDirection(way.TopToBottom if theme().factor > 1.5 else way.LeftToRight)

    def _show_languages(self) -> None:
        plan = self._desk.plan
        for key, box in self.languages.items():
            box.setChecked(key in plan.languages)
        self.reports.set_choices([(key, names.language(key)) for key in plan.languages], plan.languages[0])
        self.reports.setVisible(len(plan.languages) > 1)
        self._kept_text.setText(say(f"session_plan.people.kept.{self.kept.value()}_text"))

    def _spoken(self) -> None:
        """A language was ticked; the last one stays, and the first chosen stays the first."""
        ticked = [key for key, box in self.languages.items() if box.isChecked()]
        before = self._desk.plan.languages
        kept = [key for key in before if key in ticked]
        chosen = (*kept, *(key for key in ticked if key not in kept)) or before
        self._desk.change(languages=tuple(chosen))
        self._show_languages()

    def _report_in(self, language: str) -> None:
        others = (key for key in self._desk.plan.languages if key != language)
        self._desk.change(languages=(language, *others))

    def _keep_names(self, on: bool) -> None:
        self._desk.change(names=on)
        self._show_languages()

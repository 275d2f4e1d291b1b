"""Who is working: name or code, role, country, agency. The same form at the first start and in the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.say import follow as follow_words
from borderlens.ui.say import say
from borderlens.ui.settings import Person
from borderlens.ui.theme import follow, set_property, theme
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.segmented import Segmented

ROLES = ("officer", "trainee", "trainer")
COUNTRIES = ("CN", "VN", "LA")
_HOME = {"vi": "VN", "zh-Hans": "CN", "lo": "LA"}  # the country put forward for a language; English puts none

Agencies = Callable[[str], Sequence[tuple[str, str]]]


class PersonForm(QWidget):
    """``agencies(country)`` gives (key, name) pairs; with none the agency is written freely."""

    submitted = Signal()

    def __init__(self, agencies: Agencies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agencies = agencies
        self._id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.name = Field(limit=120)
        self.name.edit.returnPressed.connect(self.submitted)
        self.role = _Titled(Segmented([(key, key) for key in ROLES], "officer", tall=True))
        self.country = _Titled(Segmented([(key, key) for key in COUNTRIES], tall=True))
        self.country.choice.changed.connect(self._country_changed)
        self.agency_text = Field(limit=120)
        self.agency_text.edit.returnPressed.connect(self.submitted)
        self.agency = ChoiceField()
        for field in (self.name.edit, self.agency.combo, self.agency_text.edit):
            set_property(field, "tall", "true")  # as high as the choices beside them
        self._rows: list[QBoxLayout] = []
        for left, right, shares in ((self.name, self.role, (5, 3)), (self.country, self.agency, (3, 5))):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(16)
            row.addWidget(left, shares[0], Qt.AlignmentFlag.AlignTop)
            row.addWidget(right, shares[1], Qt.AlignmentFlag.AlignTop)
            self._rows.append(row)
            column.addLayout(row)
        self._rows[1].addWidget(self.agency_text, 5, Qt.AlignmentFlag.AlignTop)
        follow(self)
        follow_words(self)
        self._show_agencies("")

    def show_person(self, person: Person) -> None:
        self._id = person.id
        self.name.set_text(person.name)
        self.role.choice.set_value(person.role)
        self.country.choice.set_value(person.country)
        self._show_agencies(person.agency)

    def suggest_country(self, language: str) -> None:
        """Put forward the country of a language, unless one was chosen."""
        if not self.country.choice.value() and language in _HOME:
            self.country.choice.set_value(_HOME[language])
            self._show_agencies("")

    def person(self) -> Person | None:
        """What was written; None when something is missing, which is then said at its field."""
        name, country = self.name.text(), self.country.choice.value()
        self.name.set_error("" if name else say("first_start.name_missing"))
        self.country.set_error("" if country else say("first_start.country_missing"))
        if not name:
            self.name.edit.setFocus()
        elif not country:
            self.country.choice.segment("CN").setFocus()
        if not (name and country):
            return None
        agency = self.agency.value() if self._listed() else self.agency_text.text()
        return Person(self._id, name, self.role.choice.value(), country, agency)

    def restyle(self) -> None:
        narrow = theme().icons_only
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(way)

    def retranslate(self) -> None:
        self.name.say(say("first_start.name"), say("first_start.name_hint"))
        self.role.say(say("first_start.role"), [say(f"first_start.role.{key}") for key in ROLES])
        self.country.say(say("first_start.country"), [say(f"first_start.country.{key}") for key in COUNTRIES])
        self.agency.say(say("first_start.agency"))
        self.agency_text.say(say("first_start.agency"), say("first_start.agency_hint"))
        self._show_agencies(self.agency.value())

    def _country_changed(self) -> None:
        self.country.set_error("")
        self._show_agencies("")

    def _listed(self) -> bool:
        return not self.agency.isHidden()

    def _show_agencies(self, chosen: str) -> None:
        country = self.country.choice.value()
        known = list(self._agencies(country)) if country else []
        self.agency.setVisible(bool(known))
        self.agency_text.setVisible(not known)
        if known:
            self.agency.set_choices(known, chosen)
        elif chosen:
            self.agency_text.set_text(chosen)


class _Titled(QWidget):
    """A segmented choice under its name, with one line for what is missing."""

    def __init__(self, choice: Segmented, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._name = Label(strong=True)
        self._error = Label(style="caption", tone="fault")
        self._error.hide()
        column.addWidget(self._name)
        column.addWidget(choice)
        column.addWidget(self._error)

    def say(self, name: str, words: Sequence[str]) -> None:
        self._name.setText(name)
        self.choice.say(words, name)

    def set_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.choice.setAccessibleDescription(text)

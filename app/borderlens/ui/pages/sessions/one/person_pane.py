"""One person of a session, added or changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from uuid6 import uuid7

from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country, Person, Role
from borderlens.ui.agencies import agencies_of
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.rows import Member
from borderlens.ui.pages.sessions.tables import provinces, ranks
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.field import ChoiceField, Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines
from borderlens.ui.widgets.segmented import Segmented
from borderlens.words import LANGUAGES

NAME_LIMIT, CODE_LIMIT = 500, 24


class PersonSheet(Lines):
    """``saved`` when the person is in the session."""

    saved = Signal()

    def __init__(self, desk: SessionsDesk, member: Member | None) -> None:
        super().__init__()
        self._desk, self._member = desk, member
        whole = desk.whole
        assert whole is not None
        self._plan = whole.row.session.plan
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        self.name = Field(say("sessions.people.head.name"), say("sessions.person.name_hint"), limit=NAME_LIMIT)
        self.code = Field(say("sessions.people.head.code"), say("sessions.person.code_hint"), limit=CODE_LIMIT)
        if not self._plan.names:
            self.name.hide()
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.name, 3)
        first.addWidget(self.code, 2)
        column.addLayout(first)
        column.addWidget(Label(say("sessions.people.head.country"), strong=True))
        row = QHBoxLayout()
        self.country = Segmented(
            [(key, names.country(key)) for key in names.COUNTRIES], name=say("sessions.people.head.country")
        )
        self.country.changed.connect(self._country_changed)
        row.addWidget(self.country)
        row.addStretch(1)
        column.addLayout(row)
        self.agency = ChoiceField(say("sessions.people.head.agency"))
        column.addWidget(self.agency)
        second = QHBoxLayout()
        second.setSpacing(16)
        self.province = ChoiceField(say("sessions.people.head.province"))
        self.rank = ChoiceField(say("sessions.person.rank"))
        self.language = ChoiceField(say("sessions.people.head.language"), choices=tuple(LANGUAGES.items()))
        for choice in (self.province, self.rank, self.language):
            choice.combo.setMinimumContentsLength(6)
            choice.combo.setSizeAdjustPolicy(choice.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            second.addWidget(choice, 1)
        column.addLayout(second)
        self.mistake = Note("fault")
        self.mistake.hide()
        column.addWidget(self.mistake)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.save = Button(say("sessions.person.save"), "primary")
        self.save.clicked.connect(self.keep)
        foot.addWidget(self.save)
        column.addLayout(foot)
        for field in (self.name, self.code):
            field.edit.returnPressed.connect(self.keep)
        self._fill(member.person if member else None)

    def keep(self) -> None:
        """Enrol what was written; a mistake stands below it and nothing is lost."""
        person = self._person()
        if person is None or self.save.working:
            return
        self.save.set_working(True)
        session = self._desk.session

        def done(_: object) -> None:
            self.saved.emit()

        self._desk.act(lambda sessions, store: sessions.enrol(session, [person]), done, self._refused)

    def _person(self) -> Person | None:
        country, name, code = self.country.value(), self.name.text(), self.code.text()
        nameless = self._plan.names and not name
        self.name.set_error(say("sessions.person.name_missing") if nameless else "")
        self.mistake.say("" if country else say("first_start.country_missing"))
        self.mistake.setVisible(not country)
        if nameless or not country:
            return None
        before = self._member.person if self._member else None
        person = before or Person(str(uuid7()), "", Country(country), "", "en", Role.TRAINEE)
        return replace(
            person,
            name=name or code,
            code=code,
            country=Country(country),
            agency=self.agency.value(),
            province=self.province.value(),
            rank=self.rank.value(),
            language=self.language.value() or self._plan.languages[0],
        )

    def _refused(self, error: Exception) -> None:
        self.save.set_working(False)
        if not isinstance(error, Mistake):
            self._desk.context.errors.show(error)
            return
        self.mistake.say(speaker().mistake(error))
        self.mistake.show()

    def _fill(self, person: Person | None) -> None:
        if person is not None:
            self.name.set_text(person.name)
            self.code.set_text(person.code)
            self.country.set_value(person.country.value)
        self._choices(
            person.agency if person else "",
            person.province if person else "",
            person.rank if person else "",
            person.language if person else self._plan.languages[0],
        )

    def _country_changed(self) -> None:
        self.mistake.hide()
        self._choices("", "", self.rank.value(), self.language.value())

    def _choices(self, agency: str, province: str, rank: str, language: str) -> None:
        """Agencies and provinces of the chosen country; what a roster wrote freely stays to be chosen."""
        country, context = self.country.value(), self._desk.context
        none = ("", say("session_plan.place.none"))
        agencies = list(agencies_of(context)(country)) if country else []
        places = list(provinces(context, country)) if country else []
        self.agency.set_choices([none, *_with(agencies, agency)], agency)
        self.province.set_choices([none, *_with(places, province)], province)
        self.rank.set_choices([none, *_with(list(ranks()), rank)], rank)
        self.language.combo.setCurrentIndex(self.language.combo.findData(language))


def _with(choices: list[tuple[str, str]], value: str) -> list[tuple[str, str]]:
    return choices if not value or value in dict(choices) else [*choices, (value, value)]

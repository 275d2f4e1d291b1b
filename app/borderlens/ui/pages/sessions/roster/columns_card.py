"""Which column of the table is what, the letters of the file, and the country of rows that name none."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from borderlens.exchange.roster import ENCODINGS, Field
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.roster.work import RosterWork
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import ChoiceField

NONE = "-"
_ACROSS = 5
_WORKBOOKS = (".xlsx", ".xlsm")


class ColumnsCard(Card):
    """What is chosen goes to the work at once."""

    def __init__(self, work: RosterWork) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self._work = work
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self.fields = {field: ChoiceField() for field in Field}
        self.encoding, self.country = ChoiceField(), ChoiceField()
        for field, choice in self.fields.items():
            choice.changed.connect(lambda at, one=field: work.name(one, None if at == NONE else int(at)))
        self.encoding.changed.connect(self._decoded)
        self.country.changed.connect(lambda key: work.choose_country("" if key == NONE else key))
        for choice in (*self.fields.values(), self.country, self.encoding):
            choice.combo.setMinimumContentsLength(5)
            choice.combo.setSizeAdjustPolicy(choice.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.addLayout(self._grid)
        follow(self)

    def show_work(self, *, named: bool) -> None:
        """Words and choices as they are now."""
        work = self._work
        self.set_title(say("sessions.roster.columns"))
        headers = work.sheet.header if work.sheet else ()
        none = (NONE, say("sessions.roster.column.none"))
        for field, choice in self.fields.items():
            choice.say(say(f"joint.roster.field.{field.value}"))
            at = work.columns.get(field)
            columns = [(str(place), header or str(place + 1)) for place, header in enumerate(headers)]
            choice.set_choices([none, *columns], NONE if at is None else str(at))
            choice.setVisible(bool(headers) and (named or field is not Field.NAME))
        self.country.say(say("sessions.roster.country"))
        countries = [(key, names.country(key)) for key in names.COUNTRIES]
        left_out = (NONE, say("sessions.roster.country.none"))
        self.country.set_choices([left_out, *countries], work.country or NONE)
        self.country.setVisible(bool(headers))
        self.encoding.say(say("sessions.roster.encoding"))
        known = [(key, key.upper()) for key in ENCODINGS if key != "gbk"]
        self.encoding.set_choices([(NONE, say("sessions.roster.encoding.auto")), *known], work.encoding or NONE)
        self.encoding.setVisible(work.file is not None and work.file.suffix.lower() not in _WORKBOOKS)

    def restyle(self) -> None:
        super().restyle()
        if not hasattr(self, "fields"):
            return
        across = 3 if theme().factor > 1.5 else _ACROSS
        for place, choice in enumerate((*self.fields.values(), self.country, self.encoding)):
            self._grid.addWidget(choice, place // across, place % across)

    def _decoded(self, key: str) -> None:
        if self._work.file is not None:
            self._work.read(self._work.file, "" if key == NONE else key)

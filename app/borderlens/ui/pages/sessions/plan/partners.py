"""Partner agencies: chosen by country, each named as its own country names it, and taken away by a press."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.ui.agencies import agency_name
from borderlens.ui.pages.sessions import names
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.person_form import Agencies
from borderlens.ui.widgets.segmented import Segmented


class Partners(QWidget):
    """``changed(keys)`` in the order in which they were chosen."""

    changed = Signal(tuple)

    def __init__(self, agencies: Agencies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agencies = agencies
        self.keys: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._name = Label(strong=True)
        column.addWidget(self._name)
        row = QHBoxLayout()
        self.country = Segmented([(key, key) for key in names.COUNTRIES], names.COUNTRIES[0])
        self.country.changed.connect(lambda _: self._fill())
        row.addWidget(self.country)
        row.addStretch(1)
        column.addLayout(row)
        self.choice = ChoiceField()
        self.choice.changed.connect(self._add)
        column.addWidget(self.choice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self.gone: dict[str, Button] = {}

    def show_partners(self, keys: tuple[str, ...]) -> None:
        """Put words and list anew."""
        self.keys = keys
        self._name.setText(say("session_plan.people.partners"))
        self.country.say([names.country(key) for key in names.COUNTRIES], say("session_plan.people.partners"))
        self._fill()
        while self._rows.count():
            gone = self._rows.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.gone = {}
        for key in keys:
            self._rows.addWidget(self._line(key))

    def _line(self, key: str) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        country, name = self._of(key)
        row.addWidget(Label(f"{name} · {country}"), 1)
        button = self.gone[key] = Button(icon="close", kind="quiet", size="compact")
        button.setAccessibleName(say("session_plan.people.partner_away", name=name))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._away, key))
        row.addWidget(button)
        return ground

    def _of(self, key: str) -> tuple[str, str]:
        """Country and name of an agency; a key that the table does not know stands for itself."""
        for country in names.COUNTRIES:
            name = agency_name(self._agencies, country, key)
            if name != key:
                return names.country(country), name
        return "", key

    def _fill(self) -> None:
        left = [row for row in self._agencies(self.country.value()) if row[0] not in self.keys]
        self.choice.set_choices([("", say("session_plan.people.partner_add")), *left])
        self.choice.combo.setCurrentIndex(0)
        self.choice.combo.setAccessibleName(say("session_plan.people.partner_add"))

    def _add(self, key: str) -> None:
        if key:
            self._tell((*self.keys, key))

    def _away(self, key: str) -> None:
        self._tell(tuple(one for one in self.keys if one != key))
        self.choice.combo.setFocus()

    def _tell(self, keys: tuple[str, ...]) -> None:
        self.show_partners(keys)
        self.changed.emit(keys)

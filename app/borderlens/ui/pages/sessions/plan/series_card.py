"""One series of forms: taken or not, and which of its letters are sat on which occasion."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.forms.shelf import Series
from borderlens.ui.pages.forms.names import blueprint_name
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.plan.form_facts import FormFacts
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note


class SeriesCard(Card):
    """``chosen(phase, ids)``: these letters of it on that occasion; an empty phase stands for all three."""

    chosen = Signal(str, object)

    def __init__(self, series: Series) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=6)
        self.series = series
        self._ids = {kept.record.name: kept.record.id for kept in series.forms}
        row = QHBoxLayout()
        row.setSpacing(12)
        self.box = CheckBox()
        self.box.clicked.connect(self._taken)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name, self._facts = Label(strong=True), Label(style="caption", tone="text_2")
        self._name.setBuddy(self.box)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._occasions = QWidget()
        grid = QGridLayout(self._occasions)
        grid.setContentsMargins(34, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(len(self._ids) + 1, 1)
        self._phases: dict[str, Label] = {}
        self.letters: dict[tuple[str, str], CheckBox] = {}
        for at, phase in enumerate(names.phases()):
            self._phases[phase] = Label(wrap=False)
            grid.addWidget(self._phases[phase], at, 0)
            for column, letter in enumerate(self._ids, 1):
                box = self.letters[phase, letter] = CheckBox(letter)
                box.clicked.connect(partial(self._lettered, phase))
                grid.addWidget(box, at, column)
        self.body.addWidget(self._occasions)
        self.note, self.mistake = Note("attention"), Note("fault")
        self.body.addWidget(self.note)
        self.body.addWidget(self.mistake)

    def show_choice(self, forms: Mapping[str, tuple[str, ...]], facts: Mapping[str, FormFacts], locked: bool) -> None:
        record = self.series.forms[0].record
        name = blueprint_name(self.series.blueprint)
        self._name.setText(name)
        self._facts.setText(
            " · ".join(
                (
                    say("forms_room.made.letters", letters=" ".join(self._ids)),
                    say("forms_room.items", count=len(record.items)),
                    say("forms_room.minutes", count=record.minutes),
                    say("session_plan.forms.common", count=len(record.common)),
                    say("forms.paced" if record.paced else "forms.free"),
                    self.series.made_on.isoformat(),
                )
            )
        )
        taken = any(id in ids for ids in forms.values() for id in self._ids.values())
        self.box.setChecked(taken)
        self.box.setEnabled(not locked)
        self.box.setAccessibleName(say("session_plan.forms.take", name=name))
        self._occasions.setVisible(taken)
        for phase, label in self._phases.items():
            label.setText(names.phase(phase))
        for (phase, letter), box in self.letters.items():
            box.setChecked(self._ids[letter] in forms.get(phase, ()))
            box.setEnabled(not locked)
            box.setAccessibleName(f"{names.phase(phase)}: {say('forms_room.letter', form=letter)}")
        self._warn(forms, facts, taken)

    def _warn(self, forms: Mapping[str, tuple[str, ...]], facts: Mapping[str, FormFacts], taken: bool) -> None:
        used = [sum(id in forms.get(phase, ()) for id in self._ids.values()) for phase in names.phases()]
        occasions = sum(bool(count) for count in used)
        again = taken and occasions > len({id for ids in forms.values() for id in ids} & set(self._ids.values()))
        self.note.say(say("session_plan.forms.again", occasions=occasions))
        self.note.setVisible(again)
        why = next((facts[id].why for id in self._ids.values() if id in facts and facts[id].why), None)
        self.mistake.say(speaker().mistake(why) if why else "")
        self.mistake.setVisible(why is not None and taken)

    def _taken(self, on: bool) -> None:
        self.chosen.emit("", tuple(self._ids.values()) if on else ())

    def _lettered(self, phase: str) -> None:
        ids = tuple(self._ids[letter] for (at, letter), box in self.letters.items() if at == phase and box.isChecked())
        self.chosen.emit(phase, ids)

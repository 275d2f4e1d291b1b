"""Answer sheets typed in twice: the second time without seeing the first, differences settled, then kept as sittings.

What is being typed is kept in a file of its own (``sheets_bytes``), so that a power cut costs next to nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from borderlens.domain.attempts import Attempt, Mode
from borderlens.domain.events import Json, canonical
from borderlens.domain.form_errors import AlreadySat, NotSettled
from borderlens.services.attempts import Attempts
from borderlens.services.forms.codec import read, write
from borderlens.services.forms.keeping import PLACE
from borderlens.services.forms.paper import on_paper, read_typed
from borderlens.services.forms.sealed import SealedForm
from borderlens.services.forms.sitting import begin
from borderlens.store.protocol import Store

PASSES = (0, 1)
Cell = tuple[str, int]
"""A person's id and a place in the form, from 0."""


@dataclass(frozen=True, slots=True)
class _Kept:
    mode: Mode
    people: tuple[str, ...]
    passes: tuple[Mapping[str, Mapping[str, str]], ...]
    settled: Mapping[str, Mapping[str, str]]


@dataclass(slots=True)
class TypedSheets:
    """The sheets of one form. ``passes[0]`` and ``passes[1]`` hold what was typed, ``settled`` what was decided on."""

    form: SealedForm
    mode: Mode = Mode.PRE
    people: list[str] = field(default_factory=list)
    passes: tuple[dict[Cell, str], dict[Cell, str]] = field(default_factory=lambda: ({}, {}))
    settled: dict[Cell, str] = field(default_factory=dict)

    @property
    def places(self) -> tuple[int, ...]:
        """Places of the items that paper can ask."""
        return tuple(at for at, entry in enumerate(self.form.items) if on_paper(entry.item))

    @property
    def cells(self) -> list[Cell]:
        """Every cell, person by person."""
        return [(person, place) for person in self.people for place in self.places]

    def add(self, person: str) -> None:
        """One more sheet; a person who has one keeps it."""
        if person not in self.people:
            self.people.append(person)

    def remove(self, person: str) -> None:
        """Take a sheet away with all that was typed of it."""
        self.people.remove(person)
        for typed in (*self.passes, self.settled):
            for cell in [cell for cell in typed if cell[0] == person]:
                del typed[cell]

    def put(self, number: int, cell: Cell, typed: str) -> None:
        """Take what was typed in pass ``number``; what was decided on this cell is open again.

        Raises:
            NotAnAnswer: it is no answer to the item; the cell stays as it was.
        """
        self._read(cell, typed)
        self.passes[number][cell] = typed.strip()
        self.settled.pop(cell, None)

    def missing(self, number: int) -> list[Cell]:
        """Cells not typed yet in that pass; an empty one that was gone through is typed."""
        return [cell for cell in self.cells if cell not in self.passes[number]]

    def differences(self) -> list[Cell]:
        """Cells whose two answers differ, decided on or not. Spelling does not count: ``A C`` is ``ca``."""
        first, second = self.passes
        both = [cell for cell in self.cells if cell in first and cell in second]
        return [c for c in both if canonical(self._read(c, first[c])) != canonical(self._read(c, second[c]))]

    def open(self) -> list[Cell]:
        """Differences that nobody has decided on."""
        return [cell for cell in self.differences() if cell not in self.settled]

    def settle(self, cell: Cell, typed: str) -> None:
        """Decide on a difference after a look at the sheet. Raises ``NotAnAnswer``."""
        self._read(cell, typed)
        self.settled[cell] = typed.strip()

    @property
    def is_whole(self) -> bool:
        """Everything typed twice and no difference open."""
        return bool(self.people) and not any(self.missing(number) for number in PASSES) and not self.open()

    def answers(self, person: str) -> dict[int, Json]:
        """The person's responses by place, without those left empty. Only where ``is_whole``."""
        found: dict[int, Json] = {}
        for place in self.places:
            cell = (person, place)
            response = self._read(cell, self.settled.get(cell, self.passes[0][cell]))
            if response is not None:
                found[place] = response
        return found

    def _read(self, cell: Cell, typed: str) -> Json:
        return read_typed(self.form.items[cell[1]].item, typed, cell[1])


def keep_answers(store: Store, sheets: TypedSheets, *, session: str | None = None, language: str = "en") -> list[str]:
    """Keep the sheets as closed sittings marked as paper, all of them or none; the ids of the sittings.

    Raises:
        NotSettled: a cell was not typed twice, or a difference is open.
        AlreadySat: somebody has a sitting of this form in this mode.
    """
    if not sheets.is_whole:
        missing = sum(len(sheets.missing(number)) for number in PASSES)
        raise NotSettled(missing=missing, open=len(sheets.open()))
    service = Attempts(store)
    kept = []
    with store.transaction():
        before = {row.person for row in service.attempts() if (row.form, row.mode) == (sheets.form.id, sheets.mode)}
        if known := [person for person in sheets.people if person in before]:
            names = {person.id: person.name for person in store.people.all()}
            raise AlreadySat(people=", ".join(names.get(id, id) for id in known), count=len(known))
        for person in sheets.people:
            kept.append(_keep_one(store, sheets, person, session, language).id)
    return kept


def _keep_one(store: Store, sheets: TypedSheets, person: str, session: str | None, language: str) -> Attempt:
    form, service = sheets.form, Attempts(store)
    sitting = begin(store, form, person, sheets.mode, session=session, language=language, paper=True)
    for place, response in sheets.answers(person).items():
        service.give_answer(sitting.id, form.items[place].item, response, 0)
    return service.close_attempt(sitting.id)


def sheets_file(form: str, data: Path) -> Path:
    """Where the sheets of a form lie while they are being typed."""
    return data / PLACE / f"{form}.sheets"


def sheets_bytes(sheets: TypedSheets) -> bytes:
    """What was typed so far, for ``sheets_file``."""
    typed = [_by_person(cells) for cells in (*sheets.passes, sheets.settled)]
    kept = _Kept(sheets.mode, tuple(sheets.people), (typed[0], typed[1]), typed[2])
    return canonical(write(kept))


def read_sheets(form: SealedForm, data: Path) -> TypedSheets:
    """The sheets that were being typed; empty ones where there are none, or they cannot be read."""
    try:
        kept = read(_Kept, json.loads(sheets_file(form.id, data).read_bytes()))
        first, second = (_by_cell(cells) for cells in kept.passes)
        return TypedSheets(form, kept.mode, list(kept.people), (first, second), _by_cell(kept.settled))
    except (OSError, ValueError, RecursionError):
        return TypedSheets(form)


def _by_person(cells: Mapping[Cell, str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for (person, place), typed in cells.items():
        found.setdefault(person, {})[str(place)] = typed
    return found


def _by_cell(typed: Mapping[str, Mapping[str, str]]) -> dict[Cell, str]:
    return {(person, int(place)): words for person, row in typed.items() for place, words in row.items()}

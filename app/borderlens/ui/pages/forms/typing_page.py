"""Answer sheets typed in: people, first typing, second typing without seeing the first, differences, kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import Mistake
from borderlens.domain.people import Country, Person, Role
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.typed_sheets import TypedSheets, keep_answers, read_sheets, sheets_bytes, sheets_file
from borderlens.services.people import People
from borderlens.store.protocol import Store
from borderlens.ui.context import Context
from borderlens.ui.pages.forms.typing_grid import SheetModel, SheetTable
from borderlens.ui.pages.forms.typing_people import TypingPeople
from borderlens.ui.pages.forms.typing_settle import SettleView
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Scroll
from borderlens.ui.widgets.stepper import Stepper
from borderlens.whole_file import write_whole

STAGES = ("people", "first", "second", "settle", "kept")
PEOPLE, FIRST, SECOND, SETTLE, KEPT = range(len(STAGES))
SAVE_AFTER_MS = 400


class TypingView(QWidget):
    """``left`` when the trainer goes back to the forms; what was typed stays."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sheets: TypedSheets | None = None
        self._people: Sequence[Person] = ()
        self.stage = PEOPLE
        self._why = ""
        self._saving = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        self.stepper = Stepper()
        column.addWidget(self.stepper)
        self._lead = Label(tone="text_2", reading=True)
        column.addWidget(self._lead)
        self.people, self.model, self.settle = TypingPeople(), SheetModel(), SettleView()
        self.table = SheetTable(self.model)
        self._kept = Note("done")
        self.stack = QStackedWidget()
        grounds = (Scroll(self.people), self.table, Scroll(self.settle), self._kept_ground())
        for ground in grounds:
            self.stack.addWidget(ground)
        column.addWidget(self.stack, 1)
        self.wrong = Note("attention")
        self.wrong.hide()
        column.addWidget(self.wrong)
        foot = QHBoxLayout()
        self.back = Button(icon="back")
        self.back.clicked.connect(self.go_back)
        self._count = Label(style="caption", tone="text_2")
        self.next = Button(kind="primary", trailing="next", size="big")
        self.next.clicked.connect(self.go_on)
        foot.addWidget(self.back)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.next)
        column.addLayout(foot)
        self.people.ticked.connect(self._ticked)
        self.people.added.connect(self._added)
        self.people.occasion.connect(self._occasion)
        self.model.refused.connect(self._refuse)
        self.model.typed.connect(self._typed)
        self.table.moved.connect(self._say_next)
        self.settle.settled.connect(self._typed)

    def _kept_ground(self) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._kept)
        column.addStretch(1)
        return ground

    @property
    def title(self) -> str:
        letter = self.sheets.form.open.name if self.sheets else ""
        return say("forms_room.type.title", form=letter)

    @property
    def names(self) -> dict[str, str]:
        return {person.id: person.name for person in self._people}

    def open_form(self, form: ReleasedForm) -> None:
        """Go on with the sheets of the form that were being typed, or begin."""
        self.sheets, self.stage = read_sheets(form.sealed, self._context.paths.data), PEOPLE
        self._refuse("")
        self._look()

    def begin(self) -> None:
        if self.stage == PEOPLE:
            self.people.begin()
        elif self.stage in (FIRST, SECOND):
            self._open_cell()
        elif self.stage == SETTLE and self.settle.rows:
            self.settle.begin()
        else:
            self.next.setFocus()

    def go_on(self) -> None:
        """To the next stage; after the differences the sheets are kept."""
        if not self._may_go_on or self.sheets is None:
            return
        if self.stage == SETTLE:
            self._keep()
        elif self.stage == KEPT:
            self.left.emit()
        else:
            self._to(self.stage + 1)

    def go_back(self) -> None:
        if self.stage in (PEOPLE, KEPT):
            self.leave()
        else:
            self._to(self.stage - 1)

    def leave(self) -> None:
        """Back to the forms; what was typed is written first."""
        if self._saving.isActive():
            self._save()
        self.left.emit()

    def say(self) -> None:
        """Put everything anew."""
        self.people.say()
        self.settle.say()
        if self.sheets is not None:
            self._show()

    # Inside

    def _look(self) -> None:
        def look(store: Store) -> Sequence[Person]:
            return People(store).all()

        self._context.database.run(look, self._take, owner=self)

    def _take(self, people: Sequence[Person]) -> None:
        assert self.sheets is not None
        self._people = people
        known = {person.id for person in people}
        for gone in [id for id in self.sheets.people if id not in known]:  # erased since
            self.sheets.remove(gone)
        self.people.show_people(people, self.sheets.people, self.sheets.mode.value)
        self.say()
        self.begin()

    def _to(self, stage: int) -> None:
        self.stage = stage
        self._refuse("")
        self._show()
        self.begin()

    def _show(self) -> None:
        sheets = self.sheets
        assert sheets is not None
        self.stack.setCurrentIndex({FIRST: 1, SECOND: 1, SETTLE: 2, KEPT: 3}.get(self.stage, 0))
        if self.stage in (FIRST, SECOND):
            self.model.show_pass(sheets, self.stage - FIRST, self.names)
        elif self.stage == SETTLE:
            self.settle.show_sheets(sheets, self.names)
        self.stepper.show_step(
            [say(f"forms_room.type.stage.{stage}") for stage in STAGES[:KEPT]], min(self.stage, SETTLE)
        )
        self._lead.setText(say(f"forms_room.type.lead.{STAGES[self.stage]}"))
        self._kept.say(say("forms_room.type.kept", count=len(sheets.people)))
        self.back.setText(say("forms_room.type.leave" if self.stage in (PEOPLE, KEPT) else "forms_room.type.back"))
        self._say_next()

    def _say_next(self) -> None:
        assert self.sheets is not None
        words = {SETTLE: "forms_room.type.keep", KEPT: "forms_room.type.leave"}.get(self.stage, "forms_room.type.next")
        self.next.setText(say(words))
        self.next.setEnabled(self._may_go_on)
        left = len(self.sheets.missing(self.stage - FIRST)) if self.stage in (FIRST, SECOND) else 0
        if self.stage in (FIRST, SECOND):
            words = say("forms_room.type.left", count=left, all=len(self.sheets.cells))
            self._count.setText(" · ".join(part for part in (self._here, words) if part))
        elif self.stage == SETTLE:
            self._count.setText(say("forms_room.settle.open", count=len(self.sheets.open())))
        else:
            self._count.setText(say("forms_room.type.people", count=len(self.sheets.people)))

    @property
    def _here(self) -> str:
        """Whose sheet and which item one is at: the name may have been scrolled out of sight."""
        index = self.table.currentIndex()
        if not index.isValid() or not index.column():
            return ""
        person, place = self.model.cell(index)
        return say("forms_room.settle.where", name=self.names.get(person, person), place=place + 1)

    @property
    def _may_go_on(self) -> bool:
        sheets = self.sheets
        if sheets is None or not sheets.people:
            return False
        if self.stage in (FIRST, SECOND):
            return not sheets.missing(self.stage - FIRST)
        return self.stage != SETTLE or sheets.is_whole

    def _open_cell(self) -> None:
        """The first cell that was not gone through; the button where all were."""
        assert self.sheets is not None
        missing = self.sheets.missing(self.stage - FIRST)
        if not missing:
            self.next.setFocus()
            return
        person, place = missing[0]
        self.table.begin_at(self.sheets.people.index(person), self.sheets.places.index(place) + 1)

    def _ticked(self, person: str, on: bool) -> None:
        assert self.sheets is not None
        if on:
            self.sheets.add(person)
        elif any(cell[0] == person for cells in self.sheets.passes for cell in cells):
            self._ask_drop(person)
        elif person in self.sheets.people:
            self.sheets.remove(person)
        self._typed()

    def _ask_drop(self, person: str) -> None:
        """Before what was typed of a sheet is lost."""
        box, sheets = self.people.boxes[person], self.sheets
        assert sheets is not None
        box.setChecked(True)

        def drop() -> None:
            sheets.remove(person)
            box.setChecked(False)
            self._typed()

        self._context.ask(
            say("forms_room.type.drop"),
            say("forms_room.type.drop.text", name=self.names.get(person, "")),
            say("forms_room.type.drop.stay"),
            say("forms_room.type.drop.go"),
            drop,
        )

    def _added(self, name: str, country: Country) -> None:
        language = speaker().language

        def work(store: Store) -> Person:
            people = People(store)
            known = next((one for one in people.all() if (one.name, one.country) == (name, country)), None)
            return known or people.add(name, country, "", language, Role.TRAINEE)

        def added(person: Person) -> None:
            assert self.sheets is not None
            self.sheets.add(person.id)
            self._typed()
            self._look()

        self._context.database.run(work, added, owner=self)

    def _occasion(self, mode: str) -> None:
        assert self.sheets is not None
        self.sheets.mode = Mode(mode)
        self._typed()

    def _refuse(self, why: str) -> None:
        self.wrong.say(why)
        self.wrong.setVisible(bool(why))

    def _typed(self) -> None:
        self._say_next()
        self._saving.start()
        if self.stage in (FIRST, SECOND) and self._may_go_on:
            self.next.setFocus()

    def _save(self) -> None:
        if self.sheets is None or self.stage == KEPT:
            return
        self._saving.stop()
        file, content = sheets_file(self.sheets.form.id, self._context.paths.data), sheets_bytes(self.sheets)
        self._context.jobs.run(lambda job: write_whole(file, content), owner=self)

    def _keep(self) -> None:
        sheets, language = self.sheets, speaker().language
        assert sheets is not None
        self.next.set_working(True)
        self._saving.stop()

        def kept(ids: list[str]) -> None:
            self.next.set_working(False)
            sheets_file(sheets.form.id, self._context.paths.data).unlink(missing_ok=True)
            self._to(KEPT)

        def refused(error: Exception) -> None:
            self.next.set_working(False)
            if isinstance(error, Mistake):
                self._refuse(self._context.say.mistake(error))
            else:
                self._context.errors.show(error)

        self._context.database.run(
            lambda store: keep_answers(store, sheets, language=language), kept, refused, owner=self
        )

"""Who was there, day by day: arrows move, space marks present, absent and not noted yet by turns of two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.one.people_model import shortened
from borderlens.ui.pages.sessions.plan.draft import days
from borderlens.ui.pages.sessions.rows import Member
from borderlens.ui.say import say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.table import Table

_Index = QModelIndex | QPersistentModelIndex
ROWS_MEASURED = 30  # for the width of a column: codes and days are as wide in every row
MARKS = {True: "✓", False: "×", None: "·"}
_KEYS = {None: "unknown", True: "present", False: "absent"}


class AttendanceModel(QAbstractTableModel):
    """Rows are people, columns code, name and the days. ``noted`` is for people by id and day."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Member] = []
        self.days: tuple[str, ...] = ()
        self.noted: dict[tuple[str, str], bool] = {}
        self._fixed: tuple[str, ...] = ()

    def show_people(
        self, rows: Sequence[Member], days: Sequence[str], noted: Mapping[str, Mapping[str, bool]], *, named: bool
    ) -> None:
        self.beginResetModel()
        self.rows, self.days = list(rows), tuple(days)
        self._fixed = ("code", "name") if named else ("code",)
        self.noted = {(person, day): there for person, by_day in noted.items() for day, there in by_day.items()}
        self.endResetModel()

    @property
    def first_day(self) -> int:
        return len(self._fixed)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._fixed) + len(self.days) + 1  # the last one takes the room left over

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == self.columnCount() - 1:
            return ""
        if section < self.first_day:
            return say(f"sessions.people.head.{self._fixed[section]}")
        return self.days[section - self.first_day]

    def day(self, column: int) -> str:
        """The day of a column; empty for one that is none."""
        at = column - self.first_day
        return self.days[at] if 0 <= at < len(self.days) else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if index.column() < self.columnCount() - 1 else Qt.ItemFlag.NoItemFlags

    def there(self, row: int, column: int) -> bool | None:
        return self.noted.get((self.rows[row].id, self.day(column)))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        member, column = self.rows[index.row()], index.column()
        if column < self.first_day:
            shown = member.code if self._fixed[column] == "code" else shortened(member.name)
            return shown if role == Qt.ItemDataRole.DisplayRole else None
        if not self.day(column):
            return None
        there = self.there(index.row(), column)
        if role == Qt.ItemDataRole.DisplayRole:
            return MARKS[there]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            role_of = {True: "done", False: "attention", None: "hint"}[there]
            return QColor(theme().colour(role_of))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{member.code} {self.day(column)}: {say(f'sessions.attendance.{_KEYS[there]}')}"
        return None

    def note(self, row: int, column: int, present: bool) -> None:
        self.noted[self.rows[row].id, self.day(column)] = present
        index = self.index(row, column)
        self.dataChanged.emit(index, index)

    def note_all(self, column: int) -> None:
        """Present, for everybody of whom nothing is noted on that day; told to the table once."""
        day = self.day(column)
        self.noted = {(member.id, day): True for member in self.rows} | self.noted
        self.dataChanged.emit(self.index(0, column), self.index(len(self.rows) - 1, column))


class _Grid(Table):
    """``marked(row, column)`` by space, Enter or a press on a day."""

    marked = Signal(int, int)

    def fit(self) -> None:
        """The empty last column takes the room left over, so that the days stand beside the codes."""
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # of the session before
        self._wide = self.model().columnCount() - 1
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.marked.emit(here.row(), here.column())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = self.indexAt(event.position().toPoint())
        if here.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.marked.emit(here.row(), here.column())


class AttendanceView(QWidget):
    """What is marked stands at once and is written behind it."""

    def __init__(self, desk: SessionsDesk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(margins=(16, 10, 16, 10))
        column.addWidget(self._card)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._counts = Label()
        row.addWidget(self._counts, 1)
        self.all_there = Button(icon="done", size="compact")
        self.all_there.clicked.connect(self.mark_all)
        row.addWidget(self.all_there)
        self._card.body.addLayout(row)
        self._hint = Label(style="caption", tone="text_2")
        self._card.body.addWidget(self._hint)
        self.model = AttendanceModel()
        self.table = _Grid(self.model, wide=1)
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        self.table.marked.connect(self.mark)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._name_button())
        self._card.body.addWidget(self.table, 1)

    def show_session(self) -> None:
        whole = self._desk.whole
        if whole is None:
            return
        plan = whole.row.session.plan
        noted = {day for by_day in whole.attendance.values() for day in by_day}
        here = self.table.currentIndex()
        place = (here.row(), here.column()) if here.isValid() else (0, len(("code", "name")) if plan.names else 1)
        self.model.show_people(whole.present, sorted({*days(plan), *noted}), whole.attendance, named=plan.names)
        self.table.setCurrentIndex(self.model.index(*place))
        self.table.setAccessibleName(say("sessions.part.attendance"))
        self._hint.setText(say("sessions.attendance.hint") if whole.present else say("sessions.people.none"))
        self.table.fit()
        self._name_button()
        self._count()

    def mark(self, row: int, column: int) -> None:
        """Present; a second time absent, and so on."""
        if not self.model.day(column):
            return
        present = self.model.there(row, column) is not True
        self.model.note(row, column, present)
        self._count()
        person, day, session = self.model.rows[row].id, self.model.day(column), self._desk.session
        self._desk.act(
            lambda sessions, store: sessions.attend(session, person, day, present), failed=self._failed, again=False
        )

    def mark_all(self) -> None:
        """Everybody of whom nothing is noted is present on the day that is in focus."""
        column, session = self._day_column(), self._desk.session
        day = self.model.day(column)
        people = [member.id for row, member in enumerate(self.model.rows) if self.model.there(row, column) is None]
        self.model.note_all(column)
        self._count()
        self._desk.act(
            lambda sessions, store: sessions.attend_all(session, people, day, True), failed=self._failed, again=False
        )

    def _day_column(self) -> int:
        """The day that is in focus, else the first."""
        here = self.table.currentIndex().column()
        return here if self.model.day(here) else self.model.first_day

    def _name_button(self) -> None:
        day = self.model.day(self._day_column())
        self.all_there.setText(say("sessions.attendance.all", day=day))
        self.all_there.setVisible(bool(day) and bool(self.model.rows))

    def _failed(self, error: Exception) -> None:
        self._desk.context.errors.show(error)
        self._desk.read(self._desk.session)

    def _count(self) -> None:
        model = self.model
        parts = [
            say(
                "sessions.attendance.count",
                day=day,
                present=sum(model.noted.get((member.id, day)) is True for member in model.rows),
                of=len(model.rows),
            )
            for day in model.days
        ]
        self._counts.setText(" · ".join(parts))

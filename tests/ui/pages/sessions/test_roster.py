"""A roster taken in: dropped or chosen, columns named, every row accounted for, nothing written before the press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from tests.ui.pages.sessions.conftest import Hands, Key

from borderlens.domain.sessions import Session
from borderlens.exchange.roster import Field
from borderlens.ui.pages.sessions.roster.view import RosterView

Start = Callable[..., Hands]
Made = Callable[..., Session]
HEAD = "姓名,Mã số,Nước,Agency"
ROWS = (
    HEAD,
    "王小明,GX-100,CN,China Customs",
    "Nguyễn Thị Ánh,,VN,Vietnam Customs",
    "ສົມໄຊ,BK-100,LA,",
    "Nguyễn Thị Ánh,QN-7,VN,Vietnam Customs",
    "=1+1,QN-8,VN,Nowhere office",
    ",QN-9,VN,",
    "X,QN-7,VN,",
    f"{'Ắ' * 500},QN-10,VN,",
)


def table(folder: Path, rows: tuple[str, ...] = ROWS, encoding: str = "utf-8-sig") -> Path:
    file = folder / "roster.csv"
    file.write_bytes("\n".join(rows).encode(encoding))
    return file


def inside(hands: Start, session: Session) -> Hands:
    here = hands()
    here.shell.chosen.session = session.id
    here.go("sessions")
    return here


def chosen(here: Hands, file: Path) -> RosterView:
    here.chosen["roster"] = file
    here.press(here.page.one.people.buttons["roster"])
    assert here.page.shown is here.page.roster
    assert here.page.roster.empty.button.hasFocus()
    here.press(here.page.roster.empty.button)
    return here.page.roster


def drop(widget: QWidget, *files: Path) -> bool:
    """Drag files over a widget and let them go; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    widget.dragEnterEvent(enter)
    if enter.isAccepted():
        widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    return enter.isAccepted()


def test_every_row_is_accounted_for_and_enrolled_by_one_press(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened(1))
    view = chosen(here, table(tmp_path))
    assert view.work.columns == {Field.NAME: 0, Field.CODE: 1, Field.COUNTRY: 2, Field.AGENCY: 3}
    assert view.enrol.text() == "Import 6 people"
    assert view.counts.text() == "6 people will be enrolled · 3 deserve a look · 2 rows are left out"
    assert view.model.rowCount() == 6
    long = next(at for at, row in enumerate(view.model.rows) if row.person.name.startswith("Ắ"))
    name = view.model.index(long, view.model.columns.index("name"))
    assert len(name.data()) == 60
    assert len(name.data(Qt.ItemDataRole.ToolTipRole)) == 500
    here.press(view.sorts.segment("rejected"))
    reasons = [view.model.index(row, 1).data() for row in range(view.model.rowCount())]
    assert view.model.index(0, 0).data() == "7"
    assert "no name" in reasons[0]
    assert "QN-7" in reasons[1]
    here.press(view.sorts.segment("warned"))
    notices = "\n".join(view.model.index(row, view.model.columns.index("why")).data() for row in range(3))
    assert "two people" in notices
    assert "Nowhere office" in notices
    assert "=1+1" in notices
    here.press(view.enrol)
    assert here.page.shown is here.page.one
    assert len(here.page.one.people.model.rows) == 7
    assert "6 people" in here.shell._toast.words.text()
    names = [member.name for member in here.page.one.people.model.rows]
    assert names.count("Nguyễn Thị Ánh") == 2
    assert "=1+1" in names
    assert all(member.code for member in here.page.one.people.model.rows)


def test_leaving_writes_nothing(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened(1))
    view = chosen(here, table(tmp_path))
    assert view.enrol.isEnabled()
    here.key(Key.Key_Escape, view)
    assert here.page.shown is here.page.one
    assert len(here.page.one.people.model.rows) == 1
    here.press(here.page.one.people.buttons["roster"])
    assert view.work.file is None
    assert view.empty.button.isVisible()


def test_columns_and_country_are_named_by_hand(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened())
    here.chosen["roster"] = table(tmp_path, ("Who,Badge", "An,7", "Bo,8"))
    here.press(here.page.one.next.button)
    view = here.page.roster
    here.press(view.empty.button)
    assert view.mistake.isVisible()
    assert not view.enrol.isEnabled()
    here.choose(view.columns.fields[Field.NAME].combo, "0")
    assert not view.mistake.isVisible()
    assert view.counts.text() == "2 rows are left out"
    here.choose(view.columns.country.combo, "LA")
    assert view.enrol.text() == "Import 2 people"
    here.choose(view.columns.fields[Field.CODE].combo, "1")
    assert [row.person.code for row in view.model.rows] == ["7", "8"]
    here.choose(view.columns.fields[Field.CODE].combo, "0")  # a column holds one thing
    assert Field.NAME not in view.work.columns
    assert view.mistake.isVisible()


def test_letters_in_another_encoding_are_named_and_chosen(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened())
    file = table(tmp_path, ("姓名,国家", "王小明,中国"), "gb18030")
    here.chosen["roster"] = file
    here.press(here.page.one.next.button)
    view = here.page.roster
    here.press(view.empty.button)
    assert view.mistake.isVisible()
    assert view.columns.encoding.isVisible()
    here.choose(view.columns.encoding.combo, "gb18030")
    assert not view.mistake.isVisible()
    assert [row.person.name for row in view.model.rows] == ["王小明"]


def test_a_table_is_dropped_and_nothing_else(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened(1))
    file, other = table(tmp_path), tmp_path / "picture.png"
    other.write_bytes(b"x")
    assert not drop(here.page.one.people, other)
    assert not drop(here.page.one.people, file, other)
    assert drop(here.page.one.people, file)
    here.still()
    assert here.page.shown is here.page.roster
    assert here.page.roster.enrol.text() == "Import 6 people"
    second = tmp_path / "two.csv"
    second.write_text("Name,Country\nAn,LA\n", "utf-8")
    assert drop(here.page.roster, second)
    here.still()
    assert here.page.roster.enrol.text() == "Import 1 people"


def test_a_workbook_is_read_without_an_encoding(hands: Start, opened: Made, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in (("Name", "Country"), ("Sengdao", "LA"), ("=HYPERLINK(1)", "VN")):
        book.active.append(row)
    file = tmp_path / "roster.xlsx"
    book.save(file)
    here = inside(hands, opened(1))
    view = chosen(here, file)
    assert not view.columns.encoding.isVisible()
    assert [row.person.name for row in view.model.rows] == ["Sengdao", "=HYPERLINK(1)"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken"])
def test_a_file_that_is_no_table_says_so(hands: Start, opened: Made, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / ("roster.xlsx" if content else "roster.csv")
    file.write_bytes(content)
    view = chosen(inside(hands, opened(1)), file)
    assert view.mistake.isVisible()
    assert not view.enrol.isEnabled()
    assert view.another.isVisible()


def test_the_same_list_again_changes_nobody(hands: Start, opened: Made, tmp_path: Path) -> None:
    here = inside(hands, opened())
    rows = ("Name,Code,Country", "An,LS-1,VN", "Bo,LS-2,VN")
    here.chosen["roster"] = table(tmp_path, rows)
    for _ in range(2):
        here.press(here.page.one.people.buttons["roster"])
        here.press(here.page.roster.empty.button)
        here.press(here.page.roster.enrol)
        assert [member.code for member in here.page.one.people.model.rows] == ["LS-1", "LS-2"]

"""What was sat on this computer: sittings with their denominators, and the export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency, Item, ItemType, Kind, Picture, Role
from borderlens.domain.people import Country
from borderlens.domain.people import Role as Work
from borderlens.paths import find_paths
from borderlens.services.attempts import Attempts
from borderlens.services.people import People
from borderlens.ui.pages.sessions.taken import TakenView
from borderlens.ui.shell import Shell
from borderlens.wiring import open_store
from borderlens.words import LANGUAGES

Start = Callable[..., Shell]
LEFT = Qt.MouseButton.LeftButton
EOL = "\n"


def item(key: str, role: Role, answer: str) -> Item:
    """A question of one picture that accuses when ``ivory`` is chosen."""
    return Item(
        key=key,
        version=1,
        type=ItemType.SINGLE,
        competency=Competency.IDENTIFICATION,
        kind=Kind.IVORY,
        role=role,
        difficulty=0.5,
        facts=("IV-001",),
        pictures=(Picture("one", "0" * 64, 64, 64, drawn=True),),
        options=("ivory", "bone", "cannot_tell"),
        answer=(answer,),
        accuses=frozenset({"ivory"}),
    )


@pytest.fixture
def sat(data_folder: Path) -> None:
    """One person sat a pre-test of three items, answered two, and found one of one protected product."""
    store = open_store(find_paths(data_folder))
    person = People(store).add("LS-014", Country.VN, "vn-customs", "en", Work.TRAINEE)
    attempts = Attempts(store)
    items = [item("a", Role.PROTECTED, "ivory"), item("b", Role.LOOK_ALIKE, "bone"),
             item("c", Role.UNDECIDABLE, "cannot_tell")]  # fmt: skip
    sitting = attempts.open_attempt(person.id, "first-look", "A", Mode.PRE, items, pack_version=1)
    attempts.give_answer(sitting.id, items[0], "ivory", 900)
    attempts.give_answer(sitting.id, items[1], "ivory", 900)
    store.close()


def shown(window: Start, qtbot: QtBot, **settings: object) -> tuple[Shell, TakenView]:
    shell = window(**settings)
    shell.go("sessions")
    qtbot.waitUntil(lambda: not shell.busy)
    page = shell.page("sessions")
    qtbot.mouseClick(page.home.taken, LEFT)
    qtbot.waitUntil(lambda: not shell.busy)
    assert page.taken.isVisible()
    return shell, page.taken


def test_without_sittings_the_page_teaches_and_leads_to_learn(window: Start, qtbot: QtBot) -> None:
    shell, page = shown(window, qtbot)
    assert page.empty.isVisible()
    assert page.empty.button.hasFocus()
    qtbot.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert shell.room == "learn"


@pytest.mark.usefixtures("sat")
def test_every_count_has_its_denominator(window: Start, qtbot: QtBot) -> None:
    _, page = shown(window, qtbot)
    model = page.model
    assert model.rowCount() == 1
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[:3] == ["LS-014", "Pre-test", "First look"]
    assert row[4:] == ["2 of 3", "1 of 2", "1 of 1", "1 of 1", "0 of 1", "open"]
    assert page._count.text() == "Sittings: 1 · people: 1"


@pytest.mark.usefixtures("sat")
def test_a_pack_is_named_in_the_language_and_by_its_id_when_it_is_gone(window: Start, qtbot: QtBot) -> None:
    shell, page = shown(window, qtbot)
    assert page.model.index(0, 2).data() == "First look"
    shell.settings.language = "vi"
    shell.save_settings()
    assert page.model.index(0, 2).data() == "Nhận biết bước đầu"
    page.model.retranslate({})
    assert page.model.index(0, 2).data() == "first-look"


@pytest.mark.usefixtures("sat")
def test_ctrl_c_copies_the_values(window: Start, qtbot: QtBot) -> None:
    _, page = shown(window, qtbot)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QGuiApplication.clipboard().text().split(EOL)
    assert head.startswith("Person\tKind\tPack")
    assert row.startswith("LS-014\tPre-test\tFirst look")


@pytest.mark.usefixtures("sat")
@pytest.mark.parametrize("names", [False, True])
def test_the_export_names_people_only_when_asked(window: Start, qtbot: QtBot, tmp_path: Path, names: bool) -> None:
    shell, page = shown(window, qtbot)
    if names:
        qtbot.mouseClick(page.names, LEFT)
    file = tmp_path / "out.csv"
    page.write_to(file)
    qtbot.waitUntil(lambda: not page.export.working)
    text = file.read_text("utf-8-sig")
    assert ("LS-014" in text) is names
    assert "first-look" in text
    assert "out.csv" in shell._toast.words.text()


@pytest.mark.usefixtures("sat")
def test_an_export_that_cannot_be_written_says_so(window: Start, qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = shown(window, qtbot)
    (tmp_path / "file").write_text("x")
    page.write_to(tmp_path / "file" / "out.csv")
    qtbot.waitUntil(lambda: shell._question.isVisible())
    assert not page.export.working


@pytest.mark.usefixtures("sat")
def test_an_erased_person_is_no_name(window: Start, qtbot: QtBot, data_folder: Path) -> None:
    store = open_store(find_paths(data_folder))
    people = People(store)
    people.erase(people.all()[0].id)
    store.close()
    _, page = shown(window, qtbot)
    assert page.model.index(0, 0).data() == "erased person"


@pytest.mark.usefixtures("sat")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_column_is_out_of_sight_on_a_small_screen(window: Start, qtbot: QtBot, language: str) -> None:
    _, page = shown(window, qtbot, language=language)
    head = page.table.horizontalHeader()
    assert sum(head.sectionSize(column) for column in range(head.count())) <= page.table.viewport().width()

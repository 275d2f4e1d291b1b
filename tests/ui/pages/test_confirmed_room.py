"""Confirmed photographs in Reference: from an empty place to a library that was sent, corrected and received."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from tests.ui.clipping import clipped

from borderlens import paths
from borderlens.domain.products import Group, Label
from borderlens.packs.reference_library import Library
from borderlens.services.pack_exchange import send
from borderlens.services.references import References
from borderlens.ui.dialogs.add_reference import AddReference
from borderlens.ui.dialogs.one_line import OneLine
from borderlens.ui.pages.reference.bar import CONFIRMED, PICTURES
from borderlens.ui.pages.reference.confirmed import ConfirmedRoom
from borderlens.ui.pages.reference.page import ReferencePage
from borderlens.ui.shell import Shell

Start = Callable[..., Shell]
LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
DAY = date(2026, 10, 1)
LABELS = (Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),)


def photo(folder: Path, colour: int) -> Path:
    image = QImage(120, 90, QImage.Format.Format_RGB32)
    image.fill(colour)
    file = folder / f"{colour:x}.png"
    image.save(str(file))
    return file


def library(where: paths.Paths, folder: Path, title: str = "Skins") -> Library:
    """A library of two confirmed photographs."""
    references = References(where)
    made = references.create(title)
    for colour in (0xC08040, 0x208040):
        references.add(made.id, photo(folder, colour), "tiger_skin", "Laboratory", DAY, LABELS, "report 7")
    return references.library(made.id)


def theirs(tmp_path: Path) -> Path:
    """A pack file of somebody else's library."""
    other = replace(paths.find_paths(), data=tmp_path / "other")
    return send(other, library(other, tmp_path, "Theirs").folder, tmp_path, "University museum").file


@pytest.fixture
def room(window: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ConfirmedRoom:
    monkeypatch.setattr("borderlens.ui.pages.reference.page.read_pictures", lambda folder: [])
    shell = window()
    shell.go("reference")
    page = shell.page("reference")
    assert isinstance(page, ReferencePage)
    page.show_tab(CONFIRMED)
    settle(page.confirmed, qtbot)
    page.confirmed.files = replace(page.confirmed.files, photos=lambda _: [photo(tmp_path, 0x8040C0)])
    return page.confirmed


def settle(room: ConfirmedRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not room._context.jobs.busy, timeout=20_000)


def read(room: ConfirmedRoom, qtbot: QtBot) -> None:
    room.read()
    settle(room, qtbot)


def entries(room: ConfirmedRoom) -> list[str]:
    return [entry.label for entry in room.pictures.values()]


def sheet(room: ConfirmedRoom, kind: type) -> AddReference | OneLine:
    found = [one for one in room.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_an_empty_place_says_what_it_is_good_for(room: ConfirmedRoom) -> None:
    assert room.empty.isVisible()
    assert not room.pictures.isVisible()
    assert room.counts == (0, 0)


def test_the_first_photograph_makes_its_library(room: ConfirmedRoom, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.empty.button, LEFT)
    asked = sheet(room, AddReference)
    asked._ask_photos()
    asked.title.set_text("Skins")
    asked.label.combo.setCurrentIndex(asked.label.combo.findData("tiger_skin"))
    asked.by.set_text("Laboratory")
    asked.day.set_text("2026-10-01")
    asked.submit()
    settle(room, qtbot)
    assert entries(room) == ["tiger_skin"]
    assert room.counts == (1, 1)
    kept = References(paths.find_paths()).libraries().loaded[0]
    assert (kept.title, kept.entries[0].confirmed_by, kept.entries[0].confirmed_on) == ("Skins", "Laboratory", DAY)


def test_a_library_lists_its_pictures_by_kind_with_who_and_when(
    room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    library(paths.find_paths(), tmp_path)
    read(room, qtbot)
    assert [row.words for row in room.libraries.rows] == ["Skins\n2 photographs, your own"]
    assert [row.words for row in room.pictures.rows if row.heading] == ["Tiger skin (2)"]
    assert room.detail.confirmed.text() == "confirmed by Laboratory on 2026-10-01"
    assert room.detail.note.text() == "report 7"
    assert room.detail.remove.isVisible()
    assert room.detail.picture.description == "Tiger skin. confirmed by Laboratory on 2026-10-01"
    assert clipped(room) == []


def test_a_correction_asks_for_its_reason(room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path) -> None:
    made = library(paths.find_paths(), tmp_path)
    read(room, qtbot)
    gone = room.pictures.value()
    qtbot.mouseClick(room.detail.remove, LEFT)
    asked = sheet(room, OneLine)
    assert not asked.go.isEnabled()
    qtbot.keyClicks(asked.field.edit, "second opinion")
    asked.submit()
    settle(room, qtbot)
    assert gone not in room.pictures.values()
    kept = References(paths.find_paths()).library(made.id)
    assert [row.reason for row in kept.removed] == ["second opinion"]
    assert "1 removed, each with its reason" in room.detail.rest.text()


def test_a_photograph_that_is_refused_does_not_stop_the_others(
    room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    made = library(paths.find_paths(), tmp_path)
    read(room, qtbot)
    twice = photo(tmp_path, 0xC08040)
    room.ask_photos((twice, photo(tmp_path, 0x111111)))
    asked = sheet(room, AddReference)
    assert (asked.library.value(), asked.label.value()) == (made.id, "tiger_skin")
    asked.by.set_text("Laboratory")
    asked.day.set_text("2026-10-01")
    said: list[str] = []
    object.__setattr__(room._context, "toast", lambda text, *_: said.append(text))
    asked.submit()
    settle(room, qtbot)
    assert len(entries(room)) == 3
    assert said[0].startswith("1 added, 1 not: ")
    assert "already" in said[0]


def test_a_library_is_sent_and_received(room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path) -> None:
    library(paths.find_paths(), tmp_path)
    read(room, qtbot)
    out = tmp_path / "out.blpack"
    room.files = replace(room.files, save=lambda _, proposed: out if proposed == "skins-3.blpack" else None)
    qtbot.mouseClick(room.send, LEFT)
    asked = sheet(room, OneLine)
    assert asked.field.text() == "LS-014"
    asked.submit()
    settle(room, qtbot)
    assert out.is_file()
    room.files = replace(room.files, packs=lambda _: [theirs(tmp_path)])
    qtbot.mouseClick(room.import_, LEFT)
    settle(room, qtbot)
    assert [row.value for row in room.libraries.rows] == ["skins", "theirs"]
    assert room.libraries.value() == "theirs"
    assert "signed by University museum, key known here since " in room.libraries.rows[1].words
    assert not room.detail.remove.isVisible()
    assert "stays as it came" in room.detail.rest.text()


def test_another_version_is_replaced_only_after_a_question(room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path) -> None:
    file = theirs(tmp_path)
    room.receive(file)
    settle(room, qtbot)
    there = paths.find_paths().data / "references" / "theirs"
    (there / "library.toml").write_bytes((there / "library.toml").read_bytes() + b"\n")
    asked: list[Callable[[], None]] = []
    object.__setattr__(room._context, "ask", lambda *words: asked.append(words[4]))
    room.receive(file)
    settle(room, qtbot)
    assert (there / "library.toml").read_bytes().endswith(b"\n\n")
    asked[0]()
    settle(room, qtbot)
    assert not (there / "library.toml").read_bytes().endswith(b"\n\n")


def test_a_broken_library_keeps_its_place_and_says_why(room: ConfirmedRoom, qtbot: QtBot, tmp_path: Path) -> None:
    made = library(paths.find_paths(), tmp_path)
    (made.folder / "entries.toml").write_text("no", encoding="utf-8")
    read(room, qtbot)
    assert room.libraries.rows[0].words.startswith("skins, set aside: ")
    assert "entries.toml" in room.libraries.rows[0].words
    assert not room.send.isEnabled()
    assert not room.detail.isVisible()


def test_d_turns_through_the_three_parts(room: ConfirmedRoom, qtbot: QtBot) -> None:
    page = room.window().page("reference")
    page._turn()
    assert page.tab == PICTURES
    for _ in range(2):
        page._turn()
    assert page.tab == CONFIRMED
    assert not page.bar.search.isVisible()
    settle(room, qtbot)

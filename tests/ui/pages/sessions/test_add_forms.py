"""Forms of a later occasion, added by clicks and keys to a session that is open already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ui.pages.sessions.conftest import Hands, Key
from tests.ui.pages.sessions.made_series import make_series

from borderlens.domain.sessions import Enrolled, Session
from borderlens.paths import find_paths
from borderlens.services.forms import shelf
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.pages.sessions.one.files_view import FilesView
from borderlens.wiring import open_store

Start = Callable[..., Hands]
Made = Callable[..., Session]


@pytest.fixture
def letters(data_folder: Path) -> dict[str, str]:
    """Two forms that were made on this laptop, by letter."""
    make_series(data_folder, protected=2)
    return {kept.record.name: kept.record.id for one in shelf.found(data_folder) for kept in one.forms}


def files(hands: Start, session: Session) -> tuple[Hands, FilesView]:
    here = hands()
    here.shell.chosen.session = session.id
    here.go("sessions")
    here.press(here.page.one.parts.segment("files"))
    return here, here.page.one.files


def entries(here: Hands, session: Session) -> tuple[Enrolled, ...]:
    found: list[tuple[Enrolled, ...]] = []
    here.page.desk.act(lambda sessions, _: sessions.enrolled(session.id), found.append, again=False)
    here.still()
    return found[0]


def test_a_follow_up_is_added_by_keys_and_everybody_gets_the_other_form(
    hands: Start, opened: Made, letters: dict[str, str]
) -> None:
    session = opened(3, forms={"pre": (letters["A"],)})
    here, view = files(hands, session)
    here.key(Key.Key_Space, view.add_forms)
    sheet = here.page.pane.content
    assert sheet.phase.value() == "follow-up"
    assert [sheet.phase.combo.itemData(at) for at in range(sheet.phase.combo.count())] == ["post", "follow-up"]
    assert not sheet.go.isEnabled()
    for letter in "AB":
        here.key(Key.Key_Space, sheet.boxes[letters[letter]])
    here.key(Key.Key_Space, sheet.go)
    assert here.page.pane.isHidden()
    assert "Follow-up test: forms added: 2" in here.shell._toast.words.text()
    assert "Follow-up test: A B" in here.words(view)
    for entry in entries(here, session):  # A was sat before
        assert entry.forms == {"pre": (letters["A"],), "follow-up": (letters["B"],)}
    here.press(view.add_forms)
    here.choose(here.page.pane.content.phase.combo, "post")
    here.press(here.page.pane.content.boxes[letters["B"]])
    here.press(here.page.pane.content.go)
    assert not view.add_forms.isVisible()  # every occasion has its forms
    assert not view.rest.isVisible()


def test_a_form_whose_file_is_gone_is_named_and_nothing_changes(
    hands: Start, opened: Made, letters: dict[str, str], data_folder: Path
) -> None:
    session = opened(1)
    here, view = files(hands, session)
    here.press(view.add_forms)
    sheet = here.page.pane.content
    shelf.file_of(letters["A"], data_folder).unlink()
    here.press(sheet.boxes[letters["A"]])
    here.press(sheet.go)
    assert letters["A"][:6] in here.words(sheet.mistake)
    assert sheet.go.isEnabled()
    assert [dict(entry.forms) for entry in entries(here, session)] == [{}]


def test_who_came_since_gets_a_form_by_a_press(
    hands: Start, opened: Made, letters: dict[str, str], data_folder: Path
) -> None:
    session = opened(2)
    where = find_paths(data_folder)
    with open_store(where) as store:
        sessions = Sessions(store, where)
        first, second = sessions.enrolled(session.id)
        sessions.merge_people(session.id, first.person, second.person)
        sessions.add_forms(session.id, "follow-up", (letters["A"],))
        sessions.unmerge(session.id, first.person)
    here, view = files(hands, session)
    assert "1 more" in view.rest.text()
    here.press(view.rest)
    assert not view.rest.isVisible()
    assert [entry.forms["follow-up"] for entry in entries(here, session)] == [(letters["A"],)] * 2


def test_a_closed_session_takes_no_forms(hands: Start, opened: Made, letters: dict[str, str]) -> None:
    here, view = files(hands, opened(1))
    assert view.add_forms.isVisible()
    here.press(view.close_session)
    here.answer(safe=False)
    assert not view.add_forms.isVisible()

"""The wizard by clicks and keys: from an empty plan to an open session with fixed criteria, over a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.pages.sessions.conftest import Hands, Key
from tests.ui.pages.sessions.made_series import make_series

from borderlens.domain.competence import Criteria
from borderlens.paths import find_paths
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.pages.sessions.plan.draft import STEPS
from borderlens.wiring import open_store

Start = Callable[..., Hands]


@pytest.fixture
def series(data_folder: Path) -> None:
    make_series(data_folder, protected=10, look_alikes=10, undecidable=4, common=8)


def begun(hands: Start) -> Hands:
    here = hands()
    here.go("sessions")
    here.press(here.page.home.empty.button)
    assert here.shell.room == "session_plan"
    here.write(here.plan.place.title.edit, "Hekou")
    return here


def at_criteria(hands: Start) -> Hands:
    here = begun(hands)
    here.press(here.plan.next)
    (card,) = here.plan.forms.cards.values()
    here.press(card.box)
    here.press(here.plan.next)
    assert STEPS[here.plan.step] == "criteria"
    return here


def test_place_and_people_are_not_left_incomplete(hands: Start) -> None:
    here = begun(hands)
    place = here.plan.place
    here.write(place.title.edit, "")
    here.write(place.first.edit, "2026-11-31")
    here.press(here.plan.next)
    assert here.plan.step == 0
    assert place.title.error
    assert place.first.error
    assert place.title.edit.hasFocus()
    here.write(place.title.edit, "Hekou")
    assert not place.title.error
    here.write(place.first.edit, "2026-12-02")
    here.write(place.last.edit, "2026-12-01")
    here.key(Key.Key_Return, here.plan.next)
    assert "before" in place.last.error
    here.write(place.last.edit, "2026-12-03")
    here.press(here.plan.next)
    assert here.plan.step == 1


def test_partners_languages_and_codes_are_kept(hands: Start) -> None:
    here = begun(hands)
    place = here.plan.place
    here.press(place.partners.country.segment("VN"))
    here.choose(place.partners.choice.combo, "vn-customs")
    here.press(place.partners.country.segment("CN"))
    here.choose(place.partners.choice.combo, "cn-customs")
    here.press(place.partners.gone["vn-customs"])
    here.press(place.languages["lo"])
    here.choose(place.reports.combo, "lo")
    here.press(place.kept.segment("codes"))
    here.choose(place.where.province.combo, "vn-quang-ninh")
    plan = here.plan.desk.plan
    assert plan.partners == ("cn-customs",)
    assert plan.languages == ("lo", "en")
    assert not plan.names
    assert plan.province == "vn-quang-ninh"
    here.press(place.languages["lo"])
    here.press(place.languages["en"])
    assert here.plan.desk.plan.languages == ("en",)
    assert place.languages["en"].isChecked()


def test_without_forms_the_way_leads_to_the_forms_room_and_back(hands: Start, data_folder: Path) -> None:
    here = begun(hands)
    here.press(here.plan.next)
    assert here.plan.forms.empty.button.hasFocus()
    here.press(here.plan.forms.empty.button)
    assert here.shell.room == "forms"
    make_series(data_folder, protected=2, look_alikes=1, undecidable=1)
    here.go("session_plan")
    assert here.plan.step == 1
    (card,) = here.plan.forms.cards.values()
    here.press(card.box)
    warned = here.words(here.plan.forms.few)
    assert "2 protected, 1 look-alike and 1 undecidable" in warned
    assert "Fewer than 8" in warned
    assert card.note.isVisible()  # two letters for three occasions


def test_letters_are_chosen_for_each_occasion(hands: Start, series: None) -> None:
    here = begun(hands)
    here.press(here.plan.next)
    (card,) = here.plan.forms.cards.values()
    here.press(card.box)
    ids = {kept.record.name: kept.record.id for kept in card.series.forms}
    assert here.plan.desk.plan.forms == {phase: tuple(ids.values()) for phase in ("pre", "post", "follow-up")}
    here.press(card.letters["follow-up", "A"])
    here.press(card.letters["follow-up", "B"])
    here.press(card.letters["pre", "B"])
    assert here.plan.desk.plan.forms == {"pre": (ids["A"],), "post": (ids["A"], ids["B"])}
    assert not card.note.isVisible()
    assert "enough to decide on" in here.words(here.plan.forms.enough)
    assert "share 8 items" in here.words(here.plan.forms.enough)
    assert not here.plan.forms.few.isVisible()
    here.press(card.box)
    assert here.plan.desk.plan.forms == {}


def test_a_language_that_a_form_lacks_is_named(hands: Start, series: None) -> None:
    here = begun(hands)
    here.press(here.plan.place.languages["lo"])
    here.press(here.plan.next)
    (card,) = here.plan.forms.cards.values()
    here.press(card.box)
    assert "ພາສາລາວ" in here.words(here.plan.forms.few)


def test_the_line_is_told_on_the_form_at_hand(hands: Start, series: None) -> None:
    here = at_criteria(hands)
    view = here.plan.criteria
    assert view.rows["found"].slider.hasFocus()
    assert view.rows["found"].told == "= 8 of 10"
    assert view.rows["referred"].told == "= 2 of 4"
    assert view.rows["right"].told == "not asked"
    assert view.sharp.odds["coin"].text() == "3 in 1,000"
    assert view.sharp.odds["good"].text() == "86 in 100"
    before = view.fingerprint.text()
    for _ in range(2):
        here.key(Key.Key_Right, view.rows["found"].slider)
    assert here.plan.desk.draft.criteria.found == 90
    assert view.rows["found"].told == "= 9 of 10"
    assert (view.grid.found, view.grid.accused) == (9, 2)
    assert "9 of 10" in view.grid.accessibleName()
    assert view.fingerprint.text() != before
    here.press(view.critical)
    assert not here.plan.desk.draft.criteria.critical
    here.press(here.plan.defaults)
    assert here.plan.desk.draft.criteria == Criteria()
    assert view.fingerprint.text() == before


def test_nothing_is_locked_without_a_second_word(hands: Start, series: None) -> None:
    here = at_criteria(hands)
    here.key(Key.Key_L, here.plan.criteria, Qt.KeyboardModifier.ControlModifier)
    assert Criteria().shown_hash in here.shell._question.text.text()
    here.key(Key.Key_Escape, here.shell._question)
    assert not here.plan.desk.draft.locked
    assert here.plan.criteria.rows["found"].slider.isEnabled()
    here.press(here.plan.lock)
    here.answer(safe=False)
    assert here.plan.desk.draft.locked
    assert STEPS[here.plan.step] == "open"
    here.press(here.plan.back)
    assert not here.plan.criteria.rows["found"].slider.isEnabled()
    assert not here.plan.criteria.critical.isEnabled()
    assert not here.plan.lock.isVisible()
    here.press(here.plan.back)
    (card,) = here.plan.forms.cards.values()
    assert not card.box.isEnabled()


def test_the_plan_outlives_the_window_and_becomes_a_session(hands: Start, series: None, data_folder: Path) -> None:
    first = at_criteria(hands)
    first.key(Key.Key_Left, first.plan.criteria.rows["accused"].slider)
    first.press(first.plan.lock)
    first.answer(safe=False)
    first.shell.shut_down()
    here = hands()
    here.go("sessions")
    assert here.page.home.empty.button.text() == "Go on with the plan"
    here.press(here.page.home.empty.button)
    assert STEPS[here.plan.step] == "open"
    assert here.plan.open.hasFocus()
    assert "accused at most 15" in here.plan.summary.values["criteria"].text()
    assert "by-hand A B" in here.plan.summary.values["pre"].text()
    here.press(here.plan.open)
    assert here.shell.room == "sessions"
    assert here.page.shown is here.page.one
    assert "roster" in here.page.one.next.words.text()
    where = find_paths(data_folder)
    here.shell.shut_down()
    with open_store(where) as store:
        (session,) = Sessions(store, where).all()
        assert Sessions(store, where).draft() is None
    assert session.plan.title == "Hekou"
    assert session.criteria == Criteria(accused=15)
    assert session.fixed_at is not None


def test_what_was_written_a_moment_before_closing_is_there_again(hands: Start) -> None:
    here = begun(hands)
    here.plan.place.where.town.edit.setFocus()
    here.qtbot.keyClicks(here.plan.place.where.town.edit, "Hekou school")
    here.shell.close()
    here.shell.shut_down()
    again = hands()
    again.go("session_plan")
    assert again.plan.place.where.town.text() == "Hekou school"
    assert again.plan.place.title.text() == "Hekou"


def test_a_plan_is_given_up_only_when_asked_twice(hands: Start) -> None:
    here = begun(hands)
    here.press(here.plan.drop)
    here.answer(safe=True)
    assert here.plan.desk.draft is not None
    here.press(here.plan.drop)
    here.answer(safe=False)
    assert here.shell.room == "sessions"
    here.press(here.page.home.empty.button)
    assert here.plan.place.title.text() == ""


def test_a_plan_that_cannot_be_opened_stays(hands: Start, series: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from borderlens.domain.errors import DiskFull

    here = at_criteria(hands)
    here.press(here.plan.lock)
    here.answer(safe=False)

    def full(*_: object) -> None:
        raise DiskFull(file="/data/borderlens.db")

    monkeypatch.setattr(Sessions, "fix", full)
    here.press(here.plan.open)
    here.press(here.shell._question.safe)
    assert not here.plan.open.working
    assert here.plan.desk.draft is not None
    monkeypatch.undo()
    here.press(here.plan.open)
    assert here.shell.room == "sessions"
    assert len(here.page.desk.listed.rows) == 1

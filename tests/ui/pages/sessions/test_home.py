"""The list of sessions: empty it teaches, filled it counts, and it leads everywhere it should."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from tests.ui.pages.sessions.conftest import Hands, Key

from borderlens.domain.sessions import Session

Start = Callable[..., Hands]
Made = Callable[..., Session]


def test_without_a_session_the_page_teaches_and_leads_to_the_wizard(hands: Start) -> None:
    here = hands()
    here.go("sessions")
    assert here.page.home.empty.button.hasFocus()
    here.key(Key.Key_Return)
    assert here.shell.room == "session_plan"


def test_every_count_has_its_whole_and_the_next_step_is_named(hands: Start, opened: Made) -> None:
    opened(3, forms={"pre": ("a",)})
    opened(0, title="Hekou", fixed=False, simulated=True)
    here = hands()
    here.go("sessions")
    late, early = here.page.home.rows
    assert late.row.session.plan.title == "Hekou"
    assert late.next.text() == "Next: fix the criteria"
    assert {"Simulated people", "Criteria not fixed"} <= {tag.text for tag in late.findChildren(type_of_tag())}
    assert early.counts.text() == "3 enrolled · Pre-test: 0 of 3 sat · Viet Nam, China, Lao PDR"
    assert early.next.text() == "Next: hand out the session file"


def type_of_tag() -> type:
    from borderlens.ui.widgets.tag import Tag

    return Tag


def test_a_session_is_opened_left_and_found_again(hands: Start, opened: Made) -> None:
    session = opened(2)
    here = hands()
    here.go("sessions")
    here.press(here.page.home.rows[0].button)
    assert here.page.shown is here.page.one
    assert here.shell.chosen.session == session.id
    here.go("check")
    here.go("sessions")
    assert here.page.shown is here.page.one
    here.key(Key.Key_Escape)
    assert here.page.shown is here.page.home
    assert here.shell.chosen.session == ""
    assert here.page.home.rows[0].button.hasFocus()


def test_ctrl_n_plans_a_new_one_from_the_list_only(hands: Start, opened: Made) -> None:
    opened(1)
    here = hands()
    here.go("sessions")
    here.press(here.page.home.rows[0].button)
    here.key(Key.Key_N, here.page.one.next.button, Qt.KeyboardModifier.ControlModifier)
    assert here.shell.room == "sessions"
    here.key(Key.Key_Escape)
    here.key(Key.Key_N, here.page.home.rows[0].button, Qt.KeyboardModifier.ControlModifier)
    assert here.shell.room == "session_plan"


@pytest.mark.parametrize(("name", "room"), [("forms", "forms"), ("sit", "sit_form")])
def test_the_ways_to_forms_are_there(hands: Start, name: str, room: str) -> None:
    here = hands()
    here.go("sessions")
    here.press(getattr(here.page.home, name))
    assert here.shell.room == room


def test_a_session_that_is_not_here_leads_back_to_the_list(hands: Start, opened: Made) -> None:
    opened(1)
    here = hands()
    here.shell.chosen.session = "gone"
    here.go("sessions")
    assert here.page.shown is here.page.home
    assert here.shell.chosen.session == ""

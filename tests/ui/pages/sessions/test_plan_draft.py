"""The plan in progress: what it lacks, its days, and that it outlives the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.competence import Criteria
from borderlens.domain.sessions import Plan
from borderlens.paths import Paths, find_paths
from borderlens.store.memory import MemoryStore
from borderlens.ui.pages.sessions.plan import draft as drafts
from borderlens.ui.pages.sessions.plan.draft import Draft, Lacking, State, days, lacking


@pytest.fixture
def where(data_folder: Path) -> Paths:
    return find_paths(data_folder)


def test_a_draft_comes_back_whole_and_is_gone_when_dropped(where: Paths) -> None:
    store = MemoryStore()
    assert drafts.recall(store, where) is None
    plan = Plan("Hekou", starts_on="2026-12-01", forms={"pre": ("a", "b")}, languages=("vi", "lo"), names=False)
    draft = Draft(plan, State(Criteria(found=90), locked=True, step=3, saved_at="14:06"))
    drafts.keep(store, where, draft)
    assert drafts.recall(store, where) == draft
    drafts.drop(store, where)
    assert drafts.recall(store, where) is None


@pytest.mark.parametrize("kept", [None, "", "{", '{"step": "x"}', "[1]"])
def test_where_the_wizard_was_may_be_lost_but_never_the_plan(where: Paths, kept: str | None) -> None:
    store = MemoryStore()
    drafts.keep(store, where, Draft(Plan("Hekou"), State(step=2)))
    store.remember(drafts.KEY, kept)
    assert drafts.recall(store, where) == Draft(Plan("Hekou"))


@pytest.mark.parametrize(
    ("plan", "found"),
    [
        (Plan("A", starts_on="2026-12-01"), Lacking()),
        (Plan(" ", starts_on="2026-12-01"), Lacking(title=True)),
        (Plan("A"), Lacking(starts_on=True)),
        (Plan("A", starts_on="2026-02-29"), Lacking(starts_on=True)),
        (Plan("A", starts_on="2026-12-01", ends_on="tomorrow"), Lacking(ends_on=True)),
        (Plan("A", starts_on="2026-12-02", ends_on="2026-12-01"), Lacking(order=True)),
    ],
)
def test_what_a_plan_lacks(plan: Plan, found: Lacking) -> None:
    assert lacking(plan) == found
    assert bool(lacking(plan)) is (found != Lacking())


def test_days_run_from_the_first_to_the_last() -> None:
    assert days(Plan("A")) == ()
    assert days(Plan("A", starts_on="2026-12-31")) == ("2026-12-31",)
    assert days(Plan("A", starts_on="2026-12-31", ends_on="2027-01-01")) == ("2026-12-31", "2027-01-01")
    assert len(days(Plan("A", starts_on="2026-01-01", ends_on="2030-01-01"))) == 31

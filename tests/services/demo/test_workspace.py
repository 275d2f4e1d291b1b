"""The demonstration goes the program's own ways and is marked as simulated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from borderlens.domain.attempts import Mode
from borderlens.domain.report_errors import DemoFolderInUse
from borderlens.paths import find_paths
from borderlens.services.collecting.collecting import Collecting
from borderlens.services.collecting.records import LaptopState
from borderlens.services.demo import workspace
from borderlens.services.demo.cast import CAST
from borderlens.services.demo.workspace import STICK, make
from borderlens.services.figures.figures import Figures
from borderlens.services.figures.records import Filter
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.sqlite import SqliteStore

FEW = replace(CAST[-1], groups=tuple(replace(group, count=1) for group in CAST[-1].groups[:4]), absent_after=1)


def title(place: str, month: str) -> str:
    return f"{place} {month}"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """One session of four people on two laptops, one of which is late."""
    monkeypatch.setattr(workspace, "CAST", (FEW,))
    monkeypatch.setattr(workspace, "LAPTOPS", 2)
    monkeypatch.setattr(workspace, "LATE", (2,))


def test_the_cast_is_sixty_officers_of_three_countries_without_names() -> None:
    groups = [group for cast in CAST for group in cast.groups]
    assert sum(group.count for group in groups) == 60
    assert {group.country.value for group in groups} == {"CN", "LA", "VN"}
    codes = [f"{g.code}-{n}" for cast in CAST for g in cast.groups for n in range(g.first, g.first + g.count)]
    assert len(codes) == len(set(codes))


@pytest.mark.usefixtures("small")
def test_a_workspace_can_be_collected_and_read_to_its_end(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    made = make(tmp_path / "demo", find_paths(tmp_path / "none"), title, 1, lambda done, of: steps.append((done, of)))
    assert steps[-1][0] == steps[-1][1] == len(steps)
    assert (made.people, made.sessions) == (4, 1)
    paths = find_paths(tmp_path / "demo")
    with SqliteStore(paths.database) as store:
        (session,) = Sessions(store, paths).all()
        assert session.plan.simulated
        assert session.plan.names is False
        collecting, figures = Collecting(store, paths), Figures(store, paths)
        room = collecting.room(session.id, "post")
        states = {laptop.state for laptop in room.laptops}
        assert LaptopState.HERE in states
        received = collecting.merge([paths.data / STICK])
        assert sum(file.answers for file in received) > 0
        after = collecting.room(session.id, "post")
        assert room.here < after.here == 3
        figures.refresh()
        indicator = figures.dashboard(Filter(session=session.id, phase=Mode.POST)).indicator
        assert (indicator.enrolled, indicator.sat, indicator.undecided) == (4, 3, 0)
        assert indicator.simulated
        assert store.events.verify() == []


@pytest.mark.usefixtures("small")
def test_a_folder_in_use_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(DemoFolderInUse):
        make(tmp_path, find_paths(tmp_path / "none"), title)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.usefixtures("small")
def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    asked = iter(range(2))

    def cancelled() -> None:
        if next(asked, None) is None:
            raise Stop

    with pytest.raises(Stop):
        make(tmp_path / "demo", find_paths(tmp_path / "none"), title, cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []

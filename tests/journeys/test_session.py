"""A session from the trainer's file to the trainer's room: two laptops at real windows, four people, one stick."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.journeys.session_driver import STICK
from tests.journeys.test_journey import environment, read
from tests.services.collecting.laptops import person
from tests.ui.pages.join.course import make_course

PATIENCE_SECONDS = 150.0
LAPTOPS = {"07": ("VN-001", "VN-002"), "15": ("VN-003", "VN-004")}


def run(root: Path, story: str, data: Path, steps: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.journeys.session_driver", story, "--data", str(data), "--steps", str(steps)]
    return subprocess.Popen([*command, *more], cwd=root, env=environment(root), stderr=subprocess.PIPE, text=True)


def end(running: subprocess.Popen[str], steps: Path) -> list[str]:
    _, said = running.communicate(timeout=PATIENCE_SECONDS)
    assert running.returncode == 0, (read(steps)[-3:], said[-2000:])
    return read(steps)


def test_two_laptops_join_by_file_sit_and_the_trainer_collects(root: Path, tmp_path: Path) -> None:
    people = [person(number) for number in range(1, 6)]
    course = make_course(tmp_path, people)
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(course.file, stick / course.file.name)
    course.trainer.store.close()
    windows = {}
    for label, codes in LAPTOPS.items():
        more = [part for code in codes for part in ("--code", code)]
        steps = tmp_path / f"steps-{label}"
        more += ["--stick", str(stick), "--label", label]
        windows[label] = run(root, "trainee", tmp_path / f"laptop-{label}", steps, *more), steps
    prints, given = {}, 0
    for label, (window, steps) in windows.items():
        reached = end(window, steps)
        prints[label] = reached[0].removeprefix("fingerprint ")
        handed = [step.split() for step in reached if step.startswith("handed in")]
        assert [step[-1] for step in handed] == list(LAPTOPS[label])
        given += sum(int(step[2]) for step in handed)
        assert f"is on {STICK}" in reached[-1]
    assert len(set(prints.values())) == 2
    assert len(list(stick.glob("*.blbundle"))) == 2

    steps = tmp_path / "steps-trainer"
    more = [part for label, shown in prints.items() for part in ("--print", f"{label}={shown}")]
    more += ["--stick", str(stick), "--session", course.session.id]
    reached = end(run(root, "trainer", course.trainer.paths.data, steps, *more), steps)
    assert "2 set aside" in reached[0]
    assert sorted(step for step in reached if step.startswith("accepted")) == ["accepted 07", "accepted 15"]
    assert reached[-2].startswith("here 4 One person still missing")
    assert reached[-1] == f"answers {given}"
    assert given > 0

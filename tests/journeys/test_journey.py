"""The recorded journey: join in one's own language, answer twelve items, be cut off, go on, take the answers out."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from borderlens.words import Words

PATIENCE_SECONDS = 60.0


def environment(root: Path) -> dict[str, str]:
    places = os.pathsep.join([str(root / "app"), str(root)])
    return {**os.environ, "PYTHONPATH": places, "QT_QPA_PLATFORM": "offscreen"}


def start(root: Path, story: str, data: Path, steps: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.journeys.driver", story, "--data", str(data), "--steps", str(steps), *more]
    return subprocess.Popen(command, cwd=root, env=environment(root), stderr=subprocess.PIPE, text=True)


def read(steps: Path) -> list[str]:
    return steps.read_text("utf-8").splitlines() if steps.exists() else []


def wait_for(step: str, steps: Path, running: subprocess.Popen[str]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while step not in read(steps):
        if running.poll() is not None or time.monotonic() > end:
            running.kill()
            raise AssertionError(f"{step!r} was never reached: {read(steps)[-3:]} {running.communicate()[1][-2000:]}")
        time.sleep(0.005)


@pytest.mark.parametrize(
    ("language", "country", "by"),
    [("vi", "VN", "keys"), ("zh-Hans", "CN", "mouse"), ("lo", "LA", "mouse")],
)
def test_twelve_answers_survive_a_cut(root: Path, tmp_path: Path, language: str, country: str, by: str) -> None:
    data, steps, table = tmp_path / "data", tmp_path / "steps", tmp_path / "responses.csv"
    hands = ["--language", language, *(["--mouse"] if by == "mouse" else [])]
    first = start(root, "join", data, steps, *hands)
    wait_for("answered 5", steps, first)
    first.send_signal(signal.SIGKILL)
    assert first.wait(10) == -signal.SIGKILL
    first.communicate()
    reached = read(steps)
    assert reached[0] == "first start"
    assert "joined" in reached

    again = tmp_path / "again"
    second = start(root, "resume", data, again, *hands)
    _, said = second.communicate(timeout=PATIENCE_SECONDS)
    assert second.returncode == 0, (read(again)[-3:], said[-2000:])
    went_on = read(again)
    words = Words(root / "assets" / "translations", language)
    assert went_on[1] == words.say("learn.go_on", place=6)
    assert went_on[2] == "item 6"
    assert went_on[-1] == "result"

    export = [sys.executable, "-m", "borderlens", "--data", str(data), "results", "export"]
    options = ["--format", "csv", "--table", "responses", "--out", str(table)]
    subprocess.run([*export, *options], env=environment(root), check=True, capture_output=True)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["position"]) for row in rows] == list(range(1, 13))
    assert {row["country"] for row in rows} == {country}
    assert {row["language"] for row in rows} == {language}
    assert {row["ended"] for row in rows} == {"completed"}
    assert {row["agency"] for row in rows} == {step.removeprefix("agency ") for step in reached if "agency " in step}

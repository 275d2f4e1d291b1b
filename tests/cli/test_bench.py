import pytest
from click.testing import CliRunner

from borderlens.cli import cli
from borderlens.services import bench

ROWS = [
    bench.Measure("start", 1.61, 1.5, "×", "160 ms (150–180) / 100 ms (90–110)"),
    bench.Measure("stall", 31.0, 50.0, "ms", "50 photos"),
]


def test_a_missed_goal_is_printed_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "measure_all", lambda paths, note: ROWS)
    run = CliRunner().invoke(cli, ["bench"])
    assert run.exit_code == 0
    start, stall = run.stdout.splitlines()
    assert ("1.61" in start, "missed" in start) == (True, True)
    assert ("31.00" in stall, "met" in stall) == (True, True)

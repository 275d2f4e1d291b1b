import pytest
from click.testing import CliRunner

from borderlens.cli import cli
from borderlens.services import doctor
from borderlens.services.fonts import SCRIPTS, ScriptFont


def test_a_well_computer_exits_0() -> None:
    run = CliRunner().invoke(cli, ["doctor"])
    assert run.exit_code == 0, run.output
    assert "one photo check" in run.stdout


def test_a_missing_font_exits_1_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_fonts", lambda: [ScriptFont(SCRIPTS[1], None)])
    run = CliRunner().invoke(cli, ["doctor"])
    assert run.exit_code == 1
    assert SCRIPTS[1].debian in run.stdout

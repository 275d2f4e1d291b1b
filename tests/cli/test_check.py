from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image
from tests.hostile import READ, encoded, make_hostile
from tests.services.test_check import GREEN, ORANGE, coloured, photo_folder

from borderlens.cli import cli
from borderlens.cli.check import display_width, pad, printable
from borderlens.exchange.findings_csv import HEADER
from borderlens.services import check as service
from borderlens.services.check import Checker
from borderlens.vision.twin import TwinModel

FIXED_KEYS = ["file", "outcome", "reason", "label", "group", "candidates", "quality", "model", "photo"]
TWIN_COMMAND = """
import atexit, sys
from borderlens.services import check as service
from borderlens.vision.twin import TwinModel

def peak():
    with open("/proc/self/status") as status:
        lines = dict(line.split(":", 1) for line in status)
    print("PEAK", lines["VmHWM"].split()[0], file=sys.stderr)

atexit.register(peak)
if "--twin" in sys.argv:
    sys.argv.remove("--twin")
    service.open_checker = lambda paths, model=None, threads=2: service.Checker(TwinModel())
from borderlens.cli import cli
cli(prog_name="borderlens")
"""


@pytest.fixture
def twin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "open_checker", lambda paths, model=None, threads=2: Checker(TwinModel()))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["check", *map(str, arguments)])


@pytest.mark.usefixtures("twin")
def test_json_lines_have_the_fixed_keys(tmp_path: Path) -> None:
    place = photo_folder(tmp_path / "photos")
    result = run(place, "--format", "jsonl")
    assert result.exit_code == 1
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(line["file"]).name for line in lines] == ["a.png", "z.png", "cut.PNG", "c.png"]
    assert list(lines[0]) == FIXED_KEYS
    assert lines[0]["outcome"] == "consistent"
    assert lines[0]["candidates"] == [{"label": "tiger_skin", "group": "target", "probability": 1.0}]
    assert set(lines[0]["photo"]) == {"sha256", "width", "height"}
    assert set(lines[0]["quality"]) == {"sharpness", "light", "size"}
    assert lines[0]["model"] == {"id": "twin", "version": "1.0.0", "drawn_only": True}
    assert lines[1]["reason"] == "unfamiliar"
    assert list(lines[2]) == ["file", "error"]
    assert lines[2]["error"]["code"] == "cut_short"
    assert "Copy it again" in lines[2]["error"]["message"]
    assert result.stderr == "Photos checked: 3. Not read: 1. Other files passed over: 4.\n"


@pytest.mark.usefixtures("twin")
def test_good_photos_end_well_and_every_line_is_for_its_photo(tmp_path: Path) -> None:
    (tmp_path / "tiger.png").write_bytes(coloured(ORANGE))
    (tmp_path / "pods.png").write_bytes(coloured(GREEN))
    result = run(tmp_path / "tiger.png", tmp_path / "pods.png")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert first.startswith("Consistent with")
    assert "Tiger skin" in first
    assert first.endswith("tiger.png")
    assert second.startswith("Looks like")
    assert first.index("Tiger skin") == second.index("Seed pods")


@pytest.mark.usefixtures("twin")
def test_csv_opens_in_a_spreadsheet_and_runs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("=cmd.png").write_bytes(coloured(ORANGE))
    Path("+cut.png").write_bytes(coloured(ORANGE)[:500])
    result = run("=cmd.png", "+cut.png", "--format", "csv")
    assert result.exit_code == 1
    assert result.stdout_bytes.startswith(b"\xef\xbb\xbffile,outcome")
    rows = list(csv.DictReader(io.StringIO(result.stdout_bytes.decode("utf-8-sig"))))
    assert tuple(rows[0]) == HEADER
    assert rows[0]["file"] == "'=cmd.png"
    assert (rows[0]["outcome"], rows[0]["candidates"]) == ("consistent", "tiger_skin 1.0000")
    assert rows[1]["file"] == "'+cut.png"
    assert rows[1]["error_code"] == "cut_short"
    assert rows[1]["error_message"].startswith("'+cut.png: ")


@pytest.mark.usefixtures("twin")
def test_heat_maps_are_saved_beside_each_other(tmp_path: Path) -> None:
    place = photo_folder(tmp_path / "photos")
    (place / "b" / "a.png").write_bytes(coloured(GREEN, (310, 200)))
    result = run(place, "--heatmaps", tmp_path / "heat" / "maps")
    assert result.exit_code == 1  # of the photo that is cut short
    names = sorted(path.name for path in (tmp_path / "heat" / "maps").iterdir())
    assert [name.split("-")[0] for name in names] == ["a", "a", "c", "z"]
    assert all(name.endswith(".png") for name in names)


@pytest.mark.usefixtures("twin")
def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "tiger.png").write_bytes(coloured(ORANGE))
    (tmp_path / "file").touch()
    result = run(tmp_path / "tiger.png", "--heatmaps", tmp_path / "file" / "inside")
    assert result.exit_code == 1
    assert "Choose another folder" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_no_model_is_one_line_with_the_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("borderlens.paths.bundled", lambda: tmp_path)
    result = CliRunner().invoke(cli, ["check", "a.jpg", "--data", str(tmp_path / "other")])
    assert result.exit_code == 1
    assert result.stdout == ""


def test_unknown_model_is_named(tmp_path: Path) -> None:
    result = run(tmp_path, "--model", "never-v9")
    assert result.exit_code == 1
    assert result.stderr.startswith("never-v9: there is no model pack of this name.")


@pytest.mark.parametrize("arguments", [[], ["--format", "xml", "a.jpg"], ["--no-such-option"]])
def test_usage_ends_with_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_unknown_command_is_usage() -> None:
    assert CliRunner().invoke(cli, ["no-such-command"]).exit_code == 2


def test_data_is_taken_before_and_after_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[Path] = []

    def note(paths: service.Paths, model: str | None = None, threads: int = 2) -> Checker:
        places.append(paths.data)
        return Checker(TwinModel())

    monkeypatch.setattr(service, "open_checker", note)
    (tmp_path / "tiger.png").write_bytes(coloured(ORANGE))
    for arguments in (
        ["--data", str(tmp_path / "one"), "check", str(tmp_path / "tiger.png")],
        ["check", "--data", str(tmp_path / "two"), str(tmp_path / "tiger.png")],
    ):
        assert CliRunner().invoke(cli, arguments).exit_code == 0
    assert [place.name for place in places] == ["one", "two"]


@pytest.mark.usefixtures("twin")
def test_language_is_the_one_chosen_in_the_window(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text('language = "vi"\n', "utf-8")
    (tmp_path / "tiger.png").write_bytes(coloured(ORANGE))
    assert "Da hổ" in run(tmp_path / "tiger.png").stdout


@pytest.mark.parametrize("bug", [ZeroDivisionError("a bug"), OSError(5, "a bug")])
def test_a_bug_is_kept_with_its_trace_and_said_in_one_line(
    tmp_path: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch, bug: Exception
) -> None:
    def break_down(*_: object) -> Checker:
        raise bug

    monkeypatch.setattr(service, "open_checker", break_down)
    result = run(tmp_path)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert f"{type(bug).__name__}: {bug}" in (data_folder / "borderlens.log").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_is_no_bug(data_folder: Path, root: Path) -> None:
    run = subprocess.run(
        f"{sys.executable} -m borderlens packs list | true; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(root / "app"), "BORDERLENS_DATA": str(data_folder)},
    )
    assert run.stderr == ""
    assert not (data_folder / "borderlens.log").exists()


def test_widths_count_columns() -> None:
    assert display_width("虎皮") == 4
    assert display_width("ngà") == 3
    assert display_width("ງ\u200bຊ້") == 2
    assert pad("虎", 4) + "|" == "虎  |"


def test_a_file_name_cannot_command_the_terminal() -> None:
    assert printable("a\x1b[2Jb\nc\u2028d") == "a\\x1b[2Jb\\nc\\u2028d"


def command(place: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    root = Path(__file__).resolve().parents[2]
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", TWIN_COMMAND, "check", str(place), "--format", "jsonl", *more],
        capture_output=True,
        check=False,
        timeout=200,
        env={**os.environ, "PYTHONPATH": str(root / "app"), "OMP_NUM_THREADS": "1"},
    )


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc")
@pytest.mark.parametrize("model", ["twin", "products-v2"])
def test_hostile_folder_gets_a_line_each_without_a_crash_in_600_megabytes(tmp_path: Path, model: str) -> None:
    place = tmp_path / "hostile"
    expected = make_hostile(place)
    assert len(expected) >= 45
    run = command(place, *(["--twin"] if model == "twin" else ["--model", model]))
    assert run.returncode == 1, run.stderr.decode(errors="replace")[-2000:]
    lines = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]
    answers = {Path(line["file"]): line["error"]["code"] if "error" in line else READ for line in lines}
    assert answers.keys() == expected.keys()
    assert {path.name: code for path, code in answers.items() if code not in expected[path]} == {}
    assert all(line["error"]["message"].strip() for line in lines if "error" in line)
    assert b"Traceback" not in run.stderr
    peak = int(run.stderr.decode(errors="replace").split("PEAK ")[1].split()[0]) / 1024
    assert 50 < peak < 600


def seizure(place: Path) -> Path:
    """Two objects in folders of their own: three photos of a skin, one blurred and one twice; one of pods."""
    (place / "skin").mkdir(parents=True)
    (place / "pods").mkdir()
    (place / "empty").mkdir()
    (place / "skin" / "1.png").write_bytes(encoded(Image.new("RGB", (300, 200), ORANGE), "PNG"))
    (place / "skin" / "2.png").write_bytes(coloured(ORANGE))
    (place / "skin" / "3.png").write_bytes(coloured(ORANGE))
    (place / "pods" / "1.png").write_bytes(coloured(GREEN))
    (place / "pods" / "notes.txt").write_text("no picture")
    return place


@pytest.mark.usefixtures("twin")
def test_together_gives_a_line_for_each_folder_and_one_for_the_photos(tmp_path: Path) -> None:
    place = seizure(tmp_path)
    loose = [place / "skin" / "2.png", place / "skin" / "1.png"]
    given = [place / "skin", loose[0], place / "pods", place / "empty", loose[1]]
    result = run("--together", *given, "--format", "jsonl")
    assert result.exit_code == 0, result.output
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(place / "skin"), str(loose[0]), str(place / "pods")]
    assert [list(line) for line in lines] == [[*FIXED_KEYS, "photos"]] * 3
    assert [line["label"] for line in lines] == ["tiger_skin", "tiger_skin", "seed_pods"]
    skin = lines[0]["photos"]
    assert [(Path(part["file"]).name, part["left_out"]) for part in skin] == [
        ("1.png", "blurred"),
        ("2.png", None),
        ("3.png", "same_photo"),
    ]
    assert lines[0]["photo"] == skin[1]["photo"]
    assert [Path(part["file"]).name for part in lines[1]["photos"]] == ["2.png", "1.png"]
    assert result.stderr == "Objects judged: 3. Other files passed over: 1.\n"


@pytest.mark.usefixtures("twin")
def test_together_as_a_table_and_as_csv(tmp_path: Path) -> None:
    place = seizure(tmp_path)
    table = run("--together", place / "skin", place / "pods")
    first, second = table.stdout.splitlines()
    assert first.startswith("Consistent with")
    assert first.endswith("skin  (1 of 3 photos counted)")
    assert second.endswith("pods  (1 of 1 photos counted)")
    assert "Trained on rendered pictures only: an aid for training, not for decisions." in table.stderr
    written = run("--together", place / "skin", place / "pods", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(written.stdout_bytes.decode("utf-8-sig"))))
    assert tuple(rows[0]) == (*HEADER, "photos_given", "photos_counted", "left_out")
    assert (rows[0]["photos_given"], rows[0]["photos_counted"]) == ("3", "1")
    assert rows[0]["left_out"].endswith("1.png blurred; " + str(place / "skin" / "3.png") + " same_photo")
    assert rows[1]["left_out"] == ""


@pytest.mark.usefixtures("twin")
def test_together_says_which_object_could_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "cut.png").write_bytes(coloured(ORANGE)[:500])
    dark, soft = tmp_path / "dark.png", tmp_path / "soft.png"
    dark.write_bytes(coloured((10, 8, 4)))
    soft.write_bytes(encoded(Image.new("RGB", (300, 200), ORANGE), "PNG"))
    result = run("--together", tmp_path / "cut.png", "--format", "csv")
    assert result.exit_code == 1
    rows = list(csv.DictReader(io.StringIO(result.stdout_bytes.decode("utf-8-sig"))))
    assert (rows[0]["error_code"], rows[0]["left_out"]) == ("cut_short", "")
    poor = run("--together", dark, soft)
    assert poor.exit_code == 0
    assert poor.stdout.startswith("Cannot tell from these photos  too dark")
    assert "Trained on rendered" not in poor.stderr  # no label is named


@pytest.mark.usefixtures("twin")
def test_together_saves_a_heat_map_of_each_photo(tmp_path: Path) -> None:
    place = seizure(tmp_path)
    run("--together", place / "skin", "--heatmaps", tmp_path / "maps")
    assert len(list((tmp_path / "maps").iterdir())) == 3

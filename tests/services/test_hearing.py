"""Confirmed photographs heard by a check, end to end with the cheap model."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from numpy.typing import NDArray
from PIL import Image
from tests.hostile import encoded
from tests.services.test_check import coloured

from borderlens.cli import cli
from borderlens.domain.errors import DiskFull
from borderlens.domain.finding import Outcome, Reason
from borderlens.paths import Paths, find_paths
from borderlens.services import check as check_module
from borderlens.services import references as references_module
from borderlens.services.check import Checker
from borderlens.services.hearing import hear_confirmed, libraries_state
from borderlens.services.references import References
from borderlens.vision import twin
from borderlens.vision.model import Reading
from borderlens.vision.twin import TwinModel

TODAY = date(2026, 11, 24)
VIOLET = (200, 60, 190)
TOLD = {"unsure": [0.55, 0.43, 0.02], "nothing": [0.45, 0.0, 0.55], "sure": [0.999, 0.001, 0.0]}


class Told(TwinModel):
    """The twin's embeddings, and the probabilities it is told."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self.says = np.array(TOLD[says], dtype=np.float32)

    def run(self, image: NDArray[np.float32]) -> Reading:
        return replace(super().run(image), probabilities=self.says)


def unlike(seed: int) -> bytes:
    """A photo that lies far from all references of the twin: violet, each a little other."""
    shift = np.random.default_rng(seed).integers(-30, 31, 3)
    return coloured(tuple(int(c) for c in np.clip(np.array(VIOLET) + shift, 0, 255)))


@pytest.fixture
def paths(data_folder: Path) -> Paths:
    return find_paths()


@pytest.fixture
def library(paths: Paths) -> str:
    """Twenty confirmed photographs of a tiger skin that look like nothing the twin knows."""
    references = References(paths, lambda: TODAY)
    made = references.create("Skins")
    for seed in range(20):
        references.add(made.id, unlike(seed), "tiger_skin", "Laboratory", TODAY, twin.LABELS)
    return made.id


def test_without_libraries_nothing_is_read_and_findings_stay(paths: Paths) -> None:
    checker = Checker(TwinModel())
    assert libraries_state(paths) == ()
    assert hear_confirmed(checker, paths, lambda *_: pytest.fail("nothing to look at")) == 0
    assert checker.confirmed is None


def test_a_photo_that_they_know_is_no_longer_unfamiliar(paths: Paths, library: str) -> None:
    checker = Checker(Told("sure"))
    photo = coloured(VIOLET)
    assert checker.examine(photo).finding.reason is Reason.UNFAMILIAR
    steps: list[tuple[int, int]] = []
    assert hear_confirmed(checker, paths, lambda *step: steps.append(step)) == 20
    assert steps == [(n, 20) for n in range(1, 21)]
    finding = checker.examine(photo).finding
    assert (finding.outcome, finding.label) == (Outcome.CONSISTENT, "tiger_skin")
    assert "confirmed" not in str(finding.to_record("a.png").keys())
    again: list[tuple[int, int]] = []
    assert hear_confirmed(checker, paths, lambda *step: again.append(step)) == 20
    assert again == []


def test_odds_rise_for_one_photo_and_for_several(paths: Paths, library: str) -> None:
    checker = Checker(Told("unsure"))
    photos = [coloured(VIOLET), coloured((202, 64, 186))]
    before = checker.examine(photos[0]).finding.weighed[0]
    hear_confirmed(checker, paths)
    examined = checker.examine(photos[0])
    assert before.label == examined.finding.weighed[0].label == "tiger_skin"
    assert examined.finding.weighed[0].probability > 0.7 > before.probability
    assert examined.reading.probabilities[0] == pytest.approx(0.55)  # what is kept for judging it with others
    together = checker.examine_together(photos).finding
    assert together.reason is not Reason.UNFAMILIAR
    assert together.weighed[0].probability >= examined.finding.weighed[0].probability


def test_none_of_these_is_asked_of_the_models_own_numbers(paths: Paths, library: str) -> None:
    """By odds alone the blend would turn 0.45 against 0.55 round."""
    checker = Checker(Told("nothing"))
    hear_confirmed(checker, paths)
    photo = coloured(VIOLET)
    examined = checker.examine(photo)
    assert examined.finding.weighed[0].label == "tiger_skin"
    assert checker.confirmed is not None
    assert checker.confirmed.knows(examined.reading.embedding)
    assert (examined.finding.outcome, examined.finding.reason) == (Outcome.CANNOT_TELL, Reason.UNFAMILIAR)
    together = checker.examine_together([photo, coloured((202, 64, 186))]).finding
    assert (together.outcome, together.reason) == (Outcome.CANNOT_TELL, Reason.UNFAMILIAR)


def test_a_poor_photo_stays_poor(paths: Paths, library: str) -> None:
    checker = Checker(Told("sure"))
    hear_confirmed(checker, paths)
    flat = encoded(Image.new("RGB", (300, 200), VIOLET), "PNG")
    assert checker.examine(flat).finding.reason is Reason.BLURRED


def test_what_they_do_not_know_stays_as_it_was(paths: Paths, library: str) -> None:
    checker = Checker(TwinModel())
    grey = coloured((128, 128, 128))
    before = checker.examine(grey).finding
    hear_confirmed(checker, paths)
    after = checker.examine(grey).finding
    assert replace(after, milliseconds=0) == replace(before, milliseconds=0)


def test_a_cancelled_call_leaves_the_checker_and_keeps_what_was_made(paths: Paths, library: str) -> None:
    checker = Checker(TwinModel())
    made: list[int] = []
    assert hear_confirmed(checker, paths, lambda done, _: made.append(done), lambda: len(made) >= 8) == 0
    assert checker.confirmed is None
    rest: list[tuple[int, int]] = []
    assert hear_confirmed(checker, paths, lambda *step: rest.append(step)) == 20
    assert rest[-1] == (12, 12)


def test_a_full_disk_does_not_keep_them_from_being_heard(
    paths: Paths, library: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(file: Path, *_: object) -> None:
        raise DiskFull(file=str(file))

    monkeypatch.setattr(references_module, "write_vectors", full)
    checker = Checker(TwinModel())
    assert hear_confirmed(checker, paths) == 20
    assert checker.confirmed is not None
    assert library in caplog.text


def test_a_picture_that_nobody_can_read_is_left_out(paths: Paths, library: str) -> None:
    """Its sum is right and it is no picture: a library that came from elsewhere may hold such a thing."""
    references = References(paths)
    found = references.library(library)
    entry = found.entries[0]
    content = b"no picture"
    found.picture_file(entry).write_bytes(content)
    entries = paths.data / "references" / library / "entries.toml"
    text = entries.read_text("utf-8").replace(entry.picture_sha256, hashlib.sha256(content).hexdigest())
    entries.write_text(text, "utf-8")
    assert hear_confirmed(Checker(TwinModel()), paths) == 19


def test_the_command_hears_those_of_its_data_folder(
    paths: Paths, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_module, "open_checker", lambda *_: Checker(Told("sure")))
    photo = tmp_path / "violet.png"
    photo.write_bytes(coloured(VIOLET))
    said = []
    for data in (paths.data, tmp_path / "empty"):
        result = CliRunner().invoke(cli, ["--data", str(data), "check", str(photo), "--format", "jsonl"])
        record = json.loads(result.stdout)
        said.append((record["outcome"], record["label"]))
    assert said == [("consistent", "tiger_skin"), ("cannot_tell", None)]
    assert {"file", "outcome", "reason", "label", "group", "candidates", "quality", "model", "photo"} == set(record)


def test_the_state_tells_every_change(paths: Paths, library: str) -> None:
    references = References(paths, lambda: TODAY)
    states = [libraries_state(paths)]
    entry = references.library(library).entries[0]
    references.add(library, unlike(50), "tiger_skin", "Laboratory", TODAY, twin.LABELS)
    states.append(libraries_state(paths))
    references.remove(library, entry.sha256, "another object")
    states.append(libraries_state(paths))
    references.create("Horn")
    states.append(libraries_state(paths))
    (paths.data / "references" / "no-library").mkdir()
    assert libraries_state(paths) == states[-1]
    assert len(set(states)) == 4

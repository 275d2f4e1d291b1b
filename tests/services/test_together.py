"""Several photos of one object through the real reader and the twin: what counts, what is left out, and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from tests.hostile import encoded
from tests.services.test_check import BLUE, GREEN, ORANGE, coloured

from borderlens.domain.errors import CutShort, NotAPhoto, PackMistake
from borderlens.domain.finding import SAME_PHOTO, Outcome, Reason
from borderlens.services.check import Checked, Checker
from borderlens.vision.twin import TwinModel

BLURRED = encoded(Image.new("RGB", (300, 200), ORANGE), "PNG")
TIGER, PODS = coloured(ORANGE), coloured(GREEN)


@pytest.fixture
def checker() -> Checker:
    return Checker(TwinModel())


def test_one_photo_given_so_has_the_finding_of_one_photo(checker: Checker) -> None:
    alone, together = checker.examine(TIGER).finding, checker.examine_together([TIGER]).finding
    assert [part.counted for part in together.photos] == [True]
    one, several = alone.to_record("a.png"), together.to_record("a.png")
    assert several.pop("photos")
    assert one == several
    assert list(one) == list(several)
    assert "photos" not in one


def test_each_photo_says_whether_it_counted_and_why_not(checker: Checker) -> None:
    together = checker.examine_together([BLURRED, TIGER, TIGER[:900], TIGER], ["soft", "good", "cut", "again"])
    finding = together.finding
    assert (finding.outcome, finding.label) == (Outcome.CONSISTENT, "tiger_skin")
    assert [(part.file, part.left_out) for part in finding.photos] == [
        ("soft", "blurred"),
        ("good", ""),
        ("cut", CutShort.code),
        ("again", SAME_PHOTO),
    ]
    assert finding.photo == finding.photos[1].photo
    assert [one.finding.outcome if one else None for one in together.examined] == [
        Outcome.CANNOT_TELL,
        Outcome.CONSISTENT,
        None,
        Outcome.CONSISTENT,
    ]
    assert finding.milliseconds > max(one.finding.milliseconds for one in together.examined if one)
    parts = finding.to_record("folder")["photos"]
    assert isinstance(parts, list)
    assert list(parts[0]) == ["file", "counted", "left_out", "outcome", "reason", "label", "quality", "photo"]
    assert [part["counted"] for part in parts] == [False, True, False, False]
    assert parts[2]["photo"] is None


def test_the_same_photo_given_often_does_not_outvote_another(checker: Checker) -> None:
    both = checker.examine_together([TIGER, PODS]).finding
    stuffed = checker.examine_together([TIGER, TIGER, TIGER, PODS]).finding
    assert stuffed.weighed == both.weighed
    assert stuffed.outcome is both.outcome


def test_photos_of_two_objects_are_not_called_by_either(checker: Checker) -> None:
    pack = checker.pack
    rule = replace(pack.manifest.calibration, set_mass=0.95)  # as the shipped pack has it
    wary = Checker(TwinModel(replace(pack, manifest=replace(pack.manifest, calibration=rule))))
    finding = wary.examine_together([TIGER, PODS]).finding
    assert (finding.outcome, finding.reason, finding.label) == (Outcome.CANNOT_TELL, Reason.AMBIGUOUS, None)


def test_only_poor_photos_cannot_tell(checker: Checker) -> None:
    dark = coloured((10, 8, 4))
    finding = checker.examine_together([BLURRED, dark]).finding
    assert (finding.outcome, finding.reason) == (Outcome.CANNOT_TELL, Reason.TOO_DARK)
    assert [part.counted for part in finding.photos] == [False, False]
    assert finding.photo == finding.photos[0].photo


def test_no_photo_that_can_be_read_is_the_mistake_of_the_first(checker: Checker) -> None:
    with pytest.raises(CutShort):
        checker.examine_together([TIGER[:900], b"no picture"])
    with pytest.raises(NotAPhoto):
        checker.examine_together([b"no picture", TIGER[:900]])
    with pytest.raises(ValueError, match="no photo"):
        checker.examine_together([])


def test_a_pack_that_fails_is_no_fault_of_a_photo(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise PackMistake(file="model.onnx", problem="bad_graph", line=0)

    monkeypatch.setattr(TwinModel, "run", fail)
    with pytest.raises(PackMistake):
        checker.examine_together([TIGER, PODS])


def test_objects_are_checked_one_after_the_other_and_a_bad_one_does_not_stop_them(
    checker: Checker, tmp_path: Path
) -> None:
    for name, content in (("a.png", TIGER), ("b.png", coloured(ORANGE, (320, 210))), ("c.png", TIGER[:900])):
        (tmp_path / name).write_bytes(content)
    seen: list[tuple[int, int]] = []
    shown: list[str] = []
    results: list[Checked] = list(
        checker.check_objects(
            [(tmp_path / "one", [tmp_path / "a.png", tmp_path / "b.png"]), (tmp_path / "two", [tmp_path / "c.png"])],
            lambda done, total: seen.append((done, total)),
            lambda file, _: shown.append(file.name),
        )
    )
    assert [(result.file.name, result.mistake.code if result.mistake else "") for result in results] == [
        ("one", ""),
        ("two", "cut_short"),
    ]
    assert results[0].finding is not None
    assert results[0].finding.label == "tiger_skin"
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert shown == ["a.png", "b.png"]


def test_blue_is_unlike_anything_on_every_photo(checker: Checker) -> None:
    finding = checker.examine_together([coloured(BLUE), coloured(BLUE, (310, 200))]).finding
    assert finding.reason is Reason.UNFAMILIAR

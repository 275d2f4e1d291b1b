from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tests.hostile import encoded
from tests.packs.hand_pack import make_pack

from borderlens.domain.errors import CutShort, Mistake, NoModel, PackMistake, UnknownModel
from borderlens.domain.finding import Outcome, Reason
from borderlens.paths import Paths
from borderlens.services.check import Checked, Checker, Examined, open_checker
from borderlens.services.photo_files import find_photos
from borderlens.vision.photo import read_photo
from borderlens.vision.twin import COLOURS, TwinModel, twin_pack

ORANGE, GREEN, BLUE = (tuple(int(value) for value in colour) for colour in COLOURS)


def coloured(colour: tuple[int, ...], size: tuple[int, int] = (300, 200)) -> bytes:
    """A sharp picture of one mean colour: a fine check of slightly lighter and darker squares."""
    base = np.full((size[1], size[0], 3), colour, dtype=np.int16)
    base[::2, ::2] += 12
    base[1::2, 1::2] -= 12
    return encoded(Image.fromarray(base.clip(0, 255).astype(np.uint8)), "PNG")


@pytest.fixture
def checker() -> Checker:
    return Checker(TwinModel())


def test_a_finding_says_everything(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "orange.png").write_bytes(coloured(ORANGE))
    finding = checker.check_file(tmp_path / "orange.png")
    assert (finding.outcome, finding.label, finding.group, finding.reason) == (
        "consistent",
        "tiger_skin",
        "target",
        None,
    )
    assert [candidate.label for candidate in finding.candidates] == ["tiger_skin"]
    assert len(finding.weighed) == 3
    assert finding.nearest[0][0] == "orange"
    assert (finding.model.pack, finding.model.version) == ("twin", "1.0.0")
    assert (finding.photo.width, finding.photo.height) == (300, 200)
    assert finding.quality.size == 200
    assert finding.quality.sharpness > finding.quality.sharpness_limit
    assert finding.milliseconds > 0
    assert finding.drawn_only


@pytest.mark.parametrize(
    ("content", "outcome", "reason"),
    [
        (coloured(GREEN), Outcome.LOOK_ALIKE, None),
        (coloured(BLUE), Outcome.CANNOT_TELL, Reason.UNFAMILIAR),
        (coloured((128, 128, 128)), Outcome.CANNOT_TELL, Reason.UNFAMILIAR),
        (coloured((10, 8, 4)), Outcome.CANNOT_TELL, Reason.TOO_DARK),
        (coloured(ORANGE, (300, 40)), Outcome.CANNOT_TELL, Reason.TOO_SMALL),
        (encoded(Image.new("RGB", (300, 200), ORANGE), "PNG"), Outcome.CANNOT_TELL, Reason.BLURRED),
    ],
)
def test_outcomes(checker: Checker, content: bytes, outcome: Outcome, reason: Reason | None) -> None:
    finding = checker.examine(content).finding
    assert (finding.outcome, finding.reason) == (outcome, reason)


def test_the_same_photo_in_another_format_has_the_same_finding(checker: Checker) -> None:
    picture = Image.fromarray(read_photo(coloured(ORANGE, (700, 500))).pixels)
    found = {checker.examine(encoded(picture, kind)).finding.label for kind in ("PNG", "BMP", "TIFF", "JPEG")}
    assert found == {"tiger_skin"}


@pytest.mark.parametrize(
    ("learned_from_photographs", "content", "drawn_only"),
    [
        ((), coloured(ORANGE), True),
        ((), coloured(BLUE), True),  # nothing is named: the whole model counts
        (("tiger_skin",), coloured(ORANGE), False),
        (("tiger_skin",), coloured(BLUE), True),
        (("tiger_skin", "seed_pods", "none"), coloured(BLUE), False),
    ],
)
def test_a_finding_says_whether_its_labels_were_learned_from_drawings(
    learned_from_photographs: tuple[str, ...], content: bytes, drawn_only: bool
) -> None:
    pack = twin_pack()
    labels = tuple(replace(label, drawn_only=label.key not in learned_from_photographs) for label in pack.labels)
    checker = Checker(TwinModel(replace(pack, manifest=replace(pack.manifest, labels=labels))))
    assert checker.examine(content).finding.drawn_only is drawn_only


def test_heat_lies_on_the_photo(checker: Checker) -> None:
    left_orange = np.full((200, 400, 3), (120, 125, 130), dtype=np.uint8)
    left_orange[:, :200] = ORANGE
    examined = checker.examine(encoded(Image.fromarray(left_orange), "PNG"))
    heat = examined.heat("tiger_skin")
    assert heat.shape == (200, 400)
    assert heat[:, 40:160].mean() > 0.8
    assert heat[:, 240:].mean() < 0.2
    assert examined.heat_picture("tiger_skin").shape == (200, 400, 3)


def test_heat_without_a_label_never_shows_nothing(checker: Checker) -> None:
    assert checker.examine(coloured(BLUE)).heat_label != "none"
    assert checker.examine(coloured(GREEN)).heat_label == "seed_pods"


def photo_folder(place: Path) -> Path:
    (place / "b" / "deep").mkdir(parents=True)
    (place / "a.png").write_bytes(coloured(ORANGE))
    (place / "b" / "cut.PNG").write_bytes(coloured(GREEN)[:900])
    (place / "b" / "deep" / "c.png").write_bytes(coloured(GREEN))
    (place / "z.png").write_bytes(coloured(BLUE))
    for name in ("notes.txt", "._a.png", "Thumbs.db", "b/film.mp4"):
        (place / name).write_bytes(b"no picture")
    return place


def test_folder_goes_on_past_a_bad_photo(checker: Checker, tmp_path: Path) -> None:
    place = photo_folder(tmp_path / "photos")
    seen: list[tuple[int, int]] = []
    shown: list[Path] = []

    def show(file: Path, examined: Examined) -> None:
        assert examined.photo.pixels.ndim == 3
        shown.append(file)

    results = list(checker.check_paths([place], lambda done, total: seen.append((done, total)), None, show))
    assert [result.file.relative_to(place).as_posix() for result in results] == [
        "a.png",
        "z.png",
        "b/cut.PNG",
        "b/deep/c.png",
    ]
    assert [type(result.mistake) for result in results] == [type(None), type(None), CutShort, type(None)]
    assert [result.finding is None for result in results] == [False, False, True, False]
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert len(shown) == 3
    assert find_photos([place]).passed_over == 4


def test_a_check_of_many_stops_when_asked(checker: Checker, tmp_path: Path) -> None:
    place = photo_folder(tmp_path / "photos")
    results: list[Checked] = []
    for result in checker.check_paths([place], cancelled=lambda: len(results) == 2):
        results.append(result)
    assert len(results) == 2


def test_a_named_file_is_always_tried(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    results = list(checker.check_paths([tmp_path / "notes.txt", tmp_path / "absent.jpg"]))
    assert [result.mistake.code for result in results if result.mistake] == ["not_a_photo", "no_such_file"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_a_loop_of_folders_ends(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "again").symlink_to(tmp_path / "one", target_is_directory=True)
    (tmp_path / "one" / "a.png").write_bytes(coloured(ORANGE))
    assert [result.file.name for result in checker.check_paths([tmp_path])] == ["a.png"]


def test_a_folder_that_cannot_be_listed_is_said(
    checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    real = os.scandir

    def refuse(path: object) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)  # type: ignore[call-overload]

    (tmp_path / "locked").mkdir()
    (tmp_path / "a.png").write_bytes(coloured(ORANGE))
    monkeypatch.setattr(os, "scandir", refuse)
    results = list(checker.check_paths([tmp_path]))
    assert [result.mistake.code if result.mistake else "" for result in results] == ["unreadable", ""]
    assert results[0].file.name == "locked"


def test_opening_a_checker_names_what_is_wrong(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data", tmp_path / "bundle", portable=False)
    with pytest.raises(NoModel):
        open_checker(paths)
    make_pack(tmp_path / "data" / "models")
    assert open_checker(paths).pack.id == "hand-v1"
    assert open_checker(paths, "hand-v1").pack.id == "hand-v1"
    with pytest.raises(UnknownModel) as unknown:
        open_checker(paths, "other-v1")
    assert unknown.value.fields["known"] == "hand-v1"
    (tmp_path / "data" / "models" / "hand-v1" / "model.onnx").write_bytes(b"altered")
    with pytest.raises(PackMistake):
        open_checker(paths, "hand-v1")
    with pytest.raises(NoModel) as none:
        open_checker(paths)
    assert "model.onnx" in str(none.value.fields["why"])


def test_a_graph_that_is_none_is_a_mistake_of_the_pack(tmp_path: Path) -> None:
    make_pack(tmp_path / "data" / "models")
    checker = open_checker(Paths(tmp_path / "data", tmp_path / "bundle", portable=False))
    with pytest.raises(PackMistake) as caught:
        checker.examine(coloured(ORANGE))
    assert caught.value.fields["problem"] == "bad_graph"
    assert isinstance(caught.value, Mistake)


def test_the_bare_session_is_the_real_models_alone(checker: Checker) -> None:
    with pytest.raises(TypeError):
        checker.onnx_session()

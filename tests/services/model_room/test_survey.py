"""Every bad folder gets its one line, and the same files give the same survey."""

from __future__ import annotations

import os
import shutil
import string
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.services.model_room.agency import COLOURS, photographs, scene

from borderlens.domain.errors import Cancelled, Mistake, NoPhotoFolder, NoSuchFile
from borderlens.domain.products import Group
from borderlens.packs.model_pack import ModelPack
from borderlens.services.model_room import checks
from borderlens.services.model_room.records import Notice, NoticeKind, Stage, Survey, Weight
from borderlens.services.model_room.survey import survey
from borderlens.words import Words

GOOD = {"tiger_skin": 6, "resin": 6, "bone": 5}


def of(found: Survey, kind: NoticeKind) -> Notice:
    return next(notice for notice in found.notices if notice.kind is kind)


def kinds(found: Survey) -> set[NoticeKind]:
    return {notice.kind for notice in found.notices}


def test_a_good_folder_may_train(tmp_path: Path, base: ModelPack, words: Words) -> None:
    found = survey(photographs(tmp_path / "good", GOOD), base, words)
    assert found.may_train
    assert kinds(found) == {NoticeKind.ALL_OPEN, NoticeKind.OBJECTS_APART}
    assert of(found, NoticeKind.ALL_OPEN).fields == {"photographs": 17, "labels": 3}
    apart = of(found, NoticeKind.OBJECTS_APART).fields
    assert apart == {"objects": 17, "learn": 12, "kept": 5, "photographs": 17}
    assert [(s.label.key, s.title, s.photographs, s.objects, s.known) for s in found.labels] == [
        ("resin", "Resin", 6, 6, True),
        ("tiger_skin", "Tiger skin", 6, 6, True),
        ("bone", "Bone", 5, 5, True),
    ]
    assert {share.label.group for share in found.labels} == {Group.TARGET, Group.LOOK_ALIKE}
    assert not any(share.label.drawn_only for share in found.labels)


def test_the_same_files_give_the_same_survey(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "good", GOOD)
    assert survey(place, base, words) == survey(place, base, words)


def test_progress_counts_every_photograph(tmp_path: Path, base: ModelPack, words: Words) -> None:
    seen: list[tuple[Stage, int, int]] = []
    survey(photographs(tmp_path / "good", GOOD), base, words, lambda *step: seen.append(step))
    assert seen == [(Stage.LOOKING, done, 17) for done in range(1, 18)]


def test_a_wish_to_stop_is_heard_before_the_next_photograph(tmp_path: Path, base: ModelPack, words: Words) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        survey(
            photographs(tmp_path / "good", GOOD),
            base,
            words,
            lambda stage, done, of: seen.append(done),
            lambda: len(seen) == 2,
        )
    assert seen == [1, 2]


def test_one_label_stops(tmp_path: Path, base: ModelPack, words: Words) -> None:
    found = survey(photographs(tmp_path / "one", {"tiger_skin": 8}), base, words)
    notice = of(found, NoticeKind.ONE_LABEL)
    assert (notice.weight, notice.fields["label"]) == (Weight.STOP, "Tiger skin")
    assert not found.may_train


@pytest.mark.parametrize("labels", [{}, {"tiger_skin": 3, "resin": 3}])
def test_no_label_with_enough_stops(tmp_path: Path, base: ModelPack, words: Words, labels: dict[str, int]) -> None:
    place = tmp_path / "few"
    place.mkdir()
    found = survey(photographs(place, labels), base, words)
    assert of(found, NoticeKind.NO_LABELS).fields == {"folder": "few"}
    assert not found.may_train
    few = [n.fields["label"] for n in found.notices if n.kind is NoticeKind.FEW_PHOTOGRAPHS]
    assert few == [s.title for s in found.labels]


def test_too_few_of_one_label_is_said_and_the_rest_may_train(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "few", {**GOOD, "shell": 4})
    (place / "cattle_horn").mkdir()
    found = survey(place, base, words)
    assert found.may_train
    few = {n.fields["label_key"]: n.fields for n in found.notices if n.kind is NoticeKind.FEW_PHOTOGRAPHS}
    assert {key: fields["photographs"] for key, fields in few.items()} == {"shell": 4, "cattle_horn": 0}
    assert few["shell"]["wanted"] == 5


def test_photographs_of_two_objects_are_too_few_objects(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "few", {"tiger_skin": 6, "resin": 6, "bone/first": 4, "bone/second": 4})
    found = survey(place, base, words)
    notice = of(found, NoticeKind.FEW_OBJECTS)
    assert (notice.fields["label_key"], notice.fields["objects"], notice.fields["wanted"]) == ("bone", 2, 3)
    assert len(notice.files) == 8


@pytest.mark.parametrize("kind", ["copy", "smaller", "lighter"])
def test_one_photograph_under_two_labels_stops_and_names_both(
    tmp_path: Path, base: ModelPack, words: Words, kind: str
) -> None:
    place = photographs(tmp_path / "two", GOOD)
    first, second = place / "resin" / "IMG_002.jpg", place / "tiger_skin" / "z.jpg"
    with Image.open(first) as picture:
        if kind == "copy":
            shutil.copyfile(first, second)
        elif kind == "smaller":
            picture.resize((80, 80)).save(second, quality=70)
        else:
            picture.point(lambda level: level * 0.8).save(second)
    found = survey(place, base, words)
    notice = of(found, NoticeKind.SAME_UNDER_TWO_LABELS)
    assert notice.weight is Weight.STOP
    assert (notice.fields["first"], notice.fields["second"]) == ("resin/IMG_002.jpg", "tiger_skin/z.jpg")
    assert (notice.fields["first_label"], notice.fields["second_label"]) == ("Resin", "Tiger skin")
    assert set(notice.files) == {first, second}


def test_copies_are_left_out_and_near_ones_are_one_object(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "near", GOOD)
    shutil.copyfile(place / "bone" / "IMG_001.jpg", place / "bone" / "copy.jpg")
    with Image.open(place / "bone" / "IMG_002.jpg") as picture:
        picture.save(place / "bone" / "again.jpg", quality=60)
    found = survey(place, base, words)
    assert found.may_train
    notice = of(found, NoticeKind.NEAR_DUPLICATES)
    assert (notice.fields["count"], notice.fields["exact"]) == (2, 1)
    share = next(s for s in found.labels if s.label.key == "bone")
    assert (share.photographs, share.objects) == (6, 5)
    objects = {p.name: p.object for p in found.photographs}
    assert objects["bone/again.jpg"] == objects["bone/IMG_002.jpg"] != objects["bone/IMG_003.jpg"]
    assert "bone/copy.jpg" not in objects


def test_a_burst_is_one_object_by_its_camera_times(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "burst", GOOD)
    random = np.random.default_rng(3)
    shot = scene(random, COLOURS["resin"])
    for number, (second, part) in enumerate([("10", 0), ("40", 7)]):
        exif = Image.Exif()
        exif[306] = f"2026:11:24 08:00:{second}"
        shot.crop((part, part, 96, 96)).resize((96, 96)).save(place / "resin" / f"burst{number}.jpg", exif=exif)
    found = survey(place, base, words)
    objects = {p.name: p.object for p in found.photographs}
    assert objects["resin/burst0.jpg"] == objects["resin/burst1.jpg"]


def test_broken_poor_and_foreign_files_are_named_and_left_out(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "poor", GOOD)
    whole = (place / "bone" / "IMG_000.jpg").read_bytes()
    (place / "bone" / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    random = np.random.default_rng(4)
    Image.fromarray(np.full((96, 96, 3), 128, dtype=np.uint8)).save(place / "bone" / "smooth.png")
    scene(random, (10, 10, 10)).point(lambda level: level * 0.1).save(place / "bone" / "night.png")
    scene(random, COLOURS["bone"]).resize((40, 40)).save(place / "bone" / "tiny.png")
    (place / "bone" / "notes.txt").write_text("found at the gate", "utf-8")
    (place / "bone" / "._IMG_000.jpg").write_bytes(b"\0\5\x16\7")
    shutil.copyfile(place / "resin" / "IMG_000.jpg", place / "loose.jpg")
    found = survey(place, base, words)
    assert found.may_train
    firsts = {n.kind: (n.fields["count"], n.fields["first"]) for n in found.notices if "first" in n.fields}
    assert firsts == {
        NoticeKind.NOT_READ: (1, "bone/cut.jpg"),
        NoticeKind.BLURRED: (1, "bone/smooth.png"),
        NoticeKind.TOO_DARK: (1, "bone/night.png"),
        NoticeKind.TOO_SMALL: (1, "bone/tiny.png"),
        NoticeKind.OTHER_FILES: (1, "bone/notes.txt"),
        NoticeKind.LOOSE_FILES: (1, "loose.jpg"),
    }
    assert NoticeKind.ALL_OPEN not in kinds(found)
    assert "cut short" in str(of(found, NoticeKind.NOT_READ).fields["why"])
    assert len(found.photographs) == 17


@pytest.mark.skipif(os.name == "nt", reason="links need a right that officers do not have")
def test_links_are_not_followed(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "linked", GOOD)
    (place / "bone" / "out").symlink_to(tmp_path, target_is_directory=True)
    (place / "again").symlink_to(place / "resin", target_is_directory=True)
    found = survey(place, base, words)
    assert of(found, NoticeKind.LINKS_OUT).fields == {"count": 2, "first": "again"}
    assert len(found.photographs) == 17


def test_two_spellings_of_one_label_stop(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "twice", {"resin": 5, "Tiger skin": 5, "Da Hổ": 5})
    found = survey(place, base, words)
    notice = of(found, NoticeKind.LABEL_TWICE)
    assert notice.weight is Weight.STOP
    assert (notice.fields["first"], notice.fields["second"]) == ("Da Hổ", "Tiger skin")
    assert notice.fields["label_key"] == "tiger_skin"


def test_an_unknown_label_counts_as_protected_and_is_said(tmp_path: Path, base: ModelPack, words: Words) -> None:
    found = survey(photographs(tmp_path / "unknown", {**GOOD, "Thing 7": 5}), base, words)
    share = next(s for s in found.labels if s.label.key == "thing_7")
    assert (share.title, share.known, share.label.group) == ("Thing 7", False, Group.PROTECTED)
    assert of(found, NoticeKind.UNKNOWN_LABEL).fields["photographs"] == 5


def test_only_protected_labels_want_look_alikes(tmp_path: Path, base: ModelPack, words: Words) -> None:
    found = survey(photographs(tmp_path / "all", {"tiger_skin": 5, "leopard_skin": 5}), base, words)
    assert of(found, NoticeKind.NO_LOOK_ALIKES).fields == {"labels": 2}


def test_one_source_beside_many_is_said(tmp_path: Path, base: ModelPack, words: Words) -> None:
    place = photographs(tmp_path / "sources", {"tiger_skin": 6, "resin": 6})
    rows = [f"tiger_skin/IMG_00{n}.jpg,gate 4" for n in range(6)]
    rows += [f"resin/IMG_00{n}.jpg,market {n}" for n in range(6)]
    (place / "photos.csv").write_text("\n".join(["file,source", *rows]), "utf-8")
    found = survey(place, base, words)
    notice = of(found, NoticeKind.ONE_SOURCE)
    assert (notice.fields["label_key"], notice.fields["why"], notice.fields["source"]) == (
        "tiger_skin",
        "source",
        "gate 4",
    )


def test_one_table_is_seen_by_its_colour() -> None:
    random = np.random.default_rng(6)
    alike = random.normal([40, 90, 40], 2, (10, 3)).astype(np.float32)
    spread = random.uniform(20, 230, (10, 3)).astype(np.float32)
    assert checks.one_table({"leopard_skin": alike, "resin": spread}) == {"leopard_skin"}
    assert checks.one_table({"leopard_skin": alike, "resin": alike + 1}) == set()
    assert checks.one_table({"leopard_skin": spread, "resin": spread[::-1]}) == set()
    assert checks.one_table({"leopard_skin": alike}) == set()


def test_a_very_large_folder_is_said(
    tmp_path: Path, base: ModelPack, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = photographs(tmp_path / "large", GOOD)
    monkeypatch.setattr(checks, "LARGE_COUNT", 17)
    assert of(survey(place, base, words), NoticeKind.LARGE_FOLDER).fields == {"photographs": 17, "gigabytes": "0.0"}
    monkeypatch.setattr(checks, "LARGE_COUNT", 18)
    assert NoticeKind.LARGE_FOLDER not in kinds(survey(place, base, words))
    with (place / "bone" / "huge.jpg").open("wb") as file:
        file.truncate(4_100_000_000)
    notice = of(survey(place, base, words), NoticeKind.LARGE_FOLDER)
    assert notice.fields["gigabytes"] == "4.1"


def test_a_folder_that_is_none(tmp_path: Path, base: ModelPack, words: Words) -> None:
    with pytest.raises(NoSuchFile):
        survey(tmp_path / "absent", base, words)
    (tmp_path / "picture.jpg").write_bytes(b"")
    with pytest.raises(NoPhotoFolder):
        survey(tmp_path / "picture.jpg", base, words)


NAMES = st.text(st.sampled_from(string.ascii_letters + " .-_éỔ虎ໜ"), min_size=1, max_size=12).map(
    lambda name: name.strip(" .") or "x"
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tree=st.lists(st.tuples(st.lists(NAMES, max_size=3), st.sampled_from([".jpg", ".txt", ""]))))
def test_any_tree_gets_a_survey(tree: list, tmp_path_factory: pytest.TempPathFactory, base: ModelPack) -> None:
    place = tmp_path_factory.mktemp("tree")
    for parts, suffix in tree:
        file = place.joinpath(*parts, f"f{suffix}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"no picture")
        except OSError:  # a file stands where a folder should
            continue
    found = survey(place, base, Words())
    assert not found.may_train
    assert not found.photographs
    assert NoticeKind.NO_LABELS in kinds(found)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda t: ("file,label\n" + t).encode())))
def test_any_table_gets_a_survey_or_a_mistake(
    content: bytes, tmp_path_factory: pytest.TempPathFactory, base: ModelPack
) -> None:
    file = tmp_path_factory.mktemp("table") / "photos.csv"
    file.write_bytes(content)
    said, may_train = "", False
    try:
        may_train = survey(file, base, Words()).may_train
    except Mistake as mistake:
        said = Words().mistake(mistake)
    assert not may_train
    assert not said or str(file) in said

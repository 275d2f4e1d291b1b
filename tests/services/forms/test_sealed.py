"""Form files: nothing in the open tells an answer, the code gives it all back, and hostile files are refused."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tests.services.forms.made_packs import LANGUAGES, SECRET, keys, make_form

from borderlens.domain.errors import Mistake
from borderlens.domain.form_errors import FormIsHere, NewerForm, NotAForm, NotAReleaseCode, WrongReleaseCode
from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.packs.pack_archive import write_archive
from borderlens.packs.quiz_pack import QuizPack
from borderlens.packs.signing import SIGNATURE, signature_of
from borderlens.services.forms import receiving
from borderlens.services.forms.receiving import looked_into, receive, received
from borderlens.services.forms.sealed import FORM, KEY, SealedForm, read_form, unlock
from borderlens.services.forms.sealing import MadeForm, write_form

TELLING = ("answer", "fits", "accuses", "critical", "marks", "difficulty", "facts", "role", "scored")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[QuizPack, MadeForm]:
    return make_form(tmp_path_factory.mktemp("form"))


@pytest.fixture(scope="module")
def form(made: tuple[QuizPack, MadeForm], tmp_path_factory: pytest.TempPathFactory) -> SealedForm:
    return receive(made[1].file, tmp_path_factory.mktemp("laptop"))


@pytest.fixture
def shown(form: SealedForm) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((form.folder / FORM).read_bytes())
    return found


def texts(value: object) -> Iterator[str]:
    """Every text in JSON data, names of fields too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def test_every_type_can_be_asked_in_every_language(form: SealedForm) -> None:
    assert {entry.item.type for entry in form.items} == set(ItemType)
    assert form.languages == LANGUAGES
    for entry, language in product(form.items, LANGUAGES):
        words = entry.in_language(language)
        assert words.stem == f"{language} stem {entry.item.type}"
        assert set(words.options) == set(entry.item.options)
        assert set(words.targets) == set(entry.item.targets)
        assert all(path.exists() for path in entry.picture_paths)
        assert len(entry.picture_paths) == len(entry.item.pictures)


def test_what_is_open_holds_no_field_that_tells(shown: dict[str, Any], form: SealedForm) -> None:
    for item in shown["items"]:
        assert not set(item) & set(TELLING)
        assert item["number"] is None or (item["number"]["low"], item["number"]["high"]) == (0, 180)
        for state in (item["scenario"] or {"states": []})["states"]:
            assert {(choice["worth"], choice["critical"]) for choice in state["choices"]} == {(0, False)}
    for entry in form.items:
        item = entry.item
        assert item.is_sealed
        told = (item.answer, item.fits, item.marks, item.role, item.critical, item.accuses, item.facts)
        assert not any(told)


def test_nothing_in_the_open_is_named_as_its_author_named_it(
    made: tuple[QuizPack, MadeForm], shown: dict[str, Any], form: SealedForm
) -> None:
    told = set(texts(shown)) | {path.name for path in form.folder.rglob("*")}
    for entry in made[0].items:
        item = entry.item
        own = {item.key, *item.targets, *(p.name for p in item.pictures), *(m.cue for m in item.marks)} - {CANNOT_TELL}
        if item.type not in (ItemType.TRUE_FALSE, ItemType.PAIR):
            own |= set(item.options) - {CANNOT_TELL}
        for state in item.scenario.states if item.scenario else ():
            own |= {state.key, *(choice.key for choice in state.choices), *(choice.to for choice in state.choices)}
        assert not own & told


def test_words_of_the_feedback_are_in_no_open_byte(made: tuple[QuizPack, MadeForm], form: SealedForm) -> None:
    raw = b"".join(path.read_bytes() for path in form.folder.rglob("*") if path.is_file())
    assert SECRET.encode() not in raw
    assert b"113.25" not in raw
    assert b"stem single" in raw  # the same search finds what is shown


def test_no_sum_in_the_open_lets_answers_be_tried(made: tuple[QuizPack, MadeForm], shown: dict[str, Any]) -> None:
    """Somebody who knows all of an item but its answer hashes each answer and looks for the sum."""
    told = set(texts(shown))
    for entry in made[0].items:
        guess = entry.item.content_hash
        tried = {guess, hashlib.sha256(bytes.fromhex(guess)).hexdigest(), hashlib.sha256(guess.encode()).hexdigest()}
        tried |= {hashlib.sha256(b"bl-form-item/1\0" + bytes.fromhex(guess)).hexdigest()}
        assert not tried & told
    assert made[1].record.salt not in told


def test_the_code_gives_back_the_whole_items(made: tuple[QuizPack, MadeForm], form: SealedForm) -> None:
    pack, written = made
    opened = unlock(form, written.code)
    assert [entry.item for entry in opened.items] == [entry.item for entry in pack.items]
    assert opened.record == written.record
    assert opened.record.id == form.id
    for entry, own in zip(opened.items, pack.items, strict=True):
        for language in LANGUAGES:
            assert entry.in_language(language) == own.in_language(language)


def test_the_code_is_read_however_it_is_typed(made: tuple[QuizPack, MadeForm], form: SealedForm) -> None:
    typed = made[1].code.lower().replace("-", " ")
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in made[1].code)
    assert unlock(form, typed).record == unlock(form, f"  {wide}\n").record


def test_a_wrong_code_is_one_line_and_changes_nothing(form: SealedForm) -> None:
    before = {path: path.read_bytes() for path in form.folder.parent.rglob("*") if path.is_file()}
    with pytest.raises(WrongReleaseCode) as caught:
        unlock(form, "AAAAA-AAAAA")
    assert caught.value.fields == {"form": form.short_id}
    for typed in ("", "AAAAA", "AAAAA-AAAAAA", "AAAAA-AAAA0", "AAAAA/AAAAA"):
        with pytest.raises(NotAReleaseCode):
            unlock(form, typed)
    assert before == {path: path.read_bytes() for path in form.folder.parent.rglob("*") if path.is_file()}


def test_two_forms_of_the_same_record_have_other_codes_and_keys(
    made: tuple[QuizPack, MadeForm], tmp_path: Path
) -> None:
    pack, first = made
    second = write_form(first.record, [pack], tmp_path / "again.blform", keys(), "Trainer")
    assert second.code != first.code
    with looked_into(second.file) as other, pytest.raises(WrongReleaseCode):
        unlock(other, first.code)


def test_a_form_is_never_written_over(made: tuple[QuizPack, MadeForm]) -> None:
    with pytest.raises(FormIsHere):
        write_form(made[1].record, [made[0]], made[1].file, keys(), "Trainer")


def test_a_form_is_taken_in_once_and_found_again(made: tuple[QuizPack, MadeForm], tmp_path: Path) -> None:
    first, again = receive(made[1].file, tmp_path), receive(made[1].file, tmp_path)
    assert first.folder == again.folder
    assert [found.id for found in received(tmp_path)] == [first.id]
    assert [path.name for path in tmp_path.iterdir()] == ["forms"]
    (first.folder / FORM).write_bytes(b"{}")
    assert received(tmp_path) == ()


def resigned(form: SealedForm, folder: Path, change: Callable[[Path], object]) -> Path:
    """The form's files with a change and a good signature: what somebody with the program's code could send."""
    shutil.copytree(form.folder, folder)
    (folder / SIGNATURE).unlink()
    change(folder)
    content, _ = signature_of(folder, keys(), "Somebody")
    out = folder.with_suffix(".blform")
    write_archive(folder, out, {SIGNATURE: content})
    return out


def edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], object]:
    def work(folder: Path) -> None:
        data = json.loads((folder / FORM).read_bytes())
        change(data)
        (folder / FORM).write_text(json.dumps(data), "utf-8")

    return work


def each_way(data: dict[str, Any], to: str) -> None:
    for state in data["items"][9]["scenario"]["states"]:
        for choice in state["choices"]:
            choice["to"] = to


def many_states() -> list[dict[str, Any]]:
    return [{"key": f"x{n}", "choices": [{"key": "a", "to": "end", "worth": 0}]} for n in range(60)]


HOSTILE: dict[str, Callable[[Path], object]] = {
    "no json": lambda folder: (folder / FORM).write_bytes(b"\xff\x00"),
    "nested": lambda folder: (folder / FORM).write_bytes(b"[" * 100_000),
    "a list": lambda folder: (folder / FORM).write_bytes(b"[]"),
    "unknown field": edited(lambda data: data.update(run="calc.exe")),
    "no items": edited(lambda data: data.update(items=[])),
    "an answer in the open": edited(lambda data: data["items"][0].update(answer=["a"])),
    "no seal": edited(lambda data: data["items"][0].update(sealed_hash="")),
    "wrong name": edited(lambda data: data["items"][0].update(key="../q01")),
    "words missing": edited(lambda data: data["words"]["en"].pop("q03")),
    "option without words": edited(lambda data: data["words"]["vi"]["q01"]["options"].pop("a")),
    "unknown type": edited(lambda data: data["items"][0].update(type="essay")),
    "number for a text": edited(lambda data: data.update(name=3)),
    "a flag for a number": edited(lambda data: data.update(minutes=True)),
    "not a number": edited(lambda data: data["items"][8]["number"].update(least=float("nan"))),
    "a path as a picture": edited(lambda data: data["items"][0]["pictures"][0].update(name="../../x")),
    "a circle": edited(lambda data: each_way(data, "s01")),
    "a way to nowhere": edited(lambda data: each_way(data, "s99")),
    "too many states": edited(lambda data: data["items"][9]["scenario"]["states"].extend(many_states())),
    "no step": edited(lambda data: data["items"][8]["number"].update(step=0)),
    "an option twice": edited(lambda data: data["items"][0]["options"].append("a")),
    "no targets": edited(lambda data: data["items"][6].update(targets=[])),
    "a picture of another size": edited(lambda data: data["items"][0]["pictures"][0].update(width=9000)),
    "long text": edited(lambda data: data["words"]["en"]["q01"].update(stem="x" * 5000)),
    "picture gone": lambda folder: next((folder / "pictures").iterdir()).unlink(),
    "another picture": lambda folder: next((folder / "pictures").iterdir()).write_bytes(b"RIFF"),
    "key gone": lambda folder: (folder / KEY).unlink(),
    "form gone": lambda folder: (folder / FORM).unlink(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_form_with_a_good_signature_is_refused(form: SealedForm, tmp_path: Path, name: str) -> None:
    out = resigned(form, tmp_path / "bad", HOSTILE[name])
    laptop = tmp_path / "laptop"
    with pytest.raises(NotAForm) as caught:
        receive(out, laptop)
    assert caught.value.fields["file"] == str(out)
    assert caught.value.fields["why"]
    assert list(laptop.iterdir()) == []


def test_a_newer_form_says_so(form: SealedForm, tmp_path: Path) -> None:
    out = resigned(form, tmp_path / "new", edited(lambda data: data.update(version=2, more=[])))
    with pytest.raises(NewerForm):
        receive(out, tmp_path / "laptop")


def test_a_key_does_not_open_beside_other_items(
    made: tuple[QuizPack, MadeForm], form: SealedForm, tmp_path: Path
) -> None:
    out = resigned(form, tmp_path / "moved", edited(lambda data: data["items"][0].update(kind="tiger")))
    with looked_into(out) as other, pytest.raises(WrongReleaseCode):
        unlock(other, made[1].code)


def test_a_damaged_key_is_said_to_be_wrong_or_damaged(
    made: tuple[QuizPack, MadeForm], form: SealedForm, tmp_path: Path
) -> None:
    for number, raw in enumerate((b"", b"short", (form.folder / KEY).read_bytes()[:-1])):
        out = resigned(form, tmp_path / f"k{number}", lambda folder, raw=raw: (folder / KEY).write_bytes(raw))
        with looked_into(out) as other, pytest.raises((NotAForm, WrongReleaseCode)):
            unlock(other, made[1].code)


def change_a_byte(file: Path, inner: str) -> None:
    """A byte of one file in the zip, its sum mended, so that only the signature can tell."""
    with zipfile.ZipFile(file) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files[inner] = files[inner][:-1] + bytes([files[inner][-1] ^ 1])
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


@pytest.mark.parametrize("inner", [FORM, KEY, SIGNATURE])
def test_a_changed_byte_is_found(made: tuple[QuizPack, MadeForm], tmp_path: Path, inner: str) -> None:
    file = tmp_path / "changed.blform"
    shutil.copy(made[1].file, file)
    change_a_byte(file, inner)
    with pytest.raises(NotAForm):
        receive(file, tmp_path / "laptop")


def zipped(file: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file


@pytest.mark.parametrize(
    "files",
    [
        {"form.json": b"{}"},
        {"../form.json": b"{}"},
        {"/etc/form.json": b"{}"},
        {"form.json": b" " * (2 << 20)},
    ],
    ids=["unsigned", "above", "absolute", "bomb"],
)
def test_other_files_are_refused(tmp_path: Path, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiving, "FILE_LIMIT", 1 << 20)
    file = zipped(tmp_path / "x.blform", files)
    with pytest.raises(NotAForm):
        receive(file, tmp_path / "laptop")
    assert not list((tmp_path / "laptop").rglob("*"))


def test_what_is_no_zip_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.blform").write_bytes(b"hello")
    for name in ("x.blform", "absent.blform"):
        with pytest.raises(Mistake):
            receive(tmp_path / name, tmp_path / "laptop")
    with pytest.raises(NotAForm):
        read_form(tmp_path)

"""A draft from a pack of the program: edited, checked, kept and put into Learn."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from borderlens import paths
from borderlens.domain.errors import CannotWrite
from borderlens.domain.items import Competency, ItemType, Kind
from borderlens.packs.lint import read_marks
from borderlens.packs.quiz_pack import list_quiz_packs, read_quiz_pack
from borderlens.packs.quiz_text import Status
from borderlens.services.authoring.changes import with_option, with_right
from borderlens.services.authoring.checking import Checked, Checker
from borderlens.services.authoring.document import put
from borderlens.services.authoring.draft import Draft
from borderlens.services.authoring.folder import read_folder, recover, write_folder
from borderlens.services.authoring.publishing import blocking, publish
from borderlens.services.authoring.shelf import Shelf

HOME = paths.find_paths()
FIRST = HOME.bundle / "quizzes" / "first-look"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(paths.Paths(tmp_path / "data", HOME.bundle, portable=False))


@pytest.fixture
def checker(shelf: Shelf):
    made = Checker(shelf.place, shelf.library, read_marks(HOME.assets))
    yield made
    made.close()


def look(checker: Checker, draft: Draft) -> Checked:
    found = checker.check(draft.document, draft.source, whole=True)
    assert found is not None
    return found


def open_copy(shelf: Shelf) -> Draft:
    return Draft(shelf.open_pack(FIRST, own=False))


@pytest.mark.parametrize("name", ["first-look", "ivory", "law", "tiger", "pangolin"])
def test_every_pack_of_the_program_is_the_same_after_it_was_kept(shelf: Shelf, name: str) -> None:
    document = read_folder(HOME.bundle / "quizzes" / name)
    write_folder(document, shelf.place / name)
    again = read_folder(shelf.place / name)
    files = {file: (shelf.place / name / "pictures" / file).read_bytes() for file in document["files"]}
    assert all(Path(document["files"][file]).read_bytes() == content for file, content in files.items())
    assert {k: v for k, v in again.items() if k != "files"} == {k: v for k, v in document.items() if k != "files"}


def test_a_copy_has_an_id_and_a_version_of_its_own_and_nothing_wrong(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    assert draft.id == "first-look-own"
    assert draft.document["draft"]["from"] == "first-look"
    checked = look(checker, draft)
    assert not [problem for problem in checked.problems if problem.is_error]
    assert [checked.entries[item["key"]].item.content_hash for item in draft.items] == [
        e.item.content_hash for e in read_quiz_pack(FIRST, shelf.library).items
    ]


def test_a_changed_stem_is_seen_in_learn(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    draft.say("en", 0, ("stem",), "Which of these does the surface fit best?")
    assert draft.status("en") is Status.DRAFT
    checked = look(checker, draft)
    assert blocking(checked, "en") == ()
    done = publish(checked, "en", shelf.quizzes, shelf.library)
    assert (done.version, done.left_out, done.new_versions) == (1, (), ())
    pack = next(p for p in list_quiz_packs([shelf.quizzes], shelf.library).loaded if p.id == "first-look-own")
    assert pack.items[0].in_language("en").stem == "Which of these does the surface fit best?"
    assert pack.items[0].in_language("en").draft


def test_another_meaning_is_another_version_and_other_words_are_not(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    publish(look(checker, draft), "en", shelf.quizzes, shelf.library)
    draft.say("en", 0, ("why",), "Fine lines cross. That fits ivory of elephant or mammoth.")
    words = publish(look(checker, draft), "en", shelf.quizzes, shelf.library)
    assert (words.version, words.new_versions) == (2, ())
    draft.set_item(0, {**draft.items[0], "difficulty": 0.9})
    meaning = publish(look(checker, draft), "en", shelf.quizzes, shelf.library)
    assert (meaning.version, meaning.new_versions) == (3, ("ivory-crossing-lines",))
    assert meaning.document["items"][0]["version"] == 2
    again = publish(look(checker, Draft(meaning.document)), "en", shelf.quizzes, shelf.library)
    assert (again.version, again.new_versions) == (3, ())


def test_an_unfinished_translation_stays_out_and_an_unfinished_source_blocks(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    draft.say("lo", 2, ("why",), "")
    checked = look(checker, draft)
    assert blocking(checked, "en") == ()
    done = publish(checked, "en", shelf.quizzes, shelf.library)
    assert done.left_out == ("lo",)
    assert read_quiz_pack(done.folder, shelf.library).languages == ("en", "vi", "zh-Hans")
    assert "lo" in draft.languages
    draft.say("en", 2, ("why",), "")
    stopped = blocking(look(checker, draft), "en")
    assert [(p.item, p.language, p.what) for p in stopped] == [
        ("ivory-angle-overlap", "en", "author.problem.unwritten")
    ]


@pytest.mark.parametrize("competency", list(Competency))
def test_a_new_item_of_each_type_needs_words_and_pictures_and_no_more(
    shelf: Shelf, checker: Checker, competency: Competency
) -> None:
    draft = Draft(shelf.new_pack("mine", "en", "Mine", "A pack of mine.", "CC0-1.0"))
    names = ["ivory-section-120-degrees", "resin-section"]
    for kind in ItemType:
        draft.add_item(kind, 0, competency, Kind.IVORY)
        if kind is ItemType.PAIR:
            draft.set_item(0, {**draft.items[0], "pictures": names})
        if kind is ItemType.HOTSPOT:
            marked = {"pictures": names[:1], "marks": ["crossing_lines"], "answer": ["crossing_lines"]}
            draft.set_item(0, {**draft.items[0], **marked})
    assert len(draft.items) == len(ItemType)
    checked = checker.check(draft.document, draft.source)
    assert checked is not None
    for item in draft.items:
        told = {(p.what, p.language) for p in checked.of_item(item["key"]) if p.is_error}
        assert told == {("author.problem.unwritten", "en")}, item
        assert item["key"] in checked.entries
    while draft.can_undo:
        draft.undo()
    assert draft.items == []


def test_what_is_wrong_with_one_item_is_said_of_it_alone(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    item = draft.items[4]
    draft.set_item(4, {**item, "facts": []})
    draft.say("vi", 1, ("stem",), "Xem <b>kỹ</b>")
    draft.say("en", 6, ("stem",), "What fits? {X}")
    checked = look(checker, draft)
    found = {(p.item, p.language, p.what) for p in checked.problems if p.is_error}
    assert found == {
        (item["key"], "", "author.problem.too_few"),
        ("ivory-angle-steps", "vi", "author.problem.markup"),
        (draft.items[6]["key"], "en", "author.problem.placeholder"),
    }
    assert len(checked.entries) == len(draft.items) - 3


def test_an_item_that_did_not_change_is_not_read_again(shelf: Shelf, checker: Checker, monkeypatch) -> None:
    from borderlens.services.authoring import checking

    draft = open_copy(shelf)
    look(checker, draft)
    read: list[Path] = []
    usual = checking.read_items
    monkeypatch.setattr(checking, "read_items", lambda folder, library: read.append(folder) or usual(folder, library))
    draft.say("en", 5, ("stem",), "What do you see in this heap of pieces?")
    look(checker, draft)
    assert len(read) == 1


def test_options_come_and_go_with_their_words(shelf: Shelf, checker: Checker) -> None:
    draft = open_copy(shelf)
    item, key = with_option(draft.items[0])
    assert (key, item["options"][-1]) == ("option_1", "cannot_tell")
    draft.set_item(0, item)
    draft.say("en", 0, ("options", key), "Celluloid")
    right = with_right(draft.items[0], key, True)
    assert (right["answer"], right["role"]) == ([key], "look_alike")
    refer = with_right(right, "cannot_tell", True)
    assert (refer["answer"], refer["role"]) == (["cannot_tell"], "undecidable")
    assert not {p.what for p in look(checker, draft).of_item(item["key"]) if p.is_error} - {"author.problem.unwritten"}


def test_typing_is_one_step_and_every_step_comes_back(shelf: Shelf) -> None:
    draft = open_copy(shelf)
    start = draft.document
    for length in range(1, 8):
        draft.say("en", 0, ("stem",), "A new stem"[:length])
    draft.pause()
    draft.say("en", 0, ("stem",), "Another")
    draft.delete_item(0)
    for _ in range(3):
        draft.undo()
    assert draft.document == start
    assert not draft.can_undo
    for _ in range(3):
        draft.redo()
    assert len(draft.items) == len(start["items"]) - 1


def test_a_folder_that_cannot_be_written_keeps_the_draft_before(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = open_copy(shelf)
    shelf.save(draft.document)
    before = read_folder(shelf.place / draft.id)
    draft.say("en", 0, ("stem",), "Lost?")
    usual = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name.startswith(".stage-"):
            raise PermissionError(13, "no")
        return usual(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CannotWrite):
        shelf.save(draft.document)
    assert read_folder(shelf.place / draft.id) == before
    assert [f.name for f in shelf.place.iterdir() if f.name.startswith((".stage", ".before"))] == []


WRITER = """
import sys
from pathlib import Path
from borderlens.services.authoring.document import put
from borderlens.services.authoring.folder import read_folder, write_folder
place = Path(sys.argv[1])
document = read_folder(place)
number = 0
while True:
    number += 1
    document = put(document, ("texts", "en", "title"), f"Title {number}")
    document = put(document, ("items", 0, "difficulty"), number / 1e6)
    write_folder(document, place)
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
@pytest.mark.parametrize("seed", range(6))
def test_a_kill_while_saving_loses_nothing(shelf: Shelf, root: Path, seed: int) -> None:
    """What was said to be kept is there, whole; at most one more, that was just being kept."""
    folder = shelf.place / "draft"
    write_folder(read_folder(FIRST), folder)
    environment = os.environ | {"PYTHONPATH": str(root / "app")}
    run = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, env=environment)
    assert run.stdout is not None
    told = 0
    for _ in range(3 + 2 * seed):
        told = int(run.stdout.readline())
    os.kill(run.pid, signal.SIGKILL)
    told = max([told, *(int(line) for line in run.stdout.read().split())])
    run.wait()
    run.stdout.close()
    recover(shelf.place)
    found = read_folder(folder)
    number = int(found["texts"]["en"]["title"].split()[1])
    assert number in (told, told + 1)
    assert found["items"][0]["difficulty"] == number / 1e6
    assert len(found["files"]) == len(read_folder(FIRST)["files"])
    assert [f.name for f in shelf.place.iterdir()] == ["draft"]


def test_a_stop_between_the_two_renames_is_mended(shelf: Shelf) -> None:
    folder = shelf.place / "draft"
    write_folder(read_folder(FIRST), folder)
    whole = read_folder(folder)
    folder.rename(shelf.place / ".before-draft")
    shutil.copytree(shelf.place / ".before-draft", shelf.place / ".stage-draft-0a0b")
    assert [draft.id for draft in shelf.drafts()] == ["draft"]
    assert read_folder(folder) == whole


def test_one_draft_that_cannot_be_read_is_named_and_the_others_stay(shelf: Shelf) -> None:
    shelf.save(open_copy(shelf).document)
    (shelf.place / "broken").mkdir()
    (shelf.place / "broken" / "items.toml").write_text("[[item", "utf-8")
    rows = {row.id: row.mistake for row in shelf.drafts()}
    assert rows["first-look-own"] is None
    assert rows["broken"] is not None


def test_a_pack_of_ones_own_goes_on_under_its_id_and_a_signed_one_gives_a_copy(
    shelf: Shelf, checker: Checker, tmp_path: Path
) -> None:
    done = publish(look(checker, open_copy(shelf)), "en", shelf.quizzes, shelf.library)
    rows = {row.id: row for row in shelf.packs()}
    assert rows["first-look-own"].mine
    assert not rows["first-look"].mine
    assert Draft(shelf.open_pack(done.folder, own=True)).id == "first-look-own"
    assert tomllib.loads((done.folder / "pack.toml").read_text("utf-8"))["id"] == "first-look-own"
    assert not (done.folder / "draft.toml").exists()


def test_a_table_on_the_way_is_made_and_nothing_else_is_touched() -> None:
    before = {"a": {"b": 1}, "c": [1, 2]}
    after = put(before, ("a", "d", "e"), 2)
    assert after == {"a": {"b": 1, "d": {"e": 2}}, "c": [1, 2]}
    assert after["c"] is before["c"]
    assert before == {"a": {"b": 1}, "c": [1, 2]}

"""Whatever is done to a draft: it is kept and read back equal, and every step comes back."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from borderlens import paths
from borderlens.domain.items import Competency, ItemType, Kind
from borderlens.packs.quiz_text import Status
from borderlens.services.authoring.changes import (
    moved,
    with_choice,
    with_end,
    with_member,
    with_option,
    with_right,
    with_state,
    with_target,
    without_option,
)
from borderlens.services.authoring.draft import Draft
from borderlens.services.authoring.folder import read_folder, write_folder
from borderlens.services.authoring.slots import fitted, slots, words_of
from borderlens.services.authoring.translating import compare, lines, width

FIRST = paths.find_paths().bundle / "quizzes" / "first-look"
TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=40).map(str.strip)


def edit(draft: Draft, data: st.DataObject) -> None:
    """One random edit, of the kind that the room makes."""
    place = data.draw(st.integers(0, len(draft.items) - 1)) if draft.items else 0
    names = ["add"] if not draft.items else ["say", "say", "add", "copy", "delete", "move", "status", "item", "undo"]
    match data.draw(st.sampled_from(names)):
        case "say":
            slot = data.draw(st.sampled_from(slots(draft.items[place])))
            draft.say(data.draw(st.sampled_from(draft.languages)), place, slot, data.draw(TEXTS))
        case "add":
            kind, competency = data.draw(st.sampled_from(ItemType)), data.draw(st.sampled_from(Competency))
            draft.add_item(kind, place, competency, data.draw(st.sampled_from(Kind)))
        case "copy":
            draft.copy_item(place)
        case "delete":
            draft.delete_item(place)
        case "move":
            draft.move_item(place, data.draw(st.integers(-3, 3)))
        case "status":
            draft.set_status(data.draw(st.sampled_from(draft.languages)), data.draw(st.sampled_from(Status)))
        case "item":
            draft.set_item(place, change(draft.items[place], data))
        case "undo":
            draft.undo()


def change(item: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    options = item.get("options", [])
    if item["type"] == "scenario":
        made = data.draw(st.sampled_from([with_state, with_end, lambda each: with_choice(each, 0)]))
        return made(item)[0]
    if item["type"] in ("matching", "sorting") and data.draw(st.booleans()):
        return with_target(item)[0]
    if item["type"] in ("single", "multiple", "ordering", "matching", "sorting") and data.draw(st.booleans()):
        return with_option(item)[0]
    if not options or item["type"] in ("true_false", "pair", "hotspot", "numeric"):
        return {**item, "difficulty": data.draw(st.floats(0, 1))}
    key = data.draw(st.sampled_from(options))
    what = data.draw(st.sampled_from(["out", "move", "right", "critical"]))
    if what == "out":
        return without_option(item, key)
    if what == "move" or item["type"] not in ("single", "multiple"):
        return moved(item, "options", key, data.draw(st.integers(-2, 2)))
    return with_right(item, key, True) if what == "right" else with_member(item, "critical", key, True)


@settings(max_examples=25)
@given(data=st.data())
def test_random_edits_are_kept_and_every_step_comes_back(data: st.DataObject) -> None:
    start = read_folder(FIRST)
    draft = Draft(start)
    for _ in range(data.draw(st.integers(1, 12))):
        edit(draft, data)
        draft.pause()
    with tempfile.TemporaryDirectory() as place:
        write_folder(draft.document, Path(place) / "kept")
        again = read_folder(Path(place) / "kept")
    assert _tables(again) == _tables(draft.document)
    while draft.can_undo:
        draft.undo()
    assert draft.document == start


def _tables(document: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in document.items() if name not in ("files", "draft")}


def test_words_that_nothing_needs_stay_in_the_draft_and_out_of_the_pack() -> None:
    document = read_folder(FIRST)
    text, item = document["texts"]["en"], document["items"][0]
    right = {**item, "answer": ["bone"]}
    made = fitted(text, [right])
    assert "bone" not in made["items"][item["key"]]["mistakes"]
    assert "bone" in text["items"][item["key"]]["mistakes"]
    assert set(made["options"]) == {"cannot_tell", "elephant_or_mammoth", "bone", "resin"}
    assert all(words_of(made, item["key"], slot) for slot in slots(item) if slot != ("mistakes", "bone"))


def test_a_translation_that_is_much_wider_or_has_other_numbers_says_so() -> None:
    assert compare(("stem",), "Ten angles of 102°", "Mười góc 102°", "en", "vi").longer == 0
    assert compare(("stem",), "Bone", "Bone of any animal", "en", "en").longer == 0
    assert compare(("stem",), "A piece of bone", "A piece of bone that lay here long", "en", "en").longer > 1.5
    line = compare(("stem",), "From 95° to 115°", "95°–105°", "en", "zh-Hans")
    assert (line.lost, line.added) == (("115",), ("105",))
    assert width("骨雕") == 4
    assert width("ຮູ\u200bນ້ອຍ") == 4


def test_the_program_s_own_translations_stand_beside_their_source() -> None:
    document = read_folder(FIRST)
    for item in document["items"]:
        found = lines(document["texts"], item, "en", "vi")
        assert all(line.done and line.source for line in found)

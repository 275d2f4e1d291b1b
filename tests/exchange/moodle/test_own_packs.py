"""Every item of the program's own packs comes back from Moodle with the same answer, or the report names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.items import CANNOT_TELL, Competency, ItemType, Kind
from borderlens.domain.polygons import crosses_itself
from borderlens.exchange.bring_in import bring_in
from borderlens.exchange.item_types import Ask
from borderlens.exchange.moodle.export import export_moodle
from borderlens.exchange.moodle.read import read_moodle
from borderlens.exchange.report import Fate
from borderlens.packs.quiz_pack import read_quiz_pack

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = ROOT / "assets" / "pictures"
LABELS = {"cannot_see": "What cannot be seen", "next_time": "Next time"}
PACKS = {"ivory": "en", "pangolin": "vi", "tiger": "zh-Hans", "law": "lo", "evidence": "en", "cooperation": "vi"}
"""A language each: the answers do not differ, the words do."""


@pytest.mark.parametrize("name", PACKS)
def test_every_item_comes_back_or_is_named(name: str, tmp_path: Path) -> None:
    language, file = PACKS[name], tmp_path / "moodle.xml"
    before = read_quiz_pack(ROOT / "quizzes" / name, LIBRARY)
    sent = export_moodle(before, language, file, LABELS)
    named = {note.question: note.code for note in sent.of([Fate.LEFT_OUT])}
    ask = Ask(language, Kind.GENERAL, Competency.EVIDENCE)
    done = bring_in(read_moodle(file, language), tmp_path / "back", name, ask, "?", library=LIBRARY)
    assert done.folder is not None
    assert {note.fate for note in done.report.notes} == {Fate.KEPT}
    after = {entry.item.key: entry for entry in read_quiz_pack(done.folder, LIBRARY).items}
    assert after.keys() | named.keys() == {entry.item.key for entry in before.items}
    assert not after.keys() & named.keys()
    for entry in before.items:
        item = entry.item
        if item.key in named:
            undecidable = item.type is ItemType.NUMERIC and item.answer == (CANNOT_TELL,)
            assert named[item.key] == ("undecidable_number" if undecidable else "scenario")
            assert undecidable or item.type is ItemType.SCENARIO
            continue
        assert after[item.key].item == item
        assert after[item.key].texts[language].items[item.key] == entry.texts[language].items[item.key]


def test_outlines_round_a_hole_are_among_them() -> None:
    """Without one the test above would not show that they come back."""
    pack = read_quiz_pack(ROOT / "quizzes" / "ivory", LIBRARY)
    held = {entry.item.key for entry in pack.items for mark in entry.item.marks if crosses_itself(mark.polygon)}
    assert {"hippo-cut", "hippo-signs", "hippo-three-signs"} <= held

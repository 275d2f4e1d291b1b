from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.check.scripted import LABELS, SHOWN, ScriptedModel

from borderlens.domain.errors import CutShort, NoModel
from borderlens.domain.finding import Candidate, Finding, Outcome, PhotoPart, Reason
from borderlens.domain.products import Group
from borderlens.services.check import Checker
from borderlens.ui import say as saying
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.quality import FULL, measures
from borderlens.ui.pages.check.sources import Source

Make = Callable[..., Path]


@pytest.fixture
def finding(make_photo: Make) -> Callable[[str], Finding]:
    photo = make_photo()
    return lambda answer: Checker(ScriptedModel(answer)).check_file(photo)


@pytest.mark.parametrize("answer", SHOWN)
def test_the_line_parts_what_stays_possible_from_the_rest(finding: Callable[[str], Finding], answer: str) -> None:
    found = finding(answer)
    line = sentences.dividing_line(found)
    inside = {c.label for c in found.candidates}
    if not inside:
        assert line is None
        return
    assert all((c.probability > line) == (c.label in inside) for c in found.weighed)
    assert {c.label for c, possible in sentences.weighed(found) if possible} == inside


def test_everything_possible_needs_no_line(finding: Callable[[str], Finding]) -> None:
    found = finding("consistent")
    assert sentences.dividing_line(replace(found, candidates=found.weighed)) is None


def test_a_label_that_stays_possible_is_shown_however_small(finding: Callable[[str], Finding]) -> None:
    found = finding("consistent")
    tiny = Candidate("tusk", Group.TARGET, 0.001)
    found = replace(found, weighed=(found.weighed[0], tiny), candidates=(found.weighed[0], tiny))
    assert [c.label for c, _ in sentences.weighed(found)] == ["proboscidean_ivory", "tusk"]
    assert sentences.figure(tiny.probability) == "<1"


def test_labels_of_an_agency_are_shown_by_their_key() -> None:
    assert sentences.label_name("our_bangle") == "our_bangle"
    assert sentences.steps([replace(LABELS[0], advice="our_bangle")]) == []


def test_names_after_the_first_begin_small_where_letters_have_sizes() -> None:
    both = [Candidate("tiger_skin", Group.TARGET, 0.5), Candidate("leopard_skin", Group.PROTECTED, 0.5)]
    assert sentences.names(both) == "Tiger skin or leopard skin"
    assert sentences.names(both, begins=False) == "tiger skin or leopard skin"
    saying.speaker().choose("vi")
    assert sentences.names(both) == "Da hổ hoặc da báo"
    saying.speaker().choose("zh-Hans")
    assert sentences.names(both) == "虎皮或豹皮"


def test_next_steps_of_two_labels_say_each_thing_once_and_refer_last() -> None:
    by_key = {label.key: label for label in LABELS}
    both = sentences.steps([by_key["tiger_skin"], by_key["leopard_skin"]])
    said = [sentence for _, sentence in both]
    assert len(said) == len(set(said))
    assert sum("Refer it" in sentence for sentence in said) == 1
    assert said[-1].startswith("Refer it")


@pytest.mark.parametrize("answer", SHOWN)
def test_the_way_on_is_another_photo_only_where_one_may_help(finding: Callable[[str], Finding], answer: str) -> None:
    more = dict.fromkeys(("narrowed", "ambiguous", "unfamiliar"), "check.same.add")
    assert sentences.way_on(finding(answer)) == {**more, "look_alike": "check.another"}.get(answer, "")


PARTS = {
    "ivory": PhotoPart("a", outcome=Outcome.CONSISTENT, label="proboscidean_ivory"),
    "tusk": PhotoPart("a", outcome=Outcome.CONSISTENT, label="tusk"),
    "open": PhotoPart("a", outcome=Outcome.CANNOT_TELL, reason=Reason.AMBIGUOUS),
    "either": PhotoPart("a", outcome=Outcome.NARROWED),
    "tagua": PhotoPart("a", outcome=Outcome.LOOK_ALIKE, label="tagua"),
    "poor tagua": PhotoPart("a", outcome=Outcome.LOOK_ALIKE, label="tagua", left_out="blurred"),
}


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (["ivory", "ivory"], "agree"),
        (["ivory"], ""),
        (["ivory", "open"], ""),
        (["ivory", "either"], ""),
        (["ivory", "tusk"], "differ"),
        (["ivory", "tagua"], "differ"),
        (["either", "tagua"], "differ"),
        (["ivory", "ivory", "poor tagua"], "agree"),
        (["tagua", "open"], ""),
    ],
)
def test_photos_agree_or_cannot_be_of_one_thing(finding: Callable[[str], Finding], parts: list[str], said: str) -> None:
    found = replace(finding("consistent"), photos=tuple(PARTS[part] for part in parts))
    assert sentences.agreement(found) == said


def test_a_finding_on_five_photos_asks_for_no_sixth(finding: Callable[[str], Finding]) -> None:
    four = replace(finding("ambiguous"), photos=(PARTS["open"],) * 4)
    five = replace(four, photos=(PARTS["open"],) * 5)
    assert sentences.may_ask(four)
    assert not sentences.may_ask(five)
    assert sentences.way_on(five) == ""
    assert "refer it" in sentences.action(five)
    assert sentences.word(five) == "Cannot tell from these photos · 5 photos of one object"


def test_a_mistake_names_the_file_alone_and_leaves_other_places_whole() -> None:
    source = Source("IMG_1.jpg", path=Path("/stick/DCIM/IMG_1.jpg"))
    assert sentences.mistake_line(CutShort(file="/stick/DCIM/IMG_1.jpg"), source).startswith("IMG_1.jpg: ")
    assert sentences.mistake_line(NoModel(folder="/models", why=""), source).startswith("/models: ")


def test_each_measure_stands_at_its_limit_at_one_place(finding: Callable[[str], Finding]) -> None:
    quality = replace(finding("consistent").quality, sharpness=4.0, light=43.0, size=640)
    sharpness, light, size = measures(quality)
    assert (sharpness.share, size.share) == (1 / FULL, 1.0)
    assert (sharpness.verdict, light.verdict) == ("check.quality.just", "check.quality.just")
    assert size.verdict == "check.quality.size.enough"
    assert measures(replace(quality, light=39.9))[1].verdict == "check.quality.light.low"


def test_every_outcome_has_its_words() -> None:
    for outcome in Outcome:
        assert saying.speaker().has(f"check.tag.{outcome.value}")

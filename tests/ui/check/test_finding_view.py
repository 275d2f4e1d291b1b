"""Every outcome and reason on the screen: words, marks, keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from tests.ui.check.conftest import Room, words
from tests.ui.check.scripted import LABELS, SHOWN

from borderlens.domain.finding import Reason
from borderlens.ui import say as saying
from borderlens.ui.pages.check.ask_card import AskCard
from borderlens.ui.pages.check.cards import (
    BETTER,
    LaboratoryCard,
    LikesCard,
    NearestCard,
    StepsCard,
    UntilCard,
    WeighedCard,
    how_tos,
)
from borderlens.ui.pages.check.how_to_drawing import HowTo
from borderlens.ui.pages.check.narrowed import Apart, NoPicture, SetBars
from borderlens.ui.pages.check.quality import QualityCard, QualityLine
from borderlens.ui.pages.check.sources import Given
from borderlens.ui.widgets.bars import Bars
from borderlens.words import LANGUAGES

Make = Callable[..., Path]
QUALITY = {"blurred": "blurred", "dark": "too_dark", "small": "too_small"}  # kind of photo, reason


def only(widget: QWidget, kind: type[QWidget]) -> QWidget:
    found = [child for child in widget.findChildren(kind) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def cards(room: Room) -> list[type[QWidget]]:
    kinds = (AskCard, LaboratoryCard, NearestCard, StepsCard, UntilCard, WeighedCard, Apart, QualityCard, QualityLine)
    return [kind for kind in kinds if any(w.isVisible() for w in room.page.finding.findChildren(kind))]


@pytest.mark.parametrize(
    ("answer", "tone", "word", "headline", "main"),
    [
        ("consistent", "consistent", "Consistent with", "Elephant or mammoth ivory, cut face", "Refer to laboratory"),
        ("narrowed", "narrowed", "Could be any of these", "Tiger skin or leopard skin", "Add photos of this object"),
        ("look_alike", "look_alike", "Looks like", "Vegetable ivory (tagua)", "Open another photo"),
        (
            "ambiguous",
            "cannot_tell",
            "Cannot tell from this photo",
            "It fits several things",
            "Add photos of this object",
        ),
        ("not_by_eye", "cannot_tell", "Cannot tell from this photo", "Not to be told by eye", "Refer to laboratory"),
        (
            "unfamiliar",
            "cannot_tell",
            "Cannot tell from this photo",
            "Unlike anything the model knows",
            "Add photos of this object",
        ),
    ],
)
def test_banner_and_main_action(
    room: Room, make_photo: Make, answer: str, tone: str, word: str, headline: str, main: str
) -> None:
    room.check(make_photo(), answer)
    view = room.page.finding
    assert view.banner.tone == tone
    assert view.banner.accessibleName().startswith(f"{word}. {headline}. ")
    primary = [button for button in (view.refer, view.way_on) if button.isVisible() and button.kind == "primary"]
    assert [button.text() for button in primary] == [main]
    assert primary[0].hasFocus()


@pytest.mark.parametrize("kind", QUALITY)
def test_a_photo_that_cannot_be_read_shows_its_measures(room: Room, make_photo: Make, kind: str) -> None:
    room.check(make_photo(kind=kind))
    assert room.page.finding.finding.reason.value == QUALITY[kind]
    assert cards(room) == [AskCard, UntilCard, QualityCard]
    low = {"blurred": "too soft", "dark": "too dark", "small": "too small"}[kind]
    assert low in words(only(room.page.finding, QualityCard))
    assert not room.page.finding.panel.segmented.isVisible()
    QTest.keyClick(room.page.finding.way_on, Qt.Key.Key_H)  # nothing was looked at, so nothing is drawn
    assert room.page.finding.panel.mode == "photo"


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_has_three_ways_to_a_better_photo_with_a_drawing(room: Room, reason: Reason) -> None:
    card = QWidget()
    card.setLayout(how_tos(reason))
    room.qtbot.addWidget(card)
    card.show()
    assert len(BETTER[reason]) == len(set(BETTER[reason])) == 3
    assert len(card.findChildren(HowTo)) == 3
    blank = card.grab().toImage()
    colours = {blank.pixelColor(x, y).name() for x in range(20, 180, 2) for y in range(50, 160, 2)}
    assert len(colours) > 3  # something is drawn


def test_cards_follow_the_order_of_doubt(room: Room, make_photo: Make) -> None:
    room.check(make_photo("a.jpg"), "consistent")
    assert cards(room) == [NearestCard, StepsCard, WeighedCard, QualityLine]
    tops = [only(room.page.finding, kind).y() for kind in (WeighedCard, NearestCard, StepsCard)]
    assert tops == sorted(tops)
    room.check(make_photo("b.jpg"), "ambiguous")
    assert cards(room) == [AskCard, NearestCard, UntilCard, WeighedCard, QualityLine]
    assert len(only(room.page.finding, AskCard).findChildren(HowTo)) == 3
    room.check(make_photo("c.jpg"), "not_by_eye")
    assert cards(room) == [LaboratoryCard, NearestCard, UntilCard, WeighedCard, QualityLine]


def test_between_two_or_three_the_card_says_what_would_tell_them_apart(
    room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SHOWN, "between", {"proboscidean_ivory": 0.55, "tagua": 0.41, "bone": 0.04})
    room.check(make_photo("a.jpg"), "between")
    told = [label.text() for label in room.page.finding.findChildren(LikesCard)[0].findChildren(QLabel)]
    assert saying.say("advice.proboscidean_ivory.separates") in told
    assert saying.say("advice.tagua.separates") in told
    room.check(make_photo("b.jpg"), "unfamiliar")
    assert not room.page.finding.findChildren(LikesCard)


@pytest.mark.parametrize("answer", ["consistent", "narrowed", "look_alike", "ambiguous", "not_by_eye"])
def test_numbers_stand_without_a_sign_and_without_a_claim(room: Room, make_photo: Make, answer: str) -> None:
    room.check(make_photo(), answer)
    shown = " ".join(
        [*words(room.page.finding), *(w.accessibleName() for w in room.page.finding.findChildren(QWidget))]
    )
    assert not re.search(r"%|\bsure\b|confiden|\bproves?\b|\bis (tiger|ivory|elephant)", shown, re.IGNORECASE)


def test_what_was_weighed_is_read_out_with_the_line(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "consistent")
    card = only(room.page.finding, WeighedCard)
    assert only(card, Bars).accessibleName() == "Elephant or mammoth ivory, cut face 96; Hippopotamus ivory 3; Bone 1"
    assert any("stays possible" in text for text in words(card))


def test_narrowed_shows_a_picture_of_each_and_what_separates_them(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "narrowed")
    apart = only(room.page.finding, Apart)
    texts = words(apart)
    assert texts[0] == "Your photo"
    assert {"Tiger skin", "Leopard skin"} <= set(texts)
    assert any(text.startswith("Rosettes: spots in rings") for text in texts)
    assert not apart.findChildren(NoPicture)
    assert not room.page.finding.panel.isVisible()
    bars = only(room.page.finding.banner, SetBars)
    assert {"55", "42", "3, outside the set"} <= set(words(bars))


def test_a_label_without_a_teaching_picture_keeps_its_place(room: Room, make_photo: Make, bundle: Path) -> None:
    (bundle / "assets" / "pictures" / "leopard.jpg").unlink()
    room.check(make_photo(), "narrowed")
    assert words(only(room.page.finding, NoPicture)) == ["No teaching picture of this product yet"]


def test_h_shows_where_the_model_looked_and_hides_it(room: Room, make_photo: Make) -> None:
    room.check(make_photo())
    panel = room.page.finding.panel
    plain = panel.picture.grab().toImage()
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_H)
    assert panel.mode == "looked"
    assert panel.blend.isVisible()
    warm = panel.picture.grab().toImage()
    assert warm != plain
    panel.blend.setValue(10)
    assert panel.picture.grab().toImage() not in (warm, plain)
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_H)
    assert panel.mode == "photo"
    assert panel.picture.grab().toImage() == plain
    assert not panel.blend.isVisible()


def test_h_works_on_a_narrowed_finding(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "narrowed")
    photo = only(room.page.finding, Apart).photo
    plain = photo.grab().toImage()
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_H)
    assert photo.grab().toImage() != plain
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_H)
    assert photo.grab().toImage() == plain


def test_c_and_a_thumbnail_put_a_reference_beside_the_photo(room: Room, make_photo: Make) -> None:
    room.check(make_photo())
    panel = room.page.finding.panel
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_C)
    assert panel.beside.isVisible()
    assert panel.beside.accessibleName() == "Elephant or mammoth ivory, cut face. Drawn picture"
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_C)
    assert not panel.beside.isVisible()
    thumbs = only(room.page.finding, NearestCard).thumbs()
    QTest.mouseClick(thumbs[1], Qt.MouseButton.LeftButton)
    assert panel.mode == "compare"
    assert panel.beside.accessibleName().startswith(thumbs[1].accessibleName())


def test_r_says_how_to_refer_and_names_no_agency(room: Room, make_photo: Make) -> None:
    room.check(make_photo())
    QTest.keyClick(room.page.finding.refer, Qt.Key.Key_R)
    panel = room.page.refer_panel
    assert panel.isVisible()
    assert panel.close_button.hasFocus()
    text = " ".join(words(panel))
    assert "Do not clean, burn, scratch or cut it" in text
    assert "your own agency" in text
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert room.page.finding.refer.hasFocus()
    assert room.shows(room.page.finding)


def test_space_ticks_a_step_and_it_stays_ticked(room: Room, make_photo: Make) -> None:
    photo = make_photo("one.jpg")
    room.check(photo)
    steps = room.page.finding.steps
    key = next(iter(room.page.finding.step_keys()))
    box = steps.list.box(key)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.isVisible()
    assert "1 of 4 done" in words(steps)
    assert any(re.fullmatch(r"ticked \d\d:\d\d", text) for text in words(steps))
    room.check(make_photo("two.jpg"))
    assert "0 of 4 done" in words(room.page.finding.steps)
    room.back()
    QTest.mouseClick(room.page.empty.last_tags()[1], Qt.MouseButton.LeftButton)
    room.wait_for_finding("one.jpg")
    assert room.page.finding.steps.list.box(key).isChecked()
    QTest.keyClick(room.page.finding.steps.list.box(key), Qt.Key.Key_Space)
    assert "0 of 4 done" in words(room.page.finding.steps)


def test_tab_goes_from_the_picture_through_the_cards_to_the_buttons(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "look_alike")
    view = room.page.finding
    boxes = [view.steps.list.box(key) for key in view.step_keys()]
    compare = only(view, NearestCard).compare_button
    view.panel.picture.setFocus()
    seen = []
    for _ in range(12):
        QTest.keyClick(room.page.focusWidget(), Qt.Key.Key_Tab)
        seen.append(room.page.focusWidget())
    wanted = [compare, *only(view, NearestCard).thumbs(), *boxes, view.refer, view.way_on]
    assert [widget for widget in seen if widget in wanted][: len(wanted)] == wanted


def test_look_alikes_say_how_to_confirm(room: Room, make_photo: Make) -> None:
    room.check(make_photo(), "look_alike")
    assert "How to confirm" in words(room.page.finding.steps)


def test_the_limit_of_a_photo_is_said(room: Room, make_photo: Make) -> None:
    for name, answer in (("a.jpg", "consistent"), ("b.jpg", "narrowed"), ("c.jpg", "look_alike")):
        room.check(make_photo(name), answer)
        assert any("which animal, where from, how old" in text for text in words(room.page.finding))


RENDERED = "Trained on rendered pictures only: an aid for training, not for decisions."


@pytest.mark.parametrize("answer", SHOWN)
def test_labels_learned_from_rendered_pictures_say_so_in_every_outcome(
    room: Room, make_photo: Make, answer: str
) -> None:
    room.check(make_photo("a.jpg"), answer)
    assert words(room.page.finding.rendered) == [RENDERED]


def test_a_photo_that_was_not_read_shows_no_label_and_says_nothing_of_them(room: Room, make_photo: Make) -> None:
    room.check(make_photo("b.jpg", kind="dark"))
    assert not room.page.finding.rendered.isVisible()
    room.answers.photos = [make_photo("bad.jpg", "cut")]
    room.page.open_photos()
    room.wait_for_finding("bad.jpg")
    assert not room.page.finding.rendered.isVisible()


def test_only_the_labels_learned_from_rendered_pictures_are_named(
    room: Room, make_photo: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    labels = {label.key: replace(label, drawn_only=label.key == "leopard_skin") for label in LABELS}
    monkeypatch.setattr(room.page.finding, "_labels", lambda: labels)
    room.check(make_photo("a.jpg"), "narrowed")
    assert words(room.page.finding.rendered) == [
        "Leopard skin: trained on rendered pictures only. An aid for training, not for decisions."
    ]
    room.check(make_photo("b.jpg"), "not_by_eye")
    labels["leopard_skin"] = replace(labels["leopard_skin"], drawn_only=False)
    room.check(make_photo("c.jpg"), "narrowed")
    assert not room.page.finding.rendered.isVisible()


def test_the_list_and_what_was_found_last_say_it_too(room: Room, make_photo: Make, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    make_photo("a.jpg", "dark", place=folder)
    room.page.desk.take(Given(folders=(folder,)))
    room.qtbot.waitUntil(lambda: room.shows(room.page.folder))
    room.wait_until_still()
    room.page.folder.refresh()
    assert not room.page.folder.rendered.isVisible()  # no label is named
    make_photo("b.jpg", place=folder)
    room.page.desk.take(Given(folders=(folder,)))
    room.qtbot.waitUntil(lambda: len(room.page.desk.photos.entries) == 2)
    room.wait_until_still()
    room.page.folder.refresh()
    assert words(room.page.folder.rendered) == [RENDERED]
    room.check(make_photo("c.jpg"))
    room.back()
    assert RENDERED in room.page.empty.last_tags()[0].accessibleDescription()


def test_status_names_model_time_and_photo(room: Room, make_photo: Make) -> None:
    room.check(make_photo())
    finding = room.page.finding.finding
    digest = finding.photo.sha256
    assert room.status == (
        "A training aid, never evidence. Photos stay on this computer.",
        f"Model products-v2 · {finding.milliseconds:.0f} ms · photo sha256 {digest[:4]}…{digest[-4:]}",
    )


@pytest.mark.parametrize("answer", ["consistent", "narrowed", "look_alike", "ambiguous"])
def test_a_finding_changes_language_while_it_is_shown(room: Room, make_photo: Make, answer: str) -> None:
    room.check(make_photo(), answer)
    seen = set()
    for language in LANGUAGES:
        saying.speaker().choose(language)
        room.page.retranslate()
        seen.add((room.page.finding.banner.accessibleName(), room.page.finding.refer.text(), room.crumb))
        assert room.page.finding.name == "IMG_2041.jpg"
    assert len(seen) == len(LANGUAGES)


def test_heat_stays_shown_when_the_language_changes(room: Room, make_photo: Make) -> None:
    room.check(make_photo())
    room.page.finding.toggle("looked")
    saying.speaker().choose("lo")
    room.page.retranslate()
    assert room.page.finding.panel.mode == "looked"

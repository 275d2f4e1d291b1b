from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.products import Group, Label
from borderlens.packs.labels import known_labels
from borderlens.packs.toml_file import OPTION
from borderlens.services.model_room.meanings import Meanings, fold, key_of
from borderlens.words import LANGUAGES, Words


@pytest.fixture(scope="module")
def meanings() -> Meanings:
    return Meanings((), Words())


@pytest.mark.parametrize(
    "name", ["tiger_skin", "Tiger skin", "TIGER-SKIN", "tiger  skin", "Da hổ", "da_ho", "虎皮", "ໜັງເສືອ", "ໜັງ\u200bເສືອ"]
)
def test_one_label_goes_by_many_names(meanings: Meanings, name: str) -> None:
    assert meanings.find(name) == meanings.key(name) == "tiger_skin"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_label_is_found_by_its_name(language: str) -> None:
    words = Words(language=language)
    meanings = Meanings((), words)
    missed = {key for key in known_labels() if meanings.find(words.say(f"products.{key}")) != key}
    assert not missed


def test_a_folder_of_a_coming_label_keeps_its_meaning(meanings: Meanings) -> None:
    label = meanings.known["rhino_horn"]
    assert (label.group, label.by_eye, label.drawn_only) == (Group.PROTECTED, True, False)


def test_the_base_pack_goes_before_the_table() -> None:
    own = Label("resin", Group.PROTECTED, "other", "resin")
    assert Meanings((own,), Words()).known["resin"].group is Group.PROTECTED


def test_lao_vowels_tell_names_apart() -> None:
    assert fold("ກີ") != fold("ກິ")
    assert fold("Sừng") == fold("sung")


@given(st.text())
def test_any_name_has_a_key_that_a_pack_can_hold(name: str) -> None:
    key = key_of(name)
    assert OPTION.fullmatch(key)
    assert len(key) <= 64
    assert key_of(name) == key
    assert fold(fold(name)) == fold(name)


@given(st.text(), st.text())
def test_names_that_differ_have_keys_that_differ(one: str, other: str) -> None:
    assert (key_of(one) == key_of(other)) == (fold(one) == fold(other))

"""Who works on this laptop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from borderlens.domain.errors import NameMissing
from borderlens.domain.people import Country, Person, Rank, Role
from borderlens.services.people import People, clean_name
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore


def add(people: People, name: str = "Officer 7") -> Person:
    return people.add(name, Country.LA, "dofi", "lo", Role.OFFICER)


def test_a_person_is_added_under_a_new_id(store: Store) -> None:
    people = People(store)
    first, second = add(people), add(people)
    assert first.id != second.id
    assert people.get(first.id) == first
    assert people.all() == sorted([first, second], key=lambda p: p.id)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Officer \t 7\n", "Officer 7"),
        ("Nguye\u0302\u0303n", "Nguy\u1ec5n"),
        ("ທ້າວ\u200bກ", "ທ້າວ\u200bກ"),
        ("a\x00b", "a b"),
    ],
)
def test_a_name_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


def test_a_code_stands_for_a_name_that_is_not_given(store: Store) -> None:
    people = People(store)
    person = people.add(
        " ", Country.VN, "", "vi", Role.TRAINEE, code=" LS-014 ", province="vn-lang-son", rank=Rank.SENIOR
    )
    assert (person.name, person.code, person.province, person.rank) == ("LS-014", "LS-014", "vn-lang-son", "senior")
    assert people.get(person.id) == person


@pytest.mark.parametrize("typed", ["", "  ", "\n\x07"])
def test_a_person_needs_a_name_or_a_code(store: Store, typed: str) -> None:
    people = People(store)
    with pytest.raises(NameMissing):
        add(people, typed)
    assert people.all() == []


def test_who_is_working_is_chosen_and_left(store: Store) -> None:
    people = People(store)
    person = add(people)
    assert people.working() is None
    assert people.choose(person.id) == person
    assert People(store).working() == person
    with pytest.raises(KeyError):
        people.choose("nobody")
    assert people.working() == person
    people.leave()
    assert people.working() is None


def test_who_is_working_survives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "borderlens.db"
    with SqliteStore(file) as store:
        person = add(People(store))
        People(store).choose(person.id)
    with SqliteStore(file) as store:
        assert People(store).working() == person


def test_a_person_is_changed_under_the_same_id(store: Store) -> None:
    people = People(store)
    person = add(people)
    people.choose(person.id)
    changed = people.change(replace(person, name=" New  name ", language="en"))
    assert changed.name == "New name"
    assert people.all() == [changed]
    assert people.working() == changed
    with pytest.raises(KeyError):
        people.change(replace(person, id="nobody"))
    with pytest.raises(NameMissing):
        people.change(replace(person, name=" "))


def test_an_erased_person_is_not_working_any_more(store: Store) -> None:
    people = People(store)
    person = add(people)
    people.choose(person.id)
    people.erase(person.id)
    assert people.working() is None
    assert people.all() == []

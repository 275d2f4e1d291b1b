"""Who the person at the window is in the people table: the same one, changed, or somebody new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from borderlens.domain.errors import NameMissing
from borderlens.services.people import People
from borderlens.store.protocol import Store
from borderlens.ui.people import as_settings, keep
from borderlens.ui.settings import Person

OFFICER = Person(name="LS-014", role="officer", country="VN", agency="vn-customs")


def test_the_same_name_in_the_same_country_is_the_same_person(store: Store) -> None:
    people = People(store)
    first = keep(people, OFFICER, "vi")
    again = keep(people, replace(OFFICER, name=" LS-014 ", role="trainer"), "en")
    assert again.id == first.id
    assert (again.role, again.language) == ("trainer", "en")
    assert people.all() == [again]


def test_the_same_name_in_another_country_is_another_person(store: Store) -> None:
    people = People(store)
    first, second = keep(people, OFFICER, "vi"), keep(people, replace(OFFICER, country="CN"), "zh-Hans")
    assert first.id != second.id
    assert people.working() == second


def test_a_known_id_is_changed_and_one_that_was_erased_is_new(store: Store) -> None:
    people = People(store)
    first = keep(people, OFFICER, "vi")
    changed = keep(people, replace(as_settings(first), name="LS-015", country="LA"), "lo")
    assert (changed.id, changed.name, changed.country) == (first.id, "LS-015", "LA")
    people.erase(first.id)
    assert keep(people, as_settings(changed), "lo").id != first.id


def test_without_a_name_nobody_is_kept(store: Store) -> None:
    with pytest.raises(NameMissing):
        keep(People(store), replace(OFFICER, name=" \t"), "vi")
    assert People(store).all() == []

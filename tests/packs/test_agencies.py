"""Agencies: every one under its own name, none by a neighbour's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from borderlens.domain.errors import PackMistake
from borderlens.domain.people import Country
from borderlens.packs.agencies import OWN_LANGUAGE, Function, Mark, read_agencies
from borderlens.words import LANGUAGES, Words

AGENCY = """format = 1
state_of_knowledge = "2026-11"
[[agency]]
key = "la-dofi"
country = "LA"
function = "forest_inspection"
facts = ["CO-001"]
[agency.names.en]
text = "Department of Forest Inspection (DOFI)"
mark = "V"
"""


@pytest.fixture
def tables(root: Path) -> Path:
    return root / "assets" / "tables"


def test_every_country_has_agencies_to_choose_and_a_way_out(tables: Path) -> None:
    agencies = read_agencies(tables)
    for country in Country:
        chosen = agencies.of(country)
        assert len(chosen) >= 10
        assert [a.function for a in chosen].count(Function.OTHER) == 1
        assert {Function.CITES, Function.CUSTOMS, Function.PROSECUTOR} <= {a.function for a in chosen}
        assert all(a.key.startswith(country.lower() + "-") for a in chosen)
    assert agencies.state_of_knowledge == "2026-11"


def test_names_are_english_and_own_only(tables: Path) -> None:
    for agency in read_agencies(tables).all:
        assert set(agency.names) <= {"en", OWN_LANGUAGE[agency.country]}
        if "en" in agency.names:
            assert agency.names["en"].mark is not Mark.UNVERIFIED


def test_an_agency_is_never_shown_as_a_neighbours(tables: Path) -> None:
    agencies = read_agencies(tables)
    shown = [(a.label(language), a.key) for a in agencies.all for language in LANGUAGES if a.names]
    owners: dict[str, set[str]] = {}
    for label, key in shown:
        assert label
        owners.setdefault(label, set()).add(key)
    assert {label: keys for label, keys in owners.items() if len(keys) > 1} == {}
    forest_police, dofi, rangers = (agencies.get(k) for k in ("cn-forest-police", "la-dofi", "vn-forest-protection"))
    assert forest_police is not None
    assert dofi is not None
    assert rangers is not None
    assert forest_police.label("vi") == "森林公安 (Forest Police)"
    assert forest_police.label("zh-Hans") == "森林公安"
    assert forest_police.label("en") == "Forest Police (森林公安)"
    assert rangers.label("zh-Hans") == "Kiểm lâm (Forest Protection Department)"
    assert dofi.label("lo") == "ກົມກວດກາປ່າໄມ້ (Department of Forest Inspection (DOFI))"
    assert agencies.get("xx") is None


def test_every_function_has_its_words(root: Path) -> None:
    for language in LANGUAGES:
        words = Words(root / "assets" / "translations", language)
        said = {function: words.say(function.message_id) for function in Function}
        assert len(set(said.values())) == len(Function)


@pytest.mark.shared
def test_names_and_facts_stand_in_the_study(tables: Path, shared: Path) -> None:
    domain = shared / "domain"
    source = "".join((domain / name).read_text("utf-8") for name in ("agencies.md", "glossary.csv"))
    known = set(re.findall(r"^- ([A-Z-]+\d{3}) \| \[(?:V|SEED)\]", (domain / "facts.md").read_text("utf-8"), re.M))
    for agency in read_agencies(tables).all:
        assert set(agency.facts) <= known, agency.key
        own = agency.own_name
        if own is not None:
            assert own.text in source, agency.key


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('country = "LA"', 'country = "TH"', 5),
        ('function = "forest_inspection"', 'function = "taxes"', 6),
        ("[agency.names.en]", "[agency.names.zh-Hans]", 8),
        ('mark = "V"', 'mark = "?"', 10),
        ('key = "la-dofi"', 'key = "La Dofi"', 4),
        ("format = 1", "format = 2", 1),
        ('facts = ["CO-001"]', 'facts = ["CO-001"]\nphone = "1"', 8),
    ],
)
def test_a_table_with_a_mistake_names_its_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    (tmp_path / "agencies.toml").write_text(AGENCY.replace(old, new), "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_agencies(tmp_path)
    assert caught.value.fields["line"] == line


def test_a_key_stands_once(tmp_path: Path) -> None:
    twice = AGENCY + AGENCY[AGENCY.index("[[agency]]") :]
    (tmp_path / "agencies.toml").write_text(twice, "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_agencies(tmp_path)
    assert caught.value.fields["problem"] == "twice"

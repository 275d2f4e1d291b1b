"""The table of provinces and crossings: whole, sourced, and read strictly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from borderlens.domain.errors import PackMistake
from borderlens.domain.people import Country
from borderlens.packs.agencies import Mark
from borderlens.packs.places import FILE, read_places

GOOD = """format = 1
state_of_knowledge = "2026-11"
[[province]]
key = "vn-lang-son"
country = "VN"
short = "LS"
facts = ["CO-016"]
[province.names.en]
text = "Lang Son"
mark = "SEED"
[province.names.vi]
text = "Lạng Sơn"
mark = "V"
[[crossing]]
key = "huu-nghi"
countries = ["vn", "cn"]
provinces = ["vn-lang-son"]
facts = []
[crossing.names.en]
text = "Huu Nghi"
mark = "SEED"
[crossing.names.zh-Hans]
text = "友谊"
mark = "M"
"""


def test_the_table_of_the_program_is_whole(root: Path) -> None:
    places = read_places(root / "assets" / "tables")
    for country in Country:
        assert places.of(country)
        assert all(province.key.startswith(country.value.lower() + "-") for province in places.of(country))
    assert len({province.short for province in places.provinces}) == len(places.provinces)
    found = places.crossing("mong-cai-dongxing")
    assert found is not None
    assert found.countries == (Country.VN, Country.CN)
    assert {key for crossing in places.crossings for key in crossing.provinces} <= {p.key for p in places.provinces}


@pytest.mark.shared
def test_every_fact_that_a_place_rests_on_is_there_and_names_it(root: Path, shared: Path) -> None:
    places = read_places(root / "assets" / "tables")
    facts = dict(re.findall(r"^- (\S+) \| (.*)$", (shared / "domain" / "facts.md").read_text("utf-8"), re.MULTILINE))
    agencies = (shared / "domain" / "agencies.md").read_text("utf-8")
    for place in (*places.provinces, *places.crossings):
        english = place.names["en"]
        for fact in place.facts:
            assert f"[{english.mark.value}]" in facts[fact], place.key
        told = " ".join(facts[fact] for fact in place.facts) or agencies
        for word in english.text.split(" - "):
            assert word in told, place.key


def test_places_are_shown_to_each_reader(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(GOOD, "utf-8")
    places = read_places(tmp_path)
    province, crossing = places.provinces[0], places.crossings[0]
    assert (province.label("en"), province.label("vi"), province.label("lo")) == ("Lang Son", "Lạng Sơn", "Lang Son")
    assert crossing.label("zh-Hans") == "友谊 (Huu Nghi)"
    assert crossing.names["zh-Hans"].mark is Mark.UNVERIFIED
    assert (places.province("x"), places.crossing("x")) == (None, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"LS"', '"Ls"'),
        ('country = "VN"', 'country = "TH"'),
        ('["vn", "cn"]', '["vn", "th"]'),
        ('["vn", "cn"]', '["cn"]'),
        ('["vn-lang-son"]', '["vn-hanoi"]'),
        ("[province.names.vi]", "[province.names.lo]"),
        ("[province.names.en]", "[province.names.zh-Hans]"),
        ("[[crossing]]", GOOD[GOOD.index("[[province]]") : GOOD.index("[[crossing]]")] + "[[crossing]]"),
        ('"CO-016"', '"CO"'),
    ],
)
def test_a_table_with_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str) -> None:
    assert old in GOOD
    (tmp_path / FILE).write_text(GOOD.replace(old, new), "utf-8")
    with pytest.raises(PackMistake) as caught:
        read_places(tmp_path)
    assert caught.value.fields["line"]

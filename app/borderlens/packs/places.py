"""Provinces and crossings of the three countries: ``assets/tables/places.toml``.

The table knows only places that the programme's texts and facts name; a free town stands beside it everywhere. A place
has an English name and names in languages of its own countries, each with its mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.people import Country
from borderlens.packs.agencies import OWN_LANGUAGE, Mark, Name
from borderlens.packs.toml_file import FACT, Table, TomlFile

FILE = "places.toml"
FORMAT = 1
_SHORT = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Province:
    """One province. ``short``: two capitals that begin the codes of its people; no other province has them."""

    key: str
    country: Country
    short: str
    names: Mapping[str, Name]
    facts: tuple[str, ...]

    def label(self, language: str) -> str:
        """What to show a reader of that language."""
        return _label(self.names, language)


@dataclass(frozen=True, slots=True)
class Crossing:
    """One crossing, with the countries it joins (one where no source names the other side) and known provinces."""

    key: str
    countries: tuple[Country, ...]
    provinces: tuple[str, ...]
    names: Mapping[str, Name]
    facts: tuple[str, ...]

    def label(self, language: str) -> str:
        """What to show a reader of that language."""
        return _label(self.names, language)


@dataclass(frozen=True, slots=True)
class Places:
    """Every place in the table's order; ``state_of_knowledge`` is the year and month they were true."""

    state_of_knowledge: str
    provinces: tuple[Province, ...]
    crossings: tuple[Crossing, ...]

    def of(self, country: Country) -> tuple[Province, ...]:
        return tuple(province for province in self.provinces if province.country is country)

    def province(self, key: str) -> Province | None:
        return next((province for province in self.provinces if province.key == key), None)

    def crossing(self, key: str) -> Crossing | None:
        return next((crossing for crossing in self.crossings if crossing.key == key), None)


def read_places(tables: Path) -> Places:
    """Read ``places.toml`` in the folder ``tables``. Raises ``PackMistake`` with file, line and mend."""
    table = TomlFile.read(tables, FILE).table()
    table.integer("format", FORMAT, FORMAT)
    state = table.words("state_of_knowledge", 7)
    provinces: list[Province] = []
    for row in table.children("province"):
        province = _read_province(row)
        for other in provinces:
            if province.key == other.key:
                raise row.mistake("twice", "key", value=province.key)
            if province.short == other.short:
                raise row.mistake("twice", "short", value=province.short)
        provinces.append(province)
    known = {province.key: province.country for province in provinces}
    crossings: list[Crossing] = []
    for row in table.children("crossing"):
        crossing = _read_crossing(row, known)
        if any(crossing.key == other.key for other in crossings):
            raise row.mistake("twice", "key", value=crossing.key)
        crossings.append(crossing)
    table.done()
    return Places(state, tuple(provinces), tuple(crossings))


def _read_province(row: Table) -> Province:
    key, country, short = row.name("key"), row.choice("country", Country), row.words("short", 2)
    if not _SHORT.fullmatch(short):
        raise row.mistake("wrong_kind", "short", name="short", wanted="two capitals A-Z")
    names = _read_names(row, (country,))
    facts = row.names("facts", FACT)
    row.done()
    return Province(key, country, short, names, facts)


def _read_crossing(row: Table, known: Mapping[str, Country]) -> Crossing:
    key = row.name("key")
    codes = row.names("countries", least=1, most=2)
    if unknown := [code for code in codes if code.upper() not in list(Country)]:
        wanted = ", ".join(country.value.lower() for country in Country)
        raise row.mistake("unknown_value", "countries", name="countries", value=unknown[0], known=wanted)
    countries = tuple(Country(code.upper()) for code in codes)
    provinces = row.names("provinces")
    for province in provinces:
        if known.get(province) not in countries:
            raise row.mistake("unknown_value", "provinces", name="provinces", value=province, known=", ".join(known))
    names = _read_names(row, countries)
    facts = row.names("facts", FACT)
    row.done()
    return Crossing(key, countries, provinces, names, facts)


def _read_names(row: Table, countries: tuple[Country, ...]) -> dict[str, Name]:
    allowed = ("en", *(OWN_LANGUAGE[country] for country in countries))
    names: dict[str, Name] = {}
    child = row.child("names")
    for language in child.keys():  # noqa: SIM118 - a method of the reader, not of a dictionary
        if language not in allowed:
            raise child.mistake("unknown_value", language, name="names", value=language, known=", ".join(allowed))
        entry = child.child(language)
        names[language] = Name(entry.words("text", 80), entry.choice("mark", Mark))
        entry.done()
    if "en" not in names:
        raise row.mistake("missing_field", "names", name="names.en")
    return names


def _label(names: Mapping[str, Name], language: str) -> str:
    """The reader's own name first, the English one beside it where nobody has checked the other."""
    english, own = names["en"], names.get(language)
    if own is None or language == "en":
        return english.text
    return own.text if own.mark is not Mark.UNVERIFIED else f"{own.text} ({english.text})"

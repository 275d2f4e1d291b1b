"""The agencies a person may choose as their own: ``assets/tables/agencies.toml``.

An agency has an English name and, where a source gives it, a name in its own country's language. It has no name in
a neighbour's language: rendering it by the neighbour's nearest agency is the confusion that officers reported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from borderlens.domain.people import Country
from borderlens.packs.toml_file import FACT, Table, TomlFile

FILE = "agencies.toml"
FORMAT = 1
OWN_LANGUAGE = {Country.CN: "zh-Hans", Country.VN: "vi", Country.LA: "lo"}


class Function(StrEnum):
    """What an agency does; its words are ``store.agency.<function>``."""

    CITES = "cites"
    CUSTOMS = "customs"
    CUSTOMS_POLICE = "customs_police"
    COORDINATION = "coordination"
    BORDER_FORCE = "border_force"
    BORDER_INSPECTION = "border_inspection"
    ENVIRONMENT_POLICE = "environment_police"
    FOREST_POLICE = "forest_police"
    FOREST_INSPECTION = "forest_inspection"
    FORESTRY = "forestry"
    MARKET = "market"
    TRADE = "trade"
    PROSECUTOR = "prosecutor"
    COURT = "court"
    EXPERT = "expert"
    OTHER = "other"

    @property
    def message_id(self) -> str:
        return f"store.agency.{self.value}"


class Mark(StrEnum):
    """How sure a name is: read in a source, stated in a programme text, or general knowledge."""

    VERIFIED = "V"
    SEED = "SEED"
    UNVERIFIED = "M"


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency; ``names`` holds English and the own language only. The agency "other" has no name."""

    key: str
    country: Country
    function: Function
    names: Mapping[str, Name]
    facts: tuple[str, ...]

    @property
    def own_name(self) -> Name | None:
        """The name in the agency's own language."""
        return self.names.get(OWN_LANGUAGE[self.country])

    def label(self, language: str) -> str:
        """What to show a reader of ``language``: never a translation, empty for "other" (show the function).

        The own name stands first and the English one beside it, except where the reader's language is English or a
        name is wanting; a name of general knowledge never stands alone.
        """
        english, own = self.names.get("en"), self.own_name
        if english is None or own is None:
            return (english or own or Name("", Mark.VERIFIED)).text
        if language == OWN_LANGUAGE[self.country] and own.mark is not Mark.UNVERIFIED:
            return own.text
        first, second = (english, own) if language == "en" else (own, english)
        return f"{first.text} ({second.text})"


@dataclass(frozen=True, slots=True)
class Agencies:
    """All agencies in the table's order; ``state_of_knowledge`` is the year and month they were true."""

    state_of_knowledge: str
    all: tuple[Agency, ...]

    def of(self, country: Country) -> tuple[Agency, ...]:
        """The agencies an officer of that country may choose."""
        return tuple(agency for agency in self.all if agency.country is country)

    def get(self, key: str) -> Agency | None:
        return next((agency for agency in self.all if agency.key == key), None)


def read_agencies(tables: Path) -> Agencies:
    """Read ``agencies.toml`` in the folder ``tables``. Raises ``PackMistake`` with file, line and mend."""
    table = TomlFile.read(tables, FILE).table()
    table.integer("format", FORMAT, FORMAT)
    state = table.words("state_of_knowledge", 7)
    agencies: list[Agency] = []
    for row in table.children("agency"):
        agency = _read_agency(row)
        if any(agency.key == other.key for other in agencies):
            raise row.mistake("twice", "key", value=agency.key)
        agencies.append(agency)
    table.done()
    return Agencies(state, tuple(agencies))


def _read_agency(row: Table) -> Agency:
    key, country, function = row.name("key"), row.choice("country", Country), row.choice("function", Function)
    allowed = ("en", OWN_LANGUAGE[country])
    names: dict[str, Name] = {}
    child = row.child("names", {})
    for language in child.keys():  # noqa: SIM118 - a method of the reader, not of a dictionary
        if language not in allowed:
            raise child.mistake("unknown_value", language, name="names", value=language, known=", ".join(allowed))
        entry = child.child(language)
        names[language] = Name(entry.words("text", 120), entry.choice("mark", Mark))
        entry.done()
    if function is not Function.OTHER and "en" not in names:
        raise row.mistake("missing_field", "names", name="names.en")
    facts = row.names("facts", FACT)
    row.done()
    return Agency(key, country, function, names, facts)

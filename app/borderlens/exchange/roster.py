"""From a list of people to people: which column is what, which rows are taken, which are not, and why.

Nothing is written here. People of the same name are never taken for one; the same code is: who has the code of somebody
in the session, and the name, is that person again, so that a list can be brought in a second time.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from uuid6 import uuid7

from borderlens.domain.people import Country, Person, Role, tidy
from borderlens.domain.session_errors import RosterColumn
from borderlens.exchange.roster_sheet import ENCODINGS, Sheet, read_roster
from borderlens.exchange.roster_words import (
    HOME_LANGUAGE,
    Field,
    country_of,
    field_of,
    language_of,
    plain,
    rank_of,
)
from borderlens.packs.agencies import Agencies, Function, read_agencies
from borderlens.packs.places import Places, read_places

__all__ = ["ENCODINGS", "Field", "Preview", "Sheet", "columns_of", "preview", "propose", "read_roster", "shown"]

NAME_LIMIT, CODE_LIMIT = 500, 40
SHOWN = 60
Columns = Mapping[Field, int]


class Reason(StrEnum):
    """Why a row is not taken; words ``joint.roster.reason.<value>``."""

    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    CODE_TOO_LONG = "code_too_long"
    NO_COUNTRY = "no_country"
    UNKNOWN_COUNTRY = "unknown_country"
    AGENCY_ELSEWHERE = "agency_elsewhere"  # of another country than the one in the row
    SAME_ROW = "same_row"  # the very row stands further up
    SAME_CODE = "same_code"  # the code stands further up
    CODE_TAKEN = "code_taken"  # somebody of another name has it in the session


class Notice(StrEnum):
    """What is to be looked at in a row that is taken; words ``joint.roster.notice.<value>``."""

    SAME_NAME = "same_name"  # somebody else of that name is in the list or in the session
    AGAIN = "again"  # the person is in the session already
    OTHER_AGENCY = "other_agency"  # the agency is not known, and is kept as "other"
    UNKNOWN_PROVINCE = "unknown_province"
    UNKNOWN_RANK = "unknown_rank"
    UNKNOWN_LANGUAGE = "unknown_language"
    FORMULA = "formula"  # a cell is a formula in a spreadsheet: kept as text


@dataclass(frozen=True, slots=True)
class Noticed:
    """A notice with the words of the cell it is about, shortened."""

    notice: Notice
    value: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A row that is taken. ``person`` has an empty code where one is still to be made."""

    line: int
    person: Person
    notices: tuple[Noticed, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not taken. ``other`` is the line of the row it repeats, 0 where it repeats none."""

    line: int
    reason: Reason
    value: str
    other: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What bringing in a list would do."""

    accepted: tuple[Accepted, ...]
    rejected: tuple[Rejected, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(row.person for row in self.accepted)

    @property
    def notices(self) -> Counter[Notice]:
        """How many rows have each notice."""
        return Counter(notice for row in self.accepted for notice in {noticed.notice for noticed in row.notices})


def propose(sheet: Sheet) -> dict[Field, int]:
    """Which column is what, by the words of the header in four languages; the first of two that say the same."""
    found: dict[Field, int] = {}
    for at, header in enumerate(sheet.header):
        field = field_of(header)
        if field is not None:
            found.setdefault(field, at)
    return found


def columns_of(sheet: Sheet, named: Mapping[str, str]) -> dict[Field, int]:
    """``propose``, with columns that a person named: field to header, or to the column's number from 1.

    An empty header takes the column out. Raises ``RosterColumn``.
    """
    found = propose(sheet)
    headers = [plain(header) for header in sheet.header]
    for name, header in named.items():
        if name not in list(Field):
            raise RosterColumn(name=name, known=", ".join(Field))
        field = Field(name)
        if not header:
            found.pop(field, None)
        elif plain(header) in headers:
            found[field] = headers.index(plain(header))
        elif header.isdecimal() and 1 <= int(header) <= len(headers):
            found[field] = int(header) - 1
        else:
            raise RosterColumn(name=header[:SHOWN], known=", ".join(map(shown, sheet.header)))
    return found


def preview(
    sheet: Sheet,
    columns: Columns,
    known: Iterable[Person] = (),
    *,
    tables: Path,
    country: Country | None = None,
    names: bool = True,
) -> Preview:
    """What bringing in the list would do; nothing is written.

    Args:
        known: people who are in the session already.
        tables: folder of the tables of agencies and places.
        country: of rows whose country stands nowhere.
        names: the session takes names; where it does not, a row needs a code or gets one, and its name is not read.

    Raises:
        RosterColumn: names are taken and no column holds them.
    """
    if names and Field.NAME not in columns:
        raise RosterColumn(name=Field.NAME.value, known=", ".join(map(shown, sheet.header)))
    reader = _Reader(columns, read_agencies(tables), read_places(tables), country, names)
    taken = {person.code.casefold(): person for person in known if person.code}
    accepted: list[Accepted] = []
    rejected: list[Rejected] = []
    rows_seen: dict[tuple[str, ...], int] = {}
    codes_seen: dict[str, int] = {}
    for line, cells in zip(sheet.lines, sheet.rows, strict=True):
        row = reader.read(line, cells)
        if isinstance(row, Rejected):
            rejected.append(row)
            continue
        code = row.person.code.casefold()
        before = taken.get(code) if code else None
        if (first := rows_seen.setdefault(cells, line)) != line:
            rejected.append(Rejected(line, Reason.SAME_ROW, shown(row.person.name or row.person.code), first))
        elif code and (first := codes_seen.setdefault(code, line)) != line:
            rejected.append(Rejected(line, Reason.SAME_CODE, row.person.code, first))
        elif before is not None and names and plain(before.name) != plain(row.person.name):
            rejected.append(Rejected(line, Reason.CODE_TAKEN, row.person.code))
        else:
            accepted.append(reader.placed(row, before))
    return Preview(_with_same_names(accepted, known if names else ()), tuple(rejected))


def shown(words: str) -> str:
    """Words short enough to stand in a table, on one line."""
    line = tidy(words)
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


class _Reader:
    """Reads one row after the other; knows the tables."""

    def __init__(
        self, columns: Columns, agencies: Agencies, places: Places, country: Country | None, names: bool
    ) -> None:
        self._columns, self._country, self._names = columns, country, names
        self._agencies: defaultdict[str, list[tuple[Country, str]]] = defaultdict(list)
        for agency in agencies.all:
            if agency.function is not Function.OTHER:
                for word in {agency.key, *(name.text for name in agency.names.values())}:
                    self._agencies[plain(word)].append((agency.country, agency.key))
        self._provinces: dict[str, tuple[Country, str]] = {}
        for province in places.provinces:
            for word in (province.key, *(name.text for name in province.names.values())):
                self._provinces[plain(word)] = (province.country, province.key)

    def read(self, line: int, cells: tuple[str, ...]) -> Accepted | Rejected:
        text = {field: tidy(cells[at]) for field, at in self._columns.items() if at < len(cells)}
        name = text.get(Field.NAME, "") if self._names else ""
        code = text.get(Field.CODE, "")
        if self._names and not name:
            return Rejected(line, Reason.NO_NAME, shown(" ".join(cells)))
        if len(name) > NAME_LIMIT:
            return Rejected(line, Reason.NAME_TOO_LONG, shown(name))
        if len(code) > CODE_LIMIT:
            return Rejected(line, Reason.CODE_TOO_LONG, shown(code))
        agencies = self._agencies.get(plain(text.get(Field.AGENCY, "")), [])
        province = self._provinces.get(plain(text.get(Field.PROVINCE, "")))
        country = self._country_of(text.get(Field.COUNTRY, ""), agencies, province)
        if country is None:
            written = text.get(Field.COUNTRY, "")
            return Rejected(line, Reason.UNKNOWN_COUNTRY if written else Reason.NO_COUNTRY, shown(written))
        agency = next((key for where, key in agencies if where is country), "")
        if agencies and not agency:
            return Rejected(line, Reason.AGENCY_ELSEWHERE, shown(text[Field.AGENCY]))
        here = province is not None and province[0] is country
        rank, language = rank_of(text.get(Field.RANK, "")), language_of(text.get(Field.LANGUAGE, ""))
        unread = {
            Notice.OTHER_AGENCY: text.get(Field.AGENCY, "") if not agency else "",
            Notice.UNKNOWN_PROVINCE: text.get(Field.PROVINCE, "") if not here else "",
            Notice.UNKNOWN_RANK: text.get(Field.RANK, "") if rank is None else "",
            Notice.UNKNOWN_LANGUAGE: text.get(Field.LANGUAGE, "") if language is None else "",
            Notice.FORMULA: next((cell for cell in text.values() if cell.startswith(("=", "+", "-", "@"))), ""),
        }
        person = Person(
            id=str(uuid7()),
            name=name,
            country=country,
            agency=agency or f"{country.value.lower()}-other",
            language=language or HOME_LANGUAGE[country],
            role=Role.TRAINEE,
            code=code,
            province=province[1] if province and here else "",
            rank=rank.value if rank else "",
        )
        return Accepted(line, person, tuple(Noticed(notice, shown(value)) for notice, value in unread.items() if value))

    def placed(self, row: Accepted, before: Person | None) -> Accepted:
        """The row under the id of the person who has its code already."""
        if before is None:
            return row
        person = replace(row.person, id=before.id, role=before.role, name=row.person.name or before.name)
        return replace(row, person=person, notices=(*row.notices, Noticed(Notice.AGAIN, before.code)))

    def _country_of(
        self, written: str, agencies: list[tuple[Country, str]], province: tuple[Country, str] | None
    ) -> Country | None:
        """The country in the row; where none is written, that of its agency or province, else the one given."""
        if written:
            return country_of(written)
        if len({where for where, _ in agencies}) == 1:
            return agencies[0][0]
        return province[0] if province else self._country


def _with_same_names(rows: list[Accepted], known: Iterable[Person]) -> tuple[Accepted, ...]:
    there: defaultdict[str, set[str]] = defaultdict(set)
    for person in (*known, *(row.person for row in rows)):
        if person.name:
            there[plain(person.name)].add(person.id)
    return tuple(
        replace(row, notices=(*row.notices, Noticed(Notice.SAME_NAME, shown(row.person.name))))
        if len(there[plain(row.person.name)]) > 1
        else row
        for row in rows
    )

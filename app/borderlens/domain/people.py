"""People: who works on a laptop. Names live here and in one editable table, never in an event."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Country(StrEnum):
    CN = "CN"
    VN = "VN"
    LA = "LA"


class Role(StrEnum):
    OFFICER = "officer"
    TRAINEE = "trainee"
    TRAINER = "trainer"


class Rank(StrEnum):
    """Rank bands, wide enough to find nobody by; words ``joint.rank.<value>``."""

    JUNIOR = "junior"
    MIDDLE = "middle"
    SENIOR = "senior"
    LEADING = "leading"


@dataclass(frozen=True, slots=True)
class Person:
    """One person.

    Attributes:
        id: UUID as text, made once; the only thing events know.
        name: the name, or a code where an agency gives none out.
        code: what stands for the person on a shared screen and on paper, such as LS-014; empty outside a session.
        province, rank: keys of the tables of provinces and of rank bands; empty where they are not known.
        country, agency: the agency is a key of ``assets/tables/agencies.toml`` under that country.
        language: ``en``, ``vi``, ``zh-Hans`` or ``lo``.
    """

    id: str
    name: str
    country: Country
    agency: str
    language: str
    role: Role
    code: str = ""
    province: str = ""
    rank: str = ""


def tidy(words: str) -> str:
    """Words in one Unicode form (NFC), without control characters, spaces single: two spellings of a name are one."""
    composed = unicodedata.normalize("NFC", words)
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in composed).split())

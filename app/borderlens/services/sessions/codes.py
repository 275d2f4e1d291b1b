"""Codes of people, such as LS-014: what stands for a person on a shared screen, on paper and where no names are taken.

Two letters of the province, else of the agency, else of the country, and a number that goes on from the highest one. A
code made on another laptop than the trainer's has the laptop's label between them (LS-07-001): two laptops that know
nothing of each other never make the same one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from borderlens.domain.people import Person, tidy
from borderlens.domain.session_errors import CodeTaken
from borderlens.packs.places import read_places

_NUMBERED = re.compile(r"(.+)-(\d{1,6})")


def with_codes(people: Iterable[Person], taken: Iterable[str], tables: Path, laptop: str = "") -> list[Person]:
    """The people, each with a code; one that has none gets the next number of its prefix.

    Args:
        taken: codes of others in the session.
        tables: folder of the tables.
        laptop: label of the laptop; empty on the trainer's own.

    Raises:
        CodeTaken: two people have one code; capitals or not is the same.
    """
    rows = [replace(person, code=tidy(person.code)) for person in people]
    used = {code.casefold() for code in taken}
    for person in rows:
        if person.code:
            if person.code.casefold() in used:
                raise CodeTaken(taken=person.code)
            used.add(person.code.casefold())
    highest: dict[str, int] = {}
    for code in used:
        if numbered := _NUMBERED.fullmatch(code):
            highest[numbered[1]] = max(highest.get(numbered[1], 0), int(numbered[2]))
    shorts = {province.key: province.short for province in read_places(tables).provinces}
    done = []
    for person in rows:
        if not person.code:
            begin = shorts.get(person.province) or _agency(person.agency) or person.country.value
            begin = f"{begin}-{laptop}" if laptop else begin
            number = highest.get(begin.casefold(), 0) + 1
            highest[begin.casefold()] = number
            person = replace(person, code=f"{begin}-{number:03}")
        done.append(person)
    return done


def _agency(key: str) -> str:
    """First letters of a key such as ``vn-forest-protection``: FP; empty for a free name of an agency."""
    if not re.fullmatch(r"(cn|vn|la)(-[a-z0-9]+)+", key) or key.endswith("-other"):
        return ""
    words = key.split("-")[1:]
    return ("".join(word[0] for word in words) if len(words) > 1 else words[0][:2]).upper()[:3]

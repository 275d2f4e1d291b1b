"""Certificates: who took part, and in what they were found competent. Nobody's certificate says what somebody lacks.

Each stands in two languages, the programme's and the person's, with a code in words and as a QR of plain text that any
telephone reads. The list of codes holds no names; a copy stays in ``data/certificates``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from borderlens.domain.items import Competency
from borderlens.domain.report_errors import NobodyTookPart
from borderlens.domain.sessions import Session
from borderlens.exchange.certificates import Entry, certificate_code, write_list
from borderlens.exchange.typeset import Typesetter, breakable_name, qr_drawing
from borderlens.packs.signing import Keys
from borderlens.services.reports.sayings import Sayings, Texts
from borderlens.whole_file import write_whole
from borderlens.words import FALLBACK, LANGUAGES

TEMPLATE = "certificate"
TOOK_PART = "took-part"
LIST = "certificates.csv"
ALL = "certificates.pdf"
_SHORT = 120
"""Signs of a title in the list and the QR code, which hold no more."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who took part.

    Attributes:
        name: as it is to stand on the paper; empty where the session takes no names.
        code: of the person in the session, such as LS-014.
        reached: competencies in which the person was found competent, with True where that rests on few items.
    """

    person: str
    name: str
    code: str
    language: str
    reached: Mapping[Competency, bool]


@dataclass(frozen=True, slots=True)
class Award:
    """What all certificates of a session share.

    Attributes:
        place: town, crossing, province in one line. partners: as in ``Material``.
        issued_on: the day, ISO 8601, for those that were not issued before.
    """

    session: Session
    place: str
    partners: tuple[str, ...]
    issued_on: str


@dataclass(frozen=True, slots=True)
class Certificate:
    holder: Holder
    entry: Entry
    languages: tuple[str, ...]


def certificates(
    award: Award, holders: Sequence[Holder], key: bytes, issued: Mapping[str, str] | None = None
) -> tuple[Certificate, ...]:
    """One certificate a holder, in their order. ``issued``: days by code of those that were issued before.

    Raises:
        NobodyTookPart: there are no holders.
    """
    if not holders:
        raise NobodyTookPart(session=award.session.plan.title[:_SHORT])
    return tuple(_certificate(award, holder, key, issued or {}) for holder in holders)


def _certificate(award: Award, holder: Holder, key: bytes, issued: Mapping[str, str]) -> Certificate:
    session = award.session
    statement = " ".join(c.value for c in Competency if c in holder.reached) or TOOK_PART
    criteria = session.criteria.hash if session.criteria and holder.reached else ""
    code = certificate_code(key, session.id, holder.person, statement, criteria)
    entry = Entry(
        code=code,
        statement=statement,
        session=session.plan.title[:_SHORT],
        place=award.place[:_SHORT],
        starts_on=session.plan.starts_on,
        ends_on=session.plan.ends_on,
        criteria=session.criteria.shown_hash if session.criteria and holder.reached else "",
        issued_on=issued.get(code, award.issued_on),
        simulated="yes" if session.plan.simulated else "",
    )
    return Certificate(holder, entry, _languages(session.plan.languages, holder.language))


def _languages(programme: Sequence[str], own: str) -> tuple[str, ...]:
    """The person's language and the programme's; where they are one, the programme's next, else English."""
    first = own if own in LANGUAGES else FALLBACK
    others = [language for language in (*programme, FALLBACK) if language in LANGUAGES and language != first]
    return (first, *others[:1])


def certificate_data(award: Award, made: Sequence[Certificate], translations: Path) -> dict[str, Any]:
    """What the template gets: one page for each of ``made``."""
    sayings = {languages: Sayings(translations, languages) for languages in {one.languages for one in made}}
    every = Sayings(translations, list(dict.fromkeys(language for one in made for language in one.languages)))
    return {
        "meta": {
            "title": award.session.plan.title[:_SHORT],
            "watermark": list(dict.fromkeys(every.say("reports.simulated"))) if award.session.plan.simulated else [],
        },
        "certificates": [_page(award, one, sayings[one.languages]) for one in made],
    }


def _page(award: Award, made: Certificate, words: Sayings) -> dict[str, Any]:
    holder, entry = made.holder, made.entry
    name = holder.name or holder.code
    return {
        "languages": list(made.languages),
        "title": words.say("reports.certificate"),
        "name": breakable_name(name),
        "person-code": breakable_name(holder.code) if holder.code != name else "",
        "took-part": words.say("reports.certificate.took_part"),
        "session": breakable_name(award.session.plan.title),
        "competent-words": words.say("reports.certificate.competent"),
        "competent": [_reached(award, c, holder.reached[c], words) for c in Competency if c in holder.reached],
        "criteria": words.say("reports.certificate.criteria", hash=entry.criteria),
        "code": entry.code,
        "code-words": words.say("reports.certificate.code"),
        "qr": qr_drawing(qr_text(entry)),
        "place-lines": [breakable_name(line) for line in (award.place, _dates(entry)) if line],
        "partners": [breakable_name(partner) for partner in award.partners],
        "trainer": words.say("reports.certificate.trainer"),
        "issued": words.say("reports.certificate.issued", day=entry.issued_on),
        "check": words.say("reports.certificate.check"),
    }


def _reached(award: Award, competency: Competency, few_items: bool, words: Sayings) -> Texts:
    criteria = award.session.criteria
    assert criteria is not None, "nobody is found competent without criteria"
    said = words.say(f"reports.certificate.{competency.value}", **criteria.record)
    if not few_items:
        return said
    return [f"{text} {few}" for text, few in zip(said, words.say("reports.certificate.few_items"), strict=True)]


def _dates(entry: Entry) -> str:
    return " – ".join(dict.fromkeys(day for day in (entry.starts_on, entry.ends_on) if day))


def qr_text(entry: Entry) -> str:
    """Plain text of letters that every telephone reads; no name in it."""
    lines = [f"Borderlens certificate {entry.code}"]
    if entry.simulated:
        lines.append("SIMULATED")
    lines.append("Took part " + _dates(entry).replace("–", "to") if _dates(entry) else "Took part")
    if entry.statement != TOOK_PART:
        lines.append(f"Competent in: {entry.statement.replace(' ', ', ')}")
        lines.append(f"Criteria {entry.criteria}")
    lines.append("Compare the code with the programme's list")
    return "\n".join(lines)


def write_certificates(
    award: Award,
    made: Sequence[Certificate],
    folder: Path,
    keys: Keys,
    typesetter: Typesetter,
    translations: Path,
    *,
    earlier: Sequence[Entry] = (),
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], None] = lambda: None,
) -> tuple[Path, ...]:
    """Write one PDF a person, one with all, and the signed list; gives the files, the list last.

    Args:
        earlier: entries of lists made before for this session; they stay on the list.
        progress: told (done, of) after each file. cancelled: called before each, raises to stop; what is written stays.

    Raises:
        DiskFull, CannotWrite: as ``whole_file``.
    """
    files: list[Path] = []
    taken: set[str] = {ALL.removesuffix(".pdf")}
    for one in made:
        cancelled()
        file = folder / f"{_file_name(one, taken)}.pdf"
        write_whole(file, typesetter.pdf(TEMPLATE, certificate_data(award, [one], translations)))
        files.append(file)
        progress(len(files), len(made) + 1)
    cancelled()
    write_whole(folder / ALL, typesetter.pdf(TEMPLATE, certificate_data(award, made, translations)))
    entries = {entry.code: entry for entry in (*earlier, *(one.entry for one in made))}
    write_list(folder / LIST, entries.values(), keys)
    progress(len(made) + 1, len(made) + 1)
    return (*files, folder / ALL, folder / LIST)


def _file_name(made: Certificate, taken: set[str]) -> str:
    """The person's code where it can be a file's name and is nobody else's, else the certificate's code."""
    safe = "".join(sign for sign in made.holder.code if sign.isalnum() or sign in "-_")[:40]
    name = safe if safe and safe == made.holder.code and safe.casefold() not in taken else made.entry.code
    taken.add(name.casefold())
    return name

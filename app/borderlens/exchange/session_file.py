"""Session files, ``.blsession``: all that a laptop needs to take part, signed by the trainer's laptop.

A signed zip, as ``packs.pack_archive`` writes it:

- ``session.json``: what the session is, its criteria, the trainer's keys, who is enrolled (by id), merged entries,
  consents, accepted laptops. No name and no code.
- ``people.json``: names and codes by id, apart from the rest, so that a laptop need not keep them together.
- ``forms/<id>.blform``: the forms, sealed.
- ``signature.toml``: by the key that ``session.json`` names as the trainer's.

The file may come from anybody. The signature shows that one laptop made all of it; that it is the right one is known
from where the file came, and by the fingerprint that both laptops show.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from borderlens.domain.competence import Criteria
from borderlens.domain.errors import NoSuchFile, PackMistake
from borderlens.domain.events import Json, canonical
from borderlens.domain.people import Country, Role
from borderlens.domain.session_errors import NewerSessionFile, NotASessionFile
from borderlens.domain.session_events import (
    Consent,
    Register,
    enrolled_record,
    plan_record,
    read_enrolled,
    read_plan,
)
from borderlens.domain.sessions import Laptop, Session, TrainerKeys
from borderlens.packs.pack_archive import write_archive
from borderlens.packs.pack_import import unpack
from borderlens.packs.signing import SIGNATURE, Keys, signature_of, verify
from borderlens.packs.toml_file import file_inside
from borderlens.whole_file import refusal

SUFFIX = ".blsession"
FORMAT = "bl-session/1"
SESSION, PEOPLE, FORMS = "session.json", "people.json", "forms"
FILE_LIMIT = 512 << 20  # bytes of all files together
SESSION_LIMIT_KB, PEOPLE_LIMIT_KB = 16_384, 16_384
NAME_LIMIT = 500
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SUM = re.compile(r"[0-9a-f]{64}")
_WORDS = 200  # characters of a key, a label, a name of a blueprint
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@dataclass(frozen=True, slots=True)
class Named:
    """What a session file says of a person beside what figures know: name and code."""

    id: str
    name: str
    code: str = ""
    role: Role = Role.TRAINEE


@dataclass(frozen=True, slots=True)
class SessionFile:
    """What stands in a session file.

    Attributes:
        blueprints: the name of each form's blueprint, by the form's id.
        forms: the form files, by id; they are there only as long as the file is looked into.
    """

    register: Register
    blueprints: Mapping[str, str] = field(default_factory=dict)
    people: tuple[Named, ...] = ()
    forms: Mapping[str, Path] = field(default_factory=dict)


def write_session_file(content: SessionFile, out: Path, keys: Keys, signer: str) -> Path:
    """Write ``content`` as the file ``out``.

    Raises:
        CannotWrite, DiskFull: what was at ``out`` is still there. PackMistake: the signer has no words.
    """
    with TemporaryDirectory(prefix="borderlens-") as made:
        folder = Path(made)
        try:
            (folder / FORMS).mkdir()
            (folder / SESSION).write_bytes(session_bytes(content.register, content.blueprints))
            (folder / PEOPLE).write_bytes(canonical({"people": [asdict(person) for person in content.people]}))
            for id, form in sorted(content.forms.items()):
                shutil.copyfile(form, folder / FORMS / f"{id}.blform")
        except OSError as error:
            raise refusal(error, out) from error
        signature, _ = signature_of(folder, keys, signer)
        write_archive(folder, out, {SIGNATURE: signature})
    return out


@contextmanager
def looked_into(file: Path) -> Iterator[SessionFile]:
    """What is in the session file, once its signature fits; its forms are there as long as the block lasts.

    Raises:
        NoSuchFile, NotASessionFile, NewerSessionFile.
    """
    if not file.is_file():
        raise NoSuchFile(file=str(file))
    with TemporaryDirectory(prefix="borderlens-") as made:
        folder = Path(made)
        try:
            unpack(file, folder, FILE_LIMIT)
            signature = verify(folder)
            if signature is None:
                raise NotASessionFile(file=str(file), why="it is not signed")
            raw = file_inside(folder, SESSION, SESSION_LIMIT_KB).read_bytes()
            named = file_inside(folder, PEOPLE, PEOPLE_LIMIT_KB).read_bytes()
        except PackMistake as mistake:
            raise NotASessionFile(file=str(file), why=str(mistake.fields["what"])) from mistake
        except OSError as error:
            raise NotASessionFile(file=str(file), why=error.strerror or "it cannot be read") from error
        try:
            register, blueprints = read_session(raw)
            people = _people(named, register)
            forms = {path.stem: path for path in sorted((folder / FORMS).glob("*.blform"))}
        except NewerFormat as error:
            raise NewerSessionFile(file=str(file)) from error
        except (ValueError, RecursionError) as error:
            raise NotASessionFile(file=str(file), why=_why(error)) from error
        if register.session.trainer.sign != signature.public_key.hex():
            raise NotASessionFile(file=str(file), why="it is signed by another laptop than the one it names")
        yield SessionFile(register, blueprints, people, forms)


class NewerFormat(ValueError):
    """Written by a newer program."""


def session_bytes(register: Register, blueprints: Mapping[str, str]) -> bytes:
    """``session.json``: everything of the register but attendance."""
    session = register.session
    record: dict[str, Json] = {
        **session_record(session, blueprints),
        "enrolled": {id: enrolled_record(enrolled) for id, enrolled in register.enrolled.items()},
        "walk_ins": [*sorted(register.walk_ins)],
        "merged": dict(register.merged),
        "laptops": [asdict(laptop) for _, laptop in sorted(register.laptops.items()) if laptop.accepted],
        "consents": {
            id: {"text": given.text, "language": given.language, "given_at": given.given_at, "event": given.event}
            for id, given in register.consents.items()
        },
    }
    return canonical(record)


def session_record(session: Session, blueprints: Mapping[str, str]) -> dict[str, Json]:
    """A session alone, as it also stands in a ticket."""
    record: dict[str, Json] = {
        "format": FORMAT,
        "id": session.id,
        "device": session.device,
        "opened_at": session.opened_at,
        "plan": plan_record(session.plan),
        "trainer": {"sign": session.trainer.sign, "box": session.trainer.box},
        "blueprints": dict(blueprints),
    }
    if session.criteria is not None:
        record |= {"criteria": session.criteria.record, "fixed_at": session.fixed_at}
    if session.closed_at is not None:
        record["closed_at"] = session.closed_at
    return record


def read_session(raw: bytes) -> tuple[Register, dict[str, str]]:
    """Inverse of ``session_bytes``: the register and the blueprints of its forms.

    Raises:
        NewerFormat: by a newer program. ValueError: anything else; the text says what.
    """
    record = _table(_whole(raw), "the file")
    session, blueprints = read_session_record(record)
    enrolled = {
        _id(id): read_enrolled(id, _table(entry, "an entry")) for id, entry in _part(record, "enrolled").items()
    }
    _check_words(value for entry in enrolled.values() for value in (entry.country, entry.agency, entry.language))
    laptops = {}
    for row in _rows(record, "laptops"):
        key = _match(_SUM, row.get("public_key"), "key of a laptop")
        laptop = Laptop(_id(row.get("device")), _short(row.get("label"), "label"), key, accepted=True)
        laptops[laptop.device] = laptop
    merged = {_id(one): _id(into) for one, into in _part(record, "merged").items()}
    walk_ins = record.get("walk_ins", [])
    register = Register(
        session=session,
        enrolled=enrolled,
        laptops=laptops,
        consents={_id(id): _consent(_table(row, "a consent")) for id, row in _part(record, "consents").items()},
        merged={one: into for one, into in merged.items() if {one, into} <= enrolled.keys() and into not in merged},
        walk_ins=frozenset(map(_id, walk_ins if isinstance(walk_ins, list) else [])),
    )
    return register, blueprints


def read_session_record(record: Mapping[str, Any]) -> tuple[Session, dict[str, str]]:
    """Inverse of ``session_record``; raises as ``read_session``."""
    found = record.get("format")
    if found != FORMAT:
        if isinstance(found, str) and found.startswith("bl-session/"):
            raise NewerFormat(found[:20])
        raise ValueError("it is of another format")
    keys = _part(record, "trainer")
    sign, box = (_match(_SUM, keys.get(name), "key of the trainer") for name in ("sign", "box"))
    criteria = Criteria.of(_part(record, "criteria")) if "criteria" in record else None
    plan = read_plan(_part(record, "plan"))
    if not plan.title.strip():
        raise ValueError("the session has no title")
    texts = (plan.title, plan.place, plan.province, plan.crossing, plan.starts_on, plan.ends_on)
    _check_words((*texts, *plan.partners, *plan.modules, *plan.languages))
    blueprints = {
        _match(_SUM, form, "id of a form"): _short(name, "blueprint")
        for form, name in _part(record, "blueprints").items()
    }
    for forms in plan.forms.values():
        for form in forms:
            _match(_SUM, form, "id of a form")
    session = Session(
        id=_id(record.get("id")),
        plan=plan,
        trainer=TrainerKeys(sign, box),
        device=_id(record.get("device")),
        opened_at=_match(_TIME, record.get("opened_at"), "time"),
        criteria=criteria,
        fixed_at=_match(_TIME, record.get("fixed_at"), "time") if criteria else None,
        closed_at=_match(_TIME, record["closed_at"], "time") if "closed_at" in record else None,
    )
    return session, blueprints


def _people(raw: bytes, register: Register) -> tuple[Named, ...]:
    found = []
    for row in _rows(_table(_whole(raw), "the people"), "people"):
        name, code = row.get("name"), row.get("code", "")
        if not isinstance(name, str) or not isinstance(code, str) or max(len(name), len(code)) > NAME_LIMIT:
            raise ValueError("a person without a name")
        id = _id(row.get("id"))
        if id in register.enrolled:
            Country(register.enrolled[id].country)  # who has none cannot stand in the table
            found.append(Named(id, name, code, Role(row.get("role", Role.TRAINEE.value))))
    return tuple(found)


def _whole(raw: bytes) -> object:
    """The JSON in ``raw``, of which all can be written again: half a letter (a lone surrogate) cannot."""
    data: object = json.loads(raw)
    canonical(data)
    return data


def _consent(row: Mapping[str, Any]) -> Consent:
    text = row.get("text")
    if isinstance(text, bool) or not isinstance(text, int):
        raise ValueError("a consent without a text")
    given_at = _match(_TIME, row.get("given_at"), "time")
    return Consent(text, _short(row.get("language"), "language"), given_at, _id(row.get("event")))


def _part(record: Mapping[str, Any], name: str) -> dict[str, Any]:
    return _table(record.get(name, {}), name)


def _rows(record: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    rows = record.get(name, [])
    if not isinstance(rows, list):
        raise ValueError(f"{name} is no list")
    return [_table(row, name) for row in rows]


def _table(value: object, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no table")
    return value


def _id(value: object) -> str:
    return _match(_UUID, value, "id")


def _short(value: object, name: str) -> str:
    if not isinstance(value, str) or len(value) > _WORDS:
        raise ValueError(f"no {name}")
    return value


def _match(pattern: re.Pattern[str], value: object, name: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(f"no {name}")
    return value


def _check_words(texts: Iterator[str] | tuple[str, ...]) -> None:
    if any(len(text) > _WORDS for text in texts):
        raise ValueError("words that are far too long")


def _why(error: BaseException) -> str:
    text = str(error).splitlines()
    return text[0][:100] if text and text[0].isprintable() else type(error).__name__

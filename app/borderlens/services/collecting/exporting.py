"""The laptop's side: everything since it joined the session, in one signed file for the trainer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from borderlens import __version__
from borderlens.domain.bundle_errors import BundleTooLarge, NotJoined, OwnRecordDamaged, TrainerNotKnown
from borderlens.domain.events import EventKind, timestamp
from borderlens.domain.people import Person
from borderlens.domain.session_events import Register
from borderlens.exchange.bundles.bundle import About, write_bundle
from borderlens.exchange.bundles.limits import EVENTS, FILE, UNPACKED
from borderlens.packs.signing import own_keys
from borderlens.services.collecting.kept import SUFFIX
from borderlens.store.lines import BadLine, read_chain
from borderlens.store.protocol import Clock, Store
from borderlens.whole_file import write_whole

_NAME = re.compile(r"[^\w-]+")


def export_bundle(store: Store, register: Register, keys: Path, out: Path, clock: Clock) -> Path:
    """Write this laptop's bundle of a session.

    Args:
        keys: folder of this laptop's keys. out: the file, or a folder, in which it gets a name of its own.

    Returns:
        The file.

    Raises:
        NotJoined: this laptop did not join the session (the trainer's own needs no bundle).
        TrainerNotKnown: the session names no key of the trainer's.
        OwnRecordDamaged: this laptop's record was changed from outside.
        BundleTooLarge: there is more than any bundle may hold.
        CannotWrite, DiskFull, PackMistake (of the keys): nothing was written.
    """
    session = register.session
    joined = store.events.read(device=store.device, kind=EventKind.SESSION_JOINED, session=session.id)
    if not joined:
        raise NotJoined(session=session.plan.title or session.id)
    label = str(joined[-1].body.get("label", ""))[:120]
    path = out / _file_name(label, session.id) if out.is_dir() or not out.suffix else out
    about = About(session.id, store.device, label, timestamp(clock()), __version__)
    try:
        recipient = bytes.fromhex(session.trainer.box)
        content = write_bundle(
            about, _sound(store, joined[0].seq, path), _people(store, register), own_keys(keys).private, recipient
        )
    except ValueError as error:
        raise TrainerNotKnown(session=session.plan.title or session.id) from error
    if len(content) > FILE:
        raise BundleTooLarge(file=str(path), limit=UNPACKED >> 20)
    write_whole(path, content)
    return path


def _sound(store: Store, first: int, path: Path) -> Iterator[bytes]:
    """The lines of the chain, each checked on its way out as it will be on its way in."""
    size = count = 0
    lines: list[bytes] = []

    def passing() -> Iterator[bytes]:
        for line in store.events.lines(first):
            lines.append(line)
            yield line

    try:
        for _ in read_chain(passing()):
            line = lines.pop()
            size, count = size + len(line) + 1, count + 1
            if size > UNPACKED or count > EVENTS:
                raise BundleTooLarge(file=str(path), limit=UNPACKED >> 20)
            yield line
    except BadLine as error:
        raise OwnRecordDamaged(seq=first + error.number - 1) from error


def _people(store: Store, register: Register) -> list[Person]:
    """Those of the session whom this laptop knows by name, as far as the session takes down names."""
    session = register.session
    ids = {attempt.person for attempt in store.reading.attempts(session=session.id) if attempt.device == store.device}
    ids |= {event.person for event in store.events.read(device=store.device, session=session.id) if event.person}
    found = [person for id in sorted(ids) if (person := store.people.get(id)) is not None]
    if session.plan.names:
        return found
    return [Person(p.id, p.code, p.country, p.agency, p.language, p.role, p.code, p.province, p.rank) for p in found]


def _file_name(label: str, session: str) -> str:
    called = _NAME.sub("-", label).strip("-")[:40] or "laptop"
    return f"{called}-{_NAME.sub('-', session)[-8:]}{SUFFIX}"

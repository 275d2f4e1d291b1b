"""What came is kept: the file below ``data/bundles``, and what it brought in the table of bundles.

A merged bundle is kept without its names: they are in the table of people then, and erased there they are gone. One in
quarantine keeps its names until it is accepted; refused, its file goes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from borderlens.domain import bundle_errors, errors
from borderlens.domain.errors import CannotWrite, DiskFull, Mistake
from borderlens.domain.events import Json, timestamp
from borderlens.services.collecting.records import FileState, Gap, Received
from borderlens.store.protocol import BundleRow, Store
from borderlens.whole_file import refusal, write_whole

PLACE = "bundles"
SUFFIX = ".blbundle"
_MISTAKES = {
    kind.code: kind
    for module in (errors, bundle_errors)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Mistake)
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A bundle as it is remembered.

    Attributes:
        session, public_key: empty where they cannot be read.
        received_at: UTC. sat: ids of the people with answers in it.
    """

    received: Received
    session: str = ""
    public_key: str = ""
    received_at: str = ""
    sat: tuple[str, ...] = ()


class Shelf:
    """The bundles of one data folder."""

    def __init__(self, store: Store, data: Path) -> None:
        self._store = store
        self._folder = data / PLACE

    def all(self, session: str) -> list[Kept]:
        """Those of a session, the oldest first."""
        return [_read(row) for row in self._store.bundles.all(session)]

    def find(self, sha256: str) -> Kept | None:
        row = self._store.bundles.get(sha256)
        return None if row is None else _read(row)

    def note(self, kept: Kept) -> None:
        """Remember what a file brought. What was said of the same file before is forgotten."""
        moment = kept.received_at or timestamp(datetime.now(UTC))
        self._store.bundles.put(_row(replace(kept, received_at=moment)))

    def forget(self, kept: Kept) -> None:
        """Forget a bundle, with its file. Raises ``CannotWrite``."""
        self._store.bundles.drop(kept.received.sha256)
        self.take_away(kept.received.sha256)

    def file(self, sha256: str) -> Path:
        return self._folder / f"{sha256}{SUFFIX}"

    def keep(self, sha256: str, content: bytes) -> None:
        """Raises ``DiskFull`` or ``CannotWrite``."""
        write_whole(self.file(sha256), content)

    def take_away(self, sha256: str) -> None:
        """Raises ``CannotWrite``."""
        try:
            self.file(sha256).unlink(missing_ok=True)
        except OSError as error:
            raise refusal(error, self.file(sha256)) from error


def sum_of(file: Path) -> str:
    """SHA-256 of a file in hexadecimal; empty where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""


def is_of_this_machine(mistake: Mistake) -> bool:
    """True for what is wrong here and not with a file that came."""
    return isinstance(mistake, DiskFull | CannotWrite | errors.DatabaseBusy | errors.DamagedDatabase)


def shown_gaps(gaps: Iterable[tuple[int, int]]) -> tuple[Gap, ...]:
    return tuple(Gap(first, last) for first, last in gaps)


def _row(kept: Kept) -> BundleRow:
    got = kept.received
    record: dict[str, Json] = {
        "file": str(got.file),
        "label": got.label,
        "fingerprint": got.fingerprint,
        "events": got.events,
        "new": got.new,
        "answers": got.answers,
        "people": got.people,
        "gaps": [[gap.first, gap.last] for gap in got.gaps],
        "unread": got.unread,
        "needs": got.needs,
        "conflicts": list(got.conflicts),
        "clock": got.clock,
        "why": None if got.why is None else {"code": got.why.code, "fields": _plain(got.why.fields)},
        "sat": list(kept.sat),
    }
    return BundleRow(
        got.sha256, kept.session, got.device, kept.public_key, got.state.value, kept.received_at, _clean(record)
    )


def _read(row: BundleRow) -> Kept:
    record: Mapping[str, Any] = row.record
    received = Received(
        file=Path(record["file"]),
        state=FileState(row.state),
        device=row.device,
        label=record["label"],
        fingerprint=record["fingerprint"],
        events=record["events"],
        new=record["new"],
        answers=record["answers"],
        people=record["people"],
        gaps=shown_gaps(record["gaps"]),
        unread=record["unread"],
        needs=record["needs"],
        conflicts=tuple(record["conflicts"]),
        clock=record["clock"],
        why=_mistake(record["why"]),
        sha256=row.sha256,
        session=row.session,
    )
    return Kept(received, row.session, row.public_key, row.received_at, tuple(record["sat"]))


def _mistake(record: Mapping[str, Any] | None) -> Mistake | None:
    if record is None:
        return None
    return _MISTAKES.get(record["code"], Mistake)(**record["fields"])


def _plain(fields: Mapping[str, object]) -> dict[str, Json]:
    return {name: value if isinstance(value, int) else str(value) for name, value in fields.items()}


def _clean(value: Any) -> Any:
    """File names may hold what is no Unicode: it is written with escapes."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {name: _clean(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return value

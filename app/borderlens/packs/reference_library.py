"""Libraries of laboratory-confirmed photographs: a pack of kind ``reference``, format ``bl-references/1``.

``library.toml`` says which library it is, ``entries.toml`` what each picture was confirmed as, by whom and when, and
what was taken out again and why; ``pictures/`` holds the photographs, at most 1024 px, without what the camera wrote
into them. Numbers that a model makes of the pictures are no part of a library: they are made on the laptop that uses
it, from the pictures, for its own model (``services.references``). So nobody can send numbers that fit no picture.

A library that somebody signed stays as it came; one's own is changed entry by entry, and its version counts that.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from borderlens.domain.errors import NoSuchReference, OthersLibrary, ReasonMissing, ReferenceTwice
from borderlens.packs.problems import pack_mistake
from borderlens.packs.signing import SIGNATURE, verify
from borderlens.packs.toml_file import OPTION, Table, TomlFile, file_inside
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import write_whole

FORMAT = "bl-references/1"
HEAD, ENTRIES, PICTURES = "library.toml", "entries.toml", "pictures"
ENTRIES_LIMIT = 4_000
PICTURE_LIMIT_KB = 2_048
WHO_LIMIT, NOTE_LIMIT = 160, 600
_HASH = re.compile(r"[0-9a-f]{64}")
_PICTURE = re.compile(r"[0-9a-f]{24}\.jpg")


@dataclass(frozen=True, slots=True)
class Entry:
    """One confirmed photograph. ``sha256`` is of the original file, ``picture_sha256`` of what the library keeps."""

    label: str
    confirmed_by: str
    confirmed_on: date
    sha256: str
    picture: str
    picture_sha256: str
    added: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A correction: what an entry said, and why it no longer counts. Its picture is gone."""

    label: str
    confirmed_by: str
    confirmed_on: date
    sha256: str
    reason: str
    removed: date


@dataclass(frozen=True, slots=True)
class Library:
    """A library that was read; ``version`` counts its changes."""

    id: str
    version: int
    folder: Path
    title: str
    made: date
    licence: str
    entries: tuple[Entry, ...] = ()
    removed: tuple[Removed, ...] = ()

    def picture_file(self, entry: Entry) -> Path:
        return self.folder / PICTURES / entry.picture

    @property
    def is_signed(self) -> bool:
        """Somebody signed it, so it is not changed here; whether the signature fits, ``signing.verify`` says."""
        return (self.folder / SIGNATURE).exists()


def read_library(folder: Path, *, pictures: bool = True) -> Library:
    """Read and validate a library; with ``pictures`` the sum of each picture too, which reads them all.

    Raises:
        PackMistake: the first thing that breaks the format, with file, line and mend.
    """
    head = TomlFile.read(folder, HEAD).table()
    found = head.words("format")
    if found != FORMAT:
        newer = found.startswith("bl-references/")
        raise head.mistake("newer" if newer else "format", "format", what="this library", value=found, wanted=FORMAT)
    library = Library(
        id=head.name("id"),
        version=head.integer("version", 1, 1_000_000),
        folder=folder,
        title=head.words("title", 120),
        made=_day(head, "made"),
        licence=head.words("licence", 200),
    )
    head.done()
    if library.id != folder.resolve().name:
        raise head.mistake("wrong_folder", "id", value=library.id, folder=folder.resolve().name)
    table = TomlFile.read(folder, ENTRIES).table()
    entries = tuple(_entry(row) for row in table.children("entry", []))
    removed = tuple(_removed(row) for row in table.children("removed", []))
    table.done()
    if len(entries) > ENTRIES_LIMIT:
        raise table.mistake("too_many", "entry", name="entry", found=len(entries), wanted=ENTRIES_LIMIT)
    _check_different(table, [entry.sha256 for entry in entries])
    _check_different(table, [entry.picture for entry in entries])
    for entry in entries:
        path = file_inside(folder, f"{PICTURES}/{entry.picture}", PICTURE_LIMIT_KB)
        if pictures and hashlib.sha256(path.read_bytes()).hexdigest() != entry.picture_sha256:
            raise pack_mistake("altered", path)
    return replace(library, entries=entries, removed=removed)


def create_library(place: Path, id: str, title: str, licence: str, made: date) -> Library:
    """A new, empty library in ``place/id``; there must be none yet.

    Raises:
        PackMistake: title or licence are no words.
        CannotWrite, DiskFull: it could not be made.
    """
    library = Library(id, 1, place / id, title, made, licence)
    _write(library)
    return read_library(library.folder)


def add_entry(library: Library, entry: Entry, picture: bytes, file: str = "") -> Library:
    """The library with one more photograph; ``picture`` are the bytes of a JPEG that carries no metadata.

    Raises:
        OthersLibrary: it is signed.
        ReferenceTwice: the same photograph is in it; ``file`` names the one that was to be added.
        CannotWrite, DiskFull: the library is what it was.
    """
    _check_own(library)
    for other in library.entries:
        if entry.sha256 == other.sha256 or entry.picture == other.picture:
            raise ReferenceTwice(file=file or entry.sha256, library=library.title, label=other.label)
    write_whole(library.folder / PICTURES / entry.picture, picture)
    changed = replace(library, version=library.version + 1, entries=(*library.entries, entry))
    _write(changed)
    return changed


def remove_entry(library: Library, sha256: str, reason: str, day: date) -> Library:
    """The library without the photograph of that original, and with a line that says so.

    Raises:
        OthersLibrary: it is signed.
        ReasonMissing: ``reason`` has no words.
        NoSuchReference: it holds no such photograph.
        CannotWrite, DiskFull: the library is what it was.
    """
    _check_own(library)
    why = " ".join(reason.split())
    if not why:
        raise ReasonMissing()
    gone = next((entry for entry in library.entries if entry.sha256 == sha256), None)
    if gone is None:
        raise NoSuchReference(library=library.title, sha256=sha256[:12])
    row = Removed(gone.label, gone.confirmed_by, gone.confirmed_on, gone.sha256, why[:NOTE_LIMIT], day)
    kept = tuple(entry for entry in library.entries if entry is not gone)
    changed = replace(library, version=library.version + 1, entries=kept, removed=(*library.removed, row))
    _write(changed)
    library.picture_file(gone).unlink(missing_ok=True)
    return changed


def picture_name(picture: bytes) -> tuple[str, str]:
    """File name and SHA-256 of a picture."""
    digest = hashlib.sha256(picture).hexdigest()
    return f"{digest[:24]}.jpg", digest


def _check_own(library: Library) -> None:
    signature = verify(library.folder)
    if signature is not None:
        raise OthersLibrary(id=library.title, signer=signature.signer)


def _write(library: Library) -> None:
    """The head first: a version that counts one change too many does no harm."""
    head = {
        "format": FORMAT,
        "id": library.id,
        "version": library.version,
        "title": library.title,
        "made": library.made,
        "licence": library.licence,
    }
    write_whole(library.folder / HEAD, toml_text(head).encode("utf-8"))
    rows: dict[str, Any] = {
        "entry": [_fields(entry) for entry in library.entries],
        "removed": [_fields(row) for row in library.removed],
    }
    text = toml_text({name: value for name, value in rows.items() if value})
    write_whole(library.folder / ENTRIES, text.encode("utf-8"))


def _fields(row: Entry | Removed) -> dict[str, Any]:
    return {name: value for name in row.__slots__ if (value := getattr(row, name)) != ""}


def _entry(row: Table) -> Entry:
    entry = Entry(
        label=row.name("label", OPTION),
        confirmed_by=row.words("confirmed_by", WHO_LIMIT),
        confirmed_on=_day(row, "confirmed_on"),
        sha256=_pattern(row, "sha256", _HASH),
        picture=_pattern(row, "picture", _PICTURE),
        picture_sha256=_pattern(row, "picture_sha256", _HASH),
        added=_day(row, "added"),
        note=row.words("note", NOTE_LIMIT) if "note" in row.data else "",
    )
    row.done()
    return entry


def _removed(row: Table) -> Removed:
    removed = Removed(
        label=row.name("label", OPTION),
        confirmed_by=row.words("confirmed_by", WHO_LIMIT),
        confirmed_on=_day(row, "confirmed_on"),
        sha256=_pattern(row, "sha256", _HASH),
        reason=row.words("reason", NOTE_LIMIT),
        removed=_day(row, "removed"),
    )
    row.done()
    return removed


def _day(row: Table, key: str) -> date:
    value = row.words(key, 10)
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise row.mistake("not_a_date", key, name=key) from error


def _pattern(row: Table, key: str, pattern: re.Pattern[str]) -> str:
    value = row.words(key, 64)
    if not pattern.fullmatch(value):
        raise row.mistake("not_a_hash", key, name=key)
    return value


def _check_different(table: Table, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for place, value in enumerate(values):
        if value in seen:
            raise table.file.mistake("twice", ("entry", place), value=value[:24])
        seen.add(value)

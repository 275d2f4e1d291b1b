"""The inside of a bundle: a zip of four files by fixed names, and nothing else."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from borderlens.exchange.bundles.limits import MANIFEST, UNPACKED

EVENTS, PEOPLE = "events.jsonl", "people.jsonl"
NAMES = ("manifest.json", "manifest.sig", EVENTS, PEOPLE)
_SIGNATURE = 64
_MOST = {"manifest.json": MANIFEST, "manifest.sig": _SIGNATURE}
_END = struct.Struct("<4s4H2LH")  # the last record of a zip without a comment
_MARK = b"PK\x05\x06"
_ENTRY = 46  # bytes of an entry in the list, before its name
_ENTRY_LENGTHS, _OFFSET = struct.Struct("<3H"), struct.Struct("<L")
_LIST = 4096  # bytes of the list of names
_WHEN = (1980, 1, 1, 0, 0, 0)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class TooMuch(ValueError):
    """It would unpack to more than a bundle may hold."""


class NotWhole(ValueError):
    """It is no zip of the four files, or damaged."""


def pack(files: Mapping[str, bytes]) -> bytes:
    """The four files as a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in NAMES:
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return out.getvalue()


def without_people(content: bytes) -> bytes:
    """A zip that ``unpack`` can read, without ``people.jsonl``: nothing is packed again."""
    *_, length, start, _ = _END.unpack_from(content, len(content) - _END.size)
    records, at = [], start
    while at < start + length:
        name, extra, comment = _ENTRY_LENGTHS.unpack_from(content, at + 28)
        end = at + _ENTRY + name + extra + comment
        (offset,) = _OFFSET.unpack_from(content, at + 42)
        records.append((offset, content[at + _ENTRY : at + _ENTRY + name], content[at:end]))
        at = end
    records.sort()
    offset, name, _ = records[-1]
    if name != PEOPLE.encode():  # somebody else's writing: the names lie between other files
        return pack(unpack(content) | {PEOPLE: b""})
    kept = b"".join(record for _, _, record in records[:-1])
    end = _END.pack(_MARK, 0, 0, len(records) - 1, len(records) - 1, len(kept), offset, 0)
    return content[:offset] + kept + end


def unpack(content: bytes) -> dict[str, bytes]:
    """The four files; ``people.jsonl`` may be wanting, where names were taken out again, and is empty then.

    Raises:
        TooMuch, NotWhole.
    """
    try:
        _check_end(content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = _checked(archive.infolist())
            return {PEOPLE: b""} | {entry.filename: _read(archive, entry) for entry in entries}
    except TooMuch:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, struct.error, OSError) as error:
        raise NotWhole(type(error).__name__) from error


def _check_end(content: bytes) -> None:
    """Refuse by the last record what names more files than four: its list of names is read into memory."""
    if len(content) < _END.size:
        raise NotWhole("too short")
    mark, disk, first, here, count, length, start, comment = _END.unpack_from(content, len(content) - _END.size)
    if mark != _MARK or disk or first or comment or here != count or count > len(NAMES):
        raise NotWhole("no plain zip")
    if start + length + _END.size != len(content) or length > _LIST:
        raise NotWhole("no plain zip")


def _checked(entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    names = sorted(entry.orig_filename for entry in entries)
    if names not in (sorted(NAMES), sorted(set(NAMES) - {PEOPLE})):
        raise NotWhole("other files than those of a bundle")
    for entry in entries:
        if entry.compress_type not in _METHODS or entry.flag_bits & 0x1:
            raise NotWhole("packed in a way unknown here")
        if entry.file_size > _MOST.get(entry.orig_filename, UNPACKED):
            raise TooMuch(entry.orig_filename)
    if sum(entry.file_size for entry in entries) > UNPACKED:
        raise TooMuch("all together")
    return entries


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Never more bytes than the list of names promised, whatever the packed data would give."""
    with archive.open(entry) as inside:
        found = inside.read(entry.file_size)
        if len(found) != entry.file_size or inside.read(1):
            raise NotWhole("longer or shorter than it says")
    return found

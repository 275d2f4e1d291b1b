"""A pack out of one file: only what ``pack_archive`` can write is read, and the pack goes in whole or not at all.

The file may come from anybody. Before a byte is unpacked, the list of names must be small, lie where the file says and
hold plain relative names that every system keeps apart; links, passwords, other ways of packing and sizes beyond the
limits are refused. It is unpacked beside its place, checked there (signature, then format) and renamed. It never goes
over another version unless that is asked for.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from borderlens.domain.errors import PackIsHere, PackMistake, PackOfProgram
from borderlens.packs.pack_files import (
    FILE_LIMIT,
    FILES_LIMIT,
    PACK_LIMIT,
    Kind,
    PackName,
    clash,
    files_of,
    name_of,
    portable,
    read_pack,
)
from borderlens.packs.problems import pack_mistake
from borderlens.packs.signing import Signature, verify
from borderlens.whole_file import refusal

_END = struct.Struct("<4s4H2LH")  # the last record of a zip without a comment
_LIST_LIMIT = 8 << 20  # bytes of the list of names: read into memory before anything else
_CHUNK = 1 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_SMALL, _RATIO = 1 << 20, 200  # no file of a pack can be packed so tightly; one of zeros can


@dataclass(frozen=True, slots=True)
class Imported:
    """A pack that is in its place now. ``already`` when the very same was there before; ``before`` what it replaced."""

    name: PackName
    folder: Path
    signature: Signature | None
    already: bool = False
    before: PackName | None = None


def import_pack(
    file: Path, data: Path, *, replace: bool = False, bundled: Iterable[Path] = (), library: Path | None = None
) -> Imported:
    """Put the pack in ``file`` into its place below ``data``: checked name by name, signature, format, then renamed.

    Args:
        data: the user's folder; the pack goes to ``models``, ``quizzes`` or ``references`` in it.
        replace: put it over another version, or over other files, of the same id.
        bundled: folders of packs that come with the program; their ids are taken.
        library: folder of the program's pictures, which a quiz pack may borrow.

    Raises:
        PackMistake: the file is no pack, is damaged or hostile, or the pack breaks its format or its signature.
        PackIsHere: another version, or other files, of the same id are there, and ``replace`` is false.
        PackOfProgram: the id is that of a pack that comes with the program.
        CannotWrite, DiskFull: nothing was changed.
    """
    stage = data / f".{secrets.token_hex(6)}.part"
    try:
        stage.mkdir(parents=True)
        try:
            return _import(file, data, stage, replace, bundled, library)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise refusal(error, data) from error


def _import(
    file: Path, data: Path, stage: Path, replace: bool, bundled: Iterable[Path], library: Path | None
) -> Imported:
    unpacked = stage / "pack"
    unpacked.mkdir()
    unpack(file, unpacked, PACK_LIMIT)
    try:
        name = name_of(unpacked)
        placed = unpacked.rename(stage / name.id)  # a pack's folder bears its id
        signature = verify(placed)
        read_pack(placed, library)
    except PackMistake as mistake:
        raise _inside(mistake, file, stage) from mistake
    if any((folder / name.id / name.kind.head).exists() for folder in bundled):
        raise PackOfProgram(file=str(file), id=name.id)
    target = data / name.kind.place / name.id
    before = None
    if target.exists():
        if _same(target, placed):
            return Imported(name, target, signature, already=True)
        before = _name_there(target, name.kind)
        if not replace:
            raise PackIsHere(file=str(file), id=name.id, here=before.version, found=name.version)
    target.parent.mkdir(exist_ok=True)
    _swap(placed, target, stage / ".before")
    return Imported(name, target, signature, before=before)


def _inside(mistake: PackMistake, file: Path, stage: Path) -> PackMistake:
    """The same mistake with the name of the pack file before that of the file in it."""
    inner = Path(str(mistake.fields["file"]))
    parts = inner.relative_to(stage).parts[1:] if inner.is_relative_to(stage) else ()
    where = f"{file}: {'/'.join(parts)}" if parts else str(file)
    return PackMistake(**{**mistake.fields, "file": where})


def _same(here: Path, new: Path) -> bool:
    try:
        names = files_of(here)
        return names == files_of(new) and all((here / n).read_bytes() == (new / n).read_bytes() for n in names)
    except (PackMistake, OSError):
        return False


def _name_there(folder: Path, kind: Kind) -> PackName:
    try:
        return name_of(folder)
    except PackMistake:
        return PackName(kind, folder.name, "?")


def _swap(new: Path, target: Path, aside: Path) -> None:
    """Rename ``new`` to ``target``; what was there goes aside, and comes back when the rename fails."""
    there = target.exists()
    if there:
        target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        if there:
            aside.rename(target)
        raise


def unpack(file: Path, folder: Path, most: int = PACK_LIMIT) -> None:
    """Unpack a file as ``pack_archive`` writes it into an empty folder, once all its names and sizes are in order.

    Args:
        most: bytes that all files may have together.

    Raises:
        PackMistake: the file is absent, damaged or hostile; what was unpacked until then stays in the folder.
    """
    try:
        with file.open("rb") as opened:
            _check_end(file, opened)
            with zipfile.ZipFile(opened) as archive:
                entries = _checked(file, archive.infolist(), most)
                for entry in entries:
                    _extract(file, archive, entry, folder / entry.orig_filename)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise pack_mistake("pack_file_damaged", file, why=_why(error)) from error
    except FileNotFoundError as error:
        raise pack_mistake("absent", file) from error


def _why(error: Exception) -> str:
    text = str(error).strip().splitlines()
    return text[0][:100].rstrip(".") if text and text[0].isprintable() else type(error).__name__


def _check_end(file: Path, opened: IO[bytes]) -> None:
    """Refuse by the last record what is no plain zip: then its list of names is small and lies where it says."""
    size = opened.seek(0, os.SEEK_END)
    if size < _END.size:
        raise pack_mistake("not_a_pack_file", file)
    opened.seek(size - _END.size)
    mark, disk, first, here, count, length, start, comment = _END.unpack(opened.read(_END.size))
    if mark != b"PK\x05\x06" or disk or first or here != count or comment or start + length + _END.size != size:
        raise pack_mistake("not_a_pack_file", file)
    if count > FILES_LIMIT or length > _LIST_LIMIT:
        raise pack_mistake("too_many", file, name="files", found=count, wanted=FILES_LIMIT)
    opened.seek(0)


def _checked(file: Path, infos: list[zipfile.ZipInfo], most: int) -> list[zipfile.ZipInfo]:
    """The entries that are files, when all names and sizes are in order; nothing was unpacked yet."""
    kept = []
    for entry in infos:
        name, kind = entry.orig_filename, stat.S_IFMT(entry.external_attr >> 16)
        if not portable(name.removesuffix("/")):
            raise pack_mistake("file_name", file, value=name[:100].encode("unicode_escape").decode("ascii"))
        if kind == stat.S_IFLNK:
            raise pack_mistake("link_inside", file, value=name)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or entry.flag_bits & _ENCRYPTED:
            raise pack_mistake("pack_file_damaged", file, why=f"{name} is no plain file")
        if entry.compress_type not in _METHODS:
            raise pack_mistake("pack_file_damaged", file, why=f"{name} is packed in a way unknown here")
        if name.endswith("/"):
            continue
        if entry.file_size > FILE_LIMIT:
            raise pack_mistake("too_large", Path(f"{file}: {name}"), limit=FILE_LIMIT // 1024)
        if entry.file_size > _SMALL and entry.file_size > _RATIO * entry.compress_size:
            raise pack_mistake("pack_file_damaged", file, why=f"{name} would unpack to far more than it is")
        kept.append(entry)
    names = [entry.orig_filename for entry in kept]
    if pair := clash(names):
        problem = "twice" if pair[0] == pair[1] else "case_clash"
        raise pack_mistake(problem, file, value=pair[1], other=pair[0])
    if sum(entry.file_size for entry in kept) > most:
        raise pack_mistake("too_large", file, limit=most // 1024)
    return kept


def _extract(file: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """Never more bytes than the list of names promised, whatever the packed data would give."""
    path.parent.mkdir(parents=True, exist_ok=True)
    left = entry.file_size
    with archive.open(entry) as inside, path.open("xb") as out:
        while chunk := inside.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise pack_mistake("pack_file_damaged", file, why=f"{entry.orig_filename} is longer than it says")
            out.write(chunk)
        if left:
            raise pack_mistake("pack_file_damaged", file, why=f"{entry.orig_filename} is cut short")
        out.flush()
        with suppress(OSError):  # some sticks and shares refuse it
            os.fsync(out.fileno())

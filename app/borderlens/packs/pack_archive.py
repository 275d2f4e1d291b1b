"""A pack as one file, ``<id>-<version>.blpack``: a plain zip of the pack's files, the same bytes each time.

Names in order, nothing packed tighter (photographs and models gain nothing), no times, no owner.
"""

from __future__ import annotations

import secrets
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

from borderlens.packs.borrowed import complete
from borderlens.packs.pack_files import PACK_LIMIT, PackName, files_of, read_pack
from borderlens.packs.problems import pack_mistake
from borderlens.packs.signing import SIGNATURE, Keys, Signature, signature_of, verify
from borderlens.whole_file import put_in_place, refusal

SUFFIX = ".blpack"
_TIME = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644
_UNIX = 3
_CHUNK = 1 << 20


def archive_name(name: PackName) -> str:
    """The file's usual name; a version is words, so only what any system can keep is taken from it."""
    version = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in name.version)
    return f"{name.id}-{version.strip('.')}{SUFFIX}"


def export_pack(
    folder: Path, out: Path, keys: Keys | None = None, signer: str = "", *, library: Path | None = None
) -> Signature | None:
    """Write the pack in ``folder`` as the file ``out``.

    A pack that is signed travels with that signature. An unsigned one is signed by ``keys`` in the file alone, the
    folder stays as it is; without keys it stays unsigned. A quiz pack takes the pictures with it that it borrows from
    the ``library``; one that is signed cannot, and finds them where it is read.

    Raises:
        PackMistake: the pack breaks its format or its signature.
        CannotWrite, DiskFull: what was at ``out`` is still there.
    """
    read_pack(folder, library)
    signature = verify(folder)
    if signature is not None:
        write_archive(folder, out, {})
        return signature
    with complete(folder, library) as whole:
        added: dict[str, bytes] = {}
        if keys is not None:
            added[SIGNATURE], signature = signature_of(whole, keys, signer)
        write_archive(whole, out, added)
    return signature


def write_archive(folder: Path, out: Path, added: Mapping[str, bytes]) -> None:
    """Write the files of ``folder``, and those in ``added`` by name, as the one file ``out``.

    Raises:
        PackMistake: a file cannot be part of it, or all are too large together.
        CannotWrite, DiskFull: what was at ``out`` is still there.
    """
    names = sorted({*files_of(folder), *added})
    part = out.with_name(f".{out.name[:40]}.{secrets.token_hex(6)}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            with zipfile.ZipFile(part, "x", zipfile.ZIP_STORED, allowZip64=False) as archive:
                for name in names:
                    _add(archive, name, added[name] if name in added else folder / name)
            put_in_place(part, out)
        finally:
            part.unlink(missing_ok=True)
    except zipfile.LargeZipFile as error:
        raise pack_mistake("too_large", folder, limit=PACK_LIMIT // 1024) from error
    except OSError as error:
        raise refusal(error, out) from error


def _add(archive: zipfile.ZipFile, name: str, source: Path | bytes) -> None:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.create_system, entry.external_attr = _UNIX, _MODE << 16
    if isinstance(source, bytes):
        archive.writestr(entry, source)
        return
    entry.file_size = source.stat().st_size
    with source.open("rb") as file, archive.open(entry, "w") as inside:
        shutil.copyfileobj(file, inside, _CHUNK)

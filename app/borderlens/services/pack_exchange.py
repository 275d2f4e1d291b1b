"""Packs out to a file and in again, for the command line and the window: signed with this installation's key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from borderlens.packs.known_keys import KnownKeys, Standing, read_known, remember
from borderlens.packs.pack_archive import archive_name, export_pack
from borderlens.packs.pack_files import name_of
from borderlens.packs.pack_import import Imported, import_pack
from borderlens.packs.signing import Signature, fingerprint, own_keys, own_public_key
from borderlens.paths import Paths


@dataclass(frozen=True, slots=True)
class Sent:
    """The file that was written and the signature in it."""

    file: Path
    signature: Signature


def keys_folder(paths: Paths) -> Path:
    return paths.data / "keys"


def known_keys(paths: Paths) -> KnownKeys:
    """The keys met here before, and this installation's own. Raises ``PackMistake`` for a damaged list or key."""
    folder = keys_folder(paths)
    return read_known(folder, own_public_key(folder))


def send(paths: Paths, folder: Path, out: Path, signer: str = "") -> Sent:
    """Write the pack in ``folder`` as the file ``out``, or into the folder ``out`` under its usual name.

    A pack that is signed keeps its signature. Another is signed in the file by this installation's key, with the
    words ``signer``, else with the program's name and the key's first digits.

    Raises:
        PackMistake: the pack breaks its format or its signature, or the signer has no words.
        CannotWrite, DiskFull: what was there is still there.
    """
    file = out / archive_name(name_of(folder)) if out.is_dir() else out
    keys = own_keys(keys_folder(paths))
    signature = export_pack(
        folder, file, keys, signer or f"Borderlens {fingerprint(keys.public_key)[:9]}", library=paths.pictures
    )
    assert signature is not None
    return Sent(file, signature)


def receive(paths: Paths, file: Path, *, replace: bool = False, today: date | None = None) -> Imported:
    """Take in a pack file; a key that was not met before goes on the list of known keys.

    Raises:
        PackMistake, PackIsHere, PackOfProgram, CannotWrite, DiskFull: as ``packs.pack_import.import_pack``.
    """
    known = known_keys(paths)
    bundled = [paths.quiz_folders()[0], paths.model_folders()[0]]
    done = import_pack(file, paths.data, replace=replace, bundled=bundled, library=paths.pictures)
    if done.signature is not None and known.standing(done.signature) in (Standing.UNKNOWN, Standing.OTHER_KEY):
        remember(keys_folder(paths), done.signature, today or date.today())
    return done
